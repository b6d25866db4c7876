"""What is said when registers run out: the live ranges that compete, with names and lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from svedsl.errors import AllocationError
from svedsl.flow.graph import VIRTUAL, Flow
from svedsl.flow.lines import line, pointing
from svedsl.flow.liveness import backward, liveness
from svedsl.flow.virtuals import CLASS_WORDS, PHYSICAL, PREFERENCE, Virtual


@dataclass(slots=True)
class Crowd:
    """Where more virtual registers of one class live than there are registers: the instruction, and those. Empty if nowhere."""

    at: int = 0
    live: list[Virtual] = field(default_factory=list)
    spans: dict[int, list[int]] = field(default_factory=dict)
    """First and last instruction of each live range, by the virtual register's number."""


def most_crowded(flow: Flow, virtuals: Sequence[Virtual]) -> Crowd:
    """The point where registers of one class are short by most."""
    crowd, worst_excess = Crowd(), 0
    for i, node, live in backward(flow, liveness(flow)):
        here = [virtuals[n - VIRTUAL] for n in sorted({*live, *node.defs}) if n >= VIRTUAL]
        for v in here:
            span = crowd.spans.setdefault(v.number, [i, i])
            span[0], span[1] = min(span[0], i), max(span[1], i)
        for kind, numbers in PREFERENCE.items():
            found = [v for v in here if v.register_class == kind]
            if len(found) - len(numbers) > worst_excess:
                crowd.at, crowd.live, worst_excess = i, found, len(found) - len(numbers)
    return crowd


def ran_out(flow: Flow, virtuals: Sequence[Virtual], crowd: Crowd, failed: Sequence[int]) -> AllocationError:
    """The live ranges at the most crowded point, longest first.

    Where no point is too crowded it is the limits of some: then those that are live beside the ``failed`` one that nothing was left for.
    """
    spans = crowd.spans
    if crowd.live:
        competing, kind = crowd.live, crowd.live[0].register_class
        head = f"out of {CLASS_WORDS[kind]} registers: {len(competing)} live, {len(PREFERENCE[kind])} there are, at"
        place = pointing(flow.nodes[crowd.at].ins)
    else:
        first = virtuals[failed[0]]
        competing = [first, *(virtuals[n] for n in sorted(first.neighbours))]
        head = _left_without(first, len(failed))
        place = pointing(flow.nodes[spans[first.number][0]].ins)
    rows = [_live_range(v, spans.get(v.number), flow) for v in sorted(competing, key=lambda v: (-_length(spans.get(v.number)), v.number))]
    return AllocationError("\n".join([head, place, *rows]))


def _length(span: list[int] | None) -> int:
    """Instructions from the first to the last of a live range."""
    return span[1] - span[0] + 1 if span else 0


def _left_without(v: Virtual, count: int) -> str:
    """``no predicate register is left for 'p8', which must be one of p0-p7; live beside it:``"""
    regs = PHYSICAL[v.kind]
    runs: list[list[int]] = []
    for n in sorted(v.allowed):
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    allowed = ", ".join(f"{regs[a]}-{regs[b]}" if a != b else str(regs[a]) for a, b in runs)
    group = f"the first of {count} in a row, " if count > 1 else ""
    where = f"which must be {group}one of {allowed}" if allowed else "which fixed registers and narrow operands leave no register at all"
    return f"no {CLASS_WORDS[v.register_class]} register is left for {v.name!r}, {where}; what lives beside it, at"


def _live_range(v: Virtual, span: list[int] | None, flow: Flow) -> str:
    where = f", {line(flow.nodes[span[0]].ins)}" if span else ""
    return f"  {v.name:<12} {_length(span):5d} instructions{where}"
