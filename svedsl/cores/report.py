"""The readable report of an analysis."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

WIDTH = 120
"""Columns of the terminal that the report is for."""
CHAIN = 8
"""Instructions shown of the slowest chain."""


def _head(a: Analysis) -> list[str]:
    name = f"{a.label}: " if a.label else ""
    steady = f", repeats every {a.period[0]} iterations of {a.period[1]} cycles" if a.period else ""
    lines = [f"{name}{a.core} at vl {a.vl}: {a.instructions} instructions, {a.uops} µOPs{' per iteration' if a.body else ''}"]
    if a.body is not None:
        lines.append(f"{a.cycles_per_iteration:.3f} cycles per iteration ({a.iterations} iterations in {a.cycles} cycles{steady})")
    else:
        lines.append(f"{a.cycles} cycles")
    extra = [f"IPC {a.ipc:.2f}"]
    if a.percent_of_peak is not None:
        extra.append(f"{a.percent_of_peak:.1f} % of peak ({a.element_bits}-bit)")
    lines.append(", ".join([*extra, f"bottleneck: {a.bottleneck}"]))
    if a.memory:
        lines.append(", ".join(f"{name.replace('_', ' ')} {n}" for name, n in a.memory.items() if n) or "no cache misses")
    if a.assumed:
        lines.append("timing assumed (not in the manual): " + ", ".join(a.assumed))
    return lines


def _where(a: Analysis) -> list[str]:
    total = a.used + sum(a.lost.values())
    lines = ["", "where the cycles go" + (" (per iteration)" if a.body else "")]
    rows = [("used (four µOPs per cycle)", a.used), *sorted(a.lost.items(), key=lambda item: -item[1])]
    lines += [f"  {cycles:9.3f}  {100 * cycles / total:5.1f} %  {cause}" for cause, cycles in rows if cycles >= 0.0005 * total]
    lines.append(f"  {total:9.3f}  total")
    return lines


def _pipes(a: Analysis) -> list[str]:
    lines = ["", "pipes (busy cycles" + (" per iteration)" if a.body else ")")]
    lines.append("  " + "  ".join(f"{name} {busy:.2f}" for name, busy in a.pipes.items()))
    shares = [100 * n / max(sum(a.histogram), 1) for n in a.histogram]
    lines.append("commits per cycle: " + "  ".join(f"{k}: {share:.0f} %" for k, share in enumerate(shares)))
    return lines


def _bounds(a: Analysis) -> list[str]:
    if a.body is None:
        return []
    lines = ["", "lower bounds (cycles per iteration)"]
    lines += [f"  {b.cycles:9.3f}  {b.resource}" for b in a.port_bounds[:4]]
    bound = a.dependency_bound
    if bound is not None and bound.cycles:
        texts = [a.body.ops[place].text for place in bound.chain]
        whole = [text.replace(" ", "\xa0") for text in texts[:CHAIN]]  # lines break between instructions only
        chain = " -> ".join(whole) + (" …" if len(texts) > CHAIN else "")
        shown = [line.replace("\xa0", " ") for line in textwrap.wrap(chain, WIDTH - 31)]
        lines.append(f"  {bound.cycles:9.3f}  dependency chain: {shown[0]}")
        lines += [f"{'':31}{line}" for line in shown[1:]]
    lines.append(f"  {a.cycles_per_iteration:9.3f}  simulated")
    return lines


def _table(a: Analysis) -> list[str]:
    lines = [
        "",
        f"{'instruction':44s} {'slot':5s} {'station':11s} {'pipe':9s} {'ready':>6s} {'issue':>6s} {'result':>6s} {'commit':>6s}  waits for",
    ]
    for row in a.rows:
        text = row.text if not row.uop and not row.flow else f"  (µOP {row.uop + 1}, flow {row.flow + 1})"
        where = f"{text[:44]:44s} {row.slot:5s} {row.station:11s} {row.pipe:9s}"
        times = f"{row.ready:6.1f} {row.issue:6.1f} {row.result:6.1f} {row.commit:6.1f}"
        lines.append(f"{where} {times}  {row.wait}".rstrip())
        if row.place < len(a.sources) and a.sources[row.place] and not row.uop and not row.flow:
            lines.append(f"    {a.sources[row.place]}")
    return lines


def report(a: Analysis) -> str:
    """The whole report as text; cycles of the table count from an instruction's dispatch, averaged over the recorded iterations."""
    lines = _head(a) + _where(a) + _pipes(a) + _bounds(a)
    if a.body is not None:
        lines += _table(a)
    advice = a.advice()
    if advice:
        lines += ["", "what would help"]
    for line in advice:
        lines += textwrap.wrap(line, WIDTH, initial_indent="  ", subsequent_indent="    ")
    return "\n".join(lines)
