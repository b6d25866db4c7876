"""Ends runs that exceed their wall-clock limit or are interrupted: one thread for the process, asleep while nothing runs.

Unicorn's own ``timeout=`` starts a polling thread per run, which costs more than a small kernel and keeps a second core busy.
"""

from __future__ import annotations

import math
import os
import threading
import time
from collections.abc import Callable

from svedsl.run import interrupts
from svedsl.run.locks import fork_safe_lock

_STEP = 0.05  # seconds between looks; a run ends at most this much late
_IDLE = 1.0  # seconds without a run after which the thread ends


class Limit:
    """One run's deadline (None: none), a context manager: ``stop`` is called when it passes, and ``passed`` is then true.

    So is it on :meth:`interrupt`, and ``interrupted`` is then true.
    """

    __slots__ = ("_deadline", "_stop", "interrupted", "passed")

    def __init__(self, seconds: float | None, stop: Callable[[], None]) -> None:
        self._deadline = math.inf if seconds is None else time.monotonic() + seconds
        self._stop = stop
        self.passed = self.interrupted = False

    def __enter__(self) -> Limit:
        with _lock:
            _running.add(self)
            _ensure_thread()
        return self

    def __exit__(self, *_: object) -> None:
        with _lock:  # after this no late stop can hit the machine's next run
            _running.discard(self)

    def interrupt(self) -> None:
        """End the run before its time."""
        self.interrupted = True
        self._stop()

    def check(self, now: float) -> float:
        """Stop the run if its time is over; seconds until the next look. Called with the lock held."""
        if now < self._deadline and not self.interrupted:
            return self._deadline - now
        self.passed = not self.interrupted
        self._stop()  # at every look until the run has ended: a stop before the engine really started is lost
        return _STEP


_lock = fork_safe_lock()
_running: set[Limit] = set()
os.register_at_fork(after_in_child=_running.clear)  # runs of threads that the child does not have
_thread: threading.Thread | None = None


def _ensure_thread() -> None:
    global _thread
    if _thread is None or not _thread.is_alive():  # not alive: it idled out, or this is the child of a fork
        _thread = threading.Thread(target=_watch, name="svedsl-watchdog", daemon=True)
        _thread.start()


def _watch() -> None:
    global _thread
    idle_since = time.monotonic()
    while True:
        interrupts.deliver()
        with _lock:
            now = time.monotonic()
            wait = min([_STEP, *(limit.check(now) for limit in _running)])
            if _running:
                idle_since = now
            elif now - idle_since > _IDLE:
                _thread = None
                return
        interrupts.wait(max(wait, 0.001))
