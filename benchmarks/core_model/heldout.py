"""Figures that the model has never seen: the vendor's own, and loops that a compiler made, beside bounds derived by hand."""

from __future__ import annotations

from typing import Any

from benchmarks.core_model.data import LOOPS, table, words
from benchmarks.core_model.tables import Table, error, number, percent
from svedsl.cores import analyze_loop

TURNS = 300


def _vendor() -> list[dict[str, Any]]:
    found = []
    for r in table(LOOPS / "vendor.csv"):
        count = int(r["count"])
        copies = [r["code"].format(n=n, n8=n % 8, b=n // 8) for n in range(count)]
        model = analyze_loop(words("\n".join([".L:", *copies, "b .L"])), TURNS).cycles_per_iteration / count
        found.append({"name": r["name"], "published": float(r["cycles"]), "model": model, "source": r["source"]})
    return found


def vendor_table() -> Table:
    """Cycles per instruction that the vendor published, and the model's."""
    rows = _vendor()
    lines = tuple(
        (r["name"], number(r["published"]), number(r["model"]), percent(error(r["model"], r["published"])), r["source"]) for r in rows
    )
    return Table(("what", "published", "model", "error", "source"), lines, (), 1, rows)


def compiled(loop: str) -> float:
    """Cycles per turn of a compiled loop."""
    text = (LOOPS / "compiled" / f"{loop}.s").read_text(encoding="utf-8")
    return analyze_loop(words(text), TURNS).cycles_per_iteration


def compiled_table() -> Table:
    """Cycles per turn of compiled loops, between the bounds that the manual's rules give."""
    rows: list[dict[str, Any]] = [{**r, "model": compiled(r["loop"])} for r in table(LOOPS / "compiled.csv")]
    lines = tuple((r["loop"], r["low"], r["high"], number(r["model"]), r["why"]) for r in rows)
    return Table(("loop", "at least", "at most", "model", "because"), lines, (), 1, rows)
