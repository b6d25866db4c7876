"""Kernels to export, word by word, so that these tests depend on nothing but finished code."""

from __future__ import annotations

import struct
import sys
from dataclasses import replace
from types import CodeType

from svedsl.asm.code import Code, FrameState, Placed
from svedsl.types import Param, f32, i64, in_, ptr


class Words:
    """Collects words together with the Python lines that gave them."""

    def __init__(self) -> None:
        self.placed: list[Placed] = []

    def __call__(self, word: int) -> None:
        frame = sys._getframe(1)
        origin: tuple[CodeType, int] = (frame.f_code, frame.f_lasti)
        self.placed.append(Placed(4 * len(self.placed), word, origin))


def saxpy() -> Code:
    """y[0:n] += alpha * x[0:n] with SVE, any vector length."""
    w = Words()
    w(0xD503245F)  # bti c
    w(0x05242000)  # mov z0.s, s0
    w(0xD2800008)  # mov x8, #0
    w(0x25A01500)  # whilelt p0.s, x8, x0
    w(0xA5484021)  # loop: ld1w {z1.s}, p0/z, [x1, x8, lsl #2]
    w(0xA5484042)  # ld1w {z2.s}, p0/z, [x2, x8, lsl #2]
    w(0x65A00022)  # fmla z2.s, p0/m, z1.s, z0.s
    w(0xE5484042)  # st1w {z2.s}, p0, [x2, x8, lsl #2]
    w(0x04B0E3E8)  # incw x8
    w(0x25A01500)  # whilelt p0.s, x8, x0
    w(0x54FFFF44)  # b.first loop
    w(0xD65F03C0)  # ret
    params = (Param("n", i64), Param("alpha", f32), Param("x", ptr[f32, in_]), Param("y", ptr[f32]))
    return _code("saxpy", params, w, b"", {"loop": 16})


def weigh() -> Code:
    """x[i] = x[i] * table[i % 8] + 2.5: a constant table and a constant in the pool, a frame, preserved d8."""
    w = Words()
    w(0xD503245F)  # bti c
    w(0xA9BE7BFD)  # stp x29, x30, [sp, #-32]!
    w(0x910003FD)  # mov x29, sp
    w(0xFD000BE8)  # str d8, [sp, #16]
    w(0x043F57DF)  # addvl sp, sp, #-2
    w(0x10000229)  # adr x9, table
    w(0x1C000308)  # ldr s8, offset
    w(0x5280000A)  # mov w10, #0
    w(0xB4000120)  # cbz x0, done
    w(0x1200094B)  # loop: and w11, w10, #7
    w(0xBC6B5921)  # ldr s1, [x9, w11, uxtw #2]
    w(0xBC6A5822)  # ldr s2, [x1, w10, uxtw #2]
    w(0x1F012042)  # fmadd s2, s2, s1, s8
    w(0xBC2A5822)  # str s2, [x1, w10, uxtw #2]
    w(0x1100054A)  # add w10, w10, #1
    w(0xEB00015F)  # cmp x10, x0
    w(0x54FFFF2B)  # b.lt loop
    w(0x043F505F)  # done: addvl sp, sp, #2
    w(0xFD400BE8)  # ldr d8, [sp, #16]
    w(0xA8C27BFD)  # ldp x29, x30, [sp], #32
    w(0xD65F03C0)  # ret
    table = struct.pack("<8f", *range(1, 9))
    pool = bytes(4) + table + struct.pack("<f", 2.5)
    labels = {"loop": 36, "done": 68, "table": 88, "offset": 120}
    record = ((29, -32), (30, -24))
    saved = (*record, (40, -16))
    frame = (
        FrameState(8, cfa_offset=32, saved=record),
        FrameState(12, 29, 32, 0, record),
        FrameState(16, 29, 32, 0, saved),
        FrameState(72, cfa_offset=32, saved=saved),
        FrameState(76, cfa_offset=32, saved=record),
        FrameState(80),
    )
    return replace(_code("weigh", (Param("n", i64), Param("x", ptr[f32])), w, pool, labels), frame=frame)


def relay(pointer: bool) -> Code:
    """Calls the function it is given, with d8 changed; its frame is found from x29 or, without ``pointer``, from SP and VL."""
    w = Words()
    w(0xD503245F)  # bti c
    w(0xA9BE7BFD)  # stp x29, x30, [sp, #-32]!
    w(0xFD000BE8)  # str d8, [sp, #16]
    w(0x910003FD if pointer else 0xD503201F)  # mov x29, sp, or nop
    w(0x043F57BF)  # addvl sp, sp, #-3
    w(0x1E6E1008)  # fmov d8, #1.0
    w(0xD63F0000)  # blr x0
    w(0x043F507F)  # addvl sp, sp, #3
    w(0xFD400BE8)  # ldr d8, [sp, #16]
    w(0xA8C27BFD)  # ldp x29, x30, [sp], #32
    w(0xD65F03C0)  # ret
    record = ((29, -32), (30, -24))
    saved = (*record, (40, -16))
    inner = FrameState(16, 29, 32, 0, saved) if pointer else FrameState(20, 31, 32, 3, saved)
    outer = FrameState(32, cfa_offset=32, saved=saved)
    frame = (FrameState(8, cfa_offset=32, saved=record), FrameState(12, cfa_offset=32, saved=saved), inner, outer, FrameState(40))
    return replace(_code("relay", (Param("callback", ptr[i64, in_]),), w, b"", {}), frame=frame)


def _code(name: str, params: tuple[Param, ...], w: Words, pool: bytes, labels: dict[str, int]) -> Code:
    words = b"".join(struct.pack("<I", p.word) for p in w.placed)
    return Code(name, params, tuple(w.placed), words + pool, labels)


def without_landing_pad(code: Code) -> Code:
    """The kernel with a ``nop`` where ``bti c`` was."""
    nop = 0xD503201F
    placed = (replace(code.placed[0], word=nop), *code.placed[1:])
    return replace(code, placed=placed, data=struct.pack("<I", nop) + code.data[4:])


def vector_pcs() -> Code:
    """A kernel that follows the vector procedure call standard, with a word that is no instruction and a branch to no label."""
    w = Words()
    w(0x14000002)  # b .+8
    w(0x00C0FFEE)  # undefined
    w(0xD65F03C0)  # ret
    return replace(_code("vector_pcs", (), w, b"\x01\x02\x03", {}), vector_pcs=True)
