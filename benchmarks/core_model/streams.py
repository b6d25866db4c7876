"""Streams through arrays in L1D, L2 and memory: published rates beside the model's, cycles per turn or per vector."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, NamedTuple

from benchmarks.core_model.data import LOOPS, loops, table, words
from benchmarks.core_model.tables import Table, error, number, percent, summary
from svedsl.cores import analyze_loop, analyze_trace
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.flow.trace import Access, Step, Trace

BASE, ARRAYS = 0x10000, 0x1000000
APART = (1 << 20) + (1 << 12)
"""Bytes from one array to the next: no two meet in the same sets of L1D."""
VECTOR = 64
STARTED, ENDED = 300, 1100
"""Turns of a stream between which its rate is taken: past the start."""
LEVELS = {"L2": "l2", "memory": "memory"}
CLOCK_GHZ = 1.8
"""Of the machine whose rates are given in bytes per second."""
_MEMORY = re.compile(r"(ld1d|st1d) .*\[(x\d+)(?:, #(\d+), mul vl)?")


def _stream(text: str, turns: int) -> Trace:
    """A body as executed ``turns`` times: each base register has an array, through which its vectors go one after another."""
    code = words(text)
    lines = [line for line in text.splitlines() if line.startswith(" ")]
    found = {n: (m[2], int(m[3] or 0), m[1] == "st1d") for n, line in enumerate(lines) if (m := _MEMORY.search(line))}
    bases = sorted({base for base, _, _ in found.values()})
    vectors = {base: 1 + max(k for b, k, _ in found.values() if b == base) for base in bases}
    start = {base: ARRAYS + n * APART for n, base in enumerate(bases)}
    steps = []
    for turn in range(turns):
        for n, word in enumerate(code):
            accesses: tuple[Access, ...] = ()
            if n in found:
                base, k, write = found[n]
                accesses = (Access(start[base] + (turn * vectors[base] + k) * VECTOR, VECTOR, write),)
            steps.append(Step(BASE + 4 * n, word, accesses))
    return Trace(512, BASE, 4 * len(code), steps, {base: (start[base], ENDED * vectors[base] * VECTOR) for base in bases})


def streamed(text: str, level: str, unsaid: Unsaid = DEFAULT) -> float:
    """Cycles per turn of a body whose arrays lie in ``L1``, ``L2`` or ``memory``."""
    if level == "L1":
        return analyze_loop(words(text), ENDED, unsaid=unsaid).cycles_per_iteration
    data: Any = LEVELS[level]
    started, ended = (analyze_trace(_stream(text, turns), data=data, unsaid=unsaid).cycles for turns in (STARTED, ENDED))
    return (ended - started) / (ENDED - STARTED)


def level_table() -> Table:
    """The loops of the calibration with data in L2 and memory, cycles per vector. Reported, not bounded."""
    bodies = {loop.name: loop.path.read_text(encoding="utf-8") for loop in loops()}
    rows: list[dict[str, Any]] = []
    for r in table(LOOPS / "levels.csv"):
        text = bodies[r["loop"]]
        model = streamed(text, r["level"]) / len(_MEMORY.findall(text))
        rows.append({"loop": r["loop"], "level": r["level"], "measured": float(r["cycles"]), "model": model})
    return _table(rows, "loop")


class Stream(NamedTuple):
    """A kernel of likwid-bench as others measured it: its body and cycles per turn of one vector, by where the data lie."""

    name: str
    level: str
    text: str
    cycles: float


@cache
def streams() -> tuple[Stream, ...]:
    found = []
    for r in table(LOOPS / "streams.csv"):
        text = (LOOPS / "streams" / f"{r['loop']}.s").read_text(encoding="utf-8")
        found.append(Stream(r["loop"], r["level"], text, int(r["bytes"]) * CLOCK_GHZ / float(r["gigabytes"])))
    return tuple(found)


def likwid_table() -> Table:
    """Kernels of likwid-bench beside the model. None of them has been used to choose anything."""
    rows: list[dict[str, Any]] = []
    for s in streams():
        rows.append({"loop": s.name, "level": s.level, "measured": s.cycles, "model": streamed(s.text, s.level)})
    made = _table(rows, "kernel")
    notes = tuple(
        f"In {level}: {summary(error(r['model'], r['measured']) for r in rows if r['level'] == level)}." for level in ("L1", *LEVELS)
    )
    return Table(made.head, made.rows, (" ".join(notes),), 2, rows)


def _table(rows: list[dict[str, Any]], name: str) -> Table:
    lines = tuple(
        (r["loop"], r["level"], number(r["measured"], 3), number(r["model"], 3), percent(error(r["model"], r["measured"]))) for r in rows
    )
    return Table((name, "data in", "measured", "model", "error"), lines, (), 2, rows)
