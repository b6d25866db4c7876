"""What is refused, and whether the message says where and what was expected."""

from __future__ import annotations

import array
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import numpy as np
import pytest

from svedsl import AsmSyntaxError, DecodeError, assemble, disassemble
from svedsl.asm.text import assemble_object

REFUSED = [
    # text, line, column, what the message must say
    ("add x0, x1, x77", 1, 13, "x77 is an address or not defined"),
    ("  fmla z0.s, p9/m, z1.s, z2.s", 1, 14, "p9/m, allowed p0-p7"),
    ("nop\nldr x0, [x1, #33333]", 2, 9, "33333, allowed 0 to 32760, a multiple of 8"),
    ("fmal z0.s, p0/m, z1.s, z2.s", 1, 1, "did you mean"),
    ("nop; nop; fmla z0.s, p0/m, z1.s, z2.d", 1, 34, ".d, expected .s"),
    ("add x0,,x1", 1, 8, "an operand is missing"),
    ("add x0, x1,", 1, 12, "an operand is missing"),
    ("nop nop", 1, 5, "nop takes 0 operands"),
    ("ld1 v0.4s, [x0]", 1, 5, "expected a register list { v0.4s }"),
    ("ld1w {z0.s, 5}, p0/z, [x0]", 1, 13, "5 in a register list, expected a register"),
    ("ld1w {z0.s - x1}, p0/z, [x0]", 1, 7, "a range needs two vector registers of one kind"),
    ("ld1w {}, p0/z, [x0]", 1, 6, "a register list is empty"),
    ("ld2 {v0.4s, v1.4s}[0], [x0]", 1, 5, "no lanes"),
    ("ldr x0, [x1", 1, 12, "expected ] at the end of a memory operand"),
    ("ldr x0, [x1, mul vl]", 1, 13, "mul vl without a number before it"),
    ("ldr x0, [x1, #1+]", 1, 17, "an operand is missing"),
    ("prfb pldl1keep, p0 [x0]", 1, 17, "expected a comma before ["),
    ("mov x0, #(1+2", 1, 14, "expected )"),
    ("mov x0, #1/0", 1, 10, "division by zero"),
    ("mov x0, #1<<64", 1, 10, "shift by 64, allowed 0 to 63"),
    ("mov x0, #08", 1, 10, "expected a number or a symbol"),
    ("mov x0, 5 6", 1, 11, "expected the end of the expression"),
    ("mov x0, #1.5", 1, 9, "is a float"),
    ("add x0, x1, #1.5+2", 1, 14, "a float cannot stand in an expression"),
    ("b 1f", 1, 1, "no such label stands after"),
    ("b 1b", 1, 3, "no label 1: stands before"),
    ("x: nop\nx: nop", 2, 1, "x is defined already, in line 1"),
    ("x: nop\n.set x, 5", 2, 6, "x is defined already, in line 1"),
    (".set x, y\n.set y, x\n.word x", 3, 1, "is defined by itself"),
    ("tbz x0, #1, far\n.zero 40000\nfar:", 1, 13, "allowed a label, or a distance of -32768 to 32764, a multiple of 4"),
    ("nop\n.byte 1\nb .+2", 3, 3, "a multiple of 4"),
    ("add x0, x0, :nonsense:x", 1, 13, ":nonsense: is no relocation operator"),
    ("sub x0, x0, :lo12:x", 1, 13, ":lo12: cannot stand in sub"),
    ("ldr w0, [x0, :got_lo12:x]", 1, 9, ":got_lo12: cannot stand in ldr of 32 bits"),
    ("movk x0, #:abs_g0_s:x", 1, 10, ":abs_g0_s: cannot stand in movk"),
    ("movz x0, #:abs_g1:x, lsl #32", 1, 22, ":abs_g1: implies lsl #16"),
    ("a: add x0, x0, a", 1, 16, "expected a number or a relocation operator such as :lo12:"),
    ("ldr x0, [x1, a]\na:", 1, 9, "expected a number or a relocation operator"),
    ("add x0, x1, x2, lsl #a", 1, 1, "a is not a number by the end of the text"),
    ("add x0, =5, x1", 1, 9, "a literal can only be the second operand of ldr"),
    ("ldr w0, =0x100000000", 1, 1, "does not fit 4 bytes"),
    ("/* x\ny", 1, 1, "this comment is not closed"),
    ("nop\n/* a */ /* b", 2, 9, "this comment is not closed"),
    (".foo 1", 1, 1, "unknown directive .foo"),
    (".gobl f", 1, 1, "did you mean .globl"),
    (".macro f", 1, 1, "Python is svedsl's macro language"),
    (".byte 1, 256", 1, 10, "256 does not fit 1 byte, allowed -128 to 255"),
    (".byte x", 1, 1, "1 byte is too small"),
    (".word 1.5", 1, 7, "a float cannot stand in an expression"),
    (".word a-b", 1, 1, "b is not defined"),
    (".word a*2", 1, 1, "a is an address, and * needs numbers"),
    (".word -a\na:", 1, 1, "negative address of a"),
    (".float 1.5x", 1, 8, "expected a number such as 1.5e-3"),
    (".float 1e39", 1, 8, "too large for a float"),
    ('.ascii "a', 1, 8, "expected a string in quotes"),
    ('.ascii "\\q"', 1, 8, "unknown escape \\q"),
    (".uleb128 -1", 1, 10, "negative"),
    (".uleb128 a-b\nb: nop\na:\n.set c, 1\n.uleb128 b-a", 5, 1, "negative"),
    (".balign 3", 1, 9, "3 given, allowed a power of two"),
    (".p2align 33", 1, 10, "33 given, allowed 0 to 32"),
    (".zero -1", 1, 7, "-1 bytes, allowed 0 or more"),
    (".zero 1<<40", 1, 7, "allowed 1073741824"),
    ("nop\n.p2align 32", 2, 10, "bytes of padding"),
    (".zero x", 1, 7, "x is not defined"),
    (".skip", 1, 1, "expected .skip size, fill"),
    (".inst 0x100000000", 1, 7, "allowed 0 to 0xffffffff"),
    (".section .x, aw", 1, 14, "expected a string in quotes"),
    ('.section .x, "aQ"', 1, 14, "unknown flag Q"),
    ('.section .x, "a", @whatever', 1, 19, "allowed are @progbits"),
    ('.section .x, "aM", @progbits', 1, 1, "the size of an entry, for flag M"),
    ('.section .x, "a"\n.section .x, "aw"', 2, 10, 'has the flags "a" already'),
    (".popsection", 1, 1, "no .pushsection before it"),
    (".globl 5", 1, 8, "expected the name of a symbol"),
    (".type f, %class", 1, 10, "%function"),
    (".comm x, 4, 3", 1, 13, "alignment 3, allowed a power of two"),
    (".bss\n.word 1", 2, 7, "holds no data (nobits)"),
    (".bss\nnop", 2, 1, "holds no instructions (nobits)"),
    ("i .req x1\nadd i, i, i\n.unreq i\nadd i, i, i", 4, 5, "i is a name"),
    ("x .req y7", 1, 8, "y7 is no register"),
    ("sp .req x7", 1, 1, "sp is a register itself"),
    ("@", 1, 1, "expected a label, a directive or an instruction"),
    ("5", 1, 1, "expected a label, a directive or an instruction"),
    # what only an object file can hold
    ("nop\nbl elsewhere", 2, 1, "R_AARCH64_CALL26 remains"),
    ("a: adrp x0, a", 1, 4, "R_AARCH64_ADR_PREL_PG_HI21 remains"),
    (".data\n.word 5", 1, 1, "section .data holds 4 bytes"),
    (".comm x, 4", 1, 1, "x needs memory outside .text"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "column", "message"), REFUSED, ids=[case[0] for case in REFUSED])
def test_refusals_point_at_what_is_wrong(text: str, line: int, column: int, message: str) -> None:
    """Text that is taken though it means nothing, or a message without the place or the reason."""
    with pytest.raises(AsmSyntaxError) as caught:
        assemble(text)
    error = caught.value
    assert message in str(error)
    assert (error.line, error.column) == (line, column), str(error)


def test_the_message_shows_the_line_with_a_caret() -> None:
    """Carets that stand elsewhere than under the operand, behind tabs too; a form that is not named; the file's name."""
    with pytest.raises(AsmSyntaxError) as caught:
        assemble("nop\n\tfmla\tz0.s, p9/m, z1.s, z2.s // last\n", "kernel.s")
    assert str(caught.value).splitlines() == [
        "p9/m, allowed p0-p7",
        "kernel.s, line 2, column 13:",
        "    \tfmla\tz0.s, p9/m, z1.s, z2.s // last",
        "    \t    \t      ^^^^",
        "  form: fmla <Zda>.s, <Pg>/m, <Zn>.s, <Zm>.s",
    ]


def test_an_object_keeps_what_bytes_cannot() -> None:
    """``assemble_object`` that refuses what a linker would resolve."""
    made = assemble_object("bl elsewhere\n.data\n.xword elsewhere")
    assert [(s.name, [r.type for r in s.relocations]) for s in made.sections] == [
        (".text", ["R_AARCH64_CALL26"]), (".data", ["R_AARCH64_ABS64"])
    ]  # fmt: skip


ODD = r"""
\0 \ ' " [ { ] # : :: ;; . .. ... - é x0 add add_[ add_{ add_x0[ ldr_x0,_[ ldr_x0,_[] ldr_x0,_[,] ldr_x0,_[x1]] = x= x==1
.set .set_x .set_x, .section .section_,
.type .type_x .float .ascii .align .comm_x 1:1:1:b_1b; 'a' b_' b_: b_:lo12 b_:lo12:
lsl lsl_lsl add_x0,_x0,_lsl ldr_x0,_= {z0.s ld1w_{z0.s,_p0/z,_[x0] /*/ */
"""


@pytest.mark.parametrize("text", [word.replace("_", " ").replace("\\0", "\0") for word in ODD.split()])
def test_odd_text_is_refused_not_crashed_on(text: str) -> None:
    """An exception of Python's own escaping for text that nobody would write."""
    with suppress(AsmSyntaxError):
        assemble(text)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (None, "NoneType given; expected assembly text as a str"),
        (["nop"], "list given; expected assembly text as a str"),
        (bytes(4), "bytes given; expected assembly text as a str; svedsl.disassemble makes text of machine code"),
        (0xD503201F, "int given; expected assembly text as a str; svedsl.disassemble makes text of machine code"),
    ],
)
@pytest.mark.parametrize("function", [assemble, assemble_object])
def test_what_is_no_text(function: Callable[[Any], object], given: object, message: str) -> None:
    """An AttributeError from inside svedsl for something else than text, or no hint at the function that was meant."""
    with pytest.raises(AsmSyntaxError) as caught:
        function(given)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("nop", "str given; expected a 32-bit word as an int, or machine code as bytes; svedsl.assemble makes machine code of text"),
        (None, "NoneType given; expected a 32-bit word as an int, or machine code as bytes"),
        (1.5, "float given; expected a 32-bit word as an int, or machine code as bytes"),
        ([0xD503201F], "list given; expected a 32-bit word as an int, or machine code as bytes"),
        (1 << 32, "0x100000000 is not a 32-bit word"),
        (bytes(3), "3 bytes are not a whole number of 4-byte instructions"),
    ],
)
def test_what_is_no_machine_code(given: Any, message: str) -> None:
    """A TypeError from inside svedsl for something else than machine code, or no hint at the function that was meant."""
    with pytest.raises(DecodeError) as caught:
        disassemble(given)
    assert str(caught.value) == message


def test_machine_code_in_any_buffer() -> None:
    """Machine code that is refused because it lies in an array, or is read in another byte order."""
    code = assemble("nop\nret")
    for buffer in (code, bytearray(code), memoryview(code), np.frombuffer(code, np.uint32), array.array("I", code)):
        assert disassemble(buffer) == "nop\nret"  # type: ignore[arg-type]
