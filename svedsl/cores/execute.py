"""Wake-up, oldest-first issue, pipes, blocking and latency stretching (manual §2.9, §6)."""

from __future__ import annotations

from heapq import heappop, heappush

from svedsl.cores import bypass
from svedsl.cores.bypass import EAGB_SHIFT
from svedsl.cores.params import DENORMAL_CYCLES, ISSUE_AFTER_DISPATCH, RFP, RSP
from svedsl.cores.program import EAG_BOTH, EX, PR
from svedsl.cores.program import FL as FL_KIND
from svedsl.cores.state import (
    BR,
    DATA,
    EAGA,
    EAGB,
    EXA,
    EXB,
    FLA,
    FLB,
    PRX,
    Q_BR,
    Q_EAG,
    Q_EAGA,
    Q_EAGB,
    Q_EXA,
    Q_EXB,
    Q_FLA,
    Q_FLB,
    RSA0,
    RSBR,
    RSE1,
    Core,
    Entry,
)

INTEGER_RELEASE, FL_RELEASE, MEMORY_RELEASE = 5, 4, 5
"""Cycles from issue (P = 3) to the latest release of a station entry (§2.4): integer X+1, FL PT3+1, memory A+1."""

_PRODUCERS = tuple({EXB: bypass.EXB, EAGA: bypass.EAGA, EAGB: bypass.EAGB}.get(pipe, bypass.EXA) for pipe in range(8))

STORE_DATA = 11
"""Issue of a store's data flow to RT3, when the data is in its store port and the store may commit: P 3, RT3 and C 14 (Fig. 2-3)."""

EX_TO_BR = 7
"""Issue of CBZ, TBZ or BR to stage BR: P 3, BR 10 (Fig. 2-5)."""

Heap = list[tuple[int, Entry]]


def depend(entry: Entry, producer: Entry, penalties: tuple[int, ...]) -> None:
    """Makes ``entry`` wait for the result of ``producer``, or notes when it can use the result that is already known."""
    if producer.result < 0:
        entry.wait += 1
        if producer.waiters is None:
            producer.waiters = []
        producer.waiters.append((entry, penalties))
        return
    kind = producer.producer
    when = producer.result + penalties[kind]
    if when > entry.ready:
        entry.ready = when
    when += EAGB_SHIFT[kind]
    if when > entry.ready_b:
        entry.ready_b = when


def schedule(core: Core, entry: Entry) -> None:
    """All operands known: the entry asks for issue so that it executes when the last one arrives."""
    when = (entry.ready if entry.ready < entry.ready_b or entry.queue != Q_EAG else entry.ready_b) - entry.to_execute
    if entry.queue == Q_EAGB:
        when = entry.ready_b - entry.to_execute
    if when < core.soonest:
        when = core.soonest
    waiting = core.wake.get(when)
    if waiting is None:
        core.wake[when] = [entry]
    else:
        waiting.append(entry)


def publish(core: Core, entry: Entry, result: int) -> None:
    """The result of ``entry`` can be used from cycle ``result`` on (penalties apart): wakes what waits for it."""
    entry.result = result
    waiters = entry.waiters
    if waiters is None:
        return
    entry.waiters = None
    kind = entry.producer
    shift = EAGB_SHIFT[kind]
    for other, penalties in waiters:
        when = result + penalties[kind]
        if when > other.ready:
            other.ready = when
        if when + shift > other.ready_b:
            other.ready_b = when + shift
        other.wait -= 1
        if not other.wait:
            schedule(core, other)


class Executor:
    """The issue ports and pipes."""

    def __init__(self, core: Core) -> None:
        self.core = core
        self.queues: list[Heap] = [[] for _ in range(8)]
        self.arrive: dict[int, list[Entry]] = {}
        """cycle of stage A -> memory flows that reach the load/store pipes."""
        self.free_at = [0] * 8
        """First cycle each pipe takes an operation again (P blocking, §6.3)."""
        self.e_free_at = [0] * 8
        """First cycle each pipe takes another E operation again."""
        self.completes: list[dict[int, bool]] = [{}, {}]
        """FLA, FLB: cycles in which something already completes (§2.9)."""
        self.blocked: list[Entry] = []
        """Memory flows beyond the real fetch or store port window (§7.3.1)."""
        reuse = core.unsaid.rs_reuse
        self.hold_integer, self.hold_fl, self.hold_memory = INTEGER_RELEASE + reuse, FL_RELEASE + reuse, MEMORY_RELEASE + reuse
        """Cycles from issue until a station entry can be allocated again, when an operand came by bypass."""
        self.bypass_cycles = core.unsaid.rs_bypass_cycles

    def clear(self) -> None:
        """Drops everything waiting (flush)."""
        for queue in self.queues:
            queue.clear()
        self.arrive.clear()
        self.blocked.clear()

    def unblock(self, cycle: int) -> None:
        """The port window has moved: what waited for it asks again."""
        if self.blocked:
            self.core.wake.setdefault(cycle, []).extend(self.blocked)
            self.blocked = []

    def step(self, cycle: int) -> None:
        """Takes in what woke up, then issues the oldest ready entry on every port."""
        core = self.core
        queues = self.queues
        released = core.release.pop(cycle, None)
        if released:
            free = core.free
            for station in released:
                free[station] += 1
        woken = core.wake.pop(cycle, None)
        core.soonest = cycle + 1
        if woken:
            for entry in woken:
                heappush(queues[entry.queue], (entry.age, entry))
        if queues[Q_FLA]:
            self._issue_from(Q_FLA, FLA, cycle)
        if queues[Q_FLB]:
            self._issue_from(Q_FLB, FLB, cycle)
        if queues[Q_EXA]:
            self._issue_from(Q_EXA, EXA, cycle)
        if queues[Q_EXB]:
            self._issue_from(Q_EXB, EXB, cycle)
        if queues[Q_EAG] or queues[Q_EAGA] or queues[Q_EAGB]:
            self._issue_address(cycle)
        if queues[Q_BR]:
            self._issue_from(Q_BR, BR, cycle)

    def _issue_from(self, queue: int, pipe: int, cycle: int) -> None:
        heap = self.queues[queue]
        if self.free_at[pipe] > cycle:
            return
        while heap:
            entry = heappop(heap)[1]
            flow = entry.flow
            if flow.block == 2 and self.e_free_at[pipe] > cycle:
                self.core.wake.setdefault(self.e_free_at[pipe], []).append(entry)
                continue
            if flow.memory == DATA and self._beyond_ports(entry):
                self.blocked.append(entry)
                continue
            self._issue(entry, PRX if flow.stages[entry.stage][0] == PR else pipe, cycle)
            return

    def _beyond_ports(self, entry: Entry) -> bool:
        core = self.core
        flow = entry.flow
        return (
            entry.fetch_port >= 0
            and entry.fetch_port + flow.fetch_ports - core.fetch_base > RFP + core.more
            or entry.store_port >= 0
            and entry.store_port + flow.store_ports - core.store_base > RSP + core.more
        )

    def _issue_address(self, cycle: int) -> None:
        """One entry to EAGA and one to EAGB, oldest first; either may serve RSA0 and RSA1 (§5)."""
        a: Entry | None = None
        b: Entry | None = None
        free_a, free_b = self.free_at[EAGA] <= cycle, self.free_at[EAGB] <= cycle
        queues = self.queues
        either, only_a, only_b = queues[Q_EAG], queues[Q_EAGA], queues[Q_EAGB]
        later: list[Entry] = []
        execute = cycle + 4
        while free_a or free_b:
            best = either if either else None
            if only_a and free_a and (best is None or only_a[0][0] < best[0][0]):
                best = only_a
            if only_b and free_b and (best is None or only_b[0][0] < best[0][0]):
                best = only_b
            if best is None:
                break
            entry = heappop(best)[1]
            if entry.flow.memory and self._beyond_ports(entry):
                self.blocked.append(entry)
                continue
            both = entry.flow.stages[entry.stage][0] == EAG_BOTH
            if best is only_a and both:
                if not (free_a and free_b):
                    later.append(entry)
                    only_a = []
                    continue
                a, free_a, free_b = entry, False, False
            elif best is not only_b and free_a and (best is only_a or entry.ready <= execute):
                a, free_a = entry, False
            elif best is not only_a and free_b and (best is only_b or entry.ready_b <= execute):
                b, free_b = entry, False
            elif best is either and not free_a and a is not None and a.queue == Q_EAG and a.ready_b <= execute and entry.ready <= execute:
                a, b, free_b = entry, a, False
            else:
                later.append(entry)
        for entry in later:
            heappush(queues[entry.queue], (entry.age, entry))
        if a is not None:
            self._issue(a, EAGA, cycle)
        if b is not None:
            self._issue(b, EAGB, cycle)

    def _issue(self, entry: Entry, pipe: int, cycle: int) -> None:
        core = self.core
        flow = entry.flow
        core.busy[pipe] += 1
        entry.pipe = pipe
        if flow.single:
            entry.issued = cycle
            entry.execute = cycle + entry.to_execute
            self._last(entry, pipe, cycle)
            return
        stages = flow.stages
        number = entry.stage
        if not number:
            entry.issued = cycle
            entry.execute = cycle + entry.to_execute
        kind, after, hold = stages[number]
        if len(stages) == 1:
            if hold > 1:
                core.busy[pipe] += hold - 1
                self.free_at[pipe] = cycle + hold
            self._last(entry, pipe, cycle)
            return
        if flow.block == 1:
            self._blocking_chain(entry, pipe, cycle)
            return
        slip = cycle - entry.issued - after
        if slip > entry.slip:
            entry.slip = slip
        if kind == EAG_BOTH:
            core.busy[EAGB] += 1
            core.busy[EAGA] += hold - 1
            core.busy[EAGB] += hold - 1
            self.free_at[EAGA] = self.free_at[EAGB] = cycle + hold
        number += 1
        if number == len(stages):
            self._last(entry, pipe, cycle)
            return
        entry.stage = number
        kind, after, _ = stages[number]
        entry.queue = self._next_queue(kind, pipe, entry.station)
        core.wake.setdefault(max(entry.issued + after + entry.slip, cycle + 1), []).append(entry)

    def _next_queue(self, kind: int, pipe: int, station: int) -> int:
        if kind == FL_KIND:
            return Q_FLB if station == RSE1 else Q_FLA
        if kind == EX:
            return Q_EXB if pipe == EXB else Q_EXA
        return {PR: Q_EXA, EAG_BOTH: Q_EAGA}.get(kind, Q_EAG)

    def _blocking_chain(self, entry: Entry, pipe: int, cycle: int) -> None:
        """A P-marked chain of flows in one pipe: the pipe takes nothing else until its last flow has issued (§6.3)."""
        span = entry.flow.stages[-1][1] + 1
        self.core.busy[pipe] += len(entry.flow.stages) - 1
        self.free_at[pipe] = cycle + span
        self._last(entry, pipe, cycle + span - 1)

    def _last(self, entry: Entry, pipe: int, cycle: int) -> None:
        """The last flow has issued: the station entry is on its way out, the result time is known or the load/store unit takes over."""
        core = self.core
        flow = entry.flow
        station = entry.station
        when = cycle + (1 if station == RSBR else self._held(entry, pipe, cycle))
        release = core.release
        if when in release:
            release[when].append(station)
        else:
            release[when] = [station]
        if flow.memory and pipe in (EAGA, EAGB):
            entry.due = cycle + 4
            arrive = self.arrive.get(cycle + 4)
            if arrive is None:
                self.arrive[cycle + 4] = [entry]
            else:
                arrive.append(entry)
            return
        if entry.producer < 0:
            entry.producer = _PRODUCERS[pipe]
        uop = entry.uop
        if uop.instance.mispredicted and (pipe == BR or flow.kind == EX):
            core.resolved = cycle + (1 if pipe == BR else EX_TO_BR)
        if not flow.latency:
            self._without_result(entry, pipe, cycle)
            return
        latency = flow.latency
        if flow.block == 2:
            self.e_free_at[pipe] = cycle + latency
        if uop.instance.denormals and pipe <= FLB and uop.last:
            # Element by element, and the pipe takes nothing else meanwhile.
            latency = max(latency, DENORMAL_CYCLES * uop.instance.denormals)
            self.free_at[pipe] = cycle + latency
        elif pipe <= FLB and flow.latency <= 9:
            latency = self._stretched(pipe, entry.execute + entry.slip, latency, flow.stretch)
        result = entry.execute + entry.slip + latency
        publish(core, entry, result)
        done = result + flow.commit_after
        if done > uop.done:
            uop.done = done
        uop.pending -= 1

    def _held(self, entry: Entry, pipe: int, cycle: int) -> int:
        """How long the station entry stays allocated after its (last) issue (§2.4, §2.8): one of three stages.

        The earliest when all operands were in registers as it was dispatched, the next when they had been there for a while, the latest
        when one came by bypass.
        """
        hold = self.hold_fl if pipe <= FLB else self.hold_memory if entry.flow.memory and entry.station >= RSA0 else self.hold_integer
        if entry.ready <= entry.uop.dispatched + ISSUE_AFTER_DISPATCH + entry.to_execute:
            return hold - 2
        if cycle + entry.to_execute - entry.ready >= self.bypass_cycles:
            return hold - 1
        return hold

    def _stretched(self, pipe: int, execute: int, latency: int, longer: tuple[int, ...]) -> int:
        """One completion per pipe and cycle: a shorter operation moves to 6 or 9 cycles when its slot is taken (§2.9)."""
        completes = self.completes[pipe]
        last = execute + latency
        if last in completes:
            for other in longer:
                if execute + other not in completes:
                    latency = other
                    break
        completes[execute + latency] = True
        if len(completes) > 64:
            for old in [c for c in completes if c < execute]:
                del completes[old]
        return latency

    def _without_result(self, entry: Entry, pipe: int, cycle: int) -> None:
        """Branches commit from BC + 1 (Fig. 2-5), store data when it has left its pipe."""
        uop = entry.uop
        if pipe == BR:
            done = cycle + (3 if uop.instance.op.effects.branch == "cond" else 2)
        else:
            done = cycle + STORE_DATA
            if entry.store is not None:
                entry.store.data = done
        if done > uop.done:
            uop.done = done
        uop.pending -= 1
