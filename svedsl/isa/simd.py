"""Codecs of Advanced SIMD: lane indexes that share a field with the element size, byte masks, post-index registers."""

from __future__ import annotations

from typing import Any

from svedsl.isa.codecs import Codec, codec

INDEX_BITS = {"b": 4, "h": 3, "s": 2, "d": 1}
SCALE = {"b": 0, "h": 1, "s": 2, "d": 3}
"""log2 of the element's bytes."""


class LaneIndex(Codec):
    """A lane index above the bits that say the element size: ``index << below | mark``; bits other than ``mark`` are another size."""

    def __init__(self, element: str, below: int, mark: int) -> None:
        self.lanes = 1 << INDEX_BITS[element]
        self.below, self.mark = below, mark
        self.allowed = f"0 to {self.lanes - 1}"

    def encode(self, value: Any) -> int | None:
        return value << self.below | self.mark if 0 <= value < self.lanes else None

    def decode(self, raw: int) -> int | None:
        return raw >> self.below if raw & ((1 << self.below) - 1) == self.mark else None

    def outside(self, width: int) -> list[Any]:
        return [-1, self.lanes]


class SourceLane(LaneIndex):
    """``imm4.s``: the index of INS (element)'s source lane; the bits below it are ignored (Arm ARM, INS (element), imm4)."""

    def __init__(self, element: str) -> None:
        super().__init__(element, SCALE[element], 0)

    def decode(self, raw: int) -> int | None:
        return raw >> self.below


def imm5(element: str) -> LaneIndex:
    """``imm5.s``: the lowest one marks the element size (Arm ARM, DUP (element), imm5)."""
    return LaneIndex(element, SCALE[element] + 1, 1 << SCALE[element])


def q_s_size(element: str) -> LaneIndex:
    """``q_s_size.s``: the lane of LD1-LD4 and ST1-ST4 (single structure), in Q:S:size; size is 01 for doublewords."""
    return LaneIndex(element, SCALE[element], 1 if element == "d" else 0)


class ByteMask(Codec):
    """``byte_mask``: 64 bits of which each byte is 0x00 or 0xff, one bit per byte (Arm ARM, AdvSIMDExpandImm, cmode 1110 op 1)."""

    allowed = "64 bits whose bytes are 0x00 or 0xff"

    def encode(self, value: Any) -> int | None:
        if not -(1 << 63) <= value < 1 << 64:
            return None
        raw = 0
        for i, byte in enumerate((value % (1 << 64)).to_bytes(8, "little")):
            if byte not in (0, 255):
                return None
            raw |= (byte & 1) << i
        return raw

    def decode(self, raw: int) -> int:
        return sum(255 << 8 * i for i in range(8) if raw >> i & 1)

    def text(self, value: Any) -> str:
        return f"{value:#016x}" if value else "0" * 16

    def outside(self, width: int) -> list[Any]:
        return [1, 0xFE, 1 << 64]


class NotZeroRegister(Codec):
    """``x0_x30``: a register whose number 31 is not the zero register but another form (the immediate post-index)."""

    allowed = "x0-x30"

    def encode(self, value: Any) -> int | None:
        return None if value == 31 else int(value)

    def decode(self, raw: int) -> int | None:
        return None if raw == 31 else raw

    def outside(self, width: int) -> list[Any]:
        return [31]


codec("imm5")(imm5)
codec("imm4")(SourceLane)
codec("q_s_size")(q_s_size)
codec("byte_mask")(ByteMask)
codec("x0_x30")(NotZeroRegister)
