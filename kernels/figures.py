"""The figures of one kernel on one size: cycles of the core model, instructions, memory traffic, accuracy, llvm-mca's opinion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from . import llvm_mca, report
from .catalog import CATALOG, Case, Entry, make_case
from .catalog import measure as accuracy

FMA_LANES = 32
"""Two pipes of 16 fp32 lanes: the peak of 128 GFLOP/s at 2 GHz is 32 fused multiply-adds per cycle."""
LANES = 16
LIFTED_ROWS = 4
"""Up to so many rows the rules that llvm-mca lacks are lifted one by one at every size, else only where a kernel is looked at closely."""


@dataclass(frozen=True, slots=True)
class Point:
    """A kernel on a size. ``mca``: with llvm-mca's figure. ``compared``: with that of every access a hit, and why llvm-mca differs.
    ``closely``: with first calls and memory traffic.
    """

    kernel: str
    M: int
    Nc: int
    mca: bool = True
    compared: bool = True
    closely: bool = False


def per_k(entry: Entry, case: Case) -> tuple[int, dict[str, float]]:
    """Instructions executed in all, and per K of one tile of four rows: exp2 (what is marked so), FMLA, loads, stores, the rest."""
    counts = entry.kernel.count(*entry.arguments(case))
    sums = {"exp2": 0, "fmla": 0, "load": 0, "store": 0, "other": 0}
    for (name, section), n in counts.by_section().items():
        kind = name if name in ("fmla", "load", "store") else "other"
        sums["exp2" if section == "exp2" and kind in ("other", "fmla") else kind] += n
    tiles = max(-(-case.M // 4), 1) * max(case.Nc, 1)
    return counts.total, {k: round(v / tiles, 3) for k, v in sums.items()}


def figure(point: Point) -> dict[str, Any]:
    """One row: the kernel on real scores of this size. Cycles are of one call of many; what was not asked for or does not apply is None.

    ``percent_peak``: of 128 GFLOP/s, for a whole head of the FMA-pipe slots that its products and weights need. ``percent_peak_l1``: the
    same with every access an L1D hit. ``cycles_cold_code``, ``cycles_cold_l1``: of a first call, branches unknown or arrays in L2.
    """
    entry, case = CATALOG[point.kernel], make_case(point.M, point.Nc)
    arguments = entry.arguments(case)
    instructions, shares = per_k(entry, case)
    run = entry.kernel.analyze(*arguments)
    missed = any(run.memory[name] for name in ("l1d_misses", "l1d_prefetches"))
    every_hit: int | None = run.cycles
    if missed:
        every_hit = entry.kernel.analyze(*arguments, data="hits").cycles if point.compared else None
    exp2 = entry.kind == "exp2"
    work = _slots(entry, case) / 2
    found = {
        "kernel": point.kernel, "M": point.M, "Nc": point.Nc, "D": case.D, "cycles": run.cycles,
        "percent_peak": None if exp2 else round(100 * work / run.cycles, 1),
        "percent_peak_l1": None if exp2 or every_hit is None else round(100 * work / every_hit, 1),
        "report_percent_peak": report.percent_peak(point.kernel, point.M, point.Nc),
        "cycles_per_element": round(run.cycles / (point.M * point.Nc), 3) if exp2 else None,
        "per_k": shares, "instructions": instructions, "cycles_l1": every_hit,
        "llvm_mca_cycles": None, "rules": [], "cycles_cold_code": None, "cycles_cold_l1": None, "traffic": None,
    }  # fmt: skip
    theirs = found["llvm_mca_cycles"] = llvm_mca.cycles(entry.kernel, arguments) if point.mca else None
    if point.compared:
        lift = point.closely or point.M <= LIFTED_ROWS
        found["rules"] = llvm_mca.explained(entry.kernel, arguments, run.cycles, every_hit or run.cycles, theirs, lift)
    if point.closely:
        found |= _closely(entry, arguments)
    errors = accuracy(entry, case)
    found |= {
        "max_rel_error": errors.max_rel_error, "max_ulp": errors.max_ulp, "o_error": errors.o_error, "correct": errors.correct,
        "ranking_errors": ranking_errors(case.scores.S, case.P) if exp2 else None,
    }  # fmt: skip
    return found


def _closely(entry: Entry, arguments: tuple[Any, ...]) -> dict[str, Any]:
    """First calls, and the bytes of each array that are read and written, each counted once."""
    arrays = entry.kernel.traffic(*arguments).arrays
    return {
        "cycles_cold_code": entry.kernel.analyze(*arguments, warm=False, data="l1").cycles,
        "cycles_cold_l1": entry.kernel.analyze(*arguments, data="l2").cycles,
        "traffic": {name: [t.unique_read, t.unique_written] for name, t in arrays.items() if name != "other"},
    }


def _slots(entry: Entry, case: Case) -> float:
    """FMA-pipe slots of a call: 16-lane multiply-adds of P @ V, in a head also SDOT or FMLA of Q @ K^T and the weights' FP operations."""
    products = case.M * case.Nc * case.D / LANES
    return products if entry.kind != "head" else products + case.M * case.Nc * entry.score_slots


def ranking_errors(S: NDArray[np.int32], P: NDArray[np.float32]) -> float:
    """Share of the pairs of different scores of a row whose weights are equal or in the wrong order, in percent; 0 without pairs.

    ``S`` and ``P`` are (M, Nc).
    """
    wrong = pairs = 0
    for scores, weights in zip(S, P, strict=True):
        order = np.argsort(scores, kind="stable")
        s, w = scores[order], weights[order]
        lower = s[:, None] < s[None, :]
        pairs += int(lower.sum())
        wrong += int((lower & (w[:, None] >= w[None, :])).sum())
    return round(100 * wrong / pairs, 3) if pairs else 0.0
