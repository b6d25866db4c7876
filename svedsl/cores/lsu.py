"""The load/store pipes, fetch and store ports, write buffer and store-to-load rules (manual §7)."""

from __future__ import annotations

from collections import deque

from svedsl.cores.execute import Executor, publish
from svedsl.cores.memory import Memory
from svedsl.cores.overlap import Spans, blocks, compared, pairs, scattered, splits
from svedsl.cores.params import WRITE_BUFFER
from svedsl.cores.pending import PendingStores
from svedsl.cores.state import ADDRESS, DATA, LOAD, PREFETCH, Core, Entry, Instance, Store

STORE_W5 = 5
"""Commit (C) to W5, when the real store port comes free: W W2 W3 W4 W5 (Fig. 2-3)."""


class Chunk:
    """A write-buffer entry: an aligned piece of memory waiting for its ST2."""

    __slots__ = ("address", "entered", "merges", "retry", "size", "stores")

    def __init__(self, address: int, size: int, merges: bool, entered: int) -> None:
        self.address = address
        self.size = size
        self.merges = merges
        self.entered = entered
        self.retry = 0
        """First cycle its line can be there."""
        self.stores: list[Store] = []


class LoadStore:
    """Both load/store pipes. ``caches`` answers hits and misses; None means every access hits L1D."""

    def __init__(self, core: Core, executor: Executor, caches: Memory | None = None) -> None:
        self.core = core
        self.executor = executor
        self.caches = caches
        self.fetch_queue: deque[Entry] = deque()
        self.store_queue: deque[Store] = deque()
        """Stores that hold a store port, in order."""
        self.committed: deque[Store] = deque()
        """Committed stores not yet in the write buffer."""
        self.pending = PendingStores(pages=self.caches is not None)
        self.write_buffer: deque[Chunk] = deque()
        self.replays: list[tuple[int, Entry]] = []
        """Flows waiting in the fetch ports: (not before, entry)."""
        self.bypassing: list[tuple[Store, Entry]] = []
        """Loads that will take a store's data as soon as it is there (§7.5)."""
        self.completes: list[dict[int, bool]] = [{}, {}]
        """Pipe 0, pipe 1: cycles in which a load already completes (§2.9)."""
        self.occupied: dict[int, int] = {}
        """cycle -> load slots taken by the further flows of an access that makes several."""
        self.writes = 0
        """ST2 flows so far."""

    def allocate(self, entry: Entry) -> None:
        """At dispatch: virtual ports in order, and the place of a store's bytes."""
        core = self.core
        flow = entry.flow
        instance = entry.uop.instance
        if flow.memory == DATA:
            entry.store_port = entry.uop.entries[0].store_port
            entry.store = entry.uop.entries[0].store
            return
        entry.fetch_port = core.fetch_next
        core.fetch_next += flow.fetch_ports
        self.fetch_queue.append(entry)
        if not flow.store_ports:
            return
        entry.store_port = core.store_next
        core.store_next += flow.store_ports
        runs: Spans = ()
        spans: Spans = ()
        if flow.memory == ADDRESS:
            runs, spans = _written_bytes(instance, flow.part), compared(instance.op, instance.accesses, flow.part)
        store = entry.store = Store(entry, runs, spans, flow.store_ports)
        self.store_queue.append(store)
        self.pending.add(store)

    def clear(self) -> None:
        """Flush (§4.6): everything younger than the last commit goes; committed stores stay until written."""
        self.fetch_queue.clear()
        self.replays.clear()
        self.bypassing.clear()
        self.store_queue = deque(s for s in self.store_queue if s.committed >= 0)
        self.pending = PendingStores(pages=self.caches is not None)
        for store in self._unwritten():
            self.pending.add(store)
        core = self.core
        core.store_next = core.store_base + sum(s.ports for s in self.store_queue)
        core.fetch_next = core.fetch_base

    def _unwritten(self) -> list[Store]:
        seen = list(self.committed)
        for chunk in self.write_buffer:
            seen += [s for s in chunk.stores if s not in seen]
        return seen

    def commit(self, store: Store, cycle: int) -> None:
        """The store leaves the commit stack; its bytes may enter the write buffer. One without bytes (a transfer between register files,
        a gather, a store with no active lane, §7.5.2) only held a port."""
        store.committed = cycle
        if store.runs:
            self.committed.append(store)
        else:
            store.chunks = 0
            store.written = True

    def idle(self) -> bool:
        return not (self.fetch_queue or self.replays or self.store_queue or self.write_buffer or self.committed or self.executor.arrive)

    def step(self, cycle: int) -> None:
        arrivals = self.executor.arrive.pop(cycle, None)
        if self.store_queue or self.fetch_queue:
            self._release_ports(cycle)
        if self.committed:
            self._enter_write_buffer(cycle)
        if self.bypassing:
            self._wake_bypassing()
        due = None
        if self.replays:
            due = [item for item in self.replays if item[0] <= cycle]
            if due:
                self.replays = [item for item in self.replays if item[0] > cycle]
        if arrivals is None and not due and not self.write_buffer:
            return
        caches = self.caches
        if caches is not None and caches.filling:
            caches.move(cycle)
        flows = [item[1] for item in due] if due else []
        if arrivals:
            flows += arrivals
        if len(flows) > 1:
            flows.sort(key=_age)
        slots = 2
        if self.occupied:
            slots -= self.occupied.pop(cycle, 0)
        if caches is not None and caches.pipe_busy:
            slots -= caches.pipe_busy.pop(cycle, 0)
        if self.write_buffer and self._writes_now(flows, slots, cycle):
            self._run_beside_write(flows, cycle)
        else:
            self._run(flows, slots, cycle)

    def _writes_now(self, flows: list[Entry], slots: int, cycle: int) -> bool:
        """An ST2 takes pipe 1 and shuts out loads (§7.6); which of the two goes first is a parameter."""
        if slots < 2 or self.write_buffer[0].entered >= cycle:
            return False
        wanted = any(f.flow.memory != ADDRESS for f in flows)
        if wanted and len(self.write_buffer) < self.core.unsaid.store_drain_pressure:
            return False
        return self._write(cycle)

    def _write(self, cycle: int) -> bool:
        """ST2: the oldest chunk goes to L1D, unless its line is not there yet; then it is run again (§7.4)."""
        chunk = self.write_buffer[0]
        if chunk.retry > cycle:
            return False
        if self.caches is not None:
            chunk.retry = self.caches.write(chunk.address, cycle)
            if chunk.retry > cycle:
                return False
        self.write_buffer.popleft()
        self.writes += 1
        for store in chunk.stores:
            store.chunks -= 1
            if not store.chunks:
                self._written(store, cycle)
        return True

    def _written(self, store: Store, cycle: int) -> None:
        store.written = True
        self.pending.remove(store)
        when = cycle + self.core.unsaid.fetch_release
        self.replays += [(when, load) for load in store.waiting]

    def _run_beside_write(self, flows: list[Entry], cycle: int) -> None:
        """Beside an ST2, pipe 0 may run the ST0 of a store of Table 7-5."""
        ridden = False
        for entry in flows:
            if not ridden and entry.flow.memory == ADDRESS and entry.uop.instance.op.rides:
                ridden = True
                self._translate(entry, cycle)
            else:
                self.replays.append((cycle + 1, entry))

    def _run(self, flows: list[Entry], slots: int, cycle: int) -> None:
        for entry in flows:
            taken = entry.flow.pipes
            if slots < taken:
                self.replays.append((cycle + 1, entry))
                continue
            slots -= taken
            if entry.flow.memory == ADDRESS:
                self._translate(entry, cycle)
            else:
                self._load(entry, 1 - slots if slots < 2 else 0, cycle)

    def _translate(self, entry: Entry, cycle: int) -> None:
        """ST0: the address is known from here on, a miss starts the fill (§7.4); the fetch port comes free at RT3."""
        store = entry.store
        if store is not None:
            store.known = True
            if self.caches is not None:
                for address, size in store.runs:
                    self.caches.write_allocate(address, size, cycle)
        entry.retire = cycle + entry.flow.retire_after
        if entry.flow.several:
            entry.retire += self._further_passes(entry, cycle)
        uop = entry.uop
        if entry.retire > uop.done:
            uop.done = entry.retire
        uop.pending -= 1

    def _load(self, entry: Entry, pipe: int, cycle: int) -> None:
        """LD: hits deliver after the load latency; interlocked loads wait in the fetch port for the store's ST2."""
        flow = entry.flow
        result = entry.execute + entry.slip + flow.latency + cycle - entry.due
        if flow.memory == LOAD:
            conflict = self.pending.conflict(entry) if self.pending.map and "store to load" not in self.core.lifted else None
            if conflict is not None and not (0 <= conflict.data <= cycle and _bypasses(entry, conflict)):
                self._interlock(entry, conflict)
                return
            if self.caches is not None:
                when = self._look_up(entry, cycle)
                if when > cycle:
                    entry.held = 2
                    self.replays.append((when, entry))
                    return
            if flow.several:
                result += self._further_passes(entry, cycle)
            result = self._stretched(pipe, result, flow.stretch, flow.latency)
        elif flow.memory == PREFETCH and self.caches is not None:
            instance = entry.uop.instance
            when = max((self.caches.prefetch(address, instance.op.level, cycle) for address, _ in instance.accesses), default=cycle)
            if when > cycle:
                self.replays.append((when, entry))
                return
        self._finish(entry, result, cycle)

    def _look_up(self, entry: Entry, cycle: int) -> int:
        """The cycle from which all bytes of a load are in L1D."""
        instance = entry.uop.instance
        accesses = instance.accesses
        if not accesses or self.caches is None:
            return cycle
        if instance.op.alone:
            return max(self.caches.read(address, size, cycle) for address, size in accesses)
        address, size = accesses[entry.flow.part]
        return self.caches.read(address, size, cycle)

    def _interlock(self, load: Entry, store: Store) -> None:
        """The load waits in its fetch port and is run again: with the data in the store port or, without bypass, in L1D (§7.5)."""
        load.held = 1
        if _bypasses(load, store):
            self.bypassing.append((store, load))
        else:
            store.waiting.append(load)

    def _further_passes(self, entry: Entry, cycle: int) -> int:
        """Books the passes behind the first of an access that makes several (§7.8); the cycles by which the last comes later than printed.

        A register of LD2W to ST4D passes once for each 128-B block, one pass after the other; one of LD2B to ST4H as often as its flow is
        long, the lanes of a scatter two at a time; so do the pairs of a gather, one that lies in two blocks once more.
        """
        instance = entry.uop.instance
        op = instance.op
        step = self.core.unsaid.gather_penalty + 1
        if op.alone and entry.flow.memory != ADDRESS:
            return self._pair_passes(entry, step, cycle)
        if op.structure:
            count = blocks(instance.accesses, entry.flow.part, op)
            for k in range(1, count):
                self._book(cycle + k * step, 1)
            return (count - 1) * step
        for k in range(1, entry.flow.stages[-1][2]):
            self._book(cycle + k, entry.flow.pipes)
        return 0

    def _pair_passes(self, entry: Entry, step: int, cycle: int) -> int:
        accesses = entry.uop.instance.accesses
        mem = entry.uop.instance.op.effects.mem
        split = [False] * entry.flow.fetch_ports
        if mem is not None and mem.kind == "r" and accesses and accesses[0][0] >= 0:
            split = [splits(pair) for pair in pairs(accesses, mem.esize)]
        late = 0
        for n, again in enumerate(split):
            if n > 1:
                self._book(cycle + n // 2, 1)
            if again:
                self._book(cycle + n // 2 + step, 1)
                late = n // 2 + step
        return max(0, late - entry.flow.stages[-1][2] + 1)

    def _book(self, cycle: int, slots: int) -> None:
        occupied = self.occupied
        occupied[cycle] = occupied.get(cycle, 0) + slots
        if len(occupied) > 256:
            self.occupied = {c: n for c, n in occupied.items() if c >= cycle - 64}

    def _finish(self, entry: Entry, result: int, cycle: int) -> None:
        flow = entry.flow
        entry.retire = cycle + flow.retire_after
        uop = entry.uop
        done = entry.retire
        if flow.memory != PREFETCH:
            publish(self.core, entry, result)
            done = result + flow.commit_after
        if done > uop.done:
            uop.done = done
        uop.pending -= 1

    def _stretched(self, pipe: int, result: int, longer: tuple[int, ...], latency: int) -> int:
        """One completion per load pipe and cycle: 5 -> 8, 8 -> 11 (§2.9)."""
        completes = self.completes[pipe]
        if longer and result in completes:
            for other in longer:
                if result - latency + other not in completes:
                    result += other - latency
                    break
        completes[result] = True
        if len(completes) > 64:
            for old in [c for c in completes if c < result - 32]:
                del completes[old]
        return result

    def _wake_bypassing(self) -> None:
        """Loads that wait for the data of a store they take it from."""
        self.replays += [(store.data, load) for store, load in self.bypassing if store.data >= 0]
        self.bypassing = [item for item in self.bypassing if item[0].data < 0]

    def _release_ports(self, cycle: int) -> None:
        """Real ports come free in order: fetch ports at RT3, store ports at W5 (§2.4)."""
        core = self.core
        moved = False
        queue = self.fetch_queue
        while queue and 0 <= queue[0].retire <= cycle:
            core.fetch_base += queue.popleft().flow.fetch_ports
            moved = True
        stores = self.store_queue
        while stores and stores[0].chunks >= 0 and stores[0].committed + STORE_W5 <= cycle:
            core.store_base += stores.popleft().ports
            moved = True
        if moved:
            self.executor.unblock(cycle)

    def _enter_write_buffer(self, cycle: int) -> None:
        """Committed stores become chunks, in order, merged into waiting ones where Table 7-2 allows."""
        buffer = self.write_buffer
        while self.committed:
            store = self.committed[0]
            op = store.op
            size = op.chunk
            targets: list[Chunk | int] = []
            for n in sorted({n for address, length in store.runs for n in range(address // size, (address + length - 1) // size + 1)}):
                merged = next((c for c in buffer if c.address == n * size and c.size == size and c.merges and op.merges), None)
                targets.append(merged if merged is not None else n * size)
            if len(buffer) + sum(1 for t in targets if isinstance(t, int)) > WRITE_BUFFER + self.core.more:
                return
            self.committed.popleft()
            store.chunks = len(targets)
            for target in targets:
                if isinstance(target, int):
                    target = Chunk(target, size, op.merges, cycle)
                    buffer.append(target)
                target.stores.append(store)


def _age(entry: Entry) -> int:
    return entry.age


def _written_bytes(instance: Instance, part: int) -> Spans:
    """What a store µOP writes."""
    accesses = instance.accesses
    mem = instance.op.effects.mem
    if mem is not None and mem.gather:
        return scattered(accesses, mem.esize, part)
    if part >= len(accesses) or accesses[part][0] < 0 or not accesses[part][1]:
        return ()
    return accesses[part : part + 1]


def _bypasses(load: Entry, store: Store) -> bool:
    """Store fetch bypass (Table 7-3): whether the load may take the store's data from the store port or write buffer."""
    op = load.uop.instance.op
    if not op.forward or op.forward != store.op.forward:
        return False
    address, size = load.uop.instance.accesses[load.flow.part]
    ((start, length),) = store.runs
    if op.forward == "g":
        return start <= address and address + size <= start + length
    return address == start and size == length
