"""Instructions on which Unicorn's QEMU 5.0.1 differs from the architecture or from A64FX: corrected, or refused with the reason.

Each is watched at its own addresses, so other code runs at full speed. Which forms are concerned was found by the differential test
against ``qemu-aarch64 -cpu a64fx``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import P_BASE, Z_BASE, effects
from svedsl.run.accesses import DC_ZVA, ZVA_BYTES, transfer
from svedsl.run.alignment import checks
from svedsl.run.firstfault import load
from svedsl.run.machine import Machine, borrow, give_back
from svedsl.run.registers import Offsets, Registers, find_offsets
from svedsl.run.target import Target, refusal

if TYPE_CHECKING:
    from svedsl.asm.code import Code

Handler = Callable[[int], None]
"""Called with the address of an instruction before it is executed."""

KEEPS_UPPER = frozenset(
    (
        "sha1c sha1h sha1m sha1p sha1su0 sha1su1 sha256h sha256h2 sha256su0 sha256su1 ld1 ld2 ld3 ld4 rev32 rev64 "
        "addp faddp fmaxp fminp fmaxnmp fminnmp fcvtl fcvtl2 saddlp uaddlp sadalp uadalp shll shll2 sshll sshll2 ushll ushll2 "
        + " ".join(
            f"{sign}{name}{half}"
            for sign in "su"
            for name in ("addl", "addw", "subl", "subw", "abal", "abdl", "mlal", "mlsl", "mull")
            for half in ("", "2")
        )
        + " sqdmlal sqdmlal2 sqdmlsl sqdmlsl2 sqdmull sqdmull2"
    ).split()
)
"""Advanced SIMD mnemonics with a form after which Unicorn keeps bits above 128 of a destination: tests/run/test_upper_bits.py."""
_FCMLA_HALF = 0x2F  # bits 31:24 of FCMLA (by element) on 64-bit vectors
_SIGNED_ATOMIC = (0x3F20_EC00, 0x3820_4000)  # mask and value of LDSMAX*, LDSMIN*, STSMAX*, STSMIN*
_SYSTEM = {"DCZID_EL0": 0b0110, "CTR_EL0": 0x8666_8006}  # as A64FX reads them


def handlers(code: Code, machine: Machine, target: Target) -> Mapping[int, Handler]:
    """Byte offset -> handler for every instruction of the code that needs one."""
    found = checks(code, machine)
    for offset in range(0, code.size, 4):
        handler = _handler(int.from_bytes(code.data[offset : offset + 4], "little"), machine, target)
        if handler:
            found[offset] = handler
    for offset, symbol in code.externals.items():
        found[offset] = partial(_refuse, machine, f"calls {symbol}, which is not in this code; a linker joins them, the emulator cannot")
    return found


def _handler(word: int, machine: Machine, target: Target) -> Handler | None:
    why = refusal(word) if target == "a64fx" else None
    if why:
        return partial(_refuse, machine, why)
    instruction = decode(word, aliases=False)
    if instruction is None:
        return None
    mnemonic = instruction.mnemonic
    if mnemonic.startswith(("ldff1", "ldnf1")):
        return partial(_first_fault, machine, instruction)
    if mnemonic in KEEPS_UPPER:
        return partial(_clear_upper, machine, [n - Z_BASE for n in effects(instruction).writes if Z_BASE <= n < P_BASE])
    if mnemonic == "fcmla" and word >> 24 == _FCMLA_HALF and word >> 22 & 3 == 1:
        return partial(_half_fcmla, machine, word)
    if word & _SIGNED_ATOMIC[0] == _SIGNED_ATOMIC[1] and word >> 30 != 3:
        return partial(_signed_atomic, machine, word)
    if word & ~31 == DC_ZVA:
        return partial(_zero_line, machine, word & 31)
    if mnemonic == "mrs" and instruction.args[1] in _SYSTEM:
        return partial(_read_system, machine, word & 31, _SYSTEM[instruction.args[1]])
    return None


def _refuse(machine: Machine, why: str, _address: int) -> None:
    machine.refuse(why)


def _live(machine: Machine) -> tuple[memoryview, Registers, Offsets]:
    """The machine's state inside a hook: bytes to change, a view of them by register, and where registers are."""
    raw, at = machine.sync(), find_offsets()
    return raw, Registers(machine.vl, raw, at), at


def _first_fault(machine: Machine, instruction: Instruction, address: int) -> None:
    """LDFF1, LDNF1: lanes are cut at Unicorn's pages even where the next one is mapped; done here by the pseudocode instead."""
    raw, registers, at = _live(machine)
    found = transfer(instruction.word)
    assert found is not None
    loaded = load(instruction, found, registers, address, machine.read)
    if loaded is None:
        return  # the instruction itself faults, with the element's address
    z = at.z + at.z_stride * (instruction.word & 31)
    raw[z : z + len(loaded.data)] = loaded.data
    raw[at.ffr : at.ffr + len(loaded.ffr)] = loaded.ffr
    machine.push()
    machine.skip(address)


def _clear_upper(machine: Machine, numbers: Sequence[int], _address: int) -> None:
    """Unicorn keeps bits above 128 of the destination, the architecture zeroes them (Arm ARM C8.1).

    No Advanced SIMD instruction reads them, so they can be cleared before it.
    """
    raw, _, at = _live(machine)
    for number in numbers:
        start = at.z + at.z_stride * number
        raw[start + 16 : start + machine.vl // 8] = bytes(machine.vl // 8 - 16)
    machine.push()


def _half_fcmla(machine: Machine, word: int, address: int) -> None:
    """FCMLA (by element) on 4H: Unicorn also computes on bits 127:64 and collects their exceptions in FPSR.

    Done on a second machine with those bits of both vectors zero; the destination's are zeroed by the instruction in any case.
    """
    raw, registers, at = _live(machine)
    source, destination = word >> 5 & 31, word & 31
    kept = bytes(registers.z_bytes(source))
    helper = borrow("plain")
    try:
        state = bytearray(raw)
        for number in (source, destination):
            start = at.z + at.z_stride * number
            state[start + 8 : start + 16] = bytes(8)
        base = helper.load(word.to_bytes(4, "little"))
        helper.enter(state, machine.vl)
        helper.execute(base, count=1)
        raw[:] = helper.context
    finally:
        give_back(helper)
    if source != destination:
        start = at.z + at.z_stride * source
        raw[start : start + len(kept)] = kept
    machine.push()
    machine.skip(address)


def _zero_line(machine: Machine, number: int, _address: int) -> None:
    """DC ZVA: zero a line of A64FX, of which Unicorn knows a quarter; the instruction then zeroes that again, or faults."""
    _, registers, _ = _live(machine)
    block = registers.x(number) // ZVA_BYTES * ZVA_BYTES
    if machine.writable(block):
        machine.uc.mem_write(block, bytes(ZVA_BYTES))


def _read_system(machine: Machine, number: int, value: int, address: int) -> None:
    """MRS of an identification register that tells about the core: A64FX's value."""
    raw, _, at = _live(machine)
    if number != 31:
        raw[at.x + 8 * number : at.x + 8 * number + 8] = value.to_bytes(8, "little")
    machine.push()
    machine.skip(address)


def _signed_atomic(machine: Machine, word: int, address: int) -> None:
    """LDSMAX, LDSMIN on bytes, halfwords and words: Unicorn compares the zero-extended values."""
    raw, registers, at = _live(machine)
    size, source, base, destination = 1 << (word >> 30), word >> 16 & 31, word >> 5 & 31, word & 31
    place = registers.sp if base == 31 else registers.x(base)
    stored = machine.read(place, size)
    if stored is None or place % size or not machine.writable(place):
        return  # the instruction itself faults
    operand = b"\0" * size if source == 31 else registers.x(source).to_bytes(8, "little")[:size]
    choose = min if word >> 12 & 1 else max
    result = choose(stored, operand, key=lambda value: int.from_bytes(value, "little", signed=True))
    machine.uc.mem_write(place, result)
    if destination != 31:
        raw[at.x + 8 * destination : at.x + 8 * destination + 8] = stored.ljust(8, b"\0")
    machine.push()
    machine.skip(address)
