"""The stubs of this process: `stub_code` assembled, as functions to call and as code that debuggers and profilers can be told about."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any, NamedTuple

from svedsl.asm.code import Code, FrameState, Placed
from svedsl.run.locks import fork_safe_lock
from svedsl.run.pages import CodePages, map_memory
from svedsl.run.stub_code import FUNCTIONS, SLOT_SIZE, SLOTS, TEXT

Result = ctypes.c_uint64 * 2
"""X0 and D0 after a call."""

_PUSH = re.compile(r"stp +x29, x30, \[sp, #-(\d+)\]!")
_POP = re.compile(r"ldp +x29, x30, \[sp\], #\d+")
_SAVE = re.compile(r"stp +x(\d+), x(\d+), \[sp, #(\d+)\]")
_X29, _X30 = 29, 30


class Function(NamedTuple):
    """Machine code at its place in this process."""

    code: Code
    base: int


class Stubs:
    """The stubs of this process, as ctypes functions; calling one releases the GIL. ``slots`` is the address of the slots."""

    def __init__(self) -> None:
        from svedsl.asm.text import assemble

        self.slots = map_memory(SLOTS * SLOT_SIZE)
        self._data = assemble(f"{TEXT}slots:  .quad   {self.slots:#x}\n")
        # Linux makes a page coherent when it first becomes executable (arm64, __sync_icache_dcache), which is all that code needs that
        # is written once; the stub that does it explicitly for kernels cannot have cleaned itself.
        self._pages = CodePages([self._data], clear_cache=lambda begin, end: None)
        self._offsets, self._lines = _layout(TEXT)
        self.enter = self._function("enter", ctypes.c_int64, ctypes.c_char_p)
        self.enter_result = self._function("enter_result", ctypes.c_int64, ctypes.c_char_p, ctypes.POINTER(Result))
        self.guarded = self._function("guarded", ctypes.c_int64, ctypes.c_void_p, ctypes.c_char_p)
        self.clear_cache = self._function("clear_cache", None, ctypes.c_void_p, ctypes.c_void_p)
        self.midr = self._function("midr", ctypes.c_uint64)
        self.repeat = self._function("repeat", ctypes.c_int64, ctypes.c_char_p, ctypes.c_uint64, ctypes.POINTER(ctypes.c_uint64))
        self.frequency = self._function("frequency", ctypes.c_uint64)

    def address(self, name: str) -> int:
        """The address of a stub."""
        return self._pages.bases[0] + self._offsets[name]

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """In ascending order, with names (``svedsl_enter``) and frames: so a debugger finds the way from a kernel to Python."""
        ends = [*(self._offsets[name] for name in FUNCTIONS[1:]), 4 * len(self._lines)]
        return tuple(Function(self._code(name, end), self.address(name)) for name, end in zip(FUNCTIONS, ends, strict=True))

    def _code(self, name: str, end: int) -> Code:
        start = self._offsets[name]
        data = self._data[start:end]
        placed = tuple(Placed(at, int.from_bytes(data[at : at + 4], "little")) for at in range(0, len(data), 4))
        # The stack arguments move SP in `load`; its callers have made a frame and left X29 at the SP of the call.
        frame = (FrameState(0, _X29),) if name == "load" else tuple(_frame(self._lines[start // 4 : end // 4]))
        return Code(f"svedsl_{name}", (), placed, data, frame=frame)

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        return ctypes.CFUNCTYPE(result, *arguments)(self.address(name))


def _layout(text: str) -> tuple[dict[str, int], list[str]]:
    """Byte offset of each label of ``text``, in which every line is one instruction, and the instructions."""
    offsets: dict[str, int] = {}
    instructions: list[str] = []
    for line in text.splitlines():
        label, colon, rest = line.partition("//")[0].rpartition(":")
        if colon:
            offsets[label.strip()] = 4 * len(instructions)
        if rest.strip():
            instructions.append(rest.strip())
    return offsets, instructions


def _frame(instructions: list[str]) -> Iterator[FrameState]:
    """The frame after each instruction that makes, fills or takes away one; the forms are those that `stub_code` writes."""
    size = 0
    saved: tuple[tuple[int, int], ...] = ()
    for offset, line in enumerate(instructions, 1):
        if push := _PUSH.fullmatch(line):
            size = int(push[1])
            saved = ((_X29, -size), (_X30, 8 - size))
            yield FrameState(4 * offset, cfa_offset=size, saved=saved)
        elif size and line == "mov     x29, sp":
            yield FrameState(4 * offset, _X29, size, saved=saved)
        elif store := _SAVE.fullmatch(line):
            first, second, at = map(int, store.groups())
            saved = (*saved, (first, at - size), (second, at + 8 - size))
            yield FrameState(4 * offset, _X29, size, saved=saved)
        elif _POP.fullmatch(line):
            size, saved = 0, ()
            yield FrameState(4 * offset)


_made: list[Stubs] = []
_lock = fork_safe_lock()


def stubs() -> Stubs:
    """The stubs, made at their first use. They stay for the life of the process."""
    if not _made:
        with _lock:
            if not _made:
                _made.append(Stubs())
    return _made[0]
