"""What would help a loop: changed versions of it, run through the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from svedsl.cores.loops import Body, LoopSupply, follows
from svedsl.cores.machine import Machine
from svedsl.cores.program import FL, Op
from svedsl.cores.steady import LoopRun

if TYPE_CHECKING:
    from svedsl.cores.analysis import Analysis

TURNS = 400
"""Turns after which a loop without a detected period is taken as measured."""
WORTH = 0.01
"""Gains below one percent are not reported."""
TRIALS = 48
"""Swaps tried at most."""


def _cycles(body: Body, analysis: Analysis) -> float:
    supply = LoopSupply(body, TURNS)
    run = LoopRun(Machine(supply, analysis.unsaid), supply)
    run.run()
    return run.cycles_per_turn()


def _reordered(body: Body, order: Sequence[int]) -> Body:
    ops = tuple(body.ops[k] for k in order)
    chain = tuple(follows(ops[k - 1] if k else None, op) for k, op in enumerate(ops))
    return replace(
        body,
        ops=ops,
        places=tuple(body.places[k] for k in order),
        templates=tuple(body.templates[k] for k in order),
        follows=chain,
        walks=tuple(body.walks[k] for k in order),
    )


def _independent(a: Op, b: Op) -> bool:
    """Whether two neighbours may change places: no register and no memory order between them."""
    if a.branch or b.branch:
        return False
    if a.effects.writes & (b.effects.reads | b.effects.writes) or b.effects.writes & a.effects.reads:
        return False
    kinds = (a.effects.mem.kind if a.effects.mem else "", b.effects.mem.kind if b.effects.mem else "")
    return not ("w" in "".join(kinds) and all(kinds))


def _uses_fl(op: Op) -> bool:
    return any(stage.kind == FL for uop in op.uops for flow in uop.flows for stage in flow.stages)


def _swaps(analysis: Analysis, body: Body) -> list[tuple[float, str]]:
    """Neighbours of which one uses an FL pipe: exchanging them changes the slot parity that picks FLA or FLB (§5.2)."""
    found = []
    pairs = [
        k
        for k in range(len(body.ops) - 1)
        if _uses_fl(body.ops[k]) != _uses_fl(body.ops[k + 1]) and _independent(body.ops[k], body.ops[k + 1])
    ]
    for k in pairs[:TRIALS]:
        order = list(range(len(body.ops)))
        order[k], order[k + 1] = order[k + 1], order[k]
        cycles = _cycles(_reordered(body, order), analysis)
        found.append((cycles, f"swap `{body.ops[k].text}` and `{body.ops[k + 1].text}`"))
    return found


def _parity_hint(body: Body, analysis: Analysis) -> str:
    fla, flb = analysis.pipes["FLA"], analysis.pipes["FLB"]
    if max(fla, flb) < 1.15 * min(fla, flb) + 0.5 or not any(_uses_fl(op) for op in body.ops):
        return ""
    busy, idle, slots = ("FLA", "FLB", "0 and 2") if fla > flb else ("FLB", "FLA", "1 and 3")
    return (
        f"{busy} is busy {max(fla, flb):.1f} cycles per iteration, {idle} {min(fla, flb):.1f}: most FL* operations stand in slots {slots}"
    )


def advise(analysis: Analysis) -> list[str]:
    """Sentences, the best first: a swap that pays, unbalanced FL pipes, a chain that more independent work would hide."""
    body = analysis.body
    if body is None:
        return []
    now = analysis.cycles_per_iteration
    lines = []
    best = min(_swaps(analysis, body), default=(now, ""))
    if best[0] < (1 - WORTH) * now:
        lines.append(f"{best[1]}: {now:.2f} -> {best[0]:.2f} cycles")
    hint = _parity_hint(body, analysis)
    if hint:
        lines.append(hint)
    bound = analysis.dependency_bound
    ports = analysis.port_bounds[0] if analysis.port_bounds else None
    if bound is not None and ports is not None and bound.cycles > max(ports.cycles, 0.9 * now):
        ways = -(-bound.cycles // max(ports.cycles, 1))
        text = f"the chain of {bound.cycles:.0f} cycles hides {ports.resource} ({ports.cycles:.1f})"
        lines.append(f"{text}: {ways:.0f} independent copies of it would fill the pipes")
    return lines
