"""Base set and scalar floating point: words against LLVM in both directions, spellings nobody prints, refusals."""

from __future__ import annotations

import random
from typing import Any

import pytest

from svedsl.errors import OperandError
from svedsl.isa.decode import disassemble
from svedsl.isa.encode import encode
from svedsl.isa.operands import MODIFIERS, SP, VREGS, WREGS, XREGS, XZR, Pre
from svedsl.isa.table import forms_of, table
from tests.isa.sweeps import check_encoding, check_reading

ROWS = [row for row in table().rows if row.place.startswith(("base_", "fp_"))]
FORMS = [form for row in ROWS for form in forms_of(row)]
X0, X1, X2, X3 = XREGS[:4]
W0, W1, W2 = WREGS[:3]
V0 = VREGS[0]
LSL, UXTW, UXTX = (MODIFIERS[name] for name in ("lsl", "uxtw", "uxtx"))


def elsewhere(word: int) -> bool:
    """Whether a word lies in the encoding space of SVE or Advanced SIMD (Arm ARM, C4.1)."""
    top = word >> 25 & 15
    if top == 0b0010:
        return True
    if top & 0b0111 == 0b0111:  # scalar floating point has bits 30:28 = 001, bit 31 is its sf
        return word >> 28 & 7 != 1
    return top == 0b0110 and word >> 24 & 63 in (0b001100, 0b001101)


def words(seed: int, per_form: int, uniform: int) -> list[int]:
    """Words of every form, the same with one bit changed, and any words; register 31 is frequent."""
    source = random.Random(seed)
    made = [source.getrandbits(32) for _ in range(uniform)]
    for form in FORMS:
        for i in range(per_form):
            free = source.getrandbits(32) | (0, 31, 31 << 5, 31 | 31 << 5)[i % 4]
            word = free & ~form.mask | form.value
            made += [word, word ^ 1 << source.randrange(32)]
    return [word for word in made if not elsewhere(word)]


def test_words_read_as_llvm_reads_them() -> None:
    """Fails if a row has wrong bits, accepts reserved ones, prints another alias, or is missing."""
    sample = words(seed=30, per_form=40, uniform=20_000)
    assert len(sample) > 90_000
    check_reading(sample)


def test_words_encode_as_llvm_encodes_them() -> None:
    """Fails if operands read from a word make another word than LLVM makes of their text, or LLVM alone refuses them."""
    assert check_encoding(words(seed=31, per_form=20, uniform=0)) > 30_000


@pytest.mark.parametrize(
    ("mnemonic", "args", "printed"),
    [
        ("add", (X0, X1, -4), "sub x0, x1, #4"),
        ("cmp", (W0, -1), "cmn w0, #1"),
        ("add", (X0, X1, 4096), "add x0, x1, #1, lsl #12"),
        ("subs", (X0, X1, -8192), "adds x0, x1, #2, lsl #12"),
        ("add", (SP, SP, X1), "add sp, sp, x1"),
        ("cmp", (SP, X1, LSL(2)), "cmp sp, x1, lsl #2"),
        ("add", (X0, X1, X2, UXTX), "add x0, x1, x2, uxtx"),
        ("adds", (X0, X1, W2, UXTX(1)), "adds x0, x1, x2, uxtx #1"),
        ("mov", (SP, X0), "mov sp, x0"),
        ("mov", (X0, 0xFFFF_FFFF_FFFF_FFFF), "mov x0, #-1"),
        ("mov", (W0, 0xFFFF_0000), "mov w0, #-65536"),
        ("mov", (SP, 1), "orr sp, xzr, #0x1"),
        ("bic", (X0, X1, 1), "and x0, x1, #0xfffffffffffffffe"),
        ("eon", (W0, W1, 1), "eor w0, w1, #0xfffffffe"),
        ("and", (W0, W1, -2), "and w0, w1, #0xfffffffe"),
        ("ubfm", (X0, X1, 1, 2), "ubfx x0, x1, #1, #2"),
        ("bfi", (X0, X1, 0, 4), "bfxil x0, x1, #0, #4"),
        ("lsl", (X0, X1, 0), "lsr x0, x1, #0"),
        ("lslv", (X0, X1, X2), "lsl x0, x1, x2"),
        ("uxtb", (X0, W1), "uxtb w0, w1"),
        ("uxtw", (X0, W1), "ubfx x0, x1, #0, #32"),
        ("sxtw", (X0, X1), "sxtw x0, w1"),
        ("rev64", (X0, X1), "rev x0, x1"),
        ("cset", (X0, "cs"), "cset x0, hs"),
        ("csel", (X0, X1, X2, "first"), "csel x0, x1, x2, mi"),
        ("b.last", (8,), "b.lo #8"),
        ("beq", (8,), "b.eq #8"),
        ("ret", (XREGS[30],), "ret"),
        ("tbz", (X0, 3, 8), "tbz w0, #3, #8"),
        ("bti", ("c",), "hint #34"),
        ("psb", ("csync",), "hint #17"),
        ("paciasp", (), "hint #25"),
        ("isb", ("sy",), "isb"),
        ("dsb", (15,), "dsb sy"),
        ("mrs", (X0, "fpcr"), "mrs x0, FPCR"),
        ("mrs", (X0, "s3_3_c4_c4_0"), "mrs x0, FPCR"),
        ("sys", (3, "C7", "C4", 1, X0), "dc zva, x0"),
        ("ldr", (X0, [X1, -8]), "ldur x0, [x1, #-8]"),
        ("ldr", (X0, [X1, 0]), "ldr x0, [x1]"),
        ("ldr", (X0, [X1, X2, LSL(0)]), "ldr x0, [x1, x2]"),
        ("ldr", (X0, [X1, W2, UXTW(0)]), "ldr x0, [x1, w2, uxtw]"),
        ("ldrb", (W0, [X1, W2, UXTW(0)]), "ldrb w0, [x1, w2, uxtw #0]"),
        ("ldar", (X0, [X1, 0]), "ldar x0, [x1]"),
        ("prfm", ("PLDL1KEEP", [X1, -8]), "prfum pldl1keep, [x1, #-8]"),
        ("fmov", (V0.as_d, 0.0), "fmov d0, xzr"),
        ("fcmp", (V0.as_s, 0), "fcmp s0, #0.0"),
        ("str", (V0.as_q, [X1, 8]), "stur q0, [x1, #8]"),
    ],
)
def test_second_spellings(mnemonic: str, args: tuple[Any, ...], printed: str) -> None:
    """Fails if a spelling that is never printed is refused or makes another instruction; LLVM or GNU as take each."""
    assert disassemble(encode(mnemonic, args).word) == printed


@pytest.mark.parametrize(
    ("mnemonic", "args", "reason"),
    [
        ("add", (XZR, X0, 1), "the zero register cannot stand here, sp can"),
        ("add", (X0, X1, 5000), "5000, allowed 0 to 4095"),
        ("and", (X0, X1, 5), "5, allowed a 64-bit logical immediate"),
        ("mov", (X0, 0x12345), "74565, allowed 16 bits at a multiple of 16, the others zeros; or"),
        ("lsl", (W0, W1, 32), "32, allowed 0 to 31"),
        ("ubfx", (X0, X1, 60, 8), "lsb 0 to 63, width 1 to 64 - lsb"),
        ("tbz", (W0, 32, 8), "32, allowed 0 to 31"),
        ("b.eq", (2,), "a multiple of 4"),
        ("cset", (X0, "al"), "al, allowed eq, ne"),
        ("ldr", (X0, [X1, -300]), "-300, allowed 0 to 32760, a multiple of 8"),
        ("ldr", (X0, [X1, X2, LSL(2)]), "lsl #2: amount 2, allowed 0 or 3"),
        ("ldp", (X0, X1, [X2, 512]), "512, allowed -512 to 504, a multiple of 8"),
        ("ldp", (X1, X1, [X2]), "x1 is both <Rt> and <Rt2>"),
        ("str", (X1, Pre([X1, 8])), "x1 is both <Rt> and <Xn>"),
        ("stxr", (W0, X1, [X0]), "x0 is both <Ws> and <Xn>"),
        ("casp", (X1, X2, X2, X3, [X0]), "x1, allowed an even register"),
        ("casp", (X0, X2, X2, X3, [X0]), "x2 must be the register after <Rs>"),
        ("ccmp", (X0, 32, 0, "eq"), "32, allowed 0 to 31"),
        ("mrs", (X0, "no_such"), "no_such, allowed"),
        ("msr", ("daifset", 16), "16, allowed 0 to 15"),
        ("scvtf", (V0.as_s, W0, 33), "33, allowed 1 to 32"),
        ("fmov", (V0.as_s, 1.1), "1.1, allowed"),
        ("fcmp", (V0.as_s, -0.0), "-0.0, allowed 0.0"),
    ],
)
def test_refusals(mnemonic: str, args: tuple[Any, ...], reason: str) -> None:
    """Fails if operands outside the row's limits are encoded, or the message does not name the limit."""
    with pytest.raises(OperandError) as caught:
        encode(mnemonic, args)
    assert reason in str(caught.value)
