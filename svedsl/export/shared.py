"""A tiny shared object: code and data under symbols that the dynamic loader and debuggers find by name.

Made for gdb's JIT interface (GDB manual, "JIT Compilation Interface"), which looks two symbols up among those of the loaded files.
Sources: gABI chapter 5, "Program Loading and Dynamic Linking"; AAELF64. No relocations, no dependencies, no initialisers.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from svedsl.export.elf import (
    ELF_HEADER_SIZE,
    SYMBOL_SIZE,
    SectionHeader,
    StringTable,
    SymbolType,
    align_up,
    assemble_file,
    elf_header,
    pack_symbol,
)

_PAGE = 0x10000
"""Largest page size of AArch64 Linux, the one of Fugaku: segments so far apart load under every page size."""
_PT_LOAD, _PT_DYNAMIC, _PT_GNU_STACK = 1, 2, 0x6474E551
_PF_X, _PF_W, _PF_R = 1, 2, 4
_PROGRAM_HEADERS = 4
_PROGRAM_HEADER_SIZE = 56
_SHT_PROGBITS, _SHT_STRTAB, _SHT_HASH, _SHT_DYNAMIC, _SHT_DYNSYM = 1, 3, 5, 6, 11
_SHF_W, _SHF_A, _SHF_X = 1, 2, 4
_DT_NULL, _DT_HASH, _DT_STRTAB, _DT_SYMTAB, _DT_STRSZ, _DT_SYMENT, _DT_SONAME = 0, 4, 5, 6, 10, 11, 14
_DYNAMIC_SIZE = 7 * 16
_RET = struct.pack("<I", 0xD65F03C0)


@dataclass(frozen=True, slots=True)
class Exported:
    """A symbol of the shared object: ``type`` func lies in the code, object in the data, ``offset`` and ``size`` in bytes."""

    name: str
    type: SymbolType
    offset: int
    size: int


def jit_interface() -> bytes:
    """The shared object with ``__jit_debug_register_code`` (an empty function) and ``__jit_debug_descriptor`` (version 1, no entries)."""
    descriptor = struct.pack("<IIQQ", 1, 0, 0, 0)
    exported = [
        Exported("__jit_debug_register_code", "func", 0, len(_RET)),
        Exported("__jit_debug_descriptor", "object", 0, len(descriptor)),
    ]
    return shared_object("libsvedsl-jit.so", _RET, descriptor, exported)


def shared_object(soname: str, code: bytes, data: bytes, exported: Sequence[Exported]) -> bytes:
    """The ELF file; ``code`` is loaded read-execute and ``data`` read-write, both aligned to 64 bytes."""
    strings = StringTable()
    soname_at = strings.add(soname)
    names = [strings.add(s.name) for s in exported]
    table = _hash_table(len(exported) + 1)
    at_hash = ELF_HEADER_SIZE + _PROGRAM_HEADERS * _PROGRAM_HEADER_SIZE
    at_symbols = align_up(at_hash + len(table), 8)
    at_strings = at_symbols + SYMBOL_SIZE * (len(exported) + 1)
    at_code = align_up(at_strings + len(strings.data), 64)
    end_of_code = at_code + len(code)
    # The second segment begins in the file right behind the first, and in memory at the same offset of the next page.
    at_dynamic = align_up(end_of_code, 64)
    at_data = align_up(at_dynamic + _DYNAMIC_SIZE, 64)
    places = {"func": (4, at_code), "object": (6, _PAGE + at_data)}
    symbols = bytes(SYMBOL_SIZE) + b"".join(
        pack_symbol(name, "global", s.type, 0, places[s.type][0], places[s.type][1] + s.offset, s.size)
        for name, s in zip(names, exported, strict=True)
    )
    dynamic = _dynamic(at_hash, at_strings, len(strings.data), at_symbols, soname_at)
    headers = [
        SectionHeader("", 0, 0, b"", 0, align=0),
        SectionHeader(".hash", _SHT_HASH, _SHF_A, table, len(table), 2, 0, 8, 4, at_hash),
        SectionHeader(".dynsym", _SHT_DYNSYM, _SHF_A, symbols, len(symbols), 3, 1, 8, SYMBOL_SIZE, at_symbols),
        SectionHeader(".dynstr", _SHT_STRTAB, _SHF_A, bytes(strings.data), len(strings.data), address=at_strings),
        SectionHeader(".text", _SHT_PROGBITS, _SHF_A | _SHF_X, code, len(code), align=64, address=at_code),
        SectionHeader(".dynamic", _SHT_DYNAMIC, _SHF_A | _SHF_W, dynamic, len(dynamic), 3, 0, 64, 16, _PAGE + at_dynamic),
        SectionHeader(".data", _SHT_PROGBITS, _SHF_A | _SHF_W, data, len(data), align=64, address=_PAGE + at_data),
    ]
    segments = _segments(end_of_code, at_dynamic, at_data + len(data))
    return assemble_file(headers, lambda at, count: elf_header(3, at, count, _PROGRAM_HEADERS) + segments)


def _hash_table(symbols: int) -> bytes:
    """``.hash`` with a single bucket, which chains all symbols: correct for any names, and fast enough for a handful of them."""
    chain = [0, *range(2, symbols), 0][:symbols]
    return struct.pack(f"<{3 + symbols}I", 1, symbols, 1 if symbols > 1 else 0, *chain)


def _dynamic(at_hash: int, at_strings: int, strings_size: int, at_symbols: int, soname: int) -> bytes:
    entries = (
        (_DT_SONAME, soname),
        (_DT_HASH, at_hash),
        (_DT_STRTAB, at_strings),
        (_DT_SYMTAB, at_symbols),
        (_DT_STRSZ, strings_size),
        (_DT_SYMENT, SYMBOL_SIZE),
        (_DT_NULL, 0),
    )
    return b"".join(struct.pack("<QQ", *entry) for entry in entries)


def _segments(end_of_code: int, at_dynamic: int, end: int) -> bytes:
    """Program headers: code, data, where the dynamic section is, and that no executable stack is wanted."""
    rows = (
        (_PT_LOAD, _PF_R | _PF_X, 0, 0, end_of_code, _PAGE),
        (_PT_LOAD, _PF_R | _PF_W, at_dynamic, _PAGE + at_dynamic, end - at_dynamic, _PAGE),
        (_PT_DYNAMIC, _PF_R | _PF_W, at_dynamic, _PAGE + at_dynamic, _DYNAMIC_SIZE, 8),
        (_PT_GNU_STACK, _PF_R | _PF_W, 0, 0, 0, 16),
    )
    return b"".join(struct.pack("<IIQQQQQQ", kind, flags, at, addr, addr, n, n, align) for kind, flags, at, addr, n, align in rows)
