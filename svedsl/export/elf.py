"""Relocatable AArch64 ELF objects: the bytes of the model in :mod:`svedsl.asm.sections`.

Sources: System V ABI (gABI) chapter 4, "Object Files"; ELF for the Arm 64-bit Architecture (AAELF64). Little-endian, ELF64 only.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from svedsl.asm.sections import ABSOLUTE, COMMON, UNDEFINED, Object, Relocation, Section, Symbol, SymbolType
from svedsl.errors import ExportError
from svedsl.export.relocations import RELOCATIONS

__all__ = [
    "ABSOLUTE", "COMMON", "ELF_HEADER_SIZE", "EM_AARCH64", "SECTION_FLAGS", "SECTION_TYPES", "SYMBOL_SIZE", "UNDEFINED", "Object",
    "Relocation", "Section", "SectionHeader", "StringTable", "Symbol", "SymbolType", "align_up", "assemble_file", "check", "elf_header",
    "pack_section_headers", "pack_symbol", "section_size", "write_object",
]  # fmt: skip

SECTION_TYPES = {"progbits": 1, "note": 7, "nobits": 8, "init_array": 14, "fini_array": 15, "preinit_array": 16}
SECTION_FLAGS = {"w": 0x1, "a": 0x2, "x": 0x4, "M": 0x10, "S": 0x20, "o": 0x80, "T": 0x400, "R": 0x200000, "e": 0x80000000}
_SYMBOL_TYPES = {"notype": 0, "object": 1, "func": 2, "section": 3, "file": 4, "tls_object": 6, "gnu_indirect_function": 10}
_BINDINGS = {"local": 0, "global": 1, "weak": 2, "unique": 10}
_VISIBILITIES = {"default": 0, "internal": 1, "hidden": 2, "protected": 3}
_SPECIAL_INDEX = {ABSOLUTE: 0xFFF1, COMMON: 0xFFF2}
_STO_AARCH64_VARIANT_PCS = 0x80
_SHT_SYMTAB, _SHT_STRTAB, _SHT_RELA, _SHT_GROUP = 2, 3, 4, 17
_SHF_INFO_LINK, _SHF_GROUP = 0x40, 0x200
_GRP_COMDAT = 1
_SHN_LORESERVE = 0xFF00
EM_AARCH64 = 183
ELF_HEADER_SIZE = 64
SYMBOL_SIZE = 24
_RELA_SIZE = 24
_SECTION_HEADER_SIZE = 64


class StringTable:
    """A string table: offset 0 is the empty string, equal strings are stored once."""

    def __init__(self) -> None:
        self.data = bytearray(1)
        self._offsets = {"": 0}

    def add(self, text: str) -> int:
        """Offset of ``text``, stored NUL-terminated as UTF-8."""
        if text not in self._offsets:
            self._offsets[text] = len(self.data)
            self.data += text.encode() + b"\0"
        return self._offsets[text]


class SectionHeader(NamedTuple):
    """An Elf64_Shdr without its place in the file, and the bytes that go there; ``size`` is their number or that of a nobits section."""

    name: str
    type: int
    flags: int
    data: bytes
    size: int
    link: int = 0
    info: int = 0
    align: int = 1
    entsize: int = 0
    address: int = 0


def section_size(section: Section) -> int:
    """Bytes that the section takes in memory."""
    return section.size if section.type == "nobits" else len(section.data)


def align_up(value: int, alignment: int) -> int:
    """The next multiple of ``alignment`` at or above ``value``."""
    return -(-value // alignment) * alignment


def elf_header(kind: int, section_offset: int, section_count: int, program_headers: int = 0) -> bytes:
    """Elf64_Ehdr of an AArch64 file of type ``kind`` (1 relocatable, 3 shared); the last section holds the section names."""
    ident = b"\x7fELF" + bytes([2, 1, 1]) + bytes(9)
    offset = ELF_HEADER_SIZE if program_headers else 0
    sizes = (ELF_HEADER_SIZE, 56 if program_headers else 0, program_headers, _SECTION_HEADER_SIZE, section_count, max(section_count - 1, 0))
    return ident + struct.pack("<HHIQQQIHHHHHH", kind, EM_AARCH64, 1, 0, offset, section_offset, 0, *sizes)


def pack_section_headers(headers: Sequence[SectionHeader], offsets: Sequence[int], names: StringTable) -> bytes:
    """The section header table; ``offsets`` are the file offsets of the sections' bytes."""
    return b"".join(
        struct.pack("<IIQQQQIIQQ", names.add(h.name), h.type, h.flags, h.address, at, h.size, h.link, h.info, h.align, h.entsize)
        for h, at in zip(headers, offsets, strict=True)
    )


def pack_symbol(name: int, binding: str, kind: str, other: int, section: int, value: int, size: int) -> bytes:
    """An Elf64_Sym; ``binding`` and ``kind`` by their directive names, ``section`` an index."""
    return struct.pack("<IBBHQQ", name, _BINDINGS[binding] << 4 | _SYMBOL_TYPES[kind], other, section, value, size)


def write_object(obj: Object) -> bytes:
    """The bytes of the ELF file.

    Raises ExportError for a model that no valid file can express: duplicate names, unknown sections, symbols or relocations, offsets
    outside their section, alignments that are no power of two.
    """
    check(obj)
    return _Writer(obj).file()


def check(obj: Object) -> None:
    """Raise ExportError for the first thing in ``obj`` that does not fit together."""
    names = _unique((s.id for s in obj.sections), "section")
    symbols = _unique((s.name for s in obj.symbols), "symbol")
    for section in obj.sections:
        _check_section(section, names, symbols)
    for symbol in obj.symbols:
        _check_symbol(symbol, names)
    if len(obj.sections) * 2 + 8 >= _SHN_LORESERVE:
        raise ExportError(f"{len(obj.sections)} sections are more than the {_SHN_LORESERVE} that ELF numbers directly")


def _unique(names: Iterable[str], what: str) -> set[str]:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ExportError(f"{what} {name!r} is defined twice")
        seen.add(name)
    return seen


def _check_section(section: Section, sections: set[str], symbols: set[str]) -> None:
    def require(good: bool, message: str) -> None:
        if not good:
            raise ExportError(f"section {section.name}: {message}")

    require(section.type in SECTION_TYPES, f"type {section.type!r}, allowed are {', '.join(SECTION_TYPES)}")
    unknown = set(section.flags) - set(SECTION_FLAGS)
    require(not unknown, f"flags {''.join(sorted(unknown))!r}, allowed are {''.join(SECTION_FLAGS)}")
    require(_is_power_of_two(section.align), f"alignment {section.align} is not a power of two")
    require(not (section.type == "nobits" and (section.data or section.relocations)), "nobits has no contents")
    require(section.linked_to is None or section.linked_to in sections, f"linked to {section.linked_to!r}, which is no section")
    size = section_size(section)
    for at, _ in section.mapping:
        require(0 <= at <= size, f"mapping symbol at {at:#x} is outside its {size:#x} bytes")
    for r in section.relocations:
        require(r.type in RELOCATIONS, f"relocation {r.type!r} is none of AArch64 ELF")
        require(0 <= r.offset < size, f"{r.type} at {r.offset:#x} is outside its {size:#x} bytes")
        known = r.symbol is None or r.symbol in symbols or r.symbol in sections
        require(known, f"{r.type} at {r.offset:#x} refers to {r.symbol!r}, which is no symbol and no section")
        require(-(2**63) <= r.addend < 2**63, f"{r.type} at {r.offset:#x}: addend {r.addend} does not fit 64 bits")


def _check_symbol(symbol: Symbol, sections: set[str]) -> None:
    if symbol.section is UNDEFINED and symbol.binding == "local":
        raise ExportError(f"symbol {symbol.name!r} is local but not defined")
    if symbol.section is not UNDEFINED and symbol.section not in sections and symbol.section not in _SPECIAL_INDEX:
        raise ExportError(f"symbol {symbol.name!r} is in {symbol.section!r}, which is no section")
    if symbol.section == COMMON and not _is_power_of_two(symbol.value):
        raise ExportError(f"common symbol {symbol.name!r}: alignment {symbol.value} is not a power of two")
    if "\0" in symbol.name:
        raise ExportError(f"symbol {symbol.name!r} contains a NUL character")


def _is_power_of_two(n: int) -> bool:
    return n > 0 and n & (n - 1) == 0


class _Writer:
    """Lays an Object out: groups, the sections each followed by its relocations, symbol table, string tables."""

    def __init__(self, obj: Object) -> None:
        self.obj = obj
        self.strings = StringTable()
        self.groups = list(dict.fromkeys(s.group for s in obj.sections if s.group is not None))
        self.index = self._number_sections()
        self.symtab_index = 1 + len(self.groups) + sum(1 + bool(s.relocations) for s in obj.sections)
        self.symbol_index: dict[str, int] = {}
        self.section_symbol_index: dict[str, int] = {}
        self.first_global = 0

    def _number_sections(self) -> dict[str, int]:
        """Section id -> header index; a group's header comes before those of its members (gABI, "Section Groups")."""
        numbers: dict[str, int] = {}
        following = 1 + len(self.groups)
        for s in self.obj.sections:
            numbers[s.id] = following
            following += 1 + bool(s.relocations)
        return numbers

    def file(self) -> bytes:
        symtab = self._symtab()
        headers = [SectionHeader("", 0, 0, b"", 0, align=0)]
        headers += [self._group(name) for name in self.groups]
        for section in self.obj.sections:
            headers += self._section(section)
        headers.append(
            SectionHeader(".symtab", _SHT_SYMTAB, 0, symtab, len(symtab), self.symtab_index + 1, self.first_global, 8, SYMBOL_SIZE)
        )
        headers.append(SectionHeader(".strtab", _SHT_STRTAB, 0, bytes(self.strings.data), len(self.strings.data)))
        return assemble_file(headers, lambda at, count: elf_header(1, at, count))

    def _symtab(self) -> bytes:
        """Local symbols first, as gABI "Symbol Table" demands: file, sections, mapping symbols, locals; then the rest."""
        entries = [bytes(SYMBOL_SIZE)]
        if self.obj.file is not None:
            entries.append(pack_symbol(self.strings.add(self.obj.file), "local", "file", 0, _SPECIAL_INDEX[ABSOLUTE], 0, 0))
        for s in self.obj.sections:
            self.section_symbol_index[s.id] = len(entries)
            entries.append(pack_symbol(0, "local", "section", 0, self.index[s.id], 0, 0))
        for s in self.obj.sections:
            for at, kind in s.mapping:
                entries.append(pack_symbol(self.strings.add("$" + kind), "local", "notype", 0, self.index[s.id], at, 0))
        # A signature that is no symbol of its own stands in the group's section, as GNU as writes it (g++ so names its C5 constructors).
        for at, signature in enumerate(self.groups, 1):
            if all(symbol.name != signature for symbol in self.obj.symbols):
                self.symbol_index[signature] = len(entries)
                entries.append(pack_symbol(self.strings.add(signature), "local", "notype", 0, at, 0, 0))
        ordered = sorted(self.obj.symbols, key=lambda symbol: symbol.binding != "local")
        self.first_global = len(entries) + sum(symbol.binding == "local" for symbol in ordered)
        for symbol in ordered:
            self.symbol_index[symbol.name] = len(entries)
            entries.append(self._symbol(symbol))
        return b"".join(entries)

    def _symbol(self, symbol: Symbol) -> bytes:
        where = 0 if symbol.section is UNDEFINED else _SPECIAL_INDEX.get(symbol.section) or self.index[symbol.section]
        other = _VISIBILITIES[symbol.visibility] | (_STO_AARCH64_VARIANT_PCS if symbol.variant_pcs else 0)
        name = self.strings.add(symbol.name)
        return pack_symbol(name, symbol.binding, symbol.type, other, where, symbol.value % 2**64, symbol.size)

    def _group(self, signature: str) -> SectionHeader:
        members = []
        for s in self.obj.sections:
            if s.group == signature:
                members += [self.index[s.id]] + ([self.index[s.id] + 1] if s.relocations else [])
        data = struct.pack(f"<{1 + len(members)}I", _GRP_COMDAT, *members)
        return SectionHeader(".group", _SHT_GROUP, 0, data, len(data), self.symtab_index, self.symbol_index[signature], 4, 4)

    def _section(self, s: Section) -> list[SectionHeader]:
        grouped = _SHF_GROUP if s.group is not None else 0
        flags = sum(SECTION_FLAGS[letter] for letter in set(s.flags)) | grouped
        link = self.index[s.linked_to] if s.linked_to is not None else 0
        headers = [SectionHeader(s.name, SECTION_TYPES[s.type], flags, s.data, section_size(s), link, 0, s.align, s.entsize, s.address)]
        if s.relocations:
            data = b"".join(self._relocation(r) for r in s.relocations)
            links = (self.symtab_index, self.index[s.id], 8, _RELA_SIZE)
            headers.append(SectionHeader(".rela" + s.name, _SHT_RELA, _SHF_INFO_LINK | grouped, data, len(data), *links))
        return headers

    def _relocation(self, r: Relocation) -> bytes:
        if r.symbol is None:
            symbol = 0
        elif r.symbol in self.symbol_index:
            symbol = self.symbol_index[r.symbol]
        else:
            symbol = self.section_symbol_index[r.symbol]
        return struct.pack("<QQq", r.offset, symbol << 32 | RELOCATIONS[r.type], r.addend)


def assemble_file(headers: Sequence[SectionHeader], header: Callable[[int, int], bytes]) -> bytes:
    """An ELF file of the sections' bytes behind the headers, then the section names and the section header table.

    ``header(offset, count)`` makes the ELF header, with the program headers if there are any, for the place and length of that table.
    """
    names = StringTable()
    for h in headers:
        names.add(h.name)
    names.add(".shstrtab")
    headers = [*headers, SectionHeader(".shstrtab", _SHT_STRTAB, 0, bytes(names.data), len(names.data))]
    body = bytearray(header(0, 0))
    offsets = []
    for h in headers:
        body += bytes(align_up(len(body), max(h.align, 1)) - len(body))
        offsets.append(len(body) if h.type else 0)
        body += h.data
    body += bytes(align_up(len(body), 8) - len(body))
    at = len(body)
    body += pack_section_headers(headers, offsets, names)
    start = header(at, len(headers))
    return start + bytes(body[len(start) :])
