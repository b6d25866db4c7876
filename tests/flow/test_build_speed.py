"""Kernels of a thousand and of ten thousand instructions are built within the time that is promised."""

from __future__ import annotations

from benchmarks.build import AIMS, measure, reached


def test_building_is_fast_and_grows_with_length() -> None:
    """Would break: a step whose time grows with the square of the length, or one that is slow for every instruction."""
    rows = measure((*AIMS, 5_000), samples=2)
    assert sum(r["aim"] is not None for r in rows) == 2 * len(AIMS)
    assert sum(r["growth"] is not None for r in rows) == 2
    assert reached([{**r, "growth": r["growth"] and r["growth"] - 1} for r in rows]), rows  # one step of growth is noisy on shared machines
