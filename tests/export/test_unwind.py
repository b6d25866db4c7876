"""Call frame information as pyelftools decodes it and as gdb walks it, one instruction after the other."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from elftools.dwarf.callframe import FDE, RegisterRule
from elftools.elf.elffile import ELFFile

from svedsl import Kernel, f64, i64, in_, kernel, ptr
from svedsl.asm.code import FrameState
from svedsl.errors import ExportError
from svedsl.export.elf import Object, Section, write_object
from svedsl.export.header import c_header
from svedsl.export.object import kernel_elf
from svedsl.export.unwind import Frame, debug_frame, eh_frame
from svedsl.regs import d8, d9, x19, x20, x21
from tests.export import gdb
from tests.export.kernels import relay, saxpy, weigh
from tests.export.test_link import C_PROGRAM
from tests.export.tools import CROSS, need, run

STATES = (
    FrameState(4, cfa_offset=0x210),
    FrameState(8, 29, 32, 0, ((29, -32), (30, -24), (40, -16))),
    FrameState(8 + 4 * 63, 29, 32, 0, ((29, -32), (30, -24))),
    FrameState(8 + 4 * 64 * 2, 31, 300, 5, ((29, -32), (30, -24), (47, -8))),
    FrameState(8 + 4 * (128 + 64)),
    FrameState(8 + 4 * (192 + 255), cfa_offset=16),
    FrameState(8 + 4 * (447 + 256)),
)
"""Distances of 1, 63, 65, 64, 255 and 256 instructions: each side of the limits of DW_CFA_advance_loc and _loc1."""


def _decoded(section: Section) -> list[tuple[int, object, dict[int, int]]]:
    """(offset, CFA as (register, offset) or expression bytes, saved registers) of the rows of the section's only function."""
    text = Section(".text", "ax", align=4, data=bytes(4096))
    file = ELFFile(io.BytesIO(write_object(Object([text, section], []))))
    info = file.get_dwarf_info(relocate_dwarf_sections=True)
    entries = info.EH_CFI_entries() if section.name == ".eh_frame" else info.CFI_entries()
    (fde,) = [entry for entry in entries if isinstance(entry, FDE)]
    assert fde["address_range"] == 4096 - 64
    rows = []
    for row in fde.get_decoded().table:
        cfa = bytes(row["cfa"].expr) if row["cfa"].expr is not None else (row["cfa"].reg, row["cfa"].offset)
        saved = {r: rule.arg for r, rule in row.items() if isinstance(rule, RegisterRule) and rule.type == RegisterRule.OFFSET}
        rows.append((row["pc"] - fde["initial_location"], cfa, saved))
    return rows


@pytest.mark.parametrize("make", [eh_frame, debug_frame])
def test_states_survive_encoding(make: object) -> None:
    """A call frame instruction that is encoded wrongly, or a register under another number than the debugger's."""
    # DW_OP_breg31 300; constu 40; bregx VG 0; mul; plus: SP + 300 + 5 VL, VG counting 8 bytes
    scaled = bytes([0x8F, 0xAC, 0x02, 0x10, 40, 0x92, 46, 0, 0x1E, 0x22])
    assert _decoded(make([Frame(64, 4096 - 64, STATES)])) == [  # type: ignore[operator]
        (0, (31, 0), {}),
        (4, (31, 0x210), {}),
        (8, (29, 32), {29: -32, 30: -24, 72: -16}),
        (8 + 4 * 63, (29, 32), {29: -32, 30: -24}),
        (8 + 4 * 128, scaled, {29: -32, 30: -24, 79: -8}),
        (8 + 4 * 192, (31, 0), {}),
        (8 + 4 * 447, (31, 16), {}),
        (8 + 4 * 703, (31, 0), {}),
    ]


@pytest.mark.parametrize(
    ("states", "message"),
    [
        ((FrameState(6),), "frame state at 0x6"),
        ((FrameState(64),), "frame state at 0x40"),
        ((FrameState(8), FrameState(4)), "frame state at 0x4"),
        ((FrameState(4, saved=((30, -12),)),), "register saved at CFA-12"),
        ((FrameState(4, saved=((30, 8),)),), "register saved at CFA+8"),
    ],
)
def test_states_that_cannot_be_expressed_are_refused(states: tuple[FrameState, ...], message: str) -> None:
    """A frame that would be written as another one."""
    with pytest.raises(ExportError) as error:
        eh_frame([Frame(0, 64, states)])
    assert message in str(error.value)


def test_gdb_finds_the_caller_from_every_instruction(tmp_path: Path) -> None:
    """Frame information that is right in a kernel's body but not in its prologue or epilogue."""
    (tmp_path / "kernels.o").write_bytes(kernel_elf([saxpy(), weigh()]))
    (tmp_path / "kernels.h").write_text(c_header([saxpy(), weigh()], "kernels.h"))
    (tmp_path / "main.c").write_text(C_PROGRAM.replace("37", "2"))
    run([need(CROSS + "gcc"), "-g", "-O1", "-static", "main.c", "kernels.o", "-o", "main"], tmp_path)
    look = ["frame function main", 'printf "seen %lx %lx %lx\\n", $pc, $sp, $x29', "frame function weigh"]
    instructions = 9 + 2 * 8 + 4  # before, in and after the loop
    steps = [*look, "stepi"] * (instructions - 1)
    printed = gdb.session(tmp_path, ["break weigh", "continue", *steps, *look, 'printf "at %lx\\n", $pc - (long)&weigh'])
    seen = re.findall(r"^seen (.*)$", printed, re.M)
    assert len(seen) == instructions
    assert len(set(seen)) == 1
    assert f"at {weigh().size - 4:x}\n" in printed


EXCEPTION_PROGRAM = """
#include <cstdio>
extern "C" void relay(void (*callback)());
static void thrower() { asm volatile("fmov d8, #5.0" ::: "v8"); throw 7; }
int main() {
    double kept = 0;
    try {
        asm volatile("fmov d8, #3.0");
        relay(thrower);
    } catch (int caught) {
        asm volatile("fmov %d0, d8" : "=w"(kept));
        std::printf("%d %g\\n", caught, kept);
    }
}
"""


@pytest.mark.parametrize("pointer", [True, False], ids=["from x29", "from sp and VL"])
def test_exception_passes_through_a_kernel(pointer: bool, tmp_path: Path) -> None:
    """Unwind tables that the C++ runtime does not take, or by which it gives the caller wrong register contents."""
    (tmp_path / "relay.o").write_bytes(kernel_elf([relay(pointer)]))
    (tmp_path / "main.cpp").write_text(EXCEPTION_PROGRAM)
    run([need(CROSS + "g++"), "-O1", "-static", "main.cpp", "relay.o", "-o", "main"], tmp_path)
    done = run([need("qemu-aarch64-static", "qemu-aarch64"), "-cpu", "max,sve512=on", "./main"], tmp_path)
    assert done.stdout == "7 3\n"


FRAMED_PROGRAM = """
void framed(void (*callback)(void));
void leaf(void);
void nothing(void) { __asm__ volatile(""); }
int main(void) {
    leaf();
    framed(nothing);
    return 0;
}
"""


@kernel
def leaf(k: Any) -> None:
    """Uses registers that must be preserved, but calls nobody: a frame without a frame record."""
    for register in (x19, x20, x21):
        k.mov(register, 7)
    k.ldr(d8, k.const(f64(1.5)))
    k.fmov(d9, d8)
    k.ret()


@kernel
def framed(k: Any, callback: ptr[i64, in_]) -> None:
    """Calls a function with preserved registers in use: a frame with a frame record."""
    k.mov(x19, 7)
    k.ldr(d8, k.const(f64(1.5)))
    k.blr(callback)
    k.ret()


@pytest.mark.parametrize("function", [leaf, framed], ids=["leaf", "framed"])
def test_gdb_finds_the_caller_in_frames_that_svedsl_makes(function: Kernel, tmp_path: Path) -> None:
    """A frame state of the kernel builder that is one instruction early or late."""
    (tmp_path / "kernels.o").write_bytes(kernel_elf([leaf.code_object, framed.code_object]))
    (tmp_path / "main.c").write_text(FRAMED_PROGRAM)
    run([need(CROSS + "gcc"), "-g", "-O1", "-static", "main.c", "kernels.o", "-o", "main"], tmp_path)
    name, count = function.name, function.code_object.size // 4
    look = ["frame function main", 'printf "seen %lx %lx %lx %lx %lx\\n", $pc, $sp, $x29, $x19, $x20', f"frame function {name}"]
    # nexti steps over the call; counting from the breakpoint, which stands at the entry
    printed = gdb.session(
        tmp_path, [f"break *{name}", "continue", *[*look, "nexti"] * (count - 1), *look, f"print (long)$pc - (long)&{name}"]
    )
    seen = re.findall(r"^seen (.*)$", printed, re.M)
    assert len(seen) == count
    assert len(set(seen)) == 1, "\n".join([function.listing(), *seen])
    assert f" = {function.code_object.size - 4}\n" in printed
