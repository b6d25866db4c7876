"""Instructions as the core sees them: µOPs with their flows, stations, pipes, latencies, registers and memory accesses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from svedsl.cores.notation import Flow, MicroOp, Step
from svedsl.cores.sizes import access_size
from svedsl.cores.timing import Timing, TimingTable, shape_of
from svedsl.errors import AnalysisError
from svedsl.isa.decode import Instruction, decode, disassemble
from svedsl.isa.effects import NZCV, P_BASE, Z_BASE, Effects, effects, operands_of_word, storage

# Station attributes (§5.2).
RSX, RSE, RSA, RSE0, RSE1, RSBR, NOWHERE = range(7)

# What a step needs, before the station is known.
FL, EX, EAG_ANY, EAG_A, EAG_B, EAG_BOTH, PR, BR, NONE = range(9)

_KIND = {
    "FLA": FL, "FLB": FL, "FL*": FL, "EXA": EX, "EXB": EX, "EX*": EX, "EX*|EAG*": EX,
    "EAG*": EAG_ANY, "EAGA": EAG_A, "EAGB": EAG_B, "EAGA&EAGB": EAG_BOTH, "PRX": PR, "BR": BR, "-": NONE, "NULL": NONE,
}  # fmt: skip
_ATTRIBUTE = {
    "FL*": RSE, "EX*": RSE, "FLA": RSE0, "EXA": RSE0, "PRX": RSE0, "FLB": RSE1, "EXB": RSE1, "EX*|EAG*": RSX,
    "EAG*": RSA, "EAGA": RSA, "EAGB": RSA, "BR": RSBR, "-": NOWHERE,
}  # fmt: skip
_TO_EXECUTE = {FL: 6, EX: 4, EAG_ANY: 4, EAG_A: 4, EAG_B: 4, EAG_BOTH: 4, PR: 5, BR: 1, NONE: 4}


_OUT_OF_REACH = {EX: range(Z_BASE, P_BASE + 16), PR: range(Z_BASE, P_BASE)}
"""Registers that a kind of pipe does not read, by storage number."""

SWAP_LATENCY = 5
"""SWP delivers what it finds in memory, but chapter 16 prints no latency for it; the other atomics take that of an integer load."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One issue of a flow: the ``kind`` of pipe, cycles ``after`` the first issue, issue slots held."""

    kind: int
    after: int
    hold: int


@dataclass(frozen=True, slots=True)
class FlowPlan:
    """One reservation-station entry of a µOP.

    ``reads``: (storage number, is NZCV); ``after``: (µOP, flow) of this instruction whose results it needs; ``latency``: from the first
    execution stage to the result, 0 where there is none; ``memory``: "" or r, w (store address), d (store data), p (prefetch);
    ``short``: SIMD and integer data path (RT3 three stages earlier); ``integer``: delivers to a general register.
    """

    attribute: int
    stages: tuple[Stage, ...]
    latency: int
    blocking: str
    reads: tuple[tuple[int, bool], ...] = ()
    after: tuple[tuple[int, int], ...] = ()
    writes: tuple[int, ...] = ()
    memory: str = ""
    short: bool = False
    integer: bool = False
    compare: bool = False
    ftmad: bool = False
    ftsmul: bool = False
    part: int = 0
    fetch_ports: int = 0
    store_ports: int = 0

    def read_after(self, number: int) -> int:
        """Cycles from the first execution stage to that of the flow which reads a register.

        Flows of a chain run one after the other (chapter 16), and EXA does not reach vectors and predicates, PR not vectors (Fig. 6-2): INS
        needs its general register 4 cycles before the vector it changes.
        """
        first = self.stages[0] if self.stages else None
        if first is None or number not in _OUT_OF_REACH.get(first.kind, ()):
            return 0
        later = next((stage.after for stage in self.stages if stage.kind == FL), None)
        return 0 if later is None else later + _TO_EXECUTE[FL] - _TO_EXECUTE[first.kind]


@dataclass(frozen=True)
class UopPlan:
    """One µOP: its flows, how many rename registers it takes, whether it takes fetch or store ports."""

    flows: tuple[FlowPlan, ...]
    gpr: int
    fpr: int
    ppr: int

    @cached_property
    def ports(self) -> bool:
        return any(flow.fetch_ports or flow.store_ports for flow in self.flows)


@dataclass(frozen=True)
class Op:
    """One instruction, or a MOVPRFX pair, ready for the pipeline. ``instructions``: 2 for a pair."""

    text: str
    word: int
    uops: tuple[UopPlan, ...]
    effects: Effects
    sequential: bool = False
    alone: bool = False
    pre_sync: bool = False
    post_sync: bool = False
    instructions: int = 1
    branch: str = ""
    parts: int = 1
    chunk: int = 0
    """Write-buffer chunk of a store in bytes (Table 7-2), 0 for no store."""
    merges: bool = True
    """Whether Table 7-2 lets it merge into an older chunk."""
    forward: str = ""
    """Bypass class of Table 7-3: g (general or scalar FP), p (predicate), z (vector), empty: none."""
    rides: bool = True
    """Whether its ST0 may share a cycle with an ST2 (Table 7-5)."""
    structure: bool = False
    """LD2 to ST4 of W or D elements: one pass of the pipe per 128-B block (§7.8.1)."""
    span: int = 0
    """Bytes of a predicated contiguous access with all lanes active."""
    lines: int = 0
    """Bytes of a structure access as it is compared with others: at VL 512, and then whole lines (§7.5.2)."""
    narrow: bool = False
    """Whether a vector access has elements below four bytes (§7.5.2)."""
    level: int = 0
    """Cache level a prefetch brings its line to, 0 for none: PLI and the targets L3 and up are NOPs (§11)."""
    flops: int = 0
    """Floating-point operations with all lanes active."""
    source: str = "manual"

    @cached_property
    def plain(self) -> bool:
        """One instruction of one µOP, in a decode window like any other."""
        return len(self.uops) == 1 and self.instructions == 1 and not self.sequential and not self.alone


def _registers(numbers: Sequence[int] | frozenset[int]) -> tuple[tuple[int, bool], ...]:
    return tuple((n, n == NZCV) for n in sorted(numbers))


def _stages(steps: tuple[Step, ...], p_by_flows: bool, blocking: str) -> tuple[Stage, ...]:
    """Issue times of a chain, each step so that it executes right after the one before.

    EXA and PR share one issue port (§6.2), so the PR flow of WHILE issues a cycle after the EXA flow, though by the stages (PR executes
    five cycles after issue, EXA four, Fig. 2-2 and 2-4) it would with it; the printed 1+3 is kept. Published store loops of unroll 1 take
    that port three times a turn, two of them for WHILE.
    """
    result: list[Stage] = []
    start = 0
    first = _TO_EXECUTE[_KIND[steps[0].pipe]]
    for step in steps:
        kind = _KIND[step.pipe]
        if step.pipe != "NULL":
            after = first + start - _TO_EXECUTE[kind]
            if result and blocking == "P" and p_by_flows:
                after = result[-1].after + 1
            elif result and {kind, result[-1].kind} <= {EX, PR}:
                after = max(after, result[-1].after + 1)
            result.append(Stage(kind, after, step.count))
        start += step.latency or 0
    return tuple(result)


def _latency(steps: tuple[Step, ...]) -> int:
    """From the first execution stage to the result; 0 where the last step has none."""
    if steps[-1].latency is None:
        return 0
    return sum(s.latency or 0 for s in steps) + steps[-1].count - 1


@dataclass
class _Roles:
    """The registers of one instruction by what they are for."""

    address: list[int] = field(default_factory=list)
    writeback: list[int] = field(default_factory=list)
    results: list[int] = field(default_factory=list)
    accumulators: set[int] = field(default_factory=set)
    predicates: list[int] = field(default_factory=list)
    data: list[int] = field(default_factory=list)
    lanes: list[int] = field(default_factory=list)


def _roles(instruction: Instruction, found: Effects) -> _Roles:
    roles = _Roles()
    for ref in operands_of_word(instruction.word):
        number = storage(ref.reg)
        if number is None:
            continue
        if ref.address:
            if "r" in ref.role and number not in roles.address:
                roles.address.append(number)
            if "w" in ref.role:
                roles.writeback.append(number)
            continue
        if "w" in ref.role and number not in roles.results:
            roles.results.append(number)
        if ref.role == "rw":
            roles.accumulators.add(number)
        elif "r" in ref.role:
            governing = P_BASE <= number < P_BASE + 16 and found.mem is not None
            target = roles.predicates if governing and ref.reg.sig[:2] in ("p", "p/") else roles.data
            if ref.reg.sig.endswith("[]"):
                target = roles.lanes
            if number not in target:
                target.append(number)
    roles.results += sorted(found.writes - set(roles.results) - set(roles.writeback))
    for number in sorted(
        found.reads - set(roles.address) - set(roles.data) - set(roles.lanes) - set(roles.predicates) - roles.accumulators
    ):
        roles.data.append(number)
    return roles


class _Cracker:
    """Distributes the registers of one instruction over the µOPs that the timing table gives it."""

    def __init__(self, instruction: Instruction, text: str, timing: Timing, share: float, p_by_flows: bool) -> None:
        self.effects = effects(instruction)
        self.mnemonic, self.shape = shape_of(text)
        self.timing = timing
        self.micro = timing.micro_ops(share)
        self.roles = _roles(instruction, self.effects)
        self.p_by_flows = p_by_flows
        self.part = 0

    def plans(self) -> tuple[UopPlan, ...]:
        uops = [self._uop(i, micro) for i, micro in enumerate(self.micro)]
        return tuple(self._with_results(uops))

    def _uop(self, i: int, micro: MicroOp) -> list[FlowPlan]:
        blocking = self.timing.blocking
        block = blocking[i] if i < len(blocking) else blocking[0] if len(blocking) == 1 else ""
        after = tuple((i - back, -1) for back in micro.after)
        flows = []
        for k, flow in enumerate(micro.flows):
            # A mark stands before the first flow and is its own: store data do not wait for an address µOP.
            needs = (*after, (i, k - 1)) if flow.dependent else after if not k else ()
            flows.append(self._flow(i, flow, needs, "" if block == "-" else block))
        flows.sort(key=lambda f: f.memory == "d")
        if any(f.memory in ("r", "w", "p") for f in flows):
            self.part += 1
        return flows

    def _flow(self, i: int, flow: Flow, after: tuple[tuple[int, int], ...], blocking: str) -> FlowPlan:
        steps = flow.steps
        stages = _stages(steps, self.p_by_flows, blocking)
        memory = self._memory(i, flow)
        reads = [] if flow.dependent else self._reads(i, memory, bool(after))
        if memory == "merge" and not after:
            after = ((i - 1, -1),)
        z_data = any(Z_BASE <= n < P_BASE for n in (*self.roles.results, *self.roles.data))
        sve = "z" in self.shape.replace("/z", "") or "p." in self.shape
        ports = memory in ("r", "w", "p", "x")
        share = max(1, sum(1 for m in self.micro for f in m.flows if any(s.pipe.startswith("EAG") and s.latency != 1 for s in f.steps)))
        return FlowPlan(
            attribute=_ATTRIBUTE[steps[0].pipe],
            stages=stages,
            latency=_latency(steps) if steps[-1].latency is not None else SWAP_LATENCY if memory == "r" else 0,
            blocking=blocking,
            reads=_registers(reads),
            after=after,
            memory="" if memory in ("merge", "address", "writeback") else memory,
            short=not sve and z_data,
            integer=not z_data and not any(P_BASE <= n < P_BASE + 16 for n in self.roles.results) and memory in ("r", "x"),
            compare=any(P_BASE <= n < P_BASE + 16 for n in self.roles.results),
            ftmad=self.mnemonic == "ftmad",
            ftsmul=self.mnemonic == "ftsmul",
            part=self.part,
            fetch_ports=-(-self.timing.fetch_ports // share) if ports else 0,
            store_ports=-(-self.timing.store_ports // share) if ports and memory != "r" or ports and stages[0].kind != EAG_ANY else 0,
        )

    def _memory(self, i: int, flow: Flow) -> str:
        """What a flow does to memory: r, w, d, p, x (load pipe as a transfer path), merge, address, writeback or nothing."""
        mem = self.effects.mem
        last = flow.steps[-1]
        on_eag = any(s.pipe.startswith("EAG") for s in flow.steps)
        if mem is None:
            return "x" if on_eag and last.latency is not None and last.latency > 1 else ""
        if on_eag and last.latency == 1 and len(flow.steps) == 1:
            return "address" if any(m.after for m in self.micro) and i == 0 else "writeback"
        if flow.steps[0].pipe == "EX*|EAG*":
            return "writeback"
        if on_eag:
            return "p" if mem.kind == "p" else "w" if last.latency is None and mem.kind == "w" else "r"
        if last.latency is None or "w" in mem.kind:
            return "d"
        return "merge"

    def _reads(self, i: int, memory: str, marked: bool) -> list[int]:
        roles = self.roles
        if self.effects.mem is None or memory == "x":
            return self._compute_reads(i, marked)
        if memory == "address":
            return roles.address
        if memory == "writeback":
            steps = self.effects.mem.kind == "r" or any(n >= Z_BASE for n in roles.data)
            return [*roles.address, *(n for n in roles.data if n < Z_BASE and steps and n not in roles.address)]
        if memory == "d":
            return self._store_data()
        if memory == "merge":
            return sorted(roles.accumulators)
        address = [] if marked else roles.address
        return [*address, *roles.predicates]

    def _store_data(self) -> list[int]:
        """What a store data flow reads: its register and, taken to select the bytes, the governing predicate."""
        data = self.roles.data + self.roles.lanes + sorted(self.roles.accumulators)
        # Beside vectors to be stored, a general register is the step of a post-index address.
        data = [n for n in data if n >= Z_BASE] or data
        if self.effects.mem is not None and (self.effects.mem.gather or len(data) != self._data_flows()):
            return data + self.roles.predicates
        return [*data[self.part : self.part + 1], *self.roles.predicates]

    def _data_flows(self) -> int:
        return sum(1 for m in self.micro for f in m.flows if f.steps[-1].latency is None and not f.steps[-1].pipe.startswith("EAG"))

    def _compute_reads(self, i: int, marked: bool) -> list[int]:
        """Sources go to the µOPs without marks, old destination values (and MADD's addend) to the last, a lane operand to the first."""
        roles = self.roles
        late = set(roles.accumulators)
        data = list(roles.data) + roles.predicates
        if self.mnemonic in ("madd", "msub", "smaddl", "umaddl", "smsubl", "umsubl") and len(data) > 2:
            late.add(data.pop())
        if self.mnemonic == "fadda":
            data += sorted(late)
            late = set()
        last = i == len(self.micro) - 1
        single = len(self.micro) == 1
        reads = list(data) if not marked or single else []
        if roles.lanes and not single:
            reads = roles.lanes if i == 0 else data
        elif roles.lanes:
            reads = data + roles.lanes
        return reads + (sorted(late) if last or single else [])

    def _with_results(self, uops: list[list[FlowPlan]]) -> list[UopPlan]:
        """Gives each result register to the flow that makes it."""
        results = list(self.roles.results)
        loads = [(i, k) for i, flows in enumerate(uops) for k, f in enumerate(flows) if f.memory == "r"]
        merges = [i for i, m in enumerate(self.micro) if self._memory(i, m.flows[0]) == "merge"]
        given: dict[tuple[int, int], tuple[int, ...]] = {}
        writebacks = [i for i, m in enumerate(self.micro) if self._memory(i, m.flows[0]) == "writeback"]
        if self.roles.writeback and writebacks:
            given[writebacks[-1], 0] = tuple(self.roles.writeback)
        elif self.roles.writeback:
            results += self.roles.writeback
        makers = [(i, 0) for i in merges] or loads
        if makers and results:
            for n, maker in enumerate(makers):
                given[maker] = tuple(results[n : n + 1]) if n < len(makers) - 1 else tuple(results[n:])
        elif results:
            given[self._last_maker(uops)] = tuple(results)
        return [self._uop_plan(i, flows, given) for i, flows in enumerate(uops)]

    def _last_maker(self, uops: list[list[FlowPlan]]) -> tuple[int, int]:
        makers = [(i, k) for i, flows in enumerate(uops) for k, f in enumerate(flows) if f.latency]
        return makers[-1] if makers else (len(uops) - 1, 0)

    def _uop_plan(self, i: int, flows: list[FlowPlan], given: dict[tuple[int, int], tuple[int, ...]]) -> UopPlan:
        final = tuple(replace(f, writes=given.get((i, k), ())) for k, f in enumerate(flows))
        written = [n for f in final for n in f.writes]
        return UopPlan(
            final,
            sum(1 for n in written if n < Z_BASE),
            sum(1 for n in written if Z_BASE <= n < P_BASE),
            sum(1 for n in written if P_BASE <= n < P_BASE + 16),
        )


_PREFETCH_TARGET = re.compile(r"\bp(?:ld|st)l([12])")
_SCALAR_MEMORY = re.compile(r"(ld|st)u?r(s?[bhw])?")
"""General-register and scalar FP loads and stores. LDUR and STUR are missing from Table 7-4; taken as an omission."""


def _memory_facts(mnemonic: str, shape: str, found: Effects, level: int) -> dict[str, Any]:
    """Chunk, merging, forwarding and pairing of a memory instruction (Tables 7-2, 7-3, 7-5)."""
    if found.mem is None:
        return {}
    facts: dict[str, Any] = {"level": level}
    first = shape.partition(",")[0]
    if mnemonic in ("ldr", "str") and first in ("z", "p"):
        facts["forward"] = first
    elif _SCALAR_MEMORY.fullmatch(mnemonic) and first != "q":
        facts["forward"] = "g"
    structure = mnemonic[:3] in ("ld2", "ld3", "ld4", "st2", "st3", "st4")
    sve = first.startswith(("{z", "z", "p"))
    wide = facts["structure"] = structure and mnemonic[3:] in ("w", "d")
    facts["narrow"] = 0 < found.mem.esize < 4 and first.startswith("{")
    if found.mem.kind == "w":
        small_list = first.startswith("{v") and (
            shape.partition("}")[2].startswith("[]") or not structure and re.match(r"\{v\.(1d|2d|2s|4h|8b)", first)
        )
        facts["chunk"] = 128 if wide else 16 if small_list or not (sve or first.startswith("{v")) else 64
        facts["merges"] = not (wide or (mnemonic == "str" and sve))
        facts["rides"] = sve or first in ("x", "d", "q") or first.startswith("{v.d")
    return facts


def _spans(text: str, found: Effects, vl: int) -> dict[str, Any]:
    """Bytes of predicated contiguous and of structure accesses."""
    mem = found.mem
    if mem is None or mem.gather:
        return {}
    structure = re.match("(ld|st)[234]", text)
    return {
        "span": access_size(text, mem, vl) if mem.predicated or structure else 0,
        "lines": access_size(text, mem, 512) if structure else 0,
    }


_ELEMENT_BITS = {"b": 8, "h": 16, "s": 32, "d": 64, "q": 128}


def _lanes(shape: str, vl: int) -> int:
    """Lanes of the first vector operand: all of an SVE register, an Advanced SIMD arrangement's, or one."""
    if found := re.search(r"z\.([bhsdq])", shape):
        return vl // _ELEMENT_BITS[found[1]]
    if found := re.search(r"v\.(\d+)[bhsd]", shape):
        return int(found[1])
    return 1


def _fused(prefix: Op, op: Op, merging: bool, extra: bool) -> Op:
    """A packed MOVPRFX pair: one instruction's µOPs, reading the prefix's source (§4.2); a merging prefix may add a µOP (§6.5.1)."""
    sources = {read for flow in prefix.uops[0].flows for read in flow.reads}
    dropped = set() if merging else {(n, False) for n in prefix.effects.writes}
    uops = []
    for i, uop in enumerate(op.uops):
        flow = uop.flows[0]
        reads = tuple(sorted((set(flow.reads) - dropped) | sources)) if i == 0 or (set(flow.reads) & dropped) else flow.reads
        uops.append(replace(uop, flows=(replace(flow, reads=reads), *uop.flows[1:])))
    if merging and extra:
        last = uops[-1]
        writer = last.flows[0]
        uops[-1] = UopPlan((replace(writer, writes=()), *last.flows[1:]), 0, 0, 0)
        added = FlowPlan(RSE, (Stage(FL, 0, 1),), 4, "", tuple(sorted(sources)), ((len(uops) - 1, 0),), writer.writes)
        uops.append(UopPlan((added,), 0, last.fpr, 0))
    return replace(op, text=f"{prefix.text}; {op.text}", uops=tuple(uops), instructions=2)


class Decoder:
    """Machine words -> Op, remembered per word; ``vl`` in bits. One decoder serves one analysis."""

    def __init__(self, table: TimingTable, vl: int, share: float = 0.5, p_by_flows: bool = True) -> None:
        self.table = table
        self.vl = vl
        self.share = share
        self.p_by_flows = p_by_flows
        self._ops: dict[int, Op] = {}
        self._pairs: dict[tuple[int, int], Op | None] = {}

    def op(self, word: int) -> Op:
        """One instruction. Raises AnalysisError for an undefined word or one without timing."""
        known = self._ops.get(word)
        if known is None:
            known = self._ops[word] = self._decode(word)
        return known

    def _decode(self, word: int) -> Op:
        instruction = decode(word)
        if instruction is None:
            raise AnalysisError(f"{disassemble(word)}: the core model cannot time what is no instruction")
        text = instruction.text(0)
        timing = self.table.timing(text, self.vl)
        found = effects(instruction)
        uops = _Cracker(instruction, text, timing, self.share, self.p_by_flows).plans()
        mnemonic, shape = shape_of(text)
        target = _PREFETCH_TARGET.search(text)
        parts = max((f.part for u in uops for f in u.flows), default=0) + 1
        return Op(
            text, word, uops, found, timing.sequential, timing.alone, timing.pre_sync, timing.post_sync, 1, found.branch or "", parts,
            flops=timing.flops * _lanes(shape, self.vl), source=timing.source,
            **_memory_facts(mnemonic, shape, found, int(target[1]) if target else 0), **_spans(text, found, self.vl),
        )  # fmt: skip

    def float_bits(self, ops: Iterable[Op]) -> int:
        """Element width of the floating-point work, the most frequent one in bits; 64 where there is none."""
        count: dict[int, int] = {}
        for op in ops:
            found = re.search(r"(?:[zv]\.\d*|^|, )([hsd])\b", shape_of(op.text.rpartition("; ")[2])[1]) if op.flops else None
            if found:
                bits = _ELEMENT_BITS[found[1]]
                count[bits] = count.get(bits, 0) + op.flops
        return max(count, key=lambda bits: count[bits], default=64)

    def pair(self, first: int, second: int) -> Op | None:
        """The packed form of a MOVPRFX and its successor, None where the two are no such pair."""
        key = (first, second)
        if key not in self._pairs:
            self._pairs[key] = self._make_pair(first, second)
        return self._pairs[key]

    def _make_pair(self, first: int, second: int) -> Op | None:
        prefix = self.op(first)
        if not prefix.text.startswith("movprfx "):
            return None
        op = self.op(second)
        timing = self.table.timing(op.text, self.vl)
        if not timing.pack or not prefix.effects.writes <= op.effects.writes:
            return None
        return _fused(prefix, op, "/m" in prefix.text, timing.extra)
