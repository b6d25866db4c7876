"""A call under control: breakpoints, single steps, registers and arrays to read and change in between."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any

from svedsl.errors import BindError
from svedsl.run import faults
from svedsl.run.aapcs64 import check_return
from svedsl.run.binding import Bound
from svedsl.run.machine import POISONS, RETURN, borrow, give_back
from svedsl.run.registers import Registers
from svedsl.run.watch import Watch

if TYPE_CHECKING:
    import numpy as np

    from svedsl.asm.code import Code


class Debugger:
    """One call, stopped before its first instruction; use it as a context manager.

    ``step`` and ``run`` execute; ``registers``, ``set`` and ``array`` look and change. The caller's arrays never change. What the kernel
    does wrong raises EmulationFault from ``step`` and ``run``.
    """

    def __init__(self, code: Code, bound: Bound, watch: Watch = Watch()) -> None:  # noqa: B008, a frozen value
        self.code = code
        self.breakpoints: set[int] = set()
        self._watch = watch
        self._call = watch.call(code, bound)
        self._machine = borrow("stepping")
        self._pc = self._call.enter(self._machine, watch.layout, POISONS[watch.poison])

    def __enter__(self) -> Debugger:
        return self

    def __exit__(self, _type: type[BaseException] | None, _error: BaseException | None, _traceback: TracebackType | None) -> None:
        give_back(self._machine)

    @property
    def finished(self) -> bool:
        """Whether the kernel has returned."""
        return self._pc == RETURN

    @property
    def offset(self) -> int:
        """Byte offset of the next instruction."""
        return self._pc - self._call.base

    @property
    def registers(self) -> Registers:
        """All registers as they are now."""
        return self._machine.registers(self._call.vl)

    def break_at(self, place: str | int) -> int:
        """Set a breakpoint at a label or byte offset; returns the offset. Raises BindError for a place the code does not have."""
        offset = self.code.labels.get(place) if isinstance(place, str) else place
        if offset is None or not 0 <= offset < self.code.size or offset % 4:
            known = ", ".join(self.code.labels) or "none"
            raise BindError(f"{self.code.name}: no place {place!r}; labels are {known}, offsets multiples of 4 below {self.code.size}")
        self.breakpoints.add(offset)
        return offset

    def set(self, **registers: Any) -> None:
        """Set registers by name: ``set(x0=3, z1=array, p0=flags, fpcr=1 << 24)``; names and values as at entry of a run."""
        self._machine.enter(self._machine.context, self._call.vl, registers)

    def array(self, name: str) -> np.ndarray[Any, Any]:
        """The guest's copy of an array argument as bytes, to read and to write. Raises BindError for another name."""
        for block in self._call.blocks:
            if name in block.names:
                return block.data
        raise BindError(f"{self.code.name}: no array argument {name!r}")

    def step(self, count: int = 1) -> int:
        """Execute ``count`` instructions, or fewer if the kernel returns; the new offset. Breakpoints do not stop it."""
        self._machine.on_step = None
        self._execute(count)
        return self.offset

    def run(self) -> int | None:
        """Run to the next breakpoint and return its offset, or to the return and give None."""
        if self.finished:
            return None
        started = False

        def step(address: int, _size: int) -> None:
            nonlocal started
            if started and address - self._call.base in self.breakpoints:
                self._machine.uc.emu_stop()
            started = True

        self._machine.on_step = step
        self._execute(self._watch.limit or (1 << 62))
        return None if self.finished else self.offset

    def _execute(self, count: int) -> None:
        if self.finished:
            return
        stop = self._machine.execute(self._pc, count=count, timeout=self._watch.timeout)
        after = self.registers
        if stop and stop.timed_out:
            what = f"still running after {self._watch.timeout:g} s (timeout=)"
            raise faults.located(self.code, what, after.pc - self._call.base, after, self._call.before)
        if stop:
            raise faults.explain(self.code, self._call.base, self._machine, stop, after, self._call.before)
        self._pc = after.pc
        if self.finished:
            check_return(self.code, self._call.before, after)
