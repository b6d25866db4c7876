"""An executed trace as an instruction stream: real branches with their fetch bubbles, real addresses."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from svedsl.cores.branches import Predictor
from svedsl.cores.loops import follows, templates_of
from svedsl.cores.params import FETCH_BLOCK, FETCH_TO_DECODE, IBUFF_INSTRUCTIONS, Unsaid
from svedsl.cores.program import Decoder, Op
from svedsl.cores.state import Instance, Template
from svedsl.errors import AnalysisError
from svedsl.flow.trace import Access, Step, Trace

READABLE = FETCH_TO_DECODE - 4
"""Cycles from IA until PD1 can read the block from the instruction buffer."""


class _Known:
    """What is looked up once per word: op, templates, what its accesses mean."""

    __slots__ = ("branch", "flops", "joins", "op", "opens_pair", "parts", "scattered", "templates")

    def __init__(self, op: Op) -> None:
        self.op = op
        self.branch = bool(op.branch)
        self.flops = op.flops
        self.joins: dict[int, bool] = {}
        """Word before -> whether it joins its dependency group (§5.3)."""
        self.opens_pair = op.text.startswith("movprfx")
        self.templates: tuple[tuple[Template, ...], ...] = templates_of(op)
        mem = op.effects.mem
        self.scattered = mem is not None and (mem.gather or mem.kind == "p")
        self.parts = sum(1 for u in op.uops if any(f.memory in ("r", "w", "p") for f in u.flows)) if mem is not None else 0


class TraceSupply:
    """Reads a trace step by step, so that its length does not matter to memory. ``before``: a run that comes first."""

    def __init__(self, trace: Trace, decoder: Decoder, unsaid: Unsaid, warm: bool, before: Trace | None = None) -> None:
        self.trace = trace
        self.base = trace.base
        self.decoder = decoder
        self.unsaid = unsaid
        self.predictor = Predictor(warm, unsaid.loop_trained)
        self.finished = False
        self.number = 0
        self.begins = -1
        """Number of the first instruction behind ``before``; -1 while it is not known."""
        self.steps: Iterator[Step] = iter(trace.steps) if before is None else self._joined(before, trace)
        self.next_fetch = 0
        self.waiting: Instance | None = None
        """The mispredicted branch that fetch waits for."""
        self.coming: deque[tuple[int, list[Instance]]] = deque()
        """Blocks on their way: (cycle PD1 can read them, instructions)."""
        self.on_way = 0
        self.again: deque[Instance] = deque()
        """Instructions to be fetched once more after a flush."""
        self._step = next(self.steps, None)
        if self._step is None:
            raise AnalysisError("the trace has no steps")
        self._known: dict[int, _Known] = {}
        self._pairs: dict[tuple[int, int], _Known | None] = {}
        self._last_word = 0
        self.flops = 0
        """Floating-point operations read so far, all lanes counted."""

    def _joined(self, before: Trace, trace: Trace) -> Iterator[Step]:
        yield from before.steps
        # The step asked for now follows the instruction being made, which is the last one of the run before.
        self.begins = self.number + 1
        yield from trace.steps

    def past(self, number: int) -> bool:
        """Whether the run before ends with instruction ``number`` or earlier."""
        return 0 <= self.begins <= number + 1

    @property
    def ops(self) -> list[Op]:
        """The different instructions read so far."""
        return [known.op for known in self._known.values()]

    def fetch(self, ibuff: deque[Instance], cycle: int) -> None:
        """One aligned 32-B block per cycle, ended by a taken branch; what was fetched earlier becomes readable (§3)."""
        coming = self.coming
        while coming and coming[0][0] <= cycle:
            block = coming.popleft()[1]
            self.on_way -= len(block)
            ibuff.extend(block)
        if cycle < self.next_fetch or self.waiting is not None:
            return
        if len(ibuff) + self.on_way > IBUFF_INSTRUCTIONS - FETCH_BLOCK // 4:
            return
        block = self._block(cycle)
        if block:
            coming.append((cycle + READABLE, block))
            self.on_way += len(block)
        self.finished = self._step is None and not self.again and not coming

    def resume(self, cycle: int) -> None:
        """The mispredicted branch is resolved: fetch starts again at ``cycle``."""
        self.waiting = None
        self.next_fetch = cycle

    def refetch(self, instances: list[Instance], cycle: int) -> None:
        """After a flush: these come again, in order, before the rest of the trace."""
        for _, block in self.coming:
            instances = instances + block
        self.coming.clear()
        self.on_way = 0
        for instance in reversed(instances):
            instance.made = []
            self.again.appendleft(instance)
        self.next_fetch = cycle
        self.finished = False

    def _block(self, cycle: int) -> list[Instance]:
        block: list[Instance] = []
        line = -1
        self.next_fetch = cycle + 1
        while True:
            instance = self.again.popleft() if self.again else self._next()
            if instance is None:
                return block
            here = instance.index * 4 // FETCH_BLOCK
            if line < 0:
                line = here
            if here != line:
                self.again.appendleft(instance)
                return block
            block.append(instance)
            if instance.mispredicted:
                self.waiting = instance
                return block
            if instance.taken:
                self.next_fetch = cycle + 1 + instance.bubbles
                return block

    def _next(self) -> Instance | None:
        """The next instruction of the trace, a MOVPRFX with its partner as one."""
        step = self._step
        if step is None:
            return None
        follower = self._step = next(self.steps, None)
        number = self.number
        pc, word, accesses, denormals = step
        offset = pc - self.base
        if not 0 <= offset < self.trace.size:
            raise AnalysisError(f"the trace leaves the code: step {number} is at {pc:#x}, outside {self.base:#x}+{self.trace.size:#x}")
        known = self._known.get(word) or self._look_up(word)
        if known.opens_pair and follower is not None:
            pair = self._look_up_pair(word, follower.word)
            if pair is not None:
                known, accesses = pair, follower.accesses
                self._last_word = word
                step = follower
                word, denormals = step.word, step.denormals
                follower = self._step = next(self.steps, None)
        joins = known.joins.get(self._last_word)
        if joins is None:
            joins = known.joins[self._last_word] = self._joins(word)
        self._last_word = word
        instance = Instance(known.op, known.templates, offset // 4, number, number, False, joins)
        if number == self.begins:
            self.flops = 0
        self.flops += known.flops
        self.number = number + 1
        if accesses:
            instance.accesses = _parts(accesses, known)
        if denormals:
            instance.denormals = denormals
        if known.branch and follower is not None:
            self._branch(instance, step, follower)
        return instance

    def _branch(self, instance: Instance, step: Step, follower: Step) -> None:
        taken = follower.pc != step.pc + 4
        wrong, instance.bubbles = self.predictor.branch(instance.op.branch, step.pc, taken, follower.pc)
        instance.mispredicted = wrong
        instance.taken = taken or wrong

    def _look_up(self, word: int) -> _Known:
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = _Known(self.decoder.op(word))
        return known

    def _look_up_pair(self, first: int, second: int) -> _Known | None:
        key = (first, second)
        if key not in self._pairs:
            pair = self.decoder.pair(first, second)
            self._pairs[key] = _Known(pair) if pair else None
        return self._pairs[key]

    def _joins(self, word: int) -> bool:
        """Whether ``word`` joins the dependency group of the one before it (§5.3)."""
        before = self._last_word
        return bool(before) and follows(self._look_up(before).op, self._look_up(word).op)


def _parts(accesses: tuple[Access, ...], known: _Known) -> tuple[tuple[int, int], ...]:
    """(address, bytes) per memory µOP. A contiguous access with inactive lanes inside counts as one span (§7.5.2)."""
    if known.scattered:
        return tuple((a.address, a.size) for a in accesses)
    parts = known.parts
    start, size, _ = accesses[0]
    if len(accesses) > 1:
        size = max(a.address + a.size for a in accesses) - start
    elif parts <= 1:
        return ((start, size),)
    if parts <= 1 or known.op.text[:3] in ("ld2", "ld3", "ld4", "st2", "st3", "st4"):
        return ((start, size),) * max(parts, 1)
    each = size // parts
    return tuple((start + n * each, each) for n in range(parts))
