"""An AArch64 Linux program that executes cases and writes the machine's state after each: made here, word by word, without a compiler."""

from __future__ import annotations

import struct
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from svedsl import lsl
from svedsl.asm.builder import Builder
from svedsl.asm.code import Code
from svedsl.isa.operands import PREGS, SP, VL, XREGS, XZR, ZREGS, General
from tools.differential.cases import Case
from tools.differential.states import WINDOW, WINDOW_SIZE, State

x0, x1, x2, x3, x4, x5, x8, x29 = (XREGS[n] for n in (0, 1, 2, 3, 4, 5, 8, 29))
p0 = PREGS[0]
TEXT, STATES, TEMPLATE, OUTPUT = 0x40_0000, 0x1000_0000, 0x2800_0000, 0x3000_0000
MULTIPLIER = 0x9E37_79B9_7F4A_7C15
_PRCTL, _WRITE, _EXIT, _SVE_SET_VL = 167, 64, 93, 50
_EXTRA = ("sp", "nzcv", "fpcr", "fpsr", "memory")


@dataclass(frozen=True, slots=True)
class Block:
    """Layout of a state in memory: Z0-Z31, P0-P15 and FFR in 32 slots, X0-X28 and the extras as 8 bytes each."""

    vl: int

    @property
    def p(self) -> int:
        """Offset of P0."""
        return 32 * self.vl // 8

    @property
    def x(self) -> int:
        """Offset of X0; the extras follow X30's place."""
        return self.p + 32 * self.vl // 64

    @property
    def size(self) -> int:
        """Bytes, a multiple of 64."""
        return (self.x + 8 * (31 + len(_EXTRA)) + 63) // 64 * 64

    def extra(self, name: str) -> int:
        """Offset of one of the extras."""
        return self.x + 8 * (31 + _EXTRA.index(name))

    def pack(self, state: State) -> bytes:
        """A state as the guest loads it."""
        raw = bytearray(self.size)
        for n, value in enumerate(state.z):
            raw[n * self.vl // 8 : (n + 1) * self.vl // 8] = value
        for n, value in enumerate([*state.p, state.ffr]):
            raw[self.p + n * self.vl // 64 : self.p + (n + 1) * self.vl // 64] = value
        raw[self.x : self.x + 8 * 29] = struct.pack("<29Q", *state.x)
        for name, number in (("sp", state.sp), ("nzcv", state.nzcv << 28), ("fpcr", state.fpcr)):
            raw[self.extra(name) : self.extra(name) + 8] = number.to_bytes(8, "little")
        return bytes(raw)


def run(cases: Sequence[Case], vl: int, window: bytes, qemu: str, cpu: str) -> np.ndarray:
    """Execute cases of one vector length; the state block after each, as rows of bytes. Raises RuntimeError if the guest fails."""
    block = Block(vl)
    with tempfile.TemporaryDirectory() as folder:
        program, output = Path(folder) / "cases", Path(folder) / "states"
        program.write_bytes(_program(cases, block, window))
        program.chmod(0o700)
        with output.open("wb") as file:
            done = subprocess.run(
                [qemu, "-cpu", cpu, str(program)], stdout=file, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, check=False
            )
        raw = output.read_bytes()
    if done.returncode or len(raw) != len(cases) * block.size:
        raise RuntimeError(f"qemu ended with {done.returncode} after {len(raw)} bytes: {done.stderr.decode(errors='replace')[:500]}")
    return np.frombuffer(raw, np.uint8).reshape(len(cases), block.size)


def checksum(window: bytes) -> int:
    """What the guest computes of the data area: sum of word times successive powers of :data:`MULTIPLIER`, modulo 2**64."""
    return int((np.frombuffer(window, np.uint64) * _POWERS).sum(dtype=np.uint64))


_POWERS = np.array([pow(MULTIPLIER, n + 1, 1 << 64) for n in range(WINDOW_SIZE // 8)], dtype=np.uint64)


def _program(cases: Sequence[Case], block: Block, window: bytes) -> bytes:
    """The ELF file: routines, then the words of every case between a call that loads its state and one that saves what it made of it."""
    routines = _routines(block, len(cases))
    words: list[int] = []
    start = TEXT + len(routines.data)
    for n, case in enumerate(cases):
        words += _pointer(STATES + n * block.size)
        words.append(_call(start + 4 * len(words), TEXT + routines.labels["load"]))
        words += case.words
        words += _pointer(OUTPUT + n * block.size)
        words.append(_call(start + 4 * len(words), TEXT + routines.labels["save"]))
        if case.stores:
            words.append(_call(start + 4 * len(words), TEXT + routines.labels["save_memory"]))
    words.append(_call(start + 4 * len(words), TEXT + routines.labels["finish"]))
    text = routines.data + np.array(words, np.uint32).tobytes()
    states = b"".join(block.pack(case.state) for case in cases)
    return _elf(
        [
            (TEXT, text, 0, 5),
            (STATES, states, 0, 6),
            (WINDOW, window, 0, 6),
            (TEMPLATE, window, 0, 4),
            (OUTPUT, b"", len(cases) * block.size, 6),
        ]
    )


def _pointer(address: int) -> list[int]:
    """MOVZ and MOVK: X29 = a 32-bit address."""
    return [0xD2800000 | (address & 0xFFFF) << 5 | 29, 0xF2A00000 | address >> 16 << 5 | 29]


def _call(place: int, target: int) -> int:
    """BL from one address to another."""
    return 0x94000000 | (target - place >> 2) & 0x3FFFFFF


def _routines(block: Block, count: int) -> Code:
    """Entry at offset 0, and the routines ``load``, ``save``, ``save_memory`` and ``finish``."""
    k = Builder()
    body = k.label("body")
    k.mov(x8, _PRCTL)
    k.mov(x0, _SVE_SET_VL)
    k.mov(x1, block.vl // 8)
    k.svc(0)
    k.b(body)
    _load(k, block)
    _save(k, block)
    _save_memory(k, block)
    _finish(k, count * block.size)
    k.place(body)
    return k.finish("guest")


def _load(k: Builder, block: Block) -> None:
    """All registers but X29 and X30 from the block at X29."""
    k.place(k.label("load"))
    for n, z in enumerate(ZREGS):
        k.ldr(z, [x29, n * VL])
    k.add(x0, x29, block.p >> 12, lsl(12))
    k.add(x0, x0, block.p & 0xFFF)
    k.ldr(p0, [x0, 16 * VL])
    k.wrffr(p0.b)
    for n, p in enumerate(PREGS):
        k.ldr(p, [x0, n * VL])
    for name in ("NZCV", "FPCR", "FPSR"):
        k.ldr(x0, [x29, block.extra(name.lower())])
        k.msr(name, x0)
    k.ldr(x0, [x29, block.extra("sp")])
    k.mov(SP, x0)
    for n in range(29):
        k.ldr(XREGS[n], [x29, block.x + 8 * n])
    k.ret()


def _save(k: Builder, block: Block) -> None:
    """All of them into the block at X29."""
    k.place(k.label("save"))
    for n in range(29):
        k.str(XREGS[n], [x29, block.x + 8 * n])
    k.mov(x0, SP)
    k.str(x0, [x29, block.extra("sp")])
    for name in ("NZCV", "FPCR", "FPSR"):
        k.mrs(x0, name)
        k.str(x0, [x29, block.extra(name.lower())])
    for n, z in enumerate(ZREGS):
        k.str(z, [x29, n * VL])
    k.add(x0, x29, block.p >> 12, lsl(12))
    k.add(x0, x0, block.p & 0xFFF)
    for n, p in enumerate(PREGS):
        k.str(p, [x0, n * VL])
    k.rdffr(p0.b)
    k.str(p0, [x0, 16 * VL])
    k.ret()


def _save_memory(k: Builder, block: Block) -> None:
    """The checksum of the data area into the block at X29; the area gets back what it held at the start."""
    k.place(k.label("save_memory"))
    _address(k, x0, WINDOW)
    _address(k, x1, TEMPLATE)
    for part in range(4):
        chunk = MULTIPLIER >> 16 * part & 0xFFFF
        k.movz(x3, chunk) if part == 0 else k.movk(x3, chunk, lsl(16 * part))
    k.mov(x2, x3)
    k.mov(x4, 0)
    top = k.label("word")
    k.place(top)
    k.ldr(x5, [x0])
    k.madd(x4, x5, x2, x4)
    k.mul(x2, x2, x3)
    k.ldr(x5, [x1], 8)
    k.str(x5, [x0], 8)
    k.tst(x0, WINDOW_SIZE - 1)
    k.b_ne(top)
    k.str(x4, [x29, block.extra("memory")])
    k.ret()


def _finish(k: Builder, size: int) -> None:
    """Write all output blocks to standard output and exit."""
    k.place(k.label("finish"))
    _address(k, x1, OUTPUT)
    _address(k, x2, size)
    top = k.label("more")
    k.place(top)
    k.mov(x0, 1)
    k.mov(x8, _WRITE)
    k.svc(0)
    k.add(x1, x1, x0)
    k.sub(x2, x2, x0)
    k.cbnz(x2, top)
    k.mov(x8, _EXIT)
    k.mov(x0, XZR)
    k.svc(0)


def _address(k: Builder, register: General, value: int) -> None:
    k.movz(register, value & 0xFFFF)
    k.movk(register, value >> 16, lsl(16))


def _elf(segments: Sequence[tuple[int, bytes, int, int]]) -> bytes:
    """A static executable of (address, contents, zero bytes behind them, permissions) segments; entry at the first one's start."""
    header_size = 64 + 56 * len(segments)
    offset = -(-header_size // 4096) * 4096
    headers, body = b"", b""
    for address, contents, zeros, flags in segments:
        headers += struct.pack("<IIQQQQQQ", 1, flags, offset, address, address, len(contents), len(contents) + zeros, 4096)
        padded = contents + bytes(-len(contents) % 4096)
        body += padded
        offset += len(padded)
    ident = b"\x7fELF\x02\x01\x01" + bytes(9)
    entry = segments[0][0]
    header = ident + struct.pack("<HHIQQQIHHHHHH", 2, 183, 1, entry, 64, 0, 0, 64, 56, len(segments), 64, 0, 0)
    return (header + headers).ljust(-(-header_size // 4096) * 4096, b"\0") + body
