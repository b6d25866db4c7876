"""What is in flight: instances of instructions, their µOPs and reservation-station entries, and the resources they share."""

from __future__ import annotations

from collections import deque

from svedsl.cores import bypass, params
from svedsl.cores.overlap import Spans
from svedsl.cores.program import BR as BR_KIND
from svedsl.cores.program import EAG_A, EAG_ANY, EAG_B, EAG_BOTH, EX, FL, NONE, PR, FlowPlan, Op, UopPlan

# Stations.
RSE0, RSE1, RSA0, RSA1, RSBR, NO_STATION = range(6)

# Issue ports. EXA and PR share one (§6.2); Q_EAG entries may take either address pipe.
Q_FLA, Q_EXA, Q_FLB, Q_EXB, Q_EAG, Q_EAGA, Q_EAGB, Q_BR = range(8)

QUEUES: dict[int, dict[int, int]] = {
    FL: {RSE0: Q_FLA, RSE1: Q_FLB},
    EX: {RSE0: Q_EXA, RSE1: Q_EXB, RSA0: Q_EAG, RSA1: Q_EAG},
    PR: {RSE0: Q_EXA},
    EAG_ANY: {RSA0: Q_EAG, RSA1: Q_EAG},
    EAG_A: {RSA0: Q_EAGA, RSA1: Q_EAGA},
    EAG_B: {RSA0: Q_EAGB, RSA1: Q_EAGB},
    EAG_BOTH: {RSE0: Q_EAGA},
    BR_KIND: {RSBR: Q_BR},
}
"""Issue port by kind of flow and station (§5: RSE0 -> FLA, EXA, PR; RSE1 -> FLB, EXB; RSA0 and RSA1 -> EAGA or EAGB)."""

CONSUMERS = {Q_EXA: bypass.TO_EXA, Q_EXB: bypass.TO_EXB, Q_EAG: bypass.TO_EAG, Q_EAGA: bypass.TO_EAG, Q_EAGB: bypass.TO_EAG}

# Pipes, for counting.
FLA, FLB, EXA, EXB, EAGA, EAGB, PRX, BR = range(8)
PIPE_NAMES = ("FLA", "FLB", "EXA", "EXB", "EAGA", "EAGB", "PR", "BR")

# What a flow does to memory.
LOAD, ADDRESS, DATA, PREFETCH, TRANSFER = range(1, 6)
_MEMORY = {"": 0, "r": LOAD, "w": ADDRESS, "d": DATA, "p": PREFETCH, "x": TRANSFER}

NZCV_BRANCH_ON_EX = 9
"""Issue to commit of CBZ, TBZ, BR and RET: P 3, BR 10, BC 11, C 12 (Fig. 2-5)."""

UNKNOWN = -1

RECORD = 1024
"""Commits kept, of up to four µOPs each."""


Route = tuple[int, int, tuple[tuple[int, tuple[int, ...]], ...], tuple[int, ...]]
"""What a flow meets from one station: issue port, cycles from issue to execution, its operands with their penalties by producer (Table
2-4), and the penalties of results of its own instruction."""


class Template:
    """A flow plan with everything the cycle loop needs, looked up once."""

    __slots__ = (
        "after", "attribute", "block", "commit_after", "fetch_ports", "kind", "latency", "memory", "part", "pipes", "producer", "reads",
        "retire_after", "routes", "several", "single", "stages", "store_ports", "stretch", "writes",
    )  # fmt: skip

    def __init__(self, plan: FlowPlan, op: Op) -> None:
        self.attribute = plan.attribute
        self.stages = tuple((s.kind, s.after, s.hold) for s in plan.stages)
        self.kind = self.stages[0][0] if self.stages else NONE
        self.latency = plan.latency
        self.block = {"P": 1, "E": 2}.get(plan.blocking, 0)
        self.reads = plan.reads
        self.after = plan.after
        self.writes = plan.writes
        self.memory = _MEMORY[plan.memory]
        self.part = plan.part
        self.fetch_ports = plan.fetch_ports
        self.store_ports = plan.store_ports
        self.routes = tuple(self._route(station, plan) for station in range(NO_STATION + 1))
        self.producer, self.commit_after = self._producer(plan)
        last = self.stages[-1][0] if self.stages else NONE
        self.stretch = _STRETCH.get(plan.latency, ()) if (last == FL and len(self.stages) == 1) or self.memory == LOAD else ()
        self.single = len(self.stages) == 1 and self.stages[0][2] == 1
        """One flow of one issue slot."""
        self.pipes = 2 if last == EAG_BOTH else 1
        """Load/store pipes its first pass takes."""
        self.several = self.memory in (LOAD, ADDRESS, PREFETCH) and (op.alone or op.structure or self.stages[-1][2] > 1)
        """Whether it passes the load/store pipes more than once."""
        self.retire_after = 7 if plan.short or plan.integer else 10
        if self.kind == EX and op.branch in ("cond", "indirect", "ret"):
            self.commit_after = NZCV_BRANCH_ON_EX - 5

    def _route(self, station: int, plan: FlowPlan) -> Route:
        queue = QUEUES.get(self.kind, {}).get(station, UNKNOWN)
        fixed = {FL: bypass.TO_FTMAD if plan.ftmad else bypass.TO_FL, PR: bypass.TO_PR, BR_KIND: bypass.TO_BR}
        consumer = fixed.get(self.kind, CONSUMERS.get(queue, UNKNOWN))
        if consumer < 0:
            return UNKNOWN, 0, (), ()
        data, flags = bypass.DATA[consumer], bypass.FLAGS[consumer]
        reads = tuple((n, flags if is_flags else _penalties(plan.read_after(n), data)) for n, is_flags in self.reads)
        return queue, bypass.ISSUE_TO_EXECUTE[consumer], reads, data

    def _producer(self, plan: FlowPlan) -> tuple[int, int]:
        """Producer class (UNKNOWN: the pipe decides) and the cycles from result to commit stage."""
        predicate = any(64 <= n < 80 for n in plan.writes)
        if self.memory == TRANSFER or (self.memory == LOAD and plan.integer):
            return bypass.INT_LOAD, bypass.COMMIT_AFTER_INT_LOAD
        if self.memory == LOAD:
            return bypass.PREDICATE_LOAD if predicate else bypass.VECTOR_LOAD, bypass.COMMIT_AFTER_VECTOR_LOAD
        last = self.stages[-1][0] if self.stages else NONE
        if last == FL:
            kind = bypass.COMPARE if plan.compare else bypass.FTSMUL if plan.ftsmul else bypass.FL
            return kind, bypass.COMMIT_AFTER_FL
        if last == PR:
            return bypass.PR, 1 if 81 in plan.writes else 0
        return UNKNOWN, bypass.COMMIT_AFTER_INT


def _penalties(after: int, data: tuple[int, ...]) -> tuple[int, ...]:
    """Of an operand that the flow itself reads, or ``after`` cycles later the FL* flow of its chain."""
    return tuple(penalty - after for penalty in bypass.DATA[bypass.TO_FL]) if after else data


_STRETCH = {4: (6, 9), 6: (9,), 5: (8, 11), 8: (11,)}
"""Latencies a result moves to when its pipe already completes something in that cycle (§2.9). 5 -> 11 is the one step beyond the text."""


class Instance:
    """One executed instruction: which, where in the body, which turn of the loop, its accesses, its branch."""

    __slots__ = (
        "accesses",
        "bubbles",
        "denormals",
        "follows",
        "index",
        "made",
        "mispredicted",
        "number",
        "op",
        "taken",
        "templates",
        "turn",
    )

    def __init__(
        self, op: Op, templates: tuple[tuple[Template, ...], ...], index: int, turn: int, number: int, taken: bool, follows: bool
    ) -> None:
        self.op = op
        self.templates = templates
        self.index = index
        self.turn = turn
        self.number = number
        self.taken = taken
        self.follows = follows
        self.mispredicted = False
        self.bubbles = 0
        """Empty fetch slots behind it when taken."""
        self.accesses: tuple[tuple[int, int], ...] = ()
        """(address, bytes) of each memory part."""
        self.denormals = 0
        """Elements that a floating-point operation computes slowly (§6.5.3)."""
        self.made: list[list[Entry]] = []
        """Station entries of its µOPs, as dispatched."""


class Entry:
    """A reservation-station entry: one flow of a µOP."""

    __slots__ = (
        "age", "due", "execute", "fetch_port", "flow", "held", "issued", "pipe", "producer", "queue", "ready", "ready_b", "result",
        "retire", "slip", "stage", "station", "store", "store_port", "to_execute", "uop", "wait", "waiters",
    )  # fmt: skip

    def __init__(self, age: int, flow: Template, uop: Uop, station: int, queue: int) -> None:
        self.age = age
        self.flow = flow
        self.uop = uop
        self.station = station
        self.queue = queue
        self.wait = 0
        self.ready = 0
        self.ready_b = 0
        self.stage = 0
        self.issued = UNKNOWN
        self.execute = 0
        self.slip = 0
        self.result = UNKNOWN
        self.producer = flow.producer
        self.pipe = UNKNOWN
        self.waiters: list[tuple[Entry, tuple[int, ...]]] | None = None
        self.to_execute = 0
        self.due = 0
        """Stage A as planned at issue; a load/store slot later than that delays the result."""
        self.fetch_port = UNKNOWN
        self.store_port = UNKNOWN
        self.retire = UNKNOWN
        """RT3 of a memory flow, when its fetch port comes free."""
        self.held = 0
        """1: waited for an older store, 2: waited for a line."""
        self.store: Store | None = None


class Store:
    """A store flow from dispatch until its bytes are in L1D. ``known``: address translated; ``data``: cycle the data is there."""

    __slots__ = (
        "age",
        "chunks",
        "committed",
        "data",
        "instance",
        "known",
        "op",
        "part",
        "ports",
        "runs",
        "spans",
        "violated",
        "waiting",
        "written",
    )

    def __init__(self, entry: Entry, runs: Spans, spans: Spans, ports: int) -> None:
        self.age = entry.age
        self.part = entry.flow.part
        self.op = entry.uop.instance.op
        self.instance = entry.uop.instance
        self.runs = runs
        """(address, bytes) it writes."""
        self.spans = spans
        """What it counts as writing when loads are compared with it (§7.5.2)."""
        self.ports = ports
        self.known = False
        self.data = UNKNOWN
        self.committed = UNKNOWN
        self.chunks = UNKNOWN
        """Write-buffer chunks not yet written; UNKNOWN before it enters the write buffer."""
        self.written = False
        self.violated = False
        self.waiting: list[Entry] = []
        """Loads interlocked on it (§7.5)."""


class Uop:
    """A µOP in the commit stack: ``pending`` flows not yet done, ``done`` the cycle it may commit."""

    __slots__ = ("cause", "dispatched", "done", "entries", "instance", "last", "pending", "plan", "sequence", "slot")

    def __init__(self, sequence: int, plan: UopPlan, instance: Instance, last: bool, cause: int, slot: int) -> None:
        self.sequence = sequence
        self.slot = slot
        self.plan = plan
        self.instance = instance
        self.last = last
        self.cause = cause
        self.dispatched = 0
        self.pending = 0
        self.done = 0
        self.entries: list[Entry] = []


Committed = tuple[list[Uop], int, int, int]
"""A commit group, the first of its µOPs that committed together and the one behind the last, and the cycle."""


class _Gone(Uop):
    """What the entries of committed µOPs point to, so that nothing keeps the µOPs themselves alive in a circle."""

    __slots__ = ()

    def __init__(self) -> None:
        self.pending = 0
        self.entries = []


GONE = _Gone()


class Core:
    """Everything the stages share."""

    def __init__(self, unsaid: params.Unsaid, lifted: frozenset[params.Rule] = frozenset()) -> None:
        self.unsaid = unsaid
        self.lifted = lifted
        self.more = params.UNBOUNDED if "window" in lifted else 0
        """What every size of the window has beyond the manual's."""
        self.record: deque[Committed] = deque(maxlen=RECORD)
        """The last commits, for tables and timelines."""
        self.busy = [0] * 8
        """Issue slots used, by pipe."""
        self.sequence = 0
        self.resolved = UNKNOWN
        """Cycle in which the mispredicted branch that fetch waits for leaves BR."""
        self.soonest = 0
        """First cycle whose ``wake`` has not been taken yet."""
        self.clear()

    def clear(self) -> None:
        """Every station, register and port free: the state at the start and after a flush (§4.6)."""
        more = self.more
        rse, rsa = params.RSE_ENTRIES + more, params.RSA_ENTRIES + more
        self.free = [rse, rse, rsa, rsa, params.RSBR_ENTRIES + more, 1 << 30]
        self.release: dict[int, list[int]] = {}
        """cycle -> stations that get an entry back."""
        self.gpr, self.fpr, self.ppr = params.GPR_RENAME + more, params.FPR_RENAME + more, params.PPR_RENAME + more
        self.rename_due: deque[tuple[int, int, int, int]] = deque()
        self.gids = (params.CSE + more) // params.GROUP
        self.gid_due: deque[int] = deque()
        self.rob: deque[list[Uop]] = deque()
        self.writer: list[Entry | None] = [None] * 82
        self.wake: dict[int, list[Entry]] = {}
        self.fetch_next = self.fetch_base = 0
        """Virtual fetch ports allocated and released."""
        self.store_next = self.store_base = 0
