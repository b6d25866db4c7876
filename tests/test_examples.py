"""The examples: each runs as a program, and its kernel holds under the plugin's conditions."""

from __future__ import annotations

import runpy
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from svedsl.testing import arrays, sizes
from svedsl.types import f32

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.py"))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example_runs(path, capsys):
    """A newcomer's first program would fail."""
    runpy.run_path(str(path), run_name="__main__")
    assert capsys.readouterr().out


def saxpy_reference(n, alpha, x, y):
    """In float64, where the product of two fp32 numbers is exact."""
    with np.errstate(all="ignore"):
        y[:n] = np.float64(np.float32(alpha)) * x[:n].astype(np.float64) + y[:n]


@settings(max_examples=15)
@given(data=st.data())
def test_saxpy(sve, data):
    """y += alpha * x would be wrong for some size, some special value, or by more than the rounding of one fused operation."""
    saxpy = runpy.run_path(str(Path(__file__).parents[1] / "examples" / "saxpy.py"))["saxpy"]
    n = data.draw(sizes(f32, 150))
    x, y, alpha = (data.draw(arrays(f32, size)) for size in (n, n, 1))
    sve.assert_matches(saxpy, saxpy_reference, n, float(alpha[0]), x, y, ulp=1)
