"""Codecs: how an immediate or a name becomes the bits of a field, and back. Rows name them (``imm:s4x2``, ``imm=bitmask.s``).

A codec's limits, its error text and its decoding come from one place, so that no range check is written by hand. ``encode`` gives None
for a value that the field cannot hold, ``decode`` gives None for bits that are not this instruction (reserved, or another row's).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from svedsl.errors import TableError


class Codec:
    """One way to read a field. ``sigs`` are the operand kinds it takes; ``allowed`` is the limit in words."""

    sigs: tuple[str, ...] = ("#",)
    allowed = ""
    hash_mark = True
    """Whether the text form is an immediate written with ``#``."""
    parts: tuple[str, ...] = ()
    """Names of the operands where several share the field; values are then tuples."""

    def encode(self, value: Any) -> int | None:
        raise AssertionError(value)

    def decode(self, raw: int) -> Any:
        raise AssertionError(raw)

    def text(self, value: Any) -> str:
        """The value as LLVM prints it, without the ``#``."""
        return str(value)

    def samples(self, width: int) -> list[int]:
        """Raw field values worth testing, in order: all that can be read where they are few, else the ends, the middle and a stride."""
        raws: Sequence[int] = range(1 << width)
        if width <= 14:
            raws = [r for r in raws if self.decode(r) is not None]
        n = len(raws)
        if n > 256:
            places = {0, 1, 2, n // 2 - 1, n // 2, n // 2 + 1, n - 2, n - 1, *range(0, n, n // 61)}
            raws = [raws[i] for i in sorted(places)]
        return [r for r in raws if self.decode(r) is not None]

    def outside(self, width: int) -> list[Any]:
        """Values just past the limits, which must be refused."""
        return []


class Linear(Codec):
    """``u4``, ``s4x2``, ``u4+1``: value = (raw, signed or not) * scale + bias."""

    def __init__(self, signed: bool, width: int, scale: int = 1, bias: int = 0) -> None:
        lowest = -(1 << (width - 1)) if signed else 0
        highest = lowest + (1 << width) - 1
        self.mask = (1 << width) - 1
        self.scale, self.bias = scale, bias
        self.low, self.high = lowest * scale + bias, highest * scale + bias
        self.sign = 1 << (width - 1) if signed else 0
        self.allowed = f"{self.low} to {self.high}" + (f", a multiple of {scale}" if scale != 1 else "")

    def encode(self, value: Any) -> int | None:
        if not self.low <= value <= self.high:
            return None
        raw, rest = divmod(value - self.bias, self.scale)
        return None if rest else raw & self.mask

    def decode(self, raw: int) -> int:
        return ((raw ^ self.sign) - self.sign) * self.scale + self.bias

    def outside(self, width: int) -> list[Any]:
        values = [self.decode(raw) for raw in self.samples(width)]
        low, high = min(values), max(values)  # of what can be read, not of ``low`` and ``high``, which may be wrong
        return [low - self.scale, high + self.scale] + ([low + 1] if self.scale > 1 else [])


class PcRelative(Linear):
    """``pc19x4``: a branch or literal target, as a byte distance from the instruction (or from its 4-KiB page)."""

    sigs = ("#", "L")

    def __init__(self, width: int, scale: int) -> None:
        super().__init__(True, width, scale)
        self.allowed = f"a label, or a distance of {self.allowed}"


class Names(Codec):
    """Names with a number each: conditions, patterns, prefetch operations. ``number`` ones also take the bare number."""

    hash_mark = False

    def __init__(self, names: dict[str, int], synonyms: dict[str, int] | None = None, number: bool = False, what: str = "") -> None:
        self.to_name = {raw: name for name, raw in names.items()}
        self.from_name = {**names, **(synonyms or {})}
        self.number = number
        self.sigs = ("@", "#") if number else ("@",)
        listed = ", ".join(names) if len(names) <= 40 else f"{what or 'names'} such as {', '.join(list(names)[:4])}"
        self.allowed = listed + (", or a number" if number else "")
        self.limit = 0

    def encode(self, value: Any) -> int | None:
        if isinstance(value, str):
            return self.from_name.get(value.lower())
        return value if 0 <= value < self.limit and self.number else None

    def decode(self, raw: int) -> Any:
        return self.to_name.get(raw, raw if self.number else None)

    def text(self, value: Any) -> str:
        return f"#{value}" if isinstance(value, int) else value

    def sized(self, width: int) -> Names:
        """The same names in a field of ``width`` bits."""
        copy = Names.__new__(Names)
        copy.__dict__.update(self.__dict__)
        copy.limit = 1 << width
        return copy

    def samples(self, width: int) -> list[int]:
        return sorted({*self.to_name, *(super().samples(width) if self.number else ())})

    def outside(self, width: int) -> list[Any]:
        return ["no_such_name"] + ([1 << width, -1] if self.number else [])


def is_minus_zero(value: float) -> bool:
    """-0.0 equals 0.0 in Python but is another value to an instruction; no immediate holds it."""
    return value == 0 and math.copysign(1, value) < 0


class Choice(Codec):
    """A few values in order of their bits: ``choice(90, 270)``. Floats print as LLVM prints them."""

    def __init__(self, *values: float) -> None:
        self.values = values
        if any(isinstance(v, float) for v in values):
            self.sigs = ("#", "%")
        self.allowed = " or ".join(str(v) for v in values)

    def encode(self, value: Any) -> int | None:
        return self.values.index(value) if value in self.values and not is_minus_zero(value) else None

    def decode(self, raw: int) -> Any:
        return self.values[raw] if raw < len(self.values) else None

    def outside(self, width: int) -> list[Any]:
        return [max(self.values) + 1, min(self.values) - 1]


NAMED: dict[str, Callable[..., Codec]] = {}
"""Codecs by the name that rows use; ``name.arg`` calls the maker with ``arg``."""


def codec(name: str) -> Callable[[Callable[..., Codec]], Callable[..., Codec]]:
    """Registers a codec (or a maker of codecs) under the name rows use."""

    def register(maker: Callable[..., Codec]) -> Callable[..., Codec]:
        NAMED[name] = maker
        return maker

    return register


_LINEAR = re.compile(r"([us])(\d+)(?:x(\d+))?(?:\+(\d+))?$")
_PC = re.compile(r"pc(\d+)(?:x(\d+))?$")


@cache
def find(spec: str, width: int) -> Codec:
    """The codec that a row's ``spec`` names, for a field of ``width`` bits.

    Raises TableError where there is none, or the spec's own width differs from the field's.
    """
    linear, pc = _LINEAR.match(spec), _PC.match(spec)
    if linear:
        if int(linear[2]) != width:
            raise TableError(f"codec {spec} in a field of {width} bits")
        return Linear(linear[1] == "s", width, int(linear[3] or 1), int(linear[4] or 0))
    if pc:
        if int(pc[1]) != width:
            raise TableError(f"codec {spec} in a field of {width} bits")
        return PcRelative(width, int(pc[2] or 1))
    import svedsl.isa.general
    import svedsl.isa.immediates
    import svedsl.isa.moves
    import svedsl.isa.names
    import svedsl.isa.simd
    import svedsl.isa.sve_immediates
    import svedsl.isa.system  # noqa: F401  (these register their codecs)

    name, *args = spec.split(".")
    if name not in NAMED:
        raise TableError(f"no codec named {name!r}")
    made = NAMED[name](*args)
    return made.sized(width) if isinstance(made, Names) else made
