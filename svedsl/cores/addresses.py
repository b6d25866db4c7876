"""Addresses of a loop body's memory accesses, as far as constants, increments and base registers prove them.

Different base registers point to different 256-B-aligned buffers; what cannot be followed has no known address and meets no store.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from svedsl.cores.program import Op
from svedsl.cores.sizes import access_size

BUFFER = 1 << 32
"""Distance of the buffers that unknown base registers are taken to point to."""

_MEMORY = re.compile(
    r"\[(x\d+|sp)(?:, (?:(x\d+|w\d+|xzr)|#(-?\w+))(?:, (lsl|uxtw|sxtw|sxtx)(?: #(\d+))?)?(, mul vl)?)?\](!)?(?:, (?:#(-?\w+)|(x\d+)))?"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One memory operand: registers by name, ``offset`` and ``size`` in bytes, ``step`` what write-back adds (bytes or a register)."""

    base: str
    index: str
    shift: int
    offset: int
    size: int
    step: int | str


@dataclass(frozen=True, slots=True)
class Walk:
    """Where an access lies: ``start`` in turn 0, ``stride`` per turn, both in bytes; ``size`` of the whole access."""

    start: int
    stride: int
    size: int


def reference(op: Op, vl: int) -> Reference | None:
    """The memory operand of an instruction, None for gathers, literals and forms without one."""
    mem = op.effects.mem
    found = _MEMORY.search(op.text)
    if mem is None or found is None or mem.gather:
        return None
    base, index, imm, _, shift, scaled, pre, post, post_register = found.groups()
    size = access_size(op.text, mem, vl)
    offset = int(imm, 0) if imm else 0
    if scaled:
        offset *= size // mem.registers
    step: int | str = 0
    if pre:
        step = offset
    elif post:
        step = int(post, 0)
    elif post_register:
        step = post_register
    return Reference(base, index or "", int(shift or 0), offset, size, step)


_COUNT = {"b": 8, "h": 16, "w": 32, "d": 64}
_ADD = re.compile(r"(add|sub)s? (x\d+|sp), (x\d+|sp), (?:#(\w+)(?:, lsl #(\d+))?|(x\d+)(?:, lsl #(\d+))?)$")
_MOVE = re.compile(r"mov (x\d+), (?:#(-?\w+)|(x\d+|sp|xzr))$")
_COUNTED = re.compile(r"(inc|dec)([bhwd]) (x\d+)(?:, all)?(?:, mul #(\d+))?$")
_ADDVL = re.compile(r"add(vl|pl) (x\d+|sp), (x\d+|sp), #(-?\d+)$")
_SHIFT = re.compile(r"lsl (x\d+), (x\d+), #(\d+)$")

Registers = dict[str, int | None]


def _compute(text: str, registers: Registers, vl: int) -> tuple[str, int | None] | None:
    """What one integer instruction writes: (register, value or None if not followed); None where it writes no followed register."""
    if found := _ADD.match(text):
        sign = 1 if found[1] == "add" else -1
        left = registers.get(found[3])
        right = int(found[4], 0) << int(found[5] or 0) if found[4] else registers.get(found[6])
        if right is not None and not found[4]:
            right <<= int(found[7] or 0)
        return found[2], None if left is None or right is None else left + sign * right
    if found := _MOVE.match(text):
        return found[1], int(found[2], 0) if found[2] else registers.get(found[3], 0)
    if found := _COUNTED.match(text):
        value = registers.get(found[3])
        step = vl // _COUNT[found[2]] * int(found[4] or 1)
        return found[3], None if value is None else value + (step if found[1] == "inc" else -step)
    if found := _ADDVL.match(text):
        value = registers.get(found[3])
        return found[2], None if value is None else value + int(found[4]) * (vl // 8 if found[1] == "vl" else vl // 64)
    if found := _SHIFT.match(text):
        value = registers.get(found[2])
        return found[1], None if value is None else value << int(found[3])
    return None


def _address(ref: Reference, registers: Registers) -> int | None:
    base = registers.get(ref.base)
    index = registers.get(f"x{ref.index[1:]}") if ref.index else 0
    if base is None or index is None:
        return None
    return base + (index << ref.shift) + ref.offset


def _turn(ops: Sequence[Op], refs: Sequence[Reference | None], registers: Registers, vl: int) -> list[int | None]:
    """One turn of the body: the address of each instruction's access; the registers move on."""
    result: list[int | None] = []
    for op, ref in zip(ops, refs, strict=True):
        result.append(_address(ref, registers) if ref else None)
        written = _compute(op.text, registers, vl)
        names = {f"x{n}" if n < 31 else "sp" for n in op.effects.writes if n < 32}
        values: Registers = dict.fromkeys(names)
        if written:
            values[written[0]] = written[1]
        if ref and ref.step and ref.base in names:
            base = registers.get(ref.base)
            step = registers.get(ref.step) if isinstance(ref.step, str) else ref.step
            values[ref.base] = None if base is None or step is None else base + step
        registers.update(values)
    return result


def walks(ops: Sequence[Op], vl: int) -> list[Walk | None]:
    """Start and stride of every memory access of a loop body, None where they are not proved. ``vl`` in bits."""
    refs = [reference(op, vl) for op in ops]
    registers: Registers = {f"x{n}": 0 for n in range(31)}
    registers["sp"] = 0
    for n, name in enumerate(dict.fromkeys(r.base for r in refs if r), 1):
        registers[name] = n * BUFFER
    turns = [_turn(ops, refs, registers, vl) for _ in range(3)]
    result: list[Walk | None] = []
    for ref, first, second, third in zip(refs, *turns, strict=True):
        if ref is None or first is None or second is None or third is None or third - second != second - first:
            result.append(None)
        else:
            result.append(Walk(first, second - first, ref.size))
    return result
