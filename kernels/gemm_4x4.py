"""O = P @ V with 16 accumulators at nine cycles per K: the fastest product on the report's tile, against which exp2 is weighed."""

from __future__ import annotations

from typing import Any

from svedsl import f32, i64, in_, kernel, lsl, out, ptr

from .gemm import O_FITS, P_READ, V_FITS
from .split_k import four_rows
from .stream_order import GROUP, ROWS, Event, gemm_body
from .tile_4x4 import Loop, Rows, Tile, zero_rows


class Weights:
    """P in four rows; a ``Source`` of tiles."""

    ahead = 0

    def __init__(self, k: Any, pg: Any, P: Any, V: Any, M: Any, Nc: Any, ld_p: Any, ld_v: Any) -> None:
        self.k, self.P, self.V, self.M, self.Nc, self.ld_p = k, P, V, M, Nc, ld_p
        self.rows = k.x(ROWS, "p_row")
        self.tile = Tile(k, pg, ld_v, self, held=2)

    def place(self, row: int, at: int) -> tuple[Any, int]:
        return self.rows[row], 4 * at

    def next_column(self) -> None:
        for row in self.rows:
            self.k.add(row, row, 4)

    def fresh(self) -> None:
        self.k.mov(self.tile.v_row, self.V)
        four_rows(self.k, self.rows, self.P, self.ld_p, self.M)

    def enter(self, cross: Any) -> None:
        """Nothing that depends on it: each group begins with loads of its own."""

    def piece(self, e: Event) -> None:
        row = self.rows[int(e.name[-1])]
        self.k.add(row, row, 4 * GROUP)

    def partial(self) -> None:
        self.tile.load_row()
        self.tile.load_p(0, 0)

    def across(self) -> None:
        """From behind the last columns to the first ones, four rows on."""
        k, further = self.k, self.k.x("further_rows")
        k.mov(self.tile.v_row, self.V)
        k.lsl(further, self.ld_p, 2)
        k.sub(further, further, self.Nc, lsl(2))
        for row in self.rows:
            k.add(row, row, further)

    def advance(self) -> None:
        self.k.add(self.P, self.P, self.ld_p, lsl(2))

    def again(self) -> None:
        """Nothing to bring back."""


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
    pg = k.p("all")
    done, empty = k.label("done"), k.label("empty")
    for leading in (ld_p, ld_v, ld_o):
        k.lsl(leading, leading, 2)
    k.ptrue(pg.s)
    k.cmp(M, 0)
    k.b_le(done)
    k.cbz(Nc, empty)
    weights = Weights(k, pg, P, V, M, Nc, ld_p, ld_v)
    Loop(k, weights.tile, gemm_body(), weights, Rows(O, M, Nc, ld_o)).run()
    k.b(done)
    k.place(empty)
    zero_rows(k, O, M, ld_o, pg)
    k.place(done)
    k.ret()
