"""The registers of a random program: hand-made ones from stacks of free registers, or automatic ones for the same variables."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from svedsl import KernelBuilder
from svedsl.isa.operands import PREGS, XREGS, ZREGS

Kind = Literal["x", "z", "p"]

POOLS: dict[str, Sequence[Any]] = {
    "x": [XREGS[n] for n in (*range(4, 16), *range(19, 26))],
    "z": [ZREGS[n] for n in range(8, 28)],
    "low z": [ZREGS[n] for n in range(2, 8)],
    "p": [PREGS[n] for n in range(6)],
    "function x": [XREGS[n] for n in (16, 17, 26, 27, 28)],
    "function z": [ZREGS[n] for n in range(28, 32)],
    "function p": [PREGS[n] for n in (6, 7)],
}
"""Hand-made registers. Parameters arrive in x0-x3 and v0-v1 and stay there. Functions inside the program have registers of their own."""


class Empty(Exception):
    """The stack of hand-made registers has nothing left."""


@dataclass(eq=False)
class Variable:
    """One variable: its kind, the register the program is written with, and the hand-made ones to give back."""

    kind: Kind
    register: Any
    held: list[Any]
    pool: str

    @property
    def many(self) -> bool:
        return len(self.held) > 1


class Naming:
    """Gives every variable a hand-made register; the program is written with it, or with an automatic one in its place.

    Of automatic programs a share ``fixed`` of the variables keeps the hand-made register, so that both kinds mix.
    """

    def __init__(self, k: KernelBuilder, automatic: bool, fixed: float, seed: int) -> None:
        self.k, self.automatic, self.fixed = k, automatic, fixed
        self._free = {name: list(pool) for name, pool in POOLS.items()}
        self._draw = random.Random(seed)
        self.prefix = ""

    def new(self, kind: Kind, low: bool = False, count: int = 1) -> Variable:
        """A variable of ``count`` consecutive registers. Raises Empty where hand-made ones have run out."""
        pool = "low z" if low else self.prefix + kind
        held = self._take(pool, count)
        by_hand = self._draw.random() < self.fixed
        if not self.automatic or by_hand:
            register: Any = held[0] if count == 1 else _Tuple(held)
        elif count == 1:
            register = getattr(self.k, kind)(f"{kind}{held[0].n}_")
        else:
            register = getattr(self.k, kind)(count, f"{kind}{held[0].n}_")
        return Variable(kind, register, held, pool)

    def free(self, variable: Variable) -> None:
        """The variable is not used any more."""
        self._free[variable.pool] += reversed(variable.held)

    def _take(self, pool: str, count: int) -> list[Any]:
        free = self._free[pool]
        if count == 1 and free:
            return [free.pop()]
        numbers = {r.n: r for r in free}
        for first in sorted(numbers):
            run = [first + i for i in range(count)]
            if all(n in numbers for n in run):
                taken = [numbers[n] for n in run]
                self._free[pool] = [r for r in free if r not in taken]
                return taken
        raise Empty


class _Tuple(tuple[Any, ...]):
    """Fixed registers in a row, with ``.s`` and so on as the groups of the builder have."""

    def __getattr__(self, name: str) -> tuple[Any, ...]:
        if name.startswith("_"):
            raise AttributeError(name)
        return tuple(getattr(r, name) for r in self)
