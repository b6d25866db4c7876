"""Ctrl-C ends a run at once, though Python's signal handlers only run between Python's own instructions and an engine executes none.

This is for Python's default handler, which raises KeyboardInterrupt; another one is called when the run ends.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Protocol

from svedsl.run.locks import fork_safe_lock


class Run(Protocol):
    """What can be ended."""

    def interrupt(self) -> None:
        """End it now, or as soon as it has begun."""


def interruptible(run: Run, hooked: bool) -> AbstractContextManager[None]:
    """While inside, SIGINT interrupts ``run``. ``hooked``: Python functions are called during it."""
    if threading.current_thread() is not threading.main_thread():
        return nullcontext()  # signals are the main thread's
    return _by_handler(run) if hooked else _Wakeup(run)


@contextmanager
def _by_handler(run: Run) -> Iterator[None]:
    """An exception of Python's handler would come up in a function that the engine calls, and may be lost there; ours raises none."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, lambda *_: run.interrupt())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


class _Pipe:
    """The pipe, the run it is for, and the descriptor that the program had signals written to, such as asyncio's (-1: none)."""

    def __init__(self) -> None:
        self._lock = fork_safe_lock()
        self._ends: tuple[int, int] | None = None
        self._unread = select.poll()
        self._run: Run | None = None
        self._former = -1
        os.register_at_fork(after_in_child=self._forked)

    def begin(self, run: Run) -> tuple[Run | None, int]:
        """Have signals told to ``run``; what ``end`` needs."""
        if self._ends is None:
            self._ends = os.pipe()
            for end in self._ends:
                os.set_blocking(end, False)
            self._unread.register(self._ends[0], select.POLLIN)
        before = self._run, signal.set_wakeup_fd(self._ends[1], warn_on_full_buffer=False)
        if before[1] != self._ends[1]:
            self._former = before[1]
        self._run = run
        return before

    def end(self, before: tuple[Run | None, int]) -> None:
        """Undo ``begin``. Signals that nobody has looked at yet are no business of the next run."""
        signal.set_wakeup_fd(before[1])
        with self._lock:
            self._read()
            self._run = before[0]

    def deliver(self) -> None:
        """Look for signals, for the watchdog."""
        with self._lock:
            if signal.SIGINT in self._read() and self._run and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
                self._run.interrupt()

    def _read(self) -> bytes:
        """The numbers of the signals that came; whoever else wanted them gets them, too."""
        if self._ends is None or not self._unread.poll(0):
            return b""
        numbers = os.read(self._ends[0], 4096)
        if self._former != -1:
            with contextlib.suppress(OSError):
                os.write(self._former, numbers)
        return numbers

    def wait(self, seconds: float) -> None:
        """Return when a signal comes, or the time is over."""
        if self._ends is None:
            time.sleep(seconds)
        else:
            select.select([self._ends[0]], [], [], seconds)

    def _forked(self) -> None:
        """A pipe that parent and child share would tell the one the other's signals."""
        if self._ends:
            self._unread.unregister(self._ends[0])
            for end in self._ends:
                os.close(end)
        self._ends, self._run, self._former = None, None, -1


_pipe = _Pipe()
deliver, wait = _pipe.deliver, _pipe.wait


class _Wakeup:
    """While inside, the C part of Python's signal handling writes the number of each signal to the pipe, at which the watchdog waits."""

    __slots__ = ("_before", "_run")

    def __init__(self, run: Run) -> None:
        self._run = run

    def __enter__(self) -> None:
        self._before = _pipe.begin(self._run)

    def __exit__(self, *_: object) -> None:
        _pipe.end(self._before)
