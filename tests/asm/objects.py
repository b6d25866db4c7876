"""ELF objects of any assembler in one form, so that they can be compared: bytes of sections, and what relocations mean."""

from __future__ import annotations

import io
from typing import Any, NamedTuple

from elftools.elf.elffile import ELFFile
from elftools.elf.relocation import RelocationSection

from svedsl.export.relocations import RELOCATIONS

_NAMES = {number: name for name, number in RELOCATIONS.items()}


class Contents(NamedTuple):
    """One section: flags, alignment, bytes (of nobits: their number) and relocations as (offset, type, target, addend)."""

    flags: int
    align: int
    data: bytes | int
    relocations: list[tuple[int, str, str, int]]


class Contained(NamedTuple):
    """An object: sections by name, symbols by name (section, value, size, binding, type, st_other)."""

    sections: dict[str, Contents]
    symbols: dict[str, tuple[Any, ...]]


def read(data: bytes) -> Contained:
    """The object file ``data``; local symbols are replaced by their section and offset, which is what they mean to a linker."""
    elf = ELFFile(io.BytesIO(data))
    headers = list(elf.iter_sections())
    names = [h.name + "'" * sum(h.name == other.name for other in headers[:i]) for i, h in enumerate(headers)]
    table = list(elf.get_section_by_name(".symtab").iter_symbols())

    def home(symbol: Any) -> str | None:
        where = symbol["st_shndx"]
        return names[where] if isinstance(where, int) else where

    def target(index: int, addend: int) -> tuple[str, int]:
        symbol = table[index]
        if symbol["st_info"]["bind"] == "STB_LOCAL" and isinstance(symbol["st_shndx"], int):
            return f"section {home(symbol)}", addend + symbol["st_value"]
        return symbol.name, addend

    relocations: dict[int, list[tuple[int, str, str, int]]] = {}
    for header in headers:
        if isinstance(header, RelocationSection):
            relocations[header["sh_info"]] = sorted(
                (r["r_offset"], _NAMES[r["r_info_type"]], *target(r["r_info_sym"], r["r_addend"])) for r in header.iter_relocations()
            )
    sections = {}
    for index, h in enumerate(headers):
        if h["sh_type"] in ("SHT_NULL", "SHT_RELA", "SHT_SYMTAB", "SHT_STRTAB", "SHT_GROUP"):
            continue
        content = h["sh_size"] if h["sh_type"] == "SHT_NOBITS" else h.data()
        sections[names[index]] = Contents(h["sh_flags"], h["sh_addralign"], content, relocations.get(index, []))
    symbols = {}
    for s in table:
        info = s["st_info"]
        if s.name and info["type"] not in ("STT_FILE", "STT_SECTION") and not s.name.startswith(("$", ".L")):
            symbols[s.name] = (home(s), s["st_value"], s["st_size"], info["bind"], info["type"], s["st_other"]["visibility"])
    return Contained(sections, symbols)


_EXECUTABLE = 4
_FROM_DIRECTIVES_THAT_ARE_SKIPPED = (".debug_line", ".debug_line_str", ".eh_frame", ".comment", ".llvm_addrsig", ".ARM.attributes")


def differences(ours: Contained, theirs: Contained) -> list[str]:
    """What differs between two objects, one line each: sections (those of skipped directives apart), relocations, symbols."""
    found = []
    for name in sorted(ours.sections.keys() | theirs.sections.keys()):
        if name.rstrip("'") in _FROM_DIRECTIVES_THAT_ARE_SKIPPED:
            continue
        empty = Contents(-1, 1, b"", [])
        a, b = ours.sections.get(name, empty), theirs.sections.get(name, empty)
        if not (a.data or b.data):
            continue
        if a.data != b.data:
            found.append(f"{name}: {_first_difference(a.data, b.data)}")
        if a.relocations != b.relocations:
            unlike = sorted(set(a.relocations) ^ set(b.relocations))
            found.append(f"{name}: relocations differ, first {unlike[:4]}")
        # GNU as aligns a section once instructions are in it, LLVM .text from the start and others never.
        aligned = a.align == b.align or (b.flags & _EXECUTABLE and {a.align, b.align} == {1, 4})
        if a.flags != b.flags or not aligned:
            found.append(f"{name}: flags and alignment {a.flags:#x} {a.align}, expected {b.flags:#x} {b.align}")
    for name in sorted(ours.symbols.keys() | theirs.symbols.keys()):
        if ours.symbols.get(name) != theirs.symbols.get(name):
            found.append(f"symbol {name}: {ours.symbols.get(name)}, expected {theirs.symbols.get(name)}")
    return found


def _first_difference(a: bytes | int, b: bytes | int) -> str:
    if isinstance(a, int) or isinstance(b, int):
        return f"{a} bytes, expected {b}"
    at = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    at &= ~3
    return f"{len(a)} bytes, expected {len(b)}; first difference at {at:#x}: {a[at : at + 4].hex()}, expected {b[at : at + 4].hex()}"
