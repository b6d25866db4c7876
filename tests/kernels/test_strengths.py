"""exp2 by FEXPA and one FMA in its three strengths: bounds at every kind of max, domains, ends of rows, guard pages."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from svedsl import BindError
from svedsl_kernels.bounds import exp2_bound
from svedsl_kernels.exp2_strengths import KERNELS
from svedsl_kernels.fexpa import STEPS
from svedsl_kernels.reference import exp2_error

GUARDED = [name for name in KERNELS if not name.endswith("_plain")]
PLAIN = [name for name in KERNELS if name.endswith("_plain")]
WITHOUT_FACTOR = "exp2_coarse_plain"
PAD = -7.0
GRID_MAX, ANY_MAX = 3.140625, 3.14159


def run(
    name: str, S: NDArray[np.int32], scale: float, largest: float, pad: tuple[int, int] = (0, 0), **options: Any
) -> NDArray[np.float32]:
    """P of an emulated call; S and P with ``pad`` more columns each, which must stay as they are."""
    M, Nc = S.shape
    s, P = np.full((M, Nc + pad[0]), 2**30, np.int32), np.full((M, Nc + pad[1]), PAD, np.float32)
    s[:, :Nc] = S
    if name in PLAIN:
        s[:, Nc:] = 0
    KERNELS[name].emulate(s, P, M, Nc, scale, largest, Nc + pad[0], Nc + pad[1], **options)
    assert (P[:, Nc:] == PAD).all()
    return P[:, :Nc]


def spread(M: int, Nc: int, lowest: float = -125.9, seed: int = 0) -> NDArray[np.int32]:
    """Scores of which S / 2^16 covers ``lowest``..0."""
    rng = np.random.default_rng([seed, M, Nc])
    return rng.integers(int(lowest * 2**16), 1, (M, Nc), dtype=np.int32)


def check(name: str, S: NDArray[np.int32], scale: float, largest: float, **options: Any) -> NDArray[np.float32]:
    P = run(name, S, scale, largest, **options)
    error, bound = exp2_error(P, S, scale, largest), exp2_bound(STEPS[name.split("_")[1]], S, scale, largest)
    assert error.max_rel_error <= bound.max_rel_error
    assert error.max_ulp <= bound.max_ulp
    return P


@pytest.mark.parametrize("vl", [128, 256, 384, 512, 1024, 2048])
@pytest.mark.parametrize("name", KERNELS)
def test_within_bounds_at_every_vector_length(name: str, vl: int) -> None:
    """Would break: a step lost or out of order in the software pipeline, at any length; a lane beyond the row's end stored."""
    for M, Nc in ((1, 1), (3, 17), (4, 64), (5, 130), (2, 700)):
        S = spread(M, Nc, seed=vl)
        check(name, S, 2.0**-16, 0.0, pad=(3, 5), vl=vl)
        check(name, S, 2.0**-16, 0.0, vl=vl)


@settings(deadline=None, max_examples=40)
@given(
    M=st.integers(0, 9), Nc=st.integers(0, 300), pads=st.tuples(st.integers(0, 2), st.integers(0, 2)), name=st.sampled_from(list(KERNELS))
)
def test_any_size(M: int, Nc: int, pads: tuple[int, int], name: str) -> None:
    """Would break: rows without gaps cut into quarters at a wrong place, the last tile's missing rows, an empty call."""
    check(name, spread(M, Nc), 2.0**-16, 0.0, pad=pads)


@pytest.mark.parametrize("largest", [0.0, GRID_MAX, ANY_MAX, -ANY_MAX, 0.0078125, 0.0079, 1 / 128 + 1e-6, 64999.99, -64999.99])
@pytest.mark.parametrize("name", KERNELS)
def test_any_max(name: str, largest: float) -> None:
    """Would break: the part of max that the multiples of 1/64 leave out forgotten, or wrong near a tie and at the limits of max."""
    if name == WITHOUT_FACTOR and largest * 64 % 1:
        return
    scale = 2.0**-16 if abs(largest) < 1000 else 2.0**-7
    largest = float(np.float32(largest))
    x = spread(4, 999, lowest=-120)
    S = np.rint((x / 2.0**16 + largest) / scale).astype(np.int32)
    S = np.minimum(S, np.int32(np.floor(largest / scale)))
    check(name, S, scale, largest)


def test_exact_is_below_one_and_a_half_ulp_and_coarse_below_0_55_percent() -> None:
    """Fails if the derived bounds no longer prove what the strengths promise."""
    S = np.array([[-126, 0]], np.int32)
    assert exp2_bound(STEPS["exact"], S, 1.0, 0.0).max_ulp == pytest.approx(1.293, abs=1e-3)  # as docs/error-bounds.md has it
    assert exp2_bound(STEPS["middle"], S, 1.0, 0.0).max_rel_error <= 1.5e-5
    assert exp2_bound(STEPS["coarse"], S, 1.0, 0.0).max_rel_error <= 0.0055


@pytest.mark.parametrize("name", KERNELS)
def test_bounds_are_not_far_from_what_happens(name: str) -> None:
    """Fails if a bound were so wide that a lost step stayed below it: two thirds of each are reached."""
    S = -np.arange(2**18, dtype=np.int32).reshape(4, -1)
    largest = GRID_MAX if name == WITHOUT_FACTOR else ANY_MAX
    error = exp2_error(run(name, S, 2.0**-16, largest), S, 2.0**-16, float(np.float32(largest)))
    bound = exp2_bound(STEPS[name.split("_")[1]], S, 2.0**-16, float(np.float32(largest)))
    assert error.max_rel_error > 2 / 3 * bound.max_rel_error
    assert error.max_ulp > 2 / 3 * bound.max_ulp


@pytest.mark.parametrize("name", KERNELS)
def test_one_at_zero(name: str) -> None:
    """Would break: a largest score whose weight is not exactly 1."""
    for largest in range(-70, 70):
        x = np.float32(largest / 64 if name != "exp2_exact" and name != "exp2_exact_plain" else largest / 67)
        S = np.full((1, 3), int(float(x) * 2**24), np.int32)
        exactly = float(np.float32(S[0, 0]) * 2.0**-24)
        if float(np.float32(exactly)) == exactly:
            np.testing.assert_array_equal(run(name, S, 2.0**-24, exactly), np.ones((1, 3), np.float32))


@pytest.mark.parametrize("name", GUARDED)
def test_guarded_takes_any_score_below_128(name: str) -> None:
    """Would break: a score out of range that becomes NaN, infinity or a wrapped number, or a score above max refused."""
    far = np.array([[-(2**31), -(2**30), -200 * 2**16, -128 * 2**16, -(127 * 2**16 + 2**11)]], np.int32)
    for scale, largest in ((2.0**-16, 0.0), (2.0**-16, ANY_MAX), (2.0**20, 0.0), (2.0**32, 5.0)):
        P = run(name, far, scale, largest)
        assert (P == 0).all()
        assert not np.signbit(P).any()
    between = run(name, -np.arange(126 * 2**4 + 1, 127 * 2**4, dtype=np.int32).reshape(1, -1), 2.0**-4, 0.0)
    assert ((between >= 0) & (between < 2.0**-126)).all()
    check(name, np.arange(127 * 2**8, dtype=np.int32).reshape(1, -1), 2.0**-8, 0.0)


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize(
    ("score", "scale", "largest", "named"),
    [
        (-127 * 64, 1 / 64, 0.0, "least"),
        (1, 1 / 64, 0.0, "most"),
        (-1, -1 / 64, 0.0, "scale"),
        (-126 * 64, 1 / 64, 1 / 64, "least"),
        (0, 1.0, 65001.0, "max"),
        (0, float("nan"), 0.0, "scale"),
    ],
)
def test_plain_refuses_what_it_cannot_do(name: str, score: int, scale: float, largest: float, named: str) -> None:
    """Would break: a call outside the domain that returns wrapped numbers instead of an error."""
    S, P = np.full((2, 20), score, np.int32), np.full((2, 20), PAD, np.float32)
    with pytest.raises(BindError, match=named):
        KERNELS[name].emulate(S, P, 2, 20, scale, largest, 20, 20)
    assert (P == PAD).all()


def test_lowest_scores_of_a_plain_form() -> None:
    """Would break: a score at the domain's end of which max' makes a subnormal exponent (1 % off), or one refused that is fine."""
    S = np.full((1, 5), -126 * 2**16, np.int32)
    check("exp2_exact_plain", S, 2.0**-16, 0.0)
    with pytest.raises(BindError, match="64 . max"):
        run("exp2_exact_plain", S + 2**9, 2.0**-16, 2.0**-7)
    check("exp2_exact_plain", S, 2.0**-16, -(2.0**-8))


def test_coarse_plain_needs_a_multiple_of_one_64th() -> None:
    """Would break: the factor 2^(max' - max) silently left out."""
    with pytest.raises(BindError, match="max . 64"):
        run(WITHOUT_FACTOR, spread(1, 4), 2.0**-16, ANY_MAX)


@pytest.mark.parametrize("name", KERNELS)
def test_every_guard_setting_gives_the_same_bits(name: str) -> None:
    """Would break: an access beside S or P, or a result that depends on what lies there."""
    S = spread(5, 77)
    first = run(name, S, 2.0**-16, 0.0, guard="both")
    for guard in ("start", "end"):
        np.testing.assert_array_equal(run(name, S, 2.0**-16, 0.0, guard=guard).view(np.uint32), first.view(np.uint32))


@pytest.mark.parametrize("name", KERNELS)
def test_in_place(name: str) -> None:
    """Would break: quarters of a long row that read what another has already replaced."""
    S = spread(3, 211)
    expected = run(name, S, 2.0**-16, 0.0)
    both = S.copy()
    KERNELS[name].emulate(both, both.view(np.float32), 3, 211, 2.0**-16, 0.0, 211, 211)
    np.testing.assert_array_equal(both.view(np.uint32), expected.view(np.uint32))
