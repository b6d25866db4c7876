"""Random cases: single instructions drawn evenly over the forms of the table, and short kernels made of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from svedsl.flow.trace import Access
from svedsl.isa.decode import decode
from svedsl.isa.table import Form
from svedsl.run.accesses import transfer
from tools.differential.states import MIDDLE, WINDOW, WINDOW_SIZE, State, States
from tools.differential.words import candidates, comparable, effects_of, keeps_upper, memory_operand

POINTER = 28  # in a kernel X28 points to the middle of the data area, and nothing writes it
_TRIES = 4


@dataclass(slots=True)
class Case:
    """Words to be executed one after the other from a state; ``stores``: whether they write memory."""

    words: list[int]
    state: State
    stores: bool


class Source:
    """Random cases for one vector length in bits, reproducible from ``seed``."""

    def __init__(self, seed: int, vl: int) -> None:
        self._random = random.Random(seed)
        self._states = States(self._random, vl)
        self._forms = candidates()
        self._no_memory = [form for form in self._forms if "mem" not in form.facts and form.mnemonic != "movprfx"]
        self._memory = [form for form in self._forms if "mem" in form.facts and "ff" not in form.flags]
        self.window = self._random.randbytes(WINDOW_SIZE)

    def instructions(self, count: int) -> Iterator[Case]:
        """Single instructions."""
        while count:
            case = self._instruction(self._random.choice(self._forms))
            if case:
                count -= 1
                yield case

    def kernels(self, count: int, length: int) -> Iterator[Case]:
        """Kernels of ``length`` instructions; a quarter access memory, through X28 with immediate offsets."""
        for _ in range(count):
            words: list[int] = []
            while len(words) < length:
                word = self._word(self._random.choice(self._no_memory)) if self._random.randrange(4) else self._pointed()
                if word is not None and POINTER not in effects_of(word).writes and not keeps_upper(word):
                    words.append(word)
            state = self._states.draw()
            state.x[POINTER] = MIDDLE
            yield Case(words, state, any(_stores(word) for word in words))

    def _word(self, form: Form) -> int | None:
        """A random word of a form."""
        word = form.value | self._random.getrandbits(32) & ~form.mask & 0xFFFF_FFFF
        return word if comparable(word, form) else None

    def _instruction(self, form: Form) -> Case | None:
        word = self._word(form)
        if word is None:
            return None
        state, access = self._states.draw(), transfer(word)
        if access is None:
            return Case([word], state, False)
        for _ in range(_TRIES):
            self._point(state, word)
            if _inside(access.accesses(state.registers(), 0)):
                return Case([word], state, _stores(word))
        return None

    def _pointed(self) -> int | None:
        """A random memory instruction with an immediate offset from X28, inside the data area whatever the predicate."""
        form = self._random.choice(self._memory)
        word = self._word(form)
        instruction = decode(word, aliases=False) if word is not None else None
        items = memory_operand(instruction) if instruction else None
        if word is None or not items or not items[0].sig.startswith("x") or any(hasattr(item, "base") for item in items[1:]):
            return None
        word = word & ~(31 << 5) | POINTER << 5
        state = self._states.draw()
        state.x[POINTER] = MIDDLE
        state.p = [self._states.predicate(-1)] * 16
        access = transfer(word)
        return word if access and comparable(word, form) and _inside(access.accesses(state.registers(), 0)) else None

    def _point(self, state: State, word: int) -> None:
        """Give the address registers of a memory instruction values that lead into the data area most of the time."""
        instruction = decode(word, aliases=False)
        items = memory_operand(instruction) if instruction else None
        for place, item in reversed(list(enumerate(items or ()))):
            if not hasattr(item, "base"):
                continue
            first, span, align = (WINDOW + WINDOW_SIZE // 4, WINDOW_SIZE // 2, 64) if place == 0 else (0, 64, 1)
            if item.sig.startswith("z"):
                state.z[item.n] = self._states.addresses(4 if item.sig == "z.s" else 8, first, span, align)
            elif item.n < len(state.x):
                state.x[item.n] = first + align * self._random.randrange(span // align)


def _stores(word: int) -> bool:
    effect = effects_of(word).mem
    return effect is not None and "w" in effect.kind


def _inside(accesses: Iterable[Access]) -> bool:
    return all(a.address >= WINDOW and a.address + a.size <= WINDOW + WINDOW_SIZE for a in accesses)
