"""The control flow of a program and which registers are live where: blocks, liveness, live ranges.

A variable is a physical storage number (0-81, see ``isa.effects``) or ``VIRTUAL`` + the number of a virtual register. Sets of variables
are Python integers used as bit sets, one bit per variable, which keeps liveness of ten thousand instructions in milliseconds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from svedsl.asm.program import Ins, Item, Label
from svedsl.isa.effects import NZCV, P_BASE, Z_BASE, Branch, Reference, implicit, references, storage
from svedsl.isa.operands import Symbol

VIRTUAL = 128

CALLER_SAVED = [*range(18), 30] + [Z_BASE + n for n in range(32)] + [P_BASE + n for n in range(16)] + [P_BASE + 16, NZCV]
"""What a call clobbers under AAPCS64: x0-x17, x30, all of V and Z (of z8-z15 the low 64 bits survive, no more), P, FFR, NZCV."""


_CLOBBERED = sum(1 << number for number in CALLER_SAVED)
ARGUMENTS = sum(1 << number for number in (*range(9), *(Z_BASE + n for n in range(8))))
"""What a callee may read: x0-x7, x8 and v0-v7 (AAPCS64 6.8.2, 6.9)."""


@dataclass(slots=True)
class Node:
    """One instruction with its variables as bit sets."""

    ins: Ins
    uses: int
    defs: int
    branch: Branch | None
    target: Symbol | None
    references: list[Reference]


def bit_of(reference: Reference) -> int | None:
    """The variable number of an operand, None for the zero register."""
    reg = reference.reg
    return VIRTUAL + reg.virtual if reg.virtual is not None else storage(reg)


def node_of(ins: Ins) -> Node:
    """The variables an instruction uses and defines."""
    form = ins.entry.form
    reads, writes = _implicit_bits(ins)
    found = list(references(form, ins.entry.shape, ins.args))
    for ref in found:
        number = bit_of(ref)
        if number is None:
            continue
        if "r" in ref.role:
            reads |= 1 << number
        if "w" in ref.role:
            writes |= 1 << number
    branch: Branch | None = form.facts.get("branch") or ("trap" if "trap" in form.flags else None)  # type: ignore[assignment]
    if branch == "call":
        writes |= _CLOBBERED
        reads |= ARGUMENTS
    target = next((a for a in ins.args if isinstance(a, Symbol)), None) if branch else None
    return Node(ins, reads, writes, branch, target, found)


def _implicit_bits(ins: Ins) -> tuple[int, int]:
    form = ins.entry.form
    bits: tuple[int, int] | None = form.memo.get("implicit")
    if bits is None:
        reads, writes = implicit(form)
        bits = form.memo["implicit"] = (sum(1 << n for n in reads), sum(1 << n for n in writes))
    return bits


@dataclass(slots=True)
class Block:
    """A straight run of instructions ``nodes[first:end]`` with its successors."""

    first: int
    end: int
    successors: list[int] = field(default_factory=list)
    live_in: int = 0
    live_out: int = 0
    reachable: bool = False


class Flow:
    """Blocks and liveness of a program. ``live_at_exit`` is what the caller of the code reads afterwards, ``reader`` makes the nodes."""

    def __init__(self, items: list[Item], live_at_exit: int = 0, reader: Callable[[Ins], Node] = node_of) -> None:
        self.nodes: list[Node] = []
        self.label_at: dict[Symbol, int] = {}
        for item in items:
            if isinstance(item, Label):
                self.label_at[item] = len(self.nodes)
            else:
                self.nodes.append(reader(item))
        self.live_at_exit = live_at_exit
        self.blocks = self._split()
        self._mark_reachable()
        self._solve()

    def _split(self) -> list[Block]:
        starts = {0, *self.label_at.values()}
        for i, node in enumerate(self.nodes):
            if node.branch and node.branch != "call":
                starts.add(i + 1)
        ordered = sorted(s for s in starts if s < len(self.nodes))
        ends = [*ordered[1:], len(self.nodes)]
        blocks = [Block(a, b) for a, b in zip(ordered, ends, strict=True)]
        at = {b.first: i for i, b in enumerate(blocks)}
        for i, block in enumerate(blocks):
            last = self.nodes[block.end - 1]
            if last.branch in (None, "call", "cond") and i + 1 < len(blocks):
                block.successors.append(i + 1)
            if last.branch in ("b", "cond") and last.target is not None:
                place = self.label_at.get(last.target)
                if place is not None and place in at:
                    block.successors.append(at[place])
        return blocks

    def _mark_reachable(self) -> None:
        """From the entry, and from every label that is called or whose address is taken."""
        at = {b.first: i for i, b in enumerate(self.blocks)}
        taken = (a for n in self.nodes if n.branch in (None, "call") for a in n.ins.args if isinstance(a, Symbol))
        todo = [0] if self.blocks else []
        todo += [at[self.label_at[a]] for a in taken if self.label_at.get(a) in at]
        while todo:
            block = self.blocks[todo.pop()]
            if not block.reachable:
                block.reachable = True
                todo += block.successors

    def _solve(self) -> None:
        """Backward data flow to a fixed point, blocks in reverse order first."""
        used, defined = [], []
        for block in self.blocks:
            uses = defs = 0
            for node in self.nodes[block.first : block.end]:
                uses |= node.uses & ~defs
                defs |= node.defs
            used.append(uses)
            defined.append(defs)
        before: list[list[int]] = [[] for _ in self.blocks]
        for i, block in enumerate(self.blocks):
            for s in block.successors:
                before[s].append(i)
        todo = set(range(len(self.blocks)))
        while todo:
            i = max(todo)
            todo.discard(i)
            block = self.blocks[i]
            out = self.live_at_exit if self._leaves(block) else 0
            for s in block.successors:
                out |= self.blocks[s].live_in
            block.live_out = out
            live_in = used[i] | out & ~defined[i]
            if live_in != block.live_in:
                block.live_in = live_in
                todo.update(before[i])

    def _leaves(self, block: Block) -> bool:
        return self.nodes[block.end - 1].branch in ("ret", "indirect") or not block.successors

    def backward(self) -> Iterator[tuple[int, Node, int]]:
        """(index, instruction, variables live after it), last to first, block by block."""
        for block in reversed(self.blocks):
            live = block.live_out
            for i in range(block.end - 1, block.first - 1, -1):
                node = self.nodes[i]
                yield i, node, live
                live = live & ~node.defs | node.uses


def bits(mask: int) -> Iterator[int]:
    """The numbers of the set bits, ascending."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
