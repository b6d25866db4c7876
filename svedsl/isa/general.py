"""Codecs of general-register, memory and fixed-point forms: bounded amounts, fixed registers, negated, hexadecimal, relocated."""

from __future__ import annotations

from typing import Any

from svedsl.isa.codecs import Choice, Codec, Linear, codec
from svedsl.isa.immediates import WIDTHS


class UpTo(Linear):
    """``upto.4``: 0 to 4; larger bits are reserved. ``shift.w`` and ``shift.x`` are the amounts of a shifted register."""

    def __init__(self, highest: int) -> None:
        super().__init__(False, highest.bit_length())
        self.high = highest
        self.allowed = f"0 to {highest}"

    def decode(self, raw: int) -> int | None:  # type: ignore[override]
        return raw if raw <= self.high else None


class FractionBits(Codec):
    """``fbits.w``: 1 to the register's width, held as 64 - bits (Arm ARM, SCVTF (scalar, fixed-point))."""

    def __init__(self, element: str) -> None:
        self.width = WIDTHS[element]
        self.allowed = f"1 to {self.width}"

    def encode(self, value: Any) -> int | None:
        return 64 - value if 1 <= value <= self.width else None

    def decode(self, raw: int) -> int | None:
        return 64 - raw if 64 - raw <= self.width else None

    def outside(self, width: int) -> list[Any]:
        return [0, self.width + 1]


class Only(Codec):
    """``only.31``: a register field that holds one number in this alias."""

    def __init__(self, number: str) -> None:
        self.number = int(number)
        self.allowed = "sp" if self.number == 31 else f"register {number}"

    def encode(self, value: Any) -> int | None:
        return value if value == self.number else None

    def decode(self, raw: int) -> int | None:
        return raw if raw == self.number else None

    def outside(self, width: int) -> list[Any]:
        return [self.number - 1]


class Even(Codec):
    """``even``: an even register number, the first of a pair."""

    allowed = "an even register"

    def encode(self, value: Any) -> int | None:
        return value if value % 2 == 0 else None

    def decode(self, raw: int) -> int | None:
        return raw if raw % 2 == 0 else None

    def outside(self, width: int) -> list[Any]:
        return [1, 29]


class Negated(Linear):
    """``negated.1``: the negative immediates of ADD, which are SUB of the positive one; ``negated.4096`` those shifted by 12."""

    def __init__(self, scale: str) -> None:
        super().__init__(False, 12, int(scale))
        self.allowed = f"{-self.high} to {-self.scale}" + (f", a multiple of {scale}" if self.scale > 1 else "")

    def encode(self, value: Any) -> int | None:
        return super().encode(-value) if value < 0 else None

    def decode(self, raw: int) -> int:
        return -super().decode(raw)

    def outside(self, width: int) -> list[Any]:
        return [0, -self.high - self.scale] + ([1 - self.scale] if self.scale > 1 else [])


class Hex(Linear):
    """``hex16``: an unsigned number that LLVM prints in hexadecimal, 0 excepted."""

    def __init__(self, width: str) -> None:
        super().__init__(False, int(width))

    def text(self, value: Any) -> str:
        return hex(value) if value else "0"


class Relocatable(Linear):
    """``lo12.8``, ``abs16``: an unsigned immediate that may also be a symbol with a relocation operator (``:lo12:name``)."""

    sigs = ("#", "L")

    def __init__(self, width: int, scale: int = 1) -> None:
        super().__init__(False, width, scale)
        self.allowed += ", or a symbol with a relocation operator"


codec("upto")(lambda highest: UpTo(int(highest)))
codec("shift")(lambda element: UpTo(WIDTHS[element] - 1))
codec("fbits")(FractionBits)
codec("only")(Only)
codec("even")(Even)
codec("negated")(Negated)
codec("hex")(Hex)
codec("lo12")(lambda scale: Relocatable(12, int(scale)))
codec("abs16")(lambda: Relocatable(16))
codec("lsl12")(lambda: Choice(0, 12))
codec("lsl16")(lambda element: Choice(*range(0, WIDTHS[element], 16)))
codec("log2")(lambda size: Choice(0, int(size).bit_length() - 1))
