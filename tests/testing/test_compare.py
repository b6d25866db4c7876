"""Distances in units in the last place, and the message about lanes that differ."""

from __future__ import annotations

import numpy as np
import pytest

from svedsl.testing import assert_ulp, ulp_distance

INF, NAN = np.inf, np.nan


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
def test_neighbours_are_one_apart(dtype):
    """A distance would be wrong around zero, powers of two or denormals."""
    one = np.array([1, -1, 2, 0, np.finfo(dtype).tiny, np.finfo(dtype).max], dtype)
    with np.errstate(over="ignore"):
        up = np.nextafter(one, np.array(INF, dtype))
    np.testing.assert_array_equal(ulp_distance(up, one), np.ones(6))
    across = np.nextafter(np.zeros(1, dtype), np.array(-INF, dtype))
    assert ulp_distance(np.nextafter(np.zeros(1, dtype), np.array(INF, dtype)), across)[0] == 2


def test_special_values():
    """NaN would differ from itself, or equal a number; infinities would be close to everything."""
    a = np.array([NAN, NAN, 1, INF, -INF, INF, 0.0], "f4")
    b = np.array([NAN, 1, NAN, INF, INF, np.finfo("f4").max, -0.0], "f4")
    distance = ulp_distance(a, b)
    assert list(distance[[0, 3, 5, 6]]) == [0, 0, 1, 0]
    assert list(distance[[1, 2]]) == [INF, INF]
    assert distance[4] > 1e9


def test_against_a_wider_reference():
    """The error against a float64 reference would be rounded to whole ulps first."""
    expected = np.array([1 + 2.0**-25, 3.0, INF])
    np.testing.assert_allclose(ulp_distance(expected.astype("f4"), expected), [0.25, 0, 0])


def test_integers():
    """Large unsigned numbers would wrap around."""
    assert ulp_distance(np.array([255], "u1"), np.array([0], "u1"))[0] == 255


def test_signs_of_zeros_count_only_for_exact_results():
    """A kernel that loses the sign of zero would pass as exact; or one within an ulp would fail for it."""
    plus, minus = np.zeros(1, "f4"), -np.zeros(1, "f4")
    assert_ulp(plus, minus, 1)
    with pytest.raises(AssertionError, match="differ"):
        assert_ulp(plus, minus)


def test_message():
    """The message would not say which lane, what was expected, what came and how far off it is."""
    got, expected = np.ones((4, 4), "f4"), np.ones((4, 4), "f4")
    got[1, 2] = np.nextafter(np.float32(1), np.float32(2))
    got[3] = 5
    with pytest.raises(AssertionError) as error:
        assert_ulp(got, expected, name="O")
    lines = str(error.value).splitlines()
    assert "O: 5 of 16 elements differ by more than 0 ulp" in lines[0]
    assert lines[2].split() == ["[1,", "2]", "1", "1.00000012", "1"]
    assert_ulp(got[1], expected[1], 1)


def test_many_lanes_are_cut_short():
    """A message would be a thousand lines long."""
    with pytest.raises(AssertionError, match="and 992 more"):
        assert_ulp(np.zeros(1000, "i4"), np.ones(1000, "i4"))


def test_shapes_must_agree():
    """Broadcasting would hide that half of the result is missing."""
    with pytest.raises(ValueError, match="shape"):
        assert_ulp(np.zeros(3), np.zeros((3, 1)))
