"""Tells gdb about kernels through its JIT interface (GDB manual, "JIT Compilation Interface").

gdb looks ``__jit_debug_register_code`` and ``__jit_debug_descriptor`` up by name among the loaded files; CPython exports neither, so a
small shared object with both is loaded. The ELF images of it and of the kernels come from `export`, as bytes.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import queue
import tempfile
import weakref
from pathlib import Path

from svedsl.run.locks import fork_safe_lock

JIT_REGISTER, JIT_UNREGISTER = 1, 2


class Entry(ctypes.Structure):
    """``struct jit_code_entry``; pointers to other entries as numbers."""

    _fields_ = (
        ("next", ctypes.c_void_p),
        ("prev", ctypes.c_void_p),
        ("symfile_addr", ctypes.c_char_p),
        ("symfile_size", ctypes.c_uint64),
    )


class Descriptor(ctypes.Structure):
    """``struct jit_descriptor``."""

    _fields_ = (
        ("version", ctypes.c_uint32),
        ("action", ctypes.c_uint32),
        ("relevant", ctypes.c_void_p),
        ("first", ctypes.c_void_p),
    )


class GdbJit:
    """The list of kernels that gdb reads. ``interface``: the bytes of the shared object."""

    def __init__(self, interface: bytes) -> None:
        library = ctypes.CDLL(str(_installed(interface)))
        self._call = library["__jit_debug_register_code"]  # not an attribute, which the class would mangle
        self._descriptor = Descriptor.in_dll(library, "__jit_debug_descriptor")
        self._entries: dict[int, Entry] = {}
        self._dead: queue.SimpleQueue[int] = queue.SimpleQueue()
        self._lock = fork_safe_lock()

    def add(self, owner: object, image: bytes) -> None:
        """Register an ELF ``image`` of code in memory until its ``owner`` is gone."""
        entry = Entry(symfile_addr=image, symfile_size=len(image))
        address = ctypes.addressof(entry)
        weakref.finalize(owner, self._remove, address).atexit = False
        with self._lock:
            self._forget_dead()
            entry.next = self._descriptor.first
            if entry.next:
                self._entries[entry.next].prev = address
            self._entries[address] = entry
            self._descriptor.first = address
            self._notify(JIT_REGISTER, address)

    def _remove(self, address: int) -> None:
        """Called by the garbage collector at any moment, perhaps inside ``add``: what cannot be done now is done by the next ``add``."""
        self._dead.put(address)
        if self._lock.acquire(blocking=False):
            try:
                self._forget_dead()
            finally:
                self._lock.release()

    def _forget_dead(self) -> None:
        while not self._dead.empty():
            address = self._dead.get()
            entry = self._entries[address]
            if entry.prev:
                self._entries[entry.prev].next = entry.next
            else:
                self._descriptor.first = entry.next
            if entry.next:
                self._entries[entry.next].prev = entry.prev
            self._notify(JIT_UNREGISTER, address)
            del self._entries[address]

    def _notify(self, action: int, address: int) -> None:
        """Call the function at which gdb waits."""
        self._descriptor.relevant = address
        self._descriptor.action = action
        self._call()


def _installed(interface: bytes) -> Path:
    """The shared object as a file under the user's cache, where a debugger that comes later still finds it."""
    directory = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "svedsl"
    path = directory / f"libsvedsl-jit-{hashlib.sha256(interface).hexdigest()[:16]}.so"
    if not path.is_file() or path.read_bytes() != interface:
        directory.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=directory, delete=False) as file:
            file.write(interface)
        Path(file.name).replace(path)
    return path
