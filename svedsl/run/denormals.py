"""Denormal numbers in a run: whether there are any, and in how many elements of an instruction. They are what A64FX computes slowly."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from svedsl.errors import EmulationFault
from svedsl.isa.decode import Instruction
from svedsl.isa.effects import P_BASE, Z_BASE, operands_of_word, storage
from svedsl.run.binding import Bound
from svedsl.run.emulator import run
from svedsl.run.registers import Registers
from svedsl.run.target import Target

if TYPE_CHECKING:
    from svedsl.asm.code import Code

FZ, UFC, IDC = 1 << 24, 1 << 3, 1 << 7
"""FPCR.FZ; FPSR.UFC and FPSR.IDC, which a machine that flushes denormals sets where it flushed a result or an operand (Arm ARM C5.2)."""

_ARITHMETIC = re.compile(r"f(n?m(ul|ulx|la|ls|ad|sb|add|sub)|add[apv]?|subr?|abd|divr?|sqrt|recps|rsqrts|cadd|cmla|scale|tmad|tsmul)")
_ELEMENT = re.compile(r"[zv]\.\d*([hsd])|^([hsd])$")
_BYTES = {"h": 2, "s": 4, "d": 8}
_FRACTION = {2: 10, 4: 23, 8: 52}
"""Bits of the fraction, by bytes of an element (IEEE 754)."""


def occur(
    code: Code, bound: Bound, vl: int, registers: Mapping[str, Any] | None, limit: int | None, timeout: float | None, target: Target
) -> bool:
    """Whether a call meets denormal numbers that are not flushed, found by letting the machine flush them; no for one that faults."""
    given = dict(registers or {})
    if given.get("fpcr", 0) & FZ:
        return False
    given["fpcr"] = given.get("fpcr", 0) | FZ
    try:
        result = run(code, bound, vl=vl, registers=given, inplace=False, limit=limit, timeout=timeout, target=target)
    except EmulationFault:
        return False
    return bool(result.registers["fpsr"] & (UFC | IDC))


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """A floating-point operation: bytes per element, elements, its sources and results by place in the saved context, predicate or None."""

    size: int
    elements: int
    sources: tuple[slice, ...]
    results: tuple[slice, ...]
    predicate: int | None

    def denormal(self, context: Any, registers: Registers, spans: tuple[slice, ...]) -> Any:
        """Which active elements hold a denormal number in one of these registers, a bool each."""
        import numpy as np

        found = np.zeros(self.elements, bool)
        for span in spans:
            bits = np.frombuffer(context[span], dtype=f"u{self.size}")
            # Without its sign a denormal is below 2 << fraction; less 1, zero becomes the largest number.
            found[: len(bits)] |= bits + bits - bits.dtype.type(1) < (2 << _FRACTION[self.size]) - 1
        if self.predicate is not None:
            flags = np.unpackbits(np.frombuffer(bytes(registers.p_bytes(self.predicate)), np.uint8), bitorder="little")
            found &= flags[:: self.size][: self.elements] != 0
        return found


def arithmetic(instruction: Instruction | None, registers: Registers) -> Arithmetic | None:
    """What an instruction computes in floating point; None for others, and for comparisons, moves and conversions."""
    if instruction is None or not _ARITHMETIC.fullmatch(instruction.mnemonic):
        return None
    references = [(storage(r.reg), r) for r in operands_of_word(instruction.word)]
    vectors = [(n, r) for n, r in references if n is not None and Z_BASE <= n < P_BASE]
    kinds = [found for _, r in vectors if (found := _ELEMENT.search(r.reg.sig))]
    if not kinds:
        return None
    size = _BYTES[kinds[0][1] or kinds[0][2]]
    widths = {"z": registers.vl // 8, "v": 16}

    def places(role: str) -> tuple[slice, ...]:
        starts = [(registers.span(n).start, widths.get(r.reg.sig[0], size)) for n, r in vectors if role in r.role and n is not None]
        return tuple(slice(start, start + width) for start, width in starts)

    sources, results = places("r"), places("w")
    elements = max(span.stop - span.start for span in (*sources, *results)) // size
    predicate = next((n - P_BASE for n, _ in references if n is not None and P_BASE <= n < P_BASE + 16), None)
    return Arithmetic(size, elements, sources, results, predicate)
