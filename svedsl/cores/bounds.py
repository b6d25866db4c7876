"""Lower bounds of a loop body beside the simulated figure: what the pipes, the windows and the dependencies alone would allow."""

from __future__ import annotations

from dataclasses import dataclass

from svedsl.cores import bypass
from svedsl.cores.loops import Body
from svedsl.cores.params import GROUP
from svedsl.cores.program import EAG_A, EAG_ANY, EAG_B, EAG_BOTH, EX, FL, PR, RSE, RSE0, RSE1, RSX, FlowPlan, Op

TURNS = 24
"""Turns over which the dependency bound is measured; its chains settle within the first half."""


@dataclass(frozen=True, slots=True)
class PortBound:
    """Cycles per turn that one resource needs at least."""

    resource: str
    cycles: float


def windows(body: Body) -> int:
    """Decode windows of one turn (§4.2), formed greedily."""
    count = filled = 0
    for op in body.ops:
        uops = len(op.uops)
        if op.sequential:
            count += uops
            filled = 0
            continue
        if op.alone or (uops >= 3 and filled):
            count += filled > 0
            filled = 0
        filled += uops
        if op.alone:
            count += -(-filled // GROUP)
            filled = 0
        while filled >= GROUP:
            count += 1
            filled -= GROUP
    return count + (filled > 0)


def _count(body: Body) -> dict[str, float]:
    """Issue slots of one turn by the pipes that can take them."""
    slots = dict.fromkeys(("FLA", "FLB", "FL", "EXA", "EXB", "EX", "any", "EAGA", "EAGB", "EAG", "PR", "load", "store"), 0.0)
    for op in body.ops:
        for uop in op.uops:
            for flow in uop.flows:
                _add(slots, flow)
    return slots


def _add(slots: dict[str, float], flow: FlowPlan) -> None:
    only = {RSE0: "A", RSE1: "B"}.get(flow.attribute, "")
    for stage in flow.stages:
        if stage.kind == FL:
            slots["FL" + only] += stage.hold
        elif stage.kind == EX:
            slots["any" if flow.attribute == RSX else "EX" + (only if flow.attribute != RSE else "")] += stage.hold
        elif stage.kind == PR:
            slots["PR"] += stage.hold
        elif stage.kind == EAG_BOTH:
            slots["EAGA"] += stage.hold
            slots["EAGB"] += stage.hold
        else:
            name = {EAG_ANY: "EAG", EAG_A: "EAGA", EAG_B: "EAGB"}.get(stage.kind)
            if name:
                slots[name] += stage.hold
    if flow.memory in ("r", "p", "x"):
        slots["load"] += 1
    elif flow.memory == "w":
        slots["store"] += 1


def port_bounds(body: Body) -> list[PortBound]:
    """What each resource needs per turn with perfect distribution, largest first."""
    n = _count(body)
    fla, flb, fl = n["FLA"], n["FLB"], n["FL"]
    exa, exb, ex = n["EXA"] + n["PR"], n["EXB"], n["EX"]
    eaga, eagb, eag = n["EAGA"], n["EAGB"], n["EAG"]
    integer = (exa + exb + ex + eaga + eagb + eag + n["any"]) / 4
    bounds = [
        PortBound("FLA", fla),
        PortBound("FLB", flb),
        PortBound("FLA + FLB", (fla + flb + fl) / 2),
        PortBound("EXA/PR port", exa),
        PortBound("EXB", exb),
        PortBound("EXA + EXB", (exa + exb + ex) / 2),
        PortBound("EAGA + EAGB", max(eaga, eagb, (eaga + eagb + eag) / 2)),
        PortBound("EXA + EXB + EAGA + EAGB", integer),
        PortBound("load/store pipes", n["load"] / 2 + n["store"]),
        PortBound("decode windows", float(windows(body))),
    ]
    return sorted((b for b in bounds if b.cycles), key=lambda b: -b.cycles)


@dataclass(frozen=True)
class DependencyBound:
    """Cycles per turn of the slowest loop-carried chain, and the places (indices of ops) it runs through, in order."""

    cycles: float
    chain: tuple[int, ...]


_CONSUMER = {FL: bypass.TO_FL, EX: bypass.TO_EXA, PR: bypass.TO_PR}


def _producer(op: Op, flow: FlowPlan) -> int:
    last = flow.stages[-1].kind if flow.stages else EX
    if flow.memory in ("r", "x"):
        return bypass.INT_LOAD if flow.integer or flow.memory == "x" else bypass.VECTOR_LOAD
    if last == FL:
        return bypass.COMPARE if flow.compare else bypass.FL
    return bypass.PR if last == PR else bypass.EXA


class _Made:
    """A result in the dataflow graph: when it is there, by what kind of producer, which op, after which result."""

    __slots__ = ("before", "kind", "op", "when")

    def __init__(self, when: int, kind: int, op: int, before: _Made | None) -> None:
        self.when = when
        self.kind = kind
        self.op = op
        self.before = before


def _flow_result(flow: FlowPlan, op: Op, place: int, writer: dict[int, _Made], earlier: list[list[_Made]], own: list[_Made]) -> _Made:
    consumer = _CONSUMER.get(flow.stages[0].kind, bypass.TO_EAG) if flow.stages else bypass.TO_EXA
    latest: _Made | None = None
    ready = 0
    sources = [(writer.get(number), bypass.FLAGS if flags else bypass.DATA, flow.read_after(number)) for number, flags in flow.reads]
    for uop_number, flow_number in flow.after:
        made = own if uop_number == len(earlier) else earlier[uop_number]
        sources.append((made[flow_number] if made else None, bypass.DATA, 0))
    for source, table, later in sources:
        if source is None:
            continue
        reader = bypass.TO_FL if later else consumer
        when = source.when - later + (table[reader][source.kind] if source.kind not in (bypass.EXA,) or table is bypass.FLAGS else 0)
        if when > ready:
            ready, latest = when, source
    return _Made(ready + flow.latency, _producer(op, flow), place, latest)


def dependency_bound(body: Body) -> DependencyBound:
    """The slowest chain through the registers, with unlimited pipes (a result stays on its own integer pipe)."""
    writer: dict[int, _Made] = {}
    ends: list[_Made] = []
    for _ in range(TURNS):
        for place, op in enumerate(body.ops):
            earlier: list[list[_Made]] = []
            updates: dict[int, _Made] = {}
            for uop in op.uops:
                own: list[_Made] = []
                for flow in uop.flows:
                    own.append(_flow_result(flow, op, place, writer, earlier, own))
                    updates.update(dict.fromkeys(flow.writes, own[-1]))
                earlier.append(own)
            writer.update(updates)
        ends.append(max(writer.values(), key=lambda made: made.when, default=_Made(0, 0, 0, None)))
    half = TURNS // 2
    cycles = (ends[-1].when - ends[half - 1].when) / (TURNS - half)
    return DependencyBound(max(cycles, 0.0), _carried(ends[-1], body) if cycles > 0 else ())


def _carried(end: _Made, body: Body) -> tuple[int, ...]:
    """The part of a chain that comes back to the same op, in program order.

    Looked for in the middle: the chain's ends are the way into the ring and the operations that hang on it.
    """
    path: list[int] = []
    made: _Made | None = end
    while made is not None:
        path.append(made.op)
        made = made.before
    middle = len(path) // 3
    for length in range(1, len(path) // 3 + 1):
        ring = path[middle : middle + length]
        if ring == path[middle + length : middle + 2 * length]:
            return tuple(sorted(set(ring)))
    return tuple(sorted(set(path)))
