"""Fetch, instruction buffer, pre-decode and decode windows (manual §3 and §4)."""

from __future__ import annotations

from collections import deque
from typing import Protocol

from svedsl.cores.params import GROUP, PD1_INPUT, PD1_OUTPUT, PD1_PAIRS, PD2_UOPS
from svedsl.cores.state import Instance

Window = list[tuple[Instance, int]]
"""A decode window: (instruction, number of the µOP in it), slots 0 to 3."""

LOOKAHEAD = 2 * PD1_INPUT


class FrontEnd:
    """IBUFF -> PD1 -> PD2 -> PD3. ``supply`` is what fetch delivers into the instruction buffer."""

    def __init__(self, supply: Supply) -> None:
        self.supply = supply
        self.ibuff: deque[Instance] = deque()
        self.pd2: deque[Instance] = deque()
        self.pd2_uops = 0
        self.taken_uops = 0
        """µOPs of the first instruction in PD2 that went with an earlier window."""
        self.window: Window | None = None
        """PD3: the next decode window."""

    def empty(self) -> bool:
        return self.window is None and not self.pd2 and not self.ibuff and self.supply.finished

    def clear(self) -> list[Instance]:
        """Flush: empties every stage; returns the instructions that were in it, in order."""
        inside = [instance for instance, _ in self.window or ()] + list(self.pd2) + list(self.ibuff)
        self.window = None
        self.pd2.clear()
        self.ibuff.clear()
        self.pd2_uops = self.taken_uops = 0
        return list(dict.fromkeys(inside))

    def step(self, cycle: int) -> None:
        """Moves every stage on: PD3 is formed from what PD2 held before this cycle, PD2 filled by PD1, IBUFF by fetch."""
        if self.window is None and self.pd2:
            self.window = self._form()
        if self.pd2_uops < PD2_UOPS and self.ibuff:
            self._predecode()
        self.supply.fetch(self.ibuff, cycle)

    def _form(self) -> Window:
        """PD2 -> PD3 (§4.2): a taken branch ends the window; three or more µOPs start at slot 0; sequential and gather stand alone."""
        pd2 = self.pd2
        window: Window = []
        while pd2 and len(window) < GROUP:
            instance = pd2[0]
            op = instance.op
            if op.plain:
                pd2.popleft()
                self.pd2_uops -= 1
                window.append((instance, 0))
                if instance.taken:
                    break
                continue
            count = len(op.uops)
            if op.sequential or op.alone:
                if window:
                    break
                pd2.popleft()
                self.pd2_uops -= 1 if op.sequential else min(count, PD2_UOPS)
                return [(instance, k) for k in range(count)]
            if window and self.taken_uops == 0 and count >= 3:
                break
            take = min(count - self.taken_uops, GROUP - len(window))
            window.extend((instance, k) for k in range(self.taken_uops, self.taken_uops + take))
            self.pd2_uops -= take
            self.taken_uops += take
            if self.taken_uops < count:
                break
            self.taken_uops = 0
            pd2.popleft()
            if instance.taken:
                break
        return window

    def _predecode(self) -> None:
        """PD1 -> PD2 (§4.2): up to six instructions in, three pairs packed, four out, ended by a taken branch."""
        read = out = pairs = 0
        ibuff = self.ibuff
        while ibuff and out < PD1_OUTPUT:
            instance = ibuff[0]
            op = instance.op
            if op.plain and read < PD1_INPUT and self.pd2_uops < PD2_UOPS:
                ibuff.popleft()
                self.pd2.append(instance)
                self.pd2_uops += 1
                read += 1
                out += 1
                if instance.taken:
                    return
                continue
            packed = op.instructions == 2
            count = 1 if op.sequential else min(len(op.uops), PD2_UOPS)
            if read + op.instructions > PD1_INPUT or (packed and pairs == PD1_PAIRS) or self.pd2_uops + count > PD2_UOPS:
                return
            ibuff.popleft()
            self.pd2.append(instance)
            self.pd2_uops += count
            read += op.instructions
            out += 1
            pairs += packed
            if instance.taken:
                return


class Supply(Protocol):
    """Where instructions come from: fetch and the instruction buffer."""

    finished: bool

    def fetch(self, ibuff: deque[Instance], cycle: int) -> None:
        """Adds what this cycle delivers to the instruction buffer."""

    def resume(self, cycle: int) -> None:
        """Fetch starts again at ``cycle``, behind a mispredicted branch that is resolved."""

    def refetch(self, instances: list[Instance], cycle: int) -> None:
        """After a flush: ``instances`` are fetched once more, from ``cycle`` on, before anything new."""
