"""The benchmark report's kernels on the model beside its hardware figures and llvm-mca, whole calls."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from benchmarks.core_model.progress import track
from benchmarks.core_model.tables import Table, error, number, percent, summary
from svedsl import Kernel
from svedsl.cores import analyze_trace
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.flow.trace import Trace
from svedsl.run.watch import Watch, trace
from svedsl_kernels import llvm_mca, report
from svedsl_kernels.catalog import CATALOG, make_case

TILE = 4
"""Rows of a tile, for which the report gives cycles per K."""

VAGUE = ("exp2_fmla_opt", "exp2_4k_4x4", "exp2_flash_tiled_4x4", "exp2_best_4x4", "exp2_fmla_vec", "exp2_fast", "exp2_ultra")
"""Kernels that the report's words allow to be built in several ways, which the model tells apart by more than 10 %: ``readings``."""


@dataclass(frozen=True)
class Figure:
    """A figure of the report: a kernel at a size and the cycles of one call, converted from what the report prints."""

    kernel: str
    M: int
    Nc: int
    cycles: float
    table: str

    @property
    def unit(self) -> float:
        """What the report's cycles count: elements of exp2, or K of a tile of four rows."""
        return self.M * self.Nc / (1 if CATALOG[self.kernel].kind == "exp2" else TILE)


@cache
def figures() -> tuple[Figure, ...]:
    """All that the report measured of whole kernels. Percentages become cycles by 2·M·Nc·D operations and 64 a cycle at its peak."""
    found = []
    for p in report.PERCENT_PEAK:
        operations = 2 * p.M * p.Nc * report.D
        found.append(Figure(p.kernel, p.M, p.Nc, operations / (report.PEAK_GFLOPS / report.CLOCK_GHZ * p.percent_peak / 100), f"M={p.M}"))
    for v in report.EXP2_VERSIONS:
        elements = report.EXP2_M * report.EXP2_NC
        found.append(Figure(v.kernel, report.EXP2_M, report.EXP2_NC, v.cycles_per_element * elements, "exp2"))
    for b in report.BROADCAST:
        found.append(Figure(b.kernel, report.BROADCAST_M, report.BROADCAST_NC, b.cycles_per_k * report.BROADCAST_NC, "LD1RW vs DUP"))
    return tuple(found)


@cache
def traced(kernel: str, M: int, Nc: int) -> Trace:
    """A call on the report's data, emulated once."""
    return trace_of(CATALOG[kernel].kernel, CATALOG[kernel].arguments(make_case(M, Nc)))


def trace_of(kernel: Kernel, arguments: tuple[Any, ...]) -> Trace:
    run = trace(kernel.code_object, kernel._bind(arguments, {}), Watch(vl=512, layout="packed"))
    return replace(run, steps=list(run.steps))


def cycles(call: Trace, unsaid: Unsaid = DEFAULT) -> int:
    """Cycles of one call of many with the same arguments, as a timing loop has them."""
    return analyze_trace(replace(call, steps=iter(call.steps)), before=replace(call, steps=iter(call.steps)), unsaid=unsaid).cycles


def rows() -> list[dict[str, Any]]:
    """A row for each figure of the report, cycles of one call."""
    found = []
    for f in track(figures(), "the report's kernels"):
        entry = CATALOG[f.kernel]
        row = {"kernel": f.kernel, "M": f.M, "Nc": f.Nc, "table": f.table, "unit": f.unit, "measured": f.cycles}
        row["model"] = cycles(traced(f.kernel, f.M, f.Nc))
        row["llvm_mca"] = llvm_mca.cycles(entry.kernel, entry.arguments(make_case(f.M, f.Nc)))
        found.append(row)
    return found


def misranked(found: list[dict[str, Any]], apart: float = 0.05) -> list[str]:
    """Pairs of one table and size whose order the model has wrong, among those measured at least ``apart`` from each other."""
    wrong = []
    for a in found:
        for b in found:
            same = a["table"] == b["table"] and (a["M"], a["Nc"]) == (b["M"], b["Nc"])
            if same and a["measured"] * (1 + apart) < b["measured"] and a["model"] >= b["model"]:
                wrong.append(f"{a['kernel']} is faster than {b['kernel']} at {a['M']} x {a['Nc']}")
    return wrong


def ranking(found: list[dict[str, Any]]) -> str:
    """Which pairs the model has in the wrong order, in words."""
    wrong = misranked(found)
    return f"Ranking wrong: {'; '.join(wrong)}." if wrong else "The order of the kernels in each table of the report is right."


def kernel_table(found: list[dict[str, Any]]) -> Table:
    """Cycles per K of a 4 x 64 tile or per element of exp2."""
    lines = []
    for r in found:
        unit = r["unit"]
        mca = None if r["llvm_mca"] is None else r["llvm_mca"] / unit
        lines.append(
            (
                r["kernel"], str(r["M"]), str(r["Nc"]), number(r["measured"] / unit), number(r["model"] / unit),
                percent(error(r["model"], r["measured"])), number(mca), percent(error(r["llvm_mca"], r["measured"])),
            )
        )  # fmt: skip
    known = [r for r in found if r["kernel"] not in VAGUE]
    notes = (
        f"Model, kernels whose words allow one reading: {summary(error(r['model'], r['measured']) for r in known)}; all rows: "
        f"{summary(error(r['model'], r['measured']) for r in found)}. llvm-mca, all rows: "
        f"{summary(error(r['llvm_mca'], r['measured']) for r in found)}. " + ranking(found),
    )
    heads = ("kernel", "M", "Nc", "measured", "model", "error", "llvm-mca", "error")
    return Table(heads, tuple(lines), notes, 1, found)
