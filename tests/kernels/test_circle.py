"""Colouring arcs of a circle: values that live at the same place of a loop body never share a register."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from svedsl_kernels.circle import colours

SIZE = 12
ARCS = st.lists(st.tuples(st.integers(0, 3 * SIZE), st.integers(0, SIZE - 1)).map(lambda a: (a[0], a[0] + a[1])), max_size=12)


@given(ARCS, st.data())
def test_arcs_that_meet_differ(arcs: list[tuple[int, int]], data: st.DataObject) -> None:
    """Would break: two values in one register at once, round the end of the body too, or a pair kept apart on request."""
    pairs = st.tuples(*[st.integers(0, max(len(arcs) - 1, 0))] * 2).filter(lambda pair: pair[0] != pair[1])
    apart = data.draw(st.lists(pairs, max_size=4)) if len(arcs) > 1 else []
    numbers = colours(arcs, SIZE, apart)
    places = [{place % SIZE for place in range(first, last + 1)} for first, last in arcs]
    for i in range(len(arcs)):
        for j in range(i):
            assert numbers[i] != numbers[j] or not (places[i] & places[j] or (i, j) in apart or (j, i) in apart)


def test_few_numbers() -> None:
    """Would break: a number of its own for every arc."""
    assert sorted(set(colours([(0, 3), (4, 7), (8, 11), (2, 5), (6, 9), (10, 13)], SIZE))) == [0, 1]


def test_an_arc_all_round_is_refused() -> None:
    """Would break: a value overwritten by its successor before it is read."""
    with pytest.raises(ValueError, match="longer than the loop body"):
        colours([(0, SIZE)], SIZE)
