"""Tells Linux perf about kernels and stubs: ``/tmp/perf-PID.map`` (names) and ``jit-PID.dump`` (names, code and Python lines).

Formats: tools/perf/Documentation/jit-interface.txt and jitdump-specification.txt of Linux. A dump is for
``perf record -k mono`` and ``perf inject --jit``; the map is enough for ``perf report``.
"""

from __future__ import annotations

import mmap
import os
import struct
import tempfile
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from svedsl.asm.code import Code

JITDUMP_MAGIC, JITDUMP_VERSION, EM_AARCH64 = 0x4A695444, 1, 183
JIT_CODE_LOAD, JIT_CODE_DEBUG_INFO = 0, 2
_HEADER = struct.Struct("<IIIIIIQQ")
_PREFIX = struct.Struct("<IIQ")
_LOAD = struct.Struct("<IIQQQQ")
_DEBUG = struct.Struct("<QQ")
_LINE = struct.Struct("<QII")


def _create(path: Path) -> IO[bytes]:
    """A new file of this user's; in a directory that everybody writes to, a name laid ready by another must not be followed."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "w+b", buffering=0)


class PerfMap:
    """``/tmp/perf-PID.map``: a line of address, size and name per function. The directory is perf's, whatever TMPDIR says."""

    def __init__(self) -> None:
        self.path = Path(f"/tmp/perf-{os.getpid()}.map")
        self._file = _create(self.path)

    def add(self, code: Code, base: int) -> None:
        """Write the line of ``code``, which lies at address ``base``."""
        self._file.write(f"{base:x} {code.size:x} {code.name}\n".encode())


class JitDump:
    """``jit-PID.dump`` in the directory for temporary files."""

    def __init__(self) -> None:
        self.path = Path(tempfile.gettempdir()) / f"jit-{os.getpid()}.dump"
        self._file = _create(self.path)
        self._index = 0
        self._file.write(_HEADER.pack(JITDUMP_MAGIC, JITDUMP_VERSION, _HEADER.size, EM_AARCH64, 0, os.getpid(), time.monotonic_ns(), 0))
        # perf finds the dump by the event of this executable mapping, which nothing ever runs.
        self._marker = mmap.mmap(self._file.fileno(), _HEADER.size, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_EXEC)

    def add(self, code: Code, base: int) -> None:
        """Write the lines, then the name and bytes of ``code``, which lies at address ``base``."""
        found = ((offset, code.source(offset)) for offset in range(0, code.size, 4))
        lines = [_LINE.pack(base + offset, source.line, 0) + source.file.encode() + b"\0" for offset, source in found if source]
        if lines:
            self._record(JIT_CODE_DEBUG_INFO, _DEBUG.pack(base, len(lines)) + b"".join(lines))
        load = _LOAD.pack(os.getpid(), threading.get_native_id(), base, base, code.size, self._index)
        self._record(JIT_CODE_LOAD, load + code.name.encode() + b"\0" + code.data[: code.size])
        self._index += 1

    def _record(self, kind: int, body: bytes) -> None:
        self._file.write(_PREFIX.pack(kind, _PREFIX.size + len(body), time.monotonic_ns()) + body)
