"""Debuggers and profilers see native kernels and the stubs that enter them: which of them are told, and telling them.

Off by default. ``SVEDSL_SYMBOLS=perf,jitdump,gdb`` in the environment or :func:`symbols` turns it on for kernels placed from then on.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from svedsl.errors import NativeError
from svedsl.run.gdbjit import GdbJit
from svedsl.run.locks import fork_safe_lock
from svedsl.run.perf import JitDump, PerfMap
from svedsl.run.stubs import Function, stubs

if TYPE_CHECKING:
    from svedsl.run.native import NativeKernel

Image = Callable[[Sequence[Function]], bytes]

KINDS = ("perf", "jitdump", "gdb")
VARIABLE = "SVEDSL_SYMBOLS"


class _Announcer:
    """Who is told, with their open files, and the kernels told so far."""

    def __init__(self) -> None:
        self.kinds = frozenset(os.environ.get(VARIABLE, "").replace(",", " ").split())
        _check(self.kinds)
        self._kernels: weakref.WeakSet[NativeKernel] = weakref.WeakSet()
        self._lock = fork_safe_lock()
        self._perf: dict[str, PerfMap | JitDump] = {}
        self._gdb: GdbJit | None = None
        os.register_at_fork(after_in_child=self._forked)

    def announce(self, kernel: NativeKernel, image: Image, interface: Callable[[], bytes]) -> None:
        with self._lock:
            self._kernels.add(kernel)
            self._tell_perf(kernel)
            if "gdb" in self.kinds:
                if not self._gdb:
                    self._gdb = GdbJit(interface())
                    self._gdb.add(stubs(), image(stubs().functions))
                self._gdb.add(kernel, image([Function(kernel.code, kernel.base)]))

    def _tell_perf(self, kernel: NativeKernel) -> None:
        for kind, maker in (("perf", PerfMap), ("jitdump", JitDump)):
            if kind in self.kinds:
                if kind not in self._perf:
                    self._perf[kind] = maker()
                    for function in stubs().functions:
                        self._perf[kind].add(*function)
                self._perf[kind].add(kernel.code, kernel.base)

    def _forked(self) -> None:
        """The child has another PID, so perf looks for other files, which need the kernels that the parent had."""
        self._perf.clear()
        for kernel in list(self._kernels):
            self._tell_perf(kernel)


def _check(kinds: frozenset[str]) -> None:
    unknown = kinds - set(KINDS)
    if unknown:
        raise NativeError(f"no symbols for {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}")


_announcer = _Announcer()


def symbols(*kinds: str) -> None:
    """Tell ``perf`` (a map of names), ``jitdump`` (perf with code and lines) or ``gdb`` about every kernel placed from now on.

    Without ``kinds`` nobody is told any more. Raises NativeError for another kind.
    """
    _check(frozenset(kinds))
    _announcer.kinds = frozenset(kinds)


def announce(kernel: NativeKernel, image: Image, interface: Callable[[], bytes]) -> None:
    """Tell those who are to be told about ``kernel``.

    ``image`` makes the ELF image of functions with their addresses, ``interface`` the shared object that gdb needs.
    """
    if _announcer.kinds:
        _announcer.announce(kernel, image, interface)
