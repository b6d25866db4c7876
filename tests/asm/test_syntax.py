"""Every piece of syntax against GNU as and LLVM: the same object as from whichever of them takes it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from svedsl import assemble
from svedsl.asm.directives import DIRECTIVES, SKIPPED
from svedsl.asm.text import assemble_object
from svedsl.export.elf import write_object
from tests.asm.objects import differences, read
from tests.asm.tools import gnu_command, llvm_command, ours, theirs

BOTH = [
    # labels, comments, separators, case
    "a: b a; b a\nb_: nop; c: d: b c",
    "1: b 1b; b 1f\n1: b 1b\n2: b 1b; b 2b",
    "10: b 10b; b 10f\n10:",
    '"foo bar": b "foo bar"',
    ".L1$x: b .L1$x\n$y: b $y",
    "/* a\n b */ nop /* c */ // d\n# 1 \"file.c\"\n#APP\nnop /* ; */ ; nop // x ; y",
    ".ascii \"// /* ; : #\" /* c */\n.p2align 2\nnop",
    "ADD X0, x1, X2, LSL #3\nFmla Z0.S, P1/M, z2.S, Z3.s\nB.Eq Foo\nfoo: Foo:",
    "\tadd\tx0 ,  x1,x2 ,lsl   3",
    # numbers and expressions
    "mov x0, #0x10; mov x0, 0b101; mov x0, #017; mov x0, #'a'; mov x0, # 5; mov x0, #'a'+1",
    "mov x0, #2+3*4 & 7; mov x0, 1<<4|2; mov x0, #(1<<4)+1; mov x0, -1>>60; mov x0, ~0; mov x0, #-(3-5)",
    "mov x0, #7/2; mov x0, #-7/2; mov x0, #7%4; mov x0, #-7%4; mov x0, #6^3; mov x0, #-(-3)",
    "x=5\nmov x0, x\nx=6\nmov x0, x\n.set y, x*2\n.equ z, y-1\nmov x0, #z",
    "mov x0, X\n.set X, 5",
    "mov x0, #b-a\na: nop\nb:",
    ".set N, 2\nadd x0, x1, x2, lsl #N\nld1w z0.s, p0/z, [x0, #N, mul vl]\ncntw x0, #N",
    ".set N, 2\nldr x0, [x1, N*8]\nmov w0, #-N\ndup z0.s, z1.s[N]",
    ".set i, 0\n.set i, i+1\n.set i, i+1\n.word i",
    "fmov s0, #1.0e1; fmov d0, #1; fmov d0, #-1.5; fmov v0.2d, #.5; fcmp s0, #0.0; fadd z0.s, p0/m, z0.s, #1; fmov z0.d, #1.",
    "b . ; b .+8; b .-4; adr x0, .; cbz x0, .+4; tbz w0, #3, .-8; b #8; adr x0, #8; ldr x0, 8",
    "bl x\nb.eq x+4\nadr x0, x-4\ncbz x1, x+8\nldr x0, x\nadrp x0, x+1",
    # operands
    "ld1 {v0.4s, v1.4s}, [x0]; ld1 {v0.4s - v3.4s}, [x0]; ld1 { v30.16b-v31.16b }, [x0], #32; ld2 {v0.s-v1.s}[1], [x0]",
    "ld2w {z0.s - z1.s}, p0/z, [x0]; st2w {z31.s, z0.s}, p0, [x0]; ld1w z0.s, p0/z, [x0]; st1w z0.s, p0, [x0, #1, MUL VL]",
    "tbl z0.b, z1.b, z2.b; tbl z0.b, {z1.b}, z2.b; tbl v0.8b, {v1.16b, v2.16b}, v3.8b",
    "mov fp, lr; mov w0, wzr; add sp, sp, #16; mov x0, xzr; mov wsp, w0",
    "foo .req x3\nadd foo, foo, foo\n.unreq foo\nacc .req v3\nadd acc.4s, acc.4s, acc.4s\nsum .req z3\nadd sum.s, sum.s, sum.s",
    "beq x; bne x; bcs x; bhs x; bcc x; blo x; bge x; blt x; bgt x; ble x; bhi x; bls x; bmi x; bpl x; bvs x; bvc x",
    "ldr x0, [x1]; ldr x0, [x1, 8]; ldr x0, [x1], 8; ldr x0, [x1, -8]!; ldr x0, [x1, w2, uxtw 3]; ldp x0, x1, [sp], #16",
    "cset w0, eq; ccmp x0, #1, 2, NE; csel x0, x1, x2, cs; dmb ish; prfm PLDL1KEEP, [x0]; prfm #5, [x0]; msr nzcv, x0; mrs x0, FPCR",
    "add x0, x0, :lo12:x; add x0, x0, #:LO12:x+4; ldr x0, [x0, :lo12:x]; ldr q0, [x0, #:lo12:x+16]; adrp x0, :got:x",
    "movz x0, #:abs_g1:x; movk x0, :abs_g0_nc:x; add x0, x0, :tprel_hi12:x; add x0, x0, :tprel_lo12_nc:x",
    "adrp x0, :tlsdesc:x\nldr x1, [x0, :tlsdesc_lo12:x]\nadd x0, x0, :tlsdesc_lo12:x\n.tlsdesccall x\nblr x1",
    ".type eq, %function\neq: b eq\n.type all, %function\nall: bl all\nbl lt",
    "ldr x0, =0x123456789\nldr x2, =sym+4\nldr x3, =0x123456789\nret", "ldr x0, =0x123456789\n.ltorg\nnop\nldr x0, =0x923456789",
    # data
    ".byte 1, -128, 255, 'a', 1+1\n.hword 65535, -32768\n.2byte 1\n.short 2\n.word 4294967295, -2147483648\n.4byte 1\n.long 2\n.int 3",
    ".xword 1\n.quad -1, 0xffffffffffffffff\n.8byte 1\n.dword 2",
    ".float 1.0, -2.5e3, 1, 0.1, 3.4028234e38, 1e-45\n.double 0.1, -1e308, 4.9e-324, 1\n.single 2.5",
    r'.ascii "a\x41\101\n\t\\\"\0017"' + '\n.asciz "a", "b"\n.string "c\\0"',
    ".zero 4\n.skip 3\n.space 2, 5\n.zero 3, 1",
    ".uleb128 300, 5, 0, 127, 128\n.sleb128 -300, 63, 64, -64, -65, 0, -1",
    ".inst 0xd503201f, 0xd65f03c0",
    # symbols in data
    ".word foo\n.hword foo\n.xword foo+8, foo-.\n.word foo-.+4\n.hword foo-.\n.word (foo)",
    ".word a-b\nb:", ".word a-b+4\na: nop\nb:", ".data\nx: .word 1\n.word y-x\n.text\ny: nop",
    ".word 5 + x\n.set x, 6\n.word x*2", ".byte (b-a)/4, (b-a)>>2, b-a, 1\na: nop; nop\nb:",
    ".data\nx: .xword x, .Lx, .Ly+3\n.Lx: .word 0\n.section .rodata.str1.1,\"aMS\",@progbits,1\n.Ly: .asciz \"hello\"",
    ".section .debug_info,\"\",@progbits\n.word .debug_abbrev\n.section .debug_abbrev,\"\",@progbits\n.byte 1",
    # alignment
    "nop\n.align 3\nnop\n.p2align 4,,15\nnop\n.p2align 4,,3\nnop\n.balign 16\nnop",
    "nop\n.p2align 4, 0x1\nnop", ".data\n.byte 1\n.p2align 3\n.byte 2\n.balign 4, 7\n.byte 1",
    ".text\n.byte 1\n.p2align 2\nnop", ".section .x,\"ax\"\n.byte 1, 2, 3\n.p2align 4\nnop",
    # sections and symbols
    ".bss\nx: .zero 4\n.p2align 3\ny: .zero 8", ".section .foo\n.word 5", ".section .foo,\"ax\"\nnop",
    ".section .text.hot,\"ax\",%progbits\nnop\n.section .data.rel.ro,\"aw\"\n.xword 1\n.section .init_array,\"aw\"\n.xword f",
    ".section .tbss,\"awT\",@nobits\n.type t, %object\nt: .zero 4\n.text\nadd x0, x0, :tprel_hi12:t",
    ".section .note.GNU-stack,\"\",@progbits", ".section .text.f,\"axG\",@progbits,f,comdat\n.weak f\nf: ret",
    ".section .rodata.cst8,\"aM\",@progbits,8\n.Lc: .xword 1\n.text\nadrp x0, .Lc\nldr d0, [x0, :lo12:.Lc]",
    ".globl f\n.type f, %function\nf: ret\n.size f, .-f\n.globl g\n.hidden g\n.type g, @object\n.data\ng: .word 1\n.size g, 4",
    ".weak a, b\n.quad a, b\n.protected p\n.globl p\np: .word 1\n.internal q\n.globl q\nq:",
    ".comm x, 40, 16\n.comm y, 4, 1", ".local x\n.comm x, 4, 4\n.text\nadrp x0, x", ".variant_pcs f\n.globl f\nf: bl f\nbl g",
    ".globl alias\n.set alias, f\n.type f, %function\nf: ret\n.size f, .-f\nbl alias\nb f", ".set here, .+4\nb here\n.word here-.",
    ".pushsection .data\n.word 5\n.popsection\nnop\n.section .rodata\n.word 1\n.previous\nnop",
    "f: bl f\nadr x0, f\nldr x0, f\ntbz x0,#1,f\ncbz x0,f\nadrp x0, f\nadd x0, x0, :lo12:f\nb.eq f",
    ".globl f\nf: bl f\nb f\n.weak w\nw: b w\n.hidden h\nh: b h\n.local l\nl: b l",
    ".arch armv8-a+sve\n.file \"x.c\"\n.ident \"me\"\n.cfi_startproc\nnop\n.cfi_def_cfa_offset 16\n.cfi_endproc",
]  # fmt: skip
GNU = [
    "ldr x0, =0x123456789\nldr w1, =0x12345678\nldr x2, =sym+4\nldr x3, =0x123456789\n.ltorg\nldr x0, =0x123456789",
    ".comm y, 4\n.comm z, 40",
    "mov w0, 'a", "mov x0, ip0; mov x0, IP1", "fmla v0.4s, v1.4s, v2.4s[1]; dup v0.4s, v1.4s[0]; mov x0, v0.2d[1]",
    "fmov s0, #0x3f800000; fmov d0, #0x3ff0000000000000; fcmp s0, #0x0; fadd z0.s, p0/m, z0.s, #0x3f000000; fmov z0.s, #0x40000000",
    "ldr x0, [x1, X]\nand x0, x0, X\nadd x0, x0, X\n.set X, 8", "cntd x0, vl5, mul 16", "add x0, x0, :tprel_hi12:x, lsl #12",
    "b x0\nx0: bl s1\ns1: ret", "ldr x0, =5\nldr q1, =5\nldr s2, =0x3f800000\nldrsw x3, =5\nldr w4, =5\nret", ".TEXT\n.Word 5",
    "nop\n.balign 16, 0\nnop", ".float inf, -inf", ".byte 1\nnop",
    ".uleb128 b-a\na: .zero 100\n.p2align 4\nc: .uleb128 c-a, b-c\n.zero 100\nb:",
    "nop\n.uleb128 b-a\nnop\n.byte 1\n.p2align 3\nnop\na: .zero 200\nb: nop",
    ".section .debug_macro,\"G\",@progbits,g1,comdat\n.word 1\n.section .debug_macro,\"G\",@progbits,g2,comdat\n.word 2",
    ".globl u\n.type u, %gnu_unique_object\n.data\nu: .word 1",
    ".section .debug_info\n.byte 0\n.text\n.file 1 \"x.c\"\n.loc 1 1 1 view .LVU1\n.loc 1 2 1 view .LVU2\nnop\n"
    ".loc 1 3 1 view .LVU3\n.data\n.byte .LVU1, .LVU2, .LVU3",
]  # fmt: skip
LLVM = [
    "fmov s0, #0x70; fmov d0, #0x70; fmov v0.2d, 0x70; fmov z0.s, #0x70; fmov s0, #0x0; fmov s0, #0x10",
    # GNU as 2.40 does not round ties to even.
    ".float 16777217, 8388609.5, 1.00000005960464477539062500001, 1.000000059604644775390625, 7.0064923216240854e-46",
    "ld1 {v31.4s-v2.4s}, [x0]", ".rodata\n.word 1", "add x0, x0, :dtprel_hi12:x",
]  # fmt: skip
_CASES = [(text, "both") for text in BOTH] + [(text, "gnu") for text in GNU] + [(text, "llvm") for text in LLVM]


@pytest.mark.parametrize(("text", "by"), _CASES)
def test_like_the_assemblers_that_take_it(text: str, by: str, tmp_path: Path) -> None:
    """Syntax of GNU as or LLVM that is refused, or assembled to other bytes, relocations, sections or symbols."""
    text += "\n"
    commands = [command for name, command in (("gnu", gnu_command()), ("llvm", llvm_command())) if by in (name, "both")]
    for command in commands:
        expected = theirs(command, text, tmp_path)
        assert expected is not None, f"{command[0]} refuses this"
        assert differences(ours(text), expected) == [], command[0]


def test_literals_are_loaded_as_written() -> None:
    """``ldr x0, =1`` made a MOV (as LLVM does): an instruction that nobody wrote."""
    assert assemble("ldr x0, =1\nret") == bytes.fromhex("40000058 c0035fd6 01000000 00000000")


def test_a_global_symbol_is_final_where_there_is_no_linker() -> None:
    """A recursive global function that ``assemble`` refuses; the object must keep the relocation, since a linker may choose another."""
    text = ".globl f\nf: bl f\nret"
    assert assemble(text) == bytes.fromhex("00000094 c0035fd6")
    assert read(write_object(assemble_object(text))).sections[".text"].relocations == [(0, "R_AARCH64_CALL26", "f", 0)]


def test_mapping_symbols_follow_code_and_data() -> None:
    """Literals and padding that disassemblers would show as instructions, or the other way round."""
    section = assemble_object("nop\n.word 1\n.p2align 3\nnop\nldr x0, =0x123456789").sections[0]
    assert section.mapping == [(0, "x"), (4, "d"), (8, "x"), (16, "d")]


def test_an_alias_of_one_text_does_not_reach_the_next() -> None:
    """``.req`` that leaks through the memory of lines and operands."""
    assert assemble("count .req x3\nadd count, count, #1") == assemble("add x3, x3, #1")
    assert assemble("count .req x4\nadd count, count, #1") == assemble("add x4, x4, #1")
    assert assemble(".set count, 7\nadd x0, x0, count") == assemble("add x0, x0, #7")


def test_lines_seen_before_assemble_the_same_again() -> None:
    """A remembered line that answers for another state: after data, in another section, with another line end."""
    line = "fmla z0.s, p0/m, z1.s, z2.s"
    word = assemble(line)
    assert assemble(f"{line}\r\n{line} // again\r\n") == word * 2
    assert assemble(f".byte 1, 2\n{line}\n") == bytes.fromhex("01020000") + word
    sections = assemble_object(f".data\n.word 1\n{line}\n.text\n{line}").sections
    assert [s.data for s in sections if s.data] == [word, bytes.fromhex("01000000") + word]


def test_local_labels_are_kept_on_request() -> None:
    """Compilers name loops ``.L3``: an analysis that is asked for one finds no such label."""
    text = ".L3: nop\nb .L3"
    assert assemble_object(text).symbols == []
    assert [(s.name, s.section, s.value, s.binding) for s in assemble_object(text, keep_locals=True).symbols] == [
        (".L3", ".text", 0, "local")
    ]


def test_the_page_lists_every_directive() -> None:
    """A directive that docs/assembly-text.md promises and the assembler does not know, or the other way round."""
    page = (Path(__file__).parents[2] / "docs" / "assembly-text.md").read_text(encoding="utf-8")
    section = page.split("## Directives")[1].split("## ")[0]
    listed = {word for quoted in re.findall(r"`([^`]*)`", section) for word in re.findall(r"\.\w+(?![\w…])", quoted) if word != ".cfi_"}
    assert listed == {*DIRECTIVES, *SKIPPED, ".req"}
