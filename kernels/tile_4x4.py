"""A 4 x 64 tile of P @ V with 16 accumulators: five operand registers suffice, each loaded again as soon as it has been read.

Each accumulator is used once in nine cycles, the time of an FMLA, so 16 of the 18 slots of the two pipes are used: 9 cycles per K. What
else the loop does must fit the gaps: the loads' registers are renamed, so one for P and four for V are enough, and 11 are left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from svedsl import VL, z
from svedsl.regs import xzr

from .stream_order import GROUP, ROWS, VECTORS, Event

PREFETCHED = 12
"""Rows of V between a prefetch and its use: L2's latency at nine cycles a row, and some."""


class Weights(Protocol):
    """Where P is."""

    def place(self, row: int, at: int) -> tuple[Any, int]:
        """Pointer and offset in bytes of a row's P ``at`` columns on."""

    def next_column(self) -> None:
        """One column on."""


class Tile:
    """16 accumulators, V and P in registers, where they come from."""

    def __init__(self, k: Any, pg: Any, V: Any, v_step: Any, weights: Weights) -> None:
        self.k, self.pg, self.v_step, self.weights = k, pg, v_step, weights
        self.acc = [k.z(VECTORS, f"o{row}_") for row in range(ROWS)]
        self.v, self.p = k.z(VECTORS, "v"), k.z("p")
        self.v_row, self.ahead = k.x("v_row"), k.x("ahead")
        k.mov(self.v_row, V)
        k.mov(self.ahead, PREFETCHED)
        k.mul(self.ahead, self.ahead, v_step)

    def zero(self, none: Any) -> None:
        """By loads without active lanes, which touch no memory and leave the FMA pipes alone."""
        for row in self.acc:
            for vector in row:
                self.k.ld1rw(vector.s, none / z, [self.v_row])

    def load_v(self, j: int) -> None:
        self.k.ld1w(self.v[j].s, self.pg / z, [self.v_row, j * VL])
        if j == VECTORS - 1:
            self.k.add(self.v_row, self.v_row, self.v_step)

    def load_p(self, row: int, at: int) -> None:
        pointer, offset = self.weights.place(row, at)
        self.k.ld1rw(self.p.s, self.pg / z, [pointer, offset])

    def prefetch_first(self) -> None:
        """The rows that come before the first one that the loop asks for."""
        row = self.k.x("prefetched")
        self.k.mov(row, self.v_row)
        for number in range(PREFETCHED):
            if number:
                self.k.add(row, row, self.v_step)
            self.k.prfm("pldl1keep", [row])

    def start(self) -> None:
        """What the first FMLA needs."""
        for j in range(VECTORS):
            self.load_v(j)
        self.load_p(0, 0)

    def pair(self, row: int, first: int) -> None:
        for j in (first, first + 1):
            self.k.fmla(self.acc[row][j].s, self.pg.m, self.p.s, self.v[j].s)

    def prefetch(self) -> None:
        self.k.prfm("pldl1keep", [self.v_row, self.ahead])

    def event(self, e: Event) -> None:
        """A piece of the product."""
        match e.kind:
            case "pair":
                self.pair(e.row, e.j)
            case "p":
                self.load_p(e.row, e.k)
            case "v":
                self.load_v(e.j)
            case "prefetch":
                self.k.prfm("pldl1keep", [self.v_row, self.ahead])

    def rest(self, left: Any) -> None:
        """``left`` K, at least 1, after whole groups."""
        self.k.sub(left, left, 1)
        with self.k.loop(left):
            self._one_k(last=False)
        self._one_k(last=True)

    def _one_k(self, last: bool) -> None:
        """A K whose V and first P are loaded; then, unless it is the last, those of the next."""
        for row in range(ROWS):
            for first in range(0, VECTORS, 2):
                self.pair(row, first)
                if row == ROWS - 1 and not last:
                    self.load_v(first)
                    self.load_v(first + 1)
            if row < ROWS - 1:
                self.load_p(row + 1, 0)
        if not last:
            self.weights.next_column()
            self.load_p(0, 0)

    def store(self, rows: Sequence[Any], factor: Any = None) -> None:
        """The sums, times ``factor`` where there is one, to four rows."""
        for sums, pointer in zip(self.acc, rows, strict=True):
            for j, vector in enumerate(sums):
                if factor is not None:
                    self.k.fmul(vector.s, vector.s, factor.s)
                self.k.st1w(vector.s, self.pg, [pointer, j * VL])


def zero_rows(k: Any, O: Any, M: Any, o_step: Any, pg: Any) -> None:
    """M rows of O without columns to sum."""
    zero = k.z("zero")
    k.mov(zero.s, 0)
    with k.loop(M):
        for j in range(VECTORS):
            k.st1w(zero.s, pg, [O, j * VL])
        k.add(O, O, o_step)


def into_next_tile(k: Any, Nc: Any, M: Any, step: Any) -> tuple[Any, Any]:
    """(``step`` where two whole tiles are left and Nc is whole groups, else 0; what the counter of groups is when the last begins).

    The first is how far the loop goes on into the next tile. The second is 1 where the last group is a whole one, else never reached.
    """
    cross, last = k.x("cross"), k.x("last")
    k.tst(Nc, GROUP - 1)
    k.csinc(last, xzr, xzr, k.ne)
    k.mov(cross, step)
    k.ccmp(M, 2 * ROWS, 8, k.eq)
    k.csel(cross, cross, xzr, k.ge)
    return cross, last
