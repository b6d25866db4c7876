"""Where kernels go in an exported file, and which of their instructions refer to constants that move to another section.

Shared by the object writer and the assembly writer, so that both make the same bytes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.elf import align_up
from svedsl.isa.decode import decode

ALIGNMENT = 256
"""Of each kernel: a cache line of A64FX, so that loops meet the same line boundaries as in the pages svedsl runs kernels from."""

_LANDING_PADS = {0xD503245F, 0xD50324DF, 0xD503233F, 0xD503237F}
"""``bti c``, ``bti jc``, ``paciasp``, ``pacibsp``: where an indirect call may arrive (Arm ARM, D8.4.9 "Guarded pages", PSTATE.BTYPE)."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A kernel and its place: byte offsets of its code in ``.text`` and of its constants in ``.rodata``."""

    code: Code
    text: int
    pool: int


@dataclass(frozen=True, slots=True)
class PoolReference:
    """How an instruction that reads the constant pool is linked: the relocation and the word's bits that the linker fills in."""

    relocation: str
    field: int


POOL_REFERENCES = {
    "adr": PoolReference("R_AARCH64_ADR_PREL_LO21", 0x60FFFFE0),
    "ldr": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
    "ldrsw": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
    "prfm": PoolReference("R_AARCH64_LD_PREL_LO19", 0x00FFFFE0),
}
"""By mnemonic. The linker refuses constants farther than 1 MiB from the code; a shared library of the kernels keeps them near."""


def place(codes: Sequence[Code]) -> list[Placement]:
    """Where each kernel goes. Constants keep the alignment they were laid out with, which counts from the kernel's entry.

    Raises ExportError for no kernel at all, and for names that no linker takes or that occur twice.
    """
    if not codes:
        raise ExportError("there is no kernel to export")
    result: list[Placement] = []
    text = pool = 0
    for code in codes:
        _check_name(code.name, [p.code.name for p in result])
        text = align_up(text, ALIGNMENT)
        if len(code.data) > code.size:
            pool = align_up(pool, ALIGNMENT) + code.size % ALIGNMENT
        result.append(Placement(code, text, pool))
        text += code.size
        pool += len(code.data) - code.size
    return result


def _check_name(name: str, before: Sequence[str]) -> None:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        raise ExportError(f"kernel {name!r} cannot be exported: a symbol needs letters, digits and underscores, and no digit first")
    if name in before:
        raise ExportError(f"two kernels are named {name!r}; one object can hold only one of them")


def targets(code: Code) -> dict[int, int]:
    """Offset of each PC-relative instruction -> offset in the kernel's ``data`` that it refers to.

    Raises ExportError for a target that will not be where the instruction says once the kernel is linked.
    """
    found = {}
    for placed in code.placed:
        instruction = decode(placed.word)
        distance = instruction.target if instruction else None
        if instruction is None or distance is None:
            continue
        at = placed.offset + distance
        inside = 0 <= at < code.size or (code.size <= at <= len(code.data) and instruction.mnemonic in POOL_REFERENCES)
        if not inside or instruction.mnemonic == "adrp":
            raise ExportError(f"{code.where(placed.offset)}: {instruction.text()} refers to a place that moves when the kernel is linked")
        found[placed.offset] = at
    return found


def lands_indirect_calls(code: Code) -> bool:
    """Whether the kernel may be called through a pointer where branch target identification is enforced."""
    return bool(code.placed) and code.placed[0].word in _LANDING_PADS
