"""O = P @ V by ``split_k``: a kernel for any M."""

from __future__ import annotations

from typing import Any

from svedsl import VL, f32, i64, in_, kernel, lsl, out, ptr

from .gemm import O_FITS, P_READ, V_FITS
from .split_k import BIAS, ROWS, VECTORS, Tile, four_rows, product


def gemm_rows(k: Any, pg: Any, P: Any, V: Any, O: Any, M: Any, Nc: Any, ld_p: Any, ld_v: Any, ld_o: Any) -> None:
    """All tiles of four rows. Overwrites the registers P, O, M and the leading dimensions, which count elements."""
    none, done, next_tile = k.p("none"), k.label("gemm_done"), k.label("gemm_tile")
    k.pfalse(none.b)
    k.lsl(ld_p, ld_p, 2)
    k.lsl(ld_v, ld_v, 2)
    k.lsl(ld_o, ld_o, 2)
    k.cmp(M, 0)
    k.b_le(done)
    k.place(next_tile)
    tile = Tile(k, pg, none, ld_v, four_rows(k, k.x(ROWS, "p_row"), P, ld_p, M, 4 * BIAS))
    product(tile, V, Nc)
    for row, pointer in enumerate(four_rows(k, k.x(ROWS, "o_row"), O, ld_o, M)):
        for j in range(VECTORS):
            k.st1w(tile.acc[row][j].s, pg, [pointer, j * VL])
    k.add(P, P, ld_p, lsl(2))
    k.add(O, O, ld_o, lsl(2))
    k.subs(M, M, ROWS)
    k.b_gt(next_tile)
    k.place(done)


@kernel(
    vl=512,
    requires=["M >= 0", "Nc >= 0", "ld_p >= Nc", "ld_v >= 64", "ld_o >= 64", P_READ, V_FITS, O_FITS],
)
def gemm_split_k(
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
    """O[0:M, 0:64] = P[0:M, 0:Nc] @ V[0:Nc, 0:64] for any M; Nc = 0 gives zeros. Leading dimensions count elements.

    In the last tile of an M that is no multiple of 4 the missing rows are copies of the last one: computed again, stored again.
    """
    pg = k.p("all")
    k.ptrue(pg.s)
    gemm_rows(k, pg, P, V, O, M, Nc, ld_p, ld_v, ld_o)
    k.ret()
