"""Writing results to files: whole or not at all, and never over a device."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from svedsl.errors import ExportError
from svedsl.export import formats
from svedsl.export.files import write_file
from svedsl.export.gas import assembly
from svedsl.export.object import kernel_elf
from tests.export.kernels import saxpy


def test_a_refused_export_leaves_the_old_file(tmp_path: Path) -> None:
    """A file that is half written, or gone, after an export that failed."""
    path = tmp_path / "kernels.o"
    path.write_bytes(b"old")
    with pytest.raises(ExportError):
        formats.write([saxpy(), saxpy()], {"elf": path})
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_the_file_is_replaced_not_rewritten(tmp_path: Path) -> None:
    """A program that has the old file open, or a crash in the middle, that sees half of the new one."""
    path, other = tmp_path / "kernels.o", tmp_path / "other"
    path.write_bytes(b"old")
    other.hardlink_to(path)
    write_file(path, b"new")
    assert (path.read_bytes(), other.read_bytes()) == (b"new", b"old")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """A symbolic link that is replaced by a file, so that its target keeps the old contents."""
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    write_file(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    """``-o /dev/stdout`` that puts a file where the device was."""
    os.mkfifo(tmp_path / "pipe")
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append((tmp_path / "pipe").read_bytes()))
    reader.start()
    write_file(tmp_path / "pipe", b"data")
    reader.join(10)
    assert received == [b"data"]
    assert (tmp_path / "pipe").is_fifo()


def test_a_path_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """An OSError that escapes instead of an error a user can read."""
    with pytest.raises(ExportError, match=r"cannot write .*/nowhere/k\.o: No such file"):
        write_file(tmp_path / "nowhere" / "k.o", b"")


def test_every_format_can_be_written(tmp_path: Path) -> None:
    """A writer that names its module or guard wrongly, or writes nothing."""
    paths = {name: tmp_path / f"some_kernels.{name}" for name in ("elf", "asm", "header", "fortran")}
    formats.write([saxpy()], paths)
    data = {name: path.read_bytes() for name, path in paths.items()}
    assert data["elf"] == kernel_elf([saxpy()])
    assert data["asm"] == assembly([saxpy()]).encode()
    assert b"SVEDSL_SOME_KERNELS_HEADER" in data["header"]
    assert b"module some_kernels\n" in data["fortran"]


def test_all_files_or_none(tmp_path: Path) -> None:
    """An object that is newer than the Fortran module beside it, because the module was refused."""
    with pytest.raises(ExportError, match="module 'my-kernels'"):
        formats.write([saxpy()], {"elf": tmp_path / "kernels.o", "fortran": tmp_path / "my-kernels.f90"})
    with pytest.raises(ExportError, match="no format pdf; there are elf, asm, header, fortran, shared"):
        formats.write([saxpy()], {"elf": tmp_path / "kernels.o", "pdf": tmp_path / "kernels.pdf"})
    assert list(tmp_path.iterdir()) == []
