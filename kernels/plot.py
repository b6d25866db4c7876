"""The benchmark's figures drawn with matplotlib (the optional extra ``plot``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from svedsl import SveError

from . import report
from .catalog import CATALOG
from .tables import BESIDE, GEMMS

SUFFIXES = (".svg", ".png")
OURS, MODEL, MEASURED, NATIVE = "#1b6ca8", "#9bbfd9", "#e07a1f", "#4a9c5d"
Row = Mapping[str, Any]


def check(path: str, table: str | None = None) -> None:
    """Raises SveError for a file that is no drawing, a table of which none is made, and where matplotlib is missing."""
    if table in ("goals", "headline"):
        raise SveError(f"--plot draws attention, exp2 and gemm, not {table}")
    if Path(path).suffix not in SUFFIXES:
        raise SveError(f"--plot {path}: the name of a drawing ends in {' or '.join(SUFFIXES)}")
    try:
        import matplotlib  # noqa: F401
    except ImportError:
        raise SveError("--plot needs matplotlib: pip install 'svedsl[plot]'") from None


def save(rows: Sequence[Row], path: str) -> None:
    """Draws what these rows hold: percent of peak for M=4 and M=16, cycles per element of exp2, LD1RW and DUP.

    Raises SveError as ``check``, and for rows without anything to draw.
    """
    check(path)
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    at = {(r["kernel"], r["M"], r["Nc"]): r for r in rows}
    drawings = [
        (title, groups)
        for title, groups in (
            *((f"M={M}: % of 128 GFLOP/s", _percent(at, M)) for M in (4, 16)),
            (f"exp2, M={report.EXP2_M}, Nc={report.EXP2_NC}: cycles per element", _exp2(at)),
            (f"M={report.BROADCAST_M}, Nc={report.BROADCAST_NC}: % of 128 GFLOP/s", _broadcast(at)),
        )
        if len(groups) > 1
    ]
    if not drawings:
        raise SveError("--plot: nothing among these figures is drawn; attention, exp2 and gemm are")
    figure = Figure(figsize=(11, 3.6 * len(drawings)), layout="constrained")
    FigureCanvasAgg(figure)
    for axes, (title, groups) in zip(figure.subplots(len(drawings), squeeze=False)[:, 0], drawings, strict=True):
        _bars(axes, title, groups)
    figure.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None)


Group = tuple[str, list[tuple[str, str, float]]]
"""A label below, and bars: legend, colour, height."""


def _group(label: str, *bars: tuple[str, str, float | None]) -> Group:
    return label, [(legend, colour, value) for legend, colour, value in bars if value is not None]


def _percent(at: Mapping[tuple[str, int, int], Row], M: int) -> list[Group]:
    groups = []
    for cell in report.PERCENT_PEAK:
        theirs = at.get((cell.kernel, M, cell.Nc))
        ours = at.get((BESIDE.get(cell.kernel, ""), M, cell.Nc))
        if cell.M == M and theirs is not None:
            label = f"{cell.label}\n{cell.Nc}"
            groups.append(_group(
                label, ("ours (model)", OURS, ours["percent_peak"] if ours else None),
                ("the report's kernel (model)", MODEL, theirs["percent_peak"]),
                ("the report (measured on A64FX)", MEASURED, cell.percent_peak),
                ("ours (this CPU)", NATIVE, ours.get("native_percent_peak") if ours else None),
            ))  # fmt: skip
    return groups


def _exp2(at: Mapping[tuple[str, int, int], Row]) -> list[Group]:
    theirs = {v.kernel: v.cycles_per_element for v in report.EXP2_VERSIONS}
    return [
        _group(
            name.removeprefix("exp2_").replace("_", "\n"), ("the report's kernel (model)", MODEL, r["cycles_per_element"])
            if name in theirs else ("ours (model)", OURS, r["cycles_per_element"]),
            ("the report (measured on A64FX)", MEASURED, theirs.get(name)),
        )
        for (name, M, Nc), r in at.items()
        if CATALOG[name].kind == "exp2" and (M, Nc) == (report.EXP2_M, report.EXP2_NC)
    ]  # fmt: skip


def _broadcast(at: Mapping[tuple[str, int, int], Row]) -> list[Group]:
    theirs = {row.kernel: row.percent_peak for row in report.BROADCAST}
    return [
        _group(
            name.replace("_", "\n", 1), ("the report's kernel (model)", MODEL, r["percent_peak"]) if name in theirs
            else ("ours (model)", OURS, r["percent_peak"]), ("the report (measured on A64FX)", MEASURED, theirs.get(name)),
        )
        for (name, M, Nc), r in at.items()
        if (M, Nc) == (report.BROADCAST_M, report.BROADCAST_NC) and name not in GEMMS
    ]  # fmt: skip


def _bars(axes: Any, title: str, groups: Sequence[Group]) -> None:
    """Groups of bars beside one another, the values above, one legend entry per kind of bar."""
    named: set[str] = set()
    for place, (_, bars) in enumerate(groups):
        width = min(0.8 / max(len(bars), 1), 0.4)
        for n, (legend, colour, value) in enumerate(bars):
            x = place + (n - (len(bars) - 1) / 2) * width
            axes.bar(x, value, width, color=colour, label=None if legend in named else legend)
            axes.text(x, value, f"{value:.2g}" if value < 10 else f"{value:.0f}", ha="center", va="bottom", fontsize=7)
            named.add(legend)
    axes.set_xticks(range(len(groups)), [label for label, _ in groups], fontsize=7)
    axes.set_title(title, loc="left", fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)
    axes.margins(x=0.01, y=0.08)
    axes.legend(fontsize=8, frameon=False, ncols=4, loc="lower right", bbox_to_anchor=(1, 1), borderpad=0)
