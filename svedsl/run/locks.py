"""Locks that a fork cannot leave held: the child has only the thread that forked."""

from __future__ import annotations

import os
import threading


def fork_safe_lock() -> threading.Lock:
    """A lock that is taken around every fork of this process, so that nobody is half-way through what it guards.

    For locks of the process's life: the registration cannot be undone.
    """
    lock = threading.Lock()
    os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
    return lock
