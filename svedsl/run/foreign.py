"""Code from other compilers and assemblers: loads an AArch64 object or shared library and makes its functions run like kernels."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from svedsl.asm.code import Code, Placed
from svedsl.errors import BindError, LoadError
from svedsl.run.image import Image, read_image
from svedsl.types import Param, Ptr, Scalar


@dataclass(frozen=True)
class ForeignCode(Code):
    """A function of a loaded file, as code whose offset 0 is the start of the file's instructions.

    ``entry`` is the function's offset; ``image`` the whole file in memory, of which ``data`` is the part from offset 0 on; ``lines`` maps
    offsets to (source file, line) where the file has debug information.
    """

    entry: int = 0
    image: Image = field(default_factory=lambda: Image(bytearray(), (0, 0), (0, 0)))
    lines: tuple[tuple[int, str, int], ...] = ()

    def where(self, offset: int) -> str:
        """``file.c:12`` where debug information tells, else the function and the distance from its start."""
        below = [line for line in self.lines if line[0] <= offset]
        if below and offset < self.size:
            _, file, line = below[-1]
            return f"{file}:{line}  {self._function(offset)}"
        return self._function(offset)

    def _function(self, offset: int) -> str:
        below = [(at, name) for name, at in self.labels.items() if at <= offset]
        at, name = max(below, default=(0, self.name))
        return f"{name}+{offset - at:#x}"

    def loaded(self, address: int) -> bytes:
        """The whole image as it is when its offset 0 lies at ``address``."""
        data = bytearray(self.image.data)
        for place, value in self.image.pointers:
            data[place : place + 8] = (address + value & (1 << 64) - 1).to_bytes(8, "little")
        return bytes(data)


class ForeignFunction:
    """A function of a loaded file, not yet bound to parameter types."""

    def __init__(self, file: ForeignFile, name: str, entry: int) -> None:
        self.name = name
        self._file = file
        self._entry = entry

    def bind(
        self, *, vl: int | None = None, requires: Sequence[str] = (), returns: Scalar | None = None, **types: Scalar | Ptr
    ) -> ForeignCode:
        """The function with named and typed parameters, in the order of the C declaration.

        ``vl``, ``requires`` and ``returns`` are as for a kernel. Raises BindError for what is no type.
        """
        for name, type_ in types.items():
            if not isinstance(type_, Scalar | Ptr):
                raise BindError(f"{self.name}: parameter {name!r} needs a type such as i64, f32 or ptr[f32], not {type_!r}")
        image = self._file.image
        start, end = image.text
        words = memoryview(bytes(image.data[start:end])).cast("I")
        return ForeignCode(
            self.name,
            tuple(Param(name, type_) for name, type_ in types.items()),
            tuple(Placed(4 * n, word) for n, word in enumerate(words)),
            bytes(image.data[start:]),
            {name: at - start for name, at in image.functions.items()},
            vl,
            tuple(requires),
            returns=returns,
            entry=self._entry - start,
            image=image,
            lines=self._file.lines,
        )


class ForeignFile:
    """A relocatable AArch64 object (``.o``), or a shared library that imports nothing: ``file["name"]`` is one of its functions.

    Raises LoadError naming the symbol that is undefined or the relocation that is not supported.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        try:
            with Path(path).open("rb") as file:
                self.image = read_image(self.path, file)
        except OSError as error:
            raise LoadError(f"{path}: {error.strerror}") from None

    @property
    def functions(self) -> list[str]:
        """Names of the functions, by address."""
        return sorted(self.image.functions, key=self.image.functions.__getitem__)

    def __getitem__(self, name: str) -> ForeignFunction:
        """Raises LoadError for a name that the file does not define."""
        entry = self.image.functions.get(name)
        if entry is None:
            close = difflib.get_close_matches(name, self.functions) or self.functions[:8]
            raise LoadError(f"{self.path}: no function {name!r}; there are {', '.join(close) or 'none'}")
        return ForeignFunction(self, name, entry)

    @cached_property
    def lines(self) -> tuple[tuple[int, str, int], ...]:
        """(offset in the text, source file, line) from the debug information, by offset; empty without."""
        from elftools.elf.elffile import ELFFile

        with Path(self.path).open("rb") as file:
            elf = ELFFile(file)
            texts = [s for s in elf.iter_sections() if s["sh_flags"] & 4 and s["sh_size"]]
            if not elf.has_dwarf_info() or (elf["e_type"] == "ET_REL" and len(texts) != 1):
                return ()  # in an object of several text sections line addresses are relative to each
            return tuple(sorted(_lines(elf.get_dwarf_info(), self.image.text[0])))


def _lines(dwarf: Any, start: int) -> Any:
    """The rows of all line tables."""
    for unit in dwarf.iter_CUs():
        program = dwarf.line_program_for_CU(unit)
        if program is None:
            continue
        names, first = program["file_entry"], 0 if program["version"] >= 5 else 1
        for entry in program.get_entries():
            state = entry.state
            if state is not None and not state.end_sequence:
                yield state.address - start, Path(names[state.file - first].name.decode()).name, state.line
