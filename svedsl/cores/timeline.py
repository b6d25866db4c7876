"""The pipeline as text: one line per µOP, one column per cycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svedsl.cores.rows import Occurrence

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

LEGEND = "D dispatched  . waits for operands  = waits for the pipe  P issued  - on its way  E executes  r result there  C commits"
WIDTH = 150
"""Cycles shown at most."""


def shown(analysis: Analysis, turns: int) -> list[Occurrence]:
    """The recorded µOPs of some whole turns in the middle, where the pipeline is neither filling nor draining."""
    found = analysis.occurrences
    if analysis.body is None:
        return list(found[:200])
    all_turns = sorted({o.turn for o in found})
    if len(all_turns) > turns + 2:
        start = min(len(all_turns) - turns - 2, max(1, len(all_turns) // 2))
        chosen = set(all_turns[start : start + turns])
    else:
        chosen = set(all_turns)
    return [o for o in found if o.turn in chosen]


def _line(o: Occurrence, first: int, width: int) -> str:
    cells = [" "] * width

    def put(start: int, end: int, mark: str) -> None:
        for c in range(max(start - first, 0), min(end - first, width)):
            cells[c] = mark

    put(o.dispatched, o.commit, "r")
    put(o.execute, o.result, "E")
    put(o.issued, o.execute, "-")
    put(o.ready, o.issued, "=")
    put(o.dispatched, o.ready, ".")
    put(o.dispatched, o.dispatched + 1, "D")
    put(o.issued, o.issued + 1, "P")
    put(o.commit, o.commit + 1, "C")
    return "".join(cells).rstrip()


def timeline(analysis: Analysis, turns: int = 3) -> str:
    """Some turns of a loop (or the recorded end of a trace), cycle by cycle, as fixed-width text."""
    found = shown(analysis, turns)
    if not found:
        return "nothing recorded"
    first = min(o.dispatched for o in found)
    last = max(o.commit for o in found)
    width = min(last - first + 1, WIDTH)
    ruler = "".join(f"{c:<10d}" for c in range(0, width, 10))
    lines = [LEGEND, f"{'':54s}{ruler}"]
    turn = found[0].turn
    for o in found:
        if analysis.body is not None and o.turn != turn:
            turn = o.turn
            lines.append(f"{'':54s}{'·' * width}")
        lines.append(f"{o.text[:40]:40s} {o.slot} {o.station:4s} {o.pipe:4s}  {_line(o, first, width)}".rstrip())
    return "\n".join(lines)
