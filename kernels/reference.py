"""What the kernels should compute, in float64, and how far from it a result is: max_rel_error, max_ulp, o_error."""

from __future__ import annotations

from typing import NamedTuple, SupportsFloat

import numpy as np
from numpy.typing import ArrayLike, NDArray

LOWEST_ARGUMENT = -126.0  # 2^-126 is the smallest normal fp32 number

Float64Array = NDArray[np.float64]


class Exp2Error(NamedTuple):
    """Worst error over all elements: relative, and in units in the last place of the fp32 binade of the exact value."""

    max_rel_error: float
    max_ulp: float


def exp2_argument(S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> Float64Array:
    """``S * scale - max`` in float64, with the fp32 ``scale`` and ``max`` as passed; the product is exact for |S| < 2^29."""
    return np.asarray(S, np.float64) * float(scale) - float(max)


def exp2_reference(S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> Float64Array:
    """P: ``2^(S * scale - max)`` in float64, the shape of S."""
    return np.exp2(exp2_argument(S, scale, max))


def in_domain(S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> bool:
    """Whether every element has ``-126 <= S * scale - max <= 0``, both exactly and as the kernels' fp32 steps compute it."""
    exact = exp2_argument(S, scale, max)
    steps = np.asarray(S).astype(np.float32) * np.float32(scale) - np.float32(max)
    return all(bool(np.all((x >= LOWEST_ARGUMENT) & (x <= 0))) for x in (exact, steps))


def o_reference(P: ArrayLike, V: ArrayLike) -> Float64Array:
    """O: ``P @ V`` in float64; P is (M, Nc), V is (Nc, D), Nc may be 0."""
    product: Float64Array = np.asarray(P, np.float64) @ np.asarray(V, np.float64)
    return product


def fp32_ulp(value: ArrayLike) -> Float64Array:
    """The unit in the last place of fp32 at ``value``: 2^(floor(log2 |value|) - 23), not below 2^-149."""
    _, exponent = np.frexp(np.asarray(value, np.float64))
    ulp: Float64Array = np.ldexp(np.float64(1), np.maximum(exponent - 24, -149))
    return ulp


def exp2_error(P: ArrayLike, S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> Exp2Error:
    """Errors of the fp32 result ``P`` (shape of S) against 2^(S * scale - max); (0, 0) for empty arrays, inf where P is not finite."""
    exact = exp2_reference(S, scale, max)
    difference = np.abs(np.asarray(P, np.float64) - exact)
    difference = np.where(np.isfinite(difference), difference, np.inf)
    return Exp2Error(float(np.max(difference / exact, initial=0.0)), float(np.max(difference / fp32_ulp(exact), initial=0.0)))


def o_error(O: ArrayLike, P: ArrayLike, V: ArrayLike) -> float:
    """max |O - O64| / Σ|p·v| over the elements of O; P is the float64 reference (or, for a GEMM alone, the P it was given).

    An element whose Σ|p·v| is 0 must be exactly 0 (error 0, else inf). 0 for an empty O.
    """
    difference = np.abs(np.asarray(O, np.float64) - o_reference(P, V))
    weight = o_reference(np.abs(P), np.abs(V))
    relative = np.divide(difference, weight, out=np.where(difference == 0, 0.0, np.inf), where=weight > 0)
    return float(np.max(np.where(np.isnan(relative), np.inf, relative), initial=0.0))
