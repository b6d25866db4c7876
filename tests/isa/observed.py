"""What one instruction does to registers and memory, found out by executing it in the emulator with chosen register values."""

from __future__ import annotations

import ctypes
import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from svedsl.isa.effects import FFR, NZCV, P_BASE, SP_NUMBER, Z_BASE
from svedsl.run.machine import awake, set_vector_length
from svedsl.run.registers import find_offsets

VL = 256
CODE, REGION, REGION_SIZE = 0x40_0000, 0x1000_0000, 1 << 16
STORAGE = range(NZCV + 1)
"""Every register by its storage number (svedsl.isa.effects)."""

State = dict[int, bytes]


@dataclass(slots=True)
class Outcome:
    """Registers and memory after one instruction."""

    registers: State
    memory: bytes


@dataclass
class Bench:
    """An emulated core that executes single instructions, with values from ``random``."""

    random: random.Random = field(default_factory=lambda: random.Random(1))

    def __post_init__(self) -> None:
        self.uc = awake()
        self.uc.mem_map(CODE, 0x1000)
        self.uc.mem_map(REGION, REGION_SIZE)
        set_vector_length(self.uc, VL)
        self.context = self.uc.context_save()
        raw = (ctypes.c_char * self.context.size).from_address(self.context.context.value)
        self.bytes: Any = memoryview(raw).cast("B")
        self.contents = self.random.randbytes(REGION_SIZE)

    def place(self, number: int) -> tuple[int, int]:
        """Offset and size in the saved context of a storage number other than NZCV."""
        at = find_offsets()
        if number <= SP_NUMBER:
            return at.x + 8 * number, 8
        if number < P_BASE:
            return at.z + at.z_stride * (number - Z_BASE), VL // 8
        return (at.ffr if number == FFR else at.p + at.p_stride * (number - P_BASE)), VL // 64

    def value(self, number: int) -> bytes:
        """A random value that suits the register: equal elements, small numbers and float specials are frequent."""
        if number == NZCV:
            return (self.random.getrandbits(4) << 28).to_bytes(4, "little")
        size = self.place(number)[1]
        if number >= P_BASE:
            if not self.random.randrange(4):
                return bytes(size)
            return bytes(self.random.getrandbits(8) | self.random.getrandbits(8) for _ in range(size))
        kind = self.random.randrange(5)
        if kind == 0:
            return self.random.randbytes(size)
        if kind == 2:
            return bytes(255 ^ self.random.choice((0, 0, 0, 0, 0, 0, 0, 1 << self.random.randrange(8))) for _ in range(size))
        if kind == 1:
            return bytes(self.random.choice((0, 0, 1, 2, 7, 255)) for _ in range(size))
        pool = (0, 1, 2, 3, 0x3C003C003C003C00, 0x3F8000003F800000, 0x3FF0000000000000, 0x4008000000000000, 0xFFFFFFFFFFFFFFFF, 5 << 32 | 4)
        return b"".join(self.random.choice(pool).to_bytes(8, "little") for _ in range(0, size, 8))

    @contextmanager
    def other_contents(self) -> Iterator[None]:
        """Memory holds other values inside the ``with`` block."""
        usual = self.contents
        self.contents = usual[::-1]
        yield
        self.contents = usual

    def run(self, word: int, state: Mapping[int, bytes]) -> Outcome | None:
        """Execute one word; None where it faults."""
        from unicorn import UcError
        from unicorn.arm64_const import UC_ARM64_REG_NZCV

        self.uc.mem_write(REGION, self.contents)
        self.uc.mem_write(CODE, word.to_bytes(4, "little"))
        self.uc.ctl_remove_cache(CODE, CODE + 4)
        self.uc.context_update(self.context)
        for number in range(NZCV):
            at, size = self.place(number)
            self.bytes[at : at + size] = state[number]
        self.context.reg_write(UC_ARM64_REG_NZCV, int.from_bytes(state[NZCV], "little"))
        self.uc.context_restore(self.context)
        try:
            self.uc.emu_start(CODE, CODE + 4)
        except UcError:
            return None
        self.uc.context_update(self.context)
        after = {}
        for number in range(NZCV):
            at, size = self.place(number)
            after[number] = bytes(self.bytes[at : at + size])
        after[NZCV] = (self.context.reg_read(UC_ARM64_REG_NZCV) & 0xF << 28).to_bytes(4, "little")
        return Outcome(after, bytes(self.uc.mem_read(REGION, REGION_SIZE)))
