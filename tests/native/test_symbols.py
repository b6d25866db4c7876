"""Profilers and debuggers are told about kernels in the formats they read."""

import gc
import os
import struct
from pathlib import Path

import numpy as np
import pytest

from svedsl import i64, kernel, pack, ptr, symbols
from svedsl.errors import NativeError
from svedsl.run.stubs import stubs


@kernel
def add_to(k, n: i64, x: ptr[i64]):
    t = k.x("t")
    k.ldr(t, [x])
    k.add(t, t, n)
    k.str(t, [x])
    k.ret()


@pytest.fixture
def fresh():
    """A kernel that nobody was told about, and silence afterwards."""
    yield add_to.with_()
    symbols()


def run(k):
    x = np.ones(1, np.int64)
    k.native(41, x)
    assert x[0] == 42


def test_perf_map_has_a_line_per_kernel(fresh):
    """Fails when perf would not find the name of an address."""
    symbols("perf")
    run(fresh)
    placed = fresh._placed
    lines = Path(f"/tmp/perf-{os.getpid()}.map").read_text().splitlines()
    assert lines[-1] == f"{placed.base:x} {len(fresh.code):x} add_to"
    enter = next(line.split() for line in lines if line.endswith(" svedsl_enter"))
    assert int(enter[0], 16) == stubs().address("enter")
    assert 40 <= int(enter[1], 16) < 200


def test_forked_child_has_a_perf_map_of_its_own(fresh):
    """Fails when kernels are nameless in a child, whose map perf looks for under another number."""
    symbols("perf")
    run(fresh)
    child = os.fork()
    if not child:
        text = Path(f"/tmp/perf-{os.getpid()}.map").read_text()
        os._exit(0 if f"{fresh._placed.base:x} " in text and "svedsl_enter" in text else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    Path(f"/tmp/perf-{child}.map").unlink()


def records(data):
    """(id, body) of the records behind the header of a jitdump file."""
    at = struct.unpack_from("<I", data, 8)[0]
    while at < len(data):
        kind, size, _ = struct.unpack_from("<IIQ", data, at)
        yield kind, data[at + 16 : at + size]
        at += size


def test_jitdump_carries_code_and_python_lines(fresh, tmp_path, monkeypatch):
    """Fails when a dump does not follow jitdump-specification.txt, or names other lines than those of the kernel's function."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    symbols("jitdump")
    run(fresh)
    file = tmp_path / f"jit-{os.getpid()}.dump"
    data = file.read_bytes()
    assert struct.unpack_from("<IIIIII", data) == (0x4A695444, 1, 40, 183, 0, os.getpid())
    (debug, lines), (load, body) = list(records(data))[-2:]
    assert (debug, load) == (2, 0)
    base, count = struct.unpack_from("<QQ", lines)
    assert (base, count) == (fresh._placed.base, len(fresh.code) // 4)
    address, line, _ = struct.unpack_from("<QII", lines, 16)
    assert (address, line) == (base, add_to.function.__code__.co_firstlineno + 3)
    assert lines[32:].split(b"\0")[0].decode() == __file__
    pid, _tid, vma, code_address, size, _index = struct.unpack_from("<IIQQQQ", body)
    assert (pid, vma, code_address, size) == (os.getpid(), base, base, len(fresh.code))
    assert body[40:] == b"add_to\0" + fresh.code
    maps = Path("/proc/self/maps").read_text()
    assert any(file.name in row and " r-xp " in row for row in maps.splitlines())  # the event by which perf finds it


def test_gdb_list_follows_the_kernels(fresh):
    """Fails when gdb would read the image of a kernel that is gone, or miss one that is there."""
    from svedsl.run import symbols as module

    symbols("gdb")
    others = [add_to.with_() for _ in range(5)]
    run(fresh)
    pack(*others[:3])
    for other in others:
        run(other)
    gdb = module._announcer._gdb

    def listed():
        found, at = [], gdb._descriptor.first
        while at:
            found.append(at)
            assert gdb._entries[at].prev == (found[-2] if len(found) > 1 else None)
            at = gdb._entries[at].next
        return found

    assert len(listed()) == 7  # one is that of the stubs
    assert all(gdb._entries[at].symfile_addr[:4] == b"\x7fELF" for at in listed())
    del others[1], other
    gc.collect()
    assert len(listed()) == len(gdb._entries) == 6
    others.clear()
    gc.collect()
    assert len(listed()) == 2


def test_unknown_listener_is_refused():
    """Fails when a misspelt kind is taken for silence."""
    with pytest.raises(NativeError, match="no symbols for gdp; there are perf, jitdump, gdb"):
        symbols("gdp")
