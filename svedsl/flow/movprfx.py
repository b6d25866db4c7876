"""MOVPRFX: which instruction may follow it, checked when the kernel is built; and three-operand helpers that use it.

Rules: Arm ARM, "MOVPRFX (predicated/unpredicated)", the constraints on the instruction that follows.
"""

from __future__ import annotations

from collections.abc import Callable

from svedsl.asm.program import Ins, Item
from svedsl.errors import OperandError
from svedsl.isa.effects import references
from svedsl.isa.operands import Reg

Locate = Callable[[OperandError, Ins], OperandError]


def check(items: list[Item], locate: Locate) -> None:
    """Raises OperandError, at the MOVPRFX's line, for a pair that the architecture leaves unpredictable."""
    for first, second in zip(items, [*items[1:], None], strict=True):
        if isinstance(first, Ins) and first.mnemonic == "movprfx":
            reason = _reason(first, second)
            if reason:
                raise locate(OperandError(reason), first)


def _reason(prefix: Ins, follower: Item | None) -> str | None:
    if not isinstance(follower, Ins):
        return "movprfx must be followed directly by the instruction it prefixes"
    name = follower.mnemonic
    if "movprfx" not in follower.entry.form.flags:
        return f"movprfx cannot prefix {name}: its row in the table does not allow it"
    dst: Reg = prefix.args[0]
    found = list(references(follower.entry.form, follower.entry.shape, follower.args))
    written = [r for r in found if "w" in r.role]
    if not written or written[0].reg.base is not dst.base:
        return f"{name} must write {dst.base}, the destination of the movprfx before it"
    place = written[0].node.field
    if any(r.reg.base is dst.base and r.node.field != place for r in found):
        return f"{name} reads {dst.base} as a source too; the movprfx before it has changed it"
    if len(prefix.args) == 3:
        return _predicated_reason(prefix, follower, dst)
    return None


def _predicated_reason(prefix: Ins, follower: Ins, dst: Reg) -> str | None:
    governing = [a for a in follower.args if isinstance(a, Reg) and a.sig in ("p/m", "p/z", "p")]
    if not governing or governing[0].base is not prefix.args[1].base:
        return f"{follower.mnemonic} must be governed by {prefix.args[1].base}, as the movprfx before it is"
    mine = follower.args[0]
    if isinstance(mine, Reg) and mine.sig != dst.sig:
        return f"{follower.mnemonic} works on {mine.sig[1:]} elements, the movprfx before it on {dst.sig[1:]}"
    return None
