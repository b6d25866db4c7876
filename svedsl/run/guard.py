"""Guarded calls: a crash or a time-out in machine code comes back as a value, in the thread that made the call.

The signal handlers are machine code (`stub_code`): a Python handler would run only after the kernel, which never ends. They are installed
while a guarded call runs; a crash of any other thread meanwhile goes to whoever handled it before. What no guard can undo is memory that
the kernel wrote before it crashed, and locks that a C function held which it called.
"""

from __future__ import annotations

import ctypes
import os
import queue
import signal
import struct
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import NamedTuple

from svedsl.errors import NativeError
from svedsl.run import stub_code as st
from svedsl.run.libc import last_error, libc
from svedsl.run.locks import fork_safe_lock
from svedsl.run.stubs import stubs
from svedsl.run.watchdog import Limit

CRASHES = (signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGTRAP)
SA_SIGINFO, SA_ONSTACK, SA_RESTART = 4, 0x08000000, 0x10000000
STACK_OFFSET = 8192  # of the signal stack inside a slot, behind the record


class SigAction(ctypes.Structure):
    """``struct sigaction`` of the C library on AArch64 Linux."""

    _fields_ = (("handler", ctypes.c_void_p), ("mask", ctypes.c_uint64 * 16), ("flags", ctypes.c_int), ("restorer", ctypes.c_void_p))


class SignalStack(ctypes.Structure):
    """``stack_t``."""

    _fields_ = (("sp", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t))


class Crash(NamedTuple):
    """What the kernel of the system reported: signal (None for a time-out), faulting address, PC."""

    signal: signal.Signals | None
    address: int
    pc: int


class Outcome(NamedTuple):
    """How a guarded call ended. ``other_length``: this thread's vector length in bytes where the call needs another one, else 0;
    ``spoilt``: registers that a callee preserves and that came back changed; ``x0`` and ``d0`` as the kernel left them."""

    other_length: int
    crash: Crash | None
    spoilt: tuple[str, ...]
    x0: int
    d0: int


def call(block: bytes, timeout: float | None) -> Outcome:
    """Enter a kernel with a register image (see `stub_code`); ``timeout`` in seconds. Several threads may be in here at once."""
    with _state.slot() as slot, _state.handlers(), _signal_stack(slot):
        ctypes.memset(slot + st.SLOT_SIGNAL, 0, 8)
        with _watchdog(timeout):
            other_length = stubs().guarded(slot, block)
        crash = _crash(slot)
        return Outcome(other_length, crash, () if other_length or crash else _spoilt(slot), *_words(slot + st.SLOT_RESULT, 2))


def _crash(slot: int) -> Crash | None:
    number, address, pc = _words(slot + st.SLOT_SIGNAL, 3)
    if not number:
        return None
    return Crash(None if number == _state.alarm else signal.Signals(number), address, pc)


def _spoilt(slot: int) -> tuple[str, ...]:
    before, after = (_words(slot + at, len(st.PRESERVED)) for at in (st.SLOT_SAVED, st.SLOT_RETURNED))
    return tuple(name for name, old, new in zip(st.PRESERVED, before, after, strict=True) if old != new)


def _words(address: int, count: int) -> tuple[int, ...]:
    return struct.unpack(f"<{count}Q", ctypes.string_at(address, 8 * count))


class _State:
    """The process-wide part: which slots are free, whose handlers ours have replaced."""

    def __init__(self) -> None:
        self._lock = fork_safe_lock()
        self.alarm = 0
        self._reset()
        os.register_at_fork(after_in_child=self._forked)

    def _reset(self) -> None:
        self._users = 0
        self._former: dict[int, SigAction] = {}
        self._free: queue.SimpleQueue[int] | None = None

    def _forked(self) -> None:
        """Only the forking thread lives on, and it is in no guarded call: the slots and handlers of the others are nobody's."""
        self._restore()
        for slot in range(st.SLOTS if self._free else 0):
            ctypes.memset(stubs().slots + slot * st.SLOT_SIZE + st.SLOT_THREAD, 0, 8)
        self._reset()

    @contextmanager
    def slot(self) -> Iterator[int]:
        """A slot of one's own; waits where all are in use."""
        with self._lock:
            if self._free is None:
                self._free = queue.SimpleQueue()
                for n in range(st.SLOTS):
                    self._free.put(stubs().slots + n * st.SLOT_SIZE)
        slot = self._free.get()
        try:
            yield slot
        finally:
            self._free.put(slot)

    @contextmanager
    def handlers(self) -> Iterator[None]:
        """Our handlers for crashes, from the first guarded call to the end of the last."""
        with self._lock:
            if not self._users:
                for number in CRASHES:
                    self._former[number] = _install(number)
                    _set_former(number, self._former[number].handler or 0)
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    self._restore()

    def _restore(self) -> None:
        for number, action in self._former.items():
            _sigaction(number, action)
        self._former.clear()

    def alarm_signal(self) -> int:
        """A real-time signal nobody uses, ours for ever: one that comes late must find a handler, if one that does nothing."""
        with self._lock:
            if not self.alarm:
                unused = (n for n in range(signal.SIGRTMIN + 1, signal.SIGRTMAX) if not _sigaction(n, None).handler)
                number = next(unused, 0)
                if not number:
                    raise NativeError("timeout needs a real-time signal, and this program uses them all")
                _set_former(number, stubs().address("nothing"))
                _install(number)
                self.alarm = number
        return self.alarm


_state = _State()


def _sigaction(number: int, action: SigAction | None) -> SigAction:
    """Set the action for a signal (None: leave it) and return the one before."""
    former = SigAction()
    if libc().sigaction(number, ctypes.byref(action) if action else None, ctypes.byref(former)):
        raise NativeError(f"sigaction: {last_error()}")
    return former


def _install(number: int) -> SigAction:
    return _sigaction(number, SigAction(handler=stubs().address("handler"), flags=SA_SIGINFO | SA_ONSTACK | SA_RESTART))


def _set_former(number: int, handler: int) -> None:
    ctypes.c_uint64.from_address(stubs().slots + st.SLOT_FORMER + 8 * number).value = handler


@contextmanager
def _signal_stack(slot: int) -> Iterator[None]:
    """The slot's signal stack for this thread: the kernel may have spoilt SP or be at the end of the stack."""
    former = SignalStack()
    libc().sigaltstack(ctypes.byref(SignalStack(sp=slot + STACK_OFFSET, size=st.SLOT_SIZE - STACK_OFFSET)), ctypes.byref(former))
    try:
        yield
    finally:
        libc().sigaltstack(ctypes.byref(former), None)


def _watchdog(timeout: float | None) -> AbstractContextManager[object]:
    """Sends this thread the alarm signal from ``timeout`` seconds on until the block is left."""
    if timeout is None:
        return nullcontext()
    return Limit(timeout, partial(signal.pthread_kill, threading.get_ident(), _state.alarm_signal()))
