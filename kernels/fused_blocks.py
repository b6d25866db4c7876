"""O = 2^(S*scale - max) @ V near the roof: blocks of up to 128 columns whose P stays in L1, exp2 and product each at the pipes' rate.

The report makes 4 or 16 values of P at a time, beside 16 accumulators that leave no registers to pipeline exp2 with; and the
accumulators wait for one another (9 cycles per K where 8 would do). Here each half of the work has all 32 registers: a block of S, 4 rows
by 128 columns, goes through ``exp2_pass`` into a workspace of 2 KiB, then ``split_k.product`` multiplies it. P's way through memory costs
no FMA slot: stores take one of the two pipes for a cycle per 16 values, broadcast loads none, and by the time a value is read it has
long been in L1D.

Between blocks the sums of the rows lie in O; the constants of exp2 lie behind the workspace's P.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from svedsl import VL, Kernel, f32, i32, i64, in_, kernel, lsl, out, ptr, z

from .exp2 import S_FITS
from .exp2_pass import Exp2Pass
from .exp2_strengths import FENCE, IN_DOMAIN, LIMITS
from .fexpa import Constants, Strength, prepare
from .gemm import O_FITS, V_FITS
from .split_k import BIAS, ROWS, Tile, four_rows, product

BLOCK = 128
HOISTED = 8
"""Vectors of scores whose loads go before the stores of the block before: as many as there are registers beside 16 sums and constants."""
P_FLOATS = ROWS * BLOCK
WORKSPACE = P_FLOATS + 7 * 16
"""Floats of a workspace: P of a block and up to seven vectors of constants."""

REQUIRES = (
    "M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, f"W.size >= {WORKSPACE}", V_FITS, O_FITS, *LIMITS,
)  # fmt: skip


def vectors(c: Constants) -> list[Any]:
    """The constants as registers, in the order of their places in the workspace."""
    return [v for v in (c.scale, c.shift, *c.coefficients, c.rest if c.coefficients else None, c.clamp, c.factor) if v is not None]


def move_sums(tile: Tile, rows: Sequence[Any], move: Callable[[Any, Any], None]) -> None:
    """``move(vector, place)`` for the accumulators and their places in four rows of O."""
    for row, pointer in zip(tile.acc, rows, strict=True):
        for j, vector in enumerate(row):
            move(vector.s, [pointer, j * VL])


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the four kernels."""

    def function(
        k: Any, S: ptr[i32, in_], W: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        pg, none, more = k.p("all"), k.p("none"), k.p("more")
        done, next_tile, next_block, empty = k.label("done"), k.label("tile"), k.label("block"), k.label("empty")
        last_block, last_tile = k.label("last_block"), k.label("last_tile")
        columns, n, v_block, s_block, places = (k.x(name) for name in ("columns", "n", "v_block", "s_block", "constants"))
        exp2, s_rows = Exp2Pass(k, strength, guarded, HOISTED), k.x(ROWS, "s_row")

        def start_block() -> None:
            """How many columns it has, and the first loads of their scores."""
            k.mov(n, BLOCK)
            k.cmp(columns, n)
            k.csel(n, columns, n, k.lt)
            four_rows(k, s_rows, s_block, ld_s, M)
            exp2.load_first(s_rows, n)

        def next_start() -> None:
            """The same while the pipes finish the block before, and the constants that it has overwritten."""
            start_block()
            for number, vector in enumerate(constants):
                k.ld1w(vector.s, pg / z, [places, number * VL])

        k.cmp(M, 0)
        k.b_le(done)
        k.ptrue(pg.s)
        k.pfalse(none.b)
        k.lsl(ld_s, ld_s, 2)
        k.mov(columns, Nc)
        k.mov(s_block, S)
        start_block()
        c = prepare(k, scale, max, pg, strength, guarded)
        constants = vectors(c)
        k.add(places, W, 4 * P_FLOATS)
        k.lsl(ld_v, ld_v, 2)
        k.lsl(ld_o, ld_o, 2)

        k.place(next_tile)
        k.mov(v_block, V)
        k.pfalse(more.b)
        k.place(next_block)
        k.cbz(n, empty)
        w_rows = [W, *k.x(ROWS - 1, "w_row")]
        for above, below in pairwise(w_rows):
            k.add(below, above, 4 * BLOCK)
        exp2.run(c, pg, s_rows, w_rows, n)
        k.place(empty)
        for number, vector in enumerate(constants):
            k.st1w(vector.s, pg, [places, number * VL])
        p_rows = k.x(ROWS, "p_row")
        for row, pointer in enumerate(p_rows):
            k.sub(pointer, W, 4 * BIAS) if row == 0 else k.add(pointer, p_rows[row - 1], 4 * BLOCK)
        tile = Tile(k, pg, none, ld_v, p_rows)
        move_sums(tile, four_rows(k, k.x(ROWS, "o_row"), O, ld_o, M), lambda sums, at: k.ld1w(sums, more / z, at))
        product(tile, v_block, n, add_to_sums=True)

        o_rows = four_rows(k, k.x(ROWS, "o_row"), O, ld_o, M)
        k.subs(columns, columns, BLOCK)
        k.b_le(last_block)
        k.add(s_block, s_block, 4 * BLOCK)
        k.add(v_block, v_block, ld_v, lsl(BLOCK.bit_length() - 1))
        k.ptrue(more.s)
        next_start()
        move_sums(tile, o_rows, lambda sums, at: k.st1w(sums, pg, at))
        k.b(next_block)

        k.place(last_block)
        if c.factor is not None:
            factor = k.z("factor")
            k.ld1w(factor.s, pg / z, [places, (len(constants) - 1) * VL])
            for row in tile.acc:
                for vector in row:
                    k.fmul(vector.s, vector.s, factor.s)
        k.subs(M, M, ROWS)
        k.b_le(last_tile)
        k.add(S, S, ld_s, lsl(2))
        k.mov(s_block, S)
        k.mov(columns, Nc)
        next_start()
        move_sums(tile, o_rows, lambda sums, at: k.st1w(sums, pg, at))
        k.add(O, O, ld_o, lsl(2))
        k.b(next_tile)

        k.place(last_tile)
        move_sums(tile, o_rows, lambda sums, at: k.st1w(sums, pg, at))
        k.place(done)
        k.ret()

    function.__name__ = f"fused_{strength}" + ("" if guarded else "_plain")
    function.__doc__ = (
        f"O = 2^(S*scale - max) @ V, D = 64, any M and Nc; exp2 {strength}. "
        + FENCE[guarded]
        + f" |S| <= 2^24. W is a workspace of {WORKSPACE} floats."
    )
    return kernel(vl=512, requires=[*REQUIRES, *(() if guarded else IN_DOMAIN)])(function)


KERNELS: dict[str, Kernel] = {made.name: made for s in ("exact", "coarse") for g in (True, False) for made in (make(s, g),)}
