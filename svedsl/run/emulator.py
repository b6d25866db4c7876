"""Runs a kernel in the emulator: entry by AAPCS64, checks on return, results copied back only when everything held.

Arrays lie against unmapped pages (:mod:`svedsl.run.memory`), registers and stack that the caller does not set are poisoned, and on return
SP, x19-x29, d8-d15 and FPCR must be what they were (:mod:`svedsl.run.aapcs64`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from svedsl.errors import BindError, EmulationFault
from svedsl.run import faults
from svedsl.run.aapcs64 import check_return
from svedsl.run.binding import Bound
from svedsl.run.foreign import ForeignCode
from svedsl.run.machine import POISONS, RETURN, Machine, Poison, borrow, give_back
from svedsl.run.memory import STACK_TOP, Block, Layout, blocks_of
from svedsl.run.registers import Registers, find_offsets
from svedsl.run.repairs import handlers
from svedsl.run.target import Target
from svedsl.run.unset import unset_reads
from svedsl.types import Scalar

if TYPE_CHECKING:
    import numpy as np

    from svedsl.asm.code import Code

    Array = np.ndarray[Any, Any]

Guard = Literal["end", "start", "both"]
DEFAULT_VL = 512
DEFAULT_TIMEOUT = 60.0


@dataclass(frozen=True, slots=True)
class Result:
    """A finished run: vector length in bits, registers on return, and (with ``inplace=False``) copies of the arrays by parameter name."""

    vl: int
    registers: Registers
    arrays: dict[str, Array] = field(default_factory=dict)


class Limits(NamedTuple):
    """What ends a run that does not end by itself: executed instructions, wall-clock seconds; None: no limit."""

    instructions: int | None
    seconds: float | None


@dataclass(slots=True)
class Call:
    """One kernel call being emulated: the code, its bound arguments, and what shapes the machine it meets."""

    code: Code
    bound: Bound
    vl: int
    registers: Mapping[str, Any] | None = None
    target: Target = "a64fx"
    blocks: list[Block] = field(init=False)
    before: Registers = field(init=False)
    base: int = field(init=False)
    """Guest address of the code's offset 0."""
    _indices: list[int | None] = field(init=False)

    def __post_init__(self) -> None:
        self.blocks, self._indices = blocks_of(self.bound)

    def enter(self, machine: Machine, layout: Layout, poison: Poison, *, fresh_outputs: bool = False) -> int:
        """Put code, arrays, stack and registers in place and return the address of the entry (``base`` is that of offset 0).

        With ``fresh_outputs`` an array declared ``out`` holds poison instead of the caller's bytes.
        """
        self.base = self._load(machine)
        memory = machine.memory
        memory.place(self.blocks, layout, poison.memory)
        if fresh_outputs:
            for block in self.blocks:
                if block.outputs_only:
                    block.data.fill(poison.memory)
        state = bytearray(machine.template(self.vl, poison))
        self._arguments(state, memory.stack)
        machine.enter(state, self.vl, self.registers)
        self.before = machine.registers(self.vl)
        return self.base + (self.code.entry if isinstance(self.code, ForeignCode) else 0)

    def _load(self, machine: Machine) -> int:
        def watched() -> Mapping[int, Callable[[int], None]]:
            return handlers(self.code, machine, self.target)

        if not isinstance(self.code, ForeignCode):
            return machine.load(self.code.data, watched, self.target)
        image = self.code.image
        lead = image.text[0]
        base = machine.load(bytes(image.data), watched, self.target, lead=lead, writable=image.writable)
        machine.uc.mem_write(base - lead, self.code.loaded(base - lead))  # variables as they are at the start, addresses filled in
        return base

    def _arguments(self, state: bytearray, stack: Any) -> None:
        """Write the arguments into registers and stack (AAPCS64 6.8.2); bits above a narrow argument stay poisoned, as C.9 allows."""
        at = find_offsets()
        on_stack = 8 * sum(argument.location.kind == "stack" for argument in self.bound.arguments)
        sp = STACK_TOP - (on_stack + 15) // 16 * 16
        state[at.sp : at.sp + 8] = sp.to_bytes(8, "little")
        for argument, index in zip(self.bound.arguments, self._indices, strict=True):
            type_, (kind, number) = argument.param.type, (argument.location.kind, argument.location.number)
            raw = argument.bits.to_bytes(type_.size, "little") if isinstance(type_, Scalar) else self._pointer(index)
            if kind == "stack":
                start = stack.size - (STACK_TOP - sp) + number
                stack[start : start + len(raw)] = bytearray(raw)
            else:
                offset = at.x + 8 * number if kind == "x" else at.z + at.z_stride * number
                state[offset : offset + len(raw)] = raw

    def addresses(self) -> dict[str, tuple[int, int]]:
        """Guest address and bytes of every array, by parameter name, once the call has entered a machine."""
        return {name: (block.address, block.size) for block in self.blocks for name in block.names}

    def place(self, address: int) -> str:
        """A guest address as ``x[3]`` where it lies in an array, else as a number."""
        for block in self.blocks:
            if block.address <= address < block.address + block.size:
                return f"{block.name}[{(address - block.address) // block.elem.size}]"
        return f"{address:#x}"

    def _pointer(self, index: int | None) -> bytes:
        return (0 if index is None else self.blocks[index].address).to_bytes(8, "little")

    def complete(self, machine: Machine, layout: Layout, poison: Poison, limits: Limits, *, fresh_outputs: bool) -> Registers:
        """Run to the return and check what the kernel owes its caller; the registers on return."""
        start = self.enter(machine, layout, poison, fresh_outputs=fresh_outputs)
        stop = machine.execute(start, count=limits.instructions or 0, timeout=limits.seconds)
        after = machine.registers(self.vl)
        if stop and not stop.timed_out:
            raise faults.explain(self.code, self.base, machine, stop, after, self.before)
        if after["pc"] != RETURN:
            reached = f"{limits.seconds:g} s (timeout=)" if stop else f"{limits.instructions} instructions (limit=)"
            raise faults.located(self.code, f"still running after {reached}", after["pc"] - self.base, after, self.before)
        check_return(self.code, self.before, after)
        spoiled = machine.memory.changed_slack(poison.memory)
        if spoiled:
            if layout == "end":  # with the array's other side at the unmapped page the same write faults, which names the instruction
                self.complete(machine, "start", poison, limits, fresh_outputs=fresh_outputs)
            block, address = spoiled
            what = f"{self.code.name}: wrote to {machine.memory.describe(address)}"
            raise EmulationFault(what, address=address, array=block.names[0], before=self.before, registers=after)
        return after


def run(
    code: Code,
    bound: Bound,
    *,
    vl: int | None = None,
    guard: Guard = "end",
    limit: int | None = None,
    timeout: float | None = DEFAULT_TIMEOUT,
    poison: int = 1,
    registers: Mapping[str, Any] | None = None,
    inplace: bool = True,
    target: Target = "a64fx",
) -> Result:
    """Run a kernel to its return.

    * ``vl``: bits, a multiple of 128 up to 2048; by default what the code needs, else 512.
    * ``guard``: the side of every array that lies against an unmapped page; ``both`` runs it twice.
    * ``limit``: executed instructions; ``timeout``: seconds (None: no limit).
    * ``poison``: what unset registers, stack and padding hold: 0 zeros, 1 values that hurt (NaN, wild pointers), 2 runs it with two
      different patterns and compares the results.
    * ``registers``: values of single registers at entry by name, over those that AAPCS64 sets.
    * ``inplace=False`` leaves the caller's arrays alone and returns copies.
    * ``target``: an instruction that it lacks is a fault; ``max`` allows all that the emulator knows.

    Raises :class:`BindError` for a bad option and :class:`EmulationFault` for what the kernel did wrong; the caller's arrays then hold what
    they held before.
    """
    call = Call(code, bound, vector_length(code, vl), registers, target)
    check_limits(code.name, limit, timeout)
    plan = _plan(code, guard, poison)
    machine = borrow("plain" if limit is None else "counted")
    try:
        outcomes = []
        for layout, pattern in plan:
            after = call.complete(machine, layout, pattern, Limits(limit, timeout), fresh_outputs=poison == 2)
            outcomes.append([block.data if len(plan) == 1 else block.data.copy() for block in call.blocks])
        final = outcomes[0] if len(plan) == 1 else _agreed(call, plan, outcomes, Limits(limit, timeout))
        return Result(call.vl, after, _deliver(call, final, inplace))
    finally:
        give_back(machine)


def check_limits(name: str, limit: int | None, timeout: float | None) -> None:
    """Raises BindError for limits that no run can keep."""
    if limit is not None and limit < 1:
        raise BindError(f"{name}: limit={limit} given; expected at least 1 instruction")
    if timeout is not None and not timeout >= 0:
        raise BindError(f"{name}: timeout={timeout} given; expected seconds, or None")


def vector_length(code: Code, vl: int | None) -> int:
    """The vector length of a run in bits; raises BindError for one that SVE or the code does not have."""
    chosen = vl if vl is not None else code.vl or DEFAULT_VL
    if not isinstance(chosen, int) or chosen % 128 or not 128 <= chosen <= 2048:
        raise BindError(f"{code.name}: vl={chosen!r} given; expected a multiple of 128 from 128 to 2048 (bits)")
    if code.vl is not None and chosen != code.vl:
        raise BindError(f"{code.name}: vl={chosen} given; the kernel is written for vl={code.vl}")
    return chosen


def _plan(code: Code, guard: str, poison: int) -> list[tuple[Layout, Poison]]:
    """The runs of one call: one per guard side, and one more with the other poison."""
    layouts: dict[str, list[Layout]] = {"end": ["end"], "start": ["start"], "both": ["end", "start"]}
    if guard not in layouts:
        raise BindError(f"{code.name}: guard={guard!r} given; expected 'end', 'start' or 'both'")
    if poison not in (0, 1, 2):
        raise BindError(f"{code.name}: poison={poison!r} given; expected 0, 1 or 2")
    plan: list[tuple[Layout, Poison]] = [(layout, POISONS[min(poison, 1)]) for layout in layouts[guard]]
    if poison == 2:
        plan.append((layouts[guard][0], POISONS[2]))
    return plan


def _agreed(call: Call, plan: Sequence[tuple[Layout, Poison]], outcomes: Sequence[list[Any]], limits: Limits) -> list[Any]:
    """The one result of all runs; raises EmulationFault if they differ.

    Bytes of an ``out`` array that held poison before and after in two runs were not written: they keep the caller's value.
    """
    final = []
    for index, block in enumerate(call.blocks):
        result = outcomes[0][index].copy()
        if block.outputs_only and plan[-1][1] is not plan[0][1]:
            untouched = (outcomes[0][index] == plan[0][1].memory) & (outcomes[-1][index] == plan[-1][1].memory)
            result[untouched] = block.caller[untouched]
        else:
            untouched = None
        for (layout, pattern), outcome in zip(plan[1:], outcomes[1:], strict=True):
            differs = outcomes[0][index] != outcome[index]
            if untouched is not None:
                differs &= ~untouched
            if differs.any():
                where = f"{block.name}[{int(differs.argmax()) // block.elem.size}]"
                why = _poisoned(call, layout, limits) if pattern is not plan[0][1] else _misplaced(layout)
                raise EmulationFault(f"{call.code.name}: {where} {why}", array=block.names[0], before=call.before)
        final.append(result)
    return final


def _misplaced(layout: Layout) -> str:
    return f"differs between guard='end' and guard={layout!r}: the result depends on where the arrays lie or on their padding"


def _poisoned(call: Call, layout: Layout, limits: Limits) -> str:
    """The message for a result that depends on poison, with the registers that were read before anything set them."""
    lines = ["differs between two poisons: the result depends on a register or memory that nothing has set"]
    for name, offset in unset_reads(call, layout, limits)[:3]:
        lines.append(f"  {name} is read before anything sets it: {call.code.where(offset)}")
        lines.append(f"  +{offset:#x}  {call.code.text(offset)}")
    return "\n".join(lines)


def _deliver(call: Call, final: Sequence[Any], inplace: bool) -> dict[str, Array]:
    """Copy the results into the caller's arrays, or into fresh ones that are returned by parameter name."""
    copies: dict[str, Array] = {}
    for block, result in zip(call.blocks, final, strict=True):
        if block.writable and inplace:
            block.caller[:] = result
        elif not inplace:
            copies.update((name, result) for name in block.names)
    arrays = {argument.param.name: argument.array for argument in call.bound.arguments}
    return {name: raw.copy().view(arrays[name].dtype).reshape(arrays[name].shape) for name, raw in copies.items()}  # type: ignore[union-attr]
