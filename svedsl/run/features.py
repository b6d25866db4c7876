"""Which hardware capability of Linux (HWCAP) an instruction needs beyond the ARMv8.0 that every AArch64 CPU has."""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from svedsl.asm.code import Code

# Arm ARM A2.3-A2.6 by feature, elf_hwcaps.rst for the names.
_BY_MNEMONIC = tuple(
    (re.compile(pattern), hwcap)
    for pattern, hwcap in (
        (r"cas|swp|(ld|st)(add|clr|eor|set|[su]max|[su]min)", "atomics"),
        (r"crc32", "crc32"),
        (r"sha1", "sha1"),
        (r"sha256", "sha2"),
        (r"sqrdml[as]h$", "asimdrdm"),
        (r"fcmla$|fcadd$", "fcma"),
    )
)
_HALF = re.compile(r"\bh\d+|\.[48]h|\.h\[")
_VECTOR = re.compile(r"\bv\d")
_FLOATING = re.compile(r"f(?!cvt([nl]2?)?$)|[su]cvtf")  # conversions between the formats take half precision in ARMv8.0
OPTIONAL = frozenset(hwcap for _, hwcap in _BY_MNEMONIC) | {"fphp", "asimdhp", "dcpop"}


class Need(NamedTuple):
    """A capability, and the byte offset of the first instruction that needs it."""

    hwcap: str
    offset: int


def uses_sve(code: Code) -> bool:
    """Whether a word of ``code`` lies in the SVE encoding space (Arm ARM C4.1: op0, bits 28:25, is 0b0010)."""
    return any(_is_sve(word) for word in _words(code))


def branches_indirectly(code: Code) -> bool:
    """Whether ``code`` has a BR or BLR (Arm ARM C6.2), which may aim at itself, where it has no landing."""
    return any(word & 0xFFDFFC1F == 0xD61F0000 for word in _words(code))


def unmet(code: Code, hwcaps: frozenset[str]) -> Need | None:
    """The first capability that ``code`` needs and ``hwcaps`` lacks, SVE aside."""
    if hwcaps >= OPTIONAL:
        return None
    for i, word in enumerate(_words(code)):
        hwcap = _need(word)
        if hwcap and hwcap not in hwcaps:
            return Need(hwcap, 4 * i)
    return None


def _need(word: int) -> str | None:
    from svedsl.isa.decode import decode

    instruction = None if _is_sve(word) else decode(word)
    if instruction is None:
        return None
    for pattern, hwcap in _BY_MNEMONIC:
        if pattern.match(instruction.mnemonic):
            return hwcap
    text = instruction.text(0)
    if text.startswith("dc cvap,"):
        return "dcpop"
    if _FLOATING.match(instruction.mnemonic) and _HALF.search(text):
        return "asimdhp" if _VECTOR.search(text) else "fphp"
    return None


def _is_sve(word: int) -> bool:
    return word >> 25 & 0xF == 0b0010


def _words(code: Code) -> list[int]:
    return [word for (word,) in struct.iter_unpack("<I", code.data[: code.size])]
