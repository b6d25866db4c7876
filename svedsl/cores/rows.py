"""What the machine recorded about each µOP, for the per-instruction table and the pipeline views."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from svedsl.cores.dispatch import REASONS
from svedsl.cores.loops import Body
from svedsl.cores.params import ISSUE_AFTER_DISPATCH
from svedsl.cores.state import PIPE_NAMES, Committed, Entry, Uop

STATION_NAMES = ("RSE0", "RSE1", "RSA0", "RSA1", "RSBR", "-")


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One executed µOP: cycles of dispatch (D), operands ready, issue (P), first execution stage, result, commit (C).

    ``place``: index of its first instruction in the body or the traced code; ``uop`` and ``flow`` number it within the instruction.
    """

    sequence: int
    place: int
    turn: int
    text: str
    uop: int
    flow: int
    station: str
    pipe: str
    slot: int
    dispatched: int
    ready: int
    issued: int
    execute: int
    result: int
    commit: int
    wait: str
    producers: tuple[int, ...] = ()
    """Sequence numbers of the µOPs whose results it read, as far as they were recorded."""


@dataclass(frozen=True, slots=True)
class InstructionRow:
    """Averages of one µOP of one instruction over the recorded turns; cycles from its dispatch."""

    place: int
    text: str
    uop: int
    flow: int
    slot: str
    station: str
    pipe: str
    ready: float
    issue: float
    result: float
    commit: float
    wait: str

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


def _wait(uop: Uop, entry: Entry, ready: int) -> str:
    """Why an entry issued later than it could have."""
    if entry.held:
        return "older store" if entry.held == 1 else "L1 miss"
    if entry.issued > ready:
        return f"{PIPE_NAMES[entry.pipe]} busy"
    if ready > uop.dispatched + ISSUE_AFTER_DISPATCH:
        return "operands"
    return REASONS[uop.cause] if uop.cause else ""


def occurrences(record: Iterable[Committed], body: Body | None) -> tuple[Occurrence, ...]:
    """The recorded µOPs as plain data, one per station entry; ``body`` translates packed pairs to their first word."""
    result = []
    numbers: dict[int, int] = {}
    writer: dict[int, int] = {}
    for uop, commit in ((uop, cycle) for group, first, end, cycle in record for uop in group[first:end]):
        instance = uop.instance
        place = body.places[instance.index] if body is not None else instance.index
        k = numbers.get(instance.number, 0)
        numbers[instance.number] = k + 1
        for flow, entry in enumerate(uop.entries or [None]):
            sources = () if entry is None else tuple(sorted({writer[n] for n, _ in entry.flow.reads if n in writer}))
            result.append(_occurrence(uop, entry, place, k, flow, commit, sources))
        for entry in uop.entries:
            writer.update(dict.fromkeys(entry.flow.writes, uop.sequence))
    return tuple(result)


def _occurrence(uop: Uop, entry: Entry | None, place: int, k: int, flow: int, commit: int, sources: tuple[int, ...]) -> Occurrence:
    d = uop.dispatched
    common = (uop.sequence, place, uop.instance.turn, uop.instance.op.text, k, flow)
    if entry is None:
        return Occurrence(*common, "-", "-", uop.slot, d, d, d, d, d, commit, "", sources)
    ready = max(entry.ready - entry.to_execute, d + ISSUE_AFTER_DISPATCH)
    result = entry.result if entry.result >= 0 else entry.execute + 1
    return Occurrence(
        *common, STATION_NAMES[entry.station], PIPE_NAMES[entry.pipe], uop.slot, d, ready, entry.issued, entry.execute, result, commit,
        _wait(uop, entry, ready), sources,
    )  # fmt: skip


def _most(values: list[str]) -> str:
    """The values in order of frequency: one, or two with a slash."""
    count: dict[str, int] = {}
    for value in values:
        count[value] = count.get(value, 0) + 1
    order = sorted(count, key=lambda v: (-count[v], v))
    return "/".join(order[:2])


def rows_of(found: tuple[Occurrence, ...]) -> list[InstructionRow]:
    """Per instruction and µOP, in program order."""
    groups: dict[tuple[int, int, int], list[Occurrence]] = defaultdict(list)
    for o in found:
        groups[o.place, o.uop, o.flow].append(o)
    rows = []
    for (place, uop, flow), some in sorted(groups.items()):
        n = len(some)
        rows.append(
            InstructionRow(
                place,
                some[0].text,
                uop,
                flow,
                _most([str(o.slot) for o in some]),
                _most([o.station for o in some]),
                _most([o.pipe for o in some]),
                round(sum(o.ready - o.dispatched for o in some) / n, 2),
                round(sum(o.issued - o.dispatched for o in some) / n, 2),
                round(sum(o.result - o.dispatched for o in some) / n, 2),
                round(sum(o.commit - o.dispatched for o in some) / n, 2),
                _most([o.wait for o in some if o.wait] or [""]),
            )
        )
    return rows
