"""Denormal numbers in a trace: what the core model charges its slow path for."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from svedsl import f32, in_, kernel, m, out, ptr, z
from svedsl.run.watch import Watch, trace

TINY = 1e-40
"""Denormal in single precision."""


@kernel(vl=512)
def squares(k: Any, x: ptr[f32, in_], y: ptr[f32, out]) -> None:
    """y = x * x, 16 elements."""
    pg, v = k.p(), k.z()
    k.ptrue(pg.s)
    k.ld1w(v.s, pg / z, [x])
    k.fmul(v.s, v.s, v.s)
    k.st1w(v.s, pg, [y])
    k.ret()


@kernel(vl=512)
def sums(k: Any, x: ptr[f32, in_], y: ptr[f32, out]) -> None:
    """y[0:4] = x[0:4] + x[0:4], under a predicate of four elements."""
    pg, four, v = k.p(), k.p(), k.z()
    k.ptrue(pg.s)
    k.ptrue(four.s, "vl4")
    k.ld1w(v.s, pg / z, [x])
    k.fadd(v.s, four / m, v.s, v.s)
    k.st1w(v.s, pg, [y])
    k.ret()


def counted(call: Any, x: np.ndarray, **options: Any) -> list[int]:
    """Elements of each instruction that denormals slow down."""
    bound = call._bind((x, np.zeros_like(x)), {})
    return [step.denormals for step in trace(call.code_object, bound, Watch(vl=512, layout="packed", **options)).steps]


@pytest.mark.parametrize(
    ("value", "count"), [(1.0, 0), (0.0, 0), (-0.0, 0), (TINY, 16), (-TINY, 16), (1e-25, 0), (1e-20, 16), (np.inf, 0), (np.nan, 0)]
)
def test_operands_and_results_count(value: float, count: int) -> None:
    """Operands below 2^-126 count, and results (1e-20 squared is 1e-40); zeros do not, nor what underflows to zero (1e-25 squared).
    Would break: runs that are slow on hardware and not in the model, or the other way round."""
    assert counted(squares, np.full(16, value, np.float32)) == [0, 0, count, 0, 0]


def test_only_those_elements() -> None:
    """Would break: a whole vector charged for one element."""
    x = np.ones(16, np.float32)
    x[[3, 7]] = TINY
    assert counted(squares, x) == [0, 0, 2, 0, 0]


def test_inactive_elements_do_not_count() -> None:
    """Would break: lanes charged that are not computed."""
    x = np.full(16, TINY, np.float32)
    assert counted(sums, x) == [0, 0, 0, 4, 0, 0]


def test_flushed_denormals_cost_nothing() -> None:
    """FPCR.FZ avoids the slow path (A64FX manual §6.5.3)."""
    assert counted(squares, np.full(16, TINY, np.float32), registers={"fpcr": 1 << 24}) == [0] * 5


def test_the_model_charges_them() -> None:
    """Would break: a count that nothing reads."""
    slow, fast = (squares.analyze(np.full(16, value, np.float32), np.zeros(16, np.float32)).cycles for value in (TINY, 1.0))
    assert slow - fast > 16 * 80
