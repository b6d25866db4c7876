"""What a kernel owes its caller on return: the registers that AAPCS64 says a callee preserves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svedsl.errors import EmulationFault
from svedsl.isa.decode import decode
from svedsl.isa.effects import effects
from svedsl.run import faults
from svedsl.run.registers import Registers

if TYPE_CHECKING:
    from svedsl.asm.code import Code

# AAPCS64 6.1.1: x19-x28 and the frame pointer x29; 6.1.2: the low 64 bits of v8-v15. As storage numbers of svedsl.isa.effects.
_X = range(19, 30)
_V = range(8, 16)
_SP, _Z0 = 31, 32
_VECTOR_PCS_Z, _VECTOR_PCS_P = range(32 + 8, 32 + 24), range(64 + 4, 64 + 16)  # all of z8-z23 and p4-p15


def check_return(code: Code, before: Registers, after: Registers) -> None:
    """Raise EmulationFault if SP, x19-x29, d8-d15 or FPCR are not what they were at entry, naming where the register is written."""
    if after["sp"] != before["sp"]:
        moved = after["sp"] - before["sp"]
        what = f"unbalanced stack: sp is {abs(moved)} bytes {'above' if moved > 0 else 'below'} its value at entry on return"
        raise _broken(code, what, _SP, before, after)
    for number in _X:
        old, new = before.x(number), after.x(number)
        if old != new:
            what = f"x{number} is callee-saved (AAPCS64 6.1.1) but is {new:#x} on return, {old:#x} at entry; save it, or use x9-x15"
            raise _broken(code, what, number, before, after)
    for number in _V:
        if before.z_bytes(number)[:8] != after.z_bytes(number)[:8]:
            old, new = (int(registers[f"d{number}"][0]) for registers in (before, after))
            what = f"d{number}, the low half of v{number}, is callee-saved (AAPCS64 6.1.2) but is {new:#x} on return, {old:#x} at entry"
            raise _broken(code, f"{what}; save it, or use z16-z31", _Z0 + number, before, after)
    if code.vector_pcs:
        _check_vector_registers(code, before, after)
    if after["fpcr"] != before["fpcr"]:
        what = f"FPCR is callee-saved (AAPCS64 6.1.3) but is {after['fpcr']:#x} on return, {before['fpcr']:#x} at entry"
        raise EmulationFault(f"{code.name}: {what}", before=before, registers=after)


def _check_vector_registers(code: Code, before: Registers, after: Registers) -> None:
    for number in (*_VECTOR_PCS_Z, *_VECTOR_PCS_P):
        span = before.span(number)
        if before.raw(span) != after.raw(span):
            name = faults.register_name(number).partition(".")[0]
            raise _broken(
                code, f"{name} is callee-saved in the vector procedure call standard (AAPCS64 6.1.3) but differs", number, before, after
            )


def _broken(code: Code, what: str, number: int, before: Registers, after: Registers) -> EmulationFault:
    """The fault, with the last place in the code that writes the register."""
    writers = [offset for offset in range(0, code.size, 4) if _writes(code, offset, number)]
    if not writers:
        return EmulationFault(f"{code.name}: {what}", before=before, registers=after)
    return faults.located(code, what, writers[-1], after, before)


def _writes(code: Code, offset: int, number: int) -> bool:
    instruction = decode(int.from_bytes(code.data[offset : offset + 4], "little"))
    return instruction is not None and number in effects(instruction).writes
