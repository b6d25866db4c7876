"""The roles that rows give their operands, against what the emulated instruction does: which registers change and which matter."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest

from svedsl.isa.decode import decode
from svedsl.isa.effects import FFR, Effects, Reference, effects, effects_of, references, storage
from svedsl.isa.encode import encode
from svedsl.isa.generate import make_arguments
from svedsl.isa.table import Form, Row, forms_of, table
from tests.isa.observed import REGION, REGION_SIZE, STORAGE, VL, Bench, Outcome, State
from tests.isa.words import register_fields, word_of

TRIALS = 400
SVE = [row for row in table().rows if row.place.startswith("sve_") and not row.id.endswith("_high")]
"""All rows but ``#0, lsl #8``, which adds nothing that could be seen."""


@cache
def bench() -> Bench:
    return Bench()


@dataclass
class Trial:
    """One word with the operands, roles and addresses svedsl derives from it."""

    form: Form
    word: int
    effects: Effects = field(init=False)
    addresses: list[Reference] = field(init=False)

    def __post_init__(self) -> None:
        args = make_arguments(self.form)(self.word)
        assert args is not None, f"{self.form.name} does not read its own word {self.word:#010x}"
        encoded = encode(self.form.mnemonic, args)
        self.word = encoded.word  # of a logical immediate the canonical one
        self.effects = effects_of(encoded.entry.form, encoded.entry.shape, args)
        self.addresses = [r for r in references(encoded.entry.form, encoded.entry.shape, args) if r.address]
        plain = decode(self.word)
        assert plain is not None, f"{self.form.name} encodes {self.word:#010x}, which does not decode"
        assert effects(plain) == self.effects, f"{self.word:#010x}: alias and instruction have different effects"

    def state(self, source: Bench) -> State:
        """Random registers, with addresses inside the mapped region."""
        state = {number: source.value(number) for number in STORAGE}
        for reference in self.addresses:
            number = storage(reference.reg)
            assert number is not None
            state[number] = self.address(reference, source.random)
        return state

    def address(self, reference: Reference, source: random.Random) -> bytes:
        base = reference is self.addresses[0] and self.effects.mem is not None
        start = REGION + REGION_SIZE // 2 if base else 0
        size = {"x": 8, "w": 8}.get(reference.reg.sig) or {"s": 4, "d": 8}[reference.reg.sig[2]]
        count = 1 if reference.reg.sig[0] in "xw" else VL // 8 // size
        return b"".join((start + source.randrange(64)).to_bytes(size, "little") for _ in range(count))

    def again(self, number: int, source: Bench) -> bytes:
        """Another value for one register."""
        for reference in self.addresses:
            if storage(reference.reg) == number:
                return self.address(reference, source.random)
        return source.value(number)


@dataclass
class Observation:
    """Registers seen to change and seen to matter, over several executions."""

    written: set[int] = field(default_factory=set)
    read: set[int] = field(default_factory=set)
    memory_read: bool = False
    memory_written: bool = False

    def add(self, trial: Trial, source: Bench) -> None:
        state = trial.state(source)
        first = self._run(trial, state, source)
        self.written |= {n for n in STORAGE if first.registers[n] != state[n]}
        self.memory_written |= first.memory != source.contents
        if trial.effects.mem is not None:
            with source.other_contents():
                self.memory_read |= self._run(trial, state, source).registers != first.registers
        known = trial.effects.reads
        others = {n: trial.again(n, source) for n in STORAGE if n not in known}
        if self._matters(first, self._run(trial, state | others, source), set(others)):
            found = [n for n in others if self._matters(first, self._run(trial, state | {n: others[n]}, source), {n})]
            self.read |= set(found)
        for number in known - self.read:
            changed = self._run(trial, state | {number: trial.again(number, source)}, source)
            if self._matters(first, changed, {number}):
                self.read.add(number)

    @staticmethod
    def _run(trial: Trial, state: State, source: Bench) -> Outcome:
        outcome = source.run(trial.word, state)
        assert outcome is not None, f"{trial.form.name} {trial.word:#010x} faults: an address register has another role"
        return outcome

    def _matters(self, first: Outcome, second: Outcome, changed: set[int]) -> bool:
        """Whether changing the registers ``changed`` changed any result; a register that is never written is no result."""
        return first.memory != second.memory or any(
            first.registers[n] != second.registers[n] for n in STORAGE if n not in changed or n in self.written
        )


def unobservable(effects: Effects) -> frozenset[int]:
    """What an execution without a fault cannot show: FFR of a first-fault load, everything of a prefetch."""
    mem = effects.mem
    if mem is not None and mem.kind == "p":
        return effects.reads
    return frozenset({FFR}) if mem is not None and mem.first_fault else frozenset()


def mismatches(form: Form) -> Iterator[str]:
    """What is wrong with the roles of a form's operands."""
    source, seen = bench(), Observation()
    source.random.seed(form.name)
    registers = register_fields(form)
    for _ in range(TRIALS):
        trial = Trial(form, word_of(form, registers, source.random))
        seen.add(trial, source)
        hidden = unobservable(trial.effects)
        reads, writes = set(trial.effects.reads - hidden), set(trial.effects.writes - hidden)
        kind = trial.effects.mem.kind if trial.effects.mem is not None else ""
        memory = ("r" in kind, "w" in kind)
        seen.read -= hidden
        seen.written -= hidden
        if (seen.read, seen.written, (seen.memory_read, seen.memory_written)) == (reads, writes, memory):
            return
        if not (seen.read <= reads and seen.written <= writes):
            break
    for what, found, said in (("reads", seen.read, reads), ("writes", seen.written, writes)):
        if found != said:
            yield f"{form.name} {what} {sorted(found)}, its row says {sorted(said)}"
    if (seen.memory_read, seen.memory_written) != memory:
        yield f"{form.name} (loads, stores) = {(seen.memory_read, seen.memory_written)}, its row says {memory}"


@pytest.mark.parametrize("row", SVE, ids=lambda row: row.id)
def test_roles_are_what_the_instruction_does(row: Row) -> None:
    """A wrong role in a row would make the allocator overwrite a live register, and timing and traces wrong."""
    wrong = [text for form in forms_of(row) for text in mismatches(form)]
    assert not wrong, "\n".join(wrong)
