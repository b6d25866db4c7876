"""The how-to pages for C, Fortran, CMake and gdb: their files and commands, run in order, print what the pages show.

A fenced block whose language is followed by a name is that file, ``sh`` is run, ``text`` is what the commands before it print.
"""

from __future__ import annotations

import contextlib
import doctest
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import svedsl
from tests.export.tools import need
from tests.guest import guest_python

ROOT = Path(__file__).resolve().parents[1]
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)
TOOLS = {
    "c.md": ["aarch64-linux-gnu-gcc", "aarch64-linux-gnu-g++", "aarch64-linux-gnu-as", "qemu-aarch64-static"],
    "fortran.md": ["aarch64-linux-gnu-gfortran", "qemu-aarch64-static"],
    "gdb.md": ["gdb-multiarch", "aarch64-linux-gnu-gcc", "qemu-aarch64-static"],
    "cmake.md": ["cmake", "make", "aarch64-linux-gnu-gcc", "aarch64-linux-gnu-gfortran", "qemu-aarch64-static"],
}


def blocks(page: str) -> Iterator[tuple[str, str, str]]:
    """(language, file name or nothing, contents) of the blocks of a page in docs/howto."""
    text = (ROOT / "docs" / "howto" / page).read_text(encoding="utf-8")
    for found in BLOCK.finditer(text):
        yield found[1], found[2] or "", found[3]


def environment(folder: Path) -> dict[str, str]:
    """With ``svedsl`` and ``python`` being the ones under test, however they are installed."""
    programs = folder / "bin"
    programs.mkdir()
    for name, command in (("svedsl", f'"{sys.executable}" -m svedsl.cli'), ("python", f'"{sys.executable}"')):
        (programs / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (programs / name).chmod(0o755)
    return {**os.environ, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "LC_ALL": "C", "PYTHONDONTWRITEBYTECODE": "1"}


def run(commands: str, folder: Path, env: dict[str, str]) -> str:
    """What the commands print; whatever they leave running is ended."""
    with subprocess.Popen(
        ["bash", "-e", "-c", commands],
        cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    ) as shell:  # fmt: skip
        try:
            out, err = shell.communicate(timeout=300)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
    assert shell.returncode == 0, f"{commands}{out}{err}"
    return out


def follow(page: str, folder: Path, env: dict[str, str]) -> None:
    """Do what the page says in ``folder``."""
    printed = ""
    for language, name, contents in blocks(page):
        if name:
            (folder / name).write_text(contents, encoding="utf-8")
        elif language == "sh":
            printed = run(contents, folder, env)
        elif language == "text":
            same = doctest.OutputChecker().check_output(contents, printed, doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
            assert same, f"{page} shows\n{contents}\nbut printed is\n{printed}"


@pytest.mark.parametrize("page", TOOLS)
def test_the_page_works(page: str, tmp_path: Path) -> None:
    """A command in the documentation that fails, or prints something else than the page says."""
    for tool in TOOLS[page]:
        need(tool)
    if page == "gdb.md":
        guest_python()
        for path in (ROOT / "tools", ROOT / "pyproject.toml", Path(svedsl.__file__).parent):
            (tmp_path / path.name).symlink_to(path)
    follow(page, tmp_path, environment(tmp_path))


def test_every_block_is_used() -> None:
    """A block that is neither a file, nor a command, nor its output, so that nobody has tried it."""
    for page in TOOLS:
        assert all(name or language in ("sh", "text") for language, name, _ in blocks(page)), page
