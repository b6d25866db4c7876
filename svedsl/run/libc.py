"""The C library of this process, with the argument types of what native execution calls."""

from __future__ import annotations

import ctypes
import os
from functools import cache
from typing import Any

_INT, _LONG, _SIZE, _POINTER = ctypes.c_int, ctypes.c_long, ctypes.c_size_t, ctypes.c_void_p
SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "mmap": (_POINTER, [_POINTER, _SIZE, _INT, _INT, _INT, _LONG]),
    "munmap": (_INT, [_POINTER, _SIZE]),
    "mprotect": (_INT, [_POINTER, _SIZE, _INT]),
    "prctl": (_INT, [_INT] + [ctypes.c_ulong] * 4),
    "getauxval": (ctypes.c_ulong, [ctypes.c_ulong]),
    "sched_getcpu": (_INT, []),
    "sigaction": (_INT, [_INT, _POINTER, _POINTER]),
    "sigaltstack": (_INT, [_POINTER, _POINTER]),
}


@cache
def libc() -> Any:
    """The library; only functions of SIGNATURES have their types set."""
    library = ctypes.CDLL(None, use_errno=True)
    for name, (result, arguments) in SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def last_error() -> str:
    """The text of errno after a failed call."""
    return os.strerror(ctypes.get_errno())
