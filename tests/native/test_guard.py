"""A kernel that crashes or never ends becomes a NativeError that says where, and the process goes on."""

import ctypes
import mmap
import os
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest

from svedsl.errors import NativeError
from svedsl.run.guard import SignalStack, _sigaction
from svedsl.run.libc import libc
from svedsl.run.stubs import stubs
from svedsl.types import i64, ptr
from tests.native.support import Native

CRASHES = {
    "store to nowhere": (
        "str xzr, [x0]\n mov x1, #64\n str x1, [x1]\n ret",
        "SIGSEGV .* k\\+0x8\n.* str x1, \\[x1\\] .*\n.*address: 0x40$",
    ),
    "behind the array": ("str xzr, [x0]\n add x0, x0, #32\n mov x1, #0x7fff00000000\n orr x0, x0, x1\n ldr x2, [x0]\n ret", "SIGSEGV"),
    "undefined": ("str xzr, [x0]\n udf #0", "SIGILL .*k\\+0x4\n"),
    "breakpoint": ("str xzr, [x0]\n brk #1", "SIGTRAP .*k\\+0x4\n.*brk"),
    "jump to nowhere": ("str xzr, [x0]\n mov x9, #64\n br x9", "SIGSEGV .*outside the kernel, at 0x40"),
    "no stack": ("str xzr, [x0]\n mov x9, #64\n mov sp, x9\n str x9, [sp]\n ret", "SIGSEGV .*k\\+0xc"),
    "stack overflow": ("str xzr, [x0]\nloop: stp x9, x9, [sp, #-16]!\n b loop", "SIGSEGV .*k\\+0x4"),
    "write to the code": ("str xzr, [x0]\n adr x1, #0\n str x1, [x1]\n ret", "SIGSEGV .*k\\+0x8"),
    "preserved registers": (
        "str xzr, [x0]\n mov x19, #1\n mov x29, #2\n fmov d9, #1.0\n ret",
        "k: returned with x19, x29, d9 changed, which a callee preserves",
    ),
    "unbalanced stack": ("str xzr, [x0]\n sub sp, sp, #16\n ret", "returned with sp changed"),
    "no thread pointer": ("str xzr, [x0]\n mov x1, #0\n msr tpidr_el0, x1\n ldr x1, [x1]\n ret", "SIGSEGV .*k\\+0xc\n.*\n.*address: 0x0$"),
    "another thread pointer": ("str xzr, [x0]\n msr tpidr_el0, x0\n udf #0", "SIGILL .*k\\+0x8\n"),
    "thread pointer kept": ("str xzr, [x0]\n msr tpidr_el0, xzr\n ret", "returned with tpidr_el0 changed"),
    "stores where SP points": ("str xzr, [x0]\n mov x1, #64\n stp x1, x1, [sp]\n udf #0", "SIGILL .*k\\+0xc\n"),
    "rounding mode": ("str xzr, [x0]\n mov x1, #0x400000\n msr fpcr, x1\n ret", "returned with fpcr changed"),
}


@pytest.mark.parametrize("name", CRASHES)
def test_crash_is_an_error_that_tells_where_and_undoes_the_writes(name):
    """Fails when a crash kills the process, is told wrongly, or leaves the array half-written."""
    text, message = CRASHES[name]
    x = np.arange(4) + 5
    with pytest.raises(NativeError, match=message):
        Native(text, x=ptr[i64])(x, safe=True)
    assert x.tolist() == [5, 6, 7, 8]
    assert Native("mrs x0, fpcr\n ret", returns=i64)() == 0


OTHER_POINTER = """
import os, sys, threading, zlib
from svedsl.errors import NativeError
from svedsl.types import i64
from tests.native.support import Native

def pointer():
    return Native("mrs x0, tpidr_el0\\n ret", returns=i64)()

spoil = Native("msr tpidr_el0, x0\\n {end}", n=i64)
before, others, stop = pointer(), [], threading.Event()
thread = threading.Thread(target=lambda: (others.append(pointer()), stop.wait()))
thread.start()
while not others:
    pass
for value in (0, 1, before + 8, others[0], 2**63 - 1):
    try:
        spoil(value, safe=True, timeout=0.2)
    except NativeError as error:
        print(str(error).splitlines()[0].split(" at ")[0])
    assert pointer() == before
stop.set()
thread.join()
try:  # errno, memory and locks are the thread's own again
    os.stat("/no such file")
except FileNotFoundError:
    print("healthy", zlib.crc32(bytes(1 << 20)))
"""


@pytest.mark.parametrize(
    ("end", "told"),
    [
        ("mov x1, #0\\n ldr x1, [x1]\\n ret", "k: SIGSEGV (memory that is not there or not allowed)"),
        ("ret", "k: returned with tpidr_el0 changed, which a callee preserves (AAPCS64 6.1 and the thread pointer)"),
        ("loop: b loop", "k: not finished after 0.2 s, stopped"),
    ],
    ids=["crash", "return", "time-out"],
)
def test_a_thread_is_known_and_healed_whatever_its_pointer_is(end, told):
    """Fails when a kernel that changes TPIDR_EL0 (to no thread, another one, a free slot's mark) hangs, kills or leaves a sick thread."""
    script = OTHER_POINTER.replace("{end}", end)
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == [told] * 5 + ["healthy 2805525020"], done.stdout + done.stderr


def test_a_near_miss_names_the_array():
    """Fails when a fault just outside an array does not say which."""
    size = 2 * mmap.PAGESIZE
    pages = mmap.mmap(-1, size)
    memory = np.frombuffer(pages, np.int64)
    begin = memory.ctypes.data
    libc().mprotect(begin + size // 2, size // 2, 0)
    x = memory[size // 16 - 4 : size // 16]
    try:
        with pytest.raises(NativeError, match=f"address: {begin + size // 2 + 8:#x}, 8 bytes behind the end of x"):
            Native("ldr x1, [x0, #40]\n ret", x=ptr[i64])(x, safe=True)
    finally:
        libc().mprotect(begin + size // 2, size // 2, 3)


def test_endless_loop_ends_at_the_timeout():
    """Fails when a kernel that never ends cannot be stopped."""
    x = np.arange(4) + 5
    with pytest.raises(NativeError, match=r"k: not finished after 0.2 s, stopped at k\+0x4\n  instruction: b "):
        Native("str xzr, [x0]\nloop: b loop", x=ptr[i64])(x, timeout=0.2)
    assert x.tolist() == [5, 6, 7, 8]


def test_a_late_alarm_hurts_nobody():
    """Fails when the alarm of a call that ended in time kills the process or a later call."""
    quick = Native("ret")
    for _ in range(100):
        quick(timeout=0.0005)


def test_crashes_in_many_threads_stay_apart():
    """Fails when a thread is told of another one's crash, or ends with it."""
    bad, good = Native("mov x1, #64\n str x1, [x1, x0]\n ret", n=i64), Native("ret", n=i64)
    wrong = []

    def work(n):
        for _ in range(20):
            good(n, safe=True)
            try:
                bad(n, safe=True)
            except NativeError as error:
                if f"address: {64 + n:#x}" not in str(error):
                    wrong.append(str(error))
            else:
                wrong.append("no error")

    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_former_handlers_come_back():
    """Fails when Python's own handlers or the signal stack are not what they were after a guarded call."""

    def state():
        stack = SignalStack()
        libc().sigaltstack(None, ctypes.byref(stack))
        return [_sigaction(n, None).handler for n in (signal.SIGSEGV, signal.SIGILL, signal.SIGBUS, signal.SIGTRAP)], stack.sp, stack.flags

    before = state()
    assert stubs().address("handler") not in before[0]
    with pytest.raises(NativeError):
        Native("udf #0")(safe=True)
    assert state() == before


FOREIGN_CRASH = """
import ctypes, faulthandler, threading, time
from tests.native.support import Native
from svedsl.types import i64
faulthandler.enable()
loop = Native("loop: b loop")
threading.Thread(target=loop, kwargs={"timeout": 20}, daemon=True).start()
time.sleep(0.5)
ctypes.string_at(64)
"""


def test_a_crash_of_another_thread_goes_to_whoever_had_the_handler():
    """Fails when a guarded call swallows the crash of a thread that is not in one."""
    done = subprocess.run([sys.executable, "-c", FOREIGN_CRASH], capture_output=True, text=True, timeout=60)
    assert done.returncode == -signal.SIGSEGV
    assert "Fatal Python error: Segmentation fault" in done.stderr
    assert "string_at" in done.stderr


def test_guard_works_in_a_forked_child():
    """Fails when a fork leaves locks, slots or handlers in a state that the child cannot use."""
    stop = threading.Event()
    loop = Native("loop: subs x0, x0, #1\n b.ne loop\n ret", n=i64)

    def busy():
        while not stop.is_set():
            loop(10**7, safe=True)

    thread = threading.Thread(target=busy)
    thread.start()
    bad = Native("udf #0")
    child = os.fork()
    if not child:
        try:
            bad(safe=True)
        except NativeError:
            os._exit(7 if _sigaction(signal.SIGSEGV, None).handler != stubs().address("handler") else 2)
        os._exit(1)
    status = os.waitpid(child, 0)[1]
    stop.set()
    thread.join()
    assert os.waitstatus_to_exitcode(status) == 7


def test_arguments_on_the_stack_are_no_spoilt_stack_pointer():
    """Fails when a kernel that leaves its stack arguments where they are, as it must, is said to have changed SP."""
    out = np.zeros(1, np.int64)
    names = {f"a{n}": i64 for n in range(8)}
    k = Native("ldr x9, [sp, #8]\n str x9, [x0]\n ret", out=ptr[i64], **names, z=i64)
    k(out, *range(8), 42, safe=True)
    assert out[0] == 42
