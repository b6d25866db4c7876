"""Guarded calls in a child process, for machine code that may do more harm than the guard of this process can undo.

The child is a fork: it has this process's memory at the same addresses, so the kernel runs on the very same arguments, while stray stores,
system calls and a changed TPIDR_EL0 hurt the child alone. The contents of the arrays come back through shared memory, how the call ended
through a pipe.
"""

from __future__ import annotations

import json
import mmap
import os
import select
import signal
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from svedsl.run.guard import Crash, Outcome, call

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

GRACE = 5.0  # seconds beyond the time-out for the child's own guard, before its whole process is ended


class Death(NamedTuple):
    """How a child ended that did not say how its call ended: ``status`` as of waitpid, None where its time was over."""

    status: int | None

    def __str__(self) -> str:
        if self.status is None:
            return "was ended: it did not answer in time"
        if os.WIFSIGNALED(self.status):
            return f"was ended by {signal.Signals(os.WTERMSIG(self.status)).name}"
        return f"exited with status {os.waitstatus_to_exitcode(self.status)}"


def call_in_child(block: bytes, arrays: Sequence[Array], timeout: float | None) -> Outcome | Death:
    """As ``guard.call``, in a child process. ``arrays`` (those that can be written to) get its contents where the call went well."""
    shared = mmap.mmap(-1, sum(array.nbytes for array in arrays) or 1)
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        _work(block, arrays, timeout, shared, writer)
    os.close(writer)
    answer = None
    try:
        answer = _read(reader, timeout)
    finally:
        os.close(reader)
        if answer is None:  # its time is over, or an exception such as Ctrl-C interrupted the wait
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    if not answer:
        return Death(None if answer is None else status)
    other_length, crash, spoilt, x0, d0 = json.loads(answer)
    outcome = Outcome(other_length, crash and Crash(crash[0] and signal.Signals(crash[0]), *crash[1:]), tuple(spoilt), x0, d0)
    if not (outcome.other_length or outcome.crash or outcome.spoilt):
        for array, content in _contents(arrays, shared):
            array[...] = content
    return outcome


def _work(block: bytes, arrays: Sequence[Array], timeout: float | None, shared: mmap.mmap, writer: int) -> NoReturn:
    """The child's part. It ends without Python's clean-up, which is its parent's business."""
    try:
        outcome = call(block, timeout)
        for array, content in _contents(arrays, shared):
            content[...] = array
        os.write(writer, json.dumps(outcome).encode())
    finally:
        os._exit(0)


def _contents(arrays: Sequence[Array], shared: mmap.mmap) -> Iterator[tuple[Array, Array]]:
    """Each array with its place in the shared memory."""
    import numpy as np

    at = 0
    for array in arrays:
        yield array, np.frombuffer(shared, array.dtype, array.size, at).reshape(array.shape)
        at += array.nbytes


def _read(reader: int, timeout: float | None) -> bytes | None:
    """What the child writes until it ends, None where that takes too long; one write of some hundred bytes comes whole (PIPE_BUF)."""
    ready, _, _ = select.select([reader], [], [], None if timeout is None else timeout + GRACE)
    return os.read(reader, mmap.PAGESIZE) if ready else None
