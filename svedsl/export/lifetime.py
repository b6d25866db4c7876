"""How long a parameter's register still holds the parameter: what a debugger may show as its value."""

from __future__ import annotations

from svedsl.asm.code import Code
from svedsl.flow.args import Location
from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import effects


def intact(code: Code, location: Location) -> int:
    """Bytes from the entry during which the register at ``location`` cannot have been written, by any path.

    A stack parameter keeps its place throughout.
    """
    if location.kind == "stack":
        return code.size
    storage = location.number + (32 if location.kind == "v" else 0)
    instructions = [(p.offset, decode(p.word)) for p in code.placed]
    written = next((at for at, found in instructions if _may_write(found, storage)), None)
    if written is None:
        return code.size
    if any(found and effects(found).branch == "indirect" for _, found in instructions):
        return 0  # a jump to anywhere
    # Past the write a branch may lead back to what stands before it.
    jumps = [(at, found.target) for at, found in instructions if at >= written and found and at not in code.externals]
    back = [at + target for at, target in jumps if target is not None]
    return max(0, min([written + 4, *back]))


def _may_write(found: Instruction | None, storage: int) -> bool:
    if found is None:
        return True
    effect = effects(found)
    return storage in effect.writes or effect.branch == "call"
