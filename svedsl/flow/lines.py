"""Instructions as error messages show them: the user's line, with carets under the operand that is meant."""

from __future__ import annotations

from svedsl.asm.program import Ins
from svedsl.asm.source import locate, pointing_at
from svedsl.flow.graph import Node, variable_of


def line(ins: Ins) -> str:
    """``saxpy.py:13  k.fmla(…)``, the mnemonic alone where the line is not known."""
    source = locate(*ins.origin) if ins.origin else None
    return f"{source.file_name}:{source.line}  {source.text}" if source else f"{ins.mnemonic} …"


def pointing(ins: Ins, argument: int = 0) -> str:
    """The line, indented, and carets below argument ``argument`` (from 1; 0: none).

    An instruction with a note comes from a helper such as ``k.loop``, whose arguments are not the instruction's.
    """
    source = locate(*ins.origin) if ins.origin else None
    return pointing_at(source, 0 if ins.note else argument) if source else f"  {ins.mnemonic} …"


def argument_of(node: Node, variable: int, roles: str) -> int:
    """The number, from 1, of the argument that reads (``r``) or writes (``w``) a variable; 0 where it is none of the arguments."""
    return next((r.argument + 1 for r in node.references() if set(roles) & set(r.role) and variable_of(r.reg) == variable), 0)
