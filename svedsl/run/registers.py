"""All registers of the emulated machine by their architectural names, read from and written into Unicorn's saved context.

Unicorn has no names for Z, P and FFR, but its saved context holds them; where, is found out once per process by running code that
fills them with known patterns (:func:`find_offsets`), not taken for granted.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from svedsl.errors import BindError, EmulationFault

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

Z_BYTES = 256  # Z registers of the largest vector length, 2048 bits
P_BYTES = 32


@dataclass(frozen=True, slots=True)
class Offsets:
    """Byte offsets in the saved context: X0..X30 and SP every 8 bytes, Z0.. and P0.. at fixed strides; FFR follows P15."""

    x: int
    pc: int
    z: int
    z_stride: int
    p: int
    p_stride: int

    @property
    def sp(self) -> int:
        """SP."""
        return self.x + 8 * 31

    @property
    def ffr(self) -> int:
        """FFR."""
        return self.p + 16 * self.p_stride


@dataclass(frozen=True, slots=True)
class System:
    """Values of the registers that Unicorn keeps in a form of its own: NZCV (bits 31:28), FPCR, FPSR."""

    nzcv: int = 0
    fpcr: int = 0
    fpsr: int = 0


_NAME = re.compile(r"(?:([xzpvqdsh])(\d+)|(sp|pc|ffr|nzcv|fpcr|fpsr))(?:\.([bhsd]))?")
_LIMIT = {"x": 31, "z": 32, "p": 16, "v": 32, "q": 32, "d": 32, "s": 32, "h": 32}
_BYTES = {"v": 16, "q": 16, "d": 8, "s": 4, "h": 2}
_ELEMENT = {"b": 1, "h": 2, "s": 4, "d": 8}


class Registers(Mapping[str, Any]):
    """The registers at one moment (or, over a memoryview of a live context, at the last time that was brought up to date).

    ``r["x3"]``, ``r["sp"]``, ``r["pc"]``, ``r["nzcv"]`` (4 bits), ``r["fpcr"]``, ``r["fpsr"]`` are ints; ``r["z3"]`` is a uint8 array of
    vl/8 bytes, ``r["z3.s"]`` the same as uint32 elements (``.view("f4")`` makes floats of them), ``r["d8"]`` the low 64 bits as uint64
    array of one; ``r["p1"]`` and ``r["ffr"]`` are bool arrays of one flag per byte, ``r["p1.s"]`` of one flag per 4-byte element.
    ``vl`` is the vector length in bits. Raises KeyError for any other name.
    """

    def __init__(self, vl: int, context: bytes | memoryview, offsets: Offsets, system: System | None = None) -> None:
        self.vl = vl
        self._context = context
        self._at = offsets
        self._system = system or System()

    def __getitem__(self, name: str) -> Any:
        match = _NAME.fullmatch(name)
        if not match or (match[1] and int(match[2]) >= _LIMIT[match[1]]):
            raise KeyError(name)
        kind, number, special, element = match[1], int(match[2] or 0), match[3], match[4]
        if kind == "x":
            return self.x(number)
        if kind == "p" or special == "ffr":
            return self._flags(self.p_bytes(16 if special else number), element)
        if kind:
            return self._vector(self.z_bytes(number)[: _BYTES.get(kind, self.vl // 8)], element or kind)
        if special in ("sp", "pc"):
            return self.sp if special == "sp" else self.pc
        return {"nzcv": self._system.nzcv >> 28, "fpcr": self._system.fpcr, "fpsr": self._system.fpsr}[special]

    def __iter__(self) -> Iterator[str]:
        for kind in "xzp":
            yield from (f"{kind}{n}" for n in range(_LIMIT[kind]))
        yield from ("sp", "pc", "ffr", "nzcv", "fpcr", "fpsr")

    def __len__(self) -> int:
        return 31 + 32 + 16 + 6

    def x(self, number: int) -> int:
        """Xn as an unsigned integer."""
        offset = self._at.x + 8 * number
        return int.from_bytes(self._context[offset : offset + 8], "little")

    @property
    def sp(self) -> int:
        """SP."""
        return int.from_bytes(self._context[self._at.sp : self._at.sp + 8], "little")

    @property
    def pc(self) -> int:
        """PC."""
        return int.from_bytes(self._context[self._at.pc : self._at.pc + 8], "little")

    def span(self, number: int) -> slice:
        """Where a register lies in the saved context, by its storage number (:mod:`svedsl.isa.effects`): X, SP, Z, P or FFR."""
        if number < 32:
            start, size = self._at.x + 8 * number, 8
        elif number < 64:
            start, size = self._at.z + self._at.z_stride * (number - 32), self.vl // 8
        else:
            start, size = self._at.p + self._at.p_stride * (number - 64), -(-self.vl // 64)
        return slice(start, start + size)

    def raw(self, span: slice) -> bytes:
        """The bytes of the saved context at a :meth:`span`."""
        return bytes(self._context[span])

    def z_bytes(self, number: int) -> bytes | memoryview:
        """The vl/8 bytes of Zn."""
        offset = self._at.z + self._at.z_stride * number
        return self._context[offset : offset + self.vl // 8]

    def p_bytes(self, number: int) -> bytes | memoryview:
        """The vl/64 bytes of Pn; number 16 is FFR."""
        offset = self._at.p + self._at.p_stride * number
        return self._context[offset : offset + -(-self.vl // 64)]

    def _vector(self, raw: bytes | memoryview, element: str) -> Array:
        import numpy as np

        return np.frombuffer(raw, dtype=f"u{_ELEMENT.get(element, 1)}")

    def _flags(self, raw: bytes | memoryview, element: str | None) -> Array:
        import numpy as np

        bits = np.unpackbits(np.frombuffer(raw, np.uint8), bitorder="little")[: self.vl // 8]
        return bits[:: _ELEMENT[element or "b"]].astype(bool)

    def text(self, name: str) -> str:
        """One register for a message: ``x3 = 0x1f``, ``z1.s = 3f800000 x4, 0 x12``, ``p0.b = 1111…``."""
        value = self[name]
        if isinstance(value, int):
            return f"{name} = {value:#x}"
        if name[0] in "pf":
            return f"{name} = {runs(['01'[int(bit)] for bit in value])}"
        return f"{name} = {runs([f'{int(v):x}' for v in value])}"

    def changes(self, later: Registers) -> list[str]:
        """What differs between this state and a later one, as ``x3: 0x0 -> 0x1f``."""
        result = []
        for name in self:
            if name.startswith("z"):
                name += ".s"
            old, new = self.text(name), later.text(name)
            if old != new:
                result.append(f"{name}: {old.split(' = ')[1]} -> {new.split(' = ')[1]}")
        return result


def runs(items: list[str]) -> str:
    """``a x3, b, a x2``: equal neighbours counted."""
    groups: list[list[Any]] = []
    for item in items:
        if groups and groups[-1][0] == item:
            groups[-1][1] += 1
        else:
            groups.append([item, 1])
    return ", ".join(item if count == 1 else f"{item} x{count}" for item, count in groups)


def patch(buffer: Any, offsets: Offsets, vl: int, name: str, value: Any) -> tuple[str, int] | None:
    """Write one register into the bytes of a saved context; ``name`` as in :class:`Registers`.

    A Z register takes vl/8 bytes as any array or bytes, P and FFR a bool per byte or per element (``p0.s``); X, SP, NZCV, FPCR and FPSR an
    int. NZCV, FPCR and FPSR are kept by Unicorn elsewhere and are returned as (name, value) for the caller to write. Raises BindError.
    """
    match = _NAME.fullmatch(name)
    if not match or name == "pc" or (match[1] and (int(match[2]) >= _LIMIT[match[1]])):
        raise BindError(f"registers: no register {name!r} to set; x0-x30, sp, z0-z31, p0-p15, ffr, nzcv, fpcr, fpsr are")
    kind, number, special, element = match[1], int(match[2] or 0), match[3], match[4]
    if special in ("nzcv", "fpcr", "fpsr"):
        return special, int(value) << 28 if special == "nzcv" else int(value)
    if kind == "x" or special == "sp":
        offset, raw = offsets.x + 8 * (number if kind else 31), (int(value) & (1 << 64) - 1).to_bytes(8, "little")
    elif kind == "p" or special == "ffr":
        offset, raw = offsets.p + offsets.p_stride * (number if kind else 16), _predicate(name, value, vl, _ELEMENT[element or "b"])
    else:
        offset, raw = offsets.z + offsets.z_stride * number, _raw(value)
        wanted = _BYTES.get(kind, vl // 8)
        if len(raw) != wanted:
            raise BindError(f"registers: {name} takes {wanted} bytes, {len(raw)} given")
    buffer[offset : offset + len(raw)] = raw
    return None


def _raw(value: Any) -> bytes:
    """The bytes of an array or of a bytes-like object."""
    return value.tobytes() if hasattr(value, "tobytes") else bytes(value)


def _predicate(name: str, value: Any, vl: int, element: int) -> bytes:
    import numpy as np

    flags = np.asarray(value, dtype=bool).reshape(-1)
    if flags.size != vl // 8 // element:
        raise BindError(f"registers: {name} takes {vl // 8 // element} flags, {flags.size} given")
    bits = np.zeros(vl // 8, np.uint8)
    bits[::element] = flags
    return np.packbits(bits, bitorder="little").tobytes()


@cache
def find_offsets() -> Offsets:
    """Where Unicorn's saved context keeps the registers; raises EmulationFault if this Unicorn keeps them elsewhere."""
    from unicorn.arm64_const import UC_ARM64_REG_PC, UC_ARM64_REG_X0, UC_ARM64_REG_X1

    from svedsl.run.machine import awake, set_vector_length

    source = random.Random("svedsl")
    z = [source.randbytes(Z_BYTES) for _ in range(32)]
    p = [source.randbytes(P_BYTES) for _ in range(17)]
    uc = awake()
    set_vector_length(uc, 2048)
    code, data = 0x10000, 0x20000
    uc.mem_map(code, 0x1000)
    uc.mem_map(data, 0x4000)
    uc.mem_write(data, b"".join(z))
    uc.mem_write(data + 0x2000, b"".join(p))
    words = b"".join(word.to_bytes(4, "little") for word in _loads())
    uc.mem_write(code, words)
    uc.reg_write(UC_ARM64_REG_X0, data)
    uc.reg_write(UC_ARM64_REG_X1, data + 0x2000)
    uc.emu_start(code, code + len(words))
    for number in range(2, 29):
        uc.reg_write(UC_ARM64_REG_X0 + number, 0x1111_2222_3333_0000 + number)
    uc.reg_write(UC_ARM64_REG_PC, code + 0x7A4)
    context = bytes(uc.context_save())
    z_at, p_at = [context.find(v) for v in z], [context.find(v) for v in p]
    x_at = [context.find((0x1111_2222_3333_0000 + n).to_bytes(8, "little")) for n in range(2, 29)]
    pc_at = context.find((code + 0x7A4).to_bytes(8, "little"))
    found = Offsets(x_at[0] - 16, pc_at, z_at[0], z_at[1] - z_at[0], p_at[0], p_at[1] - p_at[0])
    steady = (
        z_at == [found.z + found.z_stride * n for n in range(32)]
        and p_at == [found.p + found.p_stride * n for n in range(17)]
        and x_at == [found.x + 8 * n for n in range(2, 29)]
    )
    if min(z_at + p_at + x_at + [pc_at]) < 0 or not steady:
        raise EmulationFault("this version of Unicorn keeps its SVE registers where svedsl cannot find them; unicorn 2.1 is known to work")
    return found


def _loads() -> Iterator[int]:
    """LDR Zn, [X0, #n, MUL VL]; LDR P15, [X1, #16, MUL VL]; WRFFR P15.B; LDR Pn, [X1, #n, MUL VL] (Arm ARM C8.2)."""

    def scaled(base: int, imm9: int, rn: int, rt: int) -> int:
        return base | imm9 >> 3 << 16 | (imm9 & 7) << 10 | rn << 5 | rt

    yield from (scaled(0x85804000, n, 0, n) for n in range(32))
    yield scaled(0x85800000, 16, 1, 15)
    yield 0x25289000 | 15 << 5
    yield from (scaled(0x85800000, n, 1, n) for n in range(16))
