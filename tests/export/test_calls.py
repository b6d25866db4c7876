"""Kernels that call functions of other objects: relocations for the linker, the same in the assembly, programs that run."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from svedsl import BindError, ExportError, f32, i64, kernel, ptr
from svedsl.asm.code import Code, Placed
from svedsl.export.gas import assembly
from svedsl.export.lifetime import intact
from svedsl.export.object import kernel_elf
from svedsl.flow.args import Location
from svedsl.isa.operands import Symbol
from svedsl.regs import s0, x0, x1
from svedsl.types import Param
from tests.export.kernels import saxpy
from tests.export.test_elf import read
from tests.export.tools import CROSS, SYSROOT, need, run

C_PROGRAM = """
#include <stdio.h>
#include "kernels.h"
float weighted(float value, int64_t left) { return value * (float)left; }
int main(void) {
    float x[5] = {1, 2, 3, 4, 5};
    weigh_all(5, x);
    for (int i = 0; i < 5; i++) printf("%g\\n", x[i]);
    return 0;
}
"""


@kernel
def weigh_all(k: Any, n: i64, x: ptr[f32]) -> None:
    """x[i] = twice(weighted(x[i], n - i)): one function in C, the other a kernel."""
    at, kept = k.x("at"), k.scalar(f32, "kept")
    k.mov(at, x)
    with k.loop(n) as left:
        k.ldr(s0, [at])
        k.mov(x0, left)
        k.call("weighted")
        k.fmov(kept, s0)
        k.mov(x0, at)
        k.str(kept, [at])
        k.call("twice")
        k.add(at, at, 4)
    k.ret()


@kernel
def twice(k: Any, x: ptr[f32]) -> None:
    """x[0] += x[0]"""
    v = k.scalar(f32, "v")
    k.ldr(v, [x])
    k.fadd(v, v, v)
    k.str(v, [x])
    k.ret()


CODES = [weigh_all.code_object, saxpy(), twice.code_object]


def test_object_and_assembly_leave_calls_to_the_linker(tmp_path: Path) -> None:
    """A call without a relocation, which would call itself, or assembly that names another function."""
    (tmp_path / "a.s").write_text(assembly(CODES))
    run([need(CROSS + "as"), "-o", "a.o", "a.s"], tmp_path)
    theirs, ours = read((tmp_path / "a.o").read_bytes()), read(kernel_elf(CODES))
    assert [s for s in theirs.sections if s.name == ".text"] == [s for s in ours.sections if s.name == ".text"]
    assert sorted(theirs.symbols, key=str) == sorted(ours.symbols, key=str)
    text = next(s for s in ours.sections if s.name == ".text")
    calls = [(text.data[r.offset : r.offset + 4], r.type, r.symbol) for r in text.relocations]
    assert calls == [(b"\0\0\0\x94", "R_AARCH64_CALL26", symbol) for symbol in ("weighted", "twice")]
    assert [s.name for s in ours.symbols if s.section is None] == ["weighted"]
    lines = assembly(CODES).splitlines()
    assert not lines[lines.index("\tbl\tweighted") - 1].endswith(":")  # no label, as if the call went to itself
    assert "bl weighted" in weigh_all.listing()
    assert "bl weighted" in weigh_all.disasm()


@pytest.mark.parametrize("how", ["object", "assembly", "shared"])
def test_a_kernel_calls_c_and_another_kernel(how: str, tmp_path: Path) -> None:
    """A call that arrives elsewhere, or loses the registers that the kernel keeps across it."""
    weigh_all.header(tmp_path / "kernels.h", twice)
    (tmp_path / "main.c").write_text(C_PROGRAM)
    gcc = need(CROSS + "gcc")
    if how == "object":
        weigh_all.elf(tmp_path / "kernels.o", twice)
        run([gcc, "-static", "main.c", "kernels.o", "-o", "main"], tmp_path)
    elif how == "assembly":
        weigh_all.asm(tmp_path / "kernels.s", twice)
        run([gcc, "-static", "-march=armv8.2-a+sve", "main.c", "kernels.s", "-o", "main"], tmp_path)
    else:
        weigh_all.elf(tmp_path / "kernels.o", twice)
        run([gcc, "-shared", "kernels.o", "-o", "libkernels.so"], tmp_path)
        run([gcc, "-rdynamic", "main.c", "-L.", "-lkernels", "-Wl,-rpath,.", "-o", "main"], tmp_path)
    done = run([need("qemu-aarch64-static", "qemu-aarch64"), "-cpu", "max,sve512=on", "-L", SYSROOT, "./main"], tmp_path)
    np.testing.assert_array_equal(np.array(done.stdout.split(), np.float32), 2 * np.arange(1, 6) * np.arange(5, 0, -1))


def test_a_parameter_is_known_until_the_call_returns() -> None:
    """A parameter that gdb loses where a function is called, or shows after it, though its register may have changed."""
    words = (0xD503245F, 0xD503201F, 0x94000000, 0xD65F03C0)  # bti c; nop; bl; ret
    data = struct.pack("<4I", *words)
    code = Code("f", (Param("n", i64),), tuple(Placed(4 * i, word) for i, word in enumerate(words)), data, externals={8: "g"})
    assert intact(code, Location("x", 0)) == 12


@pytest.mark.parametrize("symbol", ["not a symbol", "9lives", ""])
def test_names_that_no_linker_takes(symbol: str) -> None:
    """Assembly that no assembler reads."""

    def calls(k: Any) -> None:
        k.call(symbol)
        k.ret()

    for export in (assembly, kernel_elf):
        with pytest.raises(ExportError, match=rf"k.call\(symbol\)\n?.*'{symbol}' cannot be called: a symbol needs letters"):
            export([kernel(calls).code_object])


def test_only_calls_go_to_other_objects() -> None:
    """An address or jump that would be linked with the wrong relocation."""

    def jumps(k: Any) -> None:
        k.adr(x1, Symbol("table"))
        k.str(x1, [x1])
        k.ret()

    for export in (assembly, kernel_elf):
        with pytest.raises(ExportError, match=r"only bl can refer to 'table' in another object"):
            export([kernel(jumps).code_object])


def test_a_kernel_that_needs_a_linker_is_not_run() -> None:
    """A kernel that calls itself instead of the function it names."""
    for use in (lambda: weigh_all(0, None), lambda: weigh_all.prepare(0, None), lambda: weigh_all.count(0, None)):
        with pytest.raises(BindError, match="weigh_all calls twice, weighted, which only a linker can resolve: export it"):
            use()


def test_a_name_defined_by_the_object_is_not_imported() -> None:
    """A symbol that is defined and undefined in one object."""
    code = replace(twice.code_object, name="weighted")
    symbols = read(kernel_elf([weigh_all.code_object, code, twice.code_object])).symbols
    assert [(s.name, s.section) for s in symbols] == [("weigh_all", ".text"), ("weighted", ".text"), ("twice", ".text")]
