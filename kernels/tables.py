"""Rows of figures as tables: the report's own layouts, with ours, its kernel on the model and its measurement side by side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from . import report
from .catalog import CATALOG
from .llvm_mca import DIFFERENT, RULES

Row = Mapping[str, Any]

FUSED, STREAM = "fused_exact", "stream_exact"
"""Our fused kernels: by blocks, which suits few rows, and with exp2 inside the product, which suits many and a V beyond L1."""
GEMMS = ("gemm_fp32_4x4", "gemm_split_k")
BESIDE = {
    "exp2_fmla_fused": FUSED, "exp2_fmla_opt": FUSED, "exp2_fmla_vec": STREAM, "two_pass": "two_pass_exact",
    "gemm_fp32_4x4": GEMMS[1], **{row.kernel: STREAM for row in report.BROADCAST},
}  # fmt: skip
"""A kernel of the report -> ours for the same task, any score and any max."""


@dataclass(frozen=True, slots=True)
class Table:
    """Text in rows and columns; the first column is a name, the others are numbers. A name of "" continues the row above."""

    title: str
    heads: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    note: str = ""

    def print(self) -> None:
        """For a terminal; names stay whole in a narrow one."""
        from rich.box import SIMPLE_HEAD
        from rich.console import Console
        from rich.table import Table as RichTable

        made = RichTable(title=f"\n{self.title}", caption=self.note or None, box=SIMPLE_HEAD, padding=0, pad_edge=False)
        made.title_justify = made.caption_justify = "left"
        for n, head in enumerate(self.heads):
            made.add_column(head, justify="right" if n else "left", no_wrap=True)
        for row in self.rows:
            made.add_row(*row)
        Console().print(made)

    def markdown(self) -> str:
        """As a Markdown table; a head without a first line belongs to the group that the one before it begins."""
        names, group = [], ""
        for head in self.heads:
            first, _, second = head.rpartition("\n")
            group = first or group
            names.append(f"{group} {second}" if "\n" in head else head)
        lines = [" | ".join(names), "|".join(["---", *["---:"] * (len(self.heads) - 1)])]
        lines += [" | ".join(row) for row in self.rows]
        return "".join(f"| {line} |\n" if "---" not in line else f"|{line}|\n" for line in lines)


def number(value: float | None, digits: int = 1) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def small(value: float | None) -> str:
    return "-" if value is None else f"{value:.1e}"


def percent_mca(row: Row) -> float | None:
    """llvm-mca's cycles as a percentage on the scale of the row's own."""
    if row["llvm_mca_cycles"] is None or row["percent_peak"] is None:
        return None
    return float(row["percent_peak"] * row["cycles"] / row["llvm_mca_cycles"])


def of(rows: Sequence[Row]) -> Iterator[Table]:
    """The tables that these rows fill."""
    at = {(r["kernel"], r["M"], r["Nc"]): r for r in rows}
    makers = (_percent_4, _percent_16, _breakdown, _traffic, _exp2, _broadcast, _heads, _beside, _rules, _first_calls, _accuracy, _native)
    for maker in makers:
        table = maker(at)
        if table.rows:
            yield table


Index = Mapping[tuple[str, int, int], Row]


def _percent_4(at: Index) -> Table:
    return _percent(at, 4)


def _percent_16(at: Index) -> Table:
    return _percent(at, 16)


def _percent(at: Index, M: int) -> Table:
    """ "M=4" and "M=16"."""
    columns = sorted({cell.Nc for cell in report.PERCENT_PEAK})
    value = {key: r["percent_peak"] for key, r in at.items() if key[1] == M}
    made, shown = [], set()
    for name, label in dict.fromkeys((c.kernel, c.label) for c in report.PERCENT_PEAK if c.M == M):
        if all((name, M, Nc) in value for Nc in columns):
            ours = BESIDE.get(name, "")
            shown |= {name, ours}
            cells = ((value.get((ours, M, Nc)), value.get((name, M, Nc)), report.percent_peak(name, M, Nc)) for Nc in columns)
            made.append((label, *(number(v) for cell in cells for v in cell)))
    for name in dict.fromkeys(key[0] for key in value if key[2] in columns):
        if made and name not in shown and CATALOG[name].kind in ("gemm", "attention"):
            found = ("" if (name, M, Nc) not in value else number(value[name, M, Nc]) for Nc in columns)
            made.append((name, *(text for cell in found for text in (cell, "", ""))))
    heads = ("Kernel", *(head for Nc in columns for head in (f"Nc={Nc}\nours", "\nmodel", "\nrep.")))
    note = (
        f"ours: {', '.join(dict.fromkeys(BESIDE[n] for n in BESIDE if n in shown))} and, below, others of ours. model: the report's "
        "kernel on the core model. rep.: the report, measured on A64FX."
    )
    return Table(f"M={M} ({M} rows × 64 columns output), % of FP32 peak = 128 GFLOP/s", heads, made, note)


def _breakdown(at: Index) -> Table:
    """ "Instruction Breakdown per K iteration": a kernel as reported, as counted here, and ours."""
    made: list[tuple[str, ...]] = []
    for theirs in report.BREAKDOWN:
        for name in (theirs.kernel, BESIDE.get(theirs.kernel, "")):
            found = at.get((name, 4, 64))
            if found is None:
                continue
            if name == theirs.kernel:
                reported = (f"~{theirs.exp2}", str(theirs.fmla), str(theirs.loads), "", "", f"~{theirs.total}", str(theirs.cycles))
                made.append((f"{theirs.label}, report", *reported))
            p = found["per_k"]
            counts = (p["exp2"], p["fmla"], p["load"], p["store"], p["other"], found["instructions"] / 64, found["cycles"] / 64)
            made.append((f"  {name}", *(number(v) for v in counts)))
    heads = ("Kernel", "exp2", "FMLA", "loads", "stores", "other", "total", "cycles")
    return Table("Instruction breakdown per K iteration, executed (M=4, Nc=64), and cycles", heads, made)


def _traffic(at: Index) -> Table:
    """ "Memory Traffic Analysis"."""
    made = []
    for theirs in report.TRAFFIC:
        if (theirs.kernel, report.TRAFFIC_M, report.TRAFFIC_NC) not in at:
            continue
        kib = [" + ".join(f"{n} {size}" for n, size in part.items()) for part in (theirs.read, theirs.written)]
        made.append((f"{theirs.kernel}, report", *kib, str(theirs.total)))
        for name in (theirs.kernel, BESIDE.get(theirs.kernel, "")):
            found = at.get((name, report.TRAFFIC_M, report.TRAFFIC_NC))
            if found is not None and found["traffic"] is not None:
                parts = [{n: v[i] / 1024 for n, v in found["traffic"].items() if v[i]} for i in (0, 1)]
                texts = [" + ".join(f"{n} {size:.3g}" for n, size in part.items()) for part in parts]
                made.append((f"  {name}", *texts, f"{sum(sum(part.values()) for part in parts):.3g}"))
    return Table("Memory traffic in KiB, each byte once (M=4, Nc=64, D=64)", ("Approach", "read", "written", "total"), made)


def _exp2(at: Index) -> Table:
    """ "exp2 Version": ours below the report's; their share and end-to-end figures with the report's GEMM and with ours."""
    M, Nc = report.EXP2_M, report.EXP2_NC
    theirs = {v.kernel: v for v in report.EXP2_VERSIONS}
    made = []
    for (name, rows, columns), found in at.items():
        beside = at.get((GEMMS[name not in report.KERNELS], M, Nc))
        if CATALOG[name].kind != "exp2" or (rows, columns) != (M, Nc) or beside is None:
            continue
        gemm = beside["cycles"]
        steady = max((r for key, r in at.items() if key[0] == name), key=lambda r: r["M"] * r["Nc"])
        v, mca = theirs.get(name), found["llvm_mca_cycles"]
        end_to_end = 100 * M * Nc * report.D / 32 / (found["cycles"] + gemm)
        made.append((
            name, number(found["cycles_per_element"], 2), number(v and v.cycles_per_element, 2), number(mca and mca / M / Nc, 2),
            number(steady["cycles_per_element"], 2), number(100 * found["cycles"] / gemm, 0), number(v and v.percent_of_gemm, 0),
            small(found["max_rel_error"]), _ulp(found["max_ulp"]), number(found["ranking_errors"]), number(end_to_end, 0),
            number(v and v.end_to_end_percent_peak, 0),
        ))  # fmt: skip
    heads = (
        "exp2 version", "cyc. /\nelem.", "\nrep.", "\nmca", "\nlong", "% of\nGEMM", "\nrep.", "rel.\nerror", "\nulp", "rank\n%",
        "whole\n%", "\nrep.",
    )  # fmt: skip
    note = (
        "M=4, Nc=64; rep.: the report's measurement; mca: llvm-mca; long: M=16, Nc=256. GEMM: gemm_fp32_4x4 with the report's, "
        "gemm_split_k with ours. whole: exp2, then that GEMM, % of peak. rank: pairs of different scores of a row whose weights are "
        "equal or reversed, %."
    )
    return Table("exp2 of int32 scores", heads, made, note)


def _ulp(value: float) -> str:
    return f"{value:.2f}" if value < 100 else f"{value:.0e}".replace("e+0", "e")


def _broadcast(at: Index) -> Table:
    """ "LD1RW vs DUP": percentages here are of 128 GFLOP/s, where the report's own table has 64."""
    M, Nc = report.BROADCAST_M, report.BROADCAST_NC
    base = at.get((report.BROADCAST[0].kernel, M, Nc))
    if base is None:
        return Table("", (), [])
    theirs = {b.kernel: b for b in report.BROADCAST}
    made = []
    for (name, rows, columns), found in at.items():
        if (rows, columns) == (M, Nc):
            b = theirs.get(name)
            gflops = report.PEAK_GFLOPS * found["percent_peak"] / 100
            speedup = base["cycles"] / found["cycles"]
            made.append((
                name, number(found["cycles"] / Nc), number(b and b.cycles_per_k), number(gflops), number(b and b.gflops),
                number(found["percent_peak"]), number(b and b.percent_peak), number(percent_mca(found)), f"{speedup:.2f}x",
                "-" if b is None else f"{b.gflops / report.BROADCAST[0].gflops:.2f}x",
            ))  # fmt: skip
    heads = ("Kernel", "cyc./K\nhere", "\nrep.", "GFLOP/s\nhere", "\nrep.", "% peak\nhere", "\nrep.", "\nmca", "faster\nhere", "\nrep.")
    return Table("LD1RW vs DUP broadcast (M=4, Nc=512, D=64), on the model and as measured", heads, made)


def _heads(at: Index) -> Table:
    made = [
        (name, str(M), str(N), str(r["cycles"]), number(r["percent_peak"]), number(r["percent_peak_l1"]), number(percent_mca(r)))
        for (name, M, N), r in at.items()
        if CATALOG[name].kind == "head"
    ]
    heads = ("Kernel", "queries", "keys", "cycles", "% of roof", "in L1", "llvm-mca")
    return Table("Whole attention heads, no mask (roof: FMA-pipe slots of Q·Kᵀ, exp2, ·V)", heads, made)


def _beside(at: Index) -> Table:
    """What stands beside each percentage."""
    made = []
    for (name, M, Nc), r in at.items():
        if r["percent_peak"] is not None:
            mca = percent_mca(r)
            differs = "" if mca is None else f"{100 * (r['llvm_mca_cycles'] / r['cycles'] - 1):+.0f} %"
            tiles = -(-M // 4)
            cells = (number(r["percent_peak"]), number(r["percent_peak_l1"]), number(mca), differs, number(r["instructions"] / tiles / Nc))
            native = (number(r["native_percent_peak"]),) if "native_us" in r else ()
            made.append((name, str(M), str(Nc), str(r["cycles"]), *cells, *native))
    heads: tuple[str, ...] = ("Kernel", "M", "Nc", "cycles", "% peak\n", "\nin L1", "\nllvm-mca", "mca's\ncycles", "instr.\nper K")
    if any("native_us" in r for r in at.values()):
        heads += ("this\nCPU %",)
    note = "in L1: every access a hit, as llvm-mca assumes. mca's cycles: more or less than the model's. per K: of a tile of four rows."
    return Table("Beside each figure", heads, made, note)


def _rules(at: Index) -> Table:
    """Where llvm-mca differs by more than ``DIFFERENT``: what does it."""
    made, used = [], set()
    for (name, M, Nc), r in at.items():
        for n, rule in enumerate(r["rules"]):
            used.add(rule["rule"])
            first = (name, str(M), str(Nc), str(r["cycles"]), str(r["llvm_mca_cycles"])) if not n else ("", "", "", "", "")
            made.append((*first, f"{rule['rule']}, {rule['section']}", str(rule["cycles"])))
    heads = ("Kernel", "M", "Nc", "model", "mca", "rule of the A64FX manual", "costs")
    note = "\n".join(f"{n} ({RULES[n].section}): {RULES[n].says}. Test: {RULES[n].test}" for n in RULES if n in used)
    title = f"Where llvm-mca differs by more than {100 * DIFFERENT:.0f} %: cycles of a call, and how many less without a rule it has not"
    return Table(title, heads, made, note)


def _first_calls(at: Index) -> Table:
    made = [
        (name, str(M), str(Nc), str(r["cycles"]), str(r["cycles_cold_code"]), str(r["cycles_cold_l1"]))
        for (name, M, Nc), r in at.items()
        if r["cycles_cold_code"] is not None
    ]
    heads = ("Kernel", "M", "Nc", "one of many", "cold code", "cold L1")
    note = "cold code: branches are predicted for the first time, data in L1. cold L1: data in L2, branches known."
    return Table("First calls, cycles", heads, made, note)


def _accuracy(at: Index) -> Table:
    """The worst of each kernel over the sizes measured."""
    made = []
    for name in dict.fromkeys(key[0] for key in at):
        rows = [r for key, r in at.items() if key[0] == name]
        worst = {m: max((r[m] for r in rows if r[m] is not None), default=None) for m in ("max_rel_error", "max_ulp", "o_error")}
        ulp = "-" if worst["max_ulp"] is None else _ulp(worst["max_ulp"])
        correct = "yes" if all(r["correct"] for r in rows) else "NO"
        made.append((name, correct, small(worst["max_rel_error"]), ulp, small(worst["o_error"])))
    heads = ("Kernel", "correct", "exp2 rel. error", "exp2 ulp", "O error")
    return Table("Against float64, worst of the sizes above, on int8 attention scores (docs/error-bounds.md)", heads, made)


def _native(at: Index) -> Table:
    made = []
    for (name, M, Nc), r in at.items():
        if "native_us" in r:
            cycles = "-" if r["native_cycles"] is None else f"{r['native_cycles']:.0f}"
            made.append(
                (name, str(M), str(Nc), f"{r['native_us']:.2f}", cycles, number(r["native_percent_peak"]), number(r["percent_peak"]))
            )
    heads = ("Kernel", "M", "Nc", "µs", "cycles", "% of 128 GFLOP/s", "model")
    return Table("On this CPU, per call (svedsl info says how it is measured)", heads, made)
