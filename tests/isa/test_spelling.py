"""docs/spelling.md: where LLVM, GNU and the Arm ARM spell differently, every line of it against the tools."""

from __future__ import annotations

import random
import re
from pathlib import Path

from svedsl import assemble
from svedsl.errors import SveError
from svedsl.isa.decode import disassemble
from svedsl.isa.table import table
from tests.oracles import GnuAs, GnuObjdump, LlvmMc, normalise, oracle
from tools.verify_isa.words import may_stand_for, words_of

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "spelling.md").read_text(encoding="utf-8")
LINES = [[cell.strip(" `") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in PAGE.splitlines() if line.startswith("| ")]
PRINTED = [line[:3] for line in LINES if re.fullmatch("[0-9a-f]{8}", line[0])]
TEXTS = [line[:4] for line in LINES if not re.fullmatch("[0-9a-f]{8}|text|word", line[0])]


def one_space(text: str | None) -> str:
    """A tool's text without its comment, as the page has it."""
    return re.sub(r"\s+", " ", text.partition("//")[0]).strip() if text else "-"


def shown(word: int | None) -> str:
    return "-" if word is None else f"{word:08x}"


def word_of(text: str) -> int | None:
    try:
        return int.from_bytes(assemble(text), "little")
    except SveError:
        return None


def names_later_register(text: str) -> bool:
    """Whether GNU names a system register that is none of Armv8.2."""
    return re.match(r"mrs|msr", text) is not None


def test_printed_as_the_page_says() -> None:
    """Fails if svedsl or LLVM prints a word otherwise than the page says, or GNU objdump does."""
    words = [int(word, 16) for word, _, _ in PRINTED]
    theirs = zip(oracle(LlvmMc).disassemble(words), oracle(GnuObjdump).disassemble(words), strict=True)
    found = [
        [f"{word:08x}", disassemble(word) if one_space(llvm) == disassemble(word) else f"LLVM {llvm}", one_space(gnu)]
        for word, (llvm, gnu) in zip(words, theirs, strict=True)
    ]
    assert found == PRINTED
    assert len(found) > 30


def test_both_spellings_mean_the_word() -> None:
    """Fails if svedsl cannot read one of the two spellings of a word, or reads another word than LLVM."""
    canonical = oracle(LlvmMc).assemble([ours for _, ours, _ in PRINTED])
    for (word, ours, gnu), expected in zip(PRINTED, canonical, strict=True):
        for text in (ours, gnu):
            if text != "-" and not names_later_register(text):
                assert word_of(text) in (expected, int(word, 16)), text
        assert may_stand_for(int(word, 16), expected, ours), ours


def test_texts_make_the_words_the_page_says() -> None:
    """Fails if svedsl or an assembler takes a text otherwise than the page says."""
    texts = [line[0] for line in TEXTS]
    words = zip(map(word_of, texts), oracle(LlvmMc).assemble(texts), oracle(GnuAs).assemble(texts), strict=True)
    assert [[text, *map(shown, found)] for text, found in zip(texts, words, strict=True)] == TEXTS
    assert len(texts) > 50


def test_no_other_difference_in_print() -> None:
    """Fails if GNU objdump prints a word otherwise than svedsl in a way the page does not list."""
    source = random.Random(1)
    words = sorted({word for form in table().all_forms() for word in words_of(form, source, 6, sweep=False)})
    printed = [(word, text) for word, text in zip(words, map(disassemble, words), strict=True) if not text.startswith(".inst")]
    listed = {(ours.partition(" ")[0], gnu.partition(" ")[0]) for _, ours, gnu in PRINTED}
    wrong = []
    for (word, ours), gnu in zip(printed, oracle(GnuObjdump).disassemble([word for word, _ in printed]), strict=True):
        theirs = re.sub(r"\b(cs|cc)\b", lambda m: {"cs": "hs", "cc": "lo"}[m[1]], normalise(gnu or "-"))
        if normalise(ours) != theirs:
            same = theirs == "-" or names_later_register(ours) or word_of(theirs) == word_of(ours)
            mnemonics = re.sub("ldff1s?[bhwd]", "ldff1b", f"{ours.partition(' ')[0]} {theirs.partition(' ')[0]}")
            if not same or tuple(mnemonics.split()) not in listed:
                wrong.append(f"{word:08x} {ours} | {gnu}")
    assert len(printed) > 20_000
    assert wrong == []
