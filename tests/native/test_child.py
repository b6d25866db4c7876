"""``safe="process"``: what the guard of this process cannot undo happens to another process."""

import ctypes
import mmap
import os

import numpy as np
import pytest

from svedsl.errors import BindError, NativeError
from svedsl.types import f32, f64, i64, ptr, u64
from tests.native.support import SAXPY, Native
from tests.native.test_guard import CRASHES

EXIT = "str xzr, [x0]\n mov x0, #3\n mov x8, #94\n svc #0"  # exit_group(3)


@pytest.mark.parametrize("vl", [128, 256, 512])
def test_arrays_and_result_come_back(vl):
    """Fails when what a kernel computes in the child is not what its caller gets."""
    x, y = np.arange(37, dtype=np.float32), np.ones((37, 1), np.float32)
    Native(SAXPY, n=i64, alpha=f32, x=ptr[f32], y=ptr[f32])(37, 2.0, x, y, vl=vl, safe="process")
    np.testing.assert_array_equal(y[:, 0], 2 * np.arange(37) + 1)
    assert Native("mvn x0, xzr\n ret", returns=u64)(safe="process") == 2**64 - 1
    assert Native("fmov d0, #1.5\n ret", returns=f64)(safe="process") == 1.5


@pytest.mark.parametrize("name", CRASHES)
def test_a_crash_is_told_as_in_this_process(name):
    """Fails when a crash in the child is told otherwise than one here, or reaches the array."""
    text, message = CRASHES[name]
    x = np.arange(4) + 5
    with pytest.raises(NativeError, match=message):
        Native(text, x=ptr[i64])(x, safe="process")
    assert x.tolist() == [5, 6, 7, 8]


def test_stores_beside_the_arrays_are_undone():
    """Fails when a store outside the arrays reaches this process, whether the kernel ends well or crashes."""
    beside = ctypes.c_int64(7)
    store = Native("mov x2, #64\n str x2, [x1]\n str x2, [x0]\n ret", x=ptr[i64], at=i64)
    crash = Native("mov x2, #64\n str x2, [x1]\n str x2, [x2]\n ret", x=ptr[i64], at=i64)
    x = np.zeros(1, np.int64)
    store(x, ctypes.addressof(beside), safe="process")
    assert (x[0], beside.value) == (64, 7)
    with pytest.raises(NativeError, match="SIGSEGV"):
        crash(x, ctypes.addressof(beside), safe="process")
    assert beside.value == 7
    with pytest.raises(NativeError, match="SIGSEGV"):
        crash(x, ctypes.addressof(beside), safe=True)
    assert beside.value == 64  # the case that the child is for


@pytest.mark.parametrize("shared", [False, True])
def test_a_kernel_that_ends_its_process_ends_the_child(shared):
    """Fails when an exit in a kernel ends this process, is not told, or leaves arrays changed, if they lie in shared memory."""
    x = np.frombuffer(mmap.mmap(-1, 32), np.int64) if shared else np.zeros(4, np.int64)
    x[...] = 5
    with pytest.raises(NativeError, match="k: the process that ran it exited with status 3"):
        Native(EXIT, x=ptr[i64])(x, safe="process")
    assert x.tolist() == [5] * 4


def test_time_out_and_no_children_left():
    """Fails when an endless kernel is not ended, or a child stays behind as a zombie."""
    with pytest.raises(NativeError, match=r"k: not finished after 0.2 s, stopped at k\+0x0"):
        Native("loop: b loop")(safe="process", timeout=0.2)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_another_word_for_safe_is_refused():
    """Fails when a misspelt mode silently runs in this process."""
    with pytest.raises(BindError, match="k: safe='child' given; expected True, False or \"process\""):
        Native("ret")(safe="child")
