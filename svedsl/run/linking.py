"""Applies AArch64 relocations to a loaded image: what a static linker would do for one object file.

Source: ELF for the Arm 64-bit Architecture (AAELF64), section "Relocation types": each number, its operation on S (symbol), A (addend),
P (place), G (GOT entry), and the bits of the place that take the result.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from svedsl.errors import LoadError


class Rule(NamedTuple):
    """``operation`` is ``abs`` S+A, ``rel`` S+A-P, ``page`` the difference of 4 KiB pages, ``got_page``, ``got_low``, ``low`` bits 11:0;
    ``field`` is (lowest bit in the word, width, bits of the value dropped below) or None for a plain number of ``size`` bytes."""

    name: str
    operation: str
    field: tuple[int, int, int] | None
    size: int = 4


_IMM12, _IMM19, _IMM26, _IMM14 = (10, 12), (5, 19), (0, 26), (5, 14)

RULES: dict[int, Rule] = {
    257: Rule("ABS64", "abs", None, 8),
    260: Rule("PREL64", "rel", None, 8),
    261: Rule("PREL32", "rel", None, 4),
    273: Rule("LD_PREL_LO19", "rel", (*_IMM19, 2)),
    274: Rule("ADR_PREL_LO21", "rel", (-1, 21, 0)),
    275: Rule("ADR_PREL_PG_HI21", "page", (-1, 21, 12)),
    276: Rule("ADR_PREL_PG_HI21_NC", "page", (-1, 21, 12)),
    277: Rule("ADD_ABS_LO12_NC", "low", (*_IMM12, 0)),
    278: Rule("LDST8_ABS_LO12_NC", "low", (*_IMM12, 0)),
    279: Rule("TSTBR14", "rel", (*_IMM14, 2)),
    280: Rule("CONDBR19", "rel", (*_IMM19, 2)),
    282: Rule("JUMP26", "rel", (*_IMM26, 2)),
    283: Rule("CALL26", "rel", (*_IMM26, 2)),
    284: Rule("LDST16_ABS_LO12_NC", "low", (*_IMM12, 1)),
    285: Rule("LDST32_ABS_LO12_NC", "low", (*_IMM12, 2)),
    286: Rule("LDST64_ABS_LO12_NC", "low", (*_IMM12, 3)),
    299: Rule("LDST128_ABS_LO12_NC", "low", (*_IMM12, 4)),
    311: Rule("ADR_GOT_PAGE", "got_page", (-1, 21, 12)),
    312: Rule("LD64_GOT_LO12_NC", "got_low", (*_IMM12, 3)),
    314: Rule("PLT32", "rel", None, 4),
}
"""Static relocations by number. A field at -1 is that of ADR and ADRP, split into immlo (bits 30:29) and immhi (23:5)."""

GLOB_DAT, JUMP_SLOT, RELATIVE = 1025, 1026, 1027
"""Dynamic relocations of shared libraries: all three store an address of 8 bytes."""


def apply(image: bytearray, place: int, rule: Rule, value: int, got: Callable[[], int]) -> None:
    """Relocate the bytes at offset ``place`` of an image whose offset 0 is page aligned; ``value`` is S + A as an offset in the image.

    ``got()`` gives the offset of a GOT entry for the symbol. Raises LoadError where the result does not fit its field.
    """
    match rule.operation:
        case "rel":
            result = value - place
        case "page":
            result = (value & ~0xFFF) - (place & ~0xFFF)
        case "low":
            result = value & 0xFFF
        case "got_page":
            result = (got() & ~0xFFF) - (place & ~0xFFF)
        case _:
            result = got() & 0xFFF
    if rule.field is None:
        image[place : place + rule.size] = (result & (1 << 8 * rule.size) - 1).to_bytes(rule.size, "little")
        return
    word = int.from_bytes(image[place : place + 4], "little")
    image[place : place + 4] = _insert(word, rule, result).to_bytes(4, "little")


def _insert(word: int, rule: Rule, result: int) -> int:
    assert rule.field is not None
    low, width, dropped = rule.field
    signed = rule.operation in ("rel", "page", "got_page")
    value = result >> dropped
    if signed and not -(1 << width - 1) <= value < 1 << width - 1:
        raise LoadError(f"relocation R_AARCH64_{rule.name}: the distance {result:#x} does not fit")
    value &= (1 << width) - 1
    if low < 0:
        return word & ~(3 << 29 | 0x7FFFF << 5) | (value & 3) << 29 | value >> 2 << 5
    return word & ~(((1 << width) - 1) << low) | value << low
