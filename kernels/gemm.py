"""O = P @ V for attention tiles: 4 rows by D = 64 columns, V rows as vectors, P broadcast."""

from __future__ import annotations

from typing import Any

from svedsl import VL, f32, i64, in_, kernel, lsl, out, ptr, z

D = 64
V_FITS = "Nc == 0 or V.size >= (Nc - 1) * ld_v + 64"
O_FITS = "M == 0 or O.size >= (M - 1) * ld_o + 64"
P_READ = "M == 0 or Nc == 0 or P.size >= (M - 1) * ld_p + Nc"


def gemm_tile(k: Any, P: Any, V: Any, O: Any, Nc: Any, ld_p: Any, ld_v: Any, ld_o: Any) -> None:
    """O[0:4, 0:64] = P[0:4, 0:Nc] @ V[0:Nc, 0:64] at VL 512: "broadcast loads + 16 FMLAs per K".

    Registers: 16 accumulators, 4 vectors of a V row, 1 broadcast at a time. P, V and O are read, not changed.
    """
    acc = [k.z(4, f"o{row}_") for row in range(4)]
    for row in acc:
        for vector in row:
            k.mov(vector.s, 0)
    pg = k.p("all")
    k.ptrue(pg.s)
    p_rows = k.x(4, "p_row")
    v_row, v_step, p_step = k.x("v_row"), k.x("v_step"), k.x("p_step")
    k.lsl(p_step, ld_p, 2)
    k.mov(p_rows[0], P)
    for above, below in zip(p_rows, p_rows[1:], strict=False):
        k.add(below, above, p_step)
    k.mov(v_row, V)
    k.lsl(v_step, ld_v, 2)
    with k.loop(Nc):
        v = k.z(4, "v")
        for j in range(4):
            k.ld1w(v[j].s, pg / z, [v_row, j * VL])
        p = k.z(4, "p")
        for row in range(4):
            k.ld1rw(p[row].s, pg / z, [p_rows[row]])
        for row in range(4):
            for j in range(4):
                k.fmla(acc[row][j].s, pg.m, p[row].s, v[j].s)
        for row in range(4):
            k.add(p_rows[row], p_rows[row], 4)
        k.add(v_row, v_row, v_step)
    o_row, o_step = k.x("o_row"), k.x("o_step")
    k.mov(o_row, O)
    k.lsl(o_step, ld_o, 2)
    for row in range(4):
        for j in range(4):
            k.st1w(acc[row][j].s, pg, [o_row, j * VL])
        if row < 3:
            k.add(o_row, o_row, o_step)


def gemm_all(k: Any, P: Any, V: Any, O: Any, M: Any, Nc: Any, ld_p: Any, ld_v: Any, ld_o: Any) -> None:
    """All tiles of four rows; M is a multiple of 4. P and O advance by four rows a tile."""
    p_tile, o_tile, rows = k.x("p_tile"), k.x("o_tile"), k.x("rows")
    k.mov(p_tile, P)
    k.mov(o_tile, O)
    k.asr(rows, M, 2)
    with k.loop(rows):
        gemm_tile(k, p_tile, V, o_tile, Nc, ld_p, ld_v, ld_o)
        k.add(p_tile, p_tile, ld_p, lsl(4))
        k.add(o_tile, o_tile, ld_o, lsl(4))


@kernel(
    vl=512,
    requires=["M >= 0", "M % 4 == 0", "Nc >= 0", "ld_p >= Nc", "ld_v >= 64", "ld_o >= 64", P_READ, V_FITS, O_FITS],
)
def gemm_fp32_4x4(
    k: Any,
    P: ptr[f32, in_],
    V: ptr[f32, in_],
    O: ptr[f32, out],
    M: i64,
    Nc: i64,
    ld_p: i64,
    ld_v: i64,
    ld_o: i64,
) -> None:
    """O[0:M, 0:64] = P[0:M, 0:Nc] @ V[0:Nc, 0:64], M a multiple of 4; Nc = 0 gives zeros. Leading dimensions count elements."""
    gemm_all(k, P, V, O, M, Nc, ld_p, ld_v, ld_o)
    k.ret()
