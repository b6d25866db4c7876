"""O = P @ V with 16 accumulators at nine cycles per K: the fastest product on the report's tile, against which exp2 is weighed."""

from __future__ import annotations

from typing import Any

from svedsl import f32, i64, in_, kernel, lsl, out, ptr

from .gemm import O_FITS, P_READ, V_FITS
from .split_k import four_rows
from .stream_order import GROUP, ROWS, gemm_body
from .tile_4x4 import Tile, into_next_tile, zero_rows


class Rows:
    """P in four rows; ``step`` bytes on after a group."""

    def __init__(self, k: Any, P: Any, ld_p: Any, M: Any) -> None:
        self.k, self.rows, self.step = k, four_rows(k, k.x(ROWS, "p_row"), P, ld_p, M), k.x("p_step")

    def place(self, row: int, at: int) -> tuple[Any, int]:
        return self.rows[row], 4 * at

    def next_column(self) -> None:
        for row in self.rows:
            self.k.add(row, row, 4)

    def advance(self, row: int) -> None:
        self.k.add(self.rows[row], self.rows[row], self.step)


def one_tile(k: Any, tile: Tile, rows: Rows, V: Any, Nc: Any, ld_p: Any, M: Any) -> Any:
    """The sums of a tile; gives how far the last group has gone on into the rows of the next one, 0 where it has not."""
    whole, back, blocks, left = k.label("whole"), k.x("back"), k.x("blocks"), k.x("left")
    four_steps = k.x("four_steps")
    k.lsl(four_steps, ld_p, 2)
    cross, last = into_next_tile(k, Nc, M, four_steps)
    k.sub(back, cross, Nc, lsl(2))
    k.add(back, back, 4 * GROUP)
    k.mov(rows.step, 4 * GROUP)
    k.asr(blocks, Nc, GROUP.bit_length() - 1)
    with k.loop(blocks) as count:
        for e in gemm_body():
            tile.event(e)
            if e.name in ("step", "v"):
                k.cmp(count, last)
                again, on = (back, rows.step) if e.name == "step" else (V, tile.v_row)
                k.csel(on, again, on, k.eq)
            elif e.kind == "count":
                rows.advance(int(e.name[-1]))
    k.ands(left, Nc, GROUP - 1)
    k.b_eq(whole)
    tile.rest(left)
    k.place(whole)
    return cross


@kernel(
    vl=512,
    requires=["M >= 0", "Nc >= 0", "ld_p >= Nc", "ld_v >= 64", "ld_o >= 64", P_READ, V_FITS, O_FITS],
)
def gemm_4x4(
    k: Any, P: ptr[f32, in_], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, ld_p: i64, ld_v: i64, ld_o: i64
) -> None:  # fmt: skip
    """O[0:M, 0:64] = P[0:M, 0:Nc] @ V[0:Nc, 0:64] for any M; Nc = 0 gives zeros. Leading dimensions count elements.

    In the last tile of an M that is no multiple of 4 the missing rows are copies of the last one: computed again, stored again.
    """
    pg, none = k.p("all"), k.p("none")
    done, empty, fresh_tile, next_tile = (k.label(name) for name in ("done", "empty", "fresh_tile", "next_tile"))
    for leading in (ld_p, ld_v, ld_o):
        k.lsl(leading, leading, 2)
    k.ptrue(pg.s)
    k.pfalse(none.b)
    k.cmp(M, 0)
    k.b_le(done)
    k.cbz(Nc, empty)
    k.place(fresh_tile)
    rows = Rows(k, P, ld_p, M)
    tile = Tile(k, pg, V, ld_v, rows)
    tile.zero(none)
    tile.start()
    k.place(next_tile)
    cross = one_tile(k, tile, rows, V, Nc, ld_p, M)
    tile.store(four_rows(k, k.x(ROWS, "o_row"), O, ld_o, M))
    k.add(P, P, ld_p, lsl(2))
    k.add(O, O, ld_o, lsl(2))
    k.subs(M, M, ROWS)
    k.b_le(done)
    tile.zero(none)
    k.cbnz(cross, next_tile)
    k.b(fresh_tile)
    k.place(empty)
    zero_rows(k, O, M, ld_o, pg)
    k.place(done)
    k.ret()
