"""Loop bodies as text, run on the core model."""

from __future__ import annotations

import struct
from pathlib import Path

from svedsl import assemble
from svedsl.cores import Analysis, analyze_loop
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.cores.rows import Occurrence

LOOPS = Path(__file__).parent / "loops"


def words(text: str) -> list[int]:
    """Machine words of assembly text."""
    code = assemble(text)
    return list(struct.unpack(f"<{len(code) // 4}I", code))


COUNTER = ("subs x28, x28, #1", "b.ne L")


def run(*lines: str, turns: int = 200, unsaid: Unsaid = DEFAULT, close: tuple[str, ...] = COUNTER) -> Analysis:
    """Runs instructions as a loop body, closed by ``subs x28, x28, #1; b.ne L`` or by ``close``."""
    text = "\n".join(["L:", *lines, *close])
    return analyze_loop(words(text), turns, unsaid=unsaid)


def cycles(*lines: str, turns: int = 200, unsaid: Unsaid = DEFAULT, close: tuple[str, ...] = COUNTER) -> float:
    """Cycles per turn of the steady state."""
    return run(*lines, turns=turns, unsaid=unsaid, close=close).cycles_per_iteration


def first_turn(*lines: str, turns: int = 1, unsaid: Unsaid = DEFAULT) -> list[Occurrence]:
    """What happened to the µOPs of the first turn, in program order, starting in an empty machine."""
    return [o for o in run(*lines, turns=turns, unsaid=unsaid).occurrences if o.turn == 0]
