"""Gives every virtual register a physical one: interference from liveness, then colouring.

Deterministic: variables are taken in order of creation, registers in a fixed order of preference, no hash order anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from svedsl.asm.program import Ins, Item, Label, map_args
from svedsl.errors import AllocationError
from svedsl.flow.graph import VIRTUAL, Flow, Node, registers_at
from svedsl.flow.lines import argument_of, line, pointing
from svedsl.isa.effects import P_BASE, Z_BASE, Place, places, storage
from svedsl.isa.generate import REGISTER_BITS, Shape
from svedsl.isa.operands import PREGS, VREGS, XREGS, ZREGS, Reg, SimdVector, Vector, view_of
from svedsl.isa.pattern import RegNode
from svedsl.isa.table import Form

PREFERENCE = {
    "x": [*range(18), *range(19, 29)],
    "z": [*range(8), *range(16, 32), *range(8, 16)],
    "p": [*range(8, 16), *range(8)],
}
"""Order in which registers are tried: those that a callee may clobber first (AAPCS64 6.1), x18, x29 and x30 never; of the predicates those
that cannot govern first, so that p0-p7 stay free for those that must."""

PREFERENCE_VECTOR_PCS = {**PREFERENCE, "z": [*range(8), *range(24, 32), *range(8, 24)], "p": [*range(16)]}
"""The same where z8-z23 and p4-p15 must be saved for the caller."""

BASE = {"x": 0, "z": Z_BASE, "p": P_BASE}
PHYSICAL = {"x": XREGS, "z": ZREGS, "p": PREGS, "v": VREGS}
CLASS_WORDS = {"x": "general", "z": "vector", "p": "predicate"}
COPIES = ("x", "z.d", "z.s", "p.b", "v.16b")
"""Operands of a ``mov`` that copies a whole register."""


Key = Callable[[list[int]], tuple[int, ...]]
Preference = dict[str, list[int]]
Wanted = dict[int, list[int]]


@dataclass(slots=True)
class Virtual:
    """A virtual register: its kind (x, z, p, v), name, operand, and the physical number it is pinned to (parameters)."""

    number: int
    kind: str
    name: str
    register: Reg
    pin: int | None = None
    allowed: set[int] = field(default_factory=set)
    neighbours: set[int] = field(default_factory=set)

    @property
    def register_class(self) -> str:
        return "z" if self.kind == "v" else self.kind

    def is_view(self, base: Reg) -> bool:
        """Whether an operand's register is this one, be it as SVE or as Advanced SIMD sees it."""
        twin = self.register.v if isinstance(self.register, Vector) else self.register.z if isinstance(self.register, SimdVector) else None
        return base is self.register or base is twin


def class_of(number: int, virtuals: Sequence[Virtual]) -> str:
    """The register class of a variable, empty for FFR and the flags."""
    if number >= VIRTUAL:
        return virtuals[number - VIRTUAL].register_class
    return "x" if number < Z_BASE else "z" if number < P_BASE else "p" if number < P_BASE + 16 else ""


def allocate(
    items: list[Item], flow: Flow, virtuals: Sequence[Virtual], coalesce: bool = False, vector_pcs: bool = False
) -> tuple[list[Item], dict[int, int]]:
    """The program on physical registers, and the number given to each virtual register.

    Raises AllocationError where a fixed register is written while a parameter lives in it, or where registers run out.
    """
    if not virtuals:
        return items, {}
    preference = PREFERENCE_VECTOR_PCS if vector_pcs else PREFERENCE
    for v in virtuals:
        v.allowed = set(preference[v.register_class]) if v.pin is None else {v.pin}
        v.neighbours = set()
    _restrict(flow, virtuals)
    order = _Interference(flow, virtuals).find()
    clusters = _clusters(items, virtuals)
    wanted = _copies(flow) if coalesce else {}
    colours, failed = _colour(virtuals, clusters, wanted, order, preference)
    if failed:
        raise _ran_out(flow, virtuals, failed)
    return _rewrite(items, colours, coalesce), colours


def _restrict(flow: Flow, virtuals: Sequence[Virtual]) -> None:
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


class _Interference:
    """Two variables interfere when one is written while the other is live (Chaitin); fixed registers take numbers away."""

    def __init__(self, flow: Flow, virtuals: Sequence[Virtual]) -> None:
        self.flow, self.virtuals = flow, virtuals
        numbers = (*range(P_BASE + 18), *(VIRTUAL + v.number for v in virtuals))
        self.kind = {n: class_of(n, virtuals) for n in numbers}
        self.written: dict[int, int] = {}

    def find(self) -> dict[int, int]:
        """Fills ``allowed`` and ``neighbours``; gives the place where each virtual register is written first."""
        liveness = self.flow.liveness()
        pinned = {VIRTUAL + v.number for v in self.virtuals if v.pin is not None}
        self._at_entry(liveness.live_in[0] | pinned)
        for i, node, live in self.flow.backward(liveness):
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


def _clusters(items: Iterable[Item], virtuals: Sequence[Virtual]) -> list[list[int]]:
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


def _copies(flow: Flow) -> Wanted:
    """For each virtual register the variables that a plain copy joins it with, whose register it may share."""
    partners: Wanted = {}
    for node in flow.nodes:
        pair = copied(node.ins)
        if pair is None:
            continue
        a, b = (VIRTUAL + r.virtual if r.virtual is not None else storage(r) for r in pair)
        for one, other in ((a, b), (b, a)):
            if one is not None and one >= VIRTUAL and other is not None:
                partners.setdefault(one - VIRTUAL, []).append(other)
    return partners


def copied(ins: Ins) -> tuple[Reg, Reg] | None:
    """(destination, source) of a whole-register copy."""
    if ins.mnemonic != "mov" or len(ins.args) != 2 or not all(isinstance(a, Reg) for a in ins.args):
        return None
    dst, src = ins.args
    return (dst, src) if dst.sig == src.sig and dst.sig in COPIES else None


def _colour(
    virtuals: Sequence[Virtual], clusters: list[list[int]], wanted: Wanted, written: dict[int, int], preference: Preference
) -> tuple[dict[int, int], list[int]]:
    """Colours in several orders until one succeeds: tightest first, by first write (which straight code needs), most neighbours first.

    Parameters come first in each. Gives the colours, and where all orders fail the virtual registers that the last found none for.
    """

    def pinned(cluster: list[int]) -> int:
        return int(virtuals[cluster[0]].pin is None)

    def freedom(cluster: list[int]) -> int:
        return min(len(virtuals[n].allowed) for n in cluster) - 4 * (len(cluster) - 1)

    def first_write(cluster: list[int]) -> int:
        return min(written.get(n, 0) for n in cluster)

    def crowd(cluster: list[int]) -> int:
        return -sum(len(virtuals[n].neighbours) for n in cluster)

    orders: tuple[Key, ...] = (
        lambda c: (pinned(c), freedom(c), c[0]),
        lambda c: (pinned(c), first_write(c), c[0]),
        lambda c: (pinned(c), freedom(c) > 16, first_write(c), c[0]),
        lambda c: (pinned(c), crowd(c), c[0]),
    )
    for order in orders:
        colours: dict[int, int] = {}
        failed = next((c for c in sorted(clusters, key=order) if not _place(virtuals, c, colours, wanted, preference)), [])
        if not failed:
            break
    return colours, failed


def _place(virtuals: Sequence[Virtual], cluster: list[int], colours: dict[int, int], wanted: Wanted, preference: Preference) -> bool:
    """Gives a cluster the first registers in order of preference that no neighbour has; those of its copies before all others."""
    first = virtuals[cluster[0]]
    taken = [{colours[n] for n in virtuals[number].neighbours if n in colours} for number in cluster]
    order: Iterable[int] = preference[first.register_class] if first.pin is None else (first.pin,)
    partners = wanted.get(cluster[0])
    if partners and first.pin is None:
        base = BASE[first.register_class]
        order = [*(colours[p - VIRTUAL] if p >= VIRTUAL else p - base for p in partners if p < VIRTUAL or p - VIRTUAL in colours), *order]
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
        moved = item.with_args(map_args(item.args, physical))
        pair = copied(moved) if coalesce else None
        if pair is None or pair[0] is not pair[1]:
            result.append(moved)
    return result


def _ran_out(flow: Flow, virtuals: Sequence[Virtual], failed: Sequence[int]) -> AllocationError:
    """The live ranges at the point where the most registers of one class are wanted, longest first.

    Where no point wants too many it is the limits of some: then those that are live beside the one for which nothing was left.
    """
    spans: dict[int, list[int]] = {}
    worst, worst_excess = 0, 0
    names: list[Virtual] = []
    for i, node, live in flow.backward(flow.liveness()):
        here = sorted(n for n in {*live, *node.defs} if n >= VIRTUAL)
        for n in here:
            span = spans.setdefault(n - VIRTUAL, [i, i])
            span[0], span[1] = min(span[0], i), max(span[1], i)
        for kind, numbers in PREFERENCE.items():
            found = [virtuals[n - VIRTUAL] for n in here if virtuals[n - VIRTUAL].register_class == kind]
            if len(found) - len(numbers) > worst_excess:
                worst, worst_excess, names = i, len(found) - len(numbers), found
    if names:
        kind = names[0].register_class
        head = f"out of {CLASS_WORDS[kind]} registers: {len(names)} live, {len(PREFERENCE[kind])} there are, at"
        place = pointing(flow.nodes[worst].ins)
    else:
        first = virtuals[failed[0]]
        names = [first, *(virtuals[n] for n in sorted(first.neighbours))]
        head = _left_without(first, len(failed))
        place = pointing(flow.nodes[spans[first.number][0]].ins)
    names.sort(key=lambda v: (spans[v.number][0] - spans[v.number][1], v.number) if v.number in spans else (0, v.number))
    rows = [_live_range(v, spans.get(v.number), flow) for v in names]
    return AllocationError("\n".join([head, place, *rows]))


def _left_without(v: Virtual, count: int) -> str:
    """``no predicate register is left for 'p8', which must be one of p0-p7; live beside it:``"""
    regs = PHYSICAL[v.kind]
    runs: list[list[int]] = []
    for n in sorted(v.allowed):
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    allowed = ", ".join(f"{regs[a]}-{regs[b]}" if a != b else str(regs[a]) for a, b in runs)
    group = f"the first of {count} in a row, " if count > 1 else ""
    where = f"which must be {group}one of {allowed}" if allowed else "which fixed registers and narrow operands leave no register at all"
    return f"no {CLASS_WORDS[v.register_class]} register is left for {v.name!r}, {where}; what lives beside it, at"


def _live_range(v: Virtual, span: list[int] | None, flow: Flow) -> str:
    if span is None:
        return f"  {v.name}"
    return f"  {v.name:<12} {span[1] - span[0] + 1:5d} instructions, {line(flow.nodes[span[0]].ins)}"
