"""A static loop body as an endless instruction stream: every register live-in, the branch taken, every access an L1 hit."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

from svedsl.cores.addresses import Walk, walks
from svedsl.cores.frontend import LOOKAHEAD
from svedsl.cores.params import FETCH_TO_DECODE, LINE
from svedsl.cores.program import EX, Decoder, Op
from svedsl.cores.state import Instance, Template

ALIGNMENT = LINE
"""Where accesses hit L1D, addresses matter modulo this: structures are compared by lines (§7.5.2). Pages matter to traces only."""


@dataclass(frozen=True)
class Body:
    """The instructions of a loop, decoded and packed. ``places``: index of each op's first word in the given list."""

    ops: tuple[Op, ...]
    places: tuple[int, ...]
    templates: tuple[tuple[tuple[Template, ...], ...], ...]
    follows: tuple[bool, ...]
    walks: tuple[Walk | None, ...]

    @property
    def instructions(self) -> int:
        return sum(op.instructions for op in self.ops)

    @property
    def uops(self) -> int:
        return sum(len(op.uops) for op in self.ops)


def _plain_alu(op: Op) -> bool:
    """Arithmetic, logic or shift on an integer pipe, as the dependency groups of §5.3 take them."""
    if len(op.uops) != 1 or len(op.uops[0].flows) != 1:
        return False
    flow = op.uops[0].flows[0]
    return not flow.memory and not op.branch and all(stage.kind == EX for stage in flow.stages)


def follows(before: Op | None, op: Op) -> bool:
    """Whether ``op`` joins the dependency group of the instruction just before it (§5.3)."""
    if before is None or not _plain_alu(before) or not _plain_alu(op):
        return False
    written = set(before.uops[0].flows[0].writes)
    return any(number in written for number, _ in op.uops[0].flows[0].reads)


def pack(words: Sequence[int], decoder: Decoder) -> tuple[tuple[Op, ...], tuple[int, ...]]:
    """Words -> ops with MOVPRFX pairs packed, and the index of each op's first word."""
    ops: list[Op] = []
    places: list[int] = []
    i = 0
    while i < len(words):
        pair = decoder.pair(words[i], words[i + 1]) if i + 1 < len(words) else None
        ops.append(pair or decoder.op(words[i]))
        places.append(i)
        i += 2 if pair else 1
    return tuple(ops), tuple(places)


def templates_of(op: Op) -> tuple[tuple[Template, ...], ...]:
    return tuple(tuple(Template(flow, op) for flow in uop.flows) for uop in op.uops)


def body_of(words: Sequence[int], decoder: Decoder) -> Body:
    """A loop body from its machine words. Raises AnalysisError for a word that is no instruction or has no timing."""
    ops, places = pack(words, decoder)
    chain = [follows(ops[k - 1] if k else None, op) for k, op in enumerate(ops)]
    return Body(ops, places, tuple(templates_of(op) for op in ops), tuple(chain), tuple(walks(ops, decoder.vl)))


def parts_of(walk: Walk, op: Op, turn: int) -> tuple[tuple[int, int], ...]:
    """(address, bytes) per memory µOP: pairs and register lists split evenly, structures cover the whole span each (§7.8.1)."""
    start = walk.start + walk.stride * turn
    parts = op.parts if op.effects.mem is not None else 1
    memory_uops = sum(1 for u in op.uops if any(f.memory in ("r", "w", "p") for f in u.flows))
    if memory_uops <= 1 or op.text[:3] in ("ld2", "ld3", "ld4", "st2", "st3", "st4"):
        return ((start, walk.size),) * max(parts, 1)
    each = walk.size // memory_uops
    return tuple((start + n * each, each) for n in range(memory_uops))


class LoopSupply:
    """Delivers ``turns`` turns of a body, trained: S-TCP or the short-loop buffer leave no bubble (§3.2.1, §3.4)."""

    def __init__(self, body: Body, turns: int) -> None:
        self.body = body
        self.turns = turns
        self.turn = 0
        self.index = 0
        self.number = 0
        self.finished = False
        self.again: deque[Instance] = deque()
        """Instructions to come once more after a flush."""
        self.closed_until = 0
        stores = any(op.effects.mem is not None and "w" in op.effects.mem.kind for op in body.ops)
        self.with_addresses = stores

    def fetch(self, ibuff: deque[Instance], cycle: int) -> None:
        """Fills up what PD1 can see; ``cycle`` is for supplies that take time."""
        body = self.body
        last = len(body.ops) - 1
        if cycle < self.closed_until:
            return
        for _ in range(LOOKAHEAD - len(ibuff)):
            if self.again:
                ibuff.append(self.again.popleft())
                continue
            if self.turn >= self.turns:
                self.finished = True
                return
            k = self.index
            op = body.ops[k]
            instance = Instance(op, body.templates[k], k, self.turn, self.number, k == last, body.follows[k])
            if self.with_addresses and op.effects.mem is not None:
                walk = body.walks[k]
                instance.accesses = parts_of(walk, op, self.turn) if walk else ((-1, 64),) * op.parts
            ibuff.append(instance)
            self.number += 1
            if k < last:
                self.index = k + 1
            else:
                self.index = 0
                self.turn += 1

    def resume(self, cycle: int) -> None:
        """A loop body's branch is never mispredicted."""

    def refetch(self, instances: list[Instance], cycle: int) -> None:
        """After a flush: they come again, after as many cycles as the way from fetch to decode takes."""
        for instance in reversed(instances):
            instance.made = []
            self.again.appendleft(instance)
        self.closed_until = cycle + FETCH_TO_DECODE - 4

    def phase(self, turn: int) -> tuple[int, ...]:
        """How the addresses of a turn lie to the boundaries that rules know, and to one another where buffers are walked unevenly."""
        if not self.with_addresses:
            return ()
        result = []
        strides: dict[int, set[int]] = {}
        for walk in self.body.walks:
            if walk is not None:
                strides.setdefault(walk.start >> 32, set()).add(walk.stride)
        for walk in self.body.walks:
            if walk is not None:
                address = walk.start + walk.stride * turn
                uneven = len(strides[walk.start >> 32]) > 1
                result.append(address if uneven else address % ALIGNMENT)
        return tuple(result)
