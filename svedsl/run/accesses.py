"""Which bytes an instruction accesses, computed from its operands and the registers before it: active elements only, in element order.

Unicorn's read hooks stay silent for contiguous SVE loads, so traces and first-fault loads take their addresses from here (Arm ARM
C8.2, "Operation" of each load and store; addressing forms C1.3.3 and C8.1).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from svedsl.flow.trace import Access
from svedsl.isa.decode import Instruction, decode
from svedsl.isa.effects import MemEffect, effects
from svedsl.isa.operands import SP, XZR, Modifier, MulVL, Pre, Reg
from svedsl.run.registers import Registers

DC_ZVA = 0xD50B_7420  # DC ZVA, X0; the register is in bits 4:0
ZVA_BYTES = 256  # it zeroes a cache line on A64FX (A64FX manual, DCZID_EL0.BS = 6)
_M64 = (1 << 64) - 1
_SIZES = {"b": 1, "h": 2, "s": 4, "d": 8, "q": 16}
_EXTENDS = {"uxtb": (8, False), "uxth": (16, False), "uxtw": (32, False), "sxtb": (8, True), "sxth": (16, True), "sxtw": (32, True)}


@dataclass(frozen=True, slots=True)
class Transfer:
    """The memory access of one instruction word, ready to be evaluated.

    ``address(registers, pc)`` is the first byte, or with ``gather`` the addresses of all elements. ``element``: bytes of an element in the
    vector register, which is what a predicate counts by; ``unit``: bytes in memory per element (all registers of a structure together);
    ``pg``: the governing predicate or None. ``shape``: ``plain`` (``unit`` bytes in one piece), ``elements`` (one ``unit`` per active
    element), ``whole`` (a Z or P register), ``one`` or ``quad`` (a replicating load's single element or 16 bytes).
    """

    effect: MemEffect
    shape: str
    address: Callable[[Registers, int], Any]
    unit: int
    element: int
    pg: int | None

    def elements(self, registers: Registers, pc: int) -> Iterator[tuple[int, int]]:
        """(element number, address) of the active elements of an ``elements`` transfer, in element order."""
        address = self.address(registers, pc)
        active = (i for first, count in self._runs(registers) for i in range(first, first + count))
        if self.effect.gather:
            return ((i, address[i]) for i in active)
        return ((i, address + i * self.unit & _M64) for i in active)

    def pieces(self, registers: Registers, pc: int) -> list[tuple[int, int]]:
        """(address, bytes), neighbouring elements merged."""
        if self.effect.gather:
            return merge((address, self.unit) for _, address in self.elements(registers, pc))
        address = self.address(registers, pc)
        match self.shape:
            case "plain":
                return [(address, self.unit)]
            case "whole":
                return [(address, registers.vl // (8 if self.effect.whole == "V" else 64))]
            case "one":
                return [(address, self.unit)] if self._runs(registers) else []
        return [(address + first * self.unit & _M64, count * self.unit) for first, count in self._runs(registers)]

    def _runs(self, registers: Registers) -> tuple[tuple[int, int], ...]:
        """The active elements as (first, how many) runs; of a ``quad`` those of the lowest 128 bits."""
        count = (16 if self.shape == "quad" else registers.vl // 8) // self.element
        return ((0, count),) if self.pg is None else _active(bytes(registers.p_bytes(self.pg)), self.element, count)

    def accesses(self, registers: Registers, pc: int) -> tuple[Access, ...]:
        """What the instruction reads and writes; an atomic reads, then writes, the same bytes. A prefetch reads 0 bytes where its first
        and its last byte lie."""
        kind = self.effect.kind
        pieces = self.pieces(registers, pc)
        if kind == "p":
            return tuple(Access(end, 0, False) for address, size in pieces for end in sorted({address, address + size - 1}))
        return tuple(Access(address, size, mode == "w") for mode in kind for address, size in pieces)


@lru_cache(maxsize=1 << 12)
def _active(predicate: bytes, element: int, count: int) -> tuple[tuple[int, int], ...]:
    """The runs of true flags among the first ``count`` elements of ``element`` bytes."""
    bits = int.from_bytes(predicate, "little")
    return tuple(merge((i, 1) for i in range(count) if bits >> i * element & 1))


def merge(pieces: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbouring (address, bytes) pieces as one."""
    merged: list[tuple[int, int]] = []
    for address, size in pieces:
        if merged and merged[-1][0] + merged[-1][1] == address:
            merged[-1] = (merged[-1][0], merged[-1][1] + size)
        else:
            merged.append((address, size))
    return merged


@lru_cache(maxsize=1 << 14)
def transfer(word: int) -> Transfer | None:
    """The memory access of an instruction word; None if it makes none."""
    if word & ~31 == DC_ZVA:
        return _zero_line(word & 31)
    instruction = decode(word, aliases=False)
    effect = effects(instruction).mem if instruction else None
    if instruction is None or effect is None:
        return None
    registers = _transferred(instruction)
    pg = next((a.n for a in instruction.args if isinstance(a, Reg) and a.sig in ("p/z", "p/m", "p")), None)
    vector = bool(registers) and registers[0].sig.startswith("z")
    element = _SIZES.get(registers[0].sig[-1], 1) if vector else _prefetched(instruction, effect) if effect.kind == "p" else 1
    shape, unit = _shape(instruction, effect, registers)
    return Transfer(effect, shape, _address(instruction, effect, element, unit), unit, element, pg if effect.predicated else None)


def _zero_line(number: int) -> Transfer:
    line = MemEffect("w", ZVA_BYTES, 1, gather=False, predicated=False)
    return Transfer(line, "plain", lambda registers, _pc: registers.x(number) // ZVA_BYTES * ZVA_BYTES, ZVA_BYTES, 1, None)


def _prefetched(instruction: Instruction, effect: MemEffect) -> int:
    """Bytes per element that the predicate of an SVE prefetch counts by: those of its address vector, else those in memory."""
    if not effect.gather:
        return effect.esize
    items = [item for a in instruction.args if isinstance(a, (list, Pre)) for item in (a.items if isinstance(a, Pre) else a)]
    return next(_SIZES[item.sig[-1]] for item in items if isinstance(item, Reg) and item.sig.startswith("z"))


def _transferred(instruction: Instruction) -> tuple[Reg, ...]:
    """The registers that are loaded or stored."""
    first = instruction.args[0]
    return first if isinstance(first, tuple) else (first,) if isinstance(first, Reg) else ()


def _shape(instruction: Instruction, effect: MemEffect, registers: tuple[Reg, ...]) -> tuple[str, int]:
    """Shape and unit of a :class:`Transfer`."""
    mnemonic, kind = instruction.mnemonic, registers[0].sig if registers else ""
    if effect.whole:
        return "whole", 0
    if effect.kind == "p" and effect.predicated:
        return "elements", effect.esize
    if kind.startswith("z"):
        shape = "quad" if mnemonic.startswith("ld1rq") else "one" if mnemonic.startswith("ld1r") else "elements"
        return shape, effect.esize * effect.registers
    arrangement = re.fullmatch(r"v\.(\d+)([bhsd])", kind)
    if arrangement and not re.fullmatch(r"ld\dr", mnemonic):  # Advanced SIMD multiple structures: whole registers
        return "plain", int(arrangement[1]) * _SIZES[arrangement[2]] * effect.registers
    return "plain", effect.esize * effect.registers


def _address(instruction: Instruction, effect: MemEffect, element: int, unit: int) -> Callable[[Registers, int], Any]:
    """A function of (registers, pc) for the address of an access."""
    place = next((i for i, a in enumerate(instruction.args) if isinstance(a, (list, Pre))), None)
    if place is None:
        return _literal(instruction)
    operand = instruction.args[place]
    items = operand.items if isinstance(operand, Pre) else operand
    if effect.gather:
        return _gathered(items, element)
    base = _general(items[0])
    offset = _offset(items[1:], effect, element, unit)
    return lambda registers, _pc: base(registers) + offset(registers) & _M64


def _literal(instruction: Instruction) -> Callable[[Registers, int], Any]:
    """A PC-relative load: its operand is the distance from the instruction."""
    distance = next(a for a in instruction.args if isinstance(a, int))
    return lambda _registers, pc: pc + distance & _M64


def _general(reg: Reg) -> Callable[[Registers], int]:
    base = reg.base
    if base is XZR:
        return lambda _registers: 0
    if base is SP:
        return lambda registers: registers.sp
    number = base.n
    return lambda registers: registers.x(number)


def _offset(items: list[Any], effect: MemEffect, element: int, unit: int) -> Callable[[Registers], int]:
    """The part of an address after the base: nothing, bytes, vector lengths, or an extended and shifted register."""
    if not items:
        return lambda _registers: 0
    first, modifier = items[0], items[1] if len(items) > 1 else None
    if isinstance(first, MulVL):
        count = first.value
        if effect.whole:
            divisor = 8 if effect.whole == "V" else 64
            return lambda registers: count * (registers.vl // divisor)
        return lambda registers: count * (registers.vl // 8 // element) * effect.esize
    if isinstance(first, Reg):
        register, extend, shift = _general(first), *_extension(modifier)
        return lambda registers: extend(register(registers)) << shift
    value = int(first)
    return lambda _registers: value


def _extension(modifier: Modifier | str | None) -> tuple[Callable[[int], int], int]:
    """The extend function and the shift of an offset register (Arm ARM, ExtendReg)."""
    name, amount = ("lsl", 0) if modifier is None else (modifier, 0) if isinstance(modifier, str) else (modifier.sig, modifier.amount)
    bits, signed = _EXTENDS.get(name, (64, False))
    mask, sign = (1 << bits) - 1, 1 << bits - 1
    if signed:
        return lambda value: ((value & mask) ^ sign) - sign, amount or 0
    return lambda value: value & mask, amount or 0


def _gathered(items: list[Any], element: int) -> Callable[[Registers, int], Any]:
    """All element addresses of a gather or scatter: vector plus immediate, or scalar plus (extended, shifted) vector."""
    if items[0].sig.startswith("z"):
        vector, displacement = items[0], int(items[1]) if len(items) > 1 else 0
        base: Callable[[Registers], int] = lambda _registers: displacement  # noqa: E731
        extend, shift = _extension(None)
    else:
        base, vector = _general(items[0]), items[1]
        extend, shift = _extension(items[2] if len(items) > 2 else None)
    size = _SIZES[vector.sig[-1]]
    number = vector.n

    def addresses(registers: Registers, _pc: int) -> list[int]:
        raw, start = bytes(registers.z_bytes(number)), base(registers)
        offsets = (int.from_bytes(raw[i : i + size], "little") for i in range(0, len(raw), size))
        return [start + (extend(offset) << shift) & _M64 for offset in offsets]

    return addresses
