"""The latency and pipeline notation of the A64FX manual (chapter 16), parsed into µOPs, flows and steps.

``a / b`` separates µOPs; ``a, b`` and ``a; b`` separate flows split at decode (independent, dependent); ``a+b`` separates flows split
at issue, run one after the other. ``[1,2]9`` needs the results of the µOPs one and two back. ``( ) x N`` repeats, ``[1/2]( ) x 2``
gives the k-th copy the k-th number. ``Pipe(L, N)`` is N back-to-back flows of latency L. ``NA`` means no result.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from svedsl.errors import TableError


@dataclass(frozen=True, slots=True)
class Step:
    """One flow of an issue-split chain: the ``pipe`` choice as printed, its ``latency`` (None: no result) and how many flows it makes.

    ``pipe`` is one of FLA FLB FL* EXA EXB EX* EX*|EAG* EAGA EAGB EAG* EAGA&EAGB PRX BR NULL or ``-`` (no pipe).
    """

    pipe: str
    latency: int | None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Flow:
    """One reservation station entry: its steps, and whether it waits for the flow before it in the same µOP (``;``)."""

    steps: tuple[Step, ...]
    dependent: bool = False


@dataclass(frozen=True, slots=True)
class MicroOp:
    """One µOP (one decode slot, one CSE): its flows and how many µOPs back the results it needs are."""

    flows: tuple[Flow, ...]
    after: tuple[int, ...] = ()


PIPES = frozenset({"FLA", "FLB", "FL*", "EXA", "EXB", "EX*", "EX*|EAG*", "EAGA", "EAGB", "EAG*", "EAGA&EAGB", "PRX", "BR", "NULL", "-"})

_REPEAT = re.compile(r"^(?:\[([\d/]+)\])?(.+?) x (\d+)$")
_MARK = re.compile(r"^\[([\d,]+)\]")
_PIPE_CALL = re.compile(r"^Pipe\((.+), (\d+)\)$")


def split(text: str, separators: str) -> list[tuple[str, str]]:
    """The parts of ``text`` at top-level separators, each with the separator before it (empty for the first)."""
    parts: list[tuple[str, str]] = []
    depth, start, before = 0, 0, ""
    for i, c in enumerate(text):
        if c in "([":
            depth += 1
        elif c in ")]":
            depth -= 1
        elif depth == 0 and c in separators:
            parts.append((before, text[start:i].strip()))
            before, start = c, i + 1
    parts.append((before, text[start:].strip()))
    return parts


def _bare(text: str) -> str:
    """Without the parentheses around the whole text."""
    while text.startswith("(") and text.endswith(")"):
        depth = 0
        for i, c in enumerate(text):
            depth += (c == "(") - (c == ")")
            if depth == 0 and i < len(text) - 1:
                return text
        text = text[1:-1].strip()
    return text


def expand(text: str) -> list[str]:
    """The µOPs of an expression, repeats written out: ``4 / ([1]6 / [1,2]9) x 2`` -> ``4``, ``[1]6``, ``[1,2]9``, ``[1]6``, ``[1,2]9``."""
    result: list[str] = []
    for _, part in split(text, "/"):
        repeat = _REPEAT.match(part)
        if not repeat:
            result.append(_bare(part))
            continue
        marks = repeat[1].split("/") if repeat[1] else []
        for k in range(int(repeat[3])):
            for piece in expand(_bare(repeat[2])):
                result.append(f"[{marks[k]}]{piece}" if marks else piece)
    return result


def _choose(range_text: str, share: float) -> int:
    low, _, high = range_text.partition("..")
    return round(int(low) + share * (int(high) - int(low)))


def _latency(text: str, share: float) -> tuple[int | None, int]:
    call = _PIPE_CALL.match(text)
    value, count = (call[1], int(call[2])) if call else (text, 1)
    if value == "NA":
        return None, count
    return (_choose(value, share) if ".." in value else int(value)), count


def _steps(latency: str, pipe: str, share: float) -> tuple[Step, ...]:
    steps = []
    latencies = [part for _, part in split(latency, "+")]
    pipes = [part for _, part in split(pipe, "+")]
    if len(latencies) != len(pipes):
        raise ValueError(f"{latency!r} has {len(latencies)} flows, {pipe!r} has {len(pipes)}")
    for one, where in zip(latencies, pipes, strict=True):
        value, count = _latency(_MARK.sub("", one), share)
        call = _PIPE_CALL.match(where)
        name = call[1] if call else where
        if name not in PIPES:
            raise ValueError(f"unknown pipe {name!r}")
        steps.append(Step(name, value, count))
    return tuple(steps)


def _micro_op(latency: str, pipe: str, share: float) -> MicroOp:
    mark = re.search(r"\[([\d,]+)\]", latency)
    after = tuple(int(n) for n in mark[1].split(",")) if mark else ()
    flows = []
    terms = split(_MARK.sub("", latency) if latency.startswith("[") else latency, ",;")
    places = split(pipe, ",;")
    if len(terms) == 1 and len(places) > 1:
        terms = [(before, "NA" if place == "BR" else terms[0][1]) for before, place in places]
    for (before, term), (_, place) in zip(terms, places, strict=True):
        flows.append(Flow(_steps(_bare(term), _bare(place), share), before == ";"))
    return MicroOp(tuple(flows), after)


def parse(latency: str, pipeline: str, share: float = 0.5) -> tuple[MicroOp, ...]:
    """The µOPs that a latency and a pipeline expression describe together.

    ``share`` picks a value from a range such as ``9..42`` (the integer divider, whose latency depends on the data).
    Raises TableError where the two do not fit each other.
    """
    latencies, pipes = expand(latency), expand(pipeline)
    if len(latencies) != len(pipes):
        raise TableError(f"latency {latency!r} has {len(latencies)} µOPs, pipeline {pipeline!r} has {len(pipes)}")
    try:
        return tuple(_micro_op(one, where, share) for one, where in zip(latencies, pipes, strict=True))
    except ValueError as error:
        raise TableError(f"latency {latency!r}, pipeline {pipeline!r}: {error}") from error
