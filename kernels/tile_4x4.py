"""A 4 x 64 tile of P @ V with 16 accumulators: five operand registers suffice, each loaded again as soon as it has been read.

Each accumulator is used once in nine cycles, the time of an FMLA, so 16 of the 18 slots of the two pipes are used: 9 cycles per K. What
else the loop does must fit the gaps: the loads' registers are renamed, so one for P and four for V are enough, and 11 are left. FMLA wait
longer for their sums than a load takes, so that operands may be loaded just before they are used, and nothing beyond the last K.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, Protocol

from svedsl import VL, lsl, z
from svedsl.regs import xzr

from .stream_order import GROUP, ROWS, VECTORS, Event

LESS = 8
"""NZCV of a comparison that found less: where a condition before has failed."""
PREFETCHED = 6
"""Rows of V between a prefetch and its use: at nine cycles a row just what L2 takes; with more, lines push others out of L1D."""


class Weights(Protocol):
    """Where P is."""

    def place(self, row: int, at: int) -> tuple[Any, int]:
        """Pointer and offset in bytes of a row's P ``at`` columns on."""

    def next_column(self) -> None:
        """One column on."""


class Tile:
    """16 accumulators; a row of V and P of ``held`` rows at a time; where they come from."""

    def __init__(self, k: Any, pg: Any, v_step: Any, weights: Weights, held: int) -> None:
        self.k, self.pg, self.v_step, self.weights = k, pg, v_step, weights
        self.acc = [k.z(VECTORS, f"o{row}_") for row in range(ROWS)]
        self.v, self.p = k.z(VECTORS, "v"), k.z(held, "p")
        self.v_row, self.ahead = k.x("v_row"), k.x("ahead")
        k.mov(self.ahead, PREFETCHED)
        k.mul(self.ahead, self.ahead, v_step)

    def zero(self) -> None:
        """By loads without active lanes, which touch no memory and leave the FMA pipes alone."""
        none = self.k.p("none")
        self.k.pfalse(none.b)
        for row in self.acc:
            for vector in row:
                self.k.ld1rw(vector.s, none / z, [self.v_row])

    def load_v(self, j: int) -> None:
        self.k.ld1w(self.v[j].s, self.pg / z, [self.v_row, j * VL])

    def next_row(self) -> None:
        self.k.add(self.v_row, self.v_row, self.v_step)

    def of(self, row: int) -> Any:
        """The register of a row's P."""
        return self.p[row % len(self.p)]

    def load_p(self, row: int, at: int) -> None:
        pointer, offset = self.weights.place(row, at)
        self.k.ld1rw(self.of(row).s, self.pg / z, [pointer, offset])

    def prefetch_first(self, V: Any) -> None:
        """The rows that come before the first one that the loop asks for."""
        row = self.k.x("prefetched")
        self.k.mov(row, V)
        for number in range(PREFETCHED):
            if number:
                self.k.add(row, row, self.v_step)
            self.k.prfm("pldl1keep", [row])

    def load_row(self) -> None:
        """A row of V, and on to the next."""
        for j in range(VECTORS):
            self.load_v(j)
        self.next_row()

    def pair(self, row: int, first: int) -> None:
        for j in (first, first + 1):
            self.k.fmla(self.acc[row][j].s, self.pg.m, self.of(row).s, self.v[j].s)

    def multiply(self, row: int, j: int) -> None:
        self.k.fmul(self.acc[row][j].s, self.of(row).s, self.v[j].s)

    def event(self, e: Event) -> bool:
        """A piece of the product; False for any other."""
        match e.kind:
            case "pair":
                self.pair(e.row, e.j)
            case "p":
                self.load_p(e.row, e.k)
            case "v":
                self.load_v(e.j)
            case "row":
                self.next_row()
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
            self.next_row()
            self.weights.next_column()
            self.load_p(0, 0)

    def scale(self, factor: Any) -> None:
        """The sums times a vector, where there is one."""
        for row in self.acc if factor is not None else ():
            for vector in row:
                self.k.fmul(vector.s, vector.s, factor.s)

    def store(self, O: Any, step: Any, left: Any) -> None:
        """The sums to four rows of O, ``step`` bytes apart; where fewer are ``left``, to the last one again."""
        k, pointer, further = self.k, self.k.x("o_row"), self.k.x("further")
        k.mov(pointer, O)
        for row in range(ROWS):
            if row:
                k.cmp(left, row)
                k.csel(further, step, xzr, k.gt)
                k.add(pointer, pointer, further)
            self.store_row(row, pointer)

    def store_row(self, row: int, pointer: Any) -> None:
        for j, vector in enumerate(self.acc[row]):
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
    """What all tiles share: O, how many rows of it are left, columns, bytes between rows of O, all registers."""

    O: Any
    M: Any
    Nc: Any
    ld_o: Any


class Source(Protocol):
    """What feeds the tiles. ``ahead``: groups begun before their turn, which a tile has to have beside its first to go on into the next."""

    @property
    def ahead(self) -> int:
        """0 where each group begins with loads of its own."""

    def fresh(self) -> None:
        """Pointers and first loads of a tile that begins from nothing."""

    def enter(self, cross: Any) -> None:
        """A tile begins. ``cross`` is 1 where its last group goes on into the next tile, else 0."""

    def piece(self, e: Event) -> None:
        """An event of the body that is not the product's."""

    def partial(self) -> None:
        """Whole groups are done; V and the first P of the next K are to be loaded."""

    def across(self) -> None:
        """The last group has gone on into the next tile."""

    def advance(self) -> None:
        """The tile is done: on to the next rows."""

    def again(self) -> None:
        """What ``fresh`` takes for granted and the loop has overwritten."""


class Loop:
    """All tiles by one loop over groups of 16 K. A tile's first K multiplies instead of adding to zero.

    Where two whole tiles are left and Nc is whole groups, the loop goes on from tile to tile: the sums of one are stored while the first
    K of the next is multiplied, each row's just before its FMUL, so that these stand in pairs for FLA and FLB as all others do.
    """

    def __init__(self, k: Any, tile: Tile, body: Sequence[Event], source: Source, rows: Rows, factor: Any = None) -> None:
        self.k, self.tile, self.source, self.rows, self.factor = k, tile, source, rows, factor
        start, cut = (next(at for at, e in enumerate(body) if e.kind == "pair" and e.k == k) for k in (0, 1))
        self.loads, self.first, self.others = body[:start], body[start:cut], body[cut:]
        self.count, self.cross, self.left = (k.x(name) for name in ("count", "cross", "left"))

    def run(self) -> None:
        """M >= 1, Nc >= 1."""
        k, rows = self.k, self.rows
        fresh, crossing, loop, middle, few, partial, whole = (
            k.label(name) for name in ("fresh", "crossing", "loop", "middle", "few", "partial", "whole")
        )
        k.place(fresh)
        self.source.fresh()
        self._emit(self.loads)
        self._enter()
        k.cbz(self.count, few)
        self._emit(self.first, self._begin)
        k.b(middle)
        k.place(few)
        self.tile.zero()
        k.mov(self.left, rows.Nc)
        k.b(partial)
        k.place(crossing)
        o_row = k.x("o_row")
        k.mov(o_row, rows.O)
        self.source.across()
        self._emit(self.loads)
        self._leave()
        self._enter()
        self.tile.scale(self.factor)
        self._emit(self.first, lambda e: self._store_and_begin(e, o_row))
        k.b(middle)
        k.place(loop)
        self._emit([*self.loads, *self.first])
        k.place(middle)
        self._emit(self.others)
        k.b_gt(loop)
        k.cbnz(self.cross, crossing)
        k.place(partial)
        k.cbz(self.left, whole)
        self.source.partial()
        self.tile.rest(self.left)
        k.place(whole)
        self.tile.scale(self.factor)
        self.tile.store(rows.O, rows.ld_o, rows.M)
        self._leave()
        self.source.again()
        k.cmp(rows.M, 0)
        k.b_gt(fresh)

    def _enter(self) -> None:
        """``cross``, and how many groups there are."""
        k, rows = self.k, self.rows
        k.tst(rows.Nc, GROUP - 1)
        k.ccmp(rows.M, 2 * ROWS, LESS, k.eq)
        k.asr(self.count, rows.Nc, GROUP.bit_length() - 1)
        if self.source.ahead:
            k.ccmp(self.count, self.source.ahead + 1, LESS, k.ge)
        k.cset(self.cross, k.ge)
        self.source.enter(self.cross)

    def _leave(self) -> None:
        k, rows = self.k, self.rows
        self.source.advance()
        k.add(rows.O, rows.O, rows.ld_o, lsl(2))
        k.sub(rows.M, rows.M, ROWS)

    def _emit(self, events: Sequence[Event], pair: Callable[[Event], None] | None = None) -> None:
        for e in events:
            if e.kind == "pair" and pair:
                pair(e)
            elif e.kind == "turn":
                self._turn()
            elif not self.tile.event(e):
                self.source.piece(e)

    def _turn(self) -> None:
        """One group less, and what is left after whole groups: not needed until the end, but flag-setting operations take an entry of RSE0
        or RSE1 (§5.2), and one in each leaves them equally full.
        """
        self.k.ands(self.left, self.rows.Nc, GROUP - 1)
        self.k.subs(self.count, self.count, 1)

    def _begin(self, e: Event) -> None:
        for j in (e.j, e.j + 1):
            self.tile.multiply(e.row, j)

    def _store_and_begin(self, e: Event, o_row: Any) -> None:
        if not e.j:
            if e.row:
                self.k.add(o_row, o_row, self.rows.ld_o)
            self.tile.store_row(e.row, o_row)
        self._begin(e)
