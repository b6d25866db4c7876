"""The core model's answers: a loop body or a trace in, cycles and reasons out."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, get_args

from svedsl.cores.account import CAUSES, LATENCY, USED
from svedsl.cores.bounds import DependencyBound, PortBound, dependency_bound, port_bounds
from svedsl.cores.loops import Body, LoopSupply, body_of
from svedsl.cores.machine import Machine
from svedsl.cores.memory import Memory
from svedsl.cores.params import DEFAULT, GROUP, RULES, Rule, Unsaid
from svedsl.cores.program import Decoder
from svedsl.cores.replay import TraceSupply
from svedsl.cores.rows import InstructionRow, Occurrence, occurrences, rows_of
from svedsl.cores.state import PIPE_NAMES
from svedsl.cores.steady import LoopRun
from svedsl.cores.timing import VECTOR_LENGTHS, timing_table
from svedsl.errors import AnalysisError
from svedsl.flow.trace import Trace

FRAME = 1024
"""Bytes below SP that a warm run has in L1D: an earlier call kept its frame there."""

Data = Literal["l1", "l2", "memory", "hits"]
DATA: tuple[Data, ...] = get_args(Data)

PEAK_PIPES = 2
"""Pipes that can each do a fused multiply-add on all lanes per cycle (FLA, FLB)."""


@contextmanager
def _without_collection() -> Iterator[None]:
    """Cyclic garbage collection off: the model frees its objects by reference counts, and searching them doubles the run time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@dataclass(frozen=True)
class Analysis:
    """One analysed loop body (``iterations`` turns) or one trace (``iterations`` 1).

    ``instructions`` and ``uops`` are per iteration, ``cycles`` is the total including filling and draining the pipeline;
    ``cycles_per_iteration`` that of the steady state (LoopRun.cycles_per_turn). ``pipes``: busy cycles per iteration.
    ``histogram``: cycles in which 0 to 4 µOPs committed. ``lost``: cycles by cause; with the used ones they add up to
    ``cycles_per_iteration``.
    """

    core: str
    vl: int
    instructions: int
    iterations: int
    cycles: int
    cycles_per_iteration: float
    uops: int
    pipes: dict[str, float]
    histogram: tuple[int, ...]
    lost: dict[str, float]
    used: float
    period: tuple[int, int] | None
    flops: int
    element_bits: int
    assumed: tuple[str, ...]
    label: str = ""
    memory: dict[str, int] = field(default_factory=dict)
    occurrences: tuple[Occurrence, ...] = field(default=(), repr=False)
    sources: tuple[str, ...] = field(default=(), repr=False)
    body: Body | None = field(default=None, repr=False)
    unsaid: Unsaid = field(default=DEFAULT, repr=False)

    @property
    def ipc(self) -> float:
        """Instructions per cycle over the whole run."""
        return self.instructions * self.iterations / self.cycles

    @property
    def percent_of_peak(self) -> float | None:
        """Floating-point operations against two full-width FMA pipes, in percent; None without floating point."""
        if not self.flops:
            return None
        peak = PEAK_PIPES * 2 * self.vl / self.element_bits
        return 100 * self.flops / (self.cycles_per_iteration * peak)

    @cached_property
    def port_bounds(self) -> list[PortBound]:
        """Lower bounds by resource, largest first; empty for a trace."""
        return port_bounds(self.body) if self.body is not None else []

    @cached_property
    def dependency_bound(self) -> DependencyBound | None:
        """The slowest loop-carried chain; None for a trace."""
        return dependency_bound(self.body) if self.body is not None else None

    @cached_property
    def rows(self) -> list[InstructionRow]:
        """One row per instruction: slot, pipe, issue, completion, why it waited (averages over the recorded turns)."""
        return rows_of(self.occurrences)

    @property
    def bottleneck(self) -> str:
        """The cause that costs most, or what is busy all the time."""
        if self.used >= 0.97 * self.cycles_per_iteration:
            return "decode: four µOPs in every cycle"
        causes = {cause: cycles for cause, cycles in self.lost.items() if cause != CAUSES[LATENCY]}
        worst = max(causes, key=lambda c: causes[c], default="")
        busiest = max(self.pipes, key=lambda p: self.pipes[p], default="")
        if busiest and self.pipes[busiest] >= 0.97 * self.cycles_per_iteration:
            return f"{busiest} busy in every cycle"
        return worst or CAUSES[LATENCY]

    def advice(self) -> list[str]:
        """What would help, the best first: changed versions of a loop, tried on the model; of a run the loads to prefetch.

        Empty where nothing small helps.
        """
        from svedsl.cores.advice import advise

        with _without_collection():
            return advise(self)

    def to_dict(self) -> dict[str, Any]:
        """The JSON of ``svedsl analyze --json``."""
        bound = self.dependency_bound
        return {
            "core": self.core,
            "vl": self.vl,
            "label": self.label,
            "instructions": self.instructions,
            "iterations": self.iterations,
            "cycles": self.cycles,
            "cycles_per_iteration": round(self.cycles_per_iteration, 4),
            "uops": self.uops,
            "ipc": round(self.ipc, 4),
            "percent_of_peak": None if self.percent_of_peak is None else round(self.percent_of_peak, 2),
            "pipes": {name: round(busy, 4) for name, busy in self.pipes.items()},
            "bottleneck": self.bottleneck,
            "used": round(self.used, 4),
            "lost": {cause: round(cycles, 4) for cause, cycles in self.lost.items()},
            "commit_histogram": list(self.histogram),
            "port_bounds": {b.resource: b.cycles for b in self.port_bounds},
            "dependency_bound": None if bound is None else {"cycles": round(bound.cycles, 4), "chain": list(bound.chain)},
            "memory": self.memory,
            "assumed": list(self.assumed),
            "table": [row.to_dict() for row in self.rows],
        }

    def report(self) -> str:
        """The readable report, for a terminal of 120 columns."""
        from svedsl.cores.report import report

        return report(self)

    def timeline(self, turns: int = 3, columns: int | None = None) -> str:
        """The pipeline, one line per instruction and one column per cycle; lines of at most ``columns`` characters (200)."""
        from svedsl.cores.timeline import COLUMNS, timeline

        return timeline(self, turns, columns or COLUMNS)

    def html(self) -> str:
        """The pipeline as one self-contained HTML page."""
        from svedsl.cores.html import page

        return page(self)

    def konata(self) -> str:
        """The recorded µOPs in the log format of the Konata viewer."""
        from svedsl.cores.konata import log

        return log(self)

    def _repr_html_(self) -> str:
        from svedsl.cores.html import fragment

        return fragment(self)


def _decoder(vl: int, core: str, unsaid: Unsaid) -> Decoder:
    if core != "a64fx":
        raise AnalysisError(f"no core model {core!r}; there is a64fx")
    if vl not in VECTOR_LENGTHS:
        raise AnalysisError(f"vl {vl}: A64FX has vector lengths 128, 256 and 512")
    return Decoder(timing_table(core), vl, unsaid.integer_divide_share, unsaid.p_block_by_flows)


def _lifted(names: Iterable[Rule]) -> frozenset[Rule]:
    """Rules to leave out. Raises AnalysisError for one that cannot be."""
    rules = frozenset(names)
    if unknown := sorted(rules - set(RULES)):
        raise AnalysisError(f"lifted={unknown[0]!r}: the rules that can be lifted are {', '.join(RULES)}")
    return rules


def analyze_loop(
    instructions: Sequence[int],
    iterations: int = 100,
    *,
    vl: int = 512,
    core: str = "a64fx",
    unsaid: Unsaid = DEFAULT,
    label: str = "",
    sources: Sequence[str] = (),
) -> Analysis:
    """Runs a loop body, given as machine words, ``iterations`` times: every register live-in, the branch taken, every access an L1 hit.

    ``sources``: a source line per word, for reports. Raises AnalysisError for an undefined word, an empty body, a body whose
    last instruction is no branch, a VL that A64FX does not have.
    """
    decoder = _decoder(vl, core, unsaid)
    if not instructions:
        raise AnalysisError("an empty loop body")
    if iterations < 1:
        raise AnalysisError(f"iterations must be at least 1, not {iterations}")
    body = body_of(list(instructions), decoder)
    if body.ops[-1].branch not in ("cond", "b"):
        raise AnalysisError(f"the body must end with the branch that closes the loop, not with: {body.ops[-1].text}")
    supply = LoopSupply(body, iterations)
    machine = Machine(supply, unsaid)
    run = LoopRun(machine, supply)
    with _without_collection():
        cycles = run.run()
    return Analysis(
        core=core,
        vl=vl,
        instructions=body.instructions,
        iterations=iterations,
        cycles=cycles,
        cycles_per_iteration=run.cycles_per_turn(),
        uops=body.uops,
        period=run.period,
        flops=sum(op.flops for op in body.ops),
        element_bits=decoder.float_bits(body.ops),
        assumed=tuple(dict.fromkeys(op.text for op in body.ops if op.source != "manual")),
        label=label,
        occurrences=occurrences(machine.core.record, body),
        sources=tuple(sources),
        body=body,
        unsaid=unsaid,
        **_sums(machine, iterations, run.slots_per_turn()),
    )


def analyze_trace(
    trace: Trace,
    *,
    before: Trace | None = None,
    core: str = "a64fx",
    unsaid: Unsaid = DEFAULT,
    warm: bool = True,
    data: Data | None = None,
    lifted: Iterable[Rule] = (),
    label: str = "",
    sources: Sequence[str] = (),
) -> Analysis:
    """Runs an executed trace: real addresses, real branches, caches of one core.

    ``warm``: the branch predictor knows the code. ``data``: where the arrays, then the stack, lie at first: ``l1``, touched once in order
    (the default of a warm run), ``l2``, or ``memory`` (that of a cold one); ``hits``: every access hits L1D, as in a loop. ``before``: an
    equal run that comes just before and is not counted, as in a benchmark that calls a kernel again and again: cycles go from its last
    commit to that of ``trace``, so that neither filling nor draining the pipeline counts, and caches, prefetcher, write buffer and
    predictors are as an equal call left them. One such run is enough: the report's kernels take the same cycles in a third or fifth call,
    short ones and those whose arrays fill L1D within 3 %. ``lifted``: rules left out (``params.RULES``).
    ``sources``: a source line per word of the code. Raises AnalysisError for a trace that leaves its code, a word that is no
    instruction, a VL that A64FX does not have.
    """
    decoder = _decoder(trace.vl, core, unsaid)
    data = data or ("l1" if warm else "memory")
    if data not in DATA:
        raise AnalysisError(f"data={data!r}: the arrays lie in one of {', '.join(DATA)}")
    caches = Memory(unsaid)
    if data in ("l1", "l2"):
        for start, size in trace.arrays.values():
            caches.warm(start, size)
        if trace.stack:
            caches.warm(trace.stack - FRAME, FRAME)
    if data == "l2":
        for ways in caches.l1:
            ways.clear()
    supply = TraceSupply(trace, decoder, unsaid, warm, before)
    machine = Machine(supply, unsaid, None if data == "hits" else caches, _lifted(lifted))
    start = 0
    with _without_collection():
        if before is not None:
            while not supply.past(machine.committer.last_number):
                machine.step()
                machine.check_progress()
            start = machine.count_anew()
            supply.predictor.wrong = 0
        cycles = machine.run() - start
    return Analysis(
        core=core,
        vl=trace.vl,
        instructions=machine.committer.instructions,
        iterations=1,
        cycles=cycles,
        cycles_per_iteration=float(cycles),
        uops=machine.committer.uops,
        period=None,
        flops=supply.flops,
        element_bits=decoder.float_bits(supply.ops),
        assumed=tuple(dict.fromkeys(op.text for op in supply.ops if op.source != "manual")),
        label=label,
        memory={
            "l1d_misses": caches.misses,
            "l2_misses": caches.l2_misses,
            "l1d_prefetches": caches.prefetched,
            "write_backs": caches.write_backs,
            "mispredicted_branches": supply.predictor.wrong,
            "order_violations": machine.flushes,
        },
        occurrences=occurrences(machine.core.record, None),
        sources=tuple(sources),
        unsaid=unsaid,
        **_sums(machine, 1, machine.account.slots, runs=2 if before is not None else 1),
    )


def _sums(machine: Machine, iterations: int, slots: Sequence[float], runs: int = 1) -> dict[str, Any]:
    """Pipes and histogram of the whole run, used and lost cycles from the commit slots of one iteration. Of several equal ``runs``, which
    overlap, each has an equal part of the pipes."""
    return {
        "pipes": {name: busy / (iterations * runs) for name, busy in zip(PIPE_NAMES, machine.core.busy, strict=True)},
        "histogram": tuple(machine.account.histogram),
        "used": slots[USED] / GROUP,
        "lost": {cause: n / GROUP for cause, n in zip(CAUSES, slots, strict=True) if n and cause != CAUSES[USED]},
    }
