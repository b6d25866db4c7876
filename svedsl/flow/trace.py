"""The Trace: what an execution did, instruction by instruction, as `run` produces it and `cores` consumes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple


class Access(NamedTuple):
    """One memory access of an executed instruction: active bytes only, element by element merged into runs. ``size`` 0: a prefetch."""

    address: int
    size: int
    write: bool


class Step(NamedTuple):
    """One executed instruction. ``pc`` is the guest address; ``accesses`` in element order."""

    pc: int
    word: int
    accesses: tuple[Access, ...]
    denormals: int = 0
    """Elements of a floating-point operation with a denormal operand or result."""


@dataclass(frozen=True)
class Trace:
    """An execution: ``steps`` is an iterator or list (streaming keeps memory bounded), ``vl`` in bits.

    ``base`` is the guest address of the kernel's first instruction and ``size`` its code size in bytes.
    """

    vl: int
    base: int
    size: int
    steps: Iterator[Step] | list[Step]
    arrays: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Name of each array argument -> (guest address, bytes)."""
    stack: int = 0
    """SP at entry, 0 where it is not known."""

    def at(self, base: int) -> Trace:
        """The same execution of the same code lying at ``base``; arrays stay where they are. Takes the steps of this one."""
        shift = base - self.base
        return replace(self, base=base, steps=(step._replace(pc=step.pc + shift) for step in self.steps))
