"""Files given on the command line: read, or refused with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from svedsl.errors import SveError


def read_text(path: Path) -> str:
    """A file of text. Raises SveError where it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise SveError(f"{path}: not UTF-8 text: {error.reason} at byte {error.start}") from error


@contextmanager
def aarch64_elf(path: Path) -> Iterator[Any]:
    """The file as pyelftools' ELFFile. Raises SveError for what is not an ELF file for AArch64, or a damaged one."""
    from elftools.common.exceptions import ELFError
    from elftools.elf.elffile import ELFFile

    with path.open("rb") as file:
        try:
            elf = ELFFile(file)
            if elf["e_machine"] != "EM_AARCH64":
                raise SveError(f"{path}: for {elf['e_machine']}, not AArch64")
            yield elf
        except ELFError as error:
            raise SveError(f"{path}: not an ELF file: {error}") from error


def code_lines(path: Path) -> Iterator[dict[str, Any]]:
    """Section, offset, word and text of what lies in the executable sections, data among it as ``.word``. Raises as ``aarch64_elf``."""
    from svedsl.isa.decode import disassemble

    with aarch64_elf(path) as elf:
        for index, section in enumerate(elf.iter_sections()):
            if not section["sh_flags"] & 4 or section["sh_type"] != "SHT_PROGBITS":
                continue
            data, start = section.data(), section["sh_addr"]
            kinds = _mapping_symbols(elf, index)
            kind = "$x"
            for at in range(start, start + len(data) - 3, 4):
                kind = kinds.get(at, kind)
                word = int.from_bytes(data[at - start : at - start + 4], "little")
                text = disassemble(word, at) if kind == "$x" else f".word {word:#010x}"
                yield {"section": section.name, "offset": at, "word": f"{word:#010x}", "text": text}


def _mapping_symbols(elf: Any, section: int) -> dict[int, str]:
    """Where instructions (``$x``) and data (``$d``) begin in a section (AAELF64, "Mapping symbols")."""
    table = elf.get_section_by_name(".symtab")
    found = (s for s in table.iter_symbols() if s["st_shndx"] == section) if table else ()
    return {s["st_value"]: s.name[:2] for s in found if s.name[:2] in ("$x", "$d")}
