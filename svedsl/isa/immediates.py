"""The odd immediates: logical bit masks, 8-bit floats, shift amounts by element size."""

from __future__ import annotations

import struct
from functools import cache
from typing import Any

from svedsl.isa.codecs import Choice, Codec, codec

WIDTHS = {"b": 8, "h": 16, "s": 32, "d": 64, "w": 32, "x": 64}


def lowest(element: str) -> int:
    """The most negative number that may stand for bits of an element; assemblers take 33 bits for those of a W register."""
    return -(1 << 32) if element == "w" else -(1 << (WIDTHS[element] - 1))


def decode_bit_mask(raw: int) -> int | None:
    """The 64-bit value of a 13-bit ``N:immr:imms``, None where reserved (Arm ARM, DecodeBitMasks)."""
    n, immr, imms = raw >> 12, raw >> 6 & 63, raw & 63
    length = (n << 6 | (~imms & 63)).bit_length() - 1
    if length < 1:
        return None
    size = 1 << length
    levels = size - 1
    s, r = imms & levels, immr & levels
    if s == levels:
        return None
    ones = (1 << (s + 1)) - 1
    turned = (ones >> r | ones << (size - r)) & ((1 << size) - 1)
    value = 0
    for at in range(0, 64, size):
        value |= turned << at
    return value


@cache
def bit_masks() -> dict[int, int]:
    """Every 64-bit logical immediate -> its canonical 13 bits (the smallest element and rotation)."""
    found: dict[int, int] = {}
    for length in range(1, 7):
        size = 1 << length
        for ones in range(1, size):
            for r in range(size):
                imms = ((~(size * 2 - 1)) & 63 | (ones - 1)) if size < 64 else ones - 1
                raw = (1 << 12 if size == 64 else 0) | r << 6 | imms
                value = decode_bit_mask(raw)
                if value is not None:
                    found.setdefault(value, raw)
    return found


class BitMask(Codec):
    """``bitmask.s``: a logical immediate replicated over 64 bits; values are of the element's width, negative ones wrap."""

    def __init__(self, element: str, invert: bool = False) -> None:
        self.width = WIDTHS[element]
        self.ones = (1 << self.width) - 1
        self.invert = invert
        self.gpr = element in "wx"
        self.low = lowest(element)
        self.allowed = f"a {self.width}-bit logical immediate (a rotated run of ones, repeated)"

    def encode(self, value: Any) -> int | None:
        if value >> 63 == 1:
            value -= 1 << 64  # assemblers calculate in 64 bits: an unsigned spelling of a negative number
        if not self.low <= value <= self.ones:
            return None
        value &= self.ones
        if self.invert:
            value ^= self.ones
        for shift in (8, 16, 32):
            if self.width <= shift:
                value |= value << shift
        return bit_masks().get(value)

    def decode(self, raw: int) -> Any:
        value = decode_bit_mask(raw)
        if value is None or (self.gpr and self.width == 32 and raw >> 12):
            return None
        value &= self.ones
        if not self.gpr and value * (((1 << 64) - 1) // self.ones) != decode_bit_mask(raw):
            return None
        return value ^ self.ones if self.invert else value

    def text(self, value: Any) -> str:
        return hex(value)

    def outside(self, width: int) -> list[Any]:
        return [0, self.ones, 5 if self.width > 8 else 0b01011]


codec("bitmask")(BitMask)
codec("bitmask_not")(lambda element: BitMask(element, invert=True))


def expand_float8(raw: int) -> float:
    """The value of an 8-bit float immediate (Arm ARM, VFPExpandImm): 1 sign, 3 exponent, 4 fraction bits."""
    exponent = (raw >> 4 & 7 ^ 4) - 3
    value = (16 + (raw & 15)) / 16.0 * 2.0**exponent
    return -value if raw & 128 else value


FLOAT8 = {expand_float8(raw): raw for raw in range(256)}


class Float8(Codec):
    """``fp8``: the 256 floats n/16 * 2^r with 16 <= n <= 31, -3 <= r <= 4."""

    sigs = ("#", "%")
    allowed = "+-n/16 * 2^r with n = 16 to 31, r = -3 to 4"

    def encode(self, value: Any) -> int | None:
        return FLOAT8.get(value)

    def decode(self, raw: int) -> float:
        return expand_float8(raw)

    def text(self, value: Any) -> str:
        return f"{value:.8f}"

    def outside(self, width: int) -> list[Any]:
        return [0.0, 32.0, 0.124, 1.03125]


codec("fp8")(Float8)


class ShiftRight(Codec):
    """``shr.s``: 1 to the element's width, held as 2*width - amount (the leading one marks the element size)."""

    def __init__(self, element: str) -> None:
        self.width = WIDTHS[element]
        self.allowed = f"1 to {self.width}"

    def encode(self, value: Any) -> int | None:
        return 2 * self.width - value if 1 <= value <= self.width else None

    def decode(self, raw: int) -> int | None:
        return 2 * self.width - raw if self.width <= raw < 2 * self.width else None

    def outside(self, width: int) -> list[Any]:
        return [0, self.width + 1]


class ShiftLeft(Codec):
    """``shl.s``: 0 to width - 1, held as width + amount (the leading one marks the element size)."""

    def __init__(self, element: str) -> None:
        self.width = WIDTHS[element]
        self.allowed = f"0 to {self.width - 1}"

    def encode(self, value: Any) -> int | None:
        return self.width + value if 0 <= value < self.width else None

    def decode(self, raw: int) -> int | None:
        return raw - self.width if self.width <= raw < 2 * self.width else None

    def outside(self, width: int) -> list[Any]:
        return [-1, self.width]


codec("shr")(ShiftRight)
codec("shl")(ShiftLeft)


codec("rot90")(lambda: Choice(90, 270))
codec("rot")(lambda: Choice(0, 90, 180, 270))
codec("half_one")(lambda: Choice(0.5, 1.0))
codec("half_two")(lambda: Choice(0.5, 2.0))
codec("zero_one")(lambda: Choice(0.0, 1.0))


def float_bits(value: float, fmt: str) -> int:
    """The bits of a float in ``e`` (half), ``f`` (single) or ``d`` (double)."""
    unsigned = {"e": "H", "f": "I", "d": "Q"}[fmt]
    bits: int = struct.unpack("<" + unsigned, struct.pack("<" + fmt, value))[0]
    return bits
