"""O = P @ V with 16 accumulators at nine cycles per K: the fastest product on the report's tile, against which exp2 is weighed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from svedsl import f32, i64, in_, kernel, lsl, out, ptr

from .gemm import O_FITS, P_READ, V_FITS
from .split_k import four_rows
from .stream_order import GROUP, ROWS, Event, gemm_body
from .tile_4x4 import Loop, Rows, Tile, zero_rows


class Weights:
    """P in four rows, ``step`` bytes on after a group; a ``Source`` of tiles."""

    def __init__(self, k: Any, pg: Any, P: Any, V: Any, M: Any, Nc: Any, ld_p: Any, ld_v: Any) -> None:
        self.k, self.P, self.V, self.M, self.Nc, self.ld_p = k, P, V, M, Nc, ld_p
        self.rows, self.step, self.back = k.x(ROWS, "p_row"), k.x("p_step"), k.x("back")
        self.tile = Tile(k, pg, ld_v, self)

    def place(self, row: int, at: int) -> tuple[Any, int]:
        return self.rows[row], 4 * at

    def next_column(self) -> None:
        for row in self.rows:
            self.k.add(row, row, 4)

    def fresh(self) -> None:
        four_rows(self.k, self.rows, self.P, self.ld_p, self.M)
        self.tile.start(self.V)

    def enter(self, cross: Any) -> None:
        """``back``: from the last group to the first one, of the next rows where ``cross``."""
        k, four = self.k, self.k.x("four_rows")
        k.lsl(four, self.ld_p, 2)
        k.mul(four, four, cross)
        k.sub(self.back, four, self.Nc, lsl(2))
        k.add(self.back, self.back, 4 * GROUP)
        k.mov(self.step, 4 * GROUP)

    def piece(self, e: Event, last_group: Callable[[], None]) -> None:
        k = self.k
        if e.name in ("step", "v"):
            last_group()
            again, on = (self.back, self.step) if e.name == "step" else (self.V, self.tile.v_row)
            k.csel(on, again, on, k.eq)
        else:
            row = self.rows[int(e.name[-1])]
            k.add(row, row, self.step)

    def advance(self) -> None:
        self.k.add(self.P, self.P, self.ld_p, lsl(2))


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
    done, empty = k.label("done"), k.label("empty")
    for leading in (ld_p, ld_v, ld_o):
        k.lsl(leading, leading, 2)
    k.ptrue(pg.s)
    k.pfalse(none.b)
    k.cmp(M, 0)
    k.b_le(done)
    k.cbz(Nc, empty)
    weights = Weights(k, pg, P, V, M, Nc, ld_p, ld_v)
    Loop(k, weights.tile, gemm_body(), weights, Rows(O, M, Nc, ld_o, none)).run()
    k.b(done)
    k.place(empty)
    zero_rows(k, O, M, ld_o, pg)
    k.place(done)
    k.ret()
