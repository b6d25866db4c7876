"""Other kernels that the report's words allow where they are too vague: how far the figure depends on the reading.

Experiments, not kernels of the library; each differs from the committed one in the phrase that ``ROWS`` names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from benchmarks.core_model.kernels import cycles, figures, ranking, trace_of
from benchmarks.core_model.progress import track
from benchmarks.core_model.tables import Table, error, number, percent, summary
from svedsl import VL, f32, i32, i64, in_, kernel, lsl, m, out, ptr, z
from svedsl.regs import wzr
from svedsl_kernels import fused, fused_vec
from svedsl_kernels.catalog import CATALOG, make_case
from svedsl_kernels.exp2 import broadcast_bits, exp2_rows_constants, exp2_steps, over_rows, scale_and_minus_max
from svedsl_kernels.fused import Tile, by_four, by_lanes, by_loads, dup_each_four, dup_each_k, one_column, scores_of_column


def _lanes(k: Any) -> list[Any]:
    """Predicates of the first 4, 8 and 12 lanes."""
    made = []
    for n in (4, 8, 12):
        made.append(k.p(f"below{n}"))
        k.mov(n_lanes := k.w(f"n{n}"), n)
        k.whilelo(made[-1].s, wzr, n_lanes)
    return made


def _sixteen(tile: Tile, c: Any, below: list[Any]) -> Any:
    """2^x of 4 rows by 4 K in one vector: four quadwords loaded to all lanes and merged by SEL."""
    k = tile.k
    rows = [k.z(f"quad{row}") for row in range(4)]
    for row in range(4):
        k.ld1rqw(rows[row].s, tile.pg / z, [tile.s_rows[row]])
        k.add(tile.s_rows[row], tile.s_rows[row], 16)
    for row in (2, 1, 0):
        k.sel(rows[3].s, below[row], rows[row].s, rows[3].s)
    return exp2_steps(k, [rows[3]], tile.pg, c)[0]


def _dup_of_sixteen(tile: Tile, c: Any, Nc: Any) -> None:
    k = tile.k
    below = _lanes(k)

    def body() -> None:
        code = _sixteen(tile, c, below)
        for column in range(4):
            tile.multiply(lambda row, p, column=column: k.dup(p.s, code.s[4 * row + column]))

    by_four(tile, Nc, body, lambda left: dup_each_k(tile, c, left))


def _dup_by_columns(tile: Tile, c: Any, Nc: Any) -> None:
    """Unrolled four times, each K with a vector of its own."""

    def body() -> None:
        for _ in range(4):
            tile.multiply(by_lanes(tile.k, [one_column(tile, c)]))

    by_four(tile, Nc, body, lambda left: dup_each_k(tile, c, left))


def _dup_by_grouped_columns(tile: Tile, c: Any, Nc: Any) -> None:
    """Four K, each with a vector of its own, each step for all four before the next."""
    k = tile.k

    def body() -> None:
        scores = [scores_of_column(tile) for _ in range(4)]
        for code in exp2_steps(k, scores, tile.pg, c):
            tile.multiply(by_lanes(k, [code]))

    by_four(tile, Nc, body, lambda left: dup_each_k(tile, c, left))


def _buffer_of_sixteen(tile: Tile, c: Any, Nc: Any, P: Any) -> None:
    k = tile.k
    below = _lanes(k)

    def body() -> None:
        k.st1w(_sixteen(tile, c, below).s, tile.pg, [P])
        for column in range(4):
            tile.multiply(by_loads(tile, P, 16, 4 * column))

    by_four(tile, Nc, body, lambda left: fused.buffer_each_k(tile, c, left, P))


def _buffer_by_columns(tile: Tile, c: Any, Nc: Any, P: Any) -> None:
    """Unrolled four times, each K stored and loaded on its own."""
    k = tile.k
    four = k.p("four_c")
    k.ptrue(four.s, "vl4")

    def body() -> None:
        for _ in range(4):
            k.st1w(one_column(tile, c).s, four, [P])
            tile.multiply(by_loads(tile, P, 4, 0))

    by_four(tile, Nc, body, lambda left: fused.buffer_each_k(tile, c, left, P))


def _buffer_by_rows(tile: Tile, c: Any, Nc: Any, P: Any) -> None:
    """Each row's score broadcast, its exp2 in a vector of its own, stored as one element."""
    k = tile.k
    one = k.p("one")
    k.ptrue(one.s, "vl1")
    places = [P, *k.x(3, "place")]
    for row in range(1, 4):
        k.add(places[row], P, 4 * row)
    with k.loop(Nc):
        for row in range(4):
            score = k.z("score")
            k.ld1rw(score.s, tile.pg / z, [tile.s_rows[row]])
            k.add(tile.s_rows[row], tile.s_rows[row], 4)
            k.st1w(exp2_steps(k, [score], tile.pg, c)[0].s, one, [places[row]])
        tile.multiply(by_loads(tile, P, 4, 0))


def _exp2(name: str, prepare: Callable[[Any, Any, Any], Callable[[Any, Any], Any]]) -> Any:
    """An exp2 kernel over rows; ``prepare`` broadcasts constants and gives the steps of a vector."""

    def function(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
        over_rows(k, S, P, M, Nc, ld_s, ld_p, prepare(k, scale, max))
        k.ret()

    function.__name__ = name
    return kernel(function)


def _fast_unfolded(k: Any, scale: Any, max_: Any) -> Callable[[Any, Any], Any]:
    """The factor 64 as a step of its own, as in the report's list."""
    c = exp2_rows_constants(k, scale, max_)
    bias = broadcast_bits(k, "bias", 127 << 6)

    def vector(score: Any, pg: Any) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, c.scale.s)
        k.fadd(score.s, score.s, c.minus_max.s)
        k.fmul(score.s, score.s, c.c64.s)
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, bias.s)
        k.fexpa(score.s, score.s)
        return score

    return vector


def _ultra_truncated(k: Any, scale: Any, max_: Any) -> Callable[[Any, Any], Any]:
    """Without FRINTM: FCVTZS alone makes the integer."""
    vscale, minus_max = scale_and_minus_max(k, scale, max_)

    def vector(score: Any, pg: Any) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, vscale.s)
        k.fadd(score.s, score.s, minus_max.s)
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, 127)
        k.lsl(score.s, score.s, 23)
        return score

    return vector


def _vec_by_insr() -> Any:
    """A tile of 16 rows whose scores come one by one, LDR and INSR, from the last row to the first."""

    def function(
        k: Any,
        S: ptr[i32, in_],
        V: ptr[f32, in_],
        sums: ptr[f32, out],
        M: i64,
        Nc: i64,
        scale: f32,
        max: f32,
        ld_s: i64,
        ld_v: i64,
        ld_o: i64,
    ) -> None:
        c = exp2_rows_constants(k, scale, max)
        pg, zero, last, step = k.p("all"), k.z("zero"), k.x("last"), k.x("step")
        k.ptrue(pg.s)
        k.mov(zero.s, 0)
        k.lsl(step, ld_s, 2)
        rows = k.x("rows")
        k.mov(rows, fused_vec.ROWS - 1)
        k.madd(last, step, rows, S)
        fused_vec._zero_rows(k, sums, ld_o, zero, pg, 4)
        with k.loop(Nc):
            score, row, v, o_row = k.z("score"), k.x("row"), k.z(4, "v"), k.x("o_row")
            k.mov(row, last)
            k.add(last, last, 4)
            for n in range(fused_vec.ROWS):
                w = k.w("s")
                k.ldr(w, [row])
                (k.insr if n else k.mov)(score.s, w)
                if n < fused_vec.ROWS - 1:
                    k.sub(row, row, step)
            code = exp2_steps(k, [score], pg, c)[0]
            for j in range(4):
                k.ld1w(v[j].s, pg / z, [V, j * VL])
            k.add(V, V, ld_v, lsl(2))
            k.mov(o_row, sums)
            for n in range(fused_vec.ROWS):
                p = k.z("p")
                k.dup(p.s, code.s[n])
                fused_vec._add_row(k, p, v, o_row, pg)
                if n < fused_vec.ROWS - 1:
                    k.add(o_row, o_row, ld_o, lsl(2))
        k.ret()

    function.__name__ = "vec_by_insr"
    return kernel(vl=512)(function)


class Reading(NamedTuple):
    """A reading of a kernel of the report: what it takes a phrase to mean, and how it is built (None: as committed).

    ``own``: part of the one reading of all kernels in which every K has a vector of its own scores, made of single ones ("per K iteration,
    we compute exp2 for M values (one per row)", unrolled "for better ILP"), and every step kept of the list is one instruction.
    """

    kernel: str
    reading: str
    build: Callable[[], Any] | None
    own: bool = False


def _dup(name: str, over_k: Any) -> Callable[[], Any]:
    return lambda: fused.fused_kernel(name, "A reading.", over_k)


def _buffered(name: str, over_k: Any) -> Callable[[], Any]:
    return lambda: fused.buffered_kernel(name, "A reading.", over_k)


READINGS = (
    Reading("exp2_fmla_opt", "a vector per row, rows one after another", None),
    Reading("exp2_fmla_opt", "a vector per row, steps grouped", _dup("opt_grouped", lambda t, c, n: dup_each_four(t, c, n, True))),
    Reading("exp2_fmla_opt", "all 4 x 4 scores in one vector", _dup("opt_sixteen", _dup_of_sixteen)),
    Reading("exp2_fmla_opt", "a vector per K, unrolled", _dup("opt_columns", _dup_by_columns), own=True),
    Reading("exp2_4k_4x4", "a vector per row, rows one after another", None),
    Reading("exp2_4k_4x4", "all 4 x 4 scores in one vector, one store", _buffered("buffer_sixteen", _buffer_of_sixteen)),
    Reading("exp2_4k_4x4", "a vector per K, unrolled, a store each", _buffered("buffer_columns", _buffer_by_columns), own=True),
    Reading("exp2_flash_tiled_4x4", "a vector of four rows per K, one store", None),
    Reading("exp2_flash_tiled_4x4", "a vector per row and K, a store each", _buffered("buffer_rows", _buffer_by_rows)),
    Reading("exp2_best_4x4", "a vector per row, steps grouped", None),
    Reading("exp2_best_4x4", "a vector per K, steps grouped", _dup("best_columns", _dup_by_grouped_columns), own=True),
    Reading("exp2_fmla_vec", "scores of a K by one gather", None),
    Reading("exp2_fmla_vec", "scores of a K by 16 LDR and INSR", _vec_by_insr, own=True),
    Reading("exp2_fast", "64 folded into scale", None),
    Reading("exp2_fast", "64 a step of its own", lambda: _exp2("fast_unfolded", _fast_unfolded), own=True),
    Reading("exp2_ultra", "FRINTM, then FCVTZS", None),
    Reading("exp2_ultra", "FCVTZS alone", lambda: _exp2("ultra_truncated", _ultra_truncated), own=True),
)


@cache
def _cycles(r: Reading, M: int, Nc: int) -> int:
    entry = CATALOG[r.kernel]
    return cycles(trace_of(entry.kernel if r.build is None else r.build(), entry.arguments(make_case(M, Nc))))


def rows() -> list[dict[str, Any]]:
    """A row per reading at the first size for which the report has a figure, and one per figure in the one reading of all (``own``)."""
    own = {r.kernel: r for r in READINGS if r.own}
    wanted = [(r, next(f for f in figures() if f.kernel == r.kernel), False) for r in READINGS]
    wanted += [(own.get(f.kernel, Reading(f.kernel, "as committed", None)), f, True) for f in figures()]
    return [
        {
            "kernel": r.kernel, "M": f.M, "Nc": f.Nc, "table": f.table, "reading": r.reading, "committed": r.build is None,
            "own": all_figures, "measured": f.cycles / f.unit, "model": _cycles(r, f.M, f.Nc) / f.unit,
        }
        for r, f, all_figures in track(wanted, "readings")
    ]  # fmt: skip


def reading_table(found: list[dict[str, Any]]) -> Table:
    """Cycles per K, or per element of exp2."""
    lines = tuple(
        (r["kernel"], r["reading"] + (" (committed)" if r["committed"] else ""), number(r["measured"]), number(r["model"]),
         percent(error(r["model"], r["measured"])))
        for r in found if not r["own"]
    )  # fmt: skip
    return Table(("kernel", "reading", "measured", "model", "error"), lines, (), 2, found)


def own_table(found: list[dict[str, Any]]) -> Table:
    """All figures of the report, in the reading in which every K has a vector of its own scores."""
    own = [r for r in found if r["own"]]
    lines = tuple(
        (r["kernel"], str(r["M"]), str(r["Nc"]), r["reading"], number(r["measured"]), number(r["model"]),
         percent(error(r["model"], r["measured"])))
        for r in own
    )  # fmt: skip
    note = (
        f"{summary(error(r['model'], r['measured']) for r in own)}; without exp2_flash_tiled_4x4: "
        f"{summary(error(r['model'], r['measured']) for r in own if r['kernel'] != 'exp2_flash_tiled_4x4')}. " + ranking(own)
    )
    return Table(("kernel", "M", "Nc", "reading", "measured", "model", "error"), lines, (note,), 1, own)
