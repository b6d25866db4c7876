"""Watches a run instruction by instruction: traces, rows with register changes, execution counts, memory traffic.

A watched run never changes the caller's arrays. They lie against unmapped pages as in any run (``layout`` ``end`` or ``start``), or side by
side, 256-byte aligned, at fixed addresses (``packed``), as the core model wants them.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from svedsl.errors import BindError, EmulationFault
from svedsl.flow.trace import Access, Step, Trace
from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import NZCV, effects
from svedsl.run import faults
from svedsl.run.aapcs64 import check_return
from svedsl.run.accesses import Transfer, merge, transfer
from svedsl.run.binding import Bound
from svedsl.run.denormals import Arithmetic, arithmetic, occur
from svedsl.run.emulator import DEFAULT_TIMEOUT, Call, check_limits, vector_length
from svedsl.run.firstfault import load
from svedsl.run.machine import POISONS, RETURN, Machine, borrow, give_back
from svedsl.run.memory import Layout
from svedsl.run.registers import Registers, find_offsets, runs
from svedsl.run.target import Target

if TYPE_CHECKING:
    from svedsl.asm.code import Code

_CHUNK = 8192  # instructions between hand-overs of a streaming trace: bounds its memory


@dataclass(frozen=True, slots=True)
class Watch:
    """The options of a watched run, with the meaning they have for :func:`svedsl.run.emulator.run`.

    ``layout`` takes the place of ``guard``, since there is one run only; ``poison`` picks one of the patterns 0, 1 and 2.
    """

    vl: int | None = None
    layout: Layout = "end"
    limit: int | None = None
    timeout: float | None = DEFAULT_TIMEOUT
    poison: int = 1
    registers: Mapping[str, Any] | None = None
    target: Target = "a64fx"

    def call(self, code: Code, bound: Bound) -> Call:
        """The call to be watched. Raises BindError for options that it cannot have."""
        if self.layout not in ("end", "start", "packed"):
            raise BindError(f"{code.name}: a watched run has one layout, 'end', 'start' or 'packed', not {self.layout!r}")
        if self.poison not in range(len(POISONS)):
            raise BindError(f"{code.name}: poison={self.poison!r} given; expected 0, 1 or 2")
        check_limits(code.name, self.limit, self.timeout)
        return Call(code, bound, vector_length(code, self.vl), self.registers, self.target)


class Event(NamedTuple):
    """One executed instruction: its step of the trace, and the bytes of every register it wrote, by storage number."""

    step: Step
    writes: tuple[tuple[int, bytes], ...]


@dataclass(slots=True)
class _Watched:
    """What is known about one instruction of the code before it runs; ``writes``: storage number and place in the saved context."""

    word: int
    instruction: Instruction | None
    transfer: Transfer | None
    writes: tuple[tuple[int, slice], ...]
    arithmetic: Arithmetic | None


class _Tracer:
    """Collects the events of one run from a stepping machine."""

    def __init__(self, call: Call, machine: Machine, base: int, with_writes: bool, denormals: bool) -> None:
        self.events: list[Event] = []
        self._call = call
        self._machine = machine
        self._base = base
        self._with_writes = with_writes
        self._denormals = denormals
        self._slow: tuple[Arithmetic, Any] | None = None
        """The last instruction, if it was a floating-point operation, and which of its elements had denormal operands."""
        self._known: dict[int, _Watched] = {}
        self._raw = machine.sync()
        self._registers = Registers(call.vl, self._raw, find_offsets())
        self._open: tuple[Step, tuple[tuple[int, slice], ...]] | None = None

    def step(self, address: int, _size: int) -> None:
        """Before each instruction: complete the last one, note this one."""
        known = self._known.get(address) or self._learn(address)
        if self._with_writes or known.transfer or self._denormals:
            self._machine.sync()
        self.close()
        accesses: tuple[Access, ...] = ()
        if known.transfer:
            accesses = self._accesses(known, known.transfer, address)
        step = Step(address, known.word, accesses)
        if self._with_writes:
            self._open = (step, known.writes)
        else:
            self.events.append(Event(step, ()))
            if self._denormals and known.arithmetic:
                self._slow = known.arithmetic, known.arithmetic.denormal(self._raw, self._registers, known.arithmetic.sources)

    def close(self) -> None:
        """Complete the last instruction with what it wrote; the machine's saved context is that after it."""
        if self._slow:
            operation, operands = self._slow
            count = int((operands | operation.denormal(self._raw, self._registers, operation.results)).sum())
            if count:
                self.events[-1] = Event(self.events[-1].step._replace(denormals=count), ())
            self._slow = None
        if self._open:
            step, writes = self._open
            values = [(n, self._raw[span].tobytes() if n != NZCV else bytes([self._machine.flags()])) for n, span in writes]
            self.events.append(Event(step, tuple(values)))
            self._open = None

    def take(self) -> list[Event]:
        """The events since the last call."""
        events, self.events = self.events, []
        return events

    def _learn(self, address: int) -> _Watched:
        offset = address - self._base
        word = int.from_bytes(self._call.code.data[offset : offset + 4], "little")
        instruction = decode(word, aliases=False)
        writes = tuple((n, self._registers.span(n)) for n in sorted(effects(instruction).writes)) if instruction else ()
        known = _Watched(word, instruction, transfer(word), writes, arithmetic(instruction, self._registers) if self._denormals else None)
        self._known[address] = known
        return known

    def _accesses(self, known: _Watched, found: Transfer, address: int) -> tuple[Access, ...]:
        if found.effect.first_fault and known.instruction:
            loaded = load(known.instruction, found, self._registers, address, self._machine.read)
            return tuple(Access(a, n, False) for a, n in merge(loaded.pieces)) if loaded else ()
        return found.accesses(self._registers, address)


def _stepped(call: Call, watch: Watch, *, with_writes: bool = False, denormals: bool = False) -> Iterator[list[Event]]:
    """Run a call on a stepping machine and hand out its events in chunks; raises EmulationFault as the emulator does."""
    machine = borrow("stepping")
    try:
        pc = call.enter(machine, watch.layout, POISONS[watch.poison])
        base = call.base
        tracer = _Tracer(call, machine, base, with_writes, denormals)
        machine.on_step = tracer.step
        deadline = None if watch.timeout is None else time.monotonic() + watch.timeout
        done, after = 0, call.before
        while pc != RETURN:
            count = _CHUNK if watch.limit is None else min(_CHUNK, watch.limit - done)
            if count <= 0:
                raise faults.located(call.code, f"still running after {watch.limit} instructions (limit=)", pc - base, after, call.before)
            stop = machine.execute(pc, count=count, timeout=None if deadline is None else max(0.0, deadline - time.monotonic()))
            after = machine.registers(call.vl)
            tracer.close()
            events = tracer.take()
            done += len(events)
            yield events
            if stop and stop.timed_out:
                raise faults.located(call.code, f"still running after {watch.timeout:g} s (timeout=)", after.pc - base, after, call.before)
            if stop:
                raise faults.explain(call.code, base, machine, stop, after, call.before)
            pc = after.pc
        check_return(call.code, call.before, after)
    finally:
        give_back(machine)


def trace(code: Code, bound: Bound, watch: Watch = Watch()) -> Trace:
    """The trace of one call, made while its ``steps`` are consumed. A fault is raised when the steps reach it.

    Denormal numbers are counted where a quick run that flushes them has met any.
    """
    call = watch.call(code, bound)
    slow = occur(code, bound, call.vl, watch.registers, watch.limit, watch.timeout, watch.target)
    chunks = _stepped(call, watch, denormals=slow)
    first = next(chunks)  # so that code and arrays have their places

    def steps() -> Iterator[Step]:
        yield from (event.step for event in first)
        for chunk in chunks:
            yield from (event.step for event in chunk)

    return Trace(call.vl, call.base, code.size, steps(), call.addresses(), call.before.sp)


class Row(NamedTuple):
    """One executed instruction for people and tools: its number, byte offset in the code, text, changed registers, accesses."""

    number: int
    offset: int
    text: str
    changes: tuple[str, ...]
    accesses: tuple[str, ...]


class Recording:
    """A finished run; ``fault`` is what ended it, None if it returned. Rows are put into words when they are first asked for."""

    def __init__(self, call: Call, events: Sequence[tuple[int, Event]], fault: EmulationFault | None) -> None:
        self.fault = fault
        self._call = call
        self._events = events

    @cached_property
    def rows(self) -> list[Row]:
        """One row per executed instruction, in order."""
        values: dict[int, bytes] = {}
        return [_row(self._call, number, event, values) for number, event in self._events]

    def text(self) -> str:
        """One line per instruction, its register changes and accesses behind it."""
        width = max((len(row.text) for row in self.rows), default=0)
        return "\n".join(
            f"{r.number:6}  +{r.offset:#06x}  {r.text:{width}}  {'; '.join(r.changes + r.accesses)}".rstrip() for r in self.rows
        )


def record(code: Code, bound: Bound, watch: Watch = Watch(), *, last: int | None = None, registers: bool = True) -> Recording:
    """Run a call and keep what every instruction changed, or only the ``last`` instructions before the end.

    Without ``registers`` rows tell accesses only, which is faster: the registers are read at memory instructions alone.
    """
    call = watch.call(code, bound)
    kept: deque[tuple[int, Event]] = deque(maxlen=last)
    fault: EmulationFault | None = None
    number = 0
    try:
        for chunk in _stepped(call, watch, with_writes=registers):
            kept.extend(enumerate(chunk, number))
            number += len(chunk)
    except EmulationFault as error:
        fault = error
    return Recording(call, kept, fault)


def _row(call: Call, number: int, event: Event, values: dict[int, bytes]) -> Row:
    offset = event.step.pc - call.base
    changes = []
    for register, value in event.writes:
        if values.get(register) != value:
            changes.append(_change(register, value))
        values[register] = value
    accesses = tuple(f"{_verb(a)} @ {call.place(a.address)}" for a in event.step.accesses)
    return Row(number, offset, call.code.text(offset), tuple(changes), accesses)


def _verb(access: Access) -> str:
    return f"{'write' if access.write else 'read'} {access.size}" if access.size else "prefetch"


def _change(number: int, value: bytes) -> str:
    """``x3 = 0x10``, ``z1.s = 3f800000 x16``, ``p0 = 1 x64``, ``nzcv = 0x8``."""
    name = faults.register_name(number)
    if 32 <= number < 64:
        return f"{name} = {runs([value[i : i + 4][::-1].hex() for i in range(0, len(value), 4)])}"
    if 64 <= number < 81:
        name = name.removesuffix(".s")
        return f"{name} = {runs(list(''.join(f'{byte:08b}'[::-1] for byte in value)))}"
    return f"{name} = {int.from_bytes(value, 'little'):#x}"


@dataclass(slots=True)
class Traffic:
    """Bytes of one array that a run read and wrote: every access counted, and each byte counted once."""

    read: int = 0
    written: int = 0
    unique_read: int = 0
    unique_written: int = 0


@dataclass(frozen=True, slots=True)
class TrafficTable:
    """Memory traffic per array argument, by name; what touches no array (stack, constants) stands under ``other``."""

    arrays: dict[str, Traffic] = field(default_factory=dict)

    def text(self) -> str:
        """A table for people, in bytes."""
        head = f"{'array':12} {'read':>10} {'written':>10} {'unique read':>12} {'unique written':>14}"
        rows = (f"{n:12} {t.read:10} {t.written:10} {t.unique_read:12} {t.unique_written:14}" for n, t in self.arrays.items())
        return "\n".join([head, *rows])


def traffic(code: Code, bound: Bound, watch: Watch = Watch()) -> TrafficTable:
    """Run a call and count the bytes it reads and writes in each array."""
    import numpy as np

    run = trace(code, bound, watch)
    table = {name: Traffic() for name in [*run.arrays, "other"]}
    touched = {name: (np.zeros(size, bool), np.zeros(size, bool)) for name, (_, size) in run.arrays.items()}
    for step in run.steps:
        for access in step.accesses:
            name = next((n for n, (start, size) in run.arrays.items() if start <= access.address < start + size), "other")
            if access.write:
                table[name].written += access.size
            else:
                table[name].read += access.size
            if name != "other":
                first = access.address - run.arrays[name][0]
                touched[name][access.write][first : first + access.size] = True
    for name, (read, written) in touched.items():
        table[name].unique_read, table[name].unique_written = int(read.sum()), int(written.sum())
    if table["other"] == Traffic():
        del table["other"]
    return TrafficTable(table)
