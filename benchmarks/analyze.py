"""The A64FX core model beside hardware, llvm-mca and OSACA, and how long it takes.

    python benchmarks/analyze.py [--kernels | --sensitivity | --speed] [--record] [--docs] [--json]

Without options: cycles per turn of published loops (tests/cores/loops) on A64FX, by this model, by ``llvm-mca -mcpu=a64fx`` and OSACA
(run where they are installed, else as last recorded); streams from L2 and memory; published instruction data; held-out measurements.
``--kernels``: the benchmark report's kernels. ``--sensitivity``: errors when a parameter for what the manual leaves unsaid moves.
``--readings``: what else the report's words allow. ``--speed``: a body of 50 instructions x 1,000 iterations against llvm-mca, and a trace
of 1,000,000 instructions. ``--record`` keeps what was measured in docs/runs, ``--docs`` writes the tables of docs/core-model.md.
The exit status is 1 if an aim is missed.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, this folder comes first, not the repository

from benchmarks.core_model import kernels, loops, pages, readings, sensitivity, speed
from benchmarks.core_model.data import ROOT
from benchmarks.core_model.tables import Table, error

MEDIAN, WORST = 0.04, 0.15
"""Aims for the loops whose body is known: median and largest error."""


def loops_good(rows: list[dict[str, Any]]) -> bool:
    """Whether the loops meet their aims."""
    wrong = sorted(abs(error(r["model"], r["measured"]) or 0) for r in rows if r["body"] in ("published", "described"))
    return wrong[len(wrong) // 2] <= MEDIAN and wrong[-1] <= WORST


def tables(options: argparse.Namespace) -> dict[str, Table]:
    """The tables asked for, by name."""
    found = {}
    if options.kernels:
        found["kernels"] = kernels.kernel_table(pages.record("kernels") if options.record else kernels.rows())
    if options.sensitivity:
        found["sensitivity"] = sensitivity.sensitivity_table(pages.record("sensitivity") if options.record else sensitivity.rows())
    if options.readings:
        rows = pages.record("readings") if options.record else readings.rows()
        found["readings"], found["readings-own"] = readings.reading_table(rows), readings.own_table(rows)
    if not (found or options.speed or options.docs):
        loops.run_tools()
        print("\n".join(loops.missing_tools()), file=sys.stderr)
        found = {name: make() for name, make in pages.QUICK.items()}
    return found


def main() -> int:
    """Prints the tables, or JSON. Returns the exit status: 1 if an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--kernels", "--sensitivity", "--readings", "--speed", "--record", "--docs", "--json"):
        parser.add_argument(option, action="store_true")
    options = parser.parse_args()
    found, good = tables(options), True
    if "loops" in found:
        good = loops_good(found["loops"].data)
    shown: dict[str, Any] = {name: table.data for name, table in found.items()}
    if options.speed:
        shown["speed"] = times = speed.record() if options.record else speed.speed()
        good = good and speed.good(times)
    if options.json:
        print(json.dumps(shown, indent=1))
    else:
        print(
            "\n\n".join([*(f"{name}\n{table.plain()}" for name, table in found.items()), *([speed.show(times)] if options.speed else [])])
        )
    if options.docs:
        print(f"{'written' if pages.write() else 'nothing new in'} {pages.PAGE.relative_to(ROOT)}", file=sys.stderr)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
