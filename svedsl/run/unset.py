"""Finds the instructions that read a register before anything has set it, to explain why two poisons gave two results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svedsl.isa.decode import decode
from svedsl.isa.effects import effects
from svedsl.run.faults import register_name
from svedsl.run.machine import POISONS, borrow, give_back
from svedsl.run.memory import Layout

if TYPE_CHECKING:
    from svedsl.run.emulator import Call, Limits

_SET_BY_CALLER = frozenset({29, 30, 31})  # FP, LR, SP
_SAVED = frozenset((*range(19, 30), *range(32 + 8, 32 + 16)))  # storing these is how a callee preserves them


def unset_reads(call: Call, layout: Layout, limits: Limits) -> list[tuple[str, int]]:
    """(register, byte offset of the instruction) of every first read of a register that nothing set, in order of execution."""
    known = set(_SET_BY_CALLER) | {_storage(argument.location.kind, argument.location.number) for argument in call.bound.arguments}
    known |= {
        number for number in range(82) if register_name(number).partition(".")[0] in {n.partition(".")[0] for n in call.registers or {}}
    }
    found: list[tuple[str, int]] = []
    machine = borrow("stepping")
    try:
        start = call.enter(machine, layout, POISONS[1])

        def step(address: int, _size: int) -> None:
            word = int.from_bytes(call.code.data[address - call.base : address - call.base + 4], "little")
            instruction = decode(word, aliases=False)
            if instruction is None:
                return
            effect = effects(instruction)
            saving = effect.mem is not None and effect.mem.kind == "w"
            for number in sorted(effect.reads - known):
                if not (saving and number in _SAVED):
                    found.append((register_name(number).partition(".")[0], address - call.base))
            known.update(effect.reads | effect.writes)

        machine.on_step = step
        machine.execute(start, count=limits.instructions or 1 << 62, timeout=limits.seconds)
    finally:
        give_back(machine)
    return found


def _storage(kind: str, number: int) -> int:
    """The storage number of a parameter's register; -1 for one on the stack."""
    return {"x": number, "v": 32 + number}.get(kind, -1)
