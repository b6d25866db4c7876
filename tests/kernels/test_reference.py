"""The error measures: a measure that cannot see an error would call every kernel correct."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

from svedsl_kernels import reference as ref
from svedsl_kernels.scores import attention_scores


def test_exp2_error_sees_one_ulp() -> None:
    """Fails if max_ulp were not in units of the exact value's binade, or the maximum missed an element."""
    s = attention_scores(4, 64)
    exact = ref.exp2_reference(s.S, s.scale, s.max)
    P = exact.astype(np.float32)
    assert ref.exp2_error(P, s.S, s.scale, s.max).max_ulp <= 0.5
    P[2, 17] = np.nextafter(P[2, 17], np.float32(np.inf))
    assert 0.5 <= ref.exp2_error(P, s.S, s.scale, s.max).max_ulp <= 1.5
    P[0, 0] *= np.float32(1.01)
    assert ref.exp2_error(P, s.S, s.scale, s.max).max_rel_error == pytest.approx(0.01, rel=1e-4)


def test_exp2_error_is_infinite_for_nan() -> None:
    """Fails if a NaN hid behind NumPy's maximum."""
    error = ref.exp2_error(np.array([1.0, np.nan], np.float32), np.zeros(2, np.int32), 1.0, 0.0)
    assert error == (math.inf, math.inf)


@pytest.mark.parametrize(
    ("value", "ulp"), [(1.0, 2.0**-23), (0.999, 2.0**-24), (2.0**-126, 2.0**-149), (2.0**-140, 2.0**-149), (-3.0, 2.0**-22)]
)
def test_fp32_ulp(value: float, ulp: float) -> None:
    """Fails if a power of two fell into the binade below, or subnormals had smaller units than exist."""
    assert ref.fp32_ulp(value) == ulp


def test_reference_argument_is_exact() -> None:
    """Fails if float64 lost the product: compared with rational arithmetic."""
    s = attention_scores(4, 64)
    for score, x in zip(s.S.flat, ref.exp2_argument(s.S, s.scale, s.max).flat, strict=True):
        exact = int(score) * Fraction(float(s.scale)) - Fraction(float(s.max))
        assert abs(Fraction(float(x)) - exact) <= abs(exact) * Fraction(2) ** -53


def test_o_error_is_relative_to_the_sum_of_absolute_products() -> None:
    """Fails if cancellation in signed V made a good kernel look bad, or an error looked small."""
    P, V = np.array([[1.0, 1.0]]), np.array([[3.0, 1.0], [-3.0, 1.0]])
    assert ref.o_error(np.array([[0.0, 2.0]]), P, V) == 0
    assert ref.o_error(np.array([[0.6, 2.0]]), P, V) == pytest.approx(0.1)
    assert ref.o_error(np.array([[0.0, np.nan]]), P, V) == math.inf


def test_o_error_without_products() -> None:
    """Fails if Nc = 0 accepted anything but O = 0."""
    P, V = np.zeros((4, 0)), np.zeros((0, 64))
    assert ref.o_error(np.zeros((4, 64)), P, V) == 0
    assert ref.o_error(np.full((4, 64), 1e-30), P, V) == math.inf
    assert ref.o_error(np.zeros((0, 64)), np.zeros((0, 3)), np.zeros((3, 64))) == 0


@pytest.mark.parametrize(
    ("S", "largest", "inside"),
    [([-126, 0], 0.0, True), ([-127], 0.0, False), ([1], 0.0, False), ([0], 126.0, True), ([], 0.0, True)],
)
def test_domain(S: list[int], largest: float, inside: bool) -> None:
    """Fails if an edge of -126 <= x <= 0 were excluded or lay open."""
    assert ref.in_domain(np.array(S, np.int32), 1.0, largest) is inside
