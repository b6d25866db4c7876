"""The published loops with their data in L1D: measured on A64FX, by the model, by llvm-mca and OSACA."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from benchmarks.core_model.data import LOOPS, Loop, body, loops, table, words
from benchmarks.core_model.progress import track
from benchmarks.core_model.tables import Table, error, number, percent, summary
from benchmarks.core_model.tools import TOOLS, recorded, write_record
from svedsl.cores import analyze_loop, analyze_trace
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.flow.trace import Access, Step, Trace

TURNS = 300
UNEXPLAINED = 0.05
"""An error above this has its reason in ``reasons.csv``."""

BASE, ARRAY, VECTOR = 0x10000, 0x1000000, 64


@cache
def modelled(loop: Loop, unsaid: Unsaid = DEFAULT) -> float:
    """Cycles per turn, every access an L1 hit."""
    return analyze_loop(body(loop), TURNS, unsaid=unsaid).cycles_per_iteration


def reasons() -> dict[str, str]:
    """Loop -> why the model differs: a rule of the manual with its section, and what the parameter that it leaves open would change."""
    found = {}
    for r in table(LOOPS / "reasons.csv"):
        (loop,) = (loop for loop in loops() if loop.name == r["loop"])
        found[loop.name] = r["reason"]
        if r["parameter"]:
            other: dict[str, Any] = {r["parameter"]: int(r["value"])}
            found[loop.name] += f": {modelled(loop, replace(DEFAULT, **other)):.2f} with {r['parameter']} = {r['value']}"
    return found


def missing_tools() -> list[str]:
    """A sentence for each tool that is not installed."""
    missing = [tool.name for tool in TOOLS if tool.program() is None]
    return [f"{name} is not installed: its column is what was last recorded, of {column(name)}." for name in missing]


def run_tools() -> None:
    """Runs the tools that are installed on every loop and records what they say."""
    jobs = [(loop, tool) for loop in loops() for tool in TOOLS if tool.program()]
    figures = {(loop.name, tool.name): tool.cycles(loop.path) for loop, tool in track(jobs, "other analysers")}
    write_record(figures, [loop.name for loop in loops()])


def loop_rows() -> list[dict[str, Any]]:
    """A row per loop: measured, model, each tool as recorded."""
    rows = []
    for loop in loops():
        row: dict[str, Any] = {
            "loop": loop.name,
            "source": loop.source,
            "body": loop.body,
            "measured": loop.cycles,
            "model": modelled(loop),
        }
        rows.append(row | {tool.name: recorded().get((loop.name, tool.name), ("", None))[1] for tool in TOOLS})
    return rows


def column(tool_name: str) -> str:
    """A tool with the version whose figures these are."""
    versions = {version for (_, tool), (version, _) in recorded().items() if tool == tool_name}
    return f"{tool_name} {' '.join(sorted(versions))}".strip()


def loop_table() -> Table:
    """Cycles per turn, the model's errors explained where they exceed 5 %."""
    rows, why = loop_rows(), reasons()
    lines = []
    for r in rows:
        wrong = error(r["model"], r["measured"])
        cells = [r["loop"], r["body"], number(r["measured"], 3), number(r["model"], 3), percent(wrong)]
        for tool in TOOLS:
            cells += [number(r[tool.name], 2), percent(error(r[tool.name], r["measured"]))]
        lines.append((*cells, why.get(r["loop"], "") if wrong is not None and abs(wrong) > UNEXPLAINED else ""))
    known = {loop.name for loop in loops() if loop.bounded}
    notes = [f"Model, bodies that are known: {summary(error(r['model'], r['measured']) for r in rows if r['loop'] in known)}; all rows: "
             f"{summary(error(r['model'], r['measured']) for r in rows)}."]  # fmt: skip
    notes += [f"{column(t.name)}, all rows: {summary(error(r[t.name], r['measured']) for r in rows)}." for t in TOOLS]
    heads = [head for tool in TOOLS for head in (column(tool.name), "error")]
    return Table(("loop", "body", "measured", "model", "error", *heads, "why"), tuple(lines), (" ".join(notes),), 2, rows)


def _call(loop: Loop) -> Trace:
    """A call as it was measured: the turns' number into a register, the turns, the return."""
    code = words(f"mov x5, #{loop.turns}\n{loop.path.read_text(encoding='utf-8')}\nret")
    lines = [line.strip() for line in loop.path.read_text(encoding="utf-8").splitlines() if line.startswith(" ")]
    loads = [n for n, line in enumerate(lines) if line.startswith("ld1")]
    size, stride = (4, 4) if lines[0].startswith("ld1rw") else (VECTOR, VECTOR)
    steps = [Step(BASE, code[0], ())]
    for turn in range(loop.turns):
        for n, word in enumerate(code[1:-1]):
            address = ARRAY + (turn * len(loads) + n) * stride
            steps.append(Step(BASE + 4 + 4 * n, word, (Access(address, size, False),) if n in loads else ()))
    steps.append(Step(BASE + 4 * len(code) - 4, code[-1], ()))
    return Trace(512, BASE, 4 * len(code), steps, {"array": (ARRAY, loop.turns * len(loads) * stride)})


def call_table() -> Table:
    """Cycles per call where whole calls were measured, thousands of them after one another."""
    data: list[dict[str, Any]] = []
    for loop in loops():
        if loop.turns > 1:
            model = analyze_trace(_call(loop), before=_call(loop)).cycles
            data.append({"loop": loop.name, "turns": loop.turns, "measured": loop.cycles * loop.turns, "model": model})
    lines = tuple(
        (r["loop"], str(r["turns"]), number(r["measured"], 0), str(r["model"]), percent(error(r["model"], r["measured"]))) for r in data
    )
    return Table(("loop", "turns", "measured", "model", "error"), lines, (), 1, data)
