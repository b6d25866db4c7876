"""exp2 by FEXPA and one FMA, in three strengths, as steps that any kernel can place: coarse, middle, exact.

FEXPA reads exponent and six fraction bits from the low 14 bits of its operand. A float between 2^17 and 2^18 has an ulp of 1/64, so one
FMA that adds 1.5*2^17 + 127 - max to S*scale subtracts max, rounds to 1/64 and biases the exponent at once; its bits are FEXPA's operand.

* coarse: that alone, 3 FP operations; 1/128 of rounding is 2^(1/128) - 1 = 0.54 %.
* middle, exact: the rounded part is subtracted again; a polynomial of degree 1 or 2 in the rest r, |r| <= 1/128, mends the value:
  7 or 8 operations.

max is rounded to max', the nearest multiple of 1/64, so that the shift constant is exact; what that loses, 2^(max' - max), goes into the
polynomial's coefficients (E*c1, E*c2, E - 1) and costs nothing. The coarse strength has no polynomial: its caller multiplies by E.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from svedsl import m

from .bounds import U32, Exp2Steps
from .exp2 import broadcast_bits

Strength = Literal["coarse", "middle", "exact"]
STRENGTHS: tuple[Strength, ...] = ("coarse", "middle", "exact")

SHIFT = 1.5 * 2**17 + 127  # before max is subtracted
CLAMP = 1.5 * 2**17  # the shifted value for which FEXPA returns +0
MAX_LIMIT = 65000  # |max| for which the shift constant stays between 2^17 and 2^18
SCALE_LIMIT = 2**32  # |scale| for which no int32 score, clamped, makes the polynomial infinite

# 2^r ~ 1 + c1 r + c2 r^2, minimax in relative error on |r| <= 1/128 with 1 at r = 0 (docs/error-bounds.md, 2).
COEFFICIENTS: dict[Strength, tuple[float, ...]] = {"coarse": (), "middle": (0.6931404,), "exact": (0.69314975, 0.2402266)}
MINIMAX: dict[Strength, float] = {"middle": 1.467e-5, "exact": 6.75e-9}
"""Their relative errors. E - 1 comes from the exact strength's polynomial, whatever the strength."""
OF_CORRECTION = 0.06 * U32
"""What all roundings inside the correction (a factor within 0.011 of 1) do to the value."""

STEPS: dict[str, Exp2Steps] = {
    "coarse": Exp2Steps(1 / 128, 1 / 128, 0, 0, 0.0, MINIMAX["exact"] + OF_CORRECTION, 3),
    **{str(s): Exp2Steps(0.0, 0.0, 0, 0, 0.0, MINIMAX[s] + MINIMAX["exact"] + OF_CORRECTION, 2, 1.006) for s in ("middle", "exact")},
}


class Constants(NamedTuple):
    """The vectors that the steps need; ``clamp`` is None in the plain form, the coefficients are empty in the coarse strength.

    ``factor`` is E where the steps leave it to the caller: in the coarse strength, and in the exact one with ``rest`` None.
    """

    scale: Any
    shift: Any
    coefficients: tuple[Any, ...]
    rest: Any
    clamp: Any
    factor: Any


def broadcast(k: Any, name: str, value: float) -> Any:
    """A vector of one fp32 constant, through a general register: a constant in memory may have left L1D."""
    return broadcast_bits(k, name, int.from_bytes(struct.pack("<f", value), "little"))


def prepare(k: Any, scale: Any, max_: Any, pg: Any, strength: Strength, guarded: bool, on_grid: bool = False) -> Constants:
    """Broadcasts scale (a scalar register) and derives the other constants from max, once per call.

    ``on_grid``: max is known to be a multiple of 1/64, so that E = 1, which a coarse exp2 then leaves out.
    """
    vscale, vmax = k.z("scale"), k.z("max")
    k.mov(vscale.s, scale)
    k.mov(vmax.s, max_)
    grid, rounded, delta = broadcast(k, "1/64 grid", CLAMP), k.z("max'"), k.z("max'-max")
    k.fadd(rounded.s, vmax.s, grid.s)  # the ulp there is 1/64: grid + max'
    shift = broadcast(k, "shift", SHIFT + CLAMP)
    k.fsub(shift.s, shift.s, rounded.s)
    clamp = broadcast(k, "clamp", CLAMP) if guarded else None
    if on_grid and strength == "coarse":
        return Constants(vscale, shift, (), None, clamp, None)
    c1, c2 = (broadcast(k, f"c{i}", value) for i, value in enumerate(COEFFICIENTS["exact"], 1))
    k.fsub(delta.s, rounded.s, grid.s)
    k.fsub(delta.s, delta.s, vmax.s)
    rest = k.z("E-1")  # 2^delta - 1 by the exact strength's polynomial, since |delta| <= 1/128 like r
    k.movprfx(rest, c1)
    k.fmla(rest.s, pg / m, c2.s, delta.s)
    k.fmul(rest.s, rest.s, delta.s)
    coefficients = tuple(broadcast(k, f"c{i}E", value) for i, value in enumerate(COEFFICIENTS[strength], 1))
    for vector in coefficients:
        k.fmla(vector.s, pg / m, vector.s, rest.s)  # c*E = c + c*(E - 1)
    factor = None
    if strength == "coarse":
        factor = broadcast(k, "E", 1.0)
        k.fadd(factor.s, factor.s, rest.s)
    return Constants(vscale, shift, coefficients, rest, clamp, factor)


def prepare_row(k: Any, vscale: Any, grid: Any, polynomial: Sequence[Any], clamp: Any, vmax: Any, pg: Any, exact: bool) -> Constants:
    """The constants of one row from its own max, which it overwrites; ``polynomial``: c1 and c2 of the exact strength, which rows share."""
    rounded, shift, factor = k.z("max'"), broadcast(k, "shift", SHIFT + CLAMP), broadcast(k, "E", 1.0)
    k.fadd(rounded.s, vmax.s, grid.s)
    k.fsub(shift.s, shift.s, rounded.s)
    k.fsub(rounded.s, rounded.s, grid.s)
    k.fsub(rounded.s, rounded.s, vmax.s)
    k.movprfx(vmax, polynomial[0])
    k.fmla(vmax.s, pg / m, polynomial[1].s, rounded.s)
    k.fmla(factor.s, pg / m, vmax.s, rounded.s)
    return Constants(vscale, shift, tuple(polynomial) if exact else (), None, clamp, factor)


def sequence(strength: Strength, guarded: bool) -> tuple[str, ...]:
    """The names of the steps, in order."""
    clamp = ("clamp",) if guarded else ()
    polynomial = {"coarse": (), "middle": ("factor",), "exact": ("slope", "factor")}[strength]
    if strength == "coarse":
        return ("convert", "shift", *clamp, "estimate")
    return ("convert", "shift", *clamp, "estimate", "round", "rest", *polynomial, "value")


LIVES = {"score": ("load", "value"), "shifted": ("shift", "rest"), "slope": ("slope", "factor"), "value": ("estimate", "store")}
"""What a sequence holds in registers: name -> step that makes it, step that reads it last. The coarse one holds the score only."""


def step(k: Any, name: str, pg: Any, c: Constants, held: Mapping[str, Any]) -> None:
    """One step on the registers ``held``: "score" (int32 scores at first), and if not coarse "shifted", "value" and "slope"."""
    score = held["score"]
    shifted, value, slope = (held.get(name, score) for name in ("shifted", "value", "slope"))
    match name:
        case "convert":
            k.scvtf(score.s, pg / m, score.s)
        case "shift" if shifted is score:
            k.fmad(score.s, pg / m, c.scale.s, c.shift.s)
        case "shift":
            k.movprfx(shifted, c.shift)
            k.fmla(shifted.s, pg / m, score.s, c.scale.s)
        case "clamp":
            k.fmax(shifted.s, pg / m, shifted.s, c.clamp.s)
        case "estimate":
            k.fexpa(value.s, shifted.s)
        case "round":
            k.fsub(shifted.s, shifted.s, c.shift.s)  # the part that FEXPA used, exact
        case "rest":
            k.fnmsb(score.s, pg / m, c.scale.s, shifted.s)  # r = S*scale - that part
        case "slope":
            k.movprfx(slope, c.coefficients[0])
            k.fmla(slope.s, pg / m, score.s, c.coefficients[1].s)
        case "factor" if c.rest is None:
            k.fmul(score.s, score.s, slope.s)  # E is left to the caller
        case "factor" if len(c.coefficients) == 1:
            k.fmad(score.s, pg / m, c.coefficients[0].s, c.rest.s)
        case "factor":
            k.fmad(score.s, pg / m, slope.s, c.rest.s)
        case "value":
            k.fmla(value.s, pg / m, value.s, score.s)
        case _:
            raise ValueError(f"no step {name!r}")
