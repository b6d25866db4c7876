"""How often every instruction of a kernel was executed, merged with the listing, and the instruction mix."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import FFR, P_BASE, effects
from svedsl.run import faults
from svedsl.run.aapcs64 import check_return
from svedsl.run.binding import Bound
from svedsl.run.machine import POISONS, RETURN, Machine, borrow, give_back
from svedsl.run.repairs import handlers
from svedsl.run.watch import Watch

if TYPE_CHECKING:
    from svedsl.asm.code import Code

CLASSES = ("fmla", "fp", "load", "store", "predicate", "integer", "branch", "other")
"""Of the mix: fused multiply-adds, other floating point, loads, stores, what writes predicates, integer and moves, branches, the rest."""

_FUSED = frozenset(("fmla", "fmls", "fnmla", "fnmls", "fmad", "fmsb", "fnmad", "fnmsb", "fmadd", "fmsub", "fnmadd", "fnmsub", "fcmla"))
_OTHER = ("nop", "hint", "prf", "prfm", "movprfx", "dmb", "dsb", "isb")


@dataclass(frozen=True, slots=True)
class Counts:
    """Executions per instruction of one finished run, in code order."""

    code: Code
    executed: list[int]

    @property
    def total(self) -> int:
        """Executed instructions."""
        return sum(self.executed)

    def mix(self) -> dict[str, int]:
        """Executed instructions per class of :data:`CLASSES`."""
        totals = dict.fromkeys(CLASSES, 0)
        for index, count in enumerate(self.executed):
            instruction = decode(int.from_bytes(self.code.data[4 * index : 4 * index + 4], "little"), aliases=False)
            if instruction and count:
                totals[classify(instruction)] += count
        return totals

    def by_section(self) -> dict[tuple[str, str], int]:
        """Executed instructions by (class of :data:`CLASSES`, the ``k.section`` they were written in)."""
        totals: Counter[tuple[str, str]] = Counter()
        for placed, count in zip(self.code.placed, self.executed, strict=True):
            instruction = decode(placed.word, aliases=False)
            if instruction and count:
                totals[classify(instruction), placed.section] += count
        return dict(totals)

    def listing(self) -> str:
        """Count, offset, instruction and source line, one line per instruction."""
        lines = [f"{self.total} instructions executed; {', '.join(f'{name} {n}' for name, n in self.mix().items() if n)}"]
        texts = [self.code.text(4 * index) for index in range(len(self.executed))]
        width = max(map(len, texts), default=0)
        for index, (count, text) in enumerate(zip(self.executed, texts, strict=True)):
            lines.append(f"{count:10}  +{4 * index:#06x}  {text:{width}}  {self.code.where(4 * index)}".rstrip())
        return "\n".join(lines)


def classify(instruction: Instruction) -> str:
    """The class of an instruction in the mix."""
    effect, mnemonic = effects(instruction), instruction.mnemonic
    if effect.branch:
        return "branch"
    if mnemonic in _OTHER or mnemonic.startswith("prf"):
        return "other"
    if effect.mem:
        return "load" if effect.mem.kind.startswith("r") else "store"
    if mnemonic in _FUSED:
        return "fmla"
    if any(P_BASE <= number <= FFR for number in effect.writes):
        return "predicate"
    if mnemonic.startswith(("f", "scvtf", "ucvtf")) and mnemonic != "fmov":
        return "fp"
    return "integer"


class _Blocks:
    """Counts executed basic blocks, or instructions where some are done by a hook (which splits blocks)."""

    def __init__(self, machine: Machine, limit: int | None) -> None:
        self.seen: Counter[tuple[int, int]] = Counter()
        self._machine = machine
        self._left = limit

    def step(self, address: int, size: int) -> None:
        """Before a block of ``size`` bytes."""
        self.seen[address, size] += 1
        if self._left is not None:
            self._left -= size // 4
            if self._left < 0:
                self._machine.refuse("still running at the instruction limit (limit=)")


def count(code: Code, bound: Bound, watch: Watch = Watch()) -> Counts:  # noqa: B008, a frozen value
    """Run a call and count; the caller's arrays do not change. ``limit`` counts whole basic blocks. Raises EmulationFault."""
    call = watch.call(code, bound)
    plain = borrow("plain")
    try:
        repaired = bool(handlers(code, plain, watch.target))
    finally:
        give_back(plain)
    machine = borrow("stepping" if repaired else "blocks")
    try:
        start = call.enter(machine, watch.layout, POISONS[watch.poison])
        blocks = _Blocks(machine, watch.limit)
        machine.on_step = blocks.step
        stop = machine.execute(start, timeout=watch.timeout)
        after = machine.registers(call.vl)
        if stop and stop.timed_out:
            raise faults.located(code, f"still running after {watch.timeout:g} s (timeout=)", after.pc - call.base, after, call.before)
        if stop or after.pc != RETURN:
            raise faults.explain(code, call.base, machine, stop or machine.stop, after, call.before)
        check_return(code, call.before, after)
    finally:
        give_back(machine)
    return Counts(code, _per_instruction(blocks.seen, call.base, code.size))


def _per_instruction(seen: Counter[tuple[int, int]], base: int, size: int) -> list[int]:
    executed = [0] * (size // 4)
    for (address, length), times in seen.items():
        for index in range((address - base) // 4, min((address - base + length) // 4, len(executed))):
            executed[index] += times
    return executed
