"""The benchmark report's tables on our kernels: rows for machines (``measure``, ``time``), tables for people (``show``)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from typing import Any

from . import goals, report, tables
from .catalog import CATALOG, make_case
from .figures import Point, figure

ROWS = (4, 16)
COLUMNS = (64, 128, 256)
MIDDLE = 128
CLOSE = 64
"""Nc at which a kernel is looked at closely, as in the report's tables of instructions and traffic."""
HEAD = (8, 128)
"""Queries and keys of the whole attention heads."""
EXP2_STEADY = (16, 256)
"""A size at which starting and ending a row of exp2 hardly counts; the scores and P fit L1D together."""


def _percent(kinds: tuple[str, ...]) -> Iterator[Point]:
    """The tables M=4 and M=16: the report's kernels and those of ours that stand beside them; all others of these kinds at one size."""
    for place, M in enumerate(ROWS):
        few = place == 0
        theirs = {cell.kernel for cell in report.PERCENT_PEAK if cell.M == M}
        beside = {tables.BESIDE[name] for name in theirs}
        for name, entry in CATALOG.items():
            if entry.kind in kinds and (name in theirs or name in beside):
                yield from (Point(name, M, Nc, closely=Nc == CLOSE and (few or name not in beside)) for Nc in COLUMNS)
            elif entry.kind in kinds and few and name not in report.KERNELS:
                yield Point(name, M, MIDDLE)


def _broadcast() -> Iterator[Point]:
    for name in (*(row.kernel for row in report.BROADCAST), tables.STREAM, *goals.FAR_FUSED):
        yield Point(name, report.BROADCAST_M, report.BROADCAST_NC, compared=name == tables.STREAM)


def _exp2() -> Iterator[Point]:
    """Each exp2 at the report's size and at one where it runs steadily, and the GEMMs that their share is of."""
    for name, entry in CATALOG.items():
        if entry.kind == "exp2":
            yield Point(name, report.EXP2_M, report.EXP2_NC, closely=True)
            yield Point(name, *EXP2_STEADY)
    yield from (Point(name, report.EXP2_M, report.EXP2_NC) for name in tables.GEMMS)


TABLES: dict[str, tuple[Point, ...]] = {
    "attention": (
        *_percent(("gemm", "attention")),
        *_broadcast(),
        *(Point(name, *HEAD) for name, entry in CATALOG.items() if entry.kind == "head"),
    ),
    "exp2": tuple(_exp2()),
    "gemm": tuple(_percent(("gemm",))),
    "goals": goals.POINTS,
    "headline": goals.HEADLINE_POINTS,
}
"""What each table needs; ``goals`` and ``headline`` sum up and are not part of "all"."""

REPORT_TABLES = ("attention", "exp2", "gemm")


def points(table: str | None) -> list[Point]:
    """The figures of a table, or of all the report's; each size of a kernel once, as closely as anyone wants it."""
    wanted: dict[tuple[str, int, int], Point] = {}
    for name in (table,) if table else REPORT_TABLES:
        for p in TABLES[name]:
            known = wanted.get((p.kernel, p.M, p.Nc), p)
            flags = {flag: getattr(p, flag) or getattr(known, flag) for flag in ("mca", "compared", "closely")}
            wanted[p.kernel, p.M, p.Nc] = Point(p.kernel, p.M, p.Nc, **flags)
    return list(wanted.values())


def row(name: str, M: int, Nc: int) -> dict[str, Any]:
    """One row, without what takes longest (``figures.figure``)."""
    return figure(Point(name, M, Nc, mca=False, compared=False))


def measure(table: str | None = None, workers: int = 1) -> list[dict[str, Any]]:
    """All rows of a table (a key of ``TABLES``), or of all the report's tables, by so many processes; progress on standard error."""
    wanted = points(table)
    return [found for _, found in sorted(_all(wanted, workers), key=lambda item: item[0])]


def _all(wanted: list[Point], workers: int) -> Iterator[tuple[int, dict[str, Any]]]:
    """(place in ``wanted``, row), longest first so that no process ends up with a long one alone."""
    from rich.console import Console
    from rich.progress import track

    order = sorted(range(len(wanted)), key=lambda n: -wanted[n].M * wanted[n].Nc)
    work = [wanted[n] for n in order]
    if workers <= 1:
        found: Iterable[dict[str, Any]] = map(figure, work)
        yield from zip(order, track(found, "measuring", len(work), console=Console(stderr=True), transient=True), strict=True)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        found = pool.map(figure, work)
        yield from zip(order, track(found, "measuring", len(work), console=Console(stderr=True), transient=True), strict=True)


def time(rows: list[dict[str, Any]]) -> None:
    """Adds to each row what this CPU takes: ``native_us``, ``native_cycles`` where cycles are counted (else None), ``native_percent_peak``.

    The percentage is of 128 GFLOP/s, whatever this CPU could do. Raises NativeError where the kernels do not run natively.
    """
    for r in rows:
        entry = CATALOG[r["kernel"]]
        timing = entry.kernel.time(*entry.arguments(make_case(r["M"], r["Nc"])))
        gflops = 2e-9 * r["M"] * r["Nc"] * r["D"] / timing.seconds
        percent = None if r["percent_peak"] is None or entry.kind == "head" else round(100 * gflops / report.PEAK_GFLOPS, 1)
        r.update(native_us=1e6 * timing.seconds, native_cycles=timing.cycles, native_percent_peak=percent)


def check_native(table: str | None = None) -> None:
    """Raises NativeError where the kernels of a table do not run natively, before anything is measured."""
    for name in dict.fromkeys(p.kernel for p in points(table)):
        _ = CATALOG[name].kernel.address


def show(rows: list[dict[str, Any]], table: str | None = None, markdown: bool = False) -> None:
    """Prints rows as the tables that they fill, for a terminal or as Markdown."""
    found = {"goals": goals.table, "headline": goals.headline}
    made = [found[table](rows)] if table in found else tables.of(rows)
    for each in made:
        sys.stdout.write(each.markdown()) if markdown else each.print()
