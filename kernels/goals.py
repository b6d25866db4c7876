"""What the fast kernels had to reach and what they reach, and the headline of the README: figures picked from rows, as tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple

from . import report
from .figures import Point
from .tables import Index, Table, number, percent_mca

Measure = Literal["peak", "element", "overhead"]
GEMM = "gemm_split_k"
TILE_GEMM = "gemm_4x4"
"""Our fastest with 16 accumulators, the tile of the fused stream: what exp2 inside that stream is weighed against."""
IDEAL_PER_K = 9.0
"""Cycles per K of 16 accumulators in pipes of nine cycles: what a 4 × 4 tile without a split of K cannot go below."""
EXP2_SIZE = (16, 256)
"""exp2 alone, long enough that starting and ending hardly count."""


class Goal(NamedTuple):
    """A figure to be reached. ``measured``: the report's best on hardware. ``limit``: by FMA-pipe slots. Percent of 128 GFLOP/s (``peak``),
    cycles per element (``element``) or percent of cycles beyond ``TILE_GEMM`` (``overhead``)."""

    system: str
    kernel: str
    M: int
    Nc: int
    measured: float | None
    limit: float
    must: float
    aim: float
    measure: Measure = "peak"


FAR_FUSED = ("stream_exact_plain", "stream_coarse_plain")
"""Ours at Nc=512, where V comes from L2."""

GOALS = (
    Goal("GEMM", GEMM, 4, 128, 82.9, 100, 90, 95),
    Goal("GEMM, V fills L1", GEMM, 4, 256, 65.3, 100, 80, 92),
    Goal("two-pass exact, plain", "two_pass_exact_plain", 4, 128, 58.1, 87.7, 70, 77),
    Goal("fused exact, plain", "fused_exact_plain", 4, 128, 14.6, 87.7, 74, 80),
    Goal("fused exact", "fused_exact", 4, 128, 14.6, 86.5, 72, 78),
    Goal("fused coarse, plain", "fused_coarse_plain", 4, 128, None, 94.1, 80, 86),
    Goal("fused coarse", "fused_coarse", 4, 128, None, 92.8, 78, 84),
    Goal("fused exact, plain", "stream_exact_plain", 16, 128, 11.8, 87.7, 79, 85),
    Goal("fused coarse, plain", "fused_coarse_plain", 16, 128, 11.8, 94.1, 84, 91),
    Goal("exact, plain, from L2", "stream_exact_plain", 4, 512, 22.6, 87.7, 70, 82),
    Goal("coarse, plain, from L2", "stream_coarse_plain", 4, 512, 22.6, 94.1, 72, 86),
    Goal("GEMM on 4 x 4 tiles", TILE_GEMM, 4, 128, 82.9, 88.9, 86, 86),
    Goal("% over it, exact, plain", "stream_exact_plain", 4, 128, 31, 1.4, 8, 5, "overhead"),
    Goal("GEMM on 4 x 4 tiles", TILE_GEMM, 16, 128, 83.1, 88.9, 86, 86),
    Goal("% over it, exact, plain", "stream_exact_plain", 16, 128, 31, 1.4, 8, 5, "overhead"),
    Goal("exp2 coarse, cyc./el.", "exp2_coarse_plain", *EXP2_SIZE, 0.63, 0.125, 0.16, 0.13, "element"),
    Goal("exp2 exact, cyc./el.", "exp2_exact_plain", *EXP2_SIZE, 0.79, 0.281, 0.36, 0.30, "element"),
)

POINTS = tuple(Point(g.kernel, g.M, g.Nc) for g in GOALS)


def _index(rows: Sequence[Mapping[str, Any]]) -> Index:
    return {(r["kernel"], r["M"], r["Nc"]): r for r in rows}


def reached(goal: Goal, at: Index) -> float:
    """The goal's figure from measured rows."""
    row = at[goal.kernel, goal.M, goal.Nc]
    if goal.measure == "peak":
        return float(row["percent_peak"])
    if goal.measure == "element":
        return float(row["cycles_per_element"])
    return float(100 * (row["cycles"] / at[TILE_GEMM, goal.M, goal.Nc]["cycles"] - 1))


def table(rows: Sequence[Mapping[str, Any]]) -> Table:
    """Every goal with what is reached: on the core model, in L1 alone, by llvm-mca; and instructions per K, so that no work is dropped."""
    at = _index(rows)
    made = []
    for goal in GOALS:
        row, value = at[goal.kernel, goal.M, goal.Nc], reached(goal, at)
        better = value >= goal.must if goal.measure == "peak" else value <= goal.must
        best = value >= goal.aim if goal.measure == "peak" else value <= goal.aim
        digits = 3 if goal.measure == "element" else 1
        peak = goal.measure == "peak"
        made.append((
            goal.system, f"{goal.M}", f"{goal.Nc}", number(goal.measured, 2 if digits == 3 else 1), f"{goal.limit:g}", f"{goal.must:g}",
            f"{goal.aim:g}", number(value, digits), "++" if best else "+" if better else "-",
            number(row["percent_peak_l1"] if peak else None), number(row["instructions"] / -(-goal.M // 4) / goal.Nc),
            number(percent_mca(row) if peak else None),
        ))  # fmt: skip
    heads = ("system, % of peak", "M", "Nc", "rep.", "limit", "must", "aim", "here", "", "L1", "instr.", "mca")
    stream = at["stream_exact_plain", 16, 128]["cycles"] / 4 / 128
    beyond = 100 * (stream / IDEAL_PER_K - 1)
    note = (
        "rep.: measured on A64FX. limit: by FMA-pipe slots. ++ aim reached, + must. L1: every access a hit. instr.: per K of a 4 x 64 "
        f"tile. mca: llvm-mca. The stream, exact, plain, takes {stream:.2f} cycles per K, {beyond:+.1f} % to the 9.0 of a GEMM with 16 "
        "accumulators."
    )
    return Table("What the fast kernels had to reach (core model, one call of many)", heads, made, note)


class Headline(NamedTuple):
    """A line of the README: the report's kernel and ours for one task."""

    system: str
    theirs: str
    ours: str
    M: int
    Nc: int


HEADLINE = (
    Headline("GEMM", "gemm_fp32_4x4", GEMM, 4, 128),
    Headline("GEMM, V fills L1", "gemm_fp32_4x4", GEMM, 4, 256),
    Headline("two-pass", "two_pass", "two_pass_exact", 4, 128),
    Headline("exp2 + GEMM fused", "exp2_fmla_opt", "fused_exact", 4, 128),
    Headline("fused, coarse exp2", "exp2_fmla_opt", "fused_coarse", 4, 128),
    Headline("fused, 16 rows", "exp2_fmla_vec", "stream_exact", 16, 128),
    Headline("fused, V from L2", "exp2_best_4x4", "stream_exact", 4, 512),
)
HEADLINE_POINTS = tuple(Point(name, h.M, h.Nc, mca=name == h.ours, compared=False) for h in HEADLINE for name in (h.theirs, h.ours))


def headline(rows: Sequence[Mapping[str, Any]]) -> Table:
    """The report's best of each kind, measured and on the model, and ours on the model."""
    at = _index(rows)
    made = []
    for h in HEADLINE:
        theirs, ours = at[h.theirs, h.M, h.Nc], at[h.ours, h.M, h.Nc]
        cells = (number(report.percent_peak(h.theirs, h.M, h.Nc)), number(theirs["percent_peak"]), number(ours["percent_peak"]))
        error = "-" if ours["max_rel_error"] is None else f"{ours['max_rel_error']:.1e}"
        made.append((h.system, h.ours, f"{h.M} × {h.Nc}", *cells, number(percent_mca(ours)), error))
    heads = ("", "ours", "M × Nc", "report,\nA64FX", "\nmodel", "ours,\nmodel", "\nmca", "exp2 rel.\nerror")
    return Table("Attention stage 2 on one A64FX core, D = 64: % of 128 GFLOP/s", heads, made)
