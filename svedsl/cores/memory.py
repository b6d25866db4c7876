"""L1D, L2 and memory of one core: lines, misses in flight, the stream prefetcher and software prefetch (manual §9 to §11)."""

from __future__ import annotations

from svedsl.cores.params import L1D_MISS_BUFFERS, L1D_SETS, L1D_WAYS, L2_SETS, L2_WAYS, LINE, PREFETCH_QUEUE, Unsaid

MOVE_IN_CYCLES = 2
"""A fill takes both load/store pipes for two cycles (four MI flows, two per pipe, §7.6)."""

MOVE_OUT_CYCLES = {False: 1, True: 2}
"""The line it displaces takes both pipes too: two MO flows when it is clean, four when it is dirty (§7.6)."""

L2_CYCLES_PER_LINE = 4
"""L2 to L1D: 64 B per cycle (§9)."""

WRITE_BACK_CYCLES_PER_LINE = 8
"""L1D to L2: 32 B per cycle (§9)."""

MEMORY_CYCLES_PER_LINE = 2
"""Memory to L2: 128 B per cycle and CMG (§9), all of it for this core."""

NEVER = 1 << 60

Ways = dict[int, bool]
"""line -> dirty, least recently used first."""


class Stream:
    """One entry of the prefetch queue (§11): the next line it waits for, its direction once known, and how far it is ahead in lines."""

    __slots__ = ("ahead_l1", "ahead_l2", "direction", "expected")

    def __init__(self, expected: int) -> None:
        self.expected = expected
        self.direction = 0
        self.ahead_l1 = 0
        self.ahead_l2 = 0


class Memory:
    """Answers when a line is in L1D. Cycles are the core's; the sector cache is off; the TLB never misses."""

    def __init__(self, unsaid: Unsaid) -> None:
        self.unsaid = unsaid
        self.l1: list[Ways] = [{} for _ in range(L1D_SETS)]
        self.l2: list[Ways] = [{} for _ in range(L2_SETS)]
        self.filling: dict[int, int] = {}
        """Lines on their way into L1D -> cycle from which they are there."""
        self.next_move = NEVER
        """Cycle in which the next of them makes room for itself."""
        self.l2_filling: dict[int, int] = {}
        """Lines on their way from memory into L2 -> cycle they are there."""
        self.pipe_busy: dict[int, int] = {}
        """cycle -> load/store pipe slots that move-ins and write-backs take."""
        self.l2_path: set[int] = set()
        """Cycles at which transfers between L2 and L1D end. A fill from memory comes late and keeps the path free for others until then."""
        self.memory_free = 0
        self.streams: list[Stream] = []
        self.expected: dict[int, Stream] = {}
        self.misses = self.l2_misses = self.prefetched = self.write_backs = 0

    def warm(self, start: int, size: int) -> None:
        """The lines of an array, as if it had been read once: in L2, and in L1D as far as it holds them."""
        for line in range(start // LINE, (start + max(size, 1) - 1) // LINE + 1):
            self._insert(self.l2[_l2_set(line)], line, L2_WAYS)
            self._insert(self.l1[line % L1D_SETS], line, L1D_WAYS)

    @staticmethod
    def _insert(ways: Ways, line: int, limit: int) -> int | None:
        """Puts a line into a set; returns the evicted line."""
        ways[line] = ways.pop(line, False)
        if len(ways) <= limit:
            return None
        victim = next(iter(ways))
        del ways[victim]
        return victim

    def read(self, address: int, size: int, cycle: int) -> int:
        """Cycle from which a load can run: ``cycle`` itself when every line hits (crossing lines costs nothing, §7.7)."""
        first = address // LINE
        when = self._line(first, cycle)
        last = (address + size - 1) // LINE
        if last != first:
            when = max(when, self._line(last, cycle))
        return when

    def write(self, address: int, cycle: int) -> int:
        """Cycle from which an ST2 to the chunk at ``address`` can run; marks the line dirty when that is now."""
        line = address // LINE
        when = self._line(line, cycle)
        if when <= cycle:
            self.l1[line % L1D_SETS][line] = True
        return when

    def write_allocate(self, address: int, size: int, cycle: int) -> None:
        """ST0: a line that is not there starts to be filled (§7.4)."""
        self._line(address // LINE, cycle)
        if (address + size - 1) // LINE != address // LINE:
            self._line((address + size - 1) // LINE, cycle)

    def prefetch(self, address: int, level: int, cycle: int) -> int:
        """PRFM, PRFB to PRFD ask for the line like a load. Returns the cycle to try again, ``cycle`` for done: a strong prefetch, the
        default, waits for a free miss buffer, but not for the line (§11)."""
        line = address // LINE
        if level == 1:
            when = self._line(line, cycle)
            return cycle if line in self.filling else when
        if level == 2 and line not in self.l1[line % L1D_SETS] and line not in self.l2[_l2_set(line)]:
            self._from_memory(line, cycle)
        return cycle

    def _line(self, line: int, cycle: int) -> int:
        if self.filling:
            self.move(cycle)
        ways = self.l1[line % L1D_SETS]
        stream = self.expected.get(line)
        there = self.filling.get(line)
        if there is None and line in ways:
            ways[line] = ways.pop(line)
            if stream is not None:
                self._advance(stream, line, cycle)
            return cycle
        if there is None:
            if len(self.filling) >= L1D_MISS_BUFFERS:
                return max(cycle + 1, min(self.filling.values()))
            self.misses += 1
            there = self._request(line, cycle)
            if stream is None:
                self._train(line)
        if stream is not None:
            self._advance(stream, line, cycle)
        return there

    def move(self, cycle: int) -> None:
        """Moves the lines in whose time has come by ``cycle``. Each takes its way, and moves out what it displaces, as its data comes."""
        ahead = cycle + MOVE_IN_CYCLES + MOVE_OUT_CYCLES[True]
        if self.next_move > ahead:
            return
        filling = self.filling
        for line in [n for n, when in filling.items() if when <= ahead]:
            ways = self.l1[line % L1D_SETS]
            if line not in ways:
                self._occupy(filling[line] - MOVE_IN_CYCLES, MOVE_IN_CYCLES)
                if len(ways) == L1D_WAYS:
                    self._move_out(ways, filling[line] - MOVE_IN_CYCLES)
                ways[line] = False
            if filling[line] <= cycle:
                del filling[line]
        self.next_move = min(filling.values(), default=NEVER)

    def _move_out(self, ways: Ways, end: int) -> None:
        """The least recently used line leaves just before cycle ``end``, a dirty one to L2 at 32 B per cycle (§9)."""
        victim = next(iter(ways))
        dirty = ways.pop(victim)
        self._occupy(end - MOVE_OUT_CYCLES[dirty], MOVE_OUT_CYCLES[dirty])
        if not dirty:
            return
        self.write_backs += 1
        if self.unsaid.l2_path_shared:
            for part in range(L2_CYCLES_PER_LINE, WRITE_BACK_CYCLES_PER_LINE + 1, L2_CYCLES_PER_LINE):
                self._transfer(end + part)
        below = self.l2[_l2_set(victim)]
        if victim in below:
            below[victim] = True

    def _occupy(self, start: int, count: int) -> None:
        """MI and MO flows: both load/store pipes, ``count`` cycles from ``start`` on. Fills end four cycles apart, so they never meet."""
        busy = self.pipe_busy
        for cycle in range(start, start + count):
            busy[cycle] = 2
        if len(busy) > 1024:
            self.pipe_busy = {c: n for c, n in busy.items() if c >= start}

    def _request(self, line: int, cycle: int) -> int:
        """Starts a fill from L2 or memory; returns the cycle of its move-in (no forwarding before that, §9)."""
        ways = self.l2[_l2_set(line)]
        if line in ways:
            ways[line] = ways.pop(line)
            ready = max(cycle, self.l2_filling.get(line, 0)) + self.unsaid.line_fill
        else:
            self.l2_misses += 1
            ready = self._from_memory(line, cycle) + self.unsaid.line_fill
        ready = self._transfer(ready)
        self.filling[line] = ready
        self.next_move = min(self.next_move, ready)
        return ready

    def _transfer(self, end: int) -> int:
        """Takes the path between L2 and L1D for a line; the first cycle from ``end`` on at which its transfer can end."""
        path = self.l2_path
        while taken := [e for e in range(end - L2_CYCLES_PER_LINE + 1, end + L2_CYCLES_PER_LINE) if e in path]:
            end = taken[-1] + L2_CYCLES_PER_LINE
        path.add(end)
        if len(path) > 1024:
            self.l2_path = {e for e in path if e > end - 1024}
        return end

    def _from_memory(self, line: int, cycle: int) -> int:
        ready = max(cycle + self.unsaid.memory_fill - self.unsaid.line_fill, self.memory_free + MEMORY_CYCLES_PER_LINE)
        self.memory_free = ready
        self.l2_filling[line] = ready
        victim = self._insert(self.l2[_l2_set(line)], line, L2_WAYS)
        if victim is not None:
            # L2 holds whatever L1D holds (§9).
            self.l1[victim % L1D_SETS].pop(victim, None)
        if len(self.l2_filling) > 1024:
            self.l2_filling = {n: when for n, when in self.l2_filling.items() if when > cycle}
        return ready

    def _train(self, line: int) -> None:
        """A demand miss of no stream starts one that waits for a neighbour (§11)."""
        if len(self.streams) >= PREFETCH_QUEUE:
            self._forget(self.streams[0])
        stream = Stream(line)
        self.streams.append(stream)
        self.expected.setdefault(line + 1, stream)
        self.expected.setdefault(line - 1, stream)

    def _forget(self, stream: Stream) -> None:
        self.streams.remove(stream)
        for line in [n for n, owner in self.expected.items() if owner is stream]:
            del self.expected[line]

    def _advance(self, stream: Stream, line: int, cycle: int) -> None:
        """A stream meets its expected line: two lines ahead while ramping, one at full distance, into L1D and into L2 (§11)."""
        if not stream.direction:
            stream.direction = line - stream.expected
            self.expected.pop(stream.expected - stream.direction, None)
        step = stream.direction
        del self.expected[line]
        stream.expected = line + step
        self.expected[line + step] = stream
        stream.ahead_l1 = self._ahead(stream.ahead_l1, self.unsaid.l1_prefetch_distance // LINE, line, step, cycle, True)
        stream.ahead_l2 = self._ahead(stream.ahead_l2, self.unsaid.l2_prefetch_distance // LINE, line, step, cycle, False)

    def _ahead(self, ahead: int, limit: int, line: int, step: int, cycle: int, into_l1: bool) -> int:
        count = 2 if ahead < limit else 1
        reach = min(max(ahead - 1, 0) + count, limit)
        for n in range(reach - count + 1, reach + 1):
            target = line + n * step
            if n <= 0 or target < 0:
                continue
            if into_l1:
                if target not in self.l1[target % L1D_SETS] and target not in self.filling and len(self.filling) < L1D_MISS_BUFFERS:
                    self.prefetched += 1
                    self._request(target, cycle)
            elif target not in self.l2[_l2_set(target)]:
                self._from_memory(target, cycle)
        return reach


def _l2_set(line: int) -> int:
    """L2 index of a line (§9): address bits 18:8 with the hashed upper bits folded in."""
    address = line * LINE
    fold = address >> 34 & 7 ^ address >> 30 & 7 ^ address >> 29 & 7 ^ address >> 25 & 7 ^ address >> 21 & 7
    return (fold << 8 ^ address >> 8 & 0x7FF) % L2_SETS
