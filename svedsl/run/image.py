"""Lays an ELF file out in memory: sections of a relocatable object, or segments of a shared library, relocated and ready to load.

Sources: System V ABI (ELF), ELF for the Arm 64-bit Architecture (AAELF64).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from svedsl.errors import LoadError
from svedsl.run.linking import GLOB_DAT, JUMP_SLOT, RELATIVE, RULES, apply

PAGE = 4096
_ALLOC, _WRITE, _EXEC = 2, 1, 4  # sh_flags
_PF_X, _PF_W = 1, 2  # p_flags


@dataclass(slots=True)
class Image:
    """Bytes as they lie in memory, offset 0 page aligned.

    ``text`` is the (start, end) of the instructions, ``writable`` that of what a program may write (page aligned start); ``symbols`` maps
    names to offsets, ``functions`` are those that lie in ``text``. ``pointers`` are (offset, value): 8 bytes there hold the load address
    plus value.
    """

    data: bytearray
    text: tuple[int, int]
    writable: tuple[int, int]
    symbols: dict[str, int] = field(default_factory=dict)
    pointers: list[tuple[int, int]] = field(default_factory=list)

    @property
    def functions(self) -> dict[str, int]:
        """Names and offsets of what lies in the text."""
        return {name: at for name, at in self.symbols.items() if self.text[0] <= at < self.text[1]}


def read_image(path: str, file: Any) -> Image:
    """The image of an open ELF file. Raises LoadError naming what is not AArch64, not supported or not resolved."""
    from elftools.common.exceptions import ELFError
    from elftools.elf.elffile import ELFFile

    try:
        elf = ELFFile(file)
    except ELFError as error:
        raise LoadError(f"{path}: not an ELF file: {error}") from None
    if elf["e_machine"] != "EM_AARCH64" or not elf.little_endian:
        raise LoadError(
            f"{path}: for {elf['e_machine']}, {'little' if elf.little_endian else 'big'} endian; only little-endian AArch64 runs here"
        )
    if elf["e_type"] == "ET_REL":
        return _Relocatable(path, elf).image()
    if elf["e_type"] == "ET_DYN":
        return _shared(path, elf)
    raise LoadError(f"{path}: {elf['e_type']}; a relocatable object (ET_REL) or a shared library (ET_DYN) can be loaded")


class _Relocatable:
    """One relocatable object on its way into memory: text first, read-only data, GOT, then what may be written."""

    def __init__(self, path: str, elf: Any) -> None:
        self._path = path
        self._elf = elf
        self._data = bytearray()
        self._places: dict[int, int] = {}
        self._got: dict[str, int] = {}
        self._pointers: list[tuple[int, int]] = []

    def image(self) -> Image:
        """Lay out, resolve, relocate."""
        self._place(_EXEC, _EXEC)
        text = (0, len(self._data))
        self._place(_EXEC | _WRITE, 0)
        got_at = self._reserve_got()
        self._data += bytes(-len(self._data) % PAGE)
        start = len(self._data)
        self._place(_WRITE, _WRITE)
        symbols = self._common()
        writable = (start, len(self._data))
        self._relocate(got_at)
        return Image(self._data, text, writable, symbols, self._pointers)

    def _place(self, mask: int, wanted: int) -> None:
        """Append the allocated sections whose flags match."""
        for index, section in enumerate(self._elf.iter_sections()):
            flags = section["sh_flags"]
            if flags & _ALLOC and flags & mask == wanted and index not in self._places:
                self._data += bytes(-len(self._data) % max(section["sh_addralign"], 1))
                self._places[index] = len(self._data)
                self._data += bytes(section["sh_size"]) if section["sh_type"] == "SHT_NOBITS" else section.data()

    def _reserve_got(self) -> int:
        """Room for one GOT entry per relocation that could want one."""
        self._data += bytes(-len(self._data) % 8)
        start = len(self._data)
        wanted = sum(RULES[r["r_info_type"]].operation.startswith("got") for r, _ in self._relocations() if r["r_info_type"] in RULES)
        self._data += bytes(8 * wanted)
        return start

    def _common(self) -> dict[str, int]:
        """Names and offsets of all symbols; common ones get their room here."""
        symbols = {}
        for symbol in self._elf.get_section_by_name(".symtab").iter_symbols():
            if symbol["st_shndx"] == "SHN_COMMON":
                self._data += bytes(-len(self._data) % max(symbol["st_value"], 1))
                symbols[symbol.name] = len(self._data)
                self._data += bytes(symbol["st_size"])
            elif symbol["st_shndx"] in self._places and symbol.name and not symbol.name.startswith("$"):  # $x, $d: mapping symbols
                symbols[symbol.name] = self._places[symbol["st_shndx"]] + symbol["st_value"]
        self._symbols = symbols
        return symbols

    def _relocations(self) -> Any:
        """(relocation, offset of its section in the image) of all sections that are placed."""
        for section in self._elf.iter_sections():
            if section["sh_type"] == "SHT_RELA" and section["sh_info"] in self._places:
                for relocation in section.iter_relocations():
                    yield relocation, self._places[section["sh_info"]]

    def _relocate(self, got_at: int) -> None:
        table = self._elf.get_section_by_name(".symtab")
        for relocation, start in self._relocations():
            number = relocation["r_info_type"]
            symbol = table.get_symbol(relocation["r_info_sym"])
            name = symbol.name or self._elf.get_section(symbol["st_shndx"]).name
            rule = RULES.get(number)
            if rule is None:
                raise LoadError(f"{self._path}: relocation type {number} (symbol {name}) is not supported")
            value = self._value(symbol, name) + relocation["r_addend"]
            place = start + relocation["r_offset"]
            if rule.operation == "abs":
                self._pointers.append((place, value))
            else:
                apply(self._data, place, rule, value, lambda key=name, v=value: self._entry(key, v, got_at))  # type: ignore[misc]

    def _value(self, symbol: Any, name: str) -> int:
        """The offset of a symbol in the image."""
        index = symbol["st_shndx"]
        if index in self._places:
            return int(self._places[index] + symbol["st_value"])
        if index == "SHN_COMMON":
            return self._symbols[symbol.name]
        raise LoadError(
            f"{self._path}: symbol {name} is undefined; link what defines it into one object first (ld -r), or into a shared library"
        )

    def _entry(self, name: str, value: int, got_at: int) -> int:
        """The GOT entry of a symbol."""
        if name not in self._got:
            self._got[name] = got_at + 8 * len(self._got)
            self._pointers.append((self._got[name], value))
        return self._got[name]


def _shared(path: str, elf: Any) -> Image:
    """The loadable segments of a shared library at their addresses, with its dynamic relocations."""
    segments = [s for s in elf.iter_segments() if s["p_type"] == "PT_LOAD"]
    data = bytearray(max(s["p_vaddr"] + s["p_memsz"] for s in segments))
    for segment in segments:
        data[segment["p_vaddr"] : segment["p_vaddr"] + segment["p_filesz"]] = segment.data()
    text = [(s["p_vaddr"], s["p_vaddr"] + s["p_filesz"]) for s in segments if s["p_flags"] & _PF_X]
    written = [s["p_vaddr"] for s in segments if s["p_flags"] & _PF_W]
    if len(text) != 1:
        raise LoadError(f"{path}: {len(text)} executable segments; one is expected")
    start = min(written, default=len(data)) // PAGE * PAGE
    table = elf.get_section_by_name(".dynsym")
    symbols = {s.name: s["st_value"] for s in table.iter_symbols() if s.name and s["st_shndx"] != "SHN_UNDEF"} if table else {}
    first = text[0][0] // PAGE * PAGE
    return Image(data, (first, text[0][1] // 4 * 4), (start, len(data)), symbols, _dynamic(path, elf, table))


def _dynamic(path: str, elf: Any, table: Any) -> list[tuple[int, int]]:
    """The pointers that dynamic relocations store. Weak undefined symbols are null, as for the dynamic linker."""
    pointers = []
    for section in elf.iter_sections():
        if section["sh_type"] != "SHT_RELA" or not section["sh_flags"] & _ALLOC:
            continue
        for relocation in section.iter_relocations():
            number, addend = relocation["r_info_type"], relocation["r_addend"]
            if number == RELATIVE:
                pointers.append((relocation["r_offset"], addend))
                continue
            symbol = table.get_symbol(relocation["r_info_sym"])
            if number not in (GLOB_DAT, JUMP_SLOT, 257):
                raise LoadError(f"{path}: dynamic relocation type {number} (symbol {symbol.name}) is not supported")
            if symbol["st_shndx"] != "SHN_UNDEF":
                pointers.append((relocation["r_offset"], symbol["st_value"] + addend))
            elif symbol["st_info"]["bind"] != "STB_WEAK":
                raise LoadError(f"{path}: symbol {symbol.name} is undefined; a library that imports others cannot be loaded")
    return pointers
