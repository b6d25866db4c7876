"""Executable memory of this process: written while read-write, then read-execute for ever, unmapped with its last user."""

from __future__ import annotations

import ctypes
import mmap
import weakref
from collections.abc import Callable, Sequence
from functools import cache
from typing import cast

from svedsl.errors import NativeError
from svedsl.run.libc import last_error, libc

ALIGN = 256  # an A64FX cache line; a multiple of any alignment a constant pool asks for
BTI_C = (0xD503245F).to_bytes(4, "little")
PROT_READ, PROT_WRITE, PROT_EXEC, PROT_BTI = 1, 2, 4, 16
MAP_PRIVATE, MAP_ANONYMOUS = 2, 0x20
_FAILED = ctypes.c_void_p(-1).value


class CodePages:
    """Pieces of machine code side by side in whole pages of their own.

    Each piece begins at a multiple of 256 bytes, with a ``bti c`` in the word before it that falls through into it: ``entries[i]`` is the
    address of that landing, ``bases[i]`` of byte 0 of piece i. No page is ever writable and executable, none becomes writable again, and
    all are unmapped when this object dies, so whoever holds an address must hold the object. With ``bti`` an indirect branch may arrive
    at nothing but a landing. Raises NativeError when the system gives no executable memory.
    """

    def __init__(self, pieces: Sequence[bytes], clear_cache: Callable[[int, int], object] | None = None, bti: bool = False) -> None:
        offsets, end = [], 0
        for piece in pieces:
            offsets.append(end + ALIGN)
            end += ALIGN + -(-len(piece) // ALIGN) * ALIGN
        self.size = -(-end // mmap.PAGESIZE) * mmap.PAGESIZE
        self.address = map_memory(self.size)
        self._unmap = weakref.finalize(self, libc().munmap, self.address, self.size)
        self._unmap.atexit = False  # a daemon thread may still run there when the interpreter ends
        self.bases = tuple(self.address + offset for offset in offsets)
        self.entries = tuple(base - len(BTI_C) for base in self.bases)
        for base, piece in zip(self.bases, pieces, strict=True):
            ctypes.memmove(base - len(BTI_C), BTI_C + piece, len(BTI_C) + len(piece))
        (clear_cache or default_clear_cache())(self.address, self.address + end)
        if libc().mprotect(self.address, self.size, PROT_READ | PROT_EXEC | (PROT_BTI if bti else 0)):
            raise NativeError(f"the system refuses executable memory: {last_error()}")


@cache
def default_clear_cache() -> Callable[[int, int], object]:
    """``clear_cache(begin, end)``: makes the instruction side see what was written there.

    libgcc's ``__clear_cache`` where the process can load libgcc, else our own stub of DC CVAU and IC IVAU.
    """
    try:
        function = ctypes.CDLL("libgcc_s.so.1").__clear_cache
    except (OSError, AttributeError):
        from svedsl.run.stubs import stubs

        function = stubs().clear_cache
    else:
        function.restype, function.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p]
    return cast(Callable[[int, int], object], function)


def map_memory(size: int) -> int:
    """Address of ``size`` fresh bytes, zero and read-write; NativeError when there are none."""
    address: int = libc().mmap(None, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if address == _FAILED:
        raise NativeError(f"the system gives no {size} bytes of memory: {last_error()}")
    return address
