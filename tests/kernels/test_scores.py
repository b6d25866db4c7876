"""The input that every kernel is measured on."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl_kernels import reference
from svedsl_kernels.scores import HEAD_DIM, attention_scores, largest_scaled_score, quantise, smallest_fp32_not_below


def test_scores_undo_the_quantisation() -> None:
    """Fails if scale lost a factor: 2^(S·scale) must be e^(q·k/sqrt(d)) of Gaussian rows, whose exponent has standard deviation 1."""
    s = attention_scores(64, 512, seed=3)
    exponents = s.S * float(s.scale) / np.log2(np.e)
    assert exponents.std() == pytest.approx(1.0, rel=0.05)
    assert (s.S.dtype, s.V.dtype, s.V.shape) == (np.int32, np.float32, (512, 64))
    assert np.array_equal(s.S, s.q.astype(np.int64) @ s.k.astype(np.int64).T)
    assert (s.V < 0).mean() == pytest.approx(0.5, abs=0.05)
    assert s.q.shape == (64, HEAD_DIM)
    assert abs(s.q).max() == 127


def test_scores_are_deterministic() -> None:
    """Fails if two runs of the bench saw different input."""
    a, b, c = (attention_scores(4, 64, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(a.S, b.S)
    assert np.array_equal(a.V, b.V)
    assert not np.array_equal(a.S, c.S)


def test_every_score_lies_in_the_domain() -> None:
    """Fails if some M, Nc, seed gives a score above max or below -126."""
    for M in (4, 16):
        for Nc in (1, 64, 250):
            for seed in range(10):
                s = attention_scores(M, Nc, seed=seed)
                assert reference.in_domain(s.S, s.scale, s.max)
                assert reference.exp2_argument(s.S, s.scale, s.max).max() == pytest.approx(0, abs=1e-6)


def test_max_is_the_next_fp32_above_the_largest_product() -> None:
    """Fails if max were rounded to nearest, or missed that a negative scale makes the smallest score the largest product."""
    S = np.array([[-7, 3]], np.int32)
    for scale in (np.float32(0.1), np.float32(-0.1)):
        largest = float((S * float(scale)).max())
        found = largest_scaled_score(S, scale)
        assert float(np.nextafter(found, np.float32(-np.inf))) < largest <= float(found)
    assert smallest_fp32_not_below(0.5) == np.float32(0.5)


def test_empty_scores() -> None:
    """Fails if Nc = 0, where O is 0, cannot even be set up."""
    s = attention_scores(4, 0)
    assert s.S.shape == (4, 0)
    assert s.max == 0
    assert quantise(np.zeros((0, 64)))[1] == 1.0
