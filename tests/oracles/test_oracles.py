"""The oracles themselves: if they were wrong, every comparison with them would be worth nothing."""

from __future__ import annotations

import pytest

from tests.oracles import Assembler, Capstone, GnuAs, GnuObjdump, LlvmMc, ZigCc, form_of, load_exceptions, load_forms, normalise, oracle
from tests.oracles.corpus import draw

EXAMPLES = [example for row in load_forms() for example in row.examples]
WORDS = [example.word for example in EXAMPLES]


def test_checklist_is_complete() -> None:
    """Fails if a line of the checklist got lost: the counts are those of the inventory."""
    counts = {group: len(load_forms(group)) for group in ("sve", "base-int", "fp", "neon")}
    assert counts == {"sve": 2003, "base-int": 1123, "fp": 387, "neon": 2150}
    assert sum(row.words for row in load_forms("sve")) == 141_886_001
    assert len(load_exceptions()) == 84


def test_form_of_reproduces_every_example() -> None:
    """Fails if the abstraction of texts to forms differs from the checklist's, which would make sampled words drift to other forms."""
    assert [(e.text, row.form) for row in load_forms() for e in row.examples if form_of(e.text) != row.form] == []


@pytest.mark.parametrize("kind", [LlvmMc, GnuAs, ZigCc])
def test_assemblers_reproduce_every_example(kind: type[Assembler]) -> None:
    """Fails if a driver loses track of lines, PC-relative operands or MOVPRFX."""
    got = oracle(kind).assemble([e.text for e in EXAMPLES])
    wrong = [(e.text, word) for e, word in zip(EXAMPLES, got, strict=True) if word != e.word]
    # GNU as leaves the page of ADRP to the linker
    assert [text for text, _ in wrong] == ([e.text for e in EXAMPLES if e.text.startswith("adrp")] if kind is GnuAs else [])


@pytest.mark.parametrize("kind", [LlvmMc, GnuAs, ZigCc])
def test_refused_lines_are_identified(kind: type[Assembler]) -> None:
    """Fails if one bad line spoils its neighbours or is taken for good."""
    lines = ["add x0, x1, x2", "fmla z0.s, p8/m, z1.s, z2.s", "orr z0.d", "movprfx z0, z1", "", "nop\n nop", "b nowhere", "ret"]
    assert oracle(kind).assemble(lines) == [0x8B020020, None, None, 0x0420BC20, None, None, None, 0xD65F03C0]


def test_disassembly_of_undefined_words() -> None:
    """Fails if an undefined word shifts the texts of the others, or SVE2 passes for A64FX."""
    words = [0x8B020020, 0xFFFFFFFF, 0x44020000, 0x17FFFFFF]  # 44020000 is SVE2's sshl
    assert oracle(LlvmMc).disassemble(words) == ["add\tx0, x1, x2", None, None, "b\t#-4"]


def test_disassemblers_agree_on_the_examples() -> None:
    """Fails if the normaliser lets equal texts differ: GNU and LLVM may differ in spelling on few forms only."""
    llvm = oracle(LlvmMc).disassemble(WORDS)
    assert [normalise(text or "") for text in llvm] == [normalise(e.text) for e in EXAMPLES]
    for kind, most in ((GnuObjdump, 60), (Capstone, 300)):
        texts = oracle(kind).disassemble(WORDS)
        differing = [(e, text) for e, text in zip(EXAMPLES, texts, strict=True) if normalise(text or "") != normalise(e.text)]
        assert len(differing) <= most, differing[:10]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ADD  X0,x1, #0x10 // =16", "add x0, x1, #16"),
        ("fmov s0, #1.00000000", "fmov s0, #1.0"),
        ("movi d0, #0000000000000000", "movi d0, #0"),
        ("ld3b {z31.b-z1.b}, p0/z, [x0]", "ld3b {z31.b, z0.b, z1.b}, p0/z, [x0]"),
        ("b.ne\t0xfffffffffffffffc <loop>", "b.ne #-4"),
        ("ldr x0, [x1, #-8]", "ldr x0, [x1, #-8]"),
        ("mrs x0, S3_0_C1_C0_0", "mrs x0, s3_0_c1_c0_0"),
    ],
)
def test_normaliser(text: str, expected: str) -> None:
    """Fails if a spelling that does not matter survives, or one that matters is lost."""
    assert normalise(text) == expected


def test_corpus_stays_in_its_form() -> None:
    """Fails if drawn words belong to another form, repeat, or come out fewer than the form has."""
    oracle(LlvmMc)
    rows = [row for row in load_forms("sve") if row.mnemonic in ("fmla", "dupm", "movprfx", "setffr")]
    for form, samples in draw(rows, 12, seed=1).items():
        row = next(row for row in rows if row.form == form)
        assert len({s.word for s in samples}) == len(samples) >= min(12, row.words)
        assert all(form_of(s.text) == form for s in samples)
