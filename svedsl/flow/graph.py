"""The control flow of a program and which registers are live where: instructions with their variables, blocks, liveness.

A variable is a physical storage number (0-81, see ``isa.effects``) or ``VIRTUAL`` + the number of a virtual register.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from svedsl.asm.program import Ins, Item, Label
from svedsl.isa.effects import NZCV, P_BASE, Z_BASE, Branch, Place, Reference, implicit, places, references, storage
from svedsl.isa.operands import Reg, Symbol
from svedsl.isa.table import Form

VIRTUAL = 128

CALLER_SAVED = (*range(18), 30, *range(Z_BASE, Z_BASE + 32), *range(P_BASE, P_BASE + 16), P_BASE + 16, NZCV)
"""What a call clobbers under AAPCS64: x0-x17, x30, all of V and Z (of z8-z15 the low 64 bits survive, no more), P, FFR, NZCV."""

ARGUMENTS = (*range(9), *range(Z_BASE, Z_BASE + 8))
"""What a callee may read: x0-x7, x8 and v0-v7 (AAPCS64 6.8.2, 6.9)."""


@dataclass(slots=True)
class Node:
    """One instruction and the variables it reads and writes.

    ``kept`` are those of ``uses`` that may be undefined: destinations whose inactive lanes merging keeps, registers a callee may read.
    """

    ins: Ins
    uses: tuple[int, ...]
    defs: tuple[int, ...]
    kept: tuple[int, ...]
    branch: Branch | None
    target: Symbol | None

    def references(self) -> Iterator[Reference]:
        """The register operands with their roles."""
        return references(self.ins.entry.form, self.ins.entry.shape, self.ins.args)


def variable_of(reg: Reg) -> int | None:
    """The variable number of an operand, None for the zero register."""
    return VIRTUAL + reg.virtual if reg.virtual is not None else storage(reg)


def node_of(ins: Ins) -> Node:
    """The variables an instruction uses and defines by itself; what a callee does is added by :class:`Flow`."""
    form = ins.entry.form
    reads, writes, branch = _of_form(form)
    uses, defs, kept = [*reads], [*writes], []
    for place in places(form, ins.entry.shape):
        role = place.role
        for reg in registers_at(place, ins.args):
            number = VIRTUAL + reg.virtual if reg.virtual is not None else storage(reg)
            if number is None:
                continue
            if role != "w":
                uses.append(number)
            if role != "r":
                defs.append(number)
                if role == "rw" and place.nodes[0].name in ("Zd", "Pd"):
                    kept.append(number)
    if kept:
        kept = [n for n in kept if uses.count(n) == 1]
    target = next((a for a in ins.args if isinstance(a, Symbol)), None) if branch else None
    return Node(ins, tuple(uses), tuple(defs), tuple(kept), branch, target)


def registers_at(place: Place, args: tuple[Any, ...]) -> tuple[Reg, ...]:
    """The registers that stand at a place of the operands, several in a list."""
    arg = args[place.argument]
    if place.item >= 0:
        return ((arg.items if place.pre else arg)[place.item],)
    return arg if type(arg) is tuple else (arg,)


def _of_form(form: Form) -> tuple[tuple[int, ...], tuple[int, ...], Branch | None]:
    """Storage that every instruction of the form reads and writes, and how it branches."""
    known: tuple[tuple[int, ...], tuple[int, ...], Branch | None] | None = form.memo.get("flow")
    if known is None:
        reads, writes = implicit(form)
        branch: Branch | None = form.facts.get("branch") or ("trap" if "trap" in form.flags else None)  # type: ignore[assignment]
        known = form.memo["flow"] = (tuple(sorted(reads)), tuple(sorted(writes)), branch)
    return known


@dataclass(slots=True)
class Block:
    """A straight run of instructions ``nodes[first:end]`` with the blocks that may follow it."""

    first: int
    end: int
    successors: list[int] = field(default_factory=list)
    reachable: bool = False


@dataclass(frozen=True, slots=True)
class Liveness:
    """The variables live at the start and at the end of each block."""

    live_in: list[set[int]]
    live_out: list[set[int]]


class Flow:
    """Instructions and blocks of a program. ``live_at_exit`` is what the caller of the code reads afterwards.

    A call of a label goes there and comes back from every ``ret x30`` of that function, so that its registers are those of the program; any
    other call reads the argument registers that the program writes, and clobbers what AAPCS64 lets it.
    """

    def __init__(self, items: Sequence[Item], live_at_exit: Collection[int] = ()) -> None:
        self.nodes: list[Node] = []
        self.label_at: dict[Symbol, int] = {}
        for item in items:
            if isinstance(item, Label):
                self.label_at[item] = len(self.nodes)
            else:
                self.nodes.append(node_of(item))
        self.live_at_exit = live_at_exit
        self._add_callees()
        self.blocks = self._split()
        self._block_at = {b.first: i for i, b in enumerate(self.blocks)}
        taken = {a for n in self.nodes if n.branch is None for a in n.ins.args if isinstance(a, Symbol)}
        self._taken = [self._block_at[at] for label, at in self.label_at.items() if label in taken and at in self._block_at]
        self._link()
        self._join_functions()
        self._mark_reachable()

    def last(self, block: Block) -> Node:
        """The instruction that ends a block."""
        return self.nodes[block.end - 1]

    def _is_local(self, node: Node) -> bool:
        return node.target in self.label_at

    def _add_callees(self) -> None:
        written = {d for n in self.nodes for d in n.defs if d < VIRTUAL}
        arguments = tuple(a for a in ARGUMENTS if a in written)
        for node in self.nodes:
            if node.branch == "call" and not self._is_local(node):
                node.uses += arguments
                node.kept += arguments
                node.defs += CALLER_SAVED

    def _split(self) -> list[Block]:
        starts = {0, *self.label_at.values()}
        starts.update(i + 1 for i, node in enumerate(self.nodes) if node.branch)
        ordered = sorted(s for s in starts if s < len(self.nodes))
        return [Block(a, b) for a, b in zip(ordered, [*ordered[1:], len(self.nodes)], strict=True)]

    def _target(self, node: Node) -> list[int]:
        """The block that a branch or call names, if it is in the program."""
        at = self.label_at.get(node.target) if node.target is not None else None
        return [self._block_at[at]] if at in self._block_at else []

    def _link(self) -> None:
        for i, block in enumerate(self.blocks):
            last = self.last(block)
            if last.branch in (None, "call", "cond") and i + 1 < len(self.blocks):
                block.successors.append(i + 1)
            if last.branch in ("b", "cond"):
                block.successors += self._target(last)
            elif last.branch == "indirect":
                block.successors += self._taken

    def _join_functions(self) -> None:
        """Sends calls to their functions and these back behind every call of them."""
        callers: dict[int, list[int]] = {}
        for i, block in enumerate(self.blocks):
            last = self.last(block)
            if last.branch == "call":
                for entry in self._target(last) if last.target is not None else self._taken:
                    callers.setdefault(entry, []).append(i)
        within = {entry: self._reach([entry]) for entry in callers}
        self._before_joining = [[*b.successors] for b in self.blocks]
        self._callees = {
            call: [(entry, within[entry]) for entry in callers if call in callers[entry]] for c in callers.values() for call in c
        }
        ends = {entry: [i for i in within[entry] if self._returns_to_caller(self.blocks[i])] for entry in callers}
        for entry, calls in callers.items():
            for call in calls:
                block = self.blocks[call]
                if ends[entry] and self._is_local(self.last(block)) and call + 1 in block.successors:
                    block.successors.remove(call + 1)
                block.successors.append(entry)
                for end in ends[entry] if call + 1 < len(self.blocks) else ():
                    self.blocks[end].successors.append(call + 1)

    def _returns_to_caller(self, block: Block) -> bool:
        last = self.last(block)
        return last.branch == "ret" and bool(last.ins.args)  # ret without a register is the return of the kernel

    def _reach(self, entries: Collection[int]) -> list[int]:
        """The blocks that can follow the given ones, these included, in order."""
        found, todo = set(entries), list(entries)
        while todo:
            for successor in self.blocks[todo.pop()].successors:
                if successor not in found:
                    found.add(successor)
                    todo.append(successor)
        return sorted(found)

    def _mark_reachable(self) -> None:
        """From the entry, and from every label whose address is taken."""
        for i in self._reach([0, *self._taken]) if self.blocks else ():
            self.blocks[i].reachable = True

    # liveness ---------------------------------------------------------------

    def liveness(self, strict: bool = False) -> Liveness:
        """Backward data flow to a fixed point.

        ``strict`` is for finding reads of what nothing wrote: what may be undefined (``kept``) is no read, and a call of a function
        reads and writes what that does, so that no way leads into it from one call and out of it behind another.

        The sets that are worked on are integers, a bit for each variable that is read in another block than it is written in.
        """
        exposed, written = zip(*(self._summary(b, strict) for b in self.blocks), strict=True) if self.blocks else ((), ())
        names = sorted({*self.live_at_exit}.union(*exposed))
        bit = {name: 1 << i for i, name in enumerate(names)}
        uses = [sum(bit[n] for n in block) for block in exposed]
        keeps = [~sum(bit[n] for n in block if n in bit) for block in written]
        at_exit = sum(bit[n] for n in self.live_at_exit)
        live_in, live_out = [0] * len(self.blocks), [0] * len(self.blocks)
        after = [[(s, -1) for s in b.successors] for b in self.blocks] if not strict else list(self._within_functions(keeps))
        before: list[list[int]] = [[] for _ in self.blocks]
        for i, links in enumerate(after):
            for s, _ in links:
                before[s].append(i)
        waiting = set(range(len(self.blocks)))
        todo = [-i for i in reversed(range(len(self.blocks)))]  # a heap: the last block first
        while todo:
            i = -heapq.heappop(todo)
            waiting.discard(i)
            out = at_exit if self._leaves(self.blocks[i]) else 0
            for s, passed in after[i]:
                out |= live_in[s] & passed
            live_out[i] = out
            entering = uses[i] | out & keeps[i]
            if entering != live_in[i]:
                live_in[i] = entering
                for b in before[i]:
                    if b not in waiting:
                        waiting.add(b)
                        heapq.heappush(todo, -b)
        return Liveness([_named(s, names) for s in live_in], [_named(s, names) for s in live_out])

    def _within_functions(self, keeps: list[int]) -> Iterator[list[tuple[int, int]]]:
        """For each block those that follow it in the same function, a called function too, and a mask of what passes from there."""
        for i, successors in enumerate(self._before_joining):
            passed = -1
            for _, blocks in self._callees.get(i, ()):
                for b in blocks:
                    passed &= keeps[b]
            yield [(s, passed) for s in successors] + [(entry, -1) for entry, _ in self._callees.get(i, ())]

    def _summary(self, block: Block, strict: bool) -> tuple[set[int], set[int]]:
        """What a block reads before it writes it, and what it writes."""
        exposed: set[int] = set()
        written: set[int] = set()
        for node in self.nodes[block.first : block.end]:
            for use in node.uses:
                if use not in written and not (strict and use in node.kept):
                    exposed.add(use)
            written.update(node.defs)
        return exposed, written

    def _leaves(self, block: Block) -> bool:
        return not block.successors or self.last(block).branch == "indirect"

    def backward(self, liveness: Liveness) -> Iterator[tuple[int, Node, set[int]]]:
        """(index, instruction, variables live after it), last to first, block by block. The set is valid until the next step."""
        for block, live_out in zip(reversed(self.blocks), reversed(liveness.live_out), strict=True):
            live = set(live_out)
            for i in range(block.end - 1, block.first - 1, -1):
                node = self.nodes[i]
                yield i, node, live
                live.difference_update(node.defs)
                live.update(node.uses)

    def undefined_read(self, number: int, liveness: Liveness) -> Node:
        """The first instruction that reads a variable which is live at entry, on a way from there that does not write it."""
        seen, todo = {0}, [0]
        for i in todo:
            block = self.blocks[i]
            for node in self.nodes[block.first : block.end]:
                if number in node.uses and number not in node.kept:
                    return node
                if number in node.defs:
                    break
            else:
                new = [s for s in block.successors if s not in seen and number in liveness.live_in[s]]
                seen.update(new)
                todo += new
        raise AssertionError(number)


def _named(mask: int, names: Sequence[int]) -> set[int]:
    """The names of the set bits."""
    found = set()
    while mask:
        low = mask & -mask
        found.add(names[low.bit_length() - 1])
        mask ^= low
    return found
