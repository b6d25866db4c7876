"""What moves when a parameter for what the manual leaves unsaid moves: errors of the loops and of the report's kernels."""

from __future__ import annotations

from dataclasses import fields, replace
from statistics import median
from typing import Any

from benchmarks.core_model.data import loops
from benchmarks.core_model.kernels import VAGUE, Figure, cycles, figures, traced
from benchmarks.core_model.loops import modelled
from benchmarks.core_model.progress import track
from benchmarks.core_model.streams import streamed, streams
from benchmarks.core_model.tables import Table, percent
from svedsl.cores.params import DEFAULT, Unsaid

MOVES: dict[str, tuple[Any, ...]] = {
    "rsx_threshold": (10, 12, 16, 20),
    "rse_gap": (2, 3),
    "choice_age": (0, 2),
    "looks_again": (False,),
    "rs_bypass_cycles": (1, 3),
    "rs_reuse": (3, 5),
    "all_or_nothing": (True,),
    "sequential_bubbles": (4,),
    "p_block_by_flows": (False,),
    "loop_trained": (1, 16),
    "mispredict_refetch": (0, 6),
    "fetch_release": (0, 4),
    "store_drain_pressure": (1, 8),
    "line_fill": (41, 51),
    "memory_fill": (266, 284),
    "l2_path_shared": (False,),
    "gather_penalty": (8,),
    "l1_prefetch_distance": (512, 2048),
    "l2_prefetch_distance": (2048, 8192),
    "integer_divide_share": (0.0, 1.0),
}
"""One step either way of each parameter, as far as the manual's wording allows."""


def moved_kernels() -> list[Figure]:
    """The figures of the report that stand for all: every described kernel, Nc = 64 and, where V no longer fits L1D, 256."""
    sizes = {(4, 64), (4, 256), (4, 512)}
    return [f for f in figures() if (f.M, f.Nc) in sizes and f.kernel not in VAGUE and not (f.kernel == "exp2_fmla_fused" and f.Nc > 64)]


def _errors(unsaid: Unsaid) -> tuple[list[float], list[float], dict[str, float]]:
    """Errors of the known loops, of the held-out streams in L1D, and of the kernels by name and size."""
    published = [abs(modelled(loop, unsaid) / loop.cycles - 1) for loop in loops() if loop.bounded]
    kernels = {f"{f.kernel} {f.M} x {f.Nc}": cycles(traced(f.kernel, f.M, f.Nc), unsaid) / f.cycles - 1 for f in moved_kernels()}
    held_out = [abs(streamed(s.text, "L1", unsaid) / s.cycles - 1) for s in streams() if s.level == "L1"]
    return published, held_out, kernels


def rows() -> list[dict[str, Any]]:
    """The errors with all defaults, then with each other value of each parameter."""
    missing = {f.name for f in fields(Unsaid)} ^ set(MOVES)
    if missing:
        raise ValueError(f"parameters and moves differ: {', '.join(sorted(missing))}")
    moves: list[tuple[str, Any]] = [("", None), *((name, value) for name, values in MOVES.items() for value in values)]
    found = []
    for name, value in track(moves, "parameters moved"):
        published, held_out, kernels = _errors(replace(DEFAULT, **{name: value}) if name else DEFAULT)
        sizes = [abs(e) for e in kernels.values()]
        found.append(
            {
                "parameter": name, "default": getattr(DEFAULT, name) if name else None, "moved": value,
                "loops_median": median(published), "loops_worst": max(published),
                "streams_median": median(held_out), "streams_worst": max(held_out),
                "kernels_median": median(sizes), "kernels_worst": max(sizes), "kernels": kernels,
            }
        )  # fmt: skip
    return found


FIGURES = ("loops_median", "loops_worst", "streams_median", "streams_worst", "kernels_median", "kernels_worst")


def sensitivity_table(found: list[dict[str, Any]]) -> Table:
    """Only what moves by 0.05 % and more has a row; the note names the others."""
    base = found[0]
    lines = [("all defaults", "", "", *(f"{100 * base[k]:.1f} %" for k in FIGURES))]
    still: dict[str, list[str]] = {}
    for r in found[1:]:
        if all(abs(r[k] - base[k]) < 0.0005 for k in FIGURES):
            still.setdefault(r["parameter"], []).append(str(r["moved"]))
        else:
            lines.append((r["parameter"], str(r["default"]), str(r["moved"]), *(f"{100 * r[k]:.1f} %" for k in FIGURES)))
    note = "No figure moves by 0.05 % with " + ", ".join(f"{name} = {' or '.join(values)}" for name, values in still.items()) + "."
    heads = ("parameter", "default", "moved to", "loops: median", "worst", "streams: median", "worst", "kernels: median", "worst")
    return Table(heads, tuple(lines), (note,), 1, found)


def kernel_sensitivity_table(found: list[dict[str, Any]]) -> Table:
    """Each kernel's error, and the least and greatest that a step of one parameter makes of it."""
    base, *moved = found
    lines = []
    for kernel, wrong in base["kernels"].items():
        cells = [kernel, percent(wrong)]
        for end in (min, max):
            r = end(moved, key=lambda row: row["kernels"][kernel])
            same = abs(r["kernels"][kernel] - wrong) < 0.005
            cells += ["", ""] if same else [percent(r["kernels"][kernel]), f"{r['parameter']} = {r['moved']}"]
        lines.append(tuple(cells))
    return Table(("kernel", "error", "least", "with", "greatest", "with"), tuple(lines), (), 1, found)
