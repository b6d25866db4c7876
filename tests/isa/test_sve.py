"""SVE: the exact number of words of every mnemonic, every opcode against LLVM, the spellings nobody prints, and what is refused."""

from __future__ import annotations

import random
from collections import Counter
from functools import cache
from typing import Any

import numpy as np
import pytest

from svedsl.errors import OperandError
from svedsl.isa.codecs import Codec
from svedsl.isa.decode import disassemble, rank
from svedsl.isa.encode import encode
from svedsl.isa.operands import MODIFIERS, PREGS, SP, VREGS, WREGS, XREGS, XZR, ZREGS, MulVL
from svedsl.isa.table import Form, forms_of, table
from tests.isa.sweeps import check_encoding, check_reading
from tests.oracles.forms import load_forms

P0, P1, P2 = PREGS[:3]
W0 = WREGS[0]
X0, X1 = XREGS[:2]
Z0, Z1, Z2 = ZREGS[:3]
LSL, SXTW, UXTW = (MODIFIERS[name] for name in ("lsl", "sxtw", "uxtw"))
MINUS_ONE_64 = (1 << 64) - 1

Words = np.ndarray[Any, np.dtype[np.int64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]


def all_words(form: Form) -> Words:
    """Every word that has the form's fixed bits."""
    words = np.full(1, form.value, dtype=np.int64)
    for bit in range(32):
        if not form.mask >> bit & 1:
            words = np.concatenate([words, words | 1 << bit])
    return words


def field_of(form: Form, name: str, words: Words) -> Words:
    """A field's bits in every word; of a field that stands twice, the first."""
    raw = np.zeros_like(words)
    for p in reversed(form.bits.pieces[name]):
        ones = (1 << p.width) - 1
        raw = raw & ~(ones << p.low) | (words >> p.at & ones) << p.low
    return raw


@cache
def decodable(codec: Codec, width: int) -> Flags:
    """Which values of a field the codec reads."""
    return np.array([codec.decode(raw) is not None for raw in range(1 << width)])


def matches(form: Form, words: Words) -> Flags:
    """Which words are of the form: fixed bits, fields that stand twice, and codecs agree."""
    good: Flags = (words & form.mask) == form.value
    for name, pieces in form.bits.pieces.items():
        raw = field_of(form, name, words)
        for p in pieces:
            good &= (words >> p.at & (1 << p.width) - 1) == raw >> p.low & (1 << p.width) - 1
        if name in form.facts or name in form.bits.codecs:
            good &= decodable(form.codec(name), form.bits.width(name))[raw]
    return good


def test_every_mnemonic_has_as_many_words_as_in_the_checklist() -> None:
    """Fails if one of the 2^28 words is read as another mnemonic, wrongly undefined or wrongly defined."""
    rows = [row for row in table().rows if row.place.startswith("sve_")]
    forms = sorted((f for row in rows for f in forms_of(row) if "noprint" not in f.flags), key=rank)
    counted: Counter[str] = Counter()
    for i, form in enumerate(forms):
        words = all_words(form)
        first = matches(form, words)
        for better in forms[:i]:
            if not (form.value ^ better.value) & form.mask & better.mask:
                first &= ~matches(better, words)
        counted[form.mnemonic] += int(first.sum())
    expected: Counter[str] = Counter()
    for row in load_forms("sve"):
        expected[row.mnemonic] += row.words
    assert +counted == expected
    assert counted.total() == 141_886_001


def opcode_words(seed: int) -> list[int]:
    """Every value of the bits above <Zn> and <Zd>, with these at random (SVE is bits 28:25 = 0010)."""
    source = random.Random(seed)
    return [high << 29 | 0b0010 << 25 | low << 10 | source.getrandbits(10) for high in range(8) for low in range(1 << 15)]


def test_every_opcode_reads_as_llvm_reads_it() -> None:
    """Fails if a row has wrong bits, prints another spelling than LLVM, or is missing."""
    words = opcode_words(seed=10)
    assert len(words) == 262_144
    check_reading(words)


def test_every_opcode_encodes_as_llvm_encodes_it() -> None:
    """Fails if operands read from a word, aliases too, make another word than LLVM makes of their text."""
    assert check_encoding(opcode_words(seed=11)) > 130_000


@pytest.mark.parametrize(
    ("mnemonic", "args", "printed"),
    [
        ("dup", (Z0.s, 1), "mov z0.s, #1"),
        ("mov", (Z0.s, 1, LSL(0)), "mov z0.s, #1"),
        ("mov", (Z0.s, 1, LSL(8)), "mov z0.s, #256"),
        ("mov", (Z0.s, 0, LSL(8)), "mov z0.s, #0, lsl #8"),
        ("mov", (Z0.b, 255), "mov z0.b, #-1"),
        ("mov", (Z0.h, 0xFF00), "mov z0.h, #-256"),
        ("mov", (Z0.s, 0xFFFFFF00), "mov z0.s, #-256"),
        ("mov", (Z0.d, MINUS_ONE_64), "mov z0.d, #-1"),
        ("mov", (Z0.s, 0x01010101), "dupm z0.b, #0x1"),
        ("mov", (Z0.s, 0xFFF0), "mov z0.s, #65520"),
        ("dupm", (Z0.s, 0xFFF0), "mov z0.s, #65520"),
        ("dup", (Z0.s, Z1.s[3]), "mov z0.s, z1.s[3]"),
        ("mov", (Z0.s, Z1.s[0]), "mov z0.s, s1"),
        ("mov", (Z0.q, VREGS[1].as_q), "mov z0.q, q1"),
        ("dup", (Z0.d, SP), "mov z0.d, sp"),
        ("cpy", (Z0.s, P1.m, W0), "mov z0.s, p1/m, w0"),
        ("cpy", (Z0.b, P1.z, 255), "mov z0.b, p1/z, #-1"),
        ("fmov", (Z0.s, 0.0), "mov z0.s, #0"),
        ("fmov", (Z0.s, P1.m, 0.0), "mov z0.s, p1/m, #0"),
        ("fdup", (Z0.s, 1), "fmov z0.s, #1.00000000"),
        ("fcpy", (Z0.h, P1.m, -0.5), "fmov z0.h, p1/m, #-0.50000000"),
        ("fadd", (Z0.s, P0.m, Z0.s, 1), "fadd z0.s, p0/m, z0.s, #1.0"),
        ("fcmeq", (P0.s, P1.z, Z0.s, 0), "fcmeq p0.s, p1/z, z0.s, #0.0"),
        ("fcmlt", (P0.s, P1.z, Z1.s, Z2.s), "fcmgt p0.s, p1/z, z2.s, z1.s"),
        ("facle", (P0.d, P1.z, Z1.d, Z2.d), "facge p0.d, p1/z, z2.d, z1.d"),
        ("cmplo", (P0.b, P1.z, Z1.b, Z2.b), "cmphi p0.b, p1/z, z2.b, z1.b"),
        ("cmple", (P0.h, P1.z, Z1.h, Z2.h), "cmpge p0.h, p1/z, z2.h, z1.h"),
        ("bic", (Z0.s, Z0.s, 1), "and z0.s, z0.s, #0xfffffffe"),
        ("orn", (Z0.b, Z0.b, 0xF0), "orr z0.b, z0.b, #0xf"),
        ("eon", (Z0.d, Z0.d, 1), "eor z0.d, z0.d, #0xfffffffffffffffe"),
        ("and", (Z0.s, Z0.s, -2), "and z0.s, z0.s, #0xfffffffe"),
        ("and", (Z0.h, Z0.h, MINUS_ONE_64 - 1), "and z0.h, z0.h, #0xfffe"),
        ("and", (Z0.b, Z1.b, Z2.b), "and z0.d, z1.d, z2.d"),
        ("orr", (Z0.d, Z1.d, Z1.d), "mov z0.d, z1.d"),
        ("sel", (Z0.s, P1, Z1.s, Z0.s), "mov z0.s, p1/m, z1.s"),
        ("sel", (P0.b, P1, P2.b, P0.b), "mov p0.b, p1/m, p2.b"),
        ("eor", (P0.b, P1.z, P2.b, P1.b), "not p0.b, p1/z, p2.b"),
        ("ands", (P0.b, P1.z, P2.b, P2.b), "movs p0.b, p1/z, p2.b"),
        ("orr", (P0.b, P1.z, P1.b, P1.b), "mov p0.b, p1.b"),
        ("incp", (Z0.h, P1), "incp z0.h, p1.h"),
        ("sqdecp", (X0, P1.b, W0), "sqdecp x0, p1.b, w0"),
        ("ptrue", (P0.s, "all"), "ptrue p0.s"),
        ("ptrue", (P0.s, 14), "ptrue p0.s, #14"),
        ("cntb", (X0, "all", MODIFIERS["mul"](1)), "cntb x0"),
        ("incd", (Z0.d, "all", MODIFIERS["mul"](16)), "incd z0.d, all, mul #16"),
        ("prfb", (6, P0, [X0]), "prfb #6, p0, [x0]"),
        ("ld1w", (Z0.s, P0.z, [X0, MulVL(0)]), "ld1w { z0.s }, p0/z, [x0]"),
        ("ld1b", (Z0.b, P0.z, [X0, X1, LSL(0)]), "ld1b { z0.b }, p0/z, [x0, x1]"),
        ("ld1b", (Z0.d, P0.z, [X0, Z1.d, LSL(0)]), "ld1b { z0.d }, p0/z, [x0, z1.d]"),
        ("st1w", (Z0.s, P0, [X0, Z1.s, SXTW(0)]), "st1w { z0.s }, p0, [x0, z1.s, sxtw]"),
        ("ldff1d", (Z0.d, P0.z, [X0, XZR, LSL(3)]), "ldff1d { z0.d }, p0/z, [x0]"),
        ("ld2w", ((ZREGS[31].s, Z0.s), P0.z, [SP]), "ld2w { z31.s, z0.s }, p0/z, [sp]"),
        ("adr", (Z0.d, [Z1.d, Z2.d, UXTW(0)]), "adr z0.d, [z1.d, z2.d, uxtw]"),
        ("tbl", (Z0.b, Z1.b, Z2.b), "tbl z0.b, { z1.b }, z2.b"),
    ],
)
def test_second_spellings(mnemonic: str, args: tuple[Any, ...], printed: str) -> None:
    """Fails if a spelling that is never printed is refused or makes another instruction; LLVM and GNU as, or one of them, take each."""
    assert disassemble(encode(mnemonic, args).word) == printed


@pytest.mark.parametrize(
    ("mnemonic", "args", "reason"),
    [
        ("mov", (Z0.b, -129), "-129, allowed -128 to 127"),  # LLVM and GNU as: 127, which is -129 in no byte
        ("add", (Z0.b, Z0.b, -1), "-1, allowed 0 to 255"),  # GNU as: 255
        ("add", (Z0.s, Z0.s, 257), "257, allowed 0 to 255, or a multiple of 256 in 0 to 65280"),
        ("mov", (Z0.s, 128, LSL(8)), "128, allowed -128 to 127"),
        ("fmov", (Z0.s, -0.0), "-0.0, allowed"),
        ("fcmeq", (P0.s, P1.z, Z0.s, -0.0), "-0.0, allowed 0.0"),
        ("fmax", (Z0.s, P0.m, Z0.s, -0.0), "-0.0, allowed 0.0 or 1.0"),
        ("and", (Z0.b, Z0.b, 0), "0, allowed a 8-bit logical immediate"),
        ("add", (Z0.s, PREGS[8].m, Z0.s, Z1.s), "p8/m, allowed p0-p7"),
        ("add", (Z0.s, P0.m, Z1.s, Z2.s), "must be the same register as <Zdn>"),
        ("fmla", (Z0.s, Z1.s, ZREGS[8].s[0]), "z8.s[0], allowed z0-z7"),
        ("fmla", (Z0.s, Z1.s, Z2.s[4]), "index 4, allowed 0 to 3"),
        ("ld1w", (Z0.s, P0.z, [X0, XZR, LSL(2)]), "xzr, allowed x0-x30"),
        ("ld1w", (Z0.s, P0.z, [X0, 16]), "[x0, #16] is no address of this instruction; allowed [<Xn|SP>{, #<imm>, mul vl}], ["),
        ("ld1d", (Z0.d, P0.z, [X0, X1]), "[x0, x1] is no address of this instruction; allowed [<Xn|SP>, <Xm>, lsl #3], ["),
        ("ld1w", (Z0.s, P0.z, [X0, MulVL(8)]), "8, allowed -8 to 7"),
        ("ld3w", ((Z0.s, Z1.s, Z2.s), P0.z, [X0, MulVL(4)]), "4, allowed -24 to 21, a multiple of 3"),
        ("ld2w", ((Z0.s, Z2.s), P0.z, [X0]), "must follow one another"),
        ("lsr", (Z0.s, Z1.s, 0), "0, allowed 1 to 32"),
        ("lsl", (Z0.s, Z1.s, 32), "32, allowed 0 to 31"),
        ("dup", (Z0.d, Z1.d[8]), "8, allowed 0 to 7"),
        ("prfb", (16, P0, [X0]), "16, allowed"),
        ("sqincb", (X0, WREGS[1]), "w1 must be the same register as <Xdn> before it"),
    ],
)
def test_refusals(mnemonic: str, args: tuple[Any, ...], reason: str) -> None:
    """Fails if operands outside the row's limits are encoded, or the message does not name the limit."""
    with pytest.raises(OperandError) as caught:
        encode(mnemonic, args)
    assert reason in str(caught.value)
