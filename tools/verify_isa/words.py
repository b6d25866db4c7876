"""Words of a form drawn within its fixed bits: decoded, printed and assembled again by svedsl, LLVM and GNU as."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache

from svedsl.asm.text import assemble
from svedsl.errors import SveError
from svedsl.isa.decode import decode, disassemble
from svedsl.isa.table import Form
from tests.oracles import LlvmMc, form_of, load_exceptions
from tools.verify_isa import oracles

SMALL = 13
"""Fields of up to so many bits are swept completely; wider are distances of branches, MOVZ and system registers."""


def random_word(form: Form, source: random.Random) -> int:
    """A word with the form's fixed bits; register number 31 (zero register, stack pointer) is frequent."""
    free = source.getrandbits(32) | source.choice((0, 0, 0, 31, 31 << 5, 31 << 16, 31 | 31 << 5))
    return free & ~form.mask | form.value


def swept_words(form: Form, source: random.Random) -> Iterator[int]:
    """Every value of each small field, the other bits at random."""
    for name in form.bits.pieces:
        width = form.bits.width(name)
        for raw in range(1 << width) if width <= SMALL else ():
            yield random_word(form, source) & ~form.bits.spread(name, -1) | form.bits.spread(name, raw)


def all_words(form: Form) -> list[int]:
    """Every word with the form's fixed bits."""
    words = [form.value]
    for bit in range(32):
        if not form.mask >> bit & 1:
            words += [word | 1 << bit for word in words]
    return words


def words_of(form: Form, source: random.Random, count: int, sweep: bool = True) -> list[int]:
    """At least ``count`` different words (all of them where there are fewer), with ``sweep`` all values of the small fields among them."""
    if 32 - form.mask.bit_count() <= count.bit_length() - 1:
        return all_words(form)
    found = dict.fromkeys(swept_words(form, source) if sweep else ())
    while len(found) < count:
        found[random_word(form, source)] = None
    return list(found)


@dataclass(slots=True)
class Outcome:
    """Words compared, those that are no instruction, those whose text stands for another word, GNU's refusals, and what is wrong."""

    compared: int = 0
    undefined: int = 0
    not_canonical: int = 0
    only_llvm: int = 0
    wrong: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        self.compared += other.compared
        self.undefined += other.undefined
        self.not_canonical += other.not_canonical
        self.only_llvm += other.only_llvm
        self.wrong += other.wrong


@cache
def not_canonical_forms() -> frozenset[str]:
    """The checklist's forms of which some words have the text of another word."""
    return frozenset(row.form for row in load_exceptions())


def assembled(texts: Sequence[str]) -> list[int | None]:
    """The word svedsl makes of each text, None where it refuses it."""
    try:
        code = assemble("\n".join(texts))
    except SveError:
        if len(texts) == 1:
            return [None]
        half = len(texts) // 2
        return assembled(texts[:half]) + assembled(texts[half:])
    return [int.from_bytes(code[i : i + 4], "little") for i in range(0, len(code), 4)]


def compare(words: Sequence[int]) -> Outcome:
    """Prints each word and compares with LLVM's text; assembles the text with svedsl, LLVM and GNU as and compares the words."""
    with ThreadPoolExecutor(1) as pool:
        theirs = pool.submit(LlvmMc().disassemble, words)
        ours = [disassemble(word) for word in words]
    outcome, defined = Outcome(len(words)), []
    for word, text, llvm in zip(words, ours, theirs.result(), strict=True):
        spelled = None if llvm is None else llvm.replace("\t", " ").partition(" //")[0].rstrip()
        outcome.undefined += llvm is None
        if (None if text.startswith(".inst") else text) != spelled:
            outcome.wrong.append(f"{word:08x}: svedsl {text!r}, LLVM {spelled!r}")
        elif spelled is not None:
            defined.append((word, text))
    _compare_texts(defined, outcome)
    return outcome


def _compare_texts(defined: Sequence[tuple[int, str]], outcome: Outcome) -> None:
    texts = [text for _, text in defined]
    for (word, text), llvm, gnu, mine in zip(defined, *oracles.assemble(texts), assembled(texts), strict=True):
        outcome.only_llvm += gnu is None
        refused = llvm is None and mine is None  # unpredictable: svedsl and LLVM print it and do not take it
        canonical = gnu if refused else llvm
        if canonical not in (None, word):
            outcome.not_canonical += 1
        agreed = mine == llvm and (canonical is None or oracles.agree(text, canonical, llvm, gnu))
        if not agreed or not may_stand_for(word, canonical, text):
            outcome.wrong.append(f"{word:08x}: {text}: {oracles.told(mine, llvm, gnu)}")


def may_stand_for(word: int, canonical: int | None, text: str) -> bool:
    """Whether a text may assemble to another word than the one it was printed for: other should-be bits, or listed in the checklist.

    Nobody may refuse it (``canonical`` None) but for two registers that must differ.
    """
    if canonical == word:
        return True
    found = decode(word)
    assert found is not None
    if canonical is None:
        return bool(found.form.differ)
    return not (word ^ canonical) & ~should_be_bits(found.form) or form_of(text) in not_canonical_forms()


def should_be_bits(form: Form) -> int:
    """The bits that are neither fixed nor a field: written ``(1)`` in the table, and not looked at when decoding."""
    held = form.mask
    for name in form.bits.pieces:
        held |= form.bits.spread(name, -1)
    return ~held & 0xFFFF_FFFF
