"""Compares arrays in units in the last place and says which lanes differ, by how much, and which instruction wrote them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

SHOWN = 8
"""How many differing lanes a message lists."""


class Mismatch(NamedTuple):
    """One lane: its number in the flattened array, both values, and their distance in units in the last place."""

    lane: int
    expected: float
    got: float
    ulp: float


def ulp_distance(actual: Array, expected: Array) -> Array:
    """Distances in units in the last place of ``actual``'s dtype, as float64.

    Between equal dtypes the number of representable values from one to the other (-0 and +0 are the same); against a wider ``expected`` the
    error divided by the spacing of ``actual``'s numbers at ``expected``. NaN equals NaN and nothing else; integers by difference.
    """
    import numpy as np

    actual, expected = np.asarray(actual), np.asarray(expected)
    if not np.issubdtype(actual.dtype, np.floating):
        return np.abs(actual.astype(np.float64) - expected.astype(np.float64))
    if actual.dtype == expected.dtype:
        first, second = _ordered(actual), _ordered(expected)
        distance = np.where(first > second, first.view("u8") - second.view("u8"), second.view("u8") - first.view("u8")).astype(np.float64)
    else:
        with np.errstate(all="ignore"):
            spacing = np.spacing(np.abs(expected.astype(actual.dtype))).astype(np.float64)
            distance = np.abs(actual.astype(np.float64) - expected) / spacing
            distance = np.where(np.isinf(expected) & (actual == expected), 0, distance)
    both, either = np.isnan(actual) & np.isnan(expected), np.isnan(actual) | np.isnan(expected)
    return np.where(both, 0.0, np.where(either, np.inf, distance))


def _ordered(values: Array) -> Array:
    """Floating-point numbers as int64 that count them: neighbours differ by one, both zeros are 0."""
    import numpy as np

    bits = values.dtype.itemsize * 8
    raw = np.ascontiguousarray(values).view(f"i{bits // 8}").astype(np.int64)
    magnitude = raw & np.int64((1 << bits - 1) - 1)
    counted: Array = np.where(raw < 0, -magnitude, magnitude)
    return counted


def mismatches(actual: Array, expected: Array, ulp: float) -> list[Mismatch]:
    """The lanes that differ by more than ``ulp``; with ``ulp=0`` also those where a zero has the other sign."""
    import numpy as np

    distance = ulp_distance(actual, expected).reshape(-1)
    wrong = distance > ulp
    flat, wanted = np.asarray(actual).reshape(-1), np.asarray(expected).reshape(-1)
    if ulp == 0 and np.issubdtype(flat.dtype, np.floating):
        wrong |= (np.signbit(flat) != np.signbit(wanted)) & ~np.isnan(wanted)
    return [Mismatch(int(i), wanted[i].item(), flat[i].item(), float(distance[i])) for i in np.nonzero(wrong)[0]]


def assert_ulp(actual: Array, expected: Array, ulp: float = 0, *, name: str = "result") -> None:
    """Fail unless every lane is within ``ulp`` units in the last place of ``expected``; 0 means the same number, signs of zeros included.

    Raises AssertionError listing lane, expected value, value and distance; ValueError for arrays of different shapes.
    """
    import numpy as np

    if np.shape(actual) != np.shape(expected):
        raise ValueError(f"{name}: shape {np.shape(actual)}, expected {np.shape(expected)}")
    wrong = mismatches(actual, expected, ulp)
    if wrong:
        raise AssertionError(report(name, wrong, np.shape(actual), ulp))


def report(name: str, wrong: Sequence[Mismatch], shape: tuple[int, ...], ulp: float, writer: Callable[[int], str] | None = None) -> str:
    """The message for lanes that differ; ``writer`` tells, by flat index, which instruction wrote a lane last."""
    import math

    total, worst = math.prod(shape), max(m.ulp for m in wrong)
    lines = [f"{name}: {len(wrong)} of {total} elements differ by more than {ulp:g} ulp (worst {worst:g})"]
    lines.append(f"  {'lane':>12} {'expected':>16} {'got':>16} {'ulp':>10}" + ("  last written by" if writer else ""))
    for mismatch in wrong[:SHOWN]:
        line = f"  {_lane(mismatch.lane, shape):>12} {mismatch.expected:>16.9g} {mismatch.got:>16.9g} {mismatch.ulp:>10.4g}"
        lines.append(line + (f"  {writer(mismatch.lane)}" if writer else ""))
    if len(wrong) > SHOWN:
        lines.append(f"  and {len(wrong) - SHOWN} more")
    return "\n".join(lines)


def _lane(index: int, shape: tuple[int, ...]) -> str:
    """``[3]`` or ``[1, 2]``."""
    position = []
    for extent in reversed(shape):
        index, place = divmod(index, extent)
        position.append(place)
    return f"[{', '.join(str(place) for place in reversed(position))}]"
