"""A shared library of exported kernels, linked by whatever C compiler is named."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export import object as relocatable
from svedsl.export.files import write_file


def write(codes: Sequence[Code], path: str | Path, compiler: str) -> None:
    """Write the kernels as the shared library ``path``; ``compiler`` is a command such as ``aarch64-linux-gnu-gcc -mcpu=a64fx``.

    Raises ExportError where a kernel cannot be linked, or with the compiler's own words where it fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        relocatable.write(codes, Path(folder, "kernels.o"))
        # A kernel needs no C library, so one for the target need not be installed.
        soname = f"-Wl,-soname,{Path(path).name}"
        command = [*shlex.split(compiler), "-shared", "-nostdlib", soname, "-o", "kernels.so", "kernels.o"]
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace")
        except OSError as error:
            raise ExportError(f"cannot run {command[0]}: {error.strerror}") from error
        if done.returncode:
            raise ExportError(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")
        write_file(path, Path(folder, "kernels.so").read_bytes())
