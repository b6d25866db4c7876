"""First-fault and non-fault loads by the Arm pseudocode, since Unicorn cuts them at every page of its own, mapped or not.

Arm ARM C8.2, LDFF1* and LDNF1*, "Operation": the first active element of LDFF1 faults as any load; another element that cannot be read
suppresses the fault and clears FFR from there on, as does an FFR element that was already false. What such elements of the destination
hold is CONSTRAINED UNPREDICTABLE; here they are zero.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from svedsl.isa.decode import Instruction
from svedsl.run.accesses import Transfer
from svedsl.run.registers import Registers

Reader = Callable[[int, int], bytes | None]
"""(address, bytes) -> what is there, None if it cannot be read."""


class Loaded(NamedTuple):
    """The destination's bytes, FFR's bytes, and the (address, bytes) pieces that were read."""

    data: bytes
    ffr: bytes
    pieces: list[tuple[int, int]]


def load(instruction: Instruction, transfer: Transfer, registers: Registers, pc: int, read: Reader) -> Loaded | None:
    """Carry out one load; None if its first active element faults, which is a fault of the instruction."""
    width, signed = transfer.element, instruction.mnemonic[5:6] == "s"
    result = bytearray(registers.vl // 8)
    ffr = int.from_bytes(registers.p_bytes(16), "little")
    must_succeed = instruction.mnemonic.startswith("ldff1")
    addresses = dict(transfer.elements(registers, pc))
    pieces = []
    unknown = False
    for element in range(registers.vl // 8 // width):
        data = None
        if element in addresses:
            data = read(addresses[element], transfer.unit)
            if data is None:
                if must_succeed:
                    return None
                ffr &= (1 << element * width) - 1
            else:
                pieces.append((addresses[element], transfer.unit))
            must_succeed = False
        unknown |= not ffr >> element * width & 1
        if unknown:
            ffr &= (1 << element * width) - 1
        elif data is not None:
            value = int.from_bytes(data, "little", signed=signed)
            result[element * width : (element + 1) * width] = (value & (1 << 8 * width) - 1).to_bytes(width, "little")
    return Loaded(bytes(result), ffr.to_bytes(-(-registers.vl // 64), "little"), pieces)
