"""Constants: any integer by the shortest move sequence, any float by the shortest way, vectors and tables in the pool after the code."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

from svedsl.asm.program import Label
from svedsl.errors import OperandError
from svedsl.flow.registers import Registers
from svedsl.isa.encode import plain_number
from svedsl.isa.immediates import BitMask, float_bits
from svedsl.isa.operands import MODIFIERS, WZR, XZR, Reg
from svedsl.types import Scalar, Typed

lsl = MODIFIERS["lsl"]
FORMATS = {"i8": "b", "u8": "B", "i16": "h", "u16": "H", "i32": "i", "u32": "I", "i64": "q", "u64": "Q", "f16": "e", "f32": "f", "f64": "d"}
FLOAT_FORMAT = {"h": "e", "s": "f", "d": "d"}


def move_sequence(value: int, width: int) -> list[tuple[str, int, int]]:
    """The shortest instructions that put ``value`` into a ``width``-bit register: (mnemonic, immediate, shift) each.

    One of movz, movn or orr (a logical immediate), then movk. Ties go to movz (Arm ARM C6.2, MOV aliases, prefers it too).
    """
    value &= (1 << width) - 1
    chunks = [value >> s & 0xFFFF for s in range(0, width, 16)]
    best = _from_fill(chunks, 0, "movz")
    inverted = _from_fill(chunks, 0xFFFF, "movn")
    if len(inverted) < len(best):
        best = inverted
    if len(best) > 1:
        masked = _from_mask(value, chunks, width)
        if masked and len(masked) < len(best):
            best = masked
    return best


def _from_fill(chunks: list[int], fill: int, first: str) -> list[tuple[str, int, int]]:
    """movz or movn sets one chunk and fills the others; movk the rest."""
    wanted = [(c, 16 * i) for i, c in enumerate(chunks) if c != fill]
    if not wanted:
        return [(first, 0, 0)]
    head, *rest = wanted
    return [(first, head[0] ^ fill, head[1]), *(("movk", c, s) for c, s in rest)]


def _from_mask(value: int, chunks: list[int], width: int) -> list[tuple[str, int, int]] | None:
    """A logical immediate, with up to two chunks mended by movk."""
    codec = BitMask("x" if width == 64 else "w")
    if codec.encode(value) is not None:
        return [("orr", value, 0)]
    fills = {0, 0xFFFF, *chunks}
    best: list[tuple[str, int, int]] | None = None
    places = range(len(chunks))
    for first in places:
        for a in sorted(fills):
            once = value & ~(0xFFFF << 16 * first) | a << 16 * first
            if codec.encode(once) is not None:
                return [("orr", once, 0), ("movk", chunks[first], 16 * first)]
            for second in range(first + 1, len(chunks)) if best is None else ():
                for b in sorted(fills):
                    twice = once & ~(0xFFFF << 16 * second) | b << 16 * second
                    if codec.encode(twice) is not None:
                        best = [("orr", twice, 0), ("movk", chunks[first], 16 * first), ("movk", chunks[second], 16 * second)]
                        break
    return best


def pack(value: Any) -> tuple[bytes, int]:
    """The bytes and alignment of a constant: ``f32(1.5)``, a sequence of such, or a NumPy array.

    Raises OperandError for a plain number, whose type is not known, or one that its type cannot hold.
    """
    if isinstance(value, Typed):
        return _packed(value.type, [value.value]), value.type.size
    if hasattr(value, "tobytes") and hasattr(value, "dtype"):
        return bytes(value.tobytes()), max(int(value.dtype.itemsize), 16 if value.nbytes >= 16 else 1)
    if isinstance(value, Sequence) and value and all(isinstance(v, Typed) and v.type is value[0].type for v in value):
        data = _packed(value[0].type, [v.value for v in value])
        return data, max(value[0].type.size, 16 if len(data) >= 16 else 1)
    raise OperandError(f"{value!r} has no type; write f32({value!r}), a list of such, or a NumPy array", 1)


def _packed(type: Scalar, values: list[float]) -> bytes:
    try:
        return struct.pack(f"<{len(values)}{FORMATS[type.name]}", *values)
    except (struct.error, OverflowError) as error:
        raise OperandError(f"{values} does not fit {type.name}: {error}", 1) from None


class Constants(Registers):
    """The part of the kernel builder that makes constants. Helpers that may emit several instructions say so in the listing."""

    def const(self, value: Any) -> Label:
        """A label at constant data after the code: for ``k.ldr(d0, c)``, ``k.adr(x0, c)``. Equal constants share their place.

        Raises OperandError as :func:`pack` does.
        """
        try:
            return self.pool(*pack(value))
        except OperandError as error:
            raise self._refuse(error) from None

    def mov(self, dst: Any, src: Any, *rest: Any) -> None:
        """``mov``; a number that no single instruction can move becomes the shortest movz/movn/orr/movk sequence.

        Raises OperandError for a number outside the register's width.
        """
        src = plain_number(src)
        if type(src) is int and not rest and getattr(dst, "sig", "") in ("x", "w") and dst.base not in (XZR, WZR.base):
            width = 64 if dst.sig == "x" else 32
            if not -(1 << (width - 1)) <= src < 1 << width:
                raise self._refuse(OperandError(f"{src} does not fit {width} bits", 2, f"mov <{'X' if width == 64 else 'W'}d>, #<imm>"))
            sequence = move_sequence(src, width)
            if len(sequence) > 1:
                self._move(dst, sequence, f"mov {src:#x}")
                return
        self._emit("mov", (dst, src, *rest))

    def _move(self, dst: Any, sequence: list[tuple[str, int, int]], note: str) -> None:
        zero = XZR if dst.sig == "x" else WZR
        for mnemonic, value, shift in sequence:
            if mnemonic == "orr":
                self._emit("orr", (dst, zero, value), note)
            else:
                self._emit(mnemonic, (dst, value, lsl(shift)) if shift else (dst, value), note)

    def fmov(self, dst: Any, src: Any, *rest: Any) -> None:
        """``fmov``; a float that is no 8-bit immediate comes by the shortest way: a vector immediate with its bits, a general register that
        one instruction can set, or the constant pool.
        """
        src = plain_number(src)
        if type(src) not in (int, float) or rest or not isinstance(dst, Reg):
            self._emit("fmov", (dst, src, *rest))
            return
        element = dst.sig.rpartition(".")[2]
        element = element[-1] if element[:1].isdigit() else element
        if element not in FLOAT_FORMAT:
            self._emit("fmov", (dst, src))
            return
        if src != 0 and self._try("fmov", (dst, src)):
            return
        try:
            bits = float_bits(src, FLOAT_FORMAT[element])
        except OverflowError:
            raise self._refuse(OperandError(f"{src!r} is larger than any float of {dst}", 2)) from None
        if dst.sig[0] == "z" and self._try("mov", (dst, bits)):
            return
        self._through_general(dst, element, bits, f"fmov {src!r}")

    def _through_general(self, dst: Any, element: str, bits: int, note: str) -> None:
        if bits == 0 and dst.sig == element:
            self._emit("fmov", (dst, XZR if element == "d" else WZR), note)
            return
        if bits == 0 and dst.sig[0] == "v":
            self._emit("movi", (dst, 0), note)
            return
        sequence = move_sequence(bits, 64 if element == "d" else 32)
        if len(sequence) > 1:  # a load from the pool is shorter, of h registers there is none and no need
            self._from_pool(dst, element, bits, note)
            return
        temporary = self.x(f"bits_{bits:x}")
        narrow = temporary if element == "d" else temporary.w
        self._move(narrow, sequence, note)
        self._emit("fmov" if dst.sig == element else "dup", (dst, narrow), note)

    def _from_pool(self, dst: Any, element: str, bits: int, note: str) -> None:
        """Loads the scalar part of ``dst`` itself, then copies it to all lanes of a vector."""
        size = 8 if element == "d" else 4
        base = dst.base.v if dst.sig[0] == "z" else dst.base
        scalar = getattr(base, f"as_{element}")
        self._emit("ldr", (scalar, self.pool(bits.to_bytes(size, "little"), size)), note)
        if dst.sig[0] == "z":
            self._emit("mov", (dst, scalar), note)
        elif dst.sig != element:
            self._emit("dup", (dst, getattr(base, element)[0]), note)

    def load_const(self, dst: Any, pg: Any, value: Typed) -> None:
        """Broadcasts a pool constant into ``dst``: ``adr`` to it, then ``ld1rb/h/w/d`` under ``pg``.

        Raises OperandError for one without a type.
        """
        if not isinstance(value, Typed):
            raise self._refuse(OperandError(f"{value!r} has no type; write f32({value!r})", 3))
        address = self.x("const")
        note = f"constant {value.value!r}"
        self._emit("adr", (address, self.const(value)), note)
        self._emit({1: "ld1rb", 2: "ld1rh", 4: "ld1rw", 8: "ld1rd"}[value.type.size], (dst, pg, [address]), note)
