"""The assemblers and compilers that the text assembler is compared with."""

from __future__ import annotations

import sys
from pathlib import Path

from svedsl.asm.text import assemble_object
from svedsl.export.elf import write_object
from tests.asm.objects import Contained, read
from tests.export.tools import CROSS, need, need_module, run
from tests.oracles import tools

TARGET = ["-mcpu=a64fx", "-fno-math-errno"]


def gnu_command() -> list[str]:
    """GNU as for what an A64FX executes."""
    return [need(CROSS + "as"), "-march=armv8.2-a+sve+fp16+compnum+sha2"]


def llvm_command() -> list[str]:
    """LLVM's assembler for an A64FX."""
    return [need("llvm-mc"), "-triple=aarch64-linux-gnu", "-mcpu=a64fx", "-filetype=obj"]


def theirs(command: list[str], text: str, folder: Path) -> Contained | None:
    """The object another assembler makes of ``text``; None where it refuses it."""
    (folder / "in.s").write_text(text)
    done = tools.run([*command, "in.s", "-o", "out.o"], str(folder))
    return None if done.returncode else read((folder / "out.o").read_bytes())


def ours(text: str) -> Contained:
    """The object svedsl makes of ``text``, through its own ELF writer."""
    return read(write_object(assemble_object(text)))


def compiled(compiler: str, source: Path, flags: list[str], folder: Path) -> str:
    """Assembly text that ``compiler`` (gcc, g++, clang) makes of a C or C++ file."""
    if compiler == "clang":
        need_module("ziglang")
        command = [sys.executable, "-m", "ziglang", "cc", "-target", "aarch64-linux-gnu", "-fno-sanitize=all"]
    else:
        command = [need(CROSS + compiler)]
    run([*command, *TARGET, *flags, "-S", str(source), "-o", "out.s"], folder)
    return (folder / "out.s").read_text(errors="replace")
