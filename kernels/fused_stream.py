"""O = 2^(S*scale - max) @ V near the roof: exp2 of the columns to come is made inside the stream of FMLA, P goes through L1.

A tile is 4 rows by D = 64: 16 accumulators, each used once in the nine cycles of an FMLA. That leaves two operations per K for exp2, and
an exact exp2 of 16 columns needs 36 slots for four rows: in 16 K, nearly all. So K runs in groups of 16; while one is multiplied, each
row's exp2 of a later one takes its steps where ``stream_order`` says. No step waits for the one before, and few registers are held.

P of a group is four rows of 16 floats in the workspace, read by LD1RW: a broadcast load costs no FMA slot, DUP does. A vector store is
never forwarded to a load, so each row is stored many K before its group begins; three groups take turns in the workspace.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from svedsl import VL, Kernel, f32, i32, i64, in_, lsl, m, out, ptr, z
from svedsl.regs import xzr

from .circle import colours
from .exp2 import S_FITS
from .exp2_strengths import in_four_forms, product_kernel
from .fexpa import Constants, Strength, prepare, step
from .gemm import O_FITS, V_FITS
from .split_k import four_rows
from .stream_order import BODY, GROUP, ORDERS, PARTS, ROWS, Event, body, steps_of
from .tile_4x4 import Loop, Rows, Tile, zero_rows

GROUP_BYTES = 4 * ROWS * GROUP
RING = 3
"""Groups that take turns in the workspace: one is read, the two after it are written."""
CONSTANT_BYTES = 2 * 64
WORKSPACE = CONSTANT_BYTES // 4 + RING * ROWS * GROUP
"""Floats of a workspace: two constants and P of three groups."""
SCORES_AHEAD = 4 * GROUP
"""Columns of S between a prefetch and its use: a line."""

REQUIRES = (
    "M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, f"W.size >= {WORKSPACE}", V_FITS, O_FITS,
)  # fmt: skip


class Scores:
    """Where S is read: the same columns of four rows, which go on from group to group and from tile to tile."""

    def __init__(self, k: Any, pg: Any, S: Any, ld_s: Any, M: Any, Nc: Any) -> None:
        self.k, self.pg, self.S, self.ld_s, self.M, self.Nc = k, pg, S, ld_s, M, Nc
        self.rows = k.x(ROWS, "s_row")
        self.lanes, self.step = k.p("lanes"), k.x("step")
        self.position, self.base, self.column, self.later = (k.x(name) for name in ("position", "base", "column", "later_column"))
        self.cross = k.x("cross")  # from the rows of this tile to those of the next, in floats; 0 while the stream stays here

    def fresh(self) -> None:
        """To the first columns of a tile."""
        k = self.k
        four_rows(k, self.rows, self.S, self.ld_s, self.M)
        for start in (self.cross, self.position, self.base, self.column):
            k.mov(start, 0)
        k.mov(self.later, SCORES_AHEAD)
        k.whilelt(self.lanes.s, self.position, self.Nc)

    def load(self, row: int, register: Any) -> None:
        """A vector of a row, and the line that the row needs some groups later: V has displaced it where V is larger than L1D."""
        self.k.ld1w(register.s, self.lanes / z, [self.rows[row], self.column, lsl(2)])
        self.k.prfw("pldl1keep", self.pg, [self.rows[row], self.later, lsl(2)])

    def count(self, name: str) -> None:
        """A part of the way to the next columns; after the last of a row, to the first ones ``cross`` on."""
        k = self.k
        with k.quiet():  # the last group's go nowhere
            match name:
                case "position":
                    k.add(self.position, self.position, GROUP)
                    k.cmp(self.position, self.Nc)
                case "wrap":
                    k.csel(self.position, xzr, self.position, k.ge)
                    k.csel(self.step, self.cross, xzr, k.ge)
                case "column":
                    k.add(self.base, self.base, self.step)
                    k.add(self.column, self.base, self.position)
                case "lanes":
                    k.whilelt(self.lanes.s, self.position, self.Nc)
                    k.add(self.later, self.column, SCORES_AHEAD)


class Groups:
    """Pointers to the P of the group that is read and of the two after it, which are written; they change places as ``COUNTS`` says."""

    def __init__(self, k: Any, W: Any) -> None:
        self.k, self.W = k, W
        self.read, self.next, self.third, self.free = (k.x(name) for name in ("p_read", "p_next", "p_third", "p_free"))

    def fresh(self) -> None:
        for number, group in enumerate((self.read, self.third, self.free)):
            self.k.add(group, self.W, CONSTANT_BYTES + number * GROUP_BYTES)

    def count(self, name: str) -> None:
        k = self.k
        with k.quiet():  # the last group's go nowhere
            match name:
                case "read":
                    k.mov(self.read, self.next)
                case "next":
                    k.mov(self.next, self.third)
                case "third":
                    k.mov(self.third, self.free)
                case "free":
                    k.mov(self.free, self.read)

    def place(self, row: int, at: int) -> tuple[Any, int]:
        return self.read, 4 * (row * GROUP + at)

    def next_column(self) -> None:
        self.k.add(self.read, self.read, 4)

    def ahead(self, groups: int) -> Any:
        return (self.read, self.next, self.third)[groups]


class Stored:
    """c1*E and E - 1 in the workspace: loaded where an operation may overwrite them, they take no register and no MOVPRFX."""

    def __init__(self, k: Any, pg: Any, c: Constants, W: Any) -> None:
        self.k, self.pg, self.W, self.vectors = k, pg, W, (c.coefficients[0], c.rest)
        for number, vector in enumerate(self.vectors):
            k.st1w(vector.s, pg, [self.W, number * VL])

    def load(self, number: int, register: Any) -> None:
        self.k.ld1w(register.s, self.pg / z, [self.W, number * VL])

    def load_all(self) -> None:
        """Into the registers they came from, for what goes before the loop."""
        for number, vector in enumerate(self.vectors):
            self.load(number, vector)


LIVES_IN_STREAM = {
    "score": ("load", "factor"), "shifted": ("shift", "rest"), "slope": ("slope", "factor"), "correction": ("factor", "value"),
    "value": ("estimate", "store"),
}  # fmt: skip
"""As ``fexpa.LIVES``, with the constants of ``Stored``."""


class Stream:
    """The loop body and what must have happened before it: a ``Source`` of tiles."""

    ahead = RING - 1

    def __init__(
        self,
        k: Any,
        pg: Any,
        c: Constants,
        stored: Stored | None,
        scores: Scores,
        groups: Groups,
        V: Any,
        ld_v: Any,
        kind: tuple[Strength, bool],
    ) -> None:
        self.k, self.pg, self.c, self.stored, self.scores, self.groups, self.V = k, pg, c, stored, scores, groups, V
        self.tile = Tile(k, pg, ld_v, groups, held=1)
        self.body = body(*kind, ORDERS[kind])
        self.steps = steps_of(*kind, ORDERS[kind])
        self.held = self._registers(kind[0] == "coarse")

    def _registers(self, coarse: bool) -> list[dict[str, Any]]:
        """For each row the registers of what its exp2 holds (``LIVES_IN_STREAM``), as few as will do."""
        n = len(self.body)
        place = {(e.name, e.row): at - e.ahead * n for at, e in enumerate(self.body) if e.kind == "step"}
        lives = {"score": ("load", "store")} if coarse else {held: ends for held, ends in LIVES_IN_STREAM.items() if (ends[0], 0) in place}
        names = [(held, row) for row in range(ROWS) for held in lives]
        numbers = colours([(place[lives[held][0], row] + 2 * n, place[lives[held][1], row] + 2 * n) for held, row in names], n)
        pool = self.k.z(1 + max(numbers), "exp2_")
        result: list[dict[str, Any]] = [{} for _ in range(ROWS)]
        for (held, row), number in zip(names, numbers, strict=True):
            result[row][held] = pool[number]
        return result

    def step(self, name: str, row: int, held: Mapping[str, Any], group: Any) -> None:
        stored = self.stored
        if name in PARTS:
            self.scores.count(name)
        elif name == "load":
            self.scores.load(row, held["score"])
        elif name == "store":
            self.k.st1w(held.get("value", held["score"]).s, self.pg, [group, row * VL])
        elif name == "slope" and stored and "correction" in held:
            stored.load(0, held["slope"])
            self.k.fmla(held["slope"].s, self.pg / m, held["score"].s, self.c.coefficients[1].s)
        elif name == "factor" and stored and "correction" in held:
            stored.load(1, held["correction"])
            self.k.fmla(held["correction"].s, self.pg / m, held["score"].s, held["slope"].s)
        elif name == "value" and "correction" in held:
            self.k.fmla(held["value"].s, self.pg / m, held["value"].s, held["correction"].s)
        else:
            step(self.k, name, self.pg, self.c, held)

    def fresh(self) -> None:
        """What the first body takes for granted: P of group 0, and those steps of group 1 that lie before it. Uses the accumulators."""
        names = ("score", "shifted", "slope", "value") if self.c.coefficients else ("score",)
        held = [dict(zip(names, registers, strict=False)) for registers in self.tile.acc]
        loads = {row: time for time, name, row in self.steps if name == "load"}
        self.groups.fresh()
        self.scores.fresh()
        for _, name, row in sorted(self.steps, key=lambda step: (step[1] in PARTS, step[0] - loads[step[2]])):
            self.step(name, row, held[row], self.groups.read)
        self.tile.prefetch_first(self.V)
        for time, name, row in self.steps:
            if time < -BODY:
                self.step(name, row, self.held[row], self.groups.third)
        self.k.mov(self.tile.v_row, self.V)
        self.tile.load_p(0, 0)

    def enter(self, cross: Any) -> None:
        self.k.mul(self.scores.cross, self.scores.ld_s, cross)  # ld_s bytes are as many as floats in four rows

    def piece(self, e: Event) -> None:
        if e.kind == "step":
            with self.k.section("exp2"):
                self.step(e.name, e.row, self.held[e.row], self.groups.ahead(e.ahead))
        else:
            self.scores.count(e.name)
            self.groups.count(e.name)

    def partial(self) -> None:
        self.tile.load_row()

    def across(self) -> None:
        """P has gone on by itself."""
        self.k.mov(self.tile.v_row, self.V)

    def advance(self) -> None:
        scores = self.scores
        self.k.add(scores.S, scores.S, scores.ld_s, lsl(2))

    def again(self) -> None:
        if self.stored:
            self.stored.load_all()


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the four kernels."""

    def function(
        k: Any, S: ptr[i32, in_], W: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        pg = k.p("all")
        done, empty = k.label("done"), k.label("empty")
        k.ptrue(pg.s)
        c = prepare(k, scale, max, pg, strength, guarded)
        for leading in (ld_s, ld_v, ld_o):
            k.lsl(leading, leading, 2)
        k.cmp(M, 0)
        k.b_le(done)
        k.cbz(Nc, empty)
        stored = Stored(k, pg, c, W) if c.coefficients else None
        stream = Stream(k, pg, c, stored, Scores(k, pg, S, ld_s, M, Nc), Groups(k, W), V, ld_v, (strength, guarded))
        Loop(k, stream.tile, stream.body, stream, Rows(O, M, Nc, ld_o), c.factor).run()
        k.b(done)
        k.place(empty)
        zero_rows(k, O, M, ld_o, pg)
        k.place(done)
        k.ret()

    does = f"O = 2^(S*scale - max) @ V, D = 64, any M and Nc; exp2 {strength}, in the stream of FMLA."
    return product_kernel(function, "stream", strength, guarded, does, f"W is a workspace of {WORKSPACE} floats.", REQUIRES)


KERNELS = in_four_forms(make)
