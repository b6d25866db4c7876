"""Writing results to files: whole or not at all, and never over a device."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import ModuleType

import pytest

from svedsl.errors import ExportError
from svedsl.export import fortran, gas, header
from svedsl.export import object as relocatable
from svedsl.export.files import write_file
from tests.export.kernels import saxpy


def test_a_refused_export_leaves_the_old_file(tmp_path: Path) -> None:
    """A file that is half written, or gone, after an export that failed."""
    path = tmp_path / "kernels.o"
    path.write_bytes(b"old")
    with pytest.raises(ExportError):
        relocatable.write([saxpy(), saxpy()], path)
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


@pytest.mark.parametrize("room", [relocatable, gas, header, fortran], ids=["object", "assembly", "header", "Fortran"])
def test_every_format_can_be_written(room: ModuleType, tmp_path: Path) -> None:
    """A writer that names its module or guard wrongly, or writes nothing."""
    path = tmp_path / "some_kernels.xyz"
    room.write([saxpy()], path)
    data = path.read_bytes()
    assert b"saxpy" in data
    if room is header:
        assert b"SVEDSL_SOME_KERNELS_XYZ" in data
    if room is fortran:
        assert b"module some_kernels\n" in data
