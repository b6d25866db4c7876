"""Operands made from the rows, encoded and compared with both assemblers; what is past a limit must be refused."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from svedsl.errors import OperandError
from svedsl.isa.encode import encode
from svedsl.isa.generate import make_encoder, shapes
from svedsl.isa.operands import sig_of
from svedsl.isa.table import Form
from tools.verify_isa import oracles
from tools.verify_isa.operands import Call, Maker, PastLimit


@dataclass(slots=True)
class Outcome:
    """Calls compared, how often each assembler took a form's text, and what is wrong."""

    compared: int = 0
    refused: int = 0
    llvm: Counter[str] = field(default_factory=Counter)
    gnu: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        self.compared += other.compared
        self.refused += other.refused
        self.llvm += other.llvm
        self.gnu += other.gnu
        self.wrong += other.wrong

    def unproved(self, forms: Iterable[Form]) -> list[str]:
        """The forms of which no assembler took a single text."""
        return [form.name for form in forms if not self.llvm[form.name] and not self.gnu[form.name]]


def word_or_none(call: Call) -> int | None:
    """What svedsl encodes the call to; None where it refuses it."""
    try:
        return encode(call.form.mnemonic, call.args).word
    except OperandError:
        return None


def legal_calls(forms: Iterable[Form], source: random.Random, count: int, sweep: bool = False) -> Iterator[Call]:
    """Calls of every shape of every form: each limit (or each value of each field), then ``count`` at random."""
    for form in forms:
        for shape in shapes(form):
            yield from Maker(form, shape, source).calls(count, sweep)


def calls_past_limits(forms: Iterable[Form], source: random.Random) -> Iterator[PastLimit]:
    for form in forms:
        for shape in shapes(form):
            maker = Maker(form, shape, source)
            yield from maker.past_limits()
            yield from maker.misfits()


def compare_legal(calls: Sequence[Call]) -> Outcome:
    """Encodes legal calls: svedsl must take each and make the word that the assemblers make of its text."""
    outcome = Outcome(len(calls))
    for call, llvm, gnu in zip(calls, *oracles.assemble([call.text for call in calls]), strict=True):
        ours = word_or_none(call)
        outcome.llvm[call.form.name] += ours is not None and llvm == ours
        outcome.gnu[call.form.name] += ours is not None and gnu == ours
        if ours is None or not oracles.agree(call.text, ours, llvm, gnu):
            outcome.wrong.append(f"{call.form.name}: {call.text}: {oracles.told(ours, llvm, gnu)}")
    return outcome


def compare_past_limits(cases: Sequence[PastLimit]) -> Outcome:
    """Calls past a limit: the form must refuse them; where another form takes them, an assembler must make the same word."""
    outcome = Outcome(len(cases))
    for (call, what), llvm, gnu in zip(cases, *oracles.assemble([case.call.text for case in cases]), strict=True):
        ours = word_or_none(call)
        outcome.refused += ours is None
        if tuple(map(sig_of, call.args)) in call.shape.sigs and make_encoder(call.form, call.shape)(call.args) >= 0:
            outcome.wrong.append(f"{call.form.name} takes {what}: {call.text}")
        elif ours is not None and (ours not in (llvm, gnu) or not oracles.agree(call.text, ours, llvm, gnu)):
            outcome.wrong.append(f"{call.text} ({what}): {oracles.told(ours, llvm, gnu)}")
    return outcome
