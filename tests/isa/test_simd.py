"""Advanced SIMD: every opcode of its space against LLVM, the spellings nobody prints, and what is refused though LLVM takes it."""

from __future__ import annotations

import random
from typing import Any

import pytest

from svedsl.errors import OperandError
from svedsl.isa.decode import disassemble
from svedsl.isa.effects import P_BASE, Z_BASE
from svedsl.isa.encode import encode
from svedsl.isa.operands import MODIFIERS, VREGS, WREGS, XREGS, XZR
from svedsl.isa.table import Row, forms_of, table
from tests.isa import test_roles
from tests.isa.observed import Bench
from tests.isa.sweeps import check_encoding, check_reading

V0, V1, V2 = VREGS[:3]
X0 = XREGS[0]
LSL = MODIFIERS["lsl"]
ROWS = [row for row in table().rows if row.place.startswith("neon_")]


def opcode_words(seed: int) -> list[int]:
    """Every value of the bits that are no <Rd> and <Rn>, with these at random: data processing (bits 27:25 = 111), then structures."""
    source = random.Random(seed)
    words = []
    for q, u, scalar in ((q, u, s) for q in (0, 1) for u in (0, 1) for s in (0, 1)):
        if scalar and not q:
            continue  # scalar floating point
        top = q << 30 | u << 29 | scalar << 28 | 0b111 << 25
        words += [top | middle << 10 | source.getrandbits(10) for middle in range(1 << 15)]
    for q in (0, 1):
        for top in (0b001100, 0b001101):
            words += [q << 30 | top << 24 | middle << 10 | source.getrandbits(10) for middle in range(1 << 14)]
    return words


def test_every_opcode_reads_as_llvm_reads_it() -> None:
    """Fails if a row has wrong bits, allows a reserved size, index or amount, or is missing."""
    words = opcode_words(seed=20)
    assert len(words) == 262_144
    check_reading(words)


def test_every_opcode_encodes_as_llvm_encodes_it() -> None:
    """Fails if operands read from a word, aliases too, make another word than LLVM makes of their text."""
    assert check_encoding(opcode_words(seed=21)) > 59_000


@pytest.mark.parametrize(
    ("mnemonic", "args", "printed"),
    [
        ("sxtl", (V0.h8, V1.b8), "sshll v0.8h, v1.8b, #0"),
        ("uxtl2", (V0.d2, V1.s4), "ushll2 v0.2d, v1.4s, #0"),
        ("not", (V0.b8, V1.b8), "mvn v0.8b, v1.8b"),
        ("ins", (V0.s[1], V1.s[2]), "mov v0.s[1], v1.s[2]"),
        ("ins", (V0.b[15], WREGS[1]), "mov v0.b[15], w1"),
        ("umov", (X0, V1.d[1]), "mov x0, v1.d[1]"),
        ("dup", (V0.as_h, V1.h[7]), "mov h0, v1.h[7]"),
        ("mov", (V0.s4, V1.s4), "mov v0.16b, v1.16b"),
        ("mov", (V0.d1, V1.d1), "mov v0.8b, v1.8b"),
        ("orr", (V0.b16, V1.b16, V1.b16), "mov v0.16b, v1.16b"),
        ("cmlo", (V0.b8, V1.b8, V2.b8), "cmhi v0.8b, v2.8b, v1.8b"),
        ("cmle", (V0.as_d, V1.as_d, V2.as_d), "cmge d0, d2, d1"),
        ("facle", (V0.h4, V1.h4, V2.h4), "facge v0.4h, v2.4h, v1.4h"),
        ("fcmlt", (V0.as_s, V1.as_s, V2.as_s), "fcmgt s0, s2, s1"),
        ("fcmeq", (V0.s4, V1.s4, 0), "fcmeq v0.4s, v1.4s, #0.0"),
        ("movi", (V0.b8, 1, LSL(0)), "movi v0.8b, #1"),
        ("movi", (V0.s4, 1, LSL(0)), "movi v0.4s, #1"),
        ("movi", (V0.d2, -1), "movi v0.2d, #0xffffffffffffffff"),
        ("movi", (V0.as_d, 255), "movi d0, #0x000000000000ff"),
        ("movi", (V0.d2, 0), "movi v0.2d, #0000000000000000"),
        ("fmov", (V0.h8, 2), "fmov v0.8h, #2.00000000"),
        ("ld1", (V0.s4, [X0], 16), "ld1 { v0.4s }, [x0], #16"),
        ("ld1", ((VREGS[31].b8, V0.b8), [X0]), "ld1 { v31.8b, v0.8b }, [x0]"),
    ],
)
def test_second_spellings(mnemonic: str, args: tuple[Any, ...], printed: str) -> None:
    """Fails if a spelling that is never printed is refused or makes another instruction; LLVM and GNU as, or LLVM alone, take each."""
    assert disassemble(encode(mnemonic, args).word) == printed


@pytest.mark.parametrize(
    ("mnemonic", "args", "reason"),
    [
        ("ld1", (V0.b8, [X0], XZR), "xzr, allowed x0-x30"),  # LLVM: increments by 8
        ("ext", (V0.b16, V1.b16, V2.b16, 16), "16, allowed 0 to 15"),  # LLVM: #0
        ("movi", (V0.s4, -1), "-1, allowed 0 to 255"),  # GNU as: 255, which is not -1 in four bytes
        ("ld1", (V0.b8, [X0], 16), "16, allowed 8"),
        ("ld1", (V0.b[16], [X0]), "index 16, allowed 0 to 15"),
        ("ld2", ((V0.s[1], V1.s[2]), [X0]), "share one index"),
        ("ld2", ((V0.d1, V1.d1), [X0]), ".1d, expected .8b, .16b, .4h, .8h, .2s, .4s or .2d"),
        ("fmla", (V0.h8, V1.h8, VREGS[16].h[0]), "v16.h[0], allowed v0-v15"),
        ("sqrdmlah", (V0.s4, V1.s4, V2.s[4]), "index 4, allowed 0 to 3"),
        ("sshr", (V0.b8, V1.b8, 0), "0, allowed 1 to 8"),
        ("shll", (V0.h8, V1.b8, 7), "7, allowed 8"),
        ("movi", (V0.d2, 1), "bytes are 0x00 or 0xff"),
        ("cmeq", (V0.s4, V1.s4, 0.0), "a float, expected an integer"),
    ],
)
def test_refusals(mnemonic: str, args: tuple[Any, ...], reason: str) -> None:
    """Fails if operands outside the row's limits are encoded, or the message does not name the limit."""
    with pytest.raises(OperandError) as caught:
        encode(mnemonic, args)
    assert reason in str(caught.value)


class NarrowBench(Bench):
    """An emulated core whose vector registers hold nothing above 128 bits: QEMU keeps there what Advanced SIMD ought to zero."""

    def value(self, number: int) -> bytes:
        full = super().value(number)
        return full[:16] + bytes(len(full) - 16) if Z_BASE <= number < P_BASE else full


@pytest.fixture(scope="module")
def narrow() -> Bench:
    return NarrowBench()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_roles_are_what_the_instruction_does(row: Row, narrow: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails if a row says of a register that it is only written though a part of it stays, or the other way round."""
    monkeypatch.setattr(test_roles, "bench", lambda: narrow)
    wrong = [text for form in forms_of(row) for text in test_roles.mismatches(form)]
    assert not wrong, "\n".join(wrong)
