"""O = 2^(S*scale - max[row]) @ V: ``fused_blocks`` with a max for each row, which is what attention needs.

Every row has a shift constant of its own; the polynomial stays the same for all, and 2^(max' - max) goes to the row's sums at the end:
no operation more per score, but three registers, and rows cannot be one long row. So four rows by 128 columns go at a time.
"""

from __future__ import annotations

from typing import Any

from svedsl import VL, Kernel, f32, i32, i64, in_, kernel, lsl, out, ptr, z

from .exp2 import S_FITS
from .exp2_pass import Exp2Pass
from .exp2_strengths import FENCE
from .fexpa import CLAMP, COEFFICIENTS, MAX_LIMIT, SCALE_LIMIT, Strength, broadcast, prepare_row
from .fused_blocks import BLOCK, add_sums, smaller
from .gemm import O_FITS, V_FITS
from .split_k import BIAS, ROWS, Tile, four_rows, product

P_FLOATS = ROWS * BLOCK
WORKSPACE = P_FLOATS + ROWS * 16 + 16
"""Floats of a workspace: P of a block, a factor for each row, scale."""
FACTORS, SCALE = 4 * P_FLOATS, 4 * P_FLOATS + 64 * ROWS

REQUIRES = (
    "M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_v >= 64", "ld_o >= 64", "max.size >= M", S_FITS, f"W.size >= {WORKSPACE}", V_FITS, O_FITS,
    f"abs(scale) <= {SCALE_LIMIT}", f"M == 0 or least(max, 1, M, M) >= -{MAX_LIMIT}", f"M == 0 or most(max, 1, M, M) <= {MAX_LIMIT}",
)  # fmt: skip


class Rows:
    """The registers of a call; ``S``, ``max`` and ``O`` are those of the tile, ``at`` the columns of it that are done."""

    def __init__(self, k: Any, strength: Strength, *arguments: Any) -> None:
        self.k, self.strength, self.pg, self.at = k, strength, k.p("all"), k.x("at")
        self.S, self.W, self.V, self.O, self.max, self.M, self.Nc, self.ld_s, self.ld_v, self.ld_o = arguments

    def columns(self) -> Any:
        left, n = self.k.x("left"), self.k.x("n")
        self.k.sub(left, self.Nc, self.at)
        smaller(self.k, n, left, BLOCK)
        return n

    def constants(self) -> list[Any]:
        """Of the four rows."""
        k, word = self.k, self.k.x("word")
        vscale, grid, clamp = k.z("scale"), broadcast(k, "1/64 grid", CLAMP), broadcast(k, "clamp", CLAMP)
        k.add(word, self.W, SCALE)
        k.ld1rw(vscale.s, self.pg / z, [word])
        polynomial = [broadcast(k, f"c{i}", value) for i, value in enumerate(COEFFICIENTS["exact"], 1)]
        k.mov(word, 4)
        made = []
        for pointer in four_rows(k, k.x(ROWS, "max_row"), self.max, word, self.M):
            vmax = k.z("max")
            k.ld1rw(vmax.s, self.pg / z, [pointer])
            made.append(prepare_row(k, vscale, grid, polynomial, clamp, vmax, self.pg, self.strength == "exact"))
            k.st1w(made[-1].factor.s, self.pg, [self._factors(), (len(made) - 1) * VL])
        return made

    def _factors(self) -> Any:
        place = self.k.x("factors")
        self.k.add(place, self.W, FACTORS)
        return place

    def exp2(self) -> None:
        """P of the block."""
        k, n, s, step = self.k, self.columns(), self.k.x("s"), self.k.x("p_step")
        exp2, s_rows = Exp2Pass(k, self.strength, True), k.x(ROWS, "s_row")
        c = self.constants()
        k.add(s, self.S, self.at, lsl(2))
        four_rows(k, s_rows, s, self.ld_s, self.M)
        exp2.load_first(s_rows, n)
        k.mov(step, 4 * BLOCK)
        w_rows = four_rows(k, k.x(ROWS, "w_row"), self.W, step, self.M)
        exp2.run(c, self.pg, s_rows, w_rows, n)

    def product(self) -> None:
        """The sums of the tile, those of the columns before added; after the last columns times the rows' factors."""
        k, none, first, more = self.k, self.k.p("none"), self.k.label("first"), self.k.label("more")
        n, v, step, end = self.columns(), k.x("v"), k.x("p_step"), k.x("end")
        k.pfalse(none.b)
        k.mov(step, 4 * BLOCK)
        k.madd(v, self.at, self.ld_v, self.V)
        tile = Tile(k, self.pg, none, self.ld_v, four_rows(k, k.x(ROWS, "p_row"), self.W, step, self.M, 4 * BIAS))
        product(tile, v, n)
        o_rows = four_rows(k, k.x(ROWS, "o_row"), self.O, self.ld_o, self.M)
        k.cbz(self.at, first)
        add_sums(k, self.pg, tile, o_rows)
        k.place(first)
        k.cbz(self.Nc, more)
        k.add(end, self.at, BLOCK)
        k.cmp(end, self.Nc)
        k.b_lt(more)
        factors = self._factors()
        for row, sums in enumerate(tile.acc):
            factor = k.z("factor")
            k.ld1w(factor.s, self.pg / z, [factors, row * VL])
            for vector in sums:
                k.fmul(vector.s, vector.s, factor.s)
        k.place(more)
        for sums, pointer in zip(tile.acc, o_rows, strict=True):
            for j, vector in enumerate(sums):
                k.st1w(vector.s, self.pg, [pointer, j * VL])


def make(strength: Strength) -> Kernel:
    """One of the two kernels."""

    def function(
        k: Any, S: ptr[i32, in_], W: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], max: ptr[f32, in_], M: i64, Nc: i64, scale: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        next_tile, next_block, empty, done = (k.label(name) for name in ("tile", "block", "empty", "done"))
        call = Rows(k, strength, S, W, V, O, max, M, Nc, ld_s, ld_v, ld_o)
        k.ptrue(call.pg.s)
        k.str(scale, [W, SCALE])
        for leading in (ld_s, ld_v, ld_o):
            k.lsl(leading, leading, 2)
        k.cmp(M, 0)
        k.b_le(done)
        k.place(next_tile)
        k.mov(call.at, 0)
        k.place(next_block)
        k.cbz(Nc, empty)
        call.exp2()
        k.place(empty)
        for unused in (S, ld_s, max):  # the product wants all but these
            k.spill(unused)
        call.product()
        for unused in (S, ld_s, max):
            k.reload(unused)
        k.add(call.at, call.at, BLOCK)
        k.cmp(call.at, Nc)
        k.b_lt(next_block)
        k.add(S, S, ld_s, lsl(2))
        k.add(max, max, 4 * ROWS)
        k.add(O, O, ld_o, lsl(2))
        k.subs(M, M, ROWS)
        k.b_gt(next_tile)
        k.place(done)
        k.ret()

    function.__name__ = f"fused_rows_{strength}"
    function.__doc__ = (
        f"O = 2^(S*scale - max[row]) @ V, D = 64, any M and Nc, a max for each row; exp2 {strength}. "
        + FENCE[True]
        + f" |S| <= 2^24. W is a workspace of {WORKSPACE} floats."
    )
    return kernel(vl=512, requires=REQUIRES)(function)


KERNELS: dict[str, Kernel] = {made.name: made for s in ("exact", "coarse") for made in (make(s),)}
