"""The report's fused kernel vectorised for M = 16: exp2 of a column of 16 scores per K, "one scalar per row per K iteration".

16 x 4 accumulators do not fit 32 registers, so O stays in memory.
"""

from __future__ import annotations

from typing import Any

from svedsl import VL, Kernel, f32, i32, i64, in_, kernel, lsl, m, out, ptr, uxtw, z

from .exp2 import Exp2RowsConstants, exp2_steps
from .fused import Problem, named, requires, rows_one_by_one
from .gemm import D, over_columns

ROWS = 16


def _zero_rows(k: Any, O: Any, ld_o: Any, zero: Any, pg: Any, vectors: int) -> None:
    o_row = k.x("o_row")
    k.mov(o_row, O)
    with k.loop(ROWS):
        for j in range(vectors):
            k.st1w(zero.s, pg, [o_row, j * VL])
        k.add(o_row, o_row, ld_o, lsl(2))


def _add_row(k: Any, p: Any, v: list[Any], o_row: Any, pg: Any) -> None:
    """A row of O in memory plus p times a row of V."""
    o = k.z(len(v), "o")
    for j in range(len(v)):
        k.ld1w(o[j].s, pg / z, [o_row, j * VL])
    for j in range(len(v)):
        k.fmla(o[j].s, pg.m, p.s, v[j].s)
    for j in range(len(v)):
        k.st1w(o[j].s, pg, [o_row, j * VL])


def _over_k(k: Any, a: Problem, c: Exp2RowsConstants, rows: Any, pg: Any, vectors: int, minus_max: Any) -> None:
    """All K of a tile of 16 rows, of which ``rows`` gathers the scores."""
    s_column, v_row = k.x("s_column"), k.x("v_row")
    k.mov(s_column, a.S)
    k.mov(v_row, a.V)
    with k.loop(a.Nc):
        with k.section("exp2"):
            score = k.z("score")
            k.ld1w(score.s, pg / z, [s_column, rows.s, uxtw(2)])
            k.add(s_column, s_column, 4)
            code = exp2_steps(k, [score], pg, c, minus_max=() if minus_max is None else [minus_max], fresh=a.fresh)[0]
        v = k.z(vectors, "v")
        for j in range(vectors):
            k.ld1w(v[j].s, pg / z, [v_row, j * VL])
        k.add(v_row, v_row, a.ld_v, lsl(2))
        o_row = k.x("o_row")
        k.mov(o_row, a.O)
        for row in range(ROWS):
            p = k.z("p")
            with k.section("exp2"):
                k.dup(p.s, code.s[row])
            _add_row(k, p, v, o_row, pg)
            if row < ROWS - 1:
                k.add(o_row, o_row, a.ld_o, lsl(2))


def _all(k: Any, a: Problem) -> None:
    """Tiles of 16 rows, then the rows that are left one by one."""
    c = a.constants(k)
    pg = k.p("all")
    k.ptrue(pg.s)
    rows, zero = k.z("row_index"), k.z("zero")
    k.index(rows.s, 0, a.ld_s.w)
    k.mov(zero.s, 0)

    def tiles(v: Any, o: Any, vectors: int) -> None:
        s_tile, o_tile, count = k.x("s_tile"), k.x("o_tile"), k.x("tiles")
        k.mov(s_tile, a.S)
        k.mov(o_tile, o)
        k.asr(count, a.M, 4)
        maxima, minus_max = None, None
        if a.row_max:
            maxima = k.x("maxima")
            k.mov(maxima, a.max)
        with k.loop(count):
            if maxima is not None:
                minus_max = k.z("minus_max")
                k.ld1w(minus_max.s, pg / z, [maxima])
                k.fneg(minus_max.s, pg / m, minus_max.s)
                k.add(maxima, maxima, 4 * ROWS)
            _zero_rows(k, o_tile, a.ld_o, zero, pg, vectors)
            _over_k(k, a._replace(S=s_tile, V=v, O=o_tile), c, rows, pg, vectors, minus_max)
            k.add(s_tile, s_tile, a.ld_s, lsl(6))
            k.add(o_tile, o_tile, a.ld_o, lsl(6))
        left = k.x("rows_left")
        k.and_(left, a.M, ROWS - 1)
        rows_one_by_one(k, a._replace(S=s_tile, V=v, O=o_tile, M=left, max=maxima), c, pg, vectors)

    over_columns(k, a.V, a.O, a.columns, tiles)


def make(columns: int = D, row_max: bool = False) -> Kernel:
    """``exp2_fmla_vec`` for so many columns, with one max or one for each row. Raises ValueError for columns that are no multiple of 16."""

    def function(
        k: Any, S: ptr[i32, in_], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_v: i64, ld_o: i64
    ) -> None:
        _all(k, Problem(S, V, O, M, Nc, scale, max, ld_s, ld_v, ld_o, columns, row_max))
        k.ret()

    named(function, "exp2_fmla_vec", "The report's fused kernel vectorised for M = 16, O in memory; any M.", columns, row_max)
    return kernel(vl=512, requires=[*requires(columns, row_max), "ld_s < 67108864"])(function)


exp2_fmla_vec = make()
