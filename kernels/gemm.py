"""O = P @ V for attention tiles: 4 rows by 64 columns, V rows as vectors, P broadcast; other M and D in what tiles are left."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from svedsl import VL, Kernel, f32, i64, in_, kernel, lsl, out, ptr, z

D = 64
LANES = 16
V_FITS = "Nc == 0 or V.size >= (Nc - 1) * ld_v + 64"
O_FITS = "M == 0 or O.size >= (M - 1) * ld_o + 64"
P_READ = "M == 0 or Nc == 0 or P.size >= (M - 1) * ld_p + Nc"


def fits(columns: int) -> tuple[str, ...]:
    """What must hold of V and O of so many columns."""
    v, o = (text.replace("64", str(columns)) for text in (V_FITS, O_FITS))
    return (f"ld_v >= {columns}", f"ld_o >= {columns}", v, o)


def suffix(columns: int, row_max: bool = False) -> str:
    """What a variant adds to the name of a kernel. Raises ValueError for columns that are no multiple of 16."""
    if columns <= 0 or columns % LANES:
        raise ValueError(f"D = {columns}: O has a positive multiple of {LANES} columns")
    return f"_D{columns}" * (columns != D) + "_rowmax" * row_max


def over_columns(k: Any, V: Any, O: Any, columns: int, body: Callable[[Any, Any, int], None]) -> None:
    """``body(V, O, vectors)`` for each 64 columns, then for the 16, 32 or 48 that are left; 64 alone are no loop."""
    blocks, rest = divmod(columns, D)
    if columns == D:
        body(V, O, D // LANES)
        return
    v, o = k.x("v_columns"), k.x("o_columns")
    k.mov(v, V)
    k.mov(o, O)
    if blocks:
        with k.loop(blocks):
            body(v, o, D // LANES)
            with k.quiet():  # the last step goes nowhere
                k.add(v, v, 4 * D)
                k.add(o, o, 4 * D)
    if rest:
        body(v, o, rest // LANES)


def gemm_tile(k: Any, P: Any, V: Any, O: Any, Nc: Any, ld_p: Any, ld_v: Any, ld_o: Any, rows: int = 4, vectors: int = 4) -> None:
    """O[0:4, 0:64] = P[0:4, 0:Nc] @ V[0:Nc, 0:64] at VL 512: "broadcast loads + 16 FMLAs per K"; or fewer rows and vectors of columns.

    Registers: 16 accumulators, 4 vectors of a V row, 1 broadcast at a time. P, V and O are read, not changed.
    """
    acc = [k.z(vectors, f"o{row}_") for row in range(rows)]
    for row in acc:
        for vector in row:
            k.mov(vector.s, 0)
    pg = k.p("all")
    k.ptrue(pg.s)
    p_rows = k.x(rows, "p_row")
    v_row, v_step, p_step = k.x("v_row"), k.x("v_step"), k.x("p_step")
    if rows > 1:
        k.lsl(p_step, ld_p, 2)
    k.mov(p_rows[0], P)
    for above, below in zip(p_rows, p_rows[1:], strict=False):
        k.add(below, above, p_step)
    k.mov(v_row, V)
    k.lsl(v_step, ld_v, 2)
    with k.loop(Nc):
        v = k.z(vectors, "v")
        for j in range(vectors):
            k.ld1w(v[j].s, pg / z, [v_row, j * VL])
        p = k.z(rows, "p")
        for row in range(rows):
            k.ld1rw(p[row].s, pg / z, [p_rows[row]])
        for row in range(rows):
            for j in range(vectors):
                k.fmla(acc[row][j].s, pg.m, p[row].s, v[j].s)
        for row in range(rows):
            k.add(p_rows[row], p_rows[row], 4)
        k.add(v_row, v_row, v_step)
    store_tile(k, acc, pg, O, ld_o)


def store_tile(k: Any, acc: list[Any], pg: Any, O: Any, ld_o: Any) -> None:
    """Rows of accumulators to rows of O."""
    o_row, o_step = k.x("o_row"), k.x("o_step")
    k.mov(o_row, O)
    if len(acc) > 1:
        k.lsl(o_step, ld_o, 2)
    for row, vectors in enumerate(acc):
        for j, vector in enumerate(vectors):
            k.st1w(vector.s, pg, [o_row, j * VL])
        if row < len(acc) - 1:
            k.add(o_row, o_row, o_step)


def gemm_all(k: Any, P: Any, V: Any, O: Any, M: Any, Nc: Any, ld_p: Any, ld_v: Any, ld_o: Any, columns: int = D) -> None:
    """All tiles of four rows, then the rows that are left one by one. P and O advance by as many rows."""

    def tiles(v: Any, o: Any, vectors: int) -> None:
        p_tile, o_tile, count = k.x("p_tile"), k.x("o_tile"), k.x("rows")
        k.mov(p_tile, P)
        k.mov(o_tile, o)
        k.asr(count, M, 2)
        with k.loop(count):
            gemm_tile(k, p_tile, v, o_tile, Nc, ld_p, ld_v, ld_o, vectors=vectors)
            k.add(p_tile, p_tile, ld_p, lsl(4))
            k.add(o_tile, o_tile, ld_o, lsl(4))
        left = k.x("rows_left")
        k.and_(left, M, 3)
        with k.loop(left):
            gemm_tile(k, p_tile, v, o_tile, Nc, ld_p, ld_v, ld_o, rows=1, vectors=vectors)
            k.add(p_tile, p_tile, ld_p, lsl(2))
            k.add(o_tile, o_tile, ld_o, lsl(2))

    over_columns(k, V, O, columns, tiles)


def make(columns: int = D) -> Kernel:
    """``gemm_fp32_4x4`` for V and O of 16, 32, 48, … columns; of other than 64 it is ``gemm_fp32_4x4_D16``, …

    Raises ValueError for columns that are no multiple of 16.
    """

    def function(k: Any, P: ptr[f32, in_], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, ld_p: i64, ld_v: i64, ld_o: i64) -> None:
        gemm_all(k, P, V, O, M, Nc, ld_p, ld_v, ld_o, columns)
        k.ret()

    function.__name__ = "gemm_fp32_4x4" + suffix(columns)
    function.__doc__ = (
        f"O[0:M, 0:{columns}] = P[0:M, 0:Nc] @ V[0:Nc, 0:{columns}] for any M; Nc = 0 gives zeros. Leading dimensions count elements."
    )
    return kernel(vl=512, requires=["M >= 0", "Nc >= 0", "ld_p >= Nc", P_READ, *fits(columns)])(function)


gemm_fp32_4x4 = make()
