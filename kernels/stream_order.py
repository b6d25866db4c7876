"""Where the steps of exp2 stand in a stream of FMLA: the loop bodies of ``fused_stream`` and ``gemm_4x4`` as lists, from tables.

Time is counted in FMLA: a K of a 4 x 64 tile is 16 of them, a body is the 16 K whose P is made at once, a vector of each row. FMLA stand
in pairs, for an even and an odd decode slot (FLA and FLB); whatever else there is stands between pairs.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from .fexpa import Strength, sequence

ROWS, VECTORS = 4, 4
GROUP = 16
"""Columns of S, so K, whose P is made at once."""
PER_K = ROWS * VECTORS
BODY = GROUP * PER_K

Kind = Literal["pair", "p", "v", "row", "prefetch", "step", "count", "turn"]


class Event(NamedTuple):
    """A piece of the body: ``k`` (of 16), ``row`` and ``j`` (the vector of V; of a pair, the first) where they matter.

    "pair": two FMLA; "p": the load of P of a row; "v": the load of a vector of V; "row": on to the next row of V; "prefetch": of a row of V
    to come; "step": ``name`` of the exp2 of ``row`` for the group that is ``ahead``; "count": integer operations, a few at a time
    (``COUNTS``); "turn": one group less is left.
    """

    kind: Kind
    k: int = 0
    row: int = 0
    j: int = 0
    name: str = ""
    ahead: int = 0


@dataclass(frozen=True, slots=True)
class Order:
    """``loads``, ``stores``: for each row how long before its group S is loaded and P stored; ``steps``: how long after the load."""

    loads: tuple[float, ...]
    steps: tuple[float, ...]
    stores: tuple[float, ...]


ORDERS: dict[tuple[Strength, bool], Order] = {
    ("exact", False): Order((375.5, 381.5, 261.5, 252.5), (12, 31, 41.5, 55, 71, 102.5, 120, 141), (220, 228.5, 101, 99.5)),
    ("exact", True): Order((432, 437.5, 304.5, 321.5), (2.5, 33.5, 50, 63.5, 68, 83.5, 97.5, 116, 145.5), (245, 214, 127.5, 105.5)),
    ("coarse", False): Order((377, 334, 243, 257.5), (2, 30, 57), (202.5, 218, 97, 107)),
    ("coarse", True): Order((368.5, 366.5, 221, 232), (16, 33, 69, 79), (261.5, 241, 119.5, 122)),
}
"""What local search found for the fewest cycles per K; ``python tools/order.py stream exact --plain`` goes on searching from them.

No rule gives them: an operation between FMLA is free where it falls into the cycle in nine that 16 accumulators leave idle in its pipe, at
the same place of each K; elsewhere it delays a chain of FMLA for good. A store takes FLA alone and shifts the two pipes against each other.
"""


COUNTS: tuple[tuple[float, str], ...] = (
    (8, "next"), (24, "third"), (48, "free"), (15 * PER_K + 10, "read"),
)  # fmt: skip
"""Time, name: the pointers to the groups in the workspace change places."""
SCORES: tuple[tuple[float, str], ...] = ((4, "position"), (8, "wrap"), (12, "column"), (18, "lanes"))
"""After the last load of S of a group: on to the next."""
PARTS = [name for _, name in SCORES]


def steps_of(strength: Strength, guarded: bool, order: Order) -> list[tuple[float, str, int]]:
    """All that happens for a group: (time, at most 0, where its own body begins; step and its row, or part of ``SCORES``), in order.

    Raises ValueError for a row whose steps do not come one after the other.
    """
    steps = [(-store, "store", row) for row, store in enumerate(order.stores)]
    for row, load in enumerate(order.loads):
        chain = (0.0, *order.steps, load - order.stores[row])
        if any(later <= earlier for earlier, later in pairwise(chain)):
            raise ValueError(f"row {row}: steps out of order: {chain}")
        steps += [
            (-load, "load", row),
            *((after - load, name, row) for after, name in zip(order.steps, sequence(strength, guarded), strict=True)),
        ]
    return sorted([*steps, *((after - min(order.loads), name, 0) for after, name in SCORES)])


def products() -> list[tuple[float, Event]]:
    """The FMLA of a body and their loads, each as soon as the register it takes has been read for the last time."""
    found: list[tuple[float, Event]] = []
    for k in range(GROUP):
        for row in range(ROWS):
            at = float(k * PER_K + row * VECTORS)
            found += [(at + j, Event("pair", k, row, j)) for j in range(0, VECTORS, 2)]
            found.append((at + 3.1, Event("p", (k + (row == ROWS - 1)) % GROUP, (row + 1) % ROWS)))
        found += [(k * PER_K - 3 + (j // 2 * 2 if k else 0) + 0.2 + j / 100, Event("v", k, 0, j)) for j in range(VECTORS)]
        found += [(k * PER_K + 3.2, Event("row", k)), (k * PER_K + 11.3, Event("prefetch", k))]
    return found


PRODUCT: tuple[tuple[int, tuple[Event, ...]], ...] = (
    (-1, (*(Event("v", j=j) for j in range(VECTORS)), Event("p", row=0), Event("p", row=1))),
    (3, (Event("p", row=2), Event("p", row=3))),
    (5, (Event("row"), Event("prefetch"))),
)
"""What a product alone has between the pairs of a K: pair (-1: before the first), what follows it.

Always an even number, so that the first FMLA of a pair is in an even slot, the second in an odd one. Decode is ahead of the pipes until
RSE0 and RSE1 are full, and from then on an operation goes to whichever has room (§5.2). As long as both give up an entry in the same
cycle, that is the one of its slot, each accumulator stays in its pipe, and a K takes nine cycles. Without that, a third of a cycle more.
"""
LAST_K: tuple[tuple[int, tuple[Event, ...]], ...] = (
    (-1, (Event("turn"),)),
    (6, tuple(Event("count", name=f"row{row}") for row in range(ROWS))),
)
"""What the last K of a group has besides."""


def gemm_body() -> list[Event]:
    """The loop body of a product alone."""
    events: list[Event] = []
    for k in range(GROUP):
        between = [*PRODUCT, *(LAST_K if k == GROUP - 1 else ())]
        for pair in range(-1, PER_K // 2):
            if pair >= 0:
                events.append(Event("pair", k, *divmod(2 * pair, VECTORS)))
            events += [e._replace(k=k) for place, found in between if place == pair for e in found]
    return events


def body(strength: Strength, guarded: bool, order: Order) -> list[Event]:
    """The loop body."""
    timed = products()
    for time, name, row in steps_of(strength, guarded, order):
        bodies, at = divmod(time, BODY)
        kind: Kind = "count" if name in PARTS else "step"
        timed.append((_gap(at), Event(kind, 0, row, 0, name, int(-bodies))))
    timed += [(_gap(at), Event("count", name=name)) for at, name in COUNTS]
    timed.append((BODY, Event("turn")))
    return [event for _, event in sorted(timed, key=lambda entry: entry[0])]


def _gap(time: float) -> float:
    """Between two pairs, in the order of what is left."""
    return time // 2 * 2 + 1.5 + time % 2 / 100
