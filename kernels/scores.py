"""Scores as attention makes them: int8 Q and K, S = Q·Kᵀ in int32, the scale that undoes the quantisation, one max, signed V."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

HEAD_DIM = 64  # length of a row of Q and K, the d of log2 e / sqrt(d)


@dataclass(frozen=True, slots=True)
class Scores:
    """Input of attention stage 2, ``O = exp2(S * scale - max) @ V``; all arrays C-contiguous.

    ``S``: int32 (M, Nc); ``scale``, ``max``: fp32; ``V``: fp32 (Nc, D). ``q`` int8 (M, 64) and ``k`` int8 (Nc, 64) are what S came from.
    Always ``-126 <= S * scale - max <= 0``, exactly and as fp32 arithmetic computes it.
    """

    q: NDArray[np.int8]
    k: NDArray[np.int8]
    S: NDArray[np.int32]
    scale: np.float32
    max: np.float32
    V: NDArray[np.float32]


def quantise(values: NDArray[np.float64]) -> tuple[NDArray[np.int8], float]:
    """Symmetric int8 quantisation of a whole tensor: (codes in -127…127, step) with ``values ≈ codes * step``."""
    largest = float(np.abs(values).max(initial=0.0))
    step = largest / 127 if largest else 1.0
    return np.rint(values / step).astype(np.int8), step


def smallest_fp32_not_below(value: float) -> np.float32:
    """``value`` rounded towards plus infinity to fp32."""
    rounded = np.float32(value)
    return rounded if float(rounded) >= value else np.nextafter(rounded, np.float32(np.inf))


def largest_scaled_score(S: NDArray[np.int32], scale: np.float32) -> np.float32:
    """The ``max`` of a call: the largest ``S * scale``, rounded up to fp32 so that no score exceeds it, before or after rounding.

    0 for an empty S, where any value does.
    """
    if S.size == 0:
        return np.float32(0)
    extremes = (float(S.min()) * float(scale), float(S.max()) * float(scale))  # either may be largest: scale has a sign
    return smallest_fp32_not_below(max(extremes))


def attention_scores(M: int, Nc: int, D: int = 64, seed: int = 0) -> Scores:
    """Scores of M queries against Nc keys of Gaussian activations, and a Gaussian V of D columns; the same for the same seed.

    scale = q_step * k_step * log2 e / sqrt(64), so that ``2^(S * scale)`` is ``e^(q·k / sqrt(64))`` of the unquantised rows.
    """
    rng = np.random.default_rng([seed, M, Nc, D])
    q, q_step = quantise(rng.standard_normal((M, HEAD_DIM)))
    k, k_step = quantise(rng.standard_normal((Nc, HEAD_DIM)))
    V = rng.standard_normal((Nc, D)).astype(np.float32)
    S = q.astype(np.int32) @ k.astype(np.int32).T  # |S| <= 64 * 127^2 < 2^20
    scale = np.float32(q_step * k_step * np.log2(np.e) / np.sqrt(HEAD_DIM))
    return Scores(q, k, np.ascontiguousarray(S), scale, largest_scaled_score(S, scale), V)
