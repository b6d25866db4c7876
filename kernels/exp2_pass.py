"""exp2 of four rows of int32 scores at the rate of the FMA pipes: a software pipeline, each step at its own distance behind the load.

An exact exp2 is a chain of eight operations of nine cycles, so 16 vectors must be under way for two operations per cycle. A turn of the
loop loads four columns of vectors (four rows each) and does every step once per vector, most of them on vectors of the turn before.
``DISTANCES`` says how far: a step comes that many vectors after its load. The distances are what local search found on the core model for
the shortest loop whose vectors fit the registers. ``python tools/order.py exp2 exact --plain`` goes on searching from them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from svedsl import lsl, z

from .circle import colours
from .fexpa import LIVES, Constants, Strength, sequence, step

ROWS = 4
VECTORS = 4 * ROWS
"""Vectors per turn: row by row, then the next 16 columns (at VL 512)."""

DISTANCES: dict[tuple[Strength, bool], tuple[float, ...]] = {
    ("exact", False): (1.8, 4.0, 6.23, 6.5, 7.2, 10.6, 11.5, 11.95, 12.15),
    ("exact", True): (1.35, 3.9, 5.6, 6.88, 7.1, 7.7, 11.15, 11.7, 11.85, 14.05),
    ("middle", False): (1.15, 3.75, 6.08, 6.1, 6.55, 11.85, 11.9, 12.25),
    ("middle", True): (1.35, 3.9, 5.6, 6.88, 7.1, 7.7, 11.7, 11.85, 14.05),
    ("coarse", False): (3.55, 10.6, 13.9, 14.0),
    ("coarse", True): (1.45, 4.95, 10.7, 12.1, 14.4),
}
"""Strength, guarded -> distance in vectors of each step of ``fexpa.sequence``, then of the store, behind the load."""


def schedule(strength: Strength, guarded: bool) -> list[tuple[str, int, int]]:
    """The loop body in order: (step, vector, turns behind the load). Raises ValueError for steps that do not come one after the other."""
    names = ("load", *sequence(strength, guarded), "store")
    if any(later <= earlier for earlier, later in pairwise((0.0, *DISTANCES[strength, guarded]))):
        raise ValueError(f"steps out of order: {DISTANCES[strength, guarded]}")
    places = []
    for vector in range(VECTORS):
        for order, (name, distance) in enumerate(zip(names, (0.0, *DISTANCES[strength, guarded]), strict=True)):
            behind, at = divmod(vector + distance, VECTORS)
            places.append((at, order, name, vector, int(behind)))
    return [(name, vector, behind) for _, _, name, vector, behind in sorted(places)]


def registers(k: Any, body: Sequence[tuple[str, int, int]], coarse: bool, hoisted: int) -> list[dict[str, Any]]:
    """For each vector of a turn the registers of what it holds (``fexpa.LIVES``), as few as will do.

    The scores of the first ``hoisted`` vectors come before the first turn: what that turn makes earlier than their loads' places in the
    body must leave their registers alone.
    """
    place = {(name, vector): behind * len(body) + n for n, (name, vector, behind) in enumerate(body)}
    lives = {"score": ("load", "store")} if coarse else {held: ends for held, ends in LIVES.items() if (ends[0], 0) in place}
    names = [(held, vector) for vector in range(VECTORS) for held in lives]
    arcs = [(place[lives[held][0], vector], place[lives[held][1], vector]) for held, vector in names]
    early = [(names.index(("score", vector)), place["load", vector]) for vector in range(hoisted)]
    apart = [(score, other) for score, load in early for other, (first, _) in enumerate(arcs) if first < load and other != score]
    numbers = colours(arcs, len(body), apart)
    pool = k.z(1 + max(numbers), "exp2_")
    result: list[dict[str, Any]] = [{} for _ in range(VECTORS)]
    for (held, vector), number in zip(names, numbers, strict=True):
        result[vector][held] = pool[number]
    return result


class Exp2Pass:
    """P[row, 0:n] = 2^(S[row, 0:n]*scale - max) (coarse: without its factor E) for four rows given by pointers. Any vector length.

    ``load_first`` may load the scores of the first ``hoisted`` vectors long before ``run``, so that they are there when the constants are.
    """

    def __init__(self, k: Any, strength: Strength, guarded: bool, hoisted: int = 0) -> None:
        self.k = k
        self.body = schedule(strength, guarded)
        self.hoisted = hoisted
        self.held = registers(k, self.body, strength == "coarse", hoisted)
        self.loaded, self.stored = k.x("loaded"), k.x("stored")
        self.read, self.written = k.p("read"), k.p("written")

    def load_first(self, s_rows: Sequence[Any], n: Any) -> None:
        """The first loads of ``run``; ``n`` columns."""
        self.k.mov(self.loaded, 0)
        for vector in range(self.hoisted):
            self._load(vector, s_rows, n)

    def _load(self, vector: int, s_rows: Sequence[Any], n: Any) -> None:
        k, row = self.k, vector % ROWS
        if row == 0:
            k.whilelt(self.read.s, self.loaded, n)
        k.ld1w(self.held[vector]["score"].s, self.read / z, [s_rows[row], self.loaded, lsl(2)])
        if row == ROWS - 1:
            k.incw(self.loaded)

    def _store(self, vector: int, p_rows: Sequence[Any], n: Any) -> None:
        k, row, held = self.k, vector % ROWS, self.held[vector]
        if row == 0:
            k.whilelt(self.written.s, self.stored, n)
        k.st1w(held.get("value", held["score"]).s, self.written, [p_rows[row], self.stored, lsl(2)])
        if row == ROWS - 1:
            with k.quiet():  # the last step goes nowhere
                k.incw(self.stored)

    def run(
        self,
        c: Sequence[Constants],
        pg: Any,
        s_rows: Sequence[Any],
        p_rows: Sequence[Any],
        n: Any,
        finish: Callable[[Any], None] | None = None,
    ) -> None:
        """All columns, ``n`` >= 1, with constants for each row. ``finish(value)`` may change a vector of results before it is stored."""
        k = self.k

        def emit(steps: Sequence[tuple[str, int, int]]) -> None:
            for name, vector, _ in steps:
                if name == "load":
                    self._load(vector, s_rows, n)
                elif name == "store":
                    if finish:
                        finish(self.held[vector].get("value", self.held[vector]["score"]))
                    self._store(vector, p_rows, n)
                else:
                    with k.section("exp2"):
                        step(k, name, pg, c[vector % ROWS], self.held[vector])

        loop, drain = k.label("exp2"), k.label("drain")
        k.mov(self.stored, 0)
        done = {("load", vector, 0) for vector in range(self.hoisted)}
        emit([each for each in self.body if not each[2] and each not in done])
        k.cmp(self.loaded, n)
        k.b_ge(drain)
        k.place(loop)
        emit(self.body)
        k.cmp(self.loaded, n)
        k.b_lt(loop)
        k.place(drain)
        emit([each for each in self.body if each[2]])
