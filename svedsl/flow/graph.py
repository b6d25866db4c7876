"""The control flow of a program: instructions with the variables they read and write, blocks, functions.

A variable is a physical storage number (0-81, see ``isa.effects``) or ``VIRTUAL`` + the number of a virtual register.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
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
    """A straight run of instructions ``nodes[first:end]``, the blocks that may follow it in its function (a call: the next)."""

    first: int
    end: int
    successors: list[int] = field(default_factory=list)
    reachable: bool = False


class Flow:
    """Instructions and blocks of a program. ``live_at_exit`` is what the caller of the code reads afterwards.

    The registers of a function inside the program are the program's; any other callee reads the argument registers that the program
    writes, and clobbers what AAPCS64 lets it. ``callees`` gives for a block that ends in a call the first blocks of the functions that may
    be called, ``returns`` for a block that ends in ``ret x30`` the blocks behind those calls.
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
        self.callees: dict[int, list[int]] = {}
        self.returns: dict[int, list[int]] = {}
        self._find_functions()
        for i in self.reach([0, *self._taken]) if self.blocks else ():
            self.blocks[i].reachable = True

    def last(self, block: Block) -> Node:
        """The instruction that ends a block."""
        return self.nodes[block.end - 1]

    def is_local(self, node: Node) -> bool:
        """Whether a branch or call names a label of the program."""
        return node.target in self.label_at

    def _add_callees(self) -> None:
        written = {d for n in self.nodes for d in n.defs if d < VIRTUAL}
        arguments = tuple(a for a in ARGUMENTS if a in written)
        for node in self.nodes:
            if node.branch == "call" and not self.is_local(node):
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

    def _find_functions(self) -> None:
        for i, block in enumerate(self.blocks):
            last = self.last(block)
            if last.branch == "call":
                entries = self._target(last) if last.target is not None else self._taken
                if entries:
                    self.callees[i] = entries
        for call, entries in self.callees.items():
            for i in self.within(entries) if call + 1 < len(self.blocks) else ():
                if self.returns_to_caller(self.blocks[i]):
                    self.returns.setdefault(i, []).append(call + 1)

    def returns_to_caller(self, block: Block) -> bool:
        """Whether a block ends in the return of a function; ``ret`` without a register is the return of the kernel."""
        last = self.last(block)
        return last.branch == "ret" and bool(last.ins.args)

    def leaves(self, block: Block) -> bool:
        """Whether the program may be left at the end of a block."""
        return not block.successors and not self.returns_to_caller(block) or self.last(block).branch == "indirect"

    def within(self, entries: Collection[int]) -> list[int]:
        """The blocks of the function that begins at ``entries``, without those of the functions it calls."""
        return self._closure(entries, lambda i: self.blocks[i].successors)

    def reach(self, entries: Collection[int]) -> list[int]:
        """The blocks that can be executed after the given ones, these and called functions included."""
        return self._closure(entries, lambda i: [*self.blocks[i].successors, *self.callees.get(i, ())])

    def _closure(self, entries: Collection[int], after: Callable[[int], Iterable[int]]) -> list[int]:
        found, todo = set(entries), list(entries)
        while todo:
            for successor in after(todo.pop()):
                if successor not in found:
                    found.add(successor)
                    todo.append(successor)
        return sorted(found)
