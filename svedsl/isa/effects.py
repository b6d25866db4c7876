"""What an instruction reads and writes, derived from its row: registers, flags, FFR, memory and flow.

Storage is numbered in one space: X0-X30 are 0-30, SP is 31, Z0-Z31 (and V, Q, D, S, H, B, which are parts of them) 32-63,
P0-P15 64-79, FFR 80, NZCV 81. XZR is no storage and never appears.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, NamedTuple

from svedsl.isa.decode import Instruction, decode
from svedsl.isa.generate import Shape, shapes
from svedsl.isa.operands import SP, XZR, Reg, sig_of
from svedsl.isa.pattern import ListNode, MemNode, RegNode, walk
from svedsl.isa.table import Form

SP_NUMBER = 31
Z_BASE = 32
P_BASE = 64
FFR = 80
NZCV = 81

Role = Literal["r", "w", "rw"]
Branch = Literal["b", "cond", "call", "ret", "indirect", "trap"]


@dataclass(frozen=True, slots=True)
class MemEffect:
    """A memory access.

    ``kind``: r load, w store, rw atomic, p prefetch; ``esize``: bytes per element, 0 for a whole vector or predicate register (then
    ``whole`` is V or P); ``registers``: how many are transferred; ``gather``: addresses come from a vector; ``predicated``: inactive
    elements are not accessed.
    """

    kind: str
    esize: int
    registers: int
    gather: bool
    predicated: bool
    whole: str = ""
    first_fault: bool = False


@dataclass(frozen=True, slots=True)
class Effects:
    """Everything an instruction does besides computing: storage numbers read and written, memory, flow."""

    reads: frozenset[int]
    writes: frozenset[int]
    mem: MemEffect | None = None
    branch: Branch | None = None


class Reference(NamedTuple):
    """One register operand with its role; ``address`` when it takes part in a memory address; ``node`` its place in the template.

    ``argument`` is the argument's number from 0, ``member`` the place in a register list.
    """

    reg: Reg
    role: Role
    address: bool
    argument: int
    node: RegNode
    member: int = 0


def storage(reg: Reg) -> int | None:
    """The storage number of a physical register operand; None for the zero register."""
    base = reg.base
    if base is XZR:
        return None
    if base is SP:
        return SP_NUMBER
    kind = base.sig[0]
    return base.n + (0 if kind == "x" else P_BASE if kind == "p" else Z_BASE)


def _role(form: Form, node: RegNode, merging: bool, writeback: bool) -> Role:
    roles: tuple[Role, ...] = ("r", "w", "rw")
    for role in roles:
        if node.name in form.facts.get(role, "").split(","):
            return role
    if writeback:
        return "rw"
    rest = node.name[1:]
    if rest[:1] == "d":
        plain = rest[1:].isdigit() or rest == "d"
        return "rw" if merging or not plain else "w"
    if rest[:1] == "t" and rest[1:] in ("", "1", "2", "3", "4"):
        return "w" if form.facts.get("mem", "")[:1] == "r" and form.facts["mem"][:2] != "rw" else "r"
    return "r"


class Place(NamedTuple):
    """Where a shape has a register operand: the argument's number, the item of a memory operand (-1: none), its nodes and role."""

    argument: int
    item: int
    pre: bool
    nodes: tuple[RegNode, ...]
    role: Role


def places(form: Form, shape: Shape) -> tuple[Place, ...]:
    """The register operands of a shape in order, found once for each."""
    known: dict[int, tuple[Shape, tuple[Place, ...]]] = form.memo.setdefault("places", {})
    if id(shape) not in known:  # the shape is kept beside, so that its id stays its own
        known[id(shape)] = (shape, tuple(_places(form, shape)))
    return known[id(shape)][1]


def _places(form: Form, shape: Shape) -> Iterator[Place]:
    merging = any(isinstance(n, RegNode) and n.kind == "p" and n.view == "/m" for n in walk(list(shape.nodes)))
    for i, node in enumerate(shape.nodes):
        if isinstance(node, MemNode):
            post = i + 1 < len(shape.nodes)
            for j, item in enumerate(node.items):
                if isinstance(item, RegNode):
                    yield Place(i, j, node.pre, (item,), _role(form, item, False, j == 0 and (node.pre or post)))
        elif isinstance(node, RegNode):
            yield Place(i, -1, False, (node,), _role(form, node, merging, False))
        elif isinstance(node, ListNode):
            yield Place(i, -1, False, tuple(node.regs), _role(form, node.regs[0], merging, False))


def references(form: Form, shape: Shape, args: tuple[Any, ...]) -> Iterator[Reference]:
    """The register operands of one call with their roles, in operand order."""
    for i, item, pre, nodes, role in places(form, shape):
        arg = args[i]
        if item >= 0:
            yield Reference((arg.items if pre else arg)[item], role, True, i, nodes[0])
        elif type(arg) is tuple:
            for member, reg in enumerate(arg):
                yield Reference(reg, role, False, i, nodes[member], member)
        else:
            yield Reference(arg, role, False, i, nodes[0])


def implicit(form: Form) -> tuple[frozenset[int], frozenset[int]]:
    """Storage read and written without being an operand: flags, FFR, link register."""
    reads, writes = set(), set()
    for key, number in (("nzcv", NZCV), ("ffr", FFR)):
        role = form.facts.get(key, "")
        if "r" in role:
            reads.add(number)
        if "w" in role:
            writes.add(number)
    if "ff" in form.flags:  # clears the FFR elements from the first one not loaded on, keeps the others (Arm ARM, LDFF1, LDNF1)
        reads.add(FFR)
        writes.add(FFR)
    for role in ("r", "w", "rw"):
        for name in form.facts.get(role, "").split(","):
            if name[:1] in ("x", "p", "z") and name[1:].isdigit():
                number = int(name[1:]) + {"x": 0, "z": Z_BASE, "p": P_BASE}[name[0]]
                if "r" in role:
                    reads.add(number)
                if "w" in role:
                    writes.add(number)
    return frozenset(reads), frozenset(writes)


def memory(form: Form) -> MemEffect | None:
    """The memory access of a form, None if it makes none."""
    fact = form.facts.get("mem")
    if not fact:
        return None
    kind = fact.rstrip("0123456789VP")
    size = fact[len(kind) :]
    items = [n for node in form.nodes if isinstance(node, MemNode) for n in walk(node.items)]
    transferred = 0
    for node in form.nodes:
        if isinstance(node, ListNode):
            transferred += len(node.regs)
        elif isinstance(node, RegNode) and node.name[1:2] == "t":
            transferred += 1
    return MemEffect(
        kind,
        int(size) if size.isdigit() else 0,
        max(transferred, 1),
        any(isinstance(n, RegNode) and n.kind == "z" for n in items),
        any(isinstance(n, RegNode) and n.kind == "p" and n.name == "Pg" for n in form.nodes),
        size if size in ("V", "P") else "",
        "ff" in form.flags,
    )


def _shape_for(form: Form, args: tuple[Any, ...]) -> Shape:
    sig = tuple(sig_of(a) for a in args)
    known: dict[tuple[str, ...], Shape] = form.memo.setdefault("shapes", {})
    if sig not in known:
        if not known:
            for shape in shapes(form):
                for s in shape.sigs:
                    known.setdefault(s, shape)
        known.setdefault(sig, next((s for k, s in known.items() if len(k) == len(sig)), shapes(form)[0]))
    return known[sig]


def effects_of(form: Form, shape: Shape, args: tuple[Any, ...]) -> Effects:
    """The effects of one instruction given as form and (physical) operands."""
    reads, writes = (set(s) for s in implicit(form))
    for ref in references(form, shape, args):
        number = storage(ref.reg)
        if number is None:
            continue
        if "r" in ref.role:
            reads.add(number)
        if "w" in ref.role:
            writes.add(number)
    branch: Any = form.facts.get("branch") or ("trap" if "trap" in form.flags else None)
    return Effects(frozenset(reads), frozenset(writes), memory(form), branch)


def effects(instruction: Instruction) -> Effects:
    """The effects of a decoded instruction."""
    return _of_word(instruction.word)


@lru_cache(maxsize=1 << 16)
def _of_word(word: int) -> Effects:
    found = decode(word, aliases=False)
    if found is None:
        raise ValueError(f"{word:#010x} is no instruction")
    return effects_of(found.form, _shape_for(found.form, found.args), found.args)


@lru_cache(maxsize=1 << 16)
def operands_of_word(word: int) -> tuple[Reference, ...]:
    """The register operands of a machine word with their roles, in order, of the form that is no alias. Raises ValueError if undefined."""
    found = decode(word, aliases=False)
    if found is None:
        raise ValueError(f"{word:#010x} is no instruction")
    return tuple(references(found.form, _shape_for(found.form, found.args), found.args))
