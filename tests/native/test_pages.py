"""Code memory: never writable and executable, shared where asked, gone with its last user."""

import ctypes
import gc
import os
import resource
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from svedsl import kernel
from svedsl.run.libc import libc
from svedsl.run.native import place
from svedsl.run.pages import ALIGN, CodePages
from svedsl.run.stubs import stubs
from svedsl.types import f32, i64, in_, ptr
from tests.native.support import SAXPY, Native, code


def mappings():
    """(begin, end, permissions) of every mapping of this process."""
    rows = (line.split(maxsplit=2) for line in Path("/proc/self/maps").read_text().splitlines())
    return [(*(int(part, 16) for part in span.split("-")), permissions) for span, permissions, _ in rows]


def permissions(address):
    return next((p for begin, end, p in mappings() if begin <= address < end), None)


def writable_and_executable():
    return {(begin, end) for begin, end, p in mappings() if "w" in p and "x" in p}


def test_code_is_read_execute_and_nothing_is_writable_and_executable(monkeypatch):
    """Fails when code memory is ever both writable and executable, or becomes writable again."""
    others = writable_and_executable()  # Unicorn's, if the emulator ran in this process
    stubs()
    seen, real = [], libc().mprotect

    def record(*args):
        before = permissions(args[0])
        result = real(*args)
        seen.append((before, permissions(args[0])))
        return result

    monkeypatch.setattr(libc(), "mprotect", record)
    kernels = [Native(SAXPY, n=i64, alpha=f32, x=ptr[f32, in_], y=ptr[f32]) for _ in range(3)]
    for native in kernels:
        native(1, 1.0, np.zeros(1, np.float32), np.zeros(1, np.float32), safe=True)
        assert permissions(native.kernel.address) == "r-xp"
    assert seen == [("rw-p", "r-xp")] * 3
    assert permissions(stubs().address("enter")) == "r-xp"
    assert writable_and_executable() <= others


def test_pages_go_with_the_last_kernel_on_them():
    """Fails when code memory leaks, or goes while a kernel or a prepared call still needs it."""
    one, two = place([code("mov x0, #1\n ret", name="one"), code("mov x0, #2\n ret", name="two")])
    address = one.address
    assert 0 < two.address - one.address < 4096
    del one
    assert permissions(address) == "r-xp"
    del two  # at once: code memory does not wait for the garbage collector
    assert permissions(address) is None


def test_pieces_are_aligned_behind_a_landing_pad():
    """Fails when a constant pool would lose its alignment, or an indirect call its BTI landing."""
    pages = CodePages([b"\xc0\x03\x5f\xd6" * n for n in (1, 64, 65)])
    assert [base % ALIGN for base in pages.bases] == [0, 0, 0]
    for entry, base in zip(pages.entries, pages.bases, strict=True):
        assert ctypes.string_at(entry, base - entry) == bytes.fromhex("5f2403d5")


def test_own_cache_stub_makes_code_runnable():
    """Fails when the stub that stands in for libgcc's __clear_cache crashes or does not return."""
    pages = CodePages([b"\x40\x05\x80\xd2\xc0\x03\x5f\xd6"], stubs().clear_cache)
    assert ctypes.CFUNCTYPE(ctypes.c_int)(pages.entries[0])() == 42


def test_a_forked_child_has_the_kernels_and_its_end_takes_nothing():
    """Fails when a child cannot run what its parent has placed, or place its own, or when its end reaches its parent."""
    placed = Native("add x0, x0, #1\n ret", returns=i64, n=i64)
    child = os.fork()
    if not child:
        own = Native("add x0, x0, #2\n ret", returns=i64, n=i64)
        answers = placed(1), own(1), placed(1, safe=True)
        os._exit(int(answers != (2, 3, 2)))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert permissions(placed.kernel.address) == "r-xp"
    assert placed(1) == 2


def test_threads_may_place_the_same_kernel_at_once():
    """Fails when first calls from several threads meet: a wrong result, or pages that nobody unmaps."""

    @kernel
    def plus_one(k, n: i64) -> i64:
        k.add(n, n, 1)
        k.return_(n)

    for _ in range(20):
        fresh, start = plus_one.with_(), threading.Barrier(4)

        def work(n, fresh=fresh, start=start):
            start.wait()
            return fresh(n)

        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(work, range(4))) == [1, 2, 3, 4]
        address = fresh.address
        del fresh, work
        gc.collect()
        assert permissions(address) is None


def test_five_thousand_kernels_leave_no_trace():
    """Fails when kernels that are created, run and dropped leave memory, mappings or descriptors behind."""

    def cycle(count):
        text = code("add x0, x0, #1\n ret", n=i64)
        for _ in range(count):
            place([text])[0].run(bound)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, len(mappings()), len(os.listdir("/proc/self/fd"))

    bound = Native("ret", n=i64).bind(1)
    before = cycle(500)
    after = cycle(5000)
    assert after[0] - before[0] < 5000  # KiB: less than a quarter of a page per kernel, qemu itself keeps some 200 bytes of each
    assert after[1] < before[1] + 10  # the allocator's own mappings come and go
    assert after[2] == before[2]
