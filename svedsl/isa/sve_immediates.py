"""Immediates of SVE only: values of eight bits shifted by eight, masks that MOV makes by DUPM, lane indexes marked by the element size."""

from __future__ import annotations

from typing import Any

from svedsl.isa.codecs import Codec, codec
from svedsl.isa.immediates import WIDTHS, BitMask, decode_bit_mask


def signed_element(value: int, width: int) -> int | None:
    """A value given for an element of ``width`` bits, signed or unsigned, as the signed one; None if it does not fit.

    Unsigned 64-bit spellings of negative numbers are taken too, as assemblers calculate in 64 bits.
    """
    if value >> 63 == 1:
        value -= 1 << 64
    if not -(1 << (width - 1)) <= value < 1 << width:
        return None
    return value - (1 << width) if value >> (width - 1) == 1 else value


class Shifted8(Codec):
    """``u8sh.h``, ``s8sh.h``: ``sh:1 imm8:8``, a value of eight bits or the same times 256 (Arm ARM, SVE integer wide immediate).

    Bytes have no shift; ``#0, lsl #8`` decodes to None, it is a row of its own. Signed values may be given as the unsigned value of the
    element (``#0xffffff00`` for ``#-256``).
    """

    def __init__(self, element: str, signed: bool) -> None:
        self.width = WIDTHS[element]
        self.sign = 128 if signed else 0
        self.low, self.high = (-128, 127) if signed else (0, 255)
        self.allowed = f"{self.low} to {self.high}"
        if self.width > 8:
            self.allowed += f", or a multiple of 256 in {self.low * 256} to {self.high * 256}"

    def encode(self, value: Any) -> int | None:
        if self.sign:
            value = signed_element(value, self.width)
            if value is None:
                return None
        if self.low <= value <= self.high:
            return int(value) & 255
        if self.width > 8 and value % 256 == 0 and self.low * 256 <= value <= self.high * 256:
            return 256 | int(value) >> 8 & 255
        return None

    def decode(self, raw: int) -> int | None:
        value = ((raw & 255) ^ self.sign) - self.sign
        if raw < 256:
            return value
        return value * 256 if value and self.width > 8 else None

    def outside(self, width: int) -> list[Any]:
        if self.width == 8:
            return [self.low - 1, 256]
        return [self.low - 1, self.high + 2, 65536, self.low * 256 - 256]


class High8(Codec):
    """``high_u8.h``, ``high_s8.h``: the value of eight bits before ``lsl #8``. Decodes 0 only, the one value not printed shifted."""

    def __init__(self, element: str, signed: bool) -> None:
        wraps = element == "h"
        self.low, self.high = (-128, 255 if wraps else 127) if signed else (0, 255)
        self.allowed = f"{self.low} to {self.high}"

    def encode(self, value: Any) -> int | None:
        return value & 255 if self.low <= value <= self.high else None

    def decode(self, raw: int) -> int | None:
        return None if raw else 0

    def outside(self, width: int) -> list[Any]:
        return [self.low - 1, self.high + 1]


def dup_takes(value: int, width: int) -> bool:
    """Whether DUP (immediate) makes a signed element of ``width`` bits: eight bits, sign-extended, or those shifted by eight."""
    return -128 <= value <= 127 or (width > 8 and value % 256 == 0 and -32768 <= value <= 32512)


def dup_makes(value: int) -> bool:
    """Whether DUP (immediate) of some element size makes a value of 64 bits (Arm ARM, SVEMoveMaskPreferred, the contrary)."""
    for width in (64, 32, 16, 8):
        ones = (1 << width) - 1
        element = value & ones
        signed = element - (ones + 1) if element > ones >> 1 else element
        if element * (((1 << 64) - 1) // ones) == value and dup_takes(signed, width):
            return True
    return False


class MoveMaskVector(BitMask):
    """``dupm.s``: the logical immediate of MOV (bitmask immediate); not an alias where DUP (immediate) makes the same vector."""

    def encode(self, value: Any) -> int | None:
        element = signed_element(value, self.width)
        return None if element is None or dup_takes(element, self.width) else super().encode(element)

    def decode(self, raw: int) -> Any:
        value = super().decode(raw)
        return None if value is None or dup_makes(decode_bit_mask(raw) or 0) else value

    def text(self, value: Any) -> str:
        """Decimal where 16 bits, signed or not, hold the element; else hexadecimal (LLVM)."""
        signed = value - (self.ones + 1) if value > self.ones >> 1 else value
        if -32768 <= signed < 32768:
            return str(signed)
        return str(value) if value < 65536 else hex(value)


class NotZeroRegister(Codec):
    """``not31``: any general register but XZR, as the offset of contiguous loads and stores and the increment of post-indexed ones."""

    allowed = "x0-x30"

    def encode(self, value: Any) -> int | None:
        return value if value != 31 else None

    def decode(self, raw: int) -> int | None:
        return raw if raw != 31 else None

    def outside(self, width: int) -> list[Any]:
        return [31]


codec("u8sh")(lambda element: Shifted8(element, False))
codec("s8sh")(lambda element: Shifted8(element, True))
codec("high_u8")(lambda element: High8(element, False))
codec("high_s8")(lambda element: High8(element, True))
codec("dupm")(MoveMaskVector)
codec("not31")(NotZeroRegister)
