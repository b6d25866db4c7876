"""The report's fused kernels, O = 2^(S*scale - max) @ V in one pass over K, in their plain form: tiles of 4 rows by D = 64 at VL 512.

Each choice follows a phrase of the report, quoted where it is made. All use the report's 12 arithmetic steps (``exp2.exp2_steps``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from svedsl import VL, f32, i32, i64, in_, kernel, lsl, out, post, ptr, uxtw, z

from .exp2 import S_FITS, Exp2RowsConstants, exp2_rows_constants, exp2_steps
from .gemm import O_FITS, V_FITS

REQUIRES = ("M >= 0", "M % 4 == 0", "Nc >= 0", "ld_s >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, V_FITS, O_FITS)


class Tile:
    """What one tile of four rows keeps in registers while K runs: 16 accumulators, row pointers of S, the row pointer of V."""

    def __init__(self, k: Any, S: Any, V: Any, ld_s: Any, ld_v: Any, pg: Any) -> None:
        self.k, self.pg = k, pg
        self.acc = [k.z(4, f"o{row}_") for row in range(4)]
        for row in self.acc:
            for vector in row:
                k.mov(vector.s, 0)
        self.s_rows, step = k.x(4, "s_row"), k.x("s_step")
        k.lsl(step, ld_s, 2)
        k.mov(self.s_rows[0], S)
        for above, below in zip(self.s_rows, self.s_rows[1:], strict=False):
            k.add(below, above, step)
        self.v_row, self.v_step = k.x("v_row"), k.x("v_step")
        k.mov(self.v_row, V)
        k.lsl(self.v_step, ld_v, 2)

    def multiply(self, broadcast: Callable[[int, Any], None]) -> None:
        """One K: 4 loads of a V row, then per row a broadcast of its p and 4 FMLA ("we broadcast one p value")."""
        k = self.k
        v = k.z(4, "v")
        for j in range(4):
            k.ld1w(v[j].s, self.pg / z, [self.v_row, j * VL])
        k.add(self.v_row, self.v_row, self.v_step)
        for row in range(4):
            p = k.z("p")
            with k.section("exp2"):
                broadcast(row, p)
            for j in range(4):
                k.fmla(self.acc[row][j].s, self.pg.m, p.s, v[j].s)

    def store(self, O: Any, ld_o: Any) -> None:
        k = self.k
        o_row, o_step = k.x("o_row"), k.x("o_step")
        k.mov(o_row, O)
        k.lsl(o_step, ld_o, 2)
        for row in range(4):
            for j in range(4):
                k.st1w(self.acc[row][j].s, self.pg, [o_row, j * VL])
            if row < 3:
                k.add(o_row, o_row, o_step)


def one_column(tile: Tile, c: Exp2RowsConstants) -> Any:
    """2^x of the four scores of one K in lanes 0-3: "per K iteration, we compute exp2 for M values (one per row)"."""
    k = tile.k
    score = k.v("score")
    for row in range(4):
        w = k.w(f"s{row}")
        k.ldr(w, post([tile.s_rows[row]], 4))
        if row == 0:
            k.fmov(score.as_s, w)
        else:
            k.mov(score.s[row], w)
    return exp2_steps(k, [score.z], tile.pg, c)[0]


def four_columns(tile: Tile, c: Exp2RowsConstants, four: Any, grouped: bool) -> list[Any]:
    """2^x of 4 rows by 4 K, one vector of four lanes a row ("process 4 K columns per iteration"): rows one after another, or grouped."""
    k = tile.k
    scores = [k.z(f"score{row}") for row in range(4)]
    if grouped:
        for row in range(4):
            k.ld1w(scores[row].s, four / z, [tile.s_rows[row]])
        codes = exp2_steps(k, scores, tile.pg, c)
    else:
        codes = []
        for row in range(4):
            k.ld1w(scores[row].s, four / z, [tile.s_rows[row]])
            codes += exp2_steps(k, [scores[row]], tile.pg, c)
    for row in range(4):
        k.add(tile.s_rows[row], tile.s_rows[row], 16)
    return codes


def over_tiles(
    k: Any, S: Any, V: Any, O: Any, M: Any, Nc: Any, scale: Any, max_: Any, ld_s: Any, ld_v: Any, ld_o: Any,
    over_k: Callable[[Tile, Exp2RowsConstants, Any], None],
) -> None:  # fmt: skip
    """All tiles of four rows; ``over_k(tile, constants, Nc)`` emits the loop over K."""
    c = exp2_rows_constants(k, scale, max_)
    pg = k.p("all")
    k.ptrue(pg.s)
    s_tile, o_tile, rows = k.x("s_tile"), k.x("o_tile"), k.x("rows")
    k.mov(s_tile, S)
    k.mov(o_tile, O)
    k.asr(rows, M, 2)
    with k.loop(rows):
        tile = Tile(k, s_tile, V, ld_s, ld_v, pg)
        over_k(tile, c, Nc)
        tile.store(o_tile, ld_o)
        k.add(s_tile, s_tile, ld_s, lsl(4))
        k.add(o_tile, o_tile, ld_o, lsl(4))


def by_lanes(k: Any, codes: Sequence[Any], lane: int | None = None) -> Callable[[int, Any], None]:
    """DUP broadcast: of row ``row``'s lane of one vector, or of lane ``lane`` of row ``row``'s vector."""
    if lane is None:
        return lambda row, p: k.dup(p.s, codes[0].s[row])
    return lambda row, p: k.dup(p.s, codes[row].s[lane])


def by_loads(tile: Tile, P: Any, stride: int, offset: int) -> Callable[[int, Any], None]:
    """LD1RW broadcast from byte ``row * stride + offset`` of the P buffer."""
    return lambda row, p: tile.k.ld1rw(p.s, tile.pg / z, [P, row * stride + offset])


def dup_each_k(tile: Tile, c: Exp2RowsConstants, Nc: Any) -> None:
    """One K at a time, broadcast by DUP."""
    with tile.k.loop(Nc):
        with tile.k.section("exp2"):
            code = one_column(tile, c)
        tile.multiply(by_lanes(tile.k, [code]))


def by_four(tile: Tile, Nc: Any, body: Callable[[], None], rest: Callable[[Any], None]) -> None:
    """Nc // 4 times ``body``, then ``rest`` with the number of columns left."""
    k = tile.k
    fours, left = k.x("fours"), k.x("left")
    k.asr(fours, Nc, 2)
    with k.loop(fours):
        body()
    k.and_(left, Nc, 3)
    rest(left)


def dup_each_four(tile: Tile, c: Exp2RowsConstants, Nc: Any, grouped: bool) -> None:
    """Four K at a time, broadcast by DUP; the columns left over one at a time."""
    k = tile.k
    four = k.p("four")
    k.ptrue(four.s, "vl4")

    def body() -> None:
        with k.section("exp2"):
            codes = four_columns(tile, c, four, grouped)
        for lane in range(4):
            tile.multiply(by_lanes(k, codes, lane))

    by_four(tile, Nc, body, lambda left: dup_each_k(tile, c, left))


def buffer_each_k(tile: Tile, c: Exp2RowsConstants, Nc: Any, P: Any) -> None:
    """One K at a time through the P buffer: st1w of four lanes, then LD1RW ("storing P to memory then loading back")."""
    k = tile.k
    four = k.p("four_p")
    k.ptrue(four.s, "vl4")
    with k.loop(Nc):
        with k.section("exp2"):
            k.st1w(one_column(tile, c).s, four, [P])
        tile.multiply(by_loads(tile, P, 4, 0))


def buffer_each_four(tile: Tile, c: Exp2RowsConstants, Nc: Any, P: Any) -> None:
    """Four K at a time through the P buffer, 16 floats."""
    k = tile.k
    four = k.p("four")
    k.ptrue(four.s, "vl4")

    def body() -> None:
        with k.section("exp2"):
            codes = four_columns(tile, c, four, grouped=False)
            for row in range(4):
                k.st1w(codes[row].s, four, [p_rows[row]])
        for lane in range(4):
            tile.multiply(by_loads(tile, P, 16, 4 * lane))

    p_rows = [P, *k.x(3, "p_buffer")]
    for row in range(1, 4):
        k.add(p_rows[row], P, 16 * row)
    by_four(tile, Nc, body, lambda left: buffer_each_k(tile, c, left, P))


def _fused(name: str, doc: str, over_k: Callable[[Tile, Exp2RowsConstants, Any], None]) -> Any:
    """A kernel without a P buffer."""

    def function(
        k: Any,
        S: ptr[i32, in_],
        V: ptr[f32, in_],
        O: ptr[f32, out],
        M: i64,
        Nc: i64,
        scale: f32,
        max: f32,
        ld_s: i64,
        ld_v: i64,
        ld_o: i64,
    ) -> None:
        over_tiles(k, S, V, O, M, Nc, scale, max, ld_s, ld_v, ld_o, over_k)
        k.ret()

    function.__name__, function.__doc__ = name, doc
    return kernel(vl=512, requires=REQUIRES)(function)


def _buffered(name: str, doc: str, over_k: Callable[[Tile, Exp2RowsConstants, Any, Any], None]) -> Any:
    """A kernel with a P buffer of 16 floats."""

    def function(
        k: Any, S: ptr[i32, in_], P: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        over_tiles(k, S, V, O, M, Nc, scale, max, ld_s, ld_v, ld_o, lambda tile, c, n: over_k(tile, c, n, P))
        k.ret()

    function.__name__, function.__doc__ = name, doc
    return kernel(vl=512, requires=[*REQUIRES, "P.size >= 16"])(function)


exp2_fmla_fused = _fused("exp2_fmla_fused", "The report's fused original: exp2 of four scores per K, DUP, 16 FMLA.", dup_each_k)
exp2_fmla_opt = _fused(
    "exp2_fmla_opt",
    "The report's K4 unroll: exp2 of 4 x 4 scores per four K, row after row.",
    lambda t, c, n: dup_each_four(t, c, n, False),
)
exp2_flash_tiled_4x4 = _buffered("exp2_flash_tiled_4x4", "LD1RW through a P buffer, one K at a time.", buffer_each_k)
exp2_4k_4x4 = _buffered("exp2_4k_4x4", "4K unroll + LD1RW through a P buffer.", buffer_each_four)
exp2_nop_4x4 = _fused("exp2_nop_4x4", "DUP, no P buffer, one K at a time.", dup_each_k)
exp2_best_4x4 = _fused(
    "exp2_best_4x4", '4K + DUP, "pipelined exp2: group similar operations".', lambda t, c, n: dup_each_four(t, c, n, True)
)


@kernel(
    vl=512,
    requires=["M >= 0", "M % 16 == 0", "Nc >= 0", "ld_s >= Nc", "ld_s < 67108864", "ld_v >= 64", "ld_o >= 64", S_FITS, V_FITS, O_FITS],
)
def exp2_fmla_vec(
    k: Any,
    S: ptr[i32, in_],
    V: ptr[f32, in_],
    O: ptr[f32, out],
    M: i64,
    Nc: i64,
    scale: f32,
    max: f32,
    ld_s: i64,
    ld_v: i64,
    ld_o: i64,
) -> None:
    """The report's fused kernel vectorised for M = 16: exp2 of a column of 16 scores per K, "one scalar per row per K iteration".

    16 x 4 accumulators do not fit 32 registers, so O stays in memory. M is a multiple of 16.
    """
    c = exp2_rows_constants(k, scale, max)
    pg = k.p("all")
    k.ptrue(pg.s)
    rows, zero = k.z("row_index"), k.z("zero")
    k.index(rows.s, 0, ld_s.w)
    k.mov(zero.s, 0)
    s_tile, o_tile, tiles = k.x("s_tile"), k.x("o_tile"), k.x("tiles")
    k.mov(s_tile, S)
    k.mov(o_tile, O)
    k.asr(tiles, M, 4)
    with k.loop(tiles):
        o_row, s_column, v_row = k.x("o_row"), k.x("s_column"), k.x("v_row")
        k.mov(o_row, o_tile)
        with k.loop(16):
            for j in range(4):
                k.st1w(zero.s, pg, [o_row, j * VL])
            k.add(o_row, o_row, ld_o, lsl(2))
        k.mov(s_column, s_tile)
        k.mov(v_row, V)
        with k.loop(Nc):
            with k.section("exp2"):
                score = k.z("score")
                k.ld1w(score.s, pg / z, [s_column, rows.s, uxtw(2)])
                k.add(s_column, s_column, 4)
                code = exp2_steps(k, [score], pg, c)[0]
            v = k.z(4, "v")
            for j in range(4):
                k.ld1w(v[j].s, pg / z, [v_row, j * VL])
            k.add(v_row, v_row, ld_v, lsl(2))
            k.mov(o_row, o_tile)
            for row in range(16):
                p, o = k.z("p"), k.z(4, "o")
                with k.section("exp2"):
                    k.dup(p.s, code.s[row])
                for j in range(4):
                    k.ld1w(o[j].s, pg / z, [o_row, j * VL])
                for j in range(4):
                    k.fmla(o[j].s, pg.m, p.s, v[j].s)
                for j in range(4):
                    k.st1w(o[j].s, pg, [o_row, j * VL])
                if row < 15:
                    k.add(o_row, o_row, ld_o, lsl(2))
        k.add(s_tile, s_tile, ld_s, lsl(6))
        k.add(o_tile, o_tile, ld_o, lsl(6))
    k.ret()
