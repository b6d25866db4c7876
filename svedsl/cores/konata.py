"""The recorded µOPs as a log of the Konata pipeline viewer (Kanata format, version 4)."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis


def log(analysis: Analysis) -> str:
    """A complete log file as text: stages D (in D and station), P (issued), X (executing), R (result there), C (commit)."""
    events: dict[int, list[str]] = defaultdict(list)
    for number, o in enumerate(analysis.occurrences):
        begin = events[o.dispatched]
        begin += [f"I\t{number}\t{o.sequence}\t0", f"L\t{number}\t0\t{o.text} [{o.pipe}]", f"S\t{number}\t0\tD"]
        if o.wait:
            begin.append(f"L\t{number}\t1\twaits: {o.wait}")
        for cycle, stage in ((o.issued, "P"), (o.execute, "X"), (o.result, "R"), (o.commit, "C")):
            if o.dispatched < cycle <= o.commit:
                events[cycle].append(f"S\t{number}\t0\t{stage}")
        events[o.commit + 1].append(f"R\t{number}\t{number}\t0")
    if not events:
        return "Kanata\t0004\n"
    first = min(events)
    lines = ["Kanata\t0004", f"C=\t{first}"]
    before = first
    for cycle in sorted(events):
        if cycle > before:
            lines.append(f"C\t{cycle - before}")
            before = cycle
        lines += events[cycle]
    return "\n".join(lines) + "\n"
