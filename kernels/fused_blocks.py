"""O = 2^(S*scale - max) @ V near the roof: panels of 16 rows by 128 columns whose P stays in L1, exp2 and product each at the pipes' rate.

The report makes 4 or 16 values of P at a time, beside 16 accumulators that leave no registers to pipeline exp2 with; and the
accumulators wait for one another (9 cycles per K where 8 would do). Here each half of the work has all 32 registers: a panel of S goes
through ``exp2_pass`` into a workspace of 8 KiB, then ``split_k.product`` multiplies it, tile by tile. P's way through memory costs no FMA
slot: stores take one of the two pipes for a cycle per 16 values, broadcast loads none, and by the time a value is read it has long been
in L1D. Where V is larger than L1D, ``fused_stream`` is faster: half a K's columns run ahead here, which wants twice the lines at a time.

Between panels of the same rows the sums lie in O.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from svedsl import VL, Kernel, f32, i32, i64, in_, lsl, m, out, ptr, z

from .exp2 import S_FITS
from .exp2_strengths import exp2_all, in_four_forms, product_kernel
from .fexpa import Constants, Strength, prepare
from .gemm import O_FITS, V_FITS
from .split_k import BIAS, ROWS, Tile, four_rows, product

PANEL, BLOCK = 16, 128
P_FLOATS = PANEL * BLOCK
WORKSPACE = P_FLOATS + 7 * 16
"""Floats of a workspace: P of a panel and up to seven vectors of constants."""

REQUIRES = (
    "M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, f"W.size >= {WORKSPACE}", V_FITS, O_FITS,
)  # fmt: skip


def smaller(k: Any, result: Any, value: Any, limit: int) -> None:
    """``result`` = min(value, limit)."""
    k.mov(result, limit)
    k.cmp(value, result)
    k.csel(result, value, result, k.lt)


def vectors(c: Constants) -> list[Any]:
    """The constants as registers, in the order of their places in the workspace; the factor of the coarse strength is the last."""
    return [v for v in (c.scale, c.shift, *c.coefficients, c.rest if c.coefficients else None, c.clamp, c.factor) if v is not None]


def add_sums(k: Any, pg: Any, tile: Tile, o_rows: Sequence[Any]) -> None:
    """To a tile's sums what the columns before have left in four rows of O."""
    for sums, pointer in zip(tile.acc, o_rows, strict=True):
        before = k.z(len(sums), "before")
        for j, (vector, old) in enumerate(zip(sums, before, strict=True)):
            k.ld1w(old.s, pg / z, [pointer, j * VL])
            k.fadd(vector.s, vector.s, old.s)


class Fused:
    """The registers of a call, and its two halves. ``at``: the columns that are done; M counts down by panels."""

    def __init__(self, k: Any, strength: Strength, guarded: bool, scale: Any, max_: Any, *arguments: Any) -> None:
        self.k, self.strength, self.guarded, self.pg = k, strength, guarded, k.p("all")
        self.S, self.W, self.V, self.O, self.M, self.Nc, self.ld_s, self.ld_v, self.ld_o = arguments
        self.at = k.x("at")
        k.ptrue(self.pg.s)
        self.c = prepare(k, scale, max_, self.pg, strength, guarded)

    def _move_constants(self, move: Callable[[Any, Any], None]) -> None:
        place = self.k.x("constants")
        self.k.add(place, self.W, 4 * P_FLOATS)
        for number, vector in enumerate(vectors(self.c)):
            move(vector.s, [place, number * VL])

    def keep_constants(self) -> None:
        """In the workspace; before the panel's exp2 these stores would wait for them, and all that follows for the stores."""
        self._move_constants(lambda vector, at: self.k.st1w(vector, self.pg, at))

    def reload_constants(self) -> None:
        """Into the registers that the product has overwritten."""
        self._move_constants(lambda vector, at: self.k.ld1w(vector, self.pg / z, at))

    def columns(self) -> Any:
        """How many columns the panel has."""
        left, n = self.k.x("left"), self.k.x("n")
        self.k.sub(left, self.Nc, self.at)
        smaller(self.k, n, left, BLOCK)
        return n

    def exp2(self) -> None:
        """P of the panel, in rows without gaps."""
        k = self.k
        s, p, rows, n, s_step, p_step = k.x("s"), k.x("p"), k.x("rows"), self.columns(), k.x("s_step"), k.x("p_step")
        k.add(s, self.S, self.at, lsl(2))
        smaller(k, rows, self.M, PANEL)
        for copy, original in ((p, self.W), (s_step, self.ld_s), (p_step, n)):
            k.mov(copy, original)
        exp2_all(k, self.strength, self.guarded, self.pg, self.c, s, p, rows, n, s_step, p_step)

    def product(self) -> None:
        """The sums of the panel's tiles, those of the columns before added. What the first FMLA does not need comes after the product."""
        k = self.k
        none, next_tile, first = k.p("none"), k.label("tile"), k.label("first_panel")
        n, p, o, rows, p_step, v = self.columns(), k.x("p"), k.x("o"), k.x("rows"), k.x("p_step"), k.x("v")
        k.pfalse(none.b)
        k.mov(p, self.W)
        k.mov(o, self.O)
        smaller(k, rows, self.M, PANEL)
        k.lsl(p_step, n, 2)
        k.madd(v, self.at, self.ld_v, self.V)
        k.place(next_tile)
        tile = Tile(k, self.pg, none, self.ld_v, four_rows(k, k.x(ROWS, "p_row"), p, p_step, rows, 4 * BIAS))
        product(tile, v, n)
        o_rows = four_rows(k, k.x(ROWS, "o_row"), o, self.ld_o, rows)
        k.cbz(self.at, first)
        add_sums(k, self.pg, tile, o_rows)
        k.place(first)
        if self.strength == "coarse":
            self._multiply(tile)
        for sums, pointer in zip(tile.acc, o_rows, strict=True):
            for j, vector in enumerate(sums):
                k.st1w(vector.s, self.pg, [pointer, j * VL])
        k.add(p, p, p_step, lsl(2))
        k.add(o, o, self.ld_o, lsl(2))
        k.subs(rows, rows, ROWS)
        k.b_gt(next_tile)

    def _where_last(self, last: Any) -> None:
        """All lanes of a predicate if the panel is the last of its rows, else none: a branch would be mispredicted."""
        k, further, lanes = self.k, self.k.x("further"), self.k.x("lanes")
        k.sub(further, self.Nc, self.at)
        k.sub(further, further, 1)
        k.asr(further, further, BLOCK.bit_length() - 1)  # panels after this one; -1 where there are no columns at all
        k.lsl(further, further, 4)
        k.mov(lanes, 16)
        k.whilelt(last.s, further, lanes)

    def _multiply(self, tile: Tile) -> None:
        """By 2^(max' - max), which is not in a coarse P, where the sums are complete."""
        place, factor, last = self.k.x("constants"), self.k.z("factor"), self.k.p("last")
        self._where_last(last)
        self.k.add(place, self.W, 4 * P_FLOATS)
        self.k.ld1w(factor.s, self.pg / z, [place, (len(vectors(self.c)) - 1) * VL])
        for row in tile.acc:
            for vector in row:
                self.k.fmul(vector.s, last / m, vector.s, factor.s)


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the four kernels."""

    def function(
        k: Any, S: ptr[i32, in_], W: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        next_panel, again, empty, done = (k.label(name) for name in ("panel", "again", "empty", "done"))
        call = Fused(k, strength, guarded, scale, max, S, W, V, O, M, Nc, ld_s, ld_v, ld_o)
        k.lsl(ld_v, ld_v, 2)
        k.lsl(ld_o, ld_o, 2)
        k.cmp(M, 0)
        k.b_le(done)
        k.mov(call.at, 0)
        k.place(next_panel)
        k.cbz(Nc, empty)
        call.exp2()
        k.place(empty)
        call.keep_constants()
        for unused in (S, ld_s):  # the product wants all but these
            k.spill(unused)
        call.product()
        for unused in (S, ld_s):
            k.reload(unused)
        k.add(call.at, call.at, BLOCK)
        k.cmp(call.at, Nc)
        k.b_lt(again)
        k.subs(M, M, PANEL)
        k.b_le(done)
        k.add(S, S, ld_s, lsl(6))
        k.add(O, O, ld_o, lsl(4))
        k.mov(call.at, 0)
        k.place(again)
        call.reload_constants()
        k.b(next_panel)
        k.place(done)
        k.ret()

    does = f"O = 2^(S*scale - max) @ V, D = 64, any M and Nc; exp2 {strength}."
    return product_kernel(function, "fused", strength, guarded, does, f"W is a workspace of {WORKSPACE} floats.", REQUIRES)


KERNELS = in_four_forms(make)
