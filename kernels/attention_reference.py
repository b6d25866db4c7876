"""What an attention head should compute, in float64, how far a kernel may be from it, and plain NumPy fp32 to compare with.

``attention_bound`` follows from operation counts; docs/howto/attention.md derives it. Nothing here has seen a result.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .attention_tile import BLOCK
from .bounds import U32, exp2_bound
from .fexpa import STEPS

Float32 = NDArray[np.float32]
Float64 = NDArray[np.float64]

FINAL_ROUNDINGS = 4  # two of the last Newton step with its residual, one of the estimate before it, one of the product
LANE_ROUNDINGS = 4  # additions of the 16 partial sums of a row
UNDERFLOW = 2.0**-124  # weight that a key can lose below the exponent range, or in a subnormal product, of the row's largest


class Head(NamedTuple):
    """O in float64 and, for error measures, the weights' sum of magnitudes: softmax(x) @ |V|. Zeros in rows without keys."""

    O: Float64
    weight: Float64


def attended(M: int, N: int, offset: int) -> NDArray[np.bool_]:
    """[i, j]: whether query i attends to key j."""
    return np.arange(N)[None, :] <= np.arange(M)[:, None] + offset


def attention_reference(Q: NDArray[np.generic], K: NDArray[np.generic], V: Float32, scale: np.float32, offset: int) -> Head:
    """The head in float64 of the values as passed (scale in base 2)."""
    x = Q.astype(np.float64) @ K.astype(np.float64).T * float(scale)
    mask = attended(len(Q), len(K), offset)
    x = np.where(mask, x, -np.inf)
    p = np.exp2(x - x.max(1, initial=-1e300)[:, None])
    total = p.sum(1, keepdims=True)
    p = np.divide(p, total, out=np.zeros_like(p), where=total > 0)
    wide = V.astype(np.float64)
    return Head(p @ wide, p @ np.abs(wide))


def attention_numpy_fp32(Q: NDArray[np.generic], K: NDArray[np.generic], V: Float32, scale: np.float32, offset: int) -> Float32:
    """The same as one writes it in NumPy, in fp32 throughout."""
    x = Q.astype(np.float32) @ K.astype(np.float32).T * np.float32(scale)
    mask = attended(len(Q), len(K), offset)
    x = np.where(mask, x, np.float32(-np.inf))
    p = np.exp2(x - x.max(1, initial=-1e30)[:, None])
    total = p.sum(1, keepdims=True)
    made: Float32 = np.divide(p, total, out=np.zeros_like(p), where=total > 0) @ V
    return made


def attention_bound(Q: NDArray[np.generic], K: NDArray[np.generic], V: Float32, scale: np.float32, offset: int) -> Float64:
    """Largest |O - O64| of each element that the operations of ``attention_int8`` and ``attention_f32`` allow."""
    M, N = Q.shape[0], K.shape[0]
    score_error = 0.0
    if Q.dtype == np.float32 and M and N:
        magnitudes = np.abs(Q.astype(np.float64)) @ np.abs(K.astype(np.float64)).T
        score_error = float(magnitudes.max()) * _growth(Q.shape[1]) * float(scale)
    exp2 = exp2_bound(STEPS["exact"], np.zeros(1), 0.0, 0.0).max_rel_error
    weight_error = (1 + exp2) * 2.0**score_error - 1
    roundings = N + 2 * -(-N // BLOCK) + LANE_ROUNDINGS
    each = (1 + weight_error) * (1 + _growth(roundings)) - 1
    relative = (1 + each) / (1 - each) * (1 + _growth(FINAL_ROUNDINGS)) - 1
    largest = float(np.abs(V).max(initial=0.0))
    bound: Float64 = relative * attention_reference(Q, K, V, scale, offset).weight + N * UNDERFLOW * (largest + 1)
    return bound


def _growth(count: int) -> float:
    """γ of docs/error-bounds.md for fp32."""
    return count * U32 / (1 - count * U32)
