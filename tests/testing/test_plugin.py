"""The pytest plugin, used by pytest itself on small test files."""

from __future__ import annotations

import re

pytest_plugins = ["pytester"]

HEADER = """
import numpy as np
import pytest
from svedsl import f32, i64, in_, kernel, lsl, m, out, ptr, z

def scale_with(step, wrong_tail=False):
    @kernel(requires=["x.size >= n", "y.size >= n"])
    def scale(k, n: i64, x: ptr[f32, in_], y: ptr[f32, out]):
        i, pg, v = k.x("i"), k.p("pg"), k.z("v")
        k.mov(i, 0)
        k.whilelt(pg.s, i, n)
        if wrong_tail:
            k.ptrue(pg.s)
        with k.loop(while_=k.first):
            k.ld1w(v.s, pg / z, [x, i, lsl(2)])
            k.fadd(v.s, pg / m, v.s, step)
            k.st1w(v.s, pg, [y, i, lsl(2)])  # the store
            k.incw(i)
            k.whilelt(pg.s, i, n)
        k.ret()
    return scale

def reference(n, x, y):
    y[:n] = x[:n] + np.float32(1)
"""


def run(pytester, body):
    """Outcome of a test file with HEADER."""
    pytester.makepyfile(HEADER + body)
    return pytester.runpytest_inprocess("-p", "no:xdist", "--strict-markers", "-q")


def test_runs_at_every_vector_length(pytester):
    """A kernel test would run at one vector length only."""
    result = run(
        pytester,
        """
def test_scale(sve):
    n = 50
    sve.assert_matches(scale_with(1.0), reference, n, np.arange(n, dtype="f4"), np.zeros(n, "f4"))
    assert (sve.guard, sve.poison) == ("both", 2)
""",
    )
    result.assert_outcomes(passed=5)


def test_marker_chooses(pytester):
    """The marker's vector lengths or options would be ignored, or unknown to --strict-markers."""
    result = run(
        pytester,
        """
@pytest.mark.sve(vl=[128, 384], poison=1, guard="start")
def test_two(sve):
    assert sve.vl in (128, 384) and (sve.guard, sve.poison) == ("start", 1)

@pytest.mark.sve(vl=512)
def test_one(sve):
    assert sve.vl == 512
""",
    )
    result.assert_outcomes(passed=3)


def test_difference_names_the_writer(pytester):
    """A wrong result would not lead to the instruction that stored it."""
    result = run(
        pytester,
        """
@pytest.mark.sve(vl=512)
def test_scale(sve):
    sve.assert_matches(scale_with(0.5), reference, 20, np.arange(20, dtype="f4"), np.zeros(20, "f4"))
""",
    )
    result.assert_outcomes(failed=1)
    text = result.stdout.str()
    assert "scale at vl=512: y: 20 of 20 elements differ by more than 0 ulp" in text
    assert re.search(r"\[3\] +4 +3\.5 .*test_difference_names_the_writer\.py:\d+  k\.st1w\(v\.s, pg, \[y, i, lsl\(2\)\]\)", text)


def test_lane_that_nothing_wrote(pytester):
    """A lane that the kernel forgets would be blamed on some instruction."""
    result = run(
        pytester,
        """
@pytest.mark.sve(vl=512)
def test_scale(sve):
    x = np.arange(20, dtype="f4")
    sve.assert_matches(scale_with(1.0), lambda n, x, y: reference(20, x, y), 19, x, np.zeros(20, "f4"))
""",
    )
    result.assert_outcomes(failed=1)
    assert re.search(r"\[19\] +20 +0 .*nothing", result.stdout.str())


def test_wrong_access_fails_the_test(pytester):
    """A kernel that reads past its arrays would pass its test."""
    result = run(
        pytester,
        """
def test_scale(sve):
    sve.assert_matches(scale_with(1.0, wrong_tail=True), reference, 3, np.arange(3, dtype="f4"), np.zeros(3, "f4"))
""",
    )
    result.assert_outcomes(failed=5)
    assert "x[3], 1 element past its end" in result.stdout.str()


def test_kernels_for_one_vector_length_are_skipped_at_others(pytester):
    """A kernel written for 512 bits would fail its tests at every other length."""
    result = run(
        pytester,
        """
@kernel(vl=512)
def nothing(k):
    k.ret()

def test_nothing(sve):
    sve(nothing)
""",
    )
    result.assert_outcomes(passed=1, skipped=4)
