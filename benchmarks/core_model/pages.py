"""Writes the tables of docs/core-model.md: those that take seconds from the model as it is, the others from the records of runs.

Between ``<!-- analyze: NAME -->`` and ``<!-- end of analyze -->`` stands the table NAME. A table from a record says so when the code that
it measured has changed since.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from benchmarks.core_model import database, heldout, kernels, loops, readings, sensitivity, streams
from benchmarks.core_model.data import ROOT
from benchmarks.core_model.tables import Table
from tools import runs

PAGE = ROOT / "docs" / "core-model.md"
_BLOCK = re.compile(r"(<!-- analyze: (?P<name>[\w-]+) -->\n).*?(<!-- end of analyze -->)", re.DOTALL)

QUICK: Mapping[str, Callable[[], Table]] = {
    "loops": loops.loop_table,
    "calls": loops.call_table,
    "levels": streams.level_table,
    "likwid": streams.likwid_table,
    "database": lambda: database.database_table("calibration"),
    "held-out-database": lambda: database.database_table("held-out"),
    "vendor": heldout.vendor_table,
    "compiled": heldout.compiled_table,
}
"""Tables that are made anew whenever the page is written or checked."""

RECORDED: Mapping[str, Callable[[list[dict[str, Any]]], Table]] = {
    "kernels": kernels.kernel_table,
    "sensitivity": sensitivity.sensitivity_table,
    "sensitivity-kernels": sensitivity.kernel_sensitivity_table,
    "readings": readings.reading_table,
    "readings-own": readings.own_table,
}
"""Tables of runs that take longer: from ``docs/runs/core-NAME.json``, NAME up to the dash."""

ROWS: Mapping[str, Callable[[], list[dict[str, Any]]]] = {
    "kernels": kernels.rows,
    "sensitivity": sensitivity.rows,
    "readings": readings.rows,
}
KERNELS = ("exp2", "fused", "fused_vec", "gemm", "report", "scores", "two_pass")
COVERS = ("svedsl/cores", "tests/cores/loops", *(f"kernels/{name}.py" for name in KERNELS))
"""What every recorded table depends on."""


def record(name: str) -> list[dict[str, Any]]:
    """Measures a recorded table anew and writes its record."""
    run = runs.begin(*COVERS, f"benchmarks/core_model/{name}.py")
    rows = ROWS[name]()
    run.record(f"core-{name}", {"rows": len(rows)}, command=f"python benchmarks/analyze.py --{name} --record", details={"rows": rows})
    return rows


def written(text: str) -> str:
    """The page's text with every block as it should be now. Raises ValueError for a block that names no table."""
    return _BLOCK.sub(lambda m: f"{m[1]}{_block(m['name'])}\n{m[3]}", text)


def _block(name: str) -> str:
    if name in QUICK:
        return QUICK[name]().markdown()
    if name not in RECORDED:
        raise ValueError(f"{PAGE.name} asks for a table {name!r}; there are {', '.join([*QUICK, *RECORDED])}")
    run = runs.load(runs.RUNS / f"core-{name.partition('-')[0]}.json")
    lines = [RECORDED[name](run["rows"]).markdown(), "", f"`{run['command']}`, {run['date']}, commit {run['commit']}."]
    if runs.is_stale(run):
        lines.append("**Stale: the code is newer.**")
    return "\n".join(lines)


def write() -> bool:
    """Writes the page's blocks. Returns whether anything changed."""
    text = PAGE.read_text(encoding="utf-8")
    new = written(text)
    if new != text:
        PAGE.write_text(new, encoding="utf-8")
    return new != text
