"""Gives every virtual register a physical one: interference from liveness, then colouring.

Deterministic: variables are taken in order of creation, registers in a fixed order of preference, no hash order anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from svedsl.asm.program import Ins, Item, Label, map_args
from svedsl.flow.graph import VIRTUAL, Flow
from svedsl.flow.interference import Interference, restrict
from svedsl.flow.shortage import most_crowded, ran_out
from svedsl.flow.virtuals import BASE, PHYSICAL, PREFERENCE, PREFERENCE_VECTOR_PCS, Preference, Virtual
from svedsl.isa.effects import storage
from svedsl.isa.operands import Reg, view_of

COPIES = ("x", "z.d", "z.s", "p.b", "v.16b")
"""Operands of a ``mov`` that copies a whole register."""


Key = Callable[[list[int]], tuple[int, ...]]
Wanted = dict[int, list[int]]


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
    restrict(flow, virtuals)
    order = Interference(flow, virtuals).find()
    clusters = _clusters(items, virtuals)
    wanted = _copies(flow) if coalesce else {}
    orders = _orders(virtuals, clusters, order)
    fixed = sum(v.pin is not None for v in virtuals)
    colours, failed = _colour(virtuals, next(orders), fixed, wanted, preference, attempts=1)
    if failed:
        crowd = most_crowded(flow, virtuals)
        for clusters in orders if not crowd.live else ():
            colours, failed = _colour(virtuals, clusters, fixed, wanted, preference, ATTEMPTS)
            if not failed:
                break
        else:
            raise ran_out(flow, virtuals, crowd, failed)
    return _rewrite(items, colours, coalesce), colours


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


ATTEMPTS = 24
"""Times that an order of colouring is mended by taking earlier what was left without a register."""


def _orders(virtuals: Sequence[Virtual], clusters: list[list[int]], written: dict[int, int]) -> Iterator[list[list[int]]]:
    """Orders of colouring, parameters first in each: tightest first, again, by first write (which straight code needs), by neighbours."""

    def pinned(cluster: list[int]) -> int:
        return int(virtuals[cluster[0]].pin is None)

    def freedom(cluster: list[int]) -> int:
        return min(len(virtuals[n].allowed) for n in cluster) - 4 * (len(cluster) - 1)

    def first_write(cluster: list[int]) -> int:
        return min(written.get(n, 0) for n in cluster)

    def crowd(cluster: list[int]) -> int:
        return -sum(len(virtuals[n].neighbours) for n in cluster)

    keys: tuple[Key, ...] = (
        lambda c: (pinned(c), freedom(c), c[0]),
        lambda c: (pinned(c), freedom(c), c[0]),
        lambda c: (pinned(c), first_write(c), c[0]),
        lambda c: (pinned(c), freedom(c) > 16, first_write(c), c[0]),
        lambda c: (pinned(c), crowd(c), c[0]),
    )
    for key in keys:
        yield sorted(clusters, key=key)


def _colour(
    virtuals: Sequence[Virtual], order: list[list[int]], fixed: int, wanted: Wanted, preference: Preference, attempts: int
) -> tuple[dict[int, int], list[int]]:
    """Colours in the given order; what finds no register is taken first, after the ``fixed`` ones, in the next attempt.

    Gives the colours, and where all attempts fail the virtual registers that the last one found none for.
    """
    failed: list[int] = []
    for _ in range(attempts):
        colours: dict[int, int] = {}
        at = next((i for i, c in enumerate(order) if not _place(virtuals, c, colours, wanted, preference)), None)
        if at is None:
            return colours, []
        failed = order[at]
        if at <= fixed:
            break
        order.insert(fixed, order.pop(at))
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
