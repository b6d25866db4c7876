"""The pipeline as text: one line per µOP, one column per cycle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from svedsl.cores.rows import Occurrence

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

LEGEND = (
    *("D dispatched", ". waits for operands", "= waits for the pipe", "P issued", "- on its way", "E executes", "r result there"),
    "C commits",
)
COLUMNS = 200
"""Characters of a line at most, unless told otherwise."""
NAMES = 40
"""Characters of an instruction at most; half of them where the lines are so short that cycles would not fit."""


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


def _wrapped(parts: Sequence[str], columns: int) -> list[str]:
    """Parts two blanks apart, as many on a line as fit."""
    lines = [parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + 2 + len(part) <= columns:
            lines[-1] += f"  {part}"
        else:
            lines.append(part)
    return lines


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


def timeline(analysis: Analysis, turns: int = 3, columns: int = COLUMNS) -> str:
    """Some turns of a loop (or the recorded end of a trace), cycle by cycle, as fixed-width text.

    Lines are ``columns`` characters long at most; cycles further to the right are left out and counted in the last line.
    """
    found = shown(analysis, turns)
    if not found:
        return "nothing recorded"
    first = min(o.dispatched for o in found)
    cycles = max(o.commit for o in found) - first + 1
    names = min(max(len(o.text) for o in found), NAMES if columns > 2 * NAMES + 20 else NAMES // 2)
    heads = [f"{o.text[:names]:{names}s} {o.slot} {o.station:4s} {o.pipe:4s}  " for o in found]
    width = min(cycles, columns - len(heads[0]))
    margin = " " * len(heads[0])
    lines = [*_wrapped(LEGEND, columns), margin + "".join(f"{c:<10d}" for c in range(0, width, 10))[:width].rstrip()]
    turn = found[0].turn
    for o, head in zip(found, heads, strict=True):
        if analysis.body is not None and o.turn != turn:
            turn = o.turn
            lines.append(margin + "·" * width)
        lines.append((head + _line(o, first, width)).rstrip())
    if width < cycles:
        lines.append(f"{cycles - width} more cycles to the right; the page that --html writes shows all")
    return "\n".join(lines)
