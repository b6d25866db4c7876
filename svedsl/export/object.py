"""Kernels as one relocatable object: code, constants, symbols, notes, unwind and debug information."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Literal

from svedsl.asm.code import Code
from svedsl.export.dwarf import Line, Parameter, Subprogram, debug_sections
from svedsl.export.elf import UNDEFINED, Object, Relocation, Section, Symbol, write_object
from svedsl.export.layout import ALIGNMENT, POOL_REFERENCES, Placement, imported, place
from svedsl.export.lifetime import intact
from svedsl.export.unwind import Frame, eh_frame
from svedsl.flow.args import locate
from svedsl.isa.decode import decode

_NT_GNU_PROPERTY_TYPE_0 = 5
_GNU_PROPERTY_AARCH64_FEATURE_1_AND = 0xC0000000
_FEATURE_1_BTI = 1


def kernel_elf(codes: Sequence[Code], constants: str = ".rodata") -> bytes:
    """A relocatable ELF object with the kernels as global functions, for any AArch64 linker.

    ``constants`` names the section that holds the constant pools: ``.rodata``, or ``.text`` for programs in which that is more than 1 MiB
    away from the code. Raises ExportError where a kernel cannot be linked: an unusable or repeated name, a branch out of the kernel.
    """
    return write_object(kernel_object(codes, constants))


def kernel_object(codes: Sequence[Code], constants: str = ".rodata") -> Object:
    """The same as a model that :func:`svedsl.export.elf.write_object` takes."""
    placements = place(codes, constants)
    sections = [_text(placements)]
    if pool := _pool(placements):
        sections.append(Section(".rodata", "a", align=ALIGNMENT, data=pool, mapping=[(0, "d")]))
    if all(p.keeps_to_landings for p in placements):
        sections.append(bti_note())
    sections.append(Section(".note.GNU-stack"))
    sections.append(eh_frame([Frame(p.text, p.code.size, p.code.frame) for p in placements]))
    sections += debug_sections([subprogram(p.code, p.text) for p in placements])
    return Object(sections, [*map(_symbol, placements), *(Symbol(name, UNDEFINED) for name in imported(codes))])


def _symbol(p: Placement) -> Symbol:
    return Symbol(p.code.name, ".text", p.text, p.code.size, type="func", variant_pcs=p.code.vector_pcs)


def _text(placements: Sequence[Placement]) -> Section:
    data = bytearray()
    contents: list[tuple[int, Literal["x", "d"]]] = []
    relocations = []
    for p in placements:
        contents += [(len(data), "d"), (p.text, "x")] if p.gap else [(p.text, "x")]
        data += bytes(p.gap) + p.code.data[: p.code.size]
        if p.near and p.constants:
            contents.append((len(data), "d"))
            data += p.constants
        else:
            relocations += [_detach(data, p, at, to) for at, to in p.targets.items() if to >= p.code.size]
        relocations += [Relocation(p.text + at, "R_AARCH64_CALL26", symbol) for at, symbol in sorted(p.code.externals.items())]
    mapping = [here for before, here in zip([(0, ""), *contents], contents, strict=False) if before[1] != here[1]]
    return Section(".text", "ax", align=ALIGNMENT, data=bytes(data), mapping=mapping, relocations=relocations)


def _detach(data: bytearray, p: Placement, at: int, to: int) -> Relocation:
    """Clears the field of a pool reference in ``data`` (as assemblers do) and returns the relocation that fills it again."""
    word = p.code.placed[at // 4].word
    instruction = decode(word)
    assert instruction is not None
    reference = POOL_REFERENCES[instruction.mnemonic]
    struct.pack_into("<I", data, p.text + at, word & ~reference.field)
    return Relocation(p.text + at, reference.relocation, ".rodata", p.pool + to - p.code.size)


def _pool(placements: Sequence[Placement]) -> bytes:
    data = bytearray()
    for p in placements:
        if p.constants and not p.near:
            data += bytes(p.pool - len(data)) + p.constants
    return bytes(data)


def bti_note() -> Section:
    """``.note.gnu.property``: every function may be called indirectly under BTI (Linux ABI extensions; AAELF64, "Program Property")."""
    features = struct.pack("<IIII", _GNU_PROPERTY_AARCH64_FEATURE_1_AND, 4, _FEATURE_1_BTI, 0)
    note = struct.pack("<III4s", 4, len(features), _NT_GNU_PROPERTY_TYPE_0, b"GNU\0")
    return Section(".note.gnu.property", "a", "note", align=8, data=note + features, mapping=[(0, "d")])


def subprogram(code: Code, start: int) -> Subprogram:
    """What debug information says of one kernel at ``start`` of the text section."""
    lines = tuple(_lines(code))
    parameters = tuple(
        Parameter(p.name, p.type, where, intact(code, where)) for p, where in zip(code.params, locate(code.params), strict=True)
    )
    return Subprogram(code.name, start, code.size, lines, parameters, code.returns)


def _lines(code: Code) -> Iterator[Line]:
    """The lines that are known. What stands before the first of them, such as the frame, comes from the line where the function begins."""
    first = next((p for p in code.placed if p.origin), None)
    if first and first.origin and first.offset:
        function = first.origin[0]
        yield Line(0, function.co_filename, function.co_firstlineno)
    for placed in code.placed:
        source = code.source(placed.offset)
        if source:
            yield Line(placed.offset, source.file, source.line)
