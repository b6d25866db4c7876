"""Which variables are live where: backward data flow over the blocks of a program, through its functions call by call.

Sets of variables are integers here, a bit for each variable that some block reads before it writes it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from svedsl.flow.graph import Block, Flow, Node

ALL = -1
Links = list[list[tuple[int, int]]]
"""For each block the blocks whose variables live at entry are live at its end, each with a mask of those that are."""


@dataclass(frozen=True, slots=True)
class Liveness:
    """The variables live at the start and at the end of each block."""

    live_in: list[set[int]]
    live_out: list[set[int]]


def liveness(flow: Flow, strict: bool = False) -> Liveness:
    """The variables that are read later, block by block.

    What is live behind a call is live in the function, and before the call unless the function writes it in any case; what the function
    reads is live before. ``strict`` is for finding reads of what nothing wrote: what may be undefined (``Node.kept``) is no read, and what
    a function writes on some way counts as written.
    """
    problem = _Problem(flow, strict)
    solution = problem.solve(problem.links(may=strict))
    if flow.callees and not strict:
        solution = problem.solve(problem.links(may=False, exposed=solution[0]))
    return problem.named(*solution)


def backward(flow: Flow, found: Liveness) -> Iterator[tuple[int, Node, set[int]]]:
    """(index, instruction, variables live after it), last to first, block by block. The set is valid until the next step."""
    for block, live_out in zip(reversed(flow.blocks), reversed(found.live_out), strict=True):
        live = set(live_out)
        for i in range(block.end - 1, block.first - 1, -1):
            node = flow.nodes[i]
            yield i, node, live
            live.difference_update(node.defs)
            live.update(node.uses)


def undefined_read(flow: Flow, number: int, found: Liveness) -> Node:
    """The first instruction that reads a variable which is live at entry, on a way from there that does not write it."""
    seen, todo = {0}, [0]
    for i in todo:
        block = flow.blocks[i]
        for node in flow.nodes[block.first : block.end]:
            if number in node.uses and number not in node.kept:
                return node
            if number in node.defs:
                break
        else:
            new = [s for s in (*flow.callees.get(i, ()), *block.successors) if s not in seen and number in found.live_in[s]]
            seen.update(new)
            todo += new
    raise AssertionError(number)


class _Problem:
    """What each block reads and writes, as bits."""

    def __init__(self, flow: Flow, strict: bool) -> None:
        self.flow = flow
        summaries = [_summary(flow, b, strict) for b in flow.blocks]
        self.names = sorted({*flow.live_at_exit}.union(*(exposed for exposed, _ in summaries)))
        bit = {name: 1 << i for i, name in enumerate(self.names)}
        self.uses = [sum(bit[n] for n in exposed) for exposed, _ in summaries]
        self.defs = [sum(bit[n] for n in written if n in bit) for _, written in summaries]
        self.at_exit = sum(bit[n] for n in flow.live_at_exit)

    def links(self, may: bool, exposed: list[int] | None = None) -> Links:
        """Every call by what its function reads and writes, written on some way (``may``) or on all.

        With what functions read, ``exposed``, known from a first solution, they also return to behind each call.
        """
        written = self._written_by_functions(may)
        found = []
        for i, block in enumerate(self.flow.blocks):
            inside = [(s, ~written.get(i, 0)) for s in block.successors]
            called = [(entry, ALL if exposed is None else exposed[entry]) for entry in self.flow.callees.get(i, ())]
            behind = [(b, ALL) for b in self.flow.returns.get(i, ())] if exposed else []
            found.append(inside + called + behind)
        return found

    def _written_by_functions(self, may: bool) -> dict[int, int]:
        """For each block that ends in a call what the function writes."""
        if not self.flow.callees:
            return {}
        if may:
            return {call: self._union(entries) for call, entries in self.flow.callees.items()}
        surely = self._surely_written()
        calls = {c: e for c, e in self.flow.callees.items() if self.flow.is_local(self.flow.last(self.flow.blocks[c]))}
        return {call: surely[entries[0]] for call, entries in calls.items()}

    def _union(self, entries: Sequence[int]) -> int:
        found = 0
        for i in self.flow.reach(entries):
            found |= self.defs[i]
        return found

    def _surely_written(self) -> list[int]:
        """What is written on every way from the start of a block to the return of its function; a way that never returns counts as all."""
        surely = [ALL] * len(self.flow.blocks)
        changed = True
        while changed:
            changed = False
            for i in reversed(range(len(surely))):
                block = self.flow.blocks[i]
                after = 0 if self.flow.returns_to_caller(block) else ALL
                for s in block.successors:
                    after &= surely[s]
                entries = self.flow.callees.get(i, ())
                if entries and self.flow.is_local(self.flow.last(block)):
                    after |= surely[entries[0]]
                if (found := self.defs[i] | after) != surely[i]:
                    surely[i], changed = found, True
        return surely

    def solve(self, links: Links) -> tuple[list[int], list[int]]:
        """Variables live at the start and end of each block: repeated until nothing changes, the last block first."""
        count = len(self.flow.blocks)
        live_in, live_out = [0] * count, [0] * count
        before: list[list[int]] = [[] for _ in range(count)]
        for i, after in enumerate(links):
            for s, _ in after:
                before[s].append(i)
        waiting = set(range(count))
        todo = [-i for i in reversed(range(count))]
        while todo:
            i = -heapq.heappop(todo)
            waiting.discard(i)
            out = self.at_exit if self.flow.leaves(self.flow.blocks[i]) else 0
            for s, mask in links[i]:
                out |= live_in[s] & mask
            live_out[i] = out
            entering = self.uses[i] | out & ~self.defs[i]
            if entering != live_in[i]:
                live_in[i] = entering
                for b in before[i]:
                    if b not in waiting:
                        waiting.add(b)
                        heapq.heappush(todo, -b)
        return live_in, live_out

    def named(self, live_in: list[int], live_out: list[int]) -> Liveness:
        return Liveness([self._names(s) for s in live_in], [self._names(s) for s in live_out])

    def _names(self, mask: int) -> set[int]:
        found = set()
        while mask:
            low = mask & -mask
            found.add(self.names[low.bit_length() - 1])
            mask ^= low
        return found


def _summary(flow: Flow, block: Block, strict: bool) -> tuple[set[int], set[int]]:
    """What a block reads before it writes it, and what it writes."""
    exposed: set[int] = set()
    written: set[int] = set()
    for node in flow.nodes[block.first : block.end]:
        for use in node.uses:
            if use not in written and not (strict and use in node.kept):
                exposed.add(use)
        written.update(node.defs)
    return exposed, written
