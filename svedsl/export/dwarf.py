"""Debug information: which Python line made each instruction, and where a kernel's parameters are.

DWARF 4, which every gdb, lldb and perf in use reads (the gdb of RHEL 8, the system of A64FX machines, takes version 5 only in part).
Sections cited are those of the DWARF 4 standard.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from svedsl.export.elf import Section
from svedsl.export.emit import Emitter, sleb128, uleb128
from svedsl.export.unwind import dwarf_register
from svedsl.flow.args import Location
from svedsl.types import Scalar, Type

_DW_TAG_FORMAL_PARAMETER, _DW_TAG_POINTER_TYPE, _DW_TAG_COMPILE_UNIT = 0x05, 0x0F, 0x11
_DW_TAG_BASE_TYPE, _DW_TAG_CONST_TYPE, _DW_TAG_SUBPROGRAM = 0x24, 0x26, 0x2E
_DW_AT_LOCATION, _DW_AT_NAME, _DW_AT_BYTE_SIZE, _DW_AT_STMT_LIST = 0x02, 0x03, 0x0B, 0x10
_DW_AT_LOW_PC, _DW_AT_HIGH_PC, _DW_AT_LANGUAGE, _DW_AT_PRODUCER = 0x11, 0x12, 0x13, 0x25
_DW_AT_PROTOTYPED, _DW_AT_DECL_FILE, _DW_AT_DECL_LINE, _DW_AT_ENCODING = 0x27, 0x3A, 0x3B, 0x3E
_DW_AT_EXTERNAL, _DW_AT_FRAME_BASE, _DW_AT_TYPE = 0x3F, 0x40, 0x49
_DW_FORM_ADDR, _DW_FORM_DATA2, _DW_FORM_DATA8, _DW_FORM_STRING, _DW_FORM_DATA1 = 0x01, 0x05, 0x07, 0x08, 0x0B
_DW_FORM_UDATA, _DW_FORM_REF4, _DW_FORM_SEC_OFFSET, _DW_FORM_EXPRLOC, _DW_FORM_FLAG_PRESENT = 0x0F, 0x13, 0x17, 0x18, 0x19
_DW_ATE = {"float": 0x04, "int": 0x05, "uint": 0x07}
_DW_OP_REGX, _DW_OP_FBREG, _DW_OP_CALL_FRAME_CFA = 0x90, 0x91, 0x9C
_DW_LANG_MIPS_ASSEMBLER = 0x8001
_DW_LNS_COPY, _DW_LNS_ADVANCE_PC, _DW_LNS_ADVANCE_LINE, _DW_LNS_SET_FILE = 1, 2, 3, 4
_DW_LNE_END_SEQUENCE, _DW_LNE_SET_ADDRESS = 1, 2
_OPERANDS_OF_STANDARD_OPCODES = (0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1)

_UNIT, _SUBPROGRAM, _FUNCTION, _PARAMETER_LIST, _PARAMETER_FIXED, _BASE_TYPE, _POINTER, _CONST = range(1, 9)
_SUBPROGRAM_ATTRIBUTES = (
    (_DW_AT_NAME, _DW_FORM_STRING),
    (_DW_AT_EXTERNAL, _DW_FORM_FLAG_PRESENT),
    (_DW_AT_PROTOTYPED, _DW_FORM_FLAG_PRESENT),
    (_DW_AT_DECL_FILE, _DW_FORM_UDATA),
    (_DW_AT_DECL_LINE, _DW_FORM_UDATA),
    (_DW_AT_LOW_PC, _DW_FORM_ADDR),
    (_DW_AT_HIGH_PC, _DW_FORM_DATA8),
    (_DW_AT_FRAME_BASE, _DW_FORM_EXPRLOC),
)
_ABBREVIATIONS: dict[int, tuple[int, bool, tuple[tuple[int, int], ...]]] = {
    _UNIT: (
        _DW_TAG_COMPILE_UNIT,
        True,
        (
            (_DW_AT_PRODUCER, _DW_FORM_STRING),
            (_DW_AT_LANGUAGE, _DW_FORM_DATA2),
            (_DW_AT_NAME, _DW_FORM_STRING),
            (_DW_AT_LOW_PC, _DW_FORM_ADDR),
            (_DW_AT_HIGH_PC, _DW_FORM_DATA8),
            (_DW_AT_STMT_LIST, _DW_FORM_SEC_OFFSET),
        ),
    ),
    _SUBPROGRAM: (_DW_TAG_SUBPROGRAM, True, _SUBPROGRAM_ATTRIBUTES),
    _FUNCTION: (_DW_TAG_SUBPROGRAM, True, (*_SUBPROGRAM_ATTRIBUTES, (_DW_AT_TYPE, _DW_FORM_REF4))),
    _PARAMETER_LIST: (
        _DW_TAG_FORMAL_PARAMETER,
        False,
        ((_DW_AT_NAME, _DW_FORM_STRING), (_DW_AT_TYPE, _DW_FORM_REF4), (_DW_AT_LOCATION, _DW_FORM_SEC_OFFSET)),
    ),
    _PARAMETER_FIXED: (
        _DW_TAG_FORMAL_PARAMETER,
        False,
        ((_DW_AT_NAME, _DW_FORM_STRING), (_DW_AT_TYPE, _DW_FORM_REF4), (_DW_AT_LOCATION, _DW_FORM_EXPRLOC)),
    ),
    _BASE_TYPE: (
        _DW_TAG_BASE_TYPE,
        False,
        ((_DW_AT_NAME, _DW_FORM_STRING), (_DW_AT_BYTE_SIZE, _DW_FORM_DATA1), (_DW_AT_ENCODING, _DW_FORM_DATA1)),
    ),
    _POINTER: (_DW_TAG_POINTER_TYPE, False, ((_DW_AT_TYPE, _DW_FORM_REF4), (_DW_AT_BYTE_SIZE, _DW_FORM_DATA1))),
    _CONST: (_DW_TAG_CONST_TYPE, False, ((_DW_AT_TYPE, _DW_FORM_REF4),)),
}
"""Abbreviation code -> tag, whether entries lie within, (attribute, form) pairs (7.5.3)."""


@dataclass(frozen=True, slots=True)
class Line:
    """From the instruction at byte ``offset`` of the function on, instructions come from ``line`` of the Python file ``file``."""

    offset: int
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter and its place at entry; ``valid`` is the number of code bytes during which the register still holds it."""

    name: str
    type: Type
    location: Location
    valid: int


@dataclass(frozen=True, slots=True)
class Subprogram:
    """A kernel: byte offset and size in the text section, parameters, and lines in order of their offsets."""

    name: str
    start: int
    size: int
    lines: tuple[Line, ...]
    parameters: tuple[Parameter, ...] = ()
    returns: Scalar | None = None


def debug_sections(programs: Sequence[Subprogram], text: str = ".text") -> list[Section]:
    """``.debug_info .debug_abbrev .debug_line .debug_loc`` of functions in the section ``text``; none without any known line.

    Functions must be in ascending order of ``start``.
    """
    if not any(p.lines for p in programs):
        return []
    files = _Files(programs)
    info, places = _Info(programs, files, text), Emitter()
    info.write(places)
    sections = [
        Section(".debug_info", data=bytes(info.out.data), relocations=info.out.relocations),
        Section(".debug_abbrev", data=_abbreviations()),
        _line_section(programs, files, text),
    ]
    return [*sections, Section(".debug_loc", data=bytes(places.data))]


class _Files:
    """The directories and files of the line table (6.2.4), numbered from 1; directory 0 is the compilation directory."""

    def __init__(self, programs: Sequence[Subprogram]) -> None:
        self.paths = list(dict.fromkeys(line.file for p in programs for line in p.lines))
        self.directories = list(dict.fromkeys(parent for path in self.paths if (parent := str(PurePath(path).parent)) != "."))

    def number(self, path: str) -> int:
        return self.paths.index(path) + 1

    def write(self, out: Emitter) -> None:
        for directory in self.directories:
            out.string(directory)
        out.u8(0)
        for path in self.paths:
            pure = PurePath(path)
            parent = str(pure.parent)
            out.string(pure.name)
            out.uleb(0 if parent == "." else self.directories.index(parent) + 1, 0, 0)
        out.u8(0)


def _abbreviations() -> bytes:
    out = Emitter()
    for code, (tag, children, attributes) in _ABBREVIATIONS.items():
        out.uleb(code, tag)
        out.u8(children)
        for attribute, form in attributes:
            out.uleb(attribute, form)
        out.u8(0, 0)
    out.u8(0)
    return bytes(out.data)


class _Info:
    """The tree of ``.debug_info``: one unit, the types its kernels need, the kernels."""

    def __init__(self, programs: Sequence[Subprogram], files: _Files, text: str) -> None:
        self.programs = programs
        self.files = files
        self.text = text
        self.out = Emitter()
        self.types: dict[object, int] = {}

    def write(self, places: Emitter) -> None:
        """Fill ``out``; the location lists go to ``places``."""
        out, first, last = self.out, self.programs[0], self.programs[-1]
        out.u32(0)
        out.u16(4)
        out.reference("ABS32", 4, ".debug_abbrev")
        out.u8(8)
        out.uleb(_UNIT)
        out.string("svedsl")
        # What a kernel is made of is assembly. gdb then stops at a function's first instruction instead of looking for a prologue.
        out.u16(_DW_LANG_MIPS_ASSEMBLER)
        out.string(self.files.paths[0])
        out.reference("ABS64", 8, self.text, first.start)
        out.u64(last.start + last.size - first.start)
        out.reference("ABS32", 4, ".debug_line")
        for program in self.programs:
            self._subprogram(program, places)
        out.u8(0)
        out.length_at(0)

    def _subprogram(self, program: Subprogram, places: Emitter) -> None:
        types = [self._type(p.type) for p in program.parameters]
        result = self._type(program.returns) if program.returns else None
        out = self.out
        out.uleb(_SUBPROGRAM if result is None else _FUNCTION)
        out.string(program.name)
        out.uleb(self.files.number(program.lines[0].file) if program.lines else 0)
        out.uleb(program.lines[0].line if program.lines else 0)
        out.reference("ABS64", 8, self.text, program.start)
        out.u64(program.size)
        out.block(bytes([_DW_OP_CALL_FRAME_CFA]))
        if result is not None:
            out.u32(result)
        base = program.start - self.programs[0].start
        for parameter, type_at in zip(program.parameters, types, strict=True):
            self._parameter(parameter, type_at, places, base)
        out.u8(0)

    def _parameter(self, parameter: Parameter, type_at: int, places: Emitter, base: int) -> None:
        out, where = self.out, parameter.location
        out.uleb(_PARAMETER_FIXED if where.kind == "stack" else _PARAMETER_LIST)
        out.string(parameter.name)
        out.u32(type_at)
        if where.kind == "stack":
            out.block(bytes([_DW_OP_FBREG]) + sleb128(where.number))
            return
        # A location list (2.6.2): outside its one range a debugger says "optimized out", which is the truth.
        out.reference("ABS32", 4, ".debug_loc", len(places))
        expression = bytes([_DW_OP_REGX]) + uleb128(dwarf_register(where.number + (32 if where.kind == "v" else 0)))
        places.u64(base)
        places.u64(base + parameter.valid)
        places.u16(len(expression))
        places.data += expression
        places.data += bytes(16)

    def _type(self, type: Type) -> int:
        """Offset of the entry that describes ``type``, written on first use."""
        if isinstance(type, Scalar):
            return self.types.get(type) or self._base_type(type)
        key = (type.elem, type.mode == "in")
        if key not in self.types:
            target = self._const(type.elem) if type.mode == "in" else self._type(type.elem)
            self.types[key] = len(self.out)
            self.out.uleb(_POINTER)
            self.out.u32(target)
            self.out.u8(8)
        return self.types[key]

    def _base_type(self, scalar: Scalar) -> int:
        self.types[scalar] = len(self.out)
        self.out.uleb(_BASE_TYPE)
        self.out.string(scalar.c)
        self.out.u8(scalar.size, _DW_ATE[scalar.kind])
        return self.types[scalar]

    def _const(self, scalar: Scalar) -> int:
        target = self._type(scalar)
        at = len(self.out)
        self.out.uleb(_CONST)
        self.out.u32(target)
        return at


def _line_section(programs: Sequence[Subprogram], files: _Files, text: str) -> Section:
    """``.debug_line``: the header (6.2.4), then a sequence for each function."""
    out = Emitter()
    out.u32(0)
    out.u16(4)
    header = len(out)
    out.u32(0)
    out.u8(4, 1, 1)  # instructions of 4 bytes, one per bundle, every row is a statement
    out.u8(0x100 - 5, 14)  # the usual line_base and line_range; no special opcode is used below
    out.u8(len(_OPERANDS_OF_STANDARD_OPCODES) + 1, *_OPERANDS_OF_STANDARD_OPCODES)
    files.write(out)
    out.length_at(header)
    for program in programs:
        if program.lines:
            _line_sequence(out, program, files, text)
    out.length_at(0)
    return Section(".debug_line", data=bytes(out.data), relocations=out.relocations)


def _line_sequence(out: Emitter, program: Subprogram, files: _Files, text: str) -> None:
    """The rows of one function (6.2.5), one for each change of the line; a function's last row ends at its size."""
    out.u8(0, 9, _DW_LNE_SET_ADDRESS)
    out.reference("ABS64", 8, text, program.start)
    at, file, line = 0, 1, 1
    previous: tuple[str, int] | None = None
    for row in program.lines:
        if (row.file, row.line) == previous:
            continue
        previous = (row.file, row.line)
        if files.number(row.file) != file:
            file = files.number(row.file)
            out.u8(_DW_LNS_SET_FILE)
            out.uleb(file)
        out.u8(_DW_LNS_ADVANCE_PC)
        out.uleb((row.offset - at) // 4)
        out.u8(_DW_LNS_ADVANCE_LINE)
        out.sleb(row.line - line)
        out.u8(_DW_LNS_COPY)
        at, line = row.offset, row.line
    out.u8(_DW_LNS_ADVANCE_PC)
    out.uleb((program.size - at) // 4)
    out.u8(0, 1, _DW_LNE_END_SEQUENCE)
