"""Random machine states: vectors of random bits, floating-point specials or small integers; predicates; FPCR modes."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from svedsl.run.registers import Offsets, Registers, System, find_offsets

WINDOW, WINDOW_SIZE = 0x2000_0000, 4096
"""The data area: same address in both engines. All addresses of a case lie inside it."""
MIDDLE = WINDOW + WINDOW_SIZE // 2

_FPCR_BITS = (19, 22, 23, 24, 25)  # FZ16, RMode, FZ, DN
_SPECIALS = {
    2: (0, 0x8000, 0x3C00, 0x7C00, 0xFC00, 0x7E00, 0x7D01, 0x0001, 0x83FF, 0x7BFF),
    4: (0, 1 << 31, 0x3F800000, 0x7F800000, 0xFF800000, 0x7FC00000, 0x7FA00001, 1, 0x807FFFFF, 0x7F7FFFFF),
    8: (0, 1 << 63, 0x3FF << 52, 0x7FF << 52, 0xFFF << 52, 0x7FF8 << 48, 0x7FF4 << 48 | 1, 1, 0x800F << 48 | 5, 0x7FEF << 48 | 0xFFFF),
}  # zeros, one, infinities, quiet and signalling NaN, denormals, the largest number: by bytes


@dataclass(slots=True)
class State:
    """Register values at the start of a case. ``vl`` in bits; P and FFR as bytes of vl/64; X0-X28, since X29 and X30 are the guest's."""

    vl: int
    z: list[bytes]
    p: list[bytes]
    ffr: bytes
    x: list[int]
    nzcv: int
    fpcr: int
    sp: int = MIDDLE

    def fill(self, context: bytearray, at: Offsets) -> None:
        """Write X, SP, Z, P and FFR into the bytes of a saved context."""
        for n, value in enumerate(self.x):
            context[at.x + 8 * n : at.x + 8 * n + 8] = value.to_bytes(8, "little")
        context[at.sp : at.sp + 8] = self.sp.to_bytes(8, "little")
        for n, raw in enumerate(self.z):
            context[at.z + at.z_stride * n : at.z + at.z_stride * n + len(raw)] = raw
        for n, raw in enumerate([*self.p, self.ffr]):
            context[at.p + at.p_stride * n : at.p + at.p_stride * n + len(raw)] = raw

    def registers(self) -> Registers:
        """The state as the emulator's register view."""
        at = find_offsets()
        context = bytearray(at.ffr + at.p_stride)
        self.fill(context, at)
        return Registers(self.vl, bytes(context), at, System(self.nzcv << 28, self.fpcr))


class States:
    """Random states for one vector length."""

    def __init__(self, source: random.Random, vl: int) -> None:
        self._random = source
        self._numpy = np.random.default_rng(source.getrandbits(64))
        self._vl = vl

    def draw(self) -> State:
        """A new state; FFR all true in most, FPCR zero in most."""
        bits, choose = self._random.getrandbits, self._random.choice
        ffr = self._predicate() if bits(1) else self.predicate((1 << 256) - 1)
        fpcr = 0 if self._random.randrange(4) else sum(bits(1) << position for position in _FPCR_BITS)
        x = [choose((bits(64), self._random.randrange(-64, 64) & (1 << 64) - 1)) for _ in range(29)]
        vectors = [self._vector(self._vl // 8) for _ in range(32)]
        return State(self._vl, vectors, [self._predicate() for _ in range(16)], ffr, x, bits(4), fpcr)

    def predicate(self, bits: int) -> bytes:
        """Only the vl/8 flags that the machine has, as bytes."""
        return (bits & (1 << self._vl // 8) - 1).to_bytes(-(-self._vl // 64), "little")

    def addresses(self, element: int, first: int, span: int, align: int) -> bytes:
        """A vector of random multiples of ``align`` from ``first`` on, ``element`` bytes each."""
        values = first + align * self._numpy.integers(0, span // align, self._vl // 8 // element)
        return bytes(values.astype(f"u{element}").tobytes())

    def _predicate(self) -> bytes:
        random_bits = self._random.getrandbits(256)
        shapes: Sequence[int] = (0, (1 << 256) - 1, (1 << self._random.randrange(257)) - 1, random_bits, random_bits)
        return self.predicate(self._random.choice(shapes))

    def _vector(self, size: int) -> bytes:
        kind, element = self._random.randrange(3), self._random.choice((1, 2, 4, 8))
        if kind == 0:
            return self._numpy.bytes(size)
        if kind == 1 and element > 1:
            specials = self._numpy.choice(np.array(_SPECIALS[element], dtype=f"u{element}"), size // element)
            others = np.frombuffer(self._numpy.bytes(size), f"u{element}")
            return bytes(np.where(self._numpy.random(size // element) < 0.4, specials, others).tobytes())
        return bytes(self._numpy.integers(-4, 5, size // element).astype(f"i{element}").tobytes())
