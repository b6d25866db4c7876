"""Exact steady-state detection: the whole machine state relative to the turn of the loop, and the skip when it comes back."""

from __future__ import annotations

from collections.abc import Hashable

from svedsl.cores.loops import LoopSupply
from svedsl.cores.machine import Machine
from svedsl.cores.state import Entry, Instance, Store, Uop

FAR = -32
"""A known result older than this is as good as one of always: no penalty of Table 2-4 reaches further."""


class Snapshot:
    """Reads a machine relative to its cycle, the next µOP number and the turn of the loop."""

    def __init__(self, machine: Machine, turn: int) -> None:
        self.machine = machine
        self.cycle = machine.cycle
        self.base = machine.core.sequence * 4
        self.turn = turn

    def outline(self) -> Hashable:
        """A cheap part of the state: two states with different outlines differ."""
        core = self.machine.core
        return (tuple(core.free), core.gpr, core.fpr, core.ppr, core.gids, len(core.rob), len(core.wake), self.machine.committer.next)

    def full(self) -> Hashable:
        """Everything that the future of the machine depends on."""
        machine = self.machine
        core = machine.core
        return (
            self._front(),
            self._dispatcher(),
            tuple(core.free),
            (core.gpr, core.fpr, core.ppr, core.gids, machine.committer.next, machine.committer.flush),
            tuple((c - self.cycle, g, f, p) for c, g, f, p in core.rename_due),
            tuple(c - self.cycle for c in core.gid_due),
            self._timed({c: sorted(stations) for c, stations in core.release.items()}),
            core.fetch_next - core.fetch_base,
            core.store_next - core.store_base,
            tuple(tuple(self._uop(u) for u in group) for group in core.rob),
            tuple(self._writer(e) for e in core.writer),
            self._executor(),
            self._memory(),
        )

    def _timed(self, events: dict[int, list[int]]) -> Hashable:
        return tuple(sorted((c - self.cycle, tuple(what)) for c, what in events.items()))

    def _instance(self, instance: Instance) -> tuple[int, int]:
        return instance.index, instance.turn - self.turn

    def _front(self) -> Hashable:
        front = self.machine.front
        window = front.window
        return (
            tuple(self._instance(i) for i in front.ibuff),
            tuple(self._instance(i) for i in front.pd2),
            (front.pd2_uops, front.taken_uops),
            None if window is None else tuple((*self._instance(i), k) for i, k in window),
        )

    def _dispatcher(self) -> Hashable:
        d = self.machine.dispatcher
        window = None if d.window is None else tuple((*self._instance(i), k) for i, k in d.window)
        return (
            window,
            d.slot if window else 0,
            tuple(d.stations) if window else (),
            tuple(d.counts),
            d.last_station,
            d.cause,
            max(d.hold_until - self.cycle, 0),
            d.hold_cause,
        )

    def _uop(self, uop: Uop) -> Hashable:
        return (
            self._instance(uop.instance),
            uop.pending,
            max(uop.done - self.cycle, FAR),
            uop.dispatched - self.cycle if uop.pending else 0,
            uop.cause,
            tuple(self._entry(e) for e in uop.entries),
        )

    def _entry(self, e: Entry) -> Hashable:
        c = self.cycle
        waiters = () if e.waiters is None else tuple(sorted(w.age - self.base for w, _ in e.waiters))
        if e.result >= 0 or (e.issued >= 0 and not e.uop.pending):
            return (max(e.result - c, FAR), e.producer, max(e.retire - c, FAR), waiters)
        return (
            (e.wait, max(e.ready - c, FAR), max(e.ready_b - c, FAR), e.queue, e.station, e.stage, e.slip, e.held, waiters),
            (max(e.issued - c, FAR - 64), max(e.execute - c, FAR - 64), max(e.due - c, FAR), max(e.retire - c, FAR)),
        )

    def _writer(self, e: Entry | None) -> Hashable:
        if e is None:
            return None
        if e.result >= 0:
            away = e.result - self.cycle
            return None if away <= FAR else (away, e.producer)
        return e.age - self.base

    def _ages(self, entries: list[Entry]) -> tuple[int, ...]:
        return tuple(sorted(e.age - self.base for e in entries))

    def _executor(self) -> Hashable:
        ex = self.machine.executor
        c = self.cycle
        return (
            tuple(tuple(sorted(age - self.base for age, _ in queue)) for queue in ex.queues),
            tuple(sorted((when - c, self._ages(entries)) for when, entries in self.machine.core.wake.items())),
            tuple(sorted((when - c, self._ages(entries)) for when, entries in ex.arrive.items())),
            tuple(max(when - c, 0) for when in ex.free_at),
            tuple(max(when - c, 0) for when in ex.e_free_at),
            tuple(tuple(sorted(when - c for when in completes if when >= c)) for completes in ex.completes),
            self._ages(ex.blocked),
        )

    def _store(self, s: Store) -> Hashable:
        c = self.cycle
        return (
            self._instance(s.instance),
            s.part,
            s.known,
            max(s.data - c, FAR) if s.data >= 0 else None,
            max(s.committed - c, FAR) if s.committed >= 0 else None,
            s.chunks,
            s.violated,
            self._ages(s.waiting),
        )

    def _memory(self) -> Hashable:
        m = self.machine.memory
        c = self.cycle
        return (
            tuple((e.age - self.base, max(e.retire - c, FAR) if e.retire >= 0 else None) for e in m.fetch_queue),
            tuple(self._store(s) for s in m.store_queue),
            tuple(self._store(s) for s in m.committed),
            tuple(
                (max(chunk.entered - c, -2), chunk.merges, chunk.size, tuple(self._store(s) for s in chunk.stores))
                for chunk in m.write_buffer
            ),
            tuple(sorted((when - c, e.age - self.base) for when, e in m.replays)),
            tuple(sorted((e.age - self.base, s.age - self.base) for s, e in m.bypassing)),
            tuple(tuple(sorted(when - c for when in completes if when >= c)) for completes in m.completes),
            tuple(sorted((when - c, n) for when, n in m.occupied.items() if when >= c)),
        )


class Counters:
    """The sums that grow from turn to turn, to be multiplied when turns are skipped."""

    def __init__(self, machine: Machine) -> None:
        self.cycle = machine.cycle
        self.lists = [list(x) for x in self._lists(machine)]
        self.slots = self.lists[1]
        self.uops = machine.committer.uops
        self.instructions = machine.committer.instructions
        self.writes = machine.memory.writes

    @staticmethod
    def _lists(machine: Machine) -> tuple[list[int], ...]:
        return machine.core.busy, machine.account.slots, machine.account.histogram

    def repeat(self, machine: Machine, times: int) -> None:
        """Adds what happened since, ``times`` more times."""
        for before, now in zip(self.lists, self._lists(machine), strict=True):
            for i, old in enumerate(before):
                now[i] += times * (now[i] - old)
        committer = machine.committer
        committer.uops += times * (committer.uops - self.uops)
        committer.instructions += times * (committer.instructions - self.instructions)
        machine.memory.writes += times * (machine.memory.writes - self.writes)


class LoopRun:
    """Runs a loop to its end, skipping the turns that repeat exactly.

    ``period``: (turns, cycles) of the steady state, None where it did not come back; ``skipped``: cycles not simulated one by one.
    """

    def __init__(self, machine: Machine, supply: LoopSupply, detect: bool = True) -> None:
        self.machine = machine
        self.supply = supply
        self.period: tuple[int, int] | None = None
        self.skipped = 0
        self._half: tuple[int, int, list[int]] = (0, 0, [0] * len(machine.account.slots))
        """Instructions committed when half of the turns had, the cycle of that, and where the slots had gone until then."""
        self._steady: list[int] = []
        """Where the slots of ``period`` went."""
        self._outlines: set[Hashable] = set()
        self._seen: dict[Hashable, tuple[int, Counters]] = {}
        self._detect = detect

    def run(self) -> int:
        """Returns the cycle of the last commit's W stage."""
        machine = self.machine
        dispatcher = machine.dispatcher
        turn = -1
        committer = machine.committer
        half = self.supply.turns // 2 * self.supply.body.instructions
        while not machine.finished():
            machine.step()
            if self._half[0] < committer.instructions <= half:
                self._half = (committer.instructions, machine.last_commit, list(machine.account.slots))
            if dispatcher.turn != turn:
                turn = dispatcher.turn
                if self._detect:
                    self._compare(turn)
            machine.check_progress()
        return machine.last_commit + 1 + self.skipped

    def cycles_per_turn(self) -> float:
        """In the steady state; where none was found from commit to commit of the second half, past the filling of the pipeline."""
        if self.period:
            return self.period[1] / self.period[0]
        return (self.machine.last_commit - self._half[1]) * self._share()

    def slots_per_turn(self) -> list[float]:
        """Where the commit slots of those cycles went, by cause (account.CAUSES)."""
        if self.period:
            return [n / self.period[0] for n in self._steady]
        share = self._share()
        return [(now - then) * share for now, then in zip(self.machine.account.slots, self._half[2], strict=True)]

    def _share(self) -> float:
        """One turn's share of what committed after the first half."""
        return self.supply.body.instructions / (self.machine.committer.instructions - self._half[0])

    def _compare(self, turn: int) -> None:
        snapshot = Snapshot(self.machine, turn)
        phase = self.supply.phase(turn)
        outline = (snapshot.outline(), phase)
        if outline not in self._outlines:
            self._outlines.add(outline)
            return
        key = (snapshot.full(), phase, self.supply.turn - turn, self.supply.index)
        found = self._seen.get(key)
        if found is None:
            self._seen[key] = (turn, Counters(self.machine))
            return
        first, counters = found
        turns, cycles = turn - first, self.machine.cycle - counters.cycle
        self.period = (turns, cycles)
        self._detect = False
        self._steady = [now - then for now, then in zip(self.machine.account.slots, counters.slots, strict=True)]
        times = max(0, (self.supply.turns - self.supply.turn - 1 - KEEP) // turns)
        counters.repeat(self.machine, times)
        self.supply.turns -= times * turns
        self.skipped = times * cycles


KEEP = 8
"""Turns simulated after the skip, so that tables and timelines show whole turns of the steady state."""
