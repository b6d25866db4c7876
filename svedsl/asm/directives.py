"""Finds what a directive does, skips those without effect on code and data, and refuses the others."""

from __future__ import annotations

import difflib
import re

from svedsl.asm.arguments import Arguments
from svedsl.asm.data_directives import DATA_DIRECTIVES
from svedsl.asm.lexer import Statement
from svedsl.asm.state import State
from svedsl.asm.symbol_directives import SYMBOL_DIRECTIVES

DIRECTIVES = DATA_DIRECTIVES | SYMBOL_DIRECTIVES
SKIPPED = frozenset((".ident", ".addrsig", ".addrsig_sym", ".aeabi_subsection", ".aeabi_attribute"))
"""Remarks to the linker. So are those that begin with ``.cfi_``: unwind tables are not made of text."""
_NAME = re.compile(r"\.[\w.$]*")
_MACROS = (".macro", ".rept", ".irp", ".irpc", ".if", ".ifdef", ".ifndef", ".include", ".altmacro")


def run_directive(state: State, statement: Statement) -> None:
    """Does what a directive says. Raises AsmSyntaxError for one that is unknown or wrongly written."""
    found = _NAME.match(statement.text)
    name = found[0].lower() if found else ""
    action = DIRECTIVES.get(name)
    if action is not None:
        action(Arguments(state, statement, len(name)))
    elif name not in SKIPPED and not name.startswith(".cfi_"):
        raise statement.error(_unknown(name), 0, len(name))


def _unknown(name: str) -> str:
    if name.startswith(_MACROS):
        return f"directive {name} is not supported: Python is svedsl's macro language"
    near = difflib.get_close_matches(name, [*DIRECTIVES, *SKIPPED], 3)
    return f"unknown directive {name}" + (f"; did you mean {', '.join(near)}?" if near else "")
