"""The files that kernels can be written to, by the name of the verb that writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.files import write_file
from svedsl.export.fortran import fortran_module
from svedsl.export.gas import assembly
from svedsl.export.header import c_header
from svedsl.export.link import shared_library
from svedsl.export.object import kernel_elf


@dataclass(frozen=True, slots=True)
class Choices:
    """How files are made: the command that links a shared library, the section of constants (see ``export.object.kernel_elf``)."""

    compiler: str = "cc"
    constants: str = ".rodata"


FORMATS: dict[str, Callable[[Sequence[Code], Path, Choices], bytes]] = {
    "elf": lambda codes, path, choices: kernel_elf(codes, choices.constants),
    "asm": lambda codes, path, choices: assembly(codes, choices.constants).encode(),
    "header": lambda codes, path, choices: c_header(codes, path.name).encode(),
    "fortran": lambda codes, path, choices: fortran_module(codes, path.stem).encode(),
    "shared": lambda codes, path, choices: shared_library(codes, path.name, choices.compiler),
}
"""Name -> the contents of the file ``path``, from whose name header and module take theirs."""


def write(codes: Sequence[Code], paths: Mapping[str, str | Path], choices: Choices | None = None) -> None:
    """Write the kernels to ``paths``, a file for each name of ``FORMATS``; where one of them is refused, none is written.

    Raises ExportError: see the functions that ``FORMATS`` calls.
    """
    unknown = sorted(set(paths) - set(FORMATS))
    if unknown:
        raise ExportError(f"no format {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    made = [(path, FORMATS[name](codes, Path(path), choices or Choices())) for name, path in paths.items()]
    for path, data in made:
        write_file(path, data)
