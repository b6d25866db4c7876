"""The how-to pages for C, Fortran, CMake and gdb, and the README's part of it: their files and commands print what the pages show.

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
    "The cycles, before you own the machine": [],
    "From C and Fortran": ["aarch64-linux-gnu-gcc", "aarch64-linux-gnu-gfortran", "qemu-aarch64-static"],
    "cmake.md": ["cmake", "make", "aarch64-linux-gnu-gcc", "aarch64-linux-gnu-gfortran", "qemu-aarch64-static"],
}


def page_text(page: str) -> str:
    """A page of docs/howto; of the README the section of that title."""
    if page.endswith(".md"):
        return (ROOT / "docs" / "howto" / page).read_text(encoding="utf-8")
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    return readme.split(f"\n## {page}\n")[1].split("\n## ")[0]


def blocks(page: str) -> Iterator[tuple[str, str, str]]:
    """(language, file name or nothing, contents) of the blocks of a page."""
    for found in BLOCK.finditer(page_text(page)):
        yield found[1], found[2] or "", found[3]


def environment(folder: Path, python: str) -> dict[str, str]:
    """With ``svedsl`` and ``python`` being the ones under test, however they are installed."""
    programs = folder / "bin"
    programs.mkdir()
    for name, command in (("svedsl", f'"{python}" -m svedsl.cli'), ("python", f'"{python}"')):
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


def link(folder: Path, *paths: Path) -> None:
    for path in paths:
        (folder / path.name).symlink_to(path)


PACKAGE = Path(svedsl.__file__).parent


@pytest.mark.parametrize("page", TOOLS)
def test_the_page_works(page: str, tmp_path: Path) -> None:
    """A command in the documentation that fails, or prints something else than the page says."""
    for tool in TOOLS[page]:
        need(tool)
    if page == "gdb.md":
        guest_python()
        link(tmp_path, ROOT / "tools", ROOT / "pyproject.toml", PACKAGE)
    if not page.endswith(".md"):
        link(tmp_path, ROOT / "examples" / "saxpy.py")
    follow(page, tmp_path, environment(tmp_path, sys.executable))


def test_the_readme_works_on_the_hardware(tmp_path: Path) -> None:
    """Commands for A64FX in the README that fail there, or are emulated there."""
    link(tmp_path, ROOT / "examples" / "saxpy.py", PACKAGE)
    follow("On the hardware", tmp_path, {**environment(tmp_path, str(guest_python())), "PYTHONPATH": str(tmp_path)})


def test_every_block_is_used() -> None:
    """A block that is neither a file, nor a command, nor its output, so that nobody has tried it."""
    for page in (*TOOLS, "On the hardware"):
        assert all(name or language in ("sh", "text") for language, name, _ in blocks(page)), page
