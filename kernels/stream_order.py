"""Where the steps of exp2 stand in a stream of FMLA: the loop body of ``fused_stream`` as a list, from a table of distances.

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

Kind = Literal["pair", "p", "v", "prefetch", "step", "count"]


class Event(NamedTuple):
    """A piece of the body: ``k`` (of 16), ``row`` and ``j`` (the vector of V; of a pair, the first) where they matter.

    "pair": two FMLA; "p": the load of P of a row; "v": the load of a vector of V; "prefetch": of a row of V to come; "step": ``name`` of
    the exp2 of ``row`` for the group that is ``ahead``; "count": integer operations, a few at a time (``COUNTS``).
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
    ("exact", False): Order((446, 396, 358, 294), (12, 32, 48, 52, 72, 82, 102, 122), (310, 270, 202, 114)),
    ("exact", True): Order((418, 419.5, 288, 297.5), (10, 32, 42, 58, 60, 90, 100, 116, 146), (238, 212, 136, 104)),
    ("coarse", False): Order((308, 305.5, 180, 179.5), (10, 34, 44), (242, 222, 96, 116)),
    ("coarse", True): Order((344, 343.5, 216, 215.5), (16, 32, 48, 64), (262, 246, 134, 118)),
}
"""What local search found for the fewest cycles per K; ``python tools/order.py stream exact --plain`` goes on searching from them.

No rule gives them: an operation between FMLA is free where it falls into the cycle in nine that 16 accumulators leave idle in its pipe, at
the same place of each K; elsewhere it delays a chain of FMLA for good. A store takes FLA alone and shifts the two pipes against each other.
"""


ADVANCES: tuple[tuple[float, str], ...] = tuple((15 * PER_K + 4.0 * row, f"row{row}") for row in range(ROWS))
"""Where P lies in rows, not in groups: after the last load of a group the row's pointer goes on."""
COUNTS: tuple[tuple[float, str], ...] = (
    (8, "next"), (24, "third"), (48, "free"), (15 * PER_K + 6, "v"), (15 * PER_K + 10, "read"),
)  # fmt: skip
"""Time, name: the pointers to the groups in the workspace change places, the pointer to V returns to the first row."""
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
        found += [(k * PER_K + 12 + (j | 1) + 0.2 + j / 100, Event("v", (k + 1) % GROUP, 0, j)) for j in range(VECTORS)]
        found.append((k * PER_K + 7.3, Event("prefetch", k)))
    return found


def gemm_body() -> list[Event]:
    """The loop body of a product alone."""
    timed = products() + [
        (_gap(at), Event("count", name=name)) for at, name in (*ADVANCES, (15 * PER_K - 8, "step"), (15 * PER_K + 10, "v"))
    ]
    return [event for _, event in sorted(timed, key=lambda entry: entry[0])]


def body(strength: Strength, guarded: bool, order: Order) -> list[Event]:
    """The loop body."""
    timed = products()
    for time, name, row in steps_of(strength, guarded, order):
        bodies, at = divmod(time, BODY)
        kind: Kind = "count" if name in PARTS else "step"
        timed.append((_gap(at), Event(kind, 0, row, 0, name, int(-bodies))))
    timed += [(_gap(at), Event("count", name=name)) for at, name in COUNTS]
    return [event for _, event in sorted(timed, key=lambda entry: entry[0])]


def _gap(time: float) -> float:
    """Between two pairs, in the order of what is left."""
    return time // 2 * 2 + 1.5 + time % 2 / 100
