"""The benchmark report's tables, measured on our kernels: rows for machines (``measure``), tables for people (``show``)."""

from __future__ import annotations

from typing import Any

from . import report
from .catalog import CATALOG, Case, Entry, make_case
from .catalog import measure as accuracy

FMA_LANES = 32  # two pipes of 16 fp32 lanes: the peak of 128 GFLOP/s at 2 GHz is 32 fused multiply-adds per cycle
ROWS = (4, 16)
COLUMNS = (64, 128, 256)


def per_k(entry: Entry, case: Case) -> tuple[int, dict[str, float]]:
    """Instructions executed in all, and per K of one tile of four rows: exp2 (what is marked so), FMLA, loads, stores, the rest."""
    counts = entry.kernel.count(*entry.arguments(case))
    sums = {"exp2": 0, "fmla": 0, "load": 0, "store": 0, "other": 0}
    for (name, section), n in counts.by_section().items():
        kind = name if name in ("fmla", "load", "store") else "other"
        sums["exp2" if section == "exp2" and kind in ("other", "fmla") else kind] += n
    tiles = max(case.M // 4, 1) * max(case.Nc, 1)
    return counts.total, {k: round(v / tiles, 3) for k, v in sums.items()}


def row(name: str, M: int, Nc: int) -> dict[str, Any]:
    """One row: the kernel on real scores of this size; cycles of the A64FX core model for a whole call, arrays touched once before."""
    entry = CATALOG[name]
    case = make_case(M, Nc)
    instructions, shares = per_k(entry, case)
    cycles = entry.kernel.analyze(*entry.arguments(case)).cycles
    exp2 = entry.kind == "exp2"
    found = accuracy(entry, case)
    return {
        "kernel": name, "M": M, "Nc": Nc, "D": case.D, "cycles": cycles,
        "percent_peak": None if exp2 else round(100 * M * Nc * case.D / FMA_LANES / cycles, 1), "percent_peak_l1": None,
        "report_percent_peak": report.percent_peak(name, M, Nc),
        "cycles_per_element": round(cycles / (M * Nc), 3) if exp2 else None, "per_k": shares,
        "max_rel_error": found.max_rel_error, "max_ulp": found.max_ulp, "o_error": found.o_error, "correct": found.correct,
        "instructions": instructions,
    }  # fmt: skip


def measure(table: str | None = None) -> list[dict[str, Any]]:
    """All rows of a table (``attention``), or of all tables."""
    from rich.console import Console
    from rich.progress import track

    wanted = [(name, M, Nc) for name, entry in CATALOG.items() for M in ROWS if M % entry.tile == 0 for Nc in COLUMNS]
    return [row(*case) for case in track(wanted, "measuring", console=Console(stderr=True), transient=True)]


def time(rows: list[dict[str, Any]]) -> None:
    """Adds to each row what this CPU takes: ``native_us`` and, where cycles are counted, ``native_cycles`` (else None).

    Raises NativeError where the kernels do not run natively.
    """
    for r in rows:
        entry = CATALOG[r["kernel"]]
        timing = entry.kernel.time(*entry.arguments(make_case(r["M"], r["Nc"])))
        r.update(native_us=1e6 * timing.seconds, native_cycles=timing.cycles)


def show(rows: list[dict[str, Any]], table: str | None = None) -> None:
    """Prints rows as tables: what was checked, and the report's instruction breakdown beside ours."""
    from rich.console import Console

    console = Console()
    title = "Attention stage 2: O = exp2(S * scale - max) @ V, D = 64, emulated at VL 512 on int8 attention scores"
    checked = _table(title, "M", "Nc", "correct", "exp2 max rel. error", "O error", "instructions")
    for r in rows:
        checked.add_row(
            r["kernel"], str(r["M"]), str(r["Nc"]), "yes" if r["correct"] else "NO", _number(r["max_rel_error"]), _number(r["o_error"]),
            str(r["instructions"]),
        )  # fmt: skip
    console.print(checked)
    console.print(_cycles(rows))
    console.print(_breakdown(rows))
    if "native_us" in rows[0]:
        console.print(_native(rows))


def _table(title: str, *heads: str) -> Any:
    """An empty table of kernels, whose names stay whole in a narrow terminal and in a file."""
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(title=title, box=SIMPLE_HEAD, collapse_padding=True, pad_edge=False)
    table.add_column("kernel", no_wrap=True)
    for head in heads:
        table.add_column(head, justify="right")
    return table


def _cycles(rows: list[dict[str, Any]]) -> Any:
    """The report's percent-of-peak tables and exp2 versions, its hardware figures beside the core model's."""
    title = "A64FX core model, whole calls: % of 128 GFLOP/s, or cycles per element of exp2 | the report's, on hardware"
    table = _table(title, "M", "Nc", "cycles", "% of peak", "cycles/element")
    theirs = {v.kernel: v.cycles_per_element for v in report.EXP2_VERSIONS}
    for r in rows:
        percent, element = r["percent_peak"], r["cycles_per_element"]
        measured = theirs.get(r["kernel"]) if (r["M"], r["Nc"]) == (report.EXP2_M, report.EXP2_NC) else None
        table.add_row(
            r["kernel"],
            str(r["M"]),
            str(r["Nc"]),
            str(r["cycles"]),
            "" if percent is None else f"{percent:.1f} | {r['report_percent_peak'] or '-'}",
            "" if element is None else f"{element:.2f} | {measured or '-'}",
        )
    return table


def _native(rows: list[dict[str, Any]]) -> Any:
    table = _table("On this CPU, per call (svedsl info says how it is measured)", "M", "Nc", "µs", "cycles")
    for r in rows:
        cycles = r["native_cycles"]
        table.add_row(r["kernel"], str(r["M"]), str(r["Nc"]), f"{r['native_us']:.2f}", "-" if cycles is None else f"{cycles:.0f}")
    return table


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.2e}"


def _breakdown(rows: list[dict[str, Any]]) -> Any:
    title = "Instructions per K iteration of a 4 x 64 tile: ours | the report's (M=4, Nc=64)"
    table = _table(title, "exp2", "FMLA", "loads", "stores", "other", "total")
    for r in rows:
        theirs = report.breakdown(r["kernel"])
        if (r["M"], r["Nc"]) != (4, 64):
            continue
        p = r["per_k"]
        total = sum(p.values())
        cells = [(p["exp2"], theirs and theirs.exp2), (p["fmla"], theirs and theirs.fmla), (p["load"], theirs and theirs.loads)]
        shown = [f"{a:.1f} | {'-' if b is None else b}" for a, b in cells]
        table.add_row(r["kernel"], *shown, f"{p['store']:.1f}", f"{p['other']:.1f}", f"{total:.1f} | {theirs.total if theirs else '-'}")
    return table
