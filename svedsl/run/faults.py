"""Turns the way a run stopped into an :class:`EmulationFault` that names the array, the instruction, the source line and the registers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from svedsl.errors import EmulationFault
from svedsl.isa.decode import decode
from svedsl.isa.effects import effects
from svedsl.run.machine import POISONS, RETURN, Machine, Stop
from svedsl.run.memory import Block
from svedsl.run.registers import Registers

if TYPE_CHECKING:
    from svedsl.asm.code import Code

# Unicorn's numbers of memory events (unicorn.h, uc_mem_type).
READ_UNMAPPED, WRITE_UNMAPPED, FETCH_UNMAPPED, WRITE_PROT, READ_PROT, FETCH_PROT = 19, 20, 21, 22, 23, 24
_VERBS = {READ_UNMAPPED: "read of", READ_PROT: "read of", WRITE_UNMAPPED: "write to", WRITE_PROT: "write to"}
# QEMU's exception numbers (target/arm/cpu.h, EXCP_*), with what they mean to a user program.
_INTERRUPTS = {
    1: "undefined instruction",
    2: "SVC: a kernel may not call the operating system",
    4: "unaligned address of an instruction that needs alignment",
    7: "BRK: the code stopped itself at a breakpoint instruction",
    11: "HVC: not available to a user program",
    13: "SMC: not available to a user program",
}
_BEHIND = (2, 13)  # SVC and SMC leave PC behind the instruction
_TOP_BYTE = 0xFF << 56
_NULL_PAGE = 0x10000


def located(
    code: Code,
    what: str,
    offset: int | None,
    registers: Registers,
    before: Registers | None = None,
    *,
    address: int | None = None,
    array: str | None = None,
) -> EmulationFault:
    """A fault at an instruction: the cause, the source line, the instruction, the registers it uses."""
    lines = [f"{code.name}: {what}"]
    if offset is not None and 0 <= offset < code.size:
        lines.append(f"  {code.where(offset)}")
        lines.append(f"  +{offset:#x}  {code.text(offset)}")
        lines.extend(f"    {line}" for line in operands(code, offset, registers))
    return EmulationFault("\n".join(lines), offset=offset, address=address, array=array, before=before, registers=registers)


def operands(code: Code, offset: int, registers: Registers) -> list[str]:
    """The registers that the instruction at ``offset`` reads, as text."""
    instruction = decode(int.from_bytes(code.data[offset : offset + 4], "little"))
    if instruction is None:
        return []
    element = next((size for size in map(_element, _flat(instruction.args)) if size), "b")
    return [registers.text(register_name(number, element)) for number in sorted(effects(instruction).reads)]


def _flat(args: Iterable[Any]) -> Iterator[Any]:
    for arg in args:
        if isinstance(arg, (tuple, list)):
            yield from _flat(arg)
        else:
            yield arg


def _element(arg: Any) -> str | None:
    """The element size letter of a vector or predicate operand such as ``z1.s``."""
    sig = getattr(arg, "sig", "")
    return sig[2] if sig[:2] in ("z.", "p.") and sig[2] in "bhsd" else None


def register_name(number: int, element: str = "s") -> str:
    """The name, as :class:`Registers` knows it, of a storage register number of :mod:`svedsl.isa.effects`."""
    if number < 31:
        return f"x{number}"
    if number < 64:
        return "sp" if number == 31 else f"z{number - 32}.{element}"
    return {80: "ffr", 81: "nzcv"}.get(number) or f"p{number - 64}.{element}"


def explain(code: Code, base: int, machine: Machine, stop: Stop, registers: Registers, before: Registers) -> EmulationFault:
    """The fault for a run that stopped before it returned."""
    pc = registers.pc - (4 if stop.interrupt in _BEHIND else 0)
    offset = pc - base if 0 <= pc - base < code.size else None
    if stop.interrupt is not None and offset is None:
        return located(code, _strayed(pc, registers), None, registers, before)
    if stop.interrupt is not None:
        what = _INTERRUPTS.get(stop.interrupt, f"exception {stop.interrupt}")
        return located(code, what, offset, registers, before)
    if stop.refusal:
        return located(code, stop.refusal, offset, registers, before)
    if stop.access in (FETCH_UNMAPPED, FETCH_PROT) or (stop.access is not None and offset is None):
        return located(code, _strayed(stop.address, registers), None, registers, before)
    if stop.access is not None:
        block = machine.memory.nearest(stop.address)
        what = f"{_VERBS.get(stop.access, 'access to')} {_target(machine, stop, block, base)}"
        return located(code, what, offset, registers, before, address=stop.address, array=block.names[0] if block else None)
    return located(code, f"the emulator stopped: {stop.error}", offset, registers, before)


def _target(machine: Machine, stop: Stop, block: Block | None, base: int) -> str:
    """What the address of a bad access is."""
    address = stop.address
    place = machine.memory.describe(address)
    if place:
        reason = ", which is declared in_ and must not be written" if stop.access == WRITE_PROT and block and not block.writable else ""
        return f"{place}{reason} (address {address:#x})"
    if address < _NULL_PAGE:
        return f"address {address:#x}: a null pointer"
    if base <= address < base + (1 << 20):
        return f"address {address:#x}: the code itself, which is not writable"
    if any(poison.x and abs(address - poison.x) < 1 << 40 for poison in POISONS):
        return f"address {address:#x}: computed from a register that nothing has set"
    untagged = address & ~_TOP_BYTE
    if address & _TOP_BYTE and not address >> 55 & 1 and machine.memory.describe(untagged):
        return (
            f"address {address:#x}: {machine.memory.describe(untagged)} with a tag in bits 63:56; "
            "Linux ignores the top byte of an address (TBI), the emulator does not: clear it"
        )
    return f"address {address:#x}, which belongs to no argument"


def _strayed(target: int, registers: Registers) -> str:
    """The message for a program counter outside the code."""
    hint = ""
    if target == registers.x(30) != RETURN:
        hint = f"; x30 holds it: the return address ({RETURN:#x} at entry) was overwritten and not restored"
    return f"control left the code, to address {target:#x}{hint}"
