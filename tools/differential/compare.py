"""Runs cases in both engines and compares everything that is compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from svedsl.asm.code import Code, Placed
from svedsl.isa.decode import disassemble
from svedsl.isa.effects import P_BASE, Z_BASE
from svedsl.run.accesses import transfer
from svedsl.run.machine import POISONS, RETURN, borrow, give_back
from svedsl.run.registers import Registers, find_offsets
from svedsl.run.repairs import handlers
from tools.differential import guest
from tools.differential.cases import Case
from tools.differential.states import WINDOW, WINDOW_SIZE
from tools.differential.words import effects_of, keeps_upper

RET = 0xD65F03C0


@dataclass(frozen=True, slots=True)
class Difference:
    """One register, or the memory, in which the engines differ after a case; values as hexadecimal text, low byte first."""

    case: int
    text: str
    words: tuple[int, ...]
    what: str
    qemu: str
    ours: str


def differences(cases: Sequence[Case], vl: int, window: bytes, qemu: str, cpu: str) -> list[Difference]:
    """Execute all cases in both engines; every register that differs, but the listed exceptions."""
    block = guest.Block(vl)
    theirs = guest.run(cases, vl, window, qemu, cpu).copy()
    ours = emulated(cases, block, window)
    for row, case in zip(theirs, cases, strict=True):
        for register in _kept_by_qemu(case):
            row[register * vl // 8 + 16 : (register + 1) * vl // 8] = 0
    found = []
    for number in np.nonzero((theirs != ours).any(axis=1))[0]:
        case = cases[int(number)]
        for what, start, size in _fields(block):
            left, right = theirs[number, start : start + size].tobytes(), ours[number, start : start + size].tobytes()
            if left != right and not _excepted(case):
                text = "; ".join(disassemble(word) for word in case.words)
                found.append(Difference(int(number), text, tuple(case.words), what, left.hex(), right.hex()))
    return found


def emulated(cases: Sequence[Case], block: guest.Block, window: bytes) -> np.ndarray:
    """The state blocks after every case, by svedsl's emulator."""
    from unicorn import UC_PROT_READ, UC_PROT_WRITE

    machine = borrow("plain")
    machine.uc.mem_map(WINDOW, WINDOW_SIZE, UC_PROT_READ | UC_PROT_WRITE)
    result = np.zeros((len(cases), block.size), np.uint8)
    try:
        machine.uc.mem_write(WINDOW, window)
        code = _one_code(cases)
        base = machine.load(code.data, lambda: handlers(code, machine, "a64fx"))
        for number, (case, offset) in enumerate(zip(cases, _offsets(cases), strict=True)):
            state = bytearray(machine.template(block.vl, POISONS[0]))
            case.state.fill(state, find_offsets())
            extra = {"nzcv": case.state.nzcv, "fpcr": case.state.fpcr, "fpsr": 0, "x30": RETURN}
            machine.enter(state, block.vl, extra)
            stop = machine.execute(base + offset)
            if stop:
                raise RuntimeError(f"{[disassemble(word) for word in case.words]}: {stop}")
            _collect(result[number], machine.registers(block.vl), block)
            if case.stores:
                memory = bytes(machine.uc.mem_read(WINDOW, WINDOW_SIZE))
                result[number, block.extra("memory") : block.extra("memory") + 8] = _bytes(guest.checksum(memory))
                machine.uc.mem_write(WINDOW, window)
    finally:
        machine.uc.mem_unmap(WINDOW, WINDOW_SIZE)
        give_back(machine)
    return result


def _one_code(cases: Sequence[Case]) -> Code:
    """All cases in one piece of code, each with its return."""
    words = [word for case in cases for word in (*case.words, RET)]
    return Code("cases", (), tuple(Placed(4 * n, word) for n, word in enumerate(words)), np.array(words, np.uint32).tobytes())


def _offsets(cases: Sequence[Case]) -> list[int]:
    ends = accumulate(4 * (len(case.words) + 1) for case in cases)
    return [0, *ends][:-1]


def _collect(row: np.ndarray, registers: Registers, block: guest.Block) -> None:
    """One state block from a register view."""
    for what, start, size in _fields(block):
        if what[0] == "z":
            row[start : start + size] = np.frombuffer(registers.z_bytes(int(what[1:])), np.uint8)
        elif what[0] == "p" or what == "ffr":
            row[start : start + size] = np.frombuffer(registers.p_bytes(16 if what == "ffr" else int(what[1:])), np.uint8)
        elif what != "memory":
            value = registers[what]
            row[start : start + size] = _bytes(value << 28 if what == "nzcv" else value)


def _bytes(value: int) -> np.ndarray:
    return np.frombuffer(value.to_bytes(8, "little"), np.uint8)


def _fields(block: guest.Block) -> list[tuple[str, int, int]]:
    """(name, offset, bytes) of everything in a state block."""
    vector, predicate = block.vl // 8, block.vl // 64
    fields = [(f"z{n}", n * vector, vector) for n in range(32)]
    fields += [(f"p{n}", block.p + n * predicate, predicate) for n in range(16)]
    fields += [("ffr", block.p + 16 * predicate, predicate)]
    fields += [(f"x{n}", block.x + 8 * n, 8) for n in range(29)]
    return fields + [(name, block.extra(name), 8) for name in ("sp", "nzcv", "fpcr", "fpsr", "memory")]


def _kept_by_qemu(case: Case) -> list[int]:
    """Vector registers whose bits above 128 qemu 7.2 leaves alone where the architecture zeroes them (Arm ARM C8.1), a listed exception.

    Such instructions stand alone in their case; ours are held to zero.
    """
    if not keeps_upper(case.words[0]):
        return []
    return [number - Z_BASE for number in effects_of(case.words[0]).writes if Z_BASE <= number < P_BASE]


def _excepted(case: Case) -> bool:
    """The listed exceptions among first-fault and non-fault loads.

    qemu 7.2 looks for the first active lane in the wrong place when that governs byte 8 of the vector or a later one; and what lanes
    hold whose FFR element was false is CONSTRAINED UNPREDICTABLE. Both are checked against the Arm pseudocode in tests/run.
    """
    for word in case.words:
        access = transfer(word)
        if access and access.effect.first_fault:
            predicate = int.from_bytes(case.state.p[access.pg or 0], "little")
            active = [byte for byte in range(0, case.state.vl // 8, access.element) if predicate >> byte & 1]
            if case.state.ffr != b"\xff" * len(case.state.ffr) or (active and active[0] >= 8):
                return True
    return False
