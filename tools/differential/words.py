"""Which instruction words two engines can be held to one answer for."""

from __future__ import annotations

import re
from typing import Any

from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import Effects, effects
from svedsl.isa.operands import Pre
from svedsl.isa.table import Form, table
from svedsl.run.repairs import KEEPS_UPPER

RESERVED = frozenset({29, 30})  # the guest program's state pointer and link register

_LEFT_OUT = re.compile(
    r"(ld|st)[al]?xp?r?[bh]?$|ld[al]?x|stl?x"  # exclusives: unpredictable without their partner
    r"|mrs|msr|sys|sysl|hint|nop|udf|brk|hlt|svc|hvc|smc|dcps\d|dsb|dmb|isb|clrex"  # system, traps, barriers
    r"|adrp?$"  # the engines run the words at different addresses
)


def candidates() -> list[Form]:
    """The forms that random words are made of."""
    return [form for form in table().all_forms() if not (form.is_alias or "branch" in form.facts or _LEFT_OUT.match(form.mnemonic))]


def effects_of(word: int) -> Effects:
    """The effects of a defined word."""
    instruction = decode(word, aliases=False)
    assert instruction is not None
    return effects(instruction)


def keeps_upper(word: int) -> bool:
    """Whether qemu 7.2, as Unicorn, may leave bits above 128 of a destination alone; its SHA instructions are right."""
    instruction = decode(word, aliases=False)
    return instruction is not None and instruction.mnemonic in KEEPS_UPPER and not instruction.mnemonic.startswith("sha")


def memory_operand(instruction: Instruction) -> list[Any] | None:
    """The parts of the memory operand, base first; None without one."""
    operand = next((a for a in instruction.args if isinstance(a, (list, Pre))), None)
    return operand.items if isinstance(operand, Pre) else operand


def comparable(word: int, form: Form) -> bool:
    """Whether a word is of this form and has one right answer.

    Not so: reserved registers, PC-relative addresses, and what the Arm ARM calls CONSTRAINED UNPREDICTABLE: write-back into a
    transferred register, the same register loaded twice.
    """
    instruction = decode(word, aliases=False)
    if instruction is None or instruction.form is not form:
        return False
    effect = effects(instruction)
    if (effect.reads | effect.writes) & RESERVED:
        return False
    if effect.mem is None:
        return True
    items = memory_operand(instruction)
    if items is None:
        return False
    first = instruction.args[0]
    moved = [reg.base for reg in (first if isinstance(first, tuple) else instruction.args[:2]) if hasattr(reg, "base")]
    if effect.mem.kind == "r" and len(set(map(id, moved))) < len(moved):
        return False
    return not (_writes_back(instruction) and items[0].base in moved)


def _writes_back(instruction: Instruction) -> bool:
    """Pre-indexed, or post-indexed: the memory operand is not the last one."""
    last = instruction.args[-1]
    return isinstance(last, Pre) or not isinstance(last, list)
