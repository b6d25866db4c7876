"""The model against loops measured on A64FX hardware, none of which has a parameter of its own."""

from __future__ import annotations

import csv
from functools import cache
from statistics import median

import pytest

from svedsl.cores import analyze_loop
from tests.cores.bodies import LOOPS, words


def measured() -> dict[str, float]:
    """Loop -> measured cycles per turn; of the ld1b and ld1rw loops the cycles of a call shared out over its turns."""
    with (LOOPS / "expected.csv").open() as file:
        return {row["loop"]: float(row["cycles"]) / int(row["turns"]) for row in csv.DictReader(file)}


@cache
def modelled(name: str) -> float:
    return analyze_loop(words((LOOPS / f"{name}.s").read_text()), 300).cycles_per_iteration


@pytest.mark.parametrize("name", measured())
def test_loop_within_fifteen_percent(name: str) -> None:
    """Would break: a rule of the pipeline that decides this loop. What remains above 5 % is explained in docs/core-model.md."""
    assert modelled(name) == pytest.approx(measured()[name], rel=0.15)


def test_median_within_four_percent() -> None:
    """Would break: the model as a whole."""
    assert median(abs(modelled(name) / cycles - 1) for name, cycles in measured().items()) <= 0.04


def test_ranking_follows_the_measurement() -> None:
    """Would break: a model that is near everywhere but says that a slower loop is faster. Pairs measured 5 % and more apart count."""
    found = measured()
    wrong = [(a, b) for a in found for b in found if found[a] * 1.05 < found[b] and modelled(a) > modelled(b)]
    assert wrong == []
