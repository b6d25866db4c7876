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

from typing import Any, Literal, NamedTuple

from svedsl import m

from .bounds import Exp2Steps

Strength = Literal["coarse", "middle", "exact"]
STRENGTHS: tuple[Strength, ...] = ("coarse", "middle", "exact")

SHIFT = 1.5 * 2**17 + 127  # before max is subtracted
CLAMP = 1.5 * 2**17  # the shifted value for which FEXPA returns +0
MAX_LIMIT = 65000  # |max| for which the shift constant stays between 2^17 and 2^18

# 2^r ~ 1 + c1 r + c2 r^2, minimax in relative error on |r| <= 1/128 with 1 at r = 0 (docs/error-bounds.md, 1).
COEFFICIENTS = {"middle": (0.6931404,), "exact": (0.69314975, 0.2402266)}
TAYLOR = (0.6931471805599453, 0.2402265069591007, 0.055504108664821576)  # ln 2, ln^2 2 / 2, ln^3 2 / 6: for 2^(max' - max)

STEPS: dict[str, Exp2Steps] = {
    "coarse": Exp2Steps(1 / 128, 1 / 128, 0, 0, 2.0**-24 / 128, 0.0, 3),
    "middle": Exp2Steps(0.0, 0.0, 0, 0, 2.0**-24 / 64, 1.47e-5, 3),
    "exact": Exp2Steps(0.0, 0.0, 0, 0, 2.0**-24 / 64, 6.74e-9, 3),
}


class Constants(NamedTuple):
    """The vectors that the steps need; ``clamp`` is None in the plain form, the coefficients are empty in the coarse strength."""

    scale: Any
    shift: Any
    coefficients: tuple[Any, ...]
    rest: Any
    clamp: Any
    factor: Any


def broadcast(k: Any, name: str, value: float) -> Any:
    """A vector of one fp32 constant."""
    vector = k.z(name)
    k.fmov(vector.s, value)
    return vector


def prepare(k: Any, scale: Any, max_: Any, pg: Any, strength: Strength, guarded: bool) -> Constants:
    """Broadcasts scale (a scalar register) and derives the other constants from max, once per call."""
    vscale, vmax = k.z("scale"), k.z("max")
    k.mov(vscale.s, scale)
    k.mov(vmax.s, max_)
    rounded, shift, delta = k.z("max'"), k.z("shift"), k.z("max'-max")
    k.fmul(rounded.s, vmax.s, broadcast(k, "64", 64.0).s)
    k.frintn(rounded.s, pg / m, rounded.s)
    k.fmul(rounded.s, rounded.s, broadcast(k, "1/64", 1 / 64).s)
    k.fmov(shift.s, SHIFT)
    k.fsub(shift.s, shift.s, rounded.s)
    k.fsub(delta.s, rounded.s, vmax.s)
    rest = k.z("E-1")  # 2^delta - 1 by Taylor's third degree, delta <= 1/128: below 3e-11
    k.fmov(rest.s, TAYLOR[2])
    k.fmad(rest.s, pg / m, delta.s, broadcast(k, "ln2^2/2", TAYLOR[1]).s)
    k.fmad(rest.s, pg / m, delta.s, broadcast(k, "ln2", TAYLOR[0]).s)
    k.fmul(rest.s, rest.s, delta.s)
    coefficients = []
    for i, c in enumerate(COEFFICIENTS.get(strength, ())):
        vector = broadcast(k, f"c{i + 1}E", c)
        k.fmla(vector.s, pg / m, vector.s, rest.s)  # c*E = c + c*(E - 1)
        coefficients.append(vector)
    factor = None
    if strength == "coarse":
        factor = broadcast(k, "E", 1.0)
        k.fadd(factor.s, factor.s, rest.s)
    clamp = broadcast(k, "clamp", CLAMP) if guarded else None
    return Constants(vscale, shift, tuple(coefficients), rest, clamp, factor)


def steps(k: Any, score: Any, pg: Any, c: Constants) -> Any:
    """The steps after the load of a vector of int32 scores, which they overwrite; gives the vector of 2^x (coarse: of 2^x / E)."""
    k.scvtf(score.s, pg / m, score.s)
    if not c.coefficients:
        k.fmad(score.s, pg / m, c.scale.s, c.shift.s)
        if c.clamp is not None:
            k.fmax(score.s, pg / m, score.s, c.clamp.s)
        k.fexpa(score.s, score.s)
        return score
    shifted, value = k.z("shifted"), k.z("value")
    k.movprfx(shifted, c.shift)
    k.fmla(shifted.s, pg / m, score.s, c.scale.s)
    if c.clamp is not None:
        k.fmax(shifted.s, pg / m, shifted.s, c.clamp.s)
    k.fexpa(value.s, shifted.s)
    k.fsub(shifted.s, shifted.s, c.shift.s)  # the part that FEXPA used, exact
    k.fnmsb(score.s, pg / m, c.scale.s, shifted.s)  # r = S*scale - that part
    if len(c.coefficients) == 1:
        k.fmad(score.s, pg / m, c.coefficients[0].s, c.rest.s)
    else:
        k.movprfx(shifted, c.coefficients[0])
        k.fmla(shifted.s, pg / m, score.s, c.coefficients[1].s)
        k.fmad(score.s, pg / m, shifted.s, c.rest.s)
    k.fmla(value.s, pg / m, value.s, score.s)
    return value
