"""Error bounds from operation counts; docs/error-bounds.md derives each formula. Nothing here has seen a result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import SupportsFloat

import numpy as np
from numpy.typing import ArrayLike

from .reference import Exp2Error, exp2_argument

U32 = 2.0**-24  # unit roundoff of fp32, round to nearest
U64 = 2.0**-53
TINY_WEIGHT = 2.0**-100  # o_bound holds where Σ|p·v| is at least this (or 0)
_SUBNORMAL_ROUNDING = 2.0**-150  # half of the smallest subnormal fp32 number


@dataclass(frozen=True, slots=True)
class Exp2Steps:
    """The roundings of one exp2 sequence, in the order of docs/error-bounds.md §1 and §2.

    ``below``, ``above``: how far the exponent used may lie under and over the argument computed (1/64 under for truncation to n/64).
    ``product_roundings``: fp32 roundings of S·scale before max is subtracted (0 when one FMA does both).
    ``sum_roundings``: fp32 roundings of the argument itself. ``fraction_rounding``: absolute rounding error of the fraction.
    ``approximation``: relative error of a polynomial. ``value_roundings``: fp32 roundings of the value (the FEXPA table is one).
    ``value_ulps``: what those cost in ulp of the exact value, where it is known to be less than one each.
    """

    below: float
    above: float
    product_roundings: int
    sum_roundings: int
    fraction_rounding: float
    approximation: float
    value_roundings: int
    value_ulps: float | None = None


EXP2_ROWS = Exp2Steps(
    below=1 / 64, above=0.0, product_roundings=1, sum_roundings=1, fraction_rounding=2.0**-25, approximation=0.0, value_roundings=1
)
EXP2_FAST = Exp2Steps(
    below=0.0, above=1 / 64, product_roundings=1, sum_roundings=1, fraction_rounding=0.0, approximation=0.0, value_roundings=1
)
"""``exp2_fast``: the argument times 64 truncated towards zero; scaling by 64 is exact and there is no separate fraction."""
EXP2_ULTRA = Exp2Steps(
    below=1.0, above=0.0, product_roundings=1, sum_roundings=1, fraction_rounding=0.0, approximation=0.0, value_roundings=0
)
"""``exp2_ultra``: the floor of the argument, so up to a factor of two below; the power of two itself is exact."""


def _growth(unit: float, count: int) -> float:
    """γ = n·u / (1 - n·u): what ``count`` relative roundings of ``unit`` grow to at most (Higham, Accuracy and Stability, Lemma 3.1)."""
    return count * unit / (1 - count * unit)


def exp2_bound(steps: Exp2Steps, S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> Exp2Error:
    """Bound of the errors of ``steps`` for these inputs, which must lie in -126 <= S * scale - max <= 0; (0, 0) for an empty S.

    ``scvtf`` adds a rounding of S·scale where |S| > 2^24.
    """
    scores = np.abs(np.asarray(S, np.float64))
    if scores.size == 0:
        return Exp2Error(0.0, 0.0)
    conversions = int(scores.max() > 2**24)
    product = float(scores.max()) * abs(float(scale))
    argument = float(np.abs(exp2_argument(S, scale, max)).max())
    product_error = product * _growth(U32, conversions + steps.product_roundings)
    sum_error = (argument + product_error) * _growth(U32, steps.sum_roundings)
    shift = product_error + sum_error + steps.fraction_rounding
    relative = _relative(steps, shift, steps.value_roundings)
    if steps.value_ulps is None:
        return Exp2Error(relative, relative * 2**24)
    return Exp2Error(relative, _relative(steps, shift, 0) * 2**24 + steps.value_ulps)


def _relative(steps: Exp2Steps, shift: float, roundings: int) -> float:
    """B of docs/error-bounds.md: the relative error when the exponent is off by ``shift`` and the value is rounded so often."""
    factor = (1 + steps.approximation) * (1 + _growth(U32, roundings)) - 1
    over = np.exp2(steps.above + shift) * (1 + factor) - 1
    under = 1 - np.exp2(-steps.below - shift) * (1 - factor)
    return float(np.maximum(over, under))


def o_bound(exp2_relative: float, roundings: int) -> float:
    """Bound of o_error when each product p·v passes through at most ``roundings`` fp32 roundings, in any order of summation.

    ``roundings`` is Nc for a chain of Nc fused multiply-adds; scaling O afterwards adds two, its factor's and its own.
    ``exp2_relative`` is the bound of P's relative error, 0 for a GEMM alone. Holds where Σ|p·v| is 0 or at least 2^-100.
    """
    accumulation = _growth(U32, roundings) + _growth(U64, roundings) + roundings * _SUBNORMAL_ROUNDING / TINY_WEIGHT
    return exp2_relative + (1 + exp2_relative) * accumulation
