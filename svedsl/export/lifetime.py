"""How long a parameter's register still holds the parameter: what a debugger may show as its value."""

from __future__ import annotations

from collections.abc import Mapping

from svedsl.asm.code import Code
from svedsl.flow.args import Location
from svedsl.isa.decode import decode
from svedsl.isa.effects import effects

_CALLS = ("call", "indirect")


def intact(code: Code, location: Location, targets: Mapping[int, int]) -> int:
    """Bytes from the entry during which the register at ``location`` cannot have been written, by any path.

    ``targets`` are the kernel's branches (:func:`svedsl.export.layout.targets`). A stack parameter keeps its place throughout.
    """
    if location.kind == "stack":
        return code.size
    storage = location.number + (32 if location.kind == "v" else 0)
    written = next((p.offset for p in code.placed if _may_write(p.word, storage)), None)
    if written is None:
        return code.size
    # Past the write a branch may lead back to what stands before it.
    returns = [to for at, to in targets.items() if at >= written and to <= written]
    return min([written + 4, *returns])


def _may_write(word: int, storage: int) -> bool:
    instruction = decode(word)
    if instruction is None:
        return True
    effect = effects(instruction)
    return storage in effect.writes or effect.branch in _CALLS
