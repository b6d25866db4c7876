"""The report's fused kernels, O = 2^(S*scale - max) @ V in one pass over K, in their plain form: tiles of 4 rows by 64 columns at VL 512.

Each choice follows a phrase of the report, quoted where it is made. All use the report's 12 arithmetic steps (``exp2.exp2_steps``). Rows
that fill no tile go one by one; more columns than 64 are further passes, each with its exp2, fewer are narrower tiles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from svedsl import VL, Kernel, f32, i32, i64, in_, kernel, lsl, m, out, post, ptr, z

from .exp2 import MAX_FITS, S_FITS, Exp2RowsConstants, exp2_rows_constants, exp2_steps, minus_max_of_row
from .gemm import D, fits, over_columns, store_tile, suffix

P_BUFFER = "P.size >= 16"


def requires(columns: int, row_max: bool) -> tuple[str, ...]:
    """What a fused kernel of so many columns asks of its arguments."""
    return ("M >= 0", "Nc >= 0", "ld_s >= Nc", S_FITS, *fits(columns), *([MAX_FITS] * row_max))


class Problem(NamedTuple):
    """The arguments of a fused kernel; ``max`` is a scalar, or (``row_max``) the address of one for each row."""

    S: Any
    V: Any
    O: Any
    M: Any
    Nc: Any
    scale: Any
    max: Any
    ld_s: Any
    ld_v: Any
    ld_o: Any
    columns: int = D
    row_max: bool = False

    @property
    def fresh(self) -> bool:
        """Whether registers are so scarce that exp2 must not merge (``exp2_steps``); the report's own case stays as it is."""
        return self.columns != D or self.row_max

    def constants(self, k: Any) -> Exp2RowsConstants:
        return exp2_rows_constants(k, self.scale, None if self.row_max else self.max)


class Tile:
    """What one tile of four rows keeps in registers while K runs: 16 accumulators, row pointers of S, the row pointer of V.

    ``rows`` and ``vectors`` of columns may be fewer. ``maxima``: address of the rows' maxima, None where all have the same. ``fresh`` as
    in ``exp2_steps``.
    """

    def __init__(
        self,
        k: Any,
        S: Any,
        V: Any,
        ld_s: Any,
        ld_v: Any,
        pg: Any,
        rows: int = 4,
        vectors: int = 4,
        maxima: Any = None,
        fresh: bool = False,
    ) -> None:
        self.k, self.pg, self.rows, self.vectors, self.maxima, self.fresh = k, pg, rows, vectors, maxima, fresh
        self.acc = [k.z(vectors, f"o{row}_") for row in range(rows)]
        for row in self.acc:
            for vector in row:
                k.mov(vector.s, 0)
        self.s_rows, step = k.x(rows, "s_row"), k.x("s_step")
        if rows > 1:
            k.lsl(step, ld_s, 2)
        k.mov(self.s_rows[0], S)
        for above, below in zip(self.s_rows, self.s_rows[1:], strict=False):
            k.add(below, above, step)
        self.v_row, self.v_step = k.x("v_row"), k.x("v_step")
        k.mov(self.v_row, V)
        k.lsl(self.v_step, ld_v, 2)

    def minus_max_in_lanes(self, c: Exp2RowsConstants) -> Any:
        """-max of row 0 in lane 0, of row 1 in lane 1, …"""
        if self.maxima is None:
            return c.minus_max
        k, minus_max, some = self.k, self.k.z("minus_max"), self.k.p("rows_of_tile")
        k.ptrue(some.s, f"vl{self.rows}")
        k.ld1w(minus_max.s, some / z, [self.maxima])
        k.fneg(minus_max.s, self.pg / m, minus_max.s)
        return minus_max

    def minus_max_of_rows(self) -> list[Any]:
        """A vector for each row, none where all have the same."""
        if self.maxima is None:
            return []
        made = []
        for row in range(self.rows):
            at = self.k.x("max_of_row")
            self.k.add(at, self.maxima, 4 * row)
            made.append(minus_max_of_row(self.k, self.pg, at))
        return made

    def multiply(self, broadcast: Callable[[int, Any], None]) -> None:
        """One K: 4 loads of a V row, then per row a broadcast of its p and 4 FMLA ("we broadcast one p value")."""
        k = self.k
        v = k.z(self.vectors, "v")
        for j in range(self.vectors):
            k.ld1w(v[j].s, self.pg / z, [self.v_row, j * VL])
        k.add(self.v_row, self.v_row, self.v_step)
        for row in range(self.rows):
            p = k.z("p")
            with k.section("exp2"):
                broadcast(row, p)
            for j in range(self.vectors):
                k.fmla(self.acc[row][j].s, self.pg.m, p.s, v[j].s)

    def store(self, O: Any, ld_o: Any) -> None:
        store_tile(self.k, self.acc, self.pg, O, ld_o)


OverK = Callable[[Tile, Exp2RowsConstants, Any], None]
"""Emits the loop over K: (tile, constants, Nc)."""


def scores_of_column(tile: Tile) -> Any:
    """The scores of one K in the first lanes, one row after another; on to the next K."""
    k = tile.k
    score = k.v("score")
    for row in range(tile.rows):
        w = k.w(f"s{row}")
        k.ldr(w, post([tile.s_rows[row]], 4))
        if row == 0:
            k.fmov(score.as_s, w)
        else:
            k.mov(score.s[row], w)
    return score.z


def one_column(tile: Tile, c: Exp2RowsConstants, minus_max: Any = None) -> Any:
    """2^x of the four scores of one K in lanes 0-3: "per K iteration, we compute exp2 for M values (one per row)"."""
    score = scores_of_column(tile)
    return exp2_steps(tile.k, [score], tile.pg, c, minus_max=() if minus_max is None else [minus_max], fresh=tile.fresh)[0]


def four_columns(tile: Tile, c: Exp2RowsConstants, four: Any, grouped: bool, minus_max: Sequence[Any] = ()) -> list[Any]:
    """2^x of 4 rows by 4 K, one vector of four lanes a row ("process 4 K columns per iteration"): rows one after another, or grouped."""
    k = tile.k
    scores = [k.z(f"score{row}") for row in range(4)]
    if grouped:
        for row in range(4):
            k.ld1w(scores[row].s, four / z, [tile.s_rows[row]])
        codes = exp2_steps(k, scores, tile.pg, c, minus_max=minus_max, fresh=tile.fresh)
    else:
        codes = []
        for row in range(4):
            k.ld1w(scores[row].s, four / z, [tile.s_rows[row]])
            codes += exp2_steps(k, [scores[row]], tile.pg, c, minus_max=minus_max[row : row + 1], fresh=tile.fresh)
    for row in range(4):
        k.add(tile.s_rows[row], tile.s_rows[row], 16)
    return codes


def over_tiles(k: Any, a: Problem, over_k: OverK) -> None:
    """All tiles of four rows, their K by ``over_k``; then the rows that are left."""
    c = a.constants(k)
    pg = k.p("all")
    k.ptrue(pg.s)

    def tiles(v: Any, o: Any, vectors: int) -> None:
        s_tile, o_tile, count = k.x("s_tile"), k.x("o_tile"), k.x("rows")
        k.mov(s_tile, a.S)
        k.mov(o_tile, o)
        k.asr(count, a.M, 2)
        maxima = _pointer(k, a)
        with k.loop(count):
            tile = Tile(k, s_tile, v, a.ld_s, a.ld_v, pg, vectors=vectors, maxima=maxima, fresh=a.fresh)
            over_k(tile, c, a.Nc)
            tile.store(o_tile, a.ld_o)
            k.add(s_tile, s_tile, a.ld_s, lsl(4))
            k.add(o_tile, o_tile, a.ld_o, lsl(4))
            if maxima is not None:
                k.add(maxima, maxima, 16)
        left = k.x("rows_left")
        k.and_(left, a.M, 3)
        rows_one_by_one(k, a._replace(S=s_tile, V=v, O=o_tile, M=left, max=maxima), c, pg, vectors)

    over_columns(k, a.V, a.O, a.columns, tiles)


def _pointer(k: Any, a: Problem) -> Any:
    """A pointer to the maxima that tiles may advance, None where there is one for all."""
    if not a.row_max:
        return None
    maxima = k.x("maxima")
    k.mov(maxima, a.max)
    return maxima


def rows_one_by_one(k: Any, a: Problem, c: Exp2RowsConstants, pg: Any, vectors: int) -> None:
    """``a.M`` rows in tiles of one, one K at a time; changes S, O and the address of the maxima."""
    with k.loop(a.M):
        tile = Tile(k, a.S, a.V, a.ld_s, a.ld_v, pg, rows=1, vectors=vectors, maxima=a.max, fresh=True)
        dup_each_k(tile, c, a.Nc)
        tile.store(a.O, a.ld_o)
        k.add(a.S, a.S, a.ld_s, lsl(2))
        k.add(a.O, a.O, a.ld_o, lsl(2))
        if a.max is not None:
            k.add(a.max, a.max, 4)


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
    minus_max = tile.minus_max_in_lanes(c)
    with tile.k.loop(Nc):
        with tile.k.section("exp2"):
            code = one_column(tile, c, minus_max)
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
    minus_max = tile.minus_max_of_rows()

    def body() -> None:
        with k.section("exp2"):
            codes = four_columns(tile, c, four, grouped, minus_max)
        for lane in range(4):
            tile.multiply(by_lanes(k, codes, lane))

    by_four(tile, Nc, body, lambda left: dup_each_k(tile, c, left))


def buffer_each_k(tile: Tile, c: Exp2RowsConstants, Nc: Any, P: Any) -> None:
    """One K at a time through the P buffer: st1w of four lanes, then LD1RW ("storing P to memory then loading back")."""
    k = tile.k
    four = k.p("four_p")
    k.ptrue(four.s, "vl4")
    minus_max = tile.minus_max_in_lanes(c)
    with k.loop(Nc):
        with k.section("exp2"):
            k.st1w(one_column(tile, c, minus_max).s, four, [P])
        tile.multiply(by_loads(tile, P, 4, 0))


def buffer_each_four(tile: Tile, c: Exp2RowsConstants, Nc: Any, P: Any) -> None:
    """Four K at a time through the P buffer, 16 floats."""
    k = tile.k
    four = k.p("four")
    k.ptrue(four.s, "vl4")
    minus_max = tile.minus_max_of_rows()

    def body() -> None:
        with k.section("exp2"):
            codes = four_columns(tile, c, four, grouped=False, minus_max=minus_max)
            for row in range(4):
                k.st1w(codes[row].s, four, [p_rows[row]])
        for lane in range(4):
            tile.multiply(by_loads(tile, P, 16, 4 * lane))

    p_rows = [P, *k.x(3, "p_buffer")]
    for row in range(1, 4):
        k.add(p_rows[row], P, 16 * row)
    by_four(tile, Nc, body, lambda left: buffer_each_k(tile, c, left, P))


def fused_kernel(name: str, doc: str, over_k: OverK, columns: int = D, row_max: bool = False) -> Kernel:
    """A kernel without a P buffer; of other than 64 columns, or with a max for each row, its name says so."""

    def function(
        k: Any, S: ptr[i32, in_], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_v: i64, ld_o: i64
    ) -> None:
        over_tiles(k, Problem(S, V, O, M, Nc, scale, max, ld_s, ld_v, ld_o, columns, row_max), over_k)
        k.ret()

    named(function, name, doc, columns, row_max)
    return kernel(vl=512, requires=requires(columns, row_max))(function)


def buffered_kernel(
    name: str, doc: str, over_k: Callable[[Tile, Exp2RowsConstants, Any, Any], None], columns: int = D, row_max: bool = False
) -> Kernel:
    """A kernel with a P buffer of 16 floats."""

    def function(
        k: Any, S: ptr[i32, in_], P: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        a = Problem(S, V, O, M, Nc, scale, max, ld_s, ld_v, ld_o, columns, row_max)
        over_tiles(k, a, lambda tile, c, n: over_k(tile, c, n, P))
        k.ret()

    named(function, name, doc, columns, row_max)
    return kernel(vl=512, requires=[*requires(columns, row_max), P_BUFFER])(function)


def named(function: Callable[..., None], name: str, doc: str, columns: int, row_max: bool) -> None:
    """Names a kernel's function; with ``row_max`` its parameter ``max`` becomes an array."""
    function.__name__, function.__doc__ = name + suffix(columns, row_max), doc
    if row_max:
        function.__annotations__["max"] = ptr[f32, in_]


Variant = Callable[[int, bool], Kernel]
"""(columns, whether each row has its own max) -> kernel."""

MAKERS: dict[str, Variant] = {
    "exp2_fmla_fused": lambda d, r: fused_kernel(
        "exp2_fmla_fused", "The report's fused original: exp2 of four scores per K, DUP, 16 FMLA.", dup_each_k, d, r
    ),
    "exp2_fmla_opt": lambda d, r: fused_kernel(
        "exp2_fmla_opt", "The report's K4 unroll: exp2 of 4 x 4 scores per four K, row after row.",
        lambda t, c, n: dup_each_four(t, c, n, False), d, r,
    ),
    "exp2_flash_tiled_4x4": lambda d, r: buffered_kernel(
        "exp2_flash_tiled_4x4", "LD1RW through a P buffer, one K at a time.", buffer_each_k, d, r
    ),
    "exp2_4k_4x4": lambda d, r: buffered_kernel("exp2_4k_4x4", "4K unroll + LD1RW through a P buffer.", buffer_each_four, d, r),
    "exp2_nop_4x4": lambda d, r: fused_kernel("exp2_nop_4x4", "DUP, no P buffer, one K at a time.", dup_each_k, d, r),
    "exp2_best_4x4": lambda d, r: fused_kernel(
        "exp2_best_4x4", '4K + DUP, "pipelined exp2: group similar operations".', lambda t, c, n: dup_each_four(t, c, n, True), d, r
    ),
}  # fmt: skip
"""The fused kernels of four rows by name."""

exp2_fmla_fused, exp2_fmla_opt, exp2_flash_tiled_4x4, exp2_4k_4x4, exp2_nop_4x4, exp2_best_4x4 = (
    make(D, False) for make in MAKERS.values()
)
