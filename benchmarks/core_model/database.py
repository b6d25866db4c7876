"""Instruction data that others published: throughput and latency on the model beside OSACA's data base.

That data base is another tool's table. Where it and the manual differ the manual is kept; ``database.csv`` says why.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from benchmarks.core_model.data import ROOT, table, words
from benchmarks.core_model.tables import Table, number
from svedsl.cores import analyze_loop

DATABASE = ROOT / "tests" / "cores" / "loops" / "database.csv"
COPIES = 24
"""Registers written in a turn, so that neither the latency of two pipes nor the turn's end bounds the throughput."""
NEAR = 0.05
"""Throughputs nearer than this are the same: a turn's last window is not full. Latencies are the same only when equal."""


def _copy(code: str, n: int) -> str:
    return code.format(n=n, m=n + 1, p=n % 8 + 1)


def throughput(code: str) -> float:
    """Cycles per instruction of independent copies, less what the closing branch alone would add to a long turn."""
    numbers = range(0, COPIES, 2 if "{m}" in code else 1)
    body = "\n".join([".L:", *(_copy(code, n) for n in numbers), "b .L"])
    return analyze_loop(words(body), 200).cycles_per_iteration / len(numbers)


def latency(code: str) -> int:
    """Cycles from the first execution stage to the last result of one instruction in an empty machine."""
    found = [o for o in analyze_loop(words(f".L:\n{_copy(code, 0)}\nb .L"), 1).occurrences if o.place == 0]
    return max(o.result for o in found) - min(o.execute for o in found)


@cache
def rows(which: str) -> list[dict[str, Any]]:
    """The rows of a set: ``calibration`` or ``held-out``."""
    found = []
    for r in table(DATABASE):
        if r["set"] == which:
            theirs = float(r["throughput"]), float(r["latency"]) if r["latency"] else None
            ours = throughput(r["code"]), latency(r["code"]) if theirs[1] is not None else None
            found.append({"name": r["name"], "theirs": theirs, "ours": ours, "why": r["why"], "same": _same(theirs, ours)})
    return found


def _same(theirs: tuple[float, float | None], ours: tuple[float, int | None]) -> bool:
    return abs(ours[0] / theirs[0] - 1) <= NEAR and ours[1] == theirs[1]


def database_table(which: str) -> Table:
    """The rows of a set that differ; the others are counted in the note."""
    found = rows(which)
    lines = tuple(
        (r["name"], number(r["theirs"][0]), number(r["ours"][0]), number(r["theirs"][1], 0), number(r["ours"][1], 0), r["why"])
        for r in found
        if not r["same"]
    )
    same = [r["name"] for r in found if r["same"]]
    note = f"{len(same)} of {len(found)} rows are the same in both: {', '.join(same)}."
    heads = ("instruction", "cycles each, OSACA", "model", "latency, OSACA", "model", "why the manual is kept")
    return Table(heads, lines, (note,), 1, found)
