"""Decode stage D and dispatch (manual §4.4, §5): group ids, commit stack, renaming, ports, and the choice of reservation station."""

from __future__ import annotations

from collections import deque

from svedsl.cores import bypass
from svedsl.cores.execute import depend, schedule
from svedsl.cores.frontend import FrontEnd, Window
from svedsl.cores.lsu import LoadStore
from svedsl.cores.params import ISSUE_AFTER_DISPATCH, RS_WRITE_PORTS, VFP, VSP
from svedsl.cores.program import NONE, NOWHERE, RSA, RSE, RSX
from svedsl.cores.program import RSBR as BRANCH_ATTRIBUTE
from svedsl.cores.program import RSE0 as RSE0_ATTRIBUTE
from svedsl.cores.program import RSE1 as RSE1_ATTRIBUTE
from svedsl.cores.state import (
    NO_STATION,
    RSA0,
    RSA1,
    RSBR,
    RSE0,
    RSE1,
    Core,
    Entry,
    Template,
    Uop,
)

NEVER = 1 << 60

_FIRST = tuple({RSE: RSE0, RSA: RSA0}.get(attribute, -1) for attribute in range(7))
"""The station of even slots, by attribute, where slot parity alone decides (Table 5-5)."""

_ALONE = tuple((station,) for station in range(NO_STATION + 1))

_FIXED = {RSE0_ATTRIBUTE: RSE0, RSE1_ATTRIBUTE: RSE1, BRANCH_ATTRIBUTE: RSBR, NOWHERE: NO_STATION}

# Why a µOP was not dispatched earlier.
FRONT_END, WINDOW, RSE_FULL, RSA_FULL, STACK_FULL, REGISTERS, PORTS, SYNC, BRANCH = range(9)
REASONS = (
    "front end",
    "decode windows",
    "RSE full",
    "RSA full",
    "commit stack full",
    "rename registers",
    "fetch or store ports",
    "synchronisation",
    "branch",
)

_E, _A = 0, 2
_RSX_TABLES = {
    1: ((_E, 1), (_E, 1), (_E, 1), (_E, 1)),
    2: ((_E, 1), (_E, 0), (_E, 1), (_E, 0)),
    3: ((_A, 1), (_A, 0), (_A, 1), (_A, 0)),
    4: ((_E, 1), (_E, 0), (_A, 1), (_A, 0)),
    5: ((_A, 1), (_A, 0), (_E, 1), (_E, 0)),
}
"""Tables 5-6 to 5-10: slot -> (pair, 1: the one with more free entries, 0: with fewer)."""


class Dispatcher:
    """Takes decode windows apart, slot by slot."""

    def __init__(self, core: Core, front: FrontEnd, memory: LoadStore) -> None:
        self.core = core
        self.front = front
        self.memory = memory
        self.window: Window | None = None
        self.slot = 0
        self.group: list[Uop] = []
        """The commit group being filled; one that is not in the commit stack when none is."""
        self.open = False
        """Whether ``group`` still takes µOPs."""
        self.stations: list[tuple[int, ...]] = []
        self.last_station = NO_STATION
        self.cause = FRONT_END
        """Why dispatch last had to wait; it holds for what queues behind, until the front end runs dry."""
        self.hold_until = 0
        """No dispatch before this cycle: after sequential decode, synchronisation or a mispredicted branch."""
        self.hold_cause = FRONT_END
        self.turn = -1
        """Turn of the loop whose first µOP was dispatched last."""
        self.counts: deque[tuple[int, ...]] = deque(maxlen=core.unsaid.choice_age)
        """Free entries of the stations after each of the last cycles, the oldest first."""

    def clear(self, cycle: int) -> None:
        """Flush: D is empty and stays so until refetched instructions arrive."""
        self.window = None
        self.open = False
        self.group = []
        self.last_station = NO_STATION
        self.counts.clear()
        self.hold_until = cycle + 1
        self.hold_cause = BRANCH

    def step(self, cycle: int) -> None:
        """One cycle of D."""
        self._take_back(cycle)
        if cycle < self.hold_until:
            self.cause = self.hold_cause
        else:
            window = self._window_in_d()
            if window is not None:
                self._dispatch(window, cycle)
        self.counts.append(tuple(self.core.free))

    def _take_back(self, cycle: int) -> None:
        """Rename registers and group ids that have come free."""
        core = self.core
        while core.rename_due and core.rename_due[0][0] <= cycle:
            _, g, f, p = core.rename_due.popleft()
            core.gpr += g
            core.fpr += f
            core.ppr += p
        while core.gid_due and core.gid_due[0] <= cycle:
            core.gid_due.popleft()
            core.gids += 1

    def _window_in_d(self) -> Window | None:
        """The window in D, with the stations of what is left of it chosen; None where nothing can be dispatched."""
        window = self.window
        if window is None:
            window = self.front.window
            if window is None:
                self.cause = FRONT_END
                return None
            return window if self._enter(window) else None
        if self.open:
            if self.core.unsaid.looks_again:
                self._choose(window)
            return window
        if not self.core.gids:
            self.cause = STACK_FULL
            return None
        self._open_group()
        # What comes in a later group chooses its stations when its turn comes.
        self._choose(window)
        return window

    def _enter(self, window: Window) -> bool:
        """A new window comes into D: needs a group id."""
        core = self.core
        if window[0][0].op.pre_sync and (core.rob or core.gid_due):
            self.cause = SYNC
            return False
        if not core.gids:
            self.cause = STACK_FULL
            return False
        self.front.window = None
        self.window = window
        self.slot = 0
        self.stations = []
        self._choose(window)
        self._open_group()
        return True

    def _open_group(self) -> None:
        self.core.gids -= 1
        self.open = True
        self.group = []
        self.core.rob.append(self.group)

    def _choose(self, window: Window) -> None:
        """The stations of each slot still in D (§5.2, §5.3), from the free entries before this window takes any.

        D works on counts of its registers: those after an earlier cycle, ``choice_age`` of them ago.
        """
        counts = self.counts
        free = counts[0] if counts and len(counts) == counts.maxlen else tuple(self.core.free)
        start = self.slot
        result = self.stations[:start]
        last = result[-1][0] if start else self.last_station
        for position in range(start, len(window)):
            instance, k = window[position]
            slot = 0 if instance.op.sequential else position & 3
            templates = instance.templates[k]
            follows = instance.follows and k == 0 and (slot or position == 0)
            attribute = templates[0].attribute
            stations: tuple[int, ...]
            if follows and (last in (RSE0, RSE1) or (last in (RSA0, RSA1) and attribute == RSX)):
                # Flag-setting operations, shifts and CSEL never go to an RSA (§5.2), not even behind an addition that did.
                stations = _ALONE[last]
            elif len(templates) == 1:
                first = _FIRST[attribute]
                if first >= 0 and free[first] and free[first + 1]:
                    stations = _ALONE[first + (slot & 1)]
                else:
                    stations = _ALONE[self._station(attribute, slot, free)]
            else:
                stations = tuple(self._station(t.attribute, slot, free) for t in templates)
            result.append(stations)
            last = stations[0]
        self.stations = result

    def _station(self, attribute: int, slot: int, free: tuple[int, ...]) -> int:
        if attribute == RSE:
            return _pair(free, RSE0, slot & 1)
        if attribute == RSA:
            return _pair(free, RSA0, slot & 1)
        if attribute == RSX:
            pair, more = _RSX_TABLES[self._rsx_table(free)][slot]
            return _more_or_less(free, pair, more)
        return _FIXED[attribute]

    def _rsx_table(self, free: tuple[int, ...]) -> int:
        """Which of the five RSX slot tables holds (§5.2, conditions C1 to C4)."""
        e0, e1, a0, a1 = free[:4]
        unsaid = self.core.unsaid
        towards_rse = (a0 == 0 and a1 == 0 and e0 > 0 and e1 > 0) or e0 + e1 - a0 - a1 >= unsaid.rsx_threshold
        towards_rsa = (e0 == 0 and e1 == 0 and a0 > 0 and a1 > 0) or a0 + a1 - e0 - e1 >= unsaid.rsx_threshold
        if towards_rse and not towards_rsa:
            return 1 if abs(e0 - e1) >= unsaid.rse_gap else 2
        if towards_rsa and not towards_rse:
            return 3
        return 4 if max(e0, e1) >= max(a0, a1) else 5

    def _dispatch(self, window: Window, cycle: int) -> None:
        """As many slots as find their resources, in order, one group at most; the rest waits in D."""
        core = self.core
        free = core.free
        if core.unsaid.all_or_nothing and not self._room(window):
            return
        written = [0] * 6
        size = len(window)
        slot = self.slot
        while slot < size:
            instance, k = window[slot]
            op = instance.op
            plan = op.uops[k]
            if plan.gpr > core.gpr or plan.fpr > core.fpr or plan.ppr > core.ppr:
                self.cause = REGISTERS
                break
            stations = self.stations[slot]
            if not self._room_for(stations, written):
                break
            flows = instance.templates[k]
            if plan.ports and not self._ports_left(flows):
                break
            for station in stations:
                if station < NO_STATION:
                    free[station] -= 1
                    written[station] += station < RSBR
            if plan.fpr:
                core.fpr -= plan.fpr
            if plan.gpr:
                core.gpr -= plan.gpr
            if plan.ppr:
                core.ppr -= plan.ppr
            uop = Uop(core.sequence, plan, instance, k == len(op.uops) - 1, self.cause, 0 if op.sequential else slot & 3)
            self._place(uop, flows, stations, cycle)
            core.sequence += 1
            slot += 1
            if slot & 3 == 0 or op.sequential:
                # The next µOP belongs to another group.
                break
        if slot == size:
            self._leave(window, cycle)
            return
        if slot > self.slot and (slot & 3 == 0 or window[slot - 1][0].op.sequential):
            self.open = False
            self.group = []
        self.slot = slot

    def _room_for(self, stations: tuple[int, ...], written: list[int]) -> bool:
        """Whether every station has a free entry and a write port left in this cycle (§5.1)."""
        free = self.core.free
        for station in stations:
            if not free[station] or written[station] >= RS_WRITE_PORTS:
                self.cause = WINDOW if free[station] else RSA_FULL if station in (RSA0, RSA1) else RSE_FULL
                return False
        return True

    def _room(self, window: Window) -> bool:
        """Whether every station has room for all its entries of the window still to come."""
        free = self.core.free
        needed = [0] * 6
        for slot in range(self.slot, min(len(window), (self.slot | 3) + 1)):
            for station in self.stations[slot]:
                needed[station] += 1
                if needed[station] > free[station]:
                    self.cause = RSA_FULL if station in (RSA0, RSA1) else RSE_FULL
                    return False
        return True

    def _ports_left(self, flows: tuple[Template, ...]) -> bool:
        """Whether the virtual fetch and store ports have room (§7.3.1)."""
        core = self.core
        for flow in flows:
            if flow.fetch_ports and core.fetch_next + flow.fetch_ports - core.fetch_base > VFP + core.more:
                self.cause = PORTS
                return False
            if flow.store_ports and core.store_next + flow.store_ports - core.store_base > VSP + core.more:
                self.cause = PORTS
                return False
        return True

    def _leave(self, window: Window, cycle: int) -> None:
        """The window has left D. Sequential decode and synchronisation keep D closed for a while."""
        last = window[-1][0]
        # Across windows only slot 3 and the next slot 0 are neighbours (§5.3).
        self.last_station = self.stations[-1][0] if len(window) & 3 == 0 and not last.op.sequential else NO_STATION
        self.window = None
        self.open = False
        self.group = []
        op = last.op
        if op.sequential:
            self.hold_until = cycle + 1 + self.core.unsaid.sequential_bubbles
            self.hold_cause = WINDOW
        if op.post_sync:
            self.hold_until = NEVER
            self.hold_cause = SYNC
        if last.mispredicted:
            # New instructions wait at D until the branch has committed (§4.6); the commit opens it again.
            self.hold_until = NEVER
            self.hold_cause = BRANCH

    def _place(self, uop: Uop, flows: tuple[Template, ...], stations: tuple[int, ...], cycle: int) -> None:
        """Makes the station entries of a µOP and links them to the producers of their operands.

        Known results give the ready time, unknown ones will (Table 2-4 penalties by producer and consumer).
        """
        core = self.core
        writer = core.writer
        instance = uop.instance
        uop.dispatched = cycle
        self.turn = instance.turn
        self.group.append(uop)
        made = uop.entries
        instance.made.append(made)
        for flow, station in zip(flows, stations, strict=False):
            if flow.kind == NONE:
                uop.done = cycle + 3
                continue
            queue, to_execute, reads, data = flow.routes[station]
            entry = Entry(uop.sequence * 4 + len(made), flow, uop, station, queue)
            uop.pending += 1
            made.append(entry)
            if flow.memory:
                self.memory.allocate(entry)
            entry.to_execute = to_execute
            entry.ready = entry.ready_b = first = cycle + ISSUE_AFTER_DISPATCH + to_execute
            first -= bypass.LONGEST
            for number, penalties in reads:
                producer = writer[number]
                # What is older than the largest penalty is there in any case.
                if producer is not None and not 0 <= producer.result <= first:
                    depend(entry, producer, penalties)
            for uop_number, flow_number in flow.after:
                depend(entry, instance.made[uop_number][flow_number], data)
            if not entry.wait:
                schedule(core, entry)
        for entry in made:
            for number in entry.flow.writes:
                writer[number] = entry


def _pair(free: tuple[int, ...], first: int, odd: int) -> int:
    """RS0 for even slots, RS1 for odd ones (Table 5-5); the other only when one is completely full."""
    if not free[first]:
        return first + 1 if free[first + 1] else first + odd
    if not free[first + 1]:
        return first
    return first + odd


def _more_or_less(free: tuple[int, ...], first: int, more: int) -> int:
    """The one of a pair with more (or fewer) free entries; on a tie RS1 is that with more. A full one gives way to the one with room."""
    most = first + (free[first] <= free[first + 1])
    fewest = 2 * first + 1 - most
    return most if more or not free[fewest] else fewest
