"""A 4 x 64 tile of P @ V with 16 accumulators: five operand registers suffice, each loaded again as soon as it has been read.

Each accumulator is used once in nine cycles, the time of an FMLA, so 16 of the 18 slots of the two pipes are used: 9 cycles per K. What
else the loop does must fit the gaps: the loads' registers are renamed, so one for P and four for V are enough, and 11 are left.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from svedsl import VL, lsl, z

from .split_k import four_rows
from .stream_order import GROUP, ROWS, VECTORS, Event

PREFETCHED = 6
"""Rows of V between a prefetch and its use: at nine cycles a row just what L2 takes; with more, lines push others out of L1D."""


class Weights(Protocol):
    """Where P is."""

    def place(self, row: int, at: int) -> tuple[Any, int]:
        """Pointer and offset in bytes of a row's P ``at`` columns on."""

    def next_column(self) -> None:
        """One column on."""


class Tile:
    """16 accumulators, V and P in registers, where they come from."""

    def __init__(self, k: Any, pg: Any, v_step: Any, weights: Weights) -> None:
        self.k, self.pg, self.v_step, self.weights = k, pg, v_step, weights
        self.acc = [k.z(VECTORS, f"o{row}_") for row in range(ROWS)]
        self.v, self.p = k.z(VECTORS, "v"), k.z("p")
        self.v_row, self.ahead = k.x("v_row"), k.x("ahead")
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

    def prefetch_first(self, V: Any) -> None:
        """The rows that come before the first one that the loop asks for."""
        row = self.k.x("prefetched")
        self.k.mov(row, V)
        for number in range(PREFETCHED):
            if number:
                self.k.add(row, row, self.v_step)
            self.k.prfm("pldl1keep", [row])

    def start(self, V: Any) -> None:
        """What the first FMLA needs."""
        self.k.mov(self.v_row, V)
        for j in range(VECTORS):
            self.load_v(j)
        self.load_p(0, 0)

    def pair(self, row: int, first: int) -> None:
        for j in (first, first + 1):
            self.k.fmla(self.acc[row][j].s, self.pg.m, self.p.s, self.v[j].s)

    def multiply(self, row: int, j: int) -> None:
        self.k.fmul(self.acc[row][j].s, self.p.s, self.v[j].s)

    def event(self, e: Event) -> bool:
        """A piece of the product; False for any other."""
        match e.kind:
            case "pair":
                self.pair(e.row, e.j)
            case "p":
                self.load_p(e.row, e.k)
            case "v":
                self.load_v(e.j)
            case "prefetch":
                self.k.prfm("pldl1keep", [self.v_row, self.ahead])
            case _:
                return False
        return True

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

    def scale(self, factor: Any) -> None:
        """The sums times a vector, where there is one."""
        for row in self.acc if factor is not None else ():
            for vector in row:
                self.k.fmul(vector.s, vector.s, factor.s)

    def store(self, rows: Sequence[Any]) -> None:
        """The sums to four rows."""
        for sums, pointer in zip(self.acc, rows, strict=True):
            for j, vector in enumerate(sums):
                self.k.st1w(vector.s, self.pg, [pointer, j * VL])


def zero_rows(k: Any, O: Any, M: Any, o_step: Any, pg: Any) -> None:
    """M rows of O without columns to sum."""
    zero = k.z("zero")
    k.mov(zero.s, 0)
    with k.loop(M):
        for j in range(VECTORS):
            k.st1w(zero.s, pg, [O, j * VL])
        k.add(O, O, o_step)


class Rows(NamedTuple):
    """What all tiles share: O, how many rows of it are left, columns, bytes between rows of O, all registers; a predicate without lanes."""

    O: Any
    M: Any
    Nc: Any
    ld_o: Any
    none: Any


class Source(Protocol):
    """What feeds the tiles."""

    def fresh(self) -> None:
        """Pointers and first loads of a tile that begins from nothing."""

    def enter(self, cross: Any) -> None:
        """A tile begins. ``cross`` is 1 where its last group goes on into the next tile, else 0."""

    def piece(self, e: Event, last_group: Any) -> None:
        """An event of the body that is not the product's. ``last_group()`` sets the flags: eq where V begins anew after this group."""

    def advance(self) -> None:
        """The tile is done: on to the next rows."""


class Loop:
    """All tiles by one loop over groups of 16 K. A tile's first K multiplies instead of adding to zero.

    Where two whole tiles are left and Nc is whole groups, the loop goes on from tile to tile: the sums of one are stored while the first
    K of the next is multiplied, 16 stores in FLA beside 16 FMUL in FLB.
    """

    def __init__(self, k: Any, tile: Tile, body: Sequence[Event], source: Source, rows: Rows, factor: Any = None) -> None:
        self.k, self.tile, self.source, self.rows, self.factor = k, tile, source, rows, factor
        cut = next(at for at, e in enumerate(body) if e.kind == "pair" and e.k == 1)
        self.first, self.others = body[:cut], body[cut:]
        self.count, self.cross, self.last = (k.x(name) for name in ("count", "cross", "last"))

    def run(self) -> None:
        """M >= 1, Nc >= 1."""
        k, rows = self.k, self.rows
        fresh, crossing, loop, middle, few, partial, whole = (
            k.label(name) for name in ("fresh", "crossing", "loop", "middle", "few", "partial", "whole")
        )
        left = k.x("left")
        k.place(fresh)
        self.source.fresh()
        self._enter()
        k.cbz(self.count, few)
        self._emit(self.first, self._begin)
        k.b(middle)
        k.place(few)
        self.tile.zero(rows.none)
        k.b(partial)
        k.place(crossing)
        o_row = k.x("o_row")
        k.mov(o_row, rows.O)
        self._leave()
        self._enter()
        self.tile.scale(self.factor)
        self._emit(self.first, lambda e: self._store_and_begin(e, o_row))
        k.b(middle)
        k.place(loop)
        self._emit(self.first)
        k.place(middle)
        self._emit(self.others)
        k.subs(self.count, self.count, 1)
        k.b_gt(loop)
        k.cbnz(self.cross, crossing)
        k.place(partial)
        k.ands(left, rows.Nc, GROUP - 1)
        k.b_eq(whole)
        self.tile.rest(left)
        k.place(whole)
        self.tile.scale(self.factor)
        self.tile.store(four_rows(k, k.x(ROWS, "o_row"), rows.O, rows.ld_o, rows.M))
        self._leave()
        k.cmp(rows.M, 0)
        k.b_gt(fresh)

    def _enter(self) -> None:
        """``cross``, and ``last``: the counter of groups when the last one begins, where that is a whole one; else a value it never has."""
        k, rows = self.k, self.rows
        k.tst(rows.Nc, GROUP - 1)
        k.cset(self.last, k.eq)
        k.ccmp(rows.M, 2 * ROWS, 8, k.eq)
        k.cset(self.cross, k.ge)
        self.source.enter(self.cross)
        k.asr(self.count, rows.Nc, GROUP.bit_length() - 1)

    def _leave(self) -> None:
        k, rows = self.k, self.rows
        self.source.advance()
        k.add(rows.O, rows.O, rows.ld_o, lsl(2))
        k.sub(rows.M, rows.M, ROWS)

    def _emit(self, events: Sequence[Event], pair: Callable[[Event], None] | None = None) -> None:
        for e in events:
            if e.kind == "pair" and pair:
                pair(e)
            elif not self.tile.event(e):
                self.source.piece(e, lambda: self.k.cmp(self.count, self.last))

    def _begin(self, e: Event) -> None:
        for j in (e.j, e.j + 1):
            self.tile.multiply(e.row, j)

    def _store_and_begin(self, e: Event, o_row: Any) -> None:
        if e.row and not e.j:
            self.k.add(o_row, o_row, self.rows.ld_o)
        for j in (e.j, e.j + 1):
            self.k.st1w(self.tile.acc[e.row][j].s, self.tile.pg, [o_row, j * VL])
            self.tile.multiply(e.row, j)
