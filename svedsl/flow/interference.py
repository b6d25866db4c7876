"""What each virtual register cannot be: limits of the operands it is used as, and what is live beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from svedsl.errors import AllocationError
from svedsl.flow.graph import VIRTUAL, Flow, Node, registers_at
from svedsl.flow.lines import argument_of, pointing
from svedsl.flow.liveness import backward, liveness
from svedsl.flow.virtuals import BASE, PHYSICAL, Virtual, class_of
from svedsl.isa.effects import P_BASE, Place, places
from svedsl.isa.generate import REGISTER_BITS, Shape
from svedsl.isa.pattern import RegNode
from svedsl.isa.table import Form


def restrict(flow: Flow, virtuals: Sequence[Virtual]) -> None:
    """Narrow register fields (p0-p7, z0-z7) and coded ones (even registers) limit what a virtual register can be."""
    for node in flow.nodes:
        form = node.ins.entry.form
        for place, limit in _limits(form, node.ins.entry.shape):
            for reg in registers_at(place, node.ins.args):
                if reg.virtual is not None:
                    virtuals[reg.virtual].allowed &= limit
        if "differ" in form.facts:
            _keep_apart(node, virtuals)


def _limits(form: Form, shape: Shape) -> list[tuple[Place, frozenset[int]]]:
    """The places of a shape whose fields cannot hold every register number, with those that they can."""
    known: dict[int, list[tuple[Place, frozenset[int]]]] = form.memo.setdefault("limits", {})
    if id(shape) not in known:  # ``places`` keeps the shape
        known[id(shape)] = [(place, limit) for place in places(form, shape) if (limit := _limit(form, place.nodes[0])) is not None]
    return known[id(shape)]


def _limit(form: Form, node: RegNode) -> frozenset[int] | None:
    """The register numbers that an operand's field can hold; None where it can hold all."""
    if node.plus:
        return None
    if node.field in form.facts:
        codec = form.codec(node.field)
        return frozenset(n for n in range(32) if codec.encode(n) is not None)
    width = form.bits.width(node.field)
    return frozenset(range(1 << width)) if width < REGISTER_BITS.get(node.kind, 5) else None


def _keep_apart(node: Node, virtuals: Sequence[Virtual]) -> None:
    """Registers that the row says must differ (CONSTRAINED UNPREDICTABLE otherwise) interfere even where liveness allows one for both."""
    for pair in filter(None, node.ins.entry.form.facts["differ"].split(",")):
        first, second = ([r.reg for r in node.references() if r.node.name == name] for name in pair.split("/"))
        for a in first:
            for b in second:
                if a.virtual is not None and b.virtual is not None and a.virtual != b.virtual:
                    virtuals[a.virtual].neighbours.add(b.virtual)
                    virtuals[b.virtual].neighbours.add(a.virtual)
                elif a.virtual is not None and b.virtual is None:
                    virtuals[a.virtual].allowed.discard(b.base.n)
                elif b.virtual is not None and a.virtual is None:
                    virtuals[b.virtual].allowed.discard(a.base.n)


class Interference:
    """Two variables interfere when one is written while the other is live (Chaitin); fixed registers take numbers away."""

    def __init__(self, flow: Flow, virtuals: Sequence[Virtual]) -> None:
        self.flow, self.virtuals = flow, virtuals
        numbers = (*range(P_BASE + 18), *(VIRTUAL + v.number for v in virtuals))
        self.kind = {n: class_of(n, virtuals) for n in numbers}
        self.written: dict[int, int] = {}

    def find(self) -> dict[int, int]:
        """Fills ``allowed`` and ``neighbours``; gives the place where each virtual register is written first."""
        found = liveness(self.flow)
        pinned = {VIRTUAL + v.number for v in self.virtuals if v.pin is not None}
        self._at_entry(found.live_in[0] | pinned)
        for i, node, live in backward(self.flow, found):
            for d in node.defs:
                if d >= VIRTUAL:
                    self._virtual(d, live, node, i)
                elif self.kind[d]:
                    self._fixed(d, live, node)
        for v in self.virtuals:
            for other in v.neighbours:
                self.virtuals[other].neighbours.add(v.number)
        return self.written

    def _at_entry(self, live: Collection[int]) -> None:
        """What is live together at entry interferes."""
        for d in live:
            if d < VIRTUAL:
                continue
            v = self.virtuals[d - VIRTUAL]
            for other in live:
                if self.kind[other] != v.register_class or other == d:
                    continue
                if other >= VIRTUAL:
                    v.neighbours.add(other - VIRTUAL)
                elif v.pin is None:
                    v.allowed.discard(other - BASE[v.register_class])

    def _virtual(self, d: int, live: set[int], node: Node, at: int) -> None:
        """A virtual register is written: it differs from all that is live or written beside it."""
        v, kind = self.virtuals[d - VIRTUAL], self.kind[d]
        self.written[v.number] = at
        for other in (*live, *node.defs):
            if self.kind[other] != kind or other == d:
                continue
            if other >= VIRTUAL:
                v.neighbours.add(other - VIRTUAL)
            elif other - BASE[kind] == v.pin:
                raise self._clash(node, v, other)
            else:
                v.allowed.discard(other - BASE[kind])

    def _fixed(self, d: int, live: set[int], node: Node) -> None:
        """A fixed register is written: nothing that is live can be in it; a parameter that arrived there cannot give way."""
        kind = self.kind[d]
        for other in live:
            if other >= VIRTUAL and self.kind[other] == kind:
                v = self.virtuals[other - VIRTUAL]
                if v.pin == d - BASE[kind]:
                    raise self._overwritten(node, v, d)
                v.allowed.discard(d - BASE[kind])

    def _overwritten(self, node: Node, v: Virtual, fixed: int) -> AllocationError:
        use = next((n for n in self.flow.nodes if VIRTUAL + v.number in n.uses and n.ins is not node.ins), node)
        after = self.flow.nodes[self.flow.nodes.index(node) + 1 :]
        use = next((n for n in after if VIRTUAL + v.number in n.uses), use)
        return AllocationError(
            f"{PHYSICAL[v.kind][fixed - BASE[v.register_class]]} is written while it holds {v.name!r}\n"
            f"{pointing(node.ins, argument_of(node, fixed, 'w'))}\nwhich is still read at\n"
            f"{pointing(use.ins, argument_of(use, VIRTUAL + v.number, 'r'))}"
        )

    def _clash(self, node: Node, v: Virtual, fixed: int) -> AllocationError:
        reg = PHYSICAL[v.kind][fixed - BASE[v.register_class]]
        use = next((n for n in self.flow.nodes if fixed in n.uses), node)
        return AllocationError(
            f"{v.name!r}, a parameter that lives in {reg}, is written while the kernel keeps another value in {reg}\n"
            f"{pointing(node.ins, argument_of(node, VIRTUAL + v.number, 'w'))}\nwhich is read at\n"
            f"{pointing(use.ins, argument_of(use, fixed, 'r'))}"
        )
