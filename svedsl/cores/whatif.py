"""Changed versions of a loop body, run through the model: what the code would take if one thing were different."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from svedsl.cores.bounds import dependency_bound
from svedsl.cores.loops import Body, LoopSupply, follows, templates_of
from svedsl.cores.machine import Machine
from svedsl.cores.params import Unsaid
from svedsl.cores.program import EAG_A, EAG_ANY, FlowPlan, Op
from svedsl.cores.steady import LoopRun

TURNS = 160
"""Turns after which a loop without a detected period is taken as measured."""


def cycles(body: Body, unsaid: Unsaid, stores: bool = True) -> float:
    """Cycles per turn in the steady state. ``stores`` False: as if every load were of other bytes than any store."""
    supply = LoopSupply(body, TURNS)
    supply.with_addresses = supply.with_addresses and stores
    run = LoopRun(Machine(supply, unsaid), supply)
    run.run()
    return run.cycles_per_turn()


def rebuilt(body: Body, ops: Sequence[Op], order: Sequence[int] | None = None) -> Body:
    """The body with other instructions, or with its own in another ``order`` (places in the old one)."""
    order = range(len(ops)) if order is None else order
    made = tuple(ops[k] for k in order)
    return replace(
        body,
        ops=made,
        places=tuple(body.places[k] for k in order),
        templates=tuple(templates_of(op) for op in made),
        follows=tuple(follows(made[k - 1] if k else None, op) for k, op in enumerate(made)),
        walks=tuple(body.walks[k] for k in order),
    )


def swapped(body: Body, i: int, j: int) -> Body:
    """The body with two instructions exchanged."""
    order = list(range(len(body.ops)))
    order[i], order[j] = order[j], order[i]
    return rebuilt(body, body.ops, order)


def independent(a: Op, b: Op) -> bool:
    """Whether two instructions may change places: no register and no memory order between them."""
    if a.branch or b.branch:
        return False
    if a.effects.writes & (b.effects.reads | b.effects.writes) or b.effects.writes & a.effects.reads:
        return False
    kinds = (a.effects.mem.kind if a.effects.mem else "", b.effects.mem.kind if b.effects.mem else "")
    return not ("w" in "".join(kinds) and all(kinds))


def exchangeable(body: Body, i: int, j: int) -> bool:
    """Whether exchanging instructions ``i`` < ``j`` keeps the meaning: each is independent of the other and of all between."""
    between = body.ops[i + 1 : j]
    first, last = body.ops[i], body.ops[j]
    return independent(first, last) and all(independent(first, op) and independent(op, last) for op in between)


def with_nop(body: Body, nop: Op, k: int) -> Body:
    """The body with a NOP before instruction ``k``."""
    order = [*range(k), len(body.ops), *range(k, len(body.ops))]
    longer = replace(body, places=(*body.places, body.places[k]), walks=(*body.walks, None))
    return rebuilt(longer, (*body.ops, nop), order)


def _mapped(op: Op, change: dict[int, FlowPlan]) -> Op:
    """An instruction with the flows of its first µOP and others changed, by id."""
    uops = tuple(replace(uop, flows=tuple(change.get(id(flow), flow) for flow in uop.flows)) for uop in op.uops)
    return replace(op, uops=uops)


def on_either_address_pipe(body: Body) -> tuple[Body, list[int]]:
    """As if LDR and STR of vectors were LD1 and ST1, which take EAGA or EAGB; and which instructions those are."""
    ops = list(body.ops)
    found = []
    for k, op in enumerate(ops):
        if not op.text.startswith(("ldr z", "str z")):
            continue
        flows = [flow for uop in op.uops for flow in uop.flows]
        eag = {id(f): replace(f, stages=tuple(replace(s, kind=EAG_ANY) for s in f.stages)) for f in flows if f.stages[0].kind == EAG_A}
        ops[k] = _mapped(op, eag)
        found.append(k)
    return rebuilt(body, ops), found


def without_chains(body: Body, limit: int = 64) -> tuple[Body, list[tuple[int, ...]]]:
    """As if the slowest loop-carried chains started anew each turn: the body with them cut, and the chains, each by its places."""
    bound = dependency_bound(body)
    slowest = bound.cycles
    chains: list[tuple[int, ...]] = []
    while bound.cycles > slowest - 0.5 and bound.chain and len(chains) < limit:
        cut = _cut(body, bound.chain)
        if cut is None:
            break
        body = cut
        chains.append(bound.chain)
        bound = dependency_bound(body)
    return body, chains


def _cut(body: Body, chain: Iterable[int]) -> Body | None:
    """The body without the register reads through which the chain comes from the turn before."""
    places = sorted(chain)
    written = set().union(*(body.ops[k].effects.writes for k in places))
    ops = list(body.ops)
    first = ops[places[0]]
    carried = {n for n in written & first.effects.reads if all(n not in body.ops[k].effects.writes for k in range(places[0]))}
    if not carried:
        return None
    flows = [flow for uop in first.uops for flow in uop.flows]
    ops[places[0]] = _mapped(first, {id(f): replace(f, reads=tuple(r for r in f.reads if r[0] not in carried)) for f in flows})
    return rebuilt(body, ops)
