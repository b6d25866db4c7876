"""Finds the loops of a piece of machine code: backward branches and the bodies they close."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from svedsl.errors import AnalysisError
from svedsl.isa.decode import decode
from svedsl.isa.effects import effects


@dataclass(frozen=True, slots=True)
class Loop:
    """A loop: byte offsets of its first instruction and of the end of its closing branch, and the name of its place."""

    start: int
    end: int
    label: str


def innermost_loops(words: Sequence[int], labels: Mapping[str, int] | None = None) -> list[Loop]:
    """The innermost loops of a code, in address order. ``labels``: name -> byte offset.

    A loop is a direct branch to itself or backwards; the one whose body holds no other is innermost.
    """
    names: dict[int, str] = {}
    for name, offset in (labels or {}).items():
        names.setdefault(offset, name)
    found: dict[int, Loop] = {}
    for i, word in enumerate(words):
        instruction = decode(word)
        if instruction is None or instruction.target is None or effects(instruction).branch not in ("cond", "b"):
            continue
        start = 4 * i + instruction.target
        if 0 <= start <= 4 * i and start not in found:
            found[start] = Loop(start, 4 * i + 4, names.get(start, f"+{start:#x}"))
    loops = sorted(found.values(), key=lambda loop: loop.start)
    return [a for a in loops if not any(b is not a and a.start <= b.start and b.end <= a.end for b in loops)]


def loop_at(loops: Sequence[Loop], label: str) -> Loop:
    """The loop that begins at a label. Raises AnalysisError naming the labels there are."""
    for loop in loops:
        if loop.label == label:
            return loop
    raise AnalysisError(f"no innermost loop begins at {label!r}; there are {', '.join(loop.label for loop in loops) or 'none'}")
