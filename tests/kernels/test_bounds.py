"""The derived bounds: they must hold for the model of the steps, be tight enough to catch a fault, and never come from results."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from svedsl_kernels import bounds, model, reference
from svedsl_kernels.scores import attention_scores, largest_scaled_score

F32 = np.float32
FINE_SCORES, FINE_SCALE = -np.arange(4 * 2**18, dtype=np.int32), 2.0**-18  # x from -4 to 0, dense enough to meet the worst case


@settings(deadline=None, max_examples=200)
@given(
    scale=st.floats(2.0**-20, 2.0**-5, width=32),
    offset=st.integers(-2000, 2000),
    scores=st.lists(st.integers(-(2**11), 2**11), min_size=1, max_size=64),
)
def test_exp2_rows_stays_within_its_bound(scale: float, offset: int, scores: list[int]) -> None:
    """Fails if the derivation forgot an error of the 14 steps."""
    S = np.array(scores, np.int32) + offset
    largest = largest_scaled_score(S, F32(scale))
    assume(reference.in_domain(S, scale, largest))
    error = reference.exp2_error(model.exp2_rows(S, scale, largest), S, scale, largest)
    bound = bounds.exp2_bound(bounds.EXP2_ROWS, S, scale, largest)
    assert error.max_rel_error <= bound.max_rel_error
    assert error.max_ulp <= bound.max_ulp


def test_exp2_rows_bound_near_zero_where_the_fraction_rounds_to_one() -> None:
    """Fails if t in (-2^-25, 0), whose fraction rounds to 64/64, were handled wrong by sequence or derivation."""
    S = -np.arange(0, 4000, dtype=np.int32)
    error = reference.exp2_error(model.exp2_rows(S, 2.0**-36, 0.0), S, 2.0**-36, 0.0)
    assert error.max_rel_error <= bounds.exp2_bound(bounds.EXP2_ROWS, S, 2.0**-36, 0.0).max_rel_error
    assert model.exp2_rows(S, 2.0**-36, 0.0).max() == 1.0


def test_exp2_rows_bound_is_tight() -> None:
    """Fails if the bound were so wide that a lost step stayed below it: the worst case reaches 99.9 % of it."""
    S, scale = FINE_SCORES, FINE_SCALE
    error = reference.exp2_error(model.exp2_rows(S, scale, 0.0), S, scale, 0.0)
    bound = bounds.exp2_bound(bounds.EXP2_ROWS, S, scale, 0.0)
    assert 0.999 * bound.max_rel_error <= error.max_rel_error <= bound.max_rel_error
    assert 0.99 * bound.max_ulp <= error.max_ulp <= bound.max_ulp


def test_exp2_rows_bound_is_what_the_page_states() -> None:
    """Fails if docs/error-bounds.md and the code parted: 1.0774 % and 180,753 ulp for |S·scale| and |x| up to 20."""
    S = np.array([-20, 0], np.int32)
    bound = bounds.exp2_bound(bounds.EXP2_ROWS, S, 1.0, 0.0)
    assert bound.max_rel_error == pytest.approx(0.010774, abs=5e-7)
    assert round(bound.max_ulp) == 180_753


def test_wrong_table_entry_breaks_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails if the check could not fail: one entry off by 2^-13 must be noticed."""
    wrong = model.FEXPA_COEFFICIENTS.copy()
    wrong[37] -= 1 << 10
    monkeypatch.setattr(model, "FEXPA_COEFFICIENTS", wrong)
    error = reference.exp2_error(model.exp2_rows(FINE_SCORES, FINE_SCALE, 0.0), FINE_SCORES, FINE_SCALE, 0.0)
    assert error.max_rel_error > bounds.exp2_bound(bounds.EXP2_ROWS, FINE_SCORES, FINE_SCALE, 0.0).max_rel_error


def test_more_roundings_give_a_wider_bound() -> None:
    """Fails if a count did not enter the bound at all."""
    S = np.array([-30, 5], np.int32)
    base = bounds.exp2_bound(bounds.EXP2_ROWS, S, 1.0, 5.0).max_rel_error
    for field in ("product_roundings", "sum_roundings", "value_roundings"):
        wider = replace(bounds.EXP2_ROWS, **{field: 2})
        assert bounds.exp2_bound(wider, S, 1.0, 5.0).max_rel_error > base
    beyond = np.array([2**24 + 2], np.int32)
    assert bounds.exp2_bound(bounds.EXP2_ROWS, beyond, 2.0**-24, 1.0) > bounds.exp2_bound(bounds.EXP2_ROWS, beyond - 2, 2.0**-24, 1.0)
    assert bounds.exp2_bound(bounds.EXP2_ROWS, np.zeros((4, 0), np.int32), 1.0, 0.0) == (0.0, 0.0)


def fma_chain(P: NDArray[np.float32], V: NDArray[np.float32]) -> NDArray[np.float32]:
    """O by Nc correctly rounded fp32 fused multiply-adds per element, from exact rational arithmetic."""
    O = np.zeros((P.shape[0], V.shape[1]), F32)  # noqa: E741
    for index in np.ndindex(O.shape):
        row, column = index
        total = F32(0)
        for p, v in zip(P[row], V[:, column], strict=True):
            total = nearest_fp32(Fraction(float(p)) * Fraction(float(v)) + Fraction(float(total)))
        O[index] = total
    return O


def nearest_fp32(value: Fraction) -> np.float32:
    """A rational number rounded to fp32, to nearest, ties to even (normal range)."""
    guess = F32(float(value))
    around = [np.nextafter(guess, F32(-np.inf)), guess, np.nextafter(guess, F32(np.inf))]
    return min(around, key=lambda f: (abs(Fraction(float(f)) - value), int(f.view(np.uint32)) & 1))


def test_o_bound_holds_and_sees_a_lost_term() -> None:
    """Fails if o_bound were below what Nc roundings do, or so wide that a GEMM missing one K passed."""
    s = attention_scores(2, 96, D=4, seed=7)
    P = model.exp2_rows(s.S, s.scale, s.max)
    O = fma_chain(P, s.V)  # noqa: E741
    assert 0 < reference.o_error(O, P, s.V) <= bounds.o_bound(0.0, 96)
    exact = reference.exp2_reference(s.S, s.scale, s.max)
    bound = bounds.exp2_bound(bounds.EXP2_ROWS, s.S, s.scale, s.max)
    assert reference.o_error(O, exact, s.V) <= bounds.o_bound(bound.max_rel_error, 96)
    assert reference.o_error(fma_chain(P[:, :-1], s.V[:-1]), P, s.V) > bounds.o_bound(0.0, 96)
    assert bounds.o_bound(0.0, 0) == 0.0
