"""The files that kernels can be written to, by the name of the verb that writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.files import write_file
from svedsl.export.fortran import fortran_module
from svedsl.export.gas import assembly
from svedsl.export.header import c_header
from svedsl.export.link import shared_library
from svedsl.export.object import kernel_elf

FORMATS: dict[str, Callable[[Sequence[Code], Path, str], bytes]] = {
    "elf": lambda codes, path, compiler: kernel_elf(codes),
    "asm": lambda codes, path, compiler: assembly(codes).encode(),
    "header": lambda codes, path, compiler: c_header(codes, path.name).encode(),
    "fortran": lambda codes, path, compiler: fortran_module(codes, path.stem).encode(),
    "shared": lambda codes, path, compiler: shared_library(codes, path.name, compiler),
}
"""Name -> the contents of the file ``path``. Header and module take their names from the file's; ``compiler`` links a shared library."""


def write(codes: Sequence[Code], paths: Mapping[str, str | Path], compiler: str = "cc") -> None:
    """Write the kernels to ``paths``, a file for each name of ``FORMATS``; where one of them is refused, none is written.

    Raises ExportError: see the functions that ``FORMATS`` calls.
    """
    unknown = sorted(set(paths) - set(FORMATS))
    if unknown:
        raise ExportError(f"no format {', '.join(unknown)}; there are {', '.join(FORMATS)}")
    made = [(path, FORMATS[name](codes, Path(path), compiler)) for name, path in paths.items()]
    for path, data in made:
        write_file(path, data)
