"""A shared library of exported kernels, linked by whatever C compiler is named."""

from __future__ import annotations

import shlex
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.object import kernel_elf


def shared_library(codes: Sequence[Code], soname: str, compiler: str) -> bytes:
    """The shared library ``soname`` with the kernels; ``compiler`` is a command such as ``aarch64-linux-gnu-gcc -mcpu=a64fx``.

    Raises ExportError where a kernel cannot be linked, or with the compiler's own words where it fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        linked, relocatable = Path(folder, "kernels.so"), Path(folder, "kernels.o")
        relocatable.write_bytes(kernel_elf(codes))
        # A kernel needs no C library, so one for the target need not be installed.
        command = [*shlex.split(compiler), "-shared", "-nostdlib", f"-Wl,-soname,{soname}", "-o", str(linked), str(relocatable)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace")
        except OSError as error:
            raise ExportError(f"cannot run {command[0]}: {error.strerror}") from error
        if done.returncode:
            raise ExportError(f"{shlex.join(command)} failed:\n{done.stderr.strip()}")
        return linked.read_bytes()
