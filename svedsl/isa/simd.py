"""Codecs of vector lanes and byte masks: indexes that share a field with the element size, 64-bit MOVI."""

from __future__ import annotations

from typing import Any

from svedsl.isa.codecs import Codec, codec

SCALE = {"b": 0, "h": 1, "s": 2, "d": 3, "q": 4}
"""log2 of the element's bytes."""


class LaneIndex(Codec):
    """A lane of ``lanes`` above the bits that say the element size: ``index << below | mark``; other low bits are another size."""

    def __init__(self, lanes: int, below: int, mark: int) -> None:
        self.lanes, self.below, self.mark = lanes, below, mark
        self.allowed = f"0 to {lanes - 1}"

    def encode(self, value: Any) -> int | None:
        return value << self.below | self.mark if 0 <= value < self.lanes else None

    def decode(self, raw: int) -> int | None:
        return raw >> self.below if raw & ((1 << self.below) - 1) == self.mark else None

    def outside(self, width: int) -> list[Any]:
        return [-1, self.lanes]


class SourceLane(LaneIndex):
    """``imm4.s``: the index of INS (element)'s source lane; the bits below it are ignored (Arm ARM, INS (element), imm4)."""

    def __init__(self, element: str) -> None:
        super().__init__(16 >> SCALE[element], SCALE[element], 0)

    def decode(self, raw: int) -> int | None:
        return raw >> self.below

    def samples(self, width: int) -> list[int]:
        return [index << self.below for index in range(self.lanes)]


def marked(element: str, vector: int) -> LaneIndex:
    """An index into ``vector`` bytes above a one that marks the element size."""
    return LaneIndex(vector >> SCALE[element], SCALE[element] + 1, 1 << SCALE[element])


def q_s_size(element: str) -> LaneIndex:
    """``q_s_size.s``: the lane of LD1-LD4 and ST1-ST4 (single structure), in Q:S:size; size is 01 for doublewords."""
    return LaneIndex(16 >> SCALE[element], SCALE[element], 1 if element == "d" else 0)


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


codec("imm5")(lambda element: marked(element, 16))  # Arm ARM, DUP (element), INS, SMOV, UMOV
codec("tsz")(lambda element: marked(element, 64))  # imm2:tsz of SVE, Arm ARM, DUP (indexed)
codec("imm4")(SourceLane)
codec("q_s_size")(q_s_size)
codec("byte_mask")(ByteMask)
