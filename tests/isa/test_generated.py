"""Operands, words and texts made from the rows, against LLVM and GNU as; ``python -m tools.verify_isa`` makes a hundred times as many."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from svedsl.asm.builder import Builder, method_name
from svedsl.asm.program import Ins
from svedsl.isa.decode import decode, disassemble
from svedsl.isa.effects import effects, effects_of
from svedsl.isa.encode import encode
from svedsl.isa.table import table
from tests.needs import need_tool
from tests.oracles import GnuAs, LlvmMc, llvm_assembler, oracle
from tools.verify_isa import near, space
from tools.verify_isa.calls import calls_past_limits, compare_legal, compare_past_limits, legal_calls
from tools.verify_isa.operands import Call
from tools.verify_isa.words import compare, words_of

FORMS = table().all_forms()
PARTS = 4
"""Pieces of the work, so that several processes share it."""


LLVM_REFUSES = ("psb", "tsb", "add_x_xw_ext", "sub_x_xw_ext", "movi_v_i_b_lsl.8b", "movi_v_i_b_lsl.16b")
"""Forms of which GNU as alone takes the syntax (docs/spelling.md)."""


def told(wrong: list[str]) -> str:
    return f"{len(wrong)} are wrong:\n" + "\n".join(wrong[:20])


@pytest.mark.parametrize("part", range(PARTS))
def test_every_form_encodes_as_the_assemblers_do(part: int) -> None:
    """Fails if legal operands, at each limit too, are refused or make another word than LLVM or GNU as make of their syntax."""
    llvm_assembler()
    forms = FORMS[part::PARTS]
    outcome = compare_legal(list(legal_calls(forms, random.Random(part), 1)))
    assert not outcome.wrong, told(outcome.wrong)
    assert outcome.compared > 9_000
    assert [name for name in outcome.unproved(forms) if GnuAs.available() or name not in LLVM_REFUSES] == []


@pytest.mark.parametrize("part", range(PARTS))
def test_no_limit_can_be_passed(part: int) -> None:
    """Fails if a form takes a value, register, list or view past its row's limits, or another form then makes a word nobody else makes."""
    oracle(LlvmMc), oracle(GnuAs)
    cases = list(calls_past_limits(FORMS[part::PARTS], random.Random(part)))
    outcome = compare_past_limits(random.Random(part).sample(cases, 4_000))
    assert not outcome.wrong, told(outcome.wrong)
    assert outcome.refused > 3_000


@pytest.mark.parametrize("part", range(PARTS))
def test_words_read_and_assemble_as_elsewhere(part: int) -> None:
    """Fails if a word within a row's fixed bits prints otherwise than LLVM prints it, or any assembler reads its text otherwise."""
    oracle(LlvmMc)
    source = random.Random(part)
    words = {word for form in FORMS[part::PARTS] for word in words_of(form, source, 8, sweep=False)}
    outcome = compare(sorted(words))
    assert not outcome.wrong, told(outcome.wrong)
    assert outcome.compared - outcome.undefined > 6_000


@pytest.mark.parametrize("seed", range(PARTS))
def test_near_misses_are_refused(seed: int) -> None:
    """Fails if svedsl assembles a text that LLVM and GNU as refuse, or makes another word than they do."""
    oracle(LlvmMc), oracle(GnuAs)
    print("seed", seed)
    source = random.Random(seed)
    texts = [call.text for call in legal_calls(FORMS[seed::PARTS], source, 1)]
    outcome = near.compare(near.near_texts(texts, source, 6_500))
    assert not outcome.wrong, told(outcome.wrong)
    assert outcome.near_misses.total() > 5_000
    assert len(outcome.near_misses) == len(near.CHANGES)


def calls(seed: int) -> Iterator[Call]:
    """Calls of every shape of every form."""
    return legal_calls(FORMS, random.Random(seed), 0)


def test_aliases_do_what_they_stand_for() -> None:
    """Fails if the row by which operands are encoded names other reads, writes, memory or flow than the row that is no alias."""
    wrong = []
    for call in calls(seed=5):
        word, (form, shape, _), args = encode(call.form.mnemonic, call.args)
        plain = decode(word)
        assert plain is not None, call.text
        if effects_of(form, shape, args) != effects(plain):
            wrong.append(f"{form.name}: {call.text}: {effects_of(form, shape, args)}, without aliases {effects(plain)}")
    assert not wrong, told(wrong)


def test_operands_read_from_a_word_build_it_again() -> None:
    """Fails if what the decoder reads from a word cannot be given to the builder, or becomes another word."""
    wrong = []
    for call in calls(seed=6):
        word = encode(call.form.mnemonic, call.args).word
        found = decode(word)
        assert found is not None, call.text
        k = Builder()
        if method_name(found.mnemonic).isidentifier():
            getattr(k, method_name(found.mnemonic))(*found.args)
        else:
            k.emit(found.mnemonic, *found.args)
        built = k.items[0]
        if not isinstance(built, Ins) or built.word != word:
            wrong.append(f"{call.text}: {word:08x} is read as {found.text()} {found.args}")
    assert not wrong, told(wrong)


@pytest.mark.parametrize("first", [0x0420_0000, 0x25B0_0000, 0xA598_0000])
def test_blocks_of_the_sve_space_print_as_llvm_prints_them(first: int) -> None:
    """Fails if the comparison of the whole space (``python -m tools.verify_isa decode``) would fail, or no longer works."""
    need_tool("llvm-objcopy", "llvm-objcopy-14")
    outcome = space.compare(first, 1 << 14)
    assert outcome.differing == 0, told(outcome.examples)
    assert outcome.undefined + outcome.mnemonics.total() == 1 << 14
    assert len(space.blocks()) * space.BLOCK == 1 << 28


def test_decoder_survives_any_word() -> None:
    """Fails if some word is an exception, or is an instruction to one of decode, disassemble and effects but not to the others."""
    source = random.Random(7)
    words = [source.getrandbits(32) for _ in range(60_000)]
    words += [source.choice(FORMS).value ^ 1 << source.randrange(32) ^ source.getrandbits(32) & 0x1F for _ in range(60_000)]
    for word in words:
        found, text = decode(word), disassemble(word)
        assert (found is None) == text.startswith(".inst"), f"{word:08x}"
        if found is not None:
            assert found.text() == text
            assert effects(found) is not None
            assert found.args is not None
