"""Gives every virtual register a physical one: interference from liveness, colouring, and the error when it cannot be done.

Deterministic: variables are taken in order of creation, registers in a fixed order of preference, no hash order anywhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from svedsl.asm.program import Ins, Item, Label, map_args
from svedsl.asm.source import Source, locate
from svedsl.errors import AllocationError
from svedsl.flow.graph import VIRTUAL, Flow, Node, bits
from svedsl.isa.effects import P_BASE, Z_BASE, Reference
from svedsl.isa.generate import REGISTER_BITS
from svedsl.isa.operands import PREGS, VREGS, XREGS, ZREGS, Reg, view_of

PREFERENCE = {
    "x": [*range(18), *range(19, 29)],
    "z": [*range(8), *range(16, 32), *range(8, 16)],
    "p": [*range(8, 16), *range(8)],
}
"""Order in which registers are tried: those that a callee may clobber first (AAPCS64 6.1), x18, x29 and x30 never; of the predicates those
that cannot govern first, so that p0-p7 stay free for those that must."""

BASE = {"x": 0, "z": Z_BASE, "p": P_BASE}
PHYSICAL = {"x": XREGS, "z": ZREGS, "p": PREGS, "v": VREGS}
CLASS_WORDS = {"x": "general", "z": "vector", "p": "predicate"}


@dataclass(slots=True)
class Virtual:
    """A virtual register: its class, name, where it was made, and the physical number it is pinned to (parameters)."""

    number: int
    kind: str
    name: str
    origin: Source | None
    pin: int | None = None
    allowed: set[int] = field(default_factory=set)
    neighbours: set[int] = field(default_factory=set)

    @property
    def register_class(self) -> str:
        return "z" if self.kind == "v" else self.kind


def allocate(
    items: list[Item], virtuals: Sequence[Virtual], live_at_exit: int = 0, coalesce: bool = False
) -> tuple[list[Item], dict[int, int]]:
    """The program on physical registers, and the number given to each virtual register.

    Raises AllocationError where a fixed register is written while a parameter lives in it, or where registers run out.
    """
    if not virtuals:
        return items, {}
    flow = Flow(items, live_at_exit)
    for v in virtuals:
        v.allowed = set(PREFERENCE[v.register_class]) if v.pin is None else {v.pin}
        v.neighbours = set()
    _restrict(flow, virtuals)
    _interfere(flow, virtuals)
    clusters = _clusters(items, virtuals)
    partners = _copies(flow, virtuals) if coalesce else {}
    colours = _colour(virtuals, clusters, partners)
    if colours is None:
        raise _ran_out(flow, virtuals)
    return _rewrite(items, colours, coalesce), colours


def _restrict(flow: Flow, virtuals: Sequence[Virtual]) -> None:
    """Narrow register fields (p0-p7, z0-z7) and coded ones (even registers) limit what a virtual register can be."""
    for node in flow.nodes:
        form = node.ins.entry.form
        for ref in node.references:
            if ref.reg.virtual is None:
                continue
            width = form.bits.width(ref.node.field)
            v = virtuals[ref.reg.virtual]
            if ref.node.field in form.facts and not ref.node.plus:
                codec = form.codec(ref.node.field)
                v.allowed = {n for n in v.allowed if codec.encode(n) is not None}
            elif width < REGISTER_BITS.get(ref.node.kind, 5) and not ref.node.plus:
                v.allowed = {n for n in v.allowed if n < 1 << width}


def _interfere(flow: Flow, virtuals: Sequence[Virtual]) -> None:
    """Two variables interfere when one is written while the other is live (Chaitin); fixed registers take numbers away."""
    same_class = {c: sum(1 << VIRTUAL + v.number for v in virtuals if v.register_class == c) for c in "xzp"}
    physical = {"x": (1 << 32) - 1, "z": ((1 << 32) - 1) << Z_BASE, "p": ((1 << 16) - 1) << P_BASE}
    pinned = sum(1 << VIRTUAL + v.number for v in virtuals if v.pin is not None)
    _meet(flow.blocks[0].live_in | pinned, virtuals, same_class, physical) if flow.blocks else None
    for node in flow.nodes:
        _keep_apart(node, virtuals)
    for i, node, live in flow.backward():
        if not node.defs:
            continue
        for d in bits(node.defs):
            around = (live | node.defs) & ~(1 << d)
            if d >= VIRTUAL:
                v = virtuals[d - VIRTUAL]
                kind = v.register_class
                for other in bits(around & same_class[kind]):
                    v.neighbours.add(other - VIRTUAL)
                    virtuals[other - VIRTUAL].neighbours.add(v.number)
                for fixed in bits(around & physical[kind]):
                    _forbid(v, fixed - BASE[kind], flow, i)
            else:
                kind = "x" if d < Z_BASE else "z" if d < P_BASE else "p"
                for other in bits(around & same_class[kind]):
                    if node.branch != "call" or virtuals[other - VIRTUAL].pin is None or live >> other & 1:
                        _forbid(virtuals[other - VIRTUAL], d - BASE[kind], flow, i)


def _keep_apart(node: Node, virtuals: Sequence[Virtual]) -> None:
    """Registers that the row says must differ (CONSTRAINED UNPREDICTABLE otherwise) interfere even where liveness allows one for both."""
    for pair in filter(None, node.ins.entry.form.facts.get("differ", "").split(",")):
        first, second = ([r.reg for r in node.references if r.node.name == name] for name in pair.split("/"))
        for a in first:
            for b in second:
                if a.virtual is not None and b.virtual is not None and a.virtual != b.virtual:
                    virtuals[a.virtual].neighbours.add(b.virtual)
                    virtuals[b.virtual].neighbours.add(a.virtual)
                elif a.virtual is not None and b.virtual is None:
                    virtuals[a.virtual].allowed.discard(b.base.n)
                elif b.virtual is not None and a.virtual is None:
                    virtuals[b.virtual].allowed.discard(a.base.n)


def _meet(live: int, virtuals: Sequence[Virtual], same_class: dict[str, int], physical: dict[str, int]) -> None:
    """What is live together at entry interferes."""
    for d in bits(live):
        if d < VIRTUAL:
            continue
        v = virtuals[d - VIRTUAL]
        kind = v.register_class
        for other in bits(live & same_class[kind] & ~(1 << d)):
            v.neighbours.add(other - VIRTUAL)
        for fixed in bits(live & physical[kind]):
            if v.pin is None:
                v.allowed.discard(fixed - BASE[kind])


def _forbid(v: Virtual, number: int, flow: Flow, at: int) -> None:
    """Takes a physical register away from ``v``; a parameter that lives there cannot give way."""
    if v.pin == number:
        where = _line(flow.nodes[at].ins)
        use = next((n for n in flow.nodes[at:] if n.uses >> VIRTUAL + v.number & 1), None)
        later = f", which is still read at {_line(use.ins)}" if use else ""
        reg = PHYSICAL[v.kind][number]
        raise AllocationError(f"{where}\n  writes {reg} while it holds {v.name!r}{later}")
    v.allowed.discard(number)


def _clusters(items: list[Item], virtuals: Sequence[Virtual]) -> list[list[int]]:
    """Runs of virtual registers that must be consecutive because a register list names them together."""
    joined: set[int] = set()
    for item in items:
        if isinstance(item, Label):
            continue
        for arg in item.args:
            if type(arg) is tuple and len(arg) > 1 and arg[0].virtual is not None:
                joined.update(r.virtual for r in arg[:-1])
        plus = [a for a, n in zip(item.args, item.entry.shape.nodes, strict=True) if getattr(n, "plus", 0)]
        joined.update(a.virtual - 1 for a in plus if getattr(a, "virtual", None) is not None)
    clusters, current = [], [0]
    for v in virtuals[1:]:
        if v.number - 1 in joined:
            current.append(v.number)
        else:
            clusters.append(current)
            current = [v.number]
    clusters.append(current)
    return clusters


def _copies(flow: Flow, virtuals: Sequence[Virtual]) -> dict[int, list[int]]:
    """Virtual registers joined by a plain copy, which may share a register."""
    partners: dict[int, list[int]] = {}
    for node in flow.nodes:
        pair = copied(node.ins)
        if pair and all(r.virtual is not None for r in pair):
            a, b = (int(r.virtual or 0) for r in pair)
            partners.setdefault(a, []).append(b)
            partners.setdefault(b, []).append(a)
    return partners


def copied(ins: Ins) -> tuple[Reg, Reg] | None:
    """(destination, source) of a whole-register copy."""
    if ins.mnemonic != "mov" or len(ins.args) != 2 or not all(isinstance(a, Reg) for a in ins.args):
        return None
    dst, src = ins.args
    return (dst, src) if dst.sig == src.sig and not dst.sig.endswith("[]") and dst.sig in ("x", "z.d", "z.s", "p.b", "v.16b") else None


def _colour(virtuals: Sequence[Virtual], clusters: list[list[int]], partners: dict[int, list[int]]) -> dict[int, int] | None:
    """Colours in two orders: tightest first, else by order of creation; None when both fail."""

    def tightness(cluster: list[int]) -> tuple[int, int, int]:
        first = virtuals[cluster[0]]
        return (first.pin is None, min(len(virtuals[n].allowed) for n in cluster) - 4 * (len(cluster) - 1), cluster[0])

    def degree(cluster: list[int]) -> tuple[int, int, int]:
        first = virtuals[cluster[0]]
        return (first.pin is None, -sum(len(virtuals[n].neighbours) for n in cluster), cluster[0])

    for key in (tightness, degree):
        colours: dict[int, int] = {}
        if all(_place(virtuals, cluster, colours, partners) for cluster in sorted(clusters, key=key)):
            return colours
    return None


def _place(virtuals: Sequence[Virtual], cluster: list[int], colours: dict[int, int], partners: dict[int, list[int]]) -> bool:
    first = virtuals[cluster[0]]
    taken = [{colours[n] for n in virtuals[number].neighbours if n in colours} for number in cluster]
    wanted = [colours[p] for p in partners.get(cluster[0], ()) if p in colours]
    order = [first.pin] if first.pin is not None else [*wanted, *PREFERENCE[first.register_class]]
    for start in order:
        if all(start + i in virtuals[n].allowed and start + i not in taken[i] for i, n in enumerate(cluster)):
            for i, n in enumerate(cluster):
                colours[n] = start + i
            return True
    return False


def _rewrite(items: list[Item], colours: dict[int, int], coalesce: bool) -> list[Item]:
    def physical(a: object) -> object:
        if not isinstance(a, Reg) or a.virtual is None:
            return a
        return view_of(a, PHYSICAL[a.base.sig[0]][colours[a.virtual]])

    result: list[Item] = []
    for item in items:
        if isinstance(item, Label):
            result.append(item)
            continue
        args = map_args(item.args, physical)
        moved = item.with_args(args)
        pair = copied(moved) if coalesce else None
        if pair is None or pair[0] is not pair[1]:
            result.append(moved)
    return result


def _line(ins: Ins) -> str:
    source = locate(*ins.origin) if ins.origin else None
    return f"{source.file_name}:{source.line}  {source.text}" if source else f"{ins.mnemonic} …"


def _ran_out(flow: Flow, virtuals: Sequence[Virtual]) -> AllocationError:
    """The live ranges at the point where the most registers of one class are wanted, longest first."""
    spans: dict[int, list[int]] = {}
    worst, worst_kind, worst_live, worst_excess = 0, "x", 0, -99
    for i, node, live in flow.backward():
        here = live | node.defs
        for kind in "xzp":
            count = sum(1 for b in bits(here) if b >= VIRTUAL and virtuals[b - VIRTUAL].register_class == kind)
            excess = count - len(PREFERENCE[kind])
            if excess > worst_excess:
                worst, worst_kind, worst_live, worst_excess = i, kind, here, excess
        for b in bits(here):
            if b >= VIRTUAL:
                span = spans.setdefault(b - VIRTUAL, [i, i])
                span[0], span[1] = min(span[0], i), max(span[1], i)
    names = [virtuals[b - VIRTUAL] for b in bits(worst_live) if b >= VIRTUAL and virtuals[b - VIRTUAL].register_class == worst_kind]
    names.sort(key=lambda v: spans[v.number][0] - spans[v.number][1])
    where, kind_words = _line(flow.nodes[worst].ins), CLASS_WORDS[worst_kind]
    if worst_excess > 0:
        head = f"out of {kind_words} registers: {len(names)} live, {len(PREFERENCE[worst_kind])} there are, at {where}"
    else:
        head = f"no {kind_words} register fits the limits (register lists, p0-p7, indexed forms, fixed registers); the most live at {where}"
    rows = [
        f"  {v.name:<12} {spans[v.number][1] - spans[v.number][0] + 1:5d} instructions, {_line(flow.nodes[spans[v.number][0]].ins)}"
        for v in names
    ]
    return AllocationError("\n".join([head, *rows]))


__all__ = ["Reference", "Virtual", "allocate", "copied"]
