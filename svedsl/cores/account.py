"""Where the commit slots of every cycle went: used, or lost to a cause. The causes add up to the cycles (four slots each)."""

from __future__ import annotations

from svedsl.cores import dispatch
from svedsl.cores.dispatch import Dispatcher
from svedsl.cores.execute import Executor
from svedsl.cores.params import GROUP, ISSUE_AFTER_DISPATCH
from svedsl.cores.state import LOAD, Q_BR, Q_EXA, Q_EXB, Q_FLA, Q_FLB, Core, Entry, Uop

(
    USED, WINDOWS, FRONT, CHAIN, IMBALANCE, FL_BUSY, EX_BUSY, EAG_BUSY, RSE, RSA, STACK, REGISTERS, PORTS, LOADS, STORES, BRANCHES, SYNC,
    PIPES, LATENCY,
) = range(19)  # fmt: skip

CAUSES = (
    "used",
    "decode windows not full",
    "front end",
    "dependency chain",
    "RSE0/RSE1 imbalance",
    "FLA and FLB busy",
    "EXA or EXB busy",
    "EAGA and EAGB busy",
    "RSE full",
    "RSA full",
    "commit stack full",
    "rename registers",
    "fetch or store ports",
    "L1 miss",
    "store to load",
    "branch",
    "synchronisation",
    "load/store pipes",
    "latency of the last instructions",
)

_FROM_DISPATCH = {
    dispatch.FRONT_END: FRONT,
    dispatch.WINDOW: WINDOWS,
    dispatch.RSE_FULL: RSE,
    dispatch.RSA_FULL: RSA,
    dispatch.STACK_FULL: STACK,
    dispatch.REGISTERS: REGISTERS,
    dispatch.PORTS: PORTS,
    dispatch.SYNC: SYNC,
    dispatch.BRANCH: BRANCHES,
}


FIRST_CYCLE = 4
"""Cycles of the first fetch before anything can be decoded; the machine starts there."""


class Account:
    """Counts the slots. A cycle without four commits charges the oldest µOP's reason for being late."""

    def __init__(self, core: Core, dispatcher: Dispatcher, executor: Executor) -> None:
        self.core = core
        self.dispatcher = dispatcher
        self.executor = executor
        self.slots = [0] * len(CAUSES)
        self.slots[FRONT] = GROUP * FIRST_CYCLE
        self.histogram = [FIRST_CYCLE] + [0] * GROUP

    def step(self, cycle: int, done: int, committed: int, cycles: int = 1) -> None:
        """One cycle (or ``cycles`` alike): ``done`` µOPs committed, ``committed`` of the oldest group are gone already."""
        self.histogram[done] += cycles
        slots = self.slots
        slots[USED] += done * cycles
        if done == GROUP:
            return
        slots[WINDOWS if done and not committed else self._blame(cycle, committed)] += (GROUP - done) * cycles

    def _blame(self, cycle: int, committed: int) -> int:
        rob = self.core.rob
        if not rob or committed >= len(rob[0]):
            return _FROM_DISPATCH[self.dispatcher.cause]
        uop = rob[0][committed]
        entry = _latest(uop)
        if entry is None:
            return _FROM_DISPATCH[uop.cause]
        if entry.wait:
            return CHAIN
        if entry.issued < 0:
            return self._port(entry, cycle)
        if entry.result < 0 and entry.flow.memory == LOAD and cycle > entry.due:
            # Neither interlocked nor missed: writes, move-ins and move-outs have the pipes (§7.6).
            return (PIPES, STORES, LOADS)[entry.held]
        return self._why_late(uop, entry)

    def _port(self, entry: Entry, cycle: int) -> int:
        """A ready µOP has not issued: its port was busy, or it lies beyond the port window."""
        if entry.ready - entry.to_execute > cycle:
            return CHAIN
        queue = entry.queue
        if queue in (Q_FLA, Q_FLB):
            other = self.executor.queues[Q_FLB if queue == Q_FLA else Q_FLA]
            return FL_BUSY if other else IMBALANCE
        if queue in (Q_EXA, Q_EXB):
            return EX_BUSY
        if queue == Q_BR:
            return BRANCHES
        return PORTS if entry in self.executor.blocked else EAG_BUSY

    def _why_late(self, uop: Uop, entry: Entry) -> int:
        """It executes: was it late for its operands, for its pipe, or was it dispatched late?"""
        ready = entry.ready - entry.to_execute
        if entry.held:
            return STORES if entry.held == 1 else LOADS
        if entry.issued > ready:
            return FL_BUSY if entry.queue in (Q_FLA, Q_FLB) else EX_BUSY if entry.queue in (Q_EXA, Q_EXB) else EAG_BUSY
        if ready > uop.dispatched + ISSUE_AFTER_DISPATCH:
            return CHAIN
        cause = _FROM_DISPATCH[uop.cause]
        return LATENCY if cause == WINDOWS else cause


def _latest(uop: Uop) -> Entry | None:
    """The entry of a µOP that finishes last, an unfinished one before all."""
    latest: Entry | None = None
    for entry in uop.entries:
        if entry.wait or entry.issued < 0 or (entry.result < 0 and entry.flow.memory == LOAD):
            return entry
        if latest is None or entry.issued > latest.issued:
            latest = entry
    return latest
