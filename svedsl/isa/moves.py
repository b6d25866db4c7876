"""Immediates of the aliases of MOVZ, MOVN and ORR, and of the shifts and bit fields that are aliases of SBFM, BFM and UBFM."""

from __future__ import annotations

from typing import Any

from svedsl.isa.codecs import Codec, codec
from svedsl.isa.immediates import WIDTHS, BitMask, decode_bit_mask, lowest


class MoveWide(Codec):
    """``mov_wide.x``, ``mov_wide_not.x``: ``hw:2 imm16:16`` of MOVZ or MOVN as the value it makes (Arm ARM, MOV (wide immediate)).

    Not an alias: ``#0`` shifted, and for MOVN what MOVZ can make too.
    """

    def __init__(self, element: str, inverted: bool) -> None:
        self.width = WIDTHS[element]
        self.ones = (1 << self.width) - 1
        self.low = lowest(element)
        self.inverted = inverted
        self.allowed = f"16 bits at a multiple of 16, the others {'ones' if inverted else 'zeros'}"

    def encode(self, value: Any) -> int | None:
        if not self.low <= value <= self.ones:
            return None
        bits: int = (value ^ -self.inverted) & self.ones
        for hw in range(self.width // 16):
            if not bits & ~(0xFFFF << 16 * hw):
                return hw << 16 | bits >> 16 * hw
        return None

    def decode(self, raw: int) -> int | None:
        hw, imm = raw >> 16, raw & 0xFFFF
        if hw >= self.width // 16 or (hw and not imm):
            return None
        value = (imm << 16 * hw ^ -self.inverted) & self.ones
        if self.inverted and is_move_wide(value, self.width):
            return None
        return signed(value, self.width)

    def outside(self, width: int) -> list[Any]:
        return [0x10001, self.ones + 1] if not self.inverted else [0x10001 ^ self.ones, self.ones + 1]


def signed(value: int, width: int) -> int:
    """A value of ``width`` bits as a signed number, as LLVM prints the immediates of MOV."""
    return value - (1 << width) if value >> (width - 1) else value


def is_move_wide(value: int, width: int) -> bool:
    """Whether MOVZ can make an unsigned value of ``width`` bits."""
    return any(not value & ~(0xFFFF << at) for at in range(0, width, 16))


class MoveMask(BitMask):
    """``mov_mask.x``: the logical immediate of MOV (bitmask immediate); not an alias where MOVZ or MOVN can make the value."""

    def decode(self, raw: int) -> Any:
        value = decode_bit_mask(raw)
        if value is None or (self.width == 32 and raw >> 12):
            return None
        value &= self.ones
        if is_move_wide(value, self.width) or is_move_wide(value ^ self.ones, self.width):
            return None
        return signed(value, self.width)

    def text(self, value: Any) -> str:
        return str(value)


class ShiftLeftAlias(Codec):
    """``lsl_alias.x``: LSL (immediate) in ``immr:6 imms:6`` of UBFM: immr = -shift, imms = width - 1 - shift."""

    def __init__(self, element: str) -> None:
        self.width = WIDTHS[element]
        self.allowed = f"0 to {self.width - 1}"

    def encode(self, value: Any) -> int | None:
        return (-value % self.width) << 6 | (self.width - 1 - value) if 0 <= value < self.width else None

    def decode(self, raw: int) -> int | None:
        immr, imms = raw >> 6, raw & 63
        return self.width - 1 - imms if immr < self.width and immr == imms + 1 else None

    def outside(self, width: int) -> list[Any]:
        return [-1, self.width]


class BitField(Codec):
    """``extract.x`` (SBFX, UBFX, BFXIL), ``insert.x`` (SBFIZ, UBFIZ, BFI), ``clear.x`` (BFC): where a bit field is, in ``immr:6 imms:6``.

    Extracting, immr is the lowest bit and imms the highest; inserting, immr is minus the lowest bit and imms the width less one.
    ``decode`` leaves inserts at bit 0 to the extracting alias, as the manual prefers; only BFC keeps them.
    """

    parts = ("lsb", "width")

    def __init__(self, element: str, insert: bool, at_zero: bool = False) -> None:
        self.width = WIDTHS[element]
        self.insert, self.at_zero = insert, at_zero
        self.allowed = f"lsb 0 to {self.width - 1}, width 1 to {self.width} - lsb"

    def encode(self, value: Any) -> int | None:
        lsb: int
        width: int
        lsb, width = value
        if not (0 <= lsb < self.width and 1 <= width <= self.width - lsb):
            return None
        return (-lsb % self.width) << 6 | (width - 1) if self.insert else lsb << 6 | (lsb + width - 1)

    def decode(self, raw: int) -> tuple[int, int] | None:
        immr, imms = raw >> 6, raw & 63
        if immr >= self.width or imms >= self.width:
            return None
        if not self.insert:
            return (immr, imms - immr + 1) if imms >= immr else None
        if imms < immr or (self.at_zero and not immr):
            return (-immr % self.width, imms + 1)
        return None

    def outside(self, width: int) -> list[Any]:
        return [(self.width, 1), (-1, 1), (0, 0), (0, self.width + 1), (self.width - 1, 2)]


codec("mov_wide")(lambda element: MoveWide(element, False))
codec("mov_wide_not")(lambda element: MoveWide(element, True))
codec("mov_mask")(MoveMask)
codec("lsl_alias")(ShiftLeftAlias)
codec("extract")(lambda element: BitField(element, False))
codec("insert")(lambda element: BitField(element, True))
codec("clear")(lambda element: BitField(element, True, at_zero=True))
