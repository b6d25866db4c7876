"""Alignment faults that Unicorn does not report: loads and stores through a misaligned SP, ordered accesses off their natural alignment.

Arm ARM D1.8.2 (Linux sets SCTLR_EL1.SA0: SP must be a multiple of 16 when it is a base), B2.5.2 (LDAR, STLR and their like).
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import SP_NUMBER, effects
from svedsl.isa.operands import SP, Pre
from svedsl.run.accesses import Transfer, transfer
from svedsl.run.registers import Registers, find_offsets

if TYPE_CHECKING:
    from svedsl.asm.code import Code
    from svedsl.run.machine import Machine
    from svedsl.run.repairs import Handler

_ORDERED = re.compile(r"(ldl?ar|stll?r)[bh]?$")


def checks(code: Code, machine: Machine) -> dict[int, Handler]:
    """Byte offset -> handler for the instructions whose alignment has to be looked at when they are executed."""
    found: dict[int, Handler] = {}
    through_sp: list[int] = []
    sp_known = True
    for offset in range(0, code.size, 4):
        word = int.from_bytes(code.data[offset : offset + 4], "little")
        instruction = decode(word, aliases=False)
        if instruction is None:
            continue
        access = transfer(word)
        if access and _ORDERED.match(instruction.mnemonic):
            found[offset] = partial(_ordered, machine, access)
        if access and SP_NUMBER in effects(instruction).reads:
            through_sp.append(offset)
        sp_known &= SP_NUMBER not in effects(instruction).writes or _keeps_alignment(instruction)
    if not sp_known:  # else SP stays a multiple of 16 and nothing needs to be watched
        found.update((offset, partial(_stack, machine)) for offset in through_sp)
    return found


def _keeps_alignment(instruction: Instruction) -> bool:
    """Whether an instruction that writes SP moves it by a constant multiple of 16."""
    args = instruction.args
    if instruction.mnemonic == "addvl":
        return args[1] is SP
    if instruction.mnemonic in ("add", "sub"):
        return args[1] is SP and isinstance(args[2], int) and args[2] % 16 == 0
    last = args[-1].items[-1] if isinstance(args[-1], Pre) else args[-1]
    return effects(instruction).mem is not None and isinstance(last, int) and last % 16 == 0


def _ordered(machine: Machine, access: Transfer, address: int) -> None:
    registers = Registers(machine.vl, machine.sync(), find_offsets())
    for place, size in access.pieces(registers, address):
        if place % size:
            machine.refuse(f"address {place:#x} is no multiple of {size}: an ordered access (load-acquire, store-release) must be aligned")


def _stack(machine: Machine, _address: int) -> None:
    sp = Registers(machine.vl, machine.sync(), find_offsets()).sp
    if sp % 16:
        machine.refuse(f"sp = {sp:#x} is no multiple of 16, which a base register SP must be (SP alignment fault)")
