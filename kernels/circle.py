"""Registers for values that live across the ends of a loop body: colouring arcs of a circle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def colours(arcs: Sequence[tuple[int, int]], size: int, apart: Iterable[tuple[int, int]] = ()) -> list[int]:
    """A number for each arc (first and last place, both of a circle of ``size`` places) such that arcs that overlap differ.

    So do the pairs ``apart`` (indices of arcs), which overlap elsewhere than on the circle. Each step numbers the arc with the fewest
    numbers left, with the lowest of them (DSATUR). Raises ValueError for an arc that goes round the whole circle: its value would be
    overwritten while it is needed.
    """
    if any(last - first >= size for first, last in arcs):
        raise ValueError("a value lives longer than the loop body")
    cells = [{place % size for place in range(first, last + 1)} for first, last in arcs]
    beside = [{j for j, other in enumerate(cells) if j != i and mine & other} for i, mine in enumerate(cells)]
    for i, j in apart:
        beside[i].add(j)
        beside[j].add(i)
    taken: list[set[int]] = [set() for _ in arcs]
    numbers: dict[int, int] = {}
    while len(numbers) < len(arcs):
        arc = max((i for i in range(len(arcs)) if i not in numbers), key=lambda i: (len(taken[i]), len(beside[i]), -i))
        numbers[arc] = next(n for n in range(len(arcs)) if n not in taken[arc])
        for other in beside[arc]:
            taken[other].add(numbers[arc])
    return [numbers[i] for i in range(len(arcs))]
