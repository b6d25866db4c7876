"""Exported kernels in C, C++ and Fortran programs, built by cross compilers and run under qemu, against NumPy's answer."""

from __future__ import annotations

import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from svedsl.asm.code import Code, Placed
from svedsl.errors import ExportError
from svedsl.export import formats
from svedsl.export.fortran import fortran_module
from svedsl.export.gas import assembly
from svedsl.export.header import c_header
from svedsl.export.object import kernel_elf
from tests.export.kernels import saxpy, vector_pcs, weigh, without_landing_pad
from tests.export.tools import CROSS, SYSROOT, need, need_module, run
from tests.oracles import tools

C_PROGRAM = """
#include <stdio.h>
#include "kernels.h"
int main(void) {
    float x[37], y[37];
    for (int i = 0; i < 37; i++) { x[i] = i; y[i] = 100 - i; }
    saxpy(37, 1.5f, x, y);
    void (*indirect)(int64_t, float *) = weigh;
    indirect(37, y);
    for (int i = 0; i < 37; i++) printf("%.9g\\n", y[i]);
    return 0;
}
"""
BARE_PROGRAM = """
#include "kernels.h"
static long call(long number, long a, const void *b, long c) {
    register long x8 __asm__("x8") = number, x0 __asm__("x0") = a, x2 __asm__("x2") = c;
    register const void *x1 __asm__("x1") = b;
    __asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2) : "memory");
    return x0;
}
void _start(void) {
    static float x[37], y[37];
    for (int i = 0; i < 37; i++) { x[i] = i; y[i] = 100 - i; }
    saxpy(37, 1.5f, x, y);
    void (*volatile indirect)(int64_t, float *) = weigh;
    indirect(37, y);
    call(64, 1, y, sizeof y); /* write */
    call(93, 0, 0, 0);        /* exit */
}
"""
FORTRAN_PROGRAM = """
program main
  use, intrinsic :: iso_c_binding
  use kernels
  implicit none
  real(c_float) :: x(37), y(37)
  integer :: i
  do i = 1, 37
    x(i) = real(i - 1, c_float); y(i) = real(101 - i, c_float)
  end do
  call saxpy(37_c_int64_t, 1.5_c_float, x, y)
  call weigh(37_c_int64_t, y)
  print '(es16.9)', y
end program main
"""
QEMU = ["-cpu", "max,sve512=on"]


def _expected() -> np.ndarray:
    x = np.arange(37, dtype=np.float32)
    y = np.float32(100) - x + np.float32(1.5) * x
    return y * np.float32(np.arange(37) % 8 + 1) + np.float32(2.5)


def _check(printed: str) -> None:
    np.testing.assert_array_equal(np.array(printed.split(), np.float32), _expected())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A directory with the kernels as an object, header and Fortran module, and the programs that use them."""
    kernels = [saxpy(), weigh()]
    (tmp_path / "kernels.o").write_bytes(kernel_elf(kernels))
    (tmp_path / "kernels.h").write_text(c_header(kernels, "kernels.h"))
    (tmp_path / "kernels.f90").write_text(fortran_module(kernels, "kernels"))
    (tmp_path / "main.c").write_text(C_PROGRAM)
    (tmp_path / "bare.c").write_text(BARE_PROGRAM)
    (tmp_path / "main.cpp").write_text(C_PROGRAM)
    (tmp_path / "main.f90").write_text(FORTRAN_PROGRAM)
    return tmp_path


def _execute(folder: Path) -> str:
    return run([need("qemu-aarch64-static", "qemu-aarch64"), *QEMU, "-L", SYSROOT, "./main"], folder).stdout


def test_c_program(folder: Path) -> None:
    """A symbol, relocation, alignment or prototype that is wrong in C."""
    strict = ["-std=c11", "-Wall", "-Wextra", "-Wpedantic", "-Werror"]
    run([need(CROSS + "gcc"), *strict, "-O2", "-static", "main.c", "kernels.o", "-o", "main"], folder)
    _check(_execute(folder))


def test_cxx_program(folder: Path) -> None:
    """A header that C++ does not take, or functions it would look for under mangled names."""
    run([need(CROSS + "g++"), "-std=c++17", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "main.cpp", "kernels.o", "-o", "main"], folder)
    _check(_execute(folder))


@pytest.mark.parametrize("compiler", ["gcc", "zig"])
def test_shared_library(compiler: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Code or unwind tables that need fixing at load time: a shared object refuses such relocations in read-only sections."""
    if compiler == "zig":
        need_module("ziglang")
        monkeypatch.setenv("ZIG_GLOBAL_CACHE_DIR", str(tools.cache_dir() / "zig"))
        command = f"{sys.executable} -m ziglang cc -target aarch64-linux-gnu"
    else:
        command = f"{need(CROSS + 'gcc')} -Wl,-z,text"
    formats.write([saxpy(), weigh()], {"shared": folder / "libkernels.so"}, formats.Choices(command))
    run([need(CROSS + "gcc"), "main.c", "-L.", "-lkernels", "-Wl,-rpath,.", "-o", "main"], folder)
    _check(_execute(folder))


def test_a_compiler_that_fails_is_quoted(tmp_path: Path) -> None:
    """A shared library that is missing without a word, or half there."""
    with pytest.raises(ExportError, match="cannot run no-such-compiler: No such file"):
        formats.write([saxpy()], {"shared": tmp_path / "a.so"}, formats.Choices("no-such-compiler -O2"))
    with pytest.raises(ExportError, match="(?s)failed:.*no-such-flag"):
        formats.write([saxpy()], {"shared": tmp_path / "a.so"}, formats.Choices(f"{need(CROSS + 'gcc')} --no-such-flag"))
    assert not (tmp_path / "a.so").exists()


FREESTANDING = ["-O2", "-static", "-nostdlib", "-ffreestanding", "-fno-stack-protector", "-mbranch-protection=standard", "-Wl,-z,force-bti"]


def test_program_built_by_clang_and_lld(folder: Path) -> None:
    """An object that only the GNU linker takes."""
    need_module("ziglang")
    command = [sys.executable, "-m", "ziglang", "cc", "-target", "aarch64-freestanding", "-fno-sanitize=all"]
    run([*command, *FREESTANDING[:5], "bare.c", "kernels.o", "-o", "main"], folder)
    np.testing.assert_array_equal(_bare_output(folder), _expected())


@pytest.mark.parametrize(
    "kernels", [[saxpy(), weigh()], [without_landing_pad(saxpy()), without_landing_pad(weigh())]], ids=["own", "added"]
)
def test_branch_target_identification(kernels: list[Code], folder: Path) -> None:
    """A missing BTI note, of which the linker would warn here, or a note on a kernel that traps when called through a pointer."""
    (folder / "kernels.o").write_bytes(kernel_elf(kernels))
    built = run([need(CROSS + "gcc"), *FREESTANDING, "bare.c", "kernels.o", "-o", "main"], folder)
    assert built.stderr == ""
    np.testing.assert_array_equal(_bare_output(folder), _expected())


@pytest.mark.parametrize(("target", "note"), [(0xD503201F, False), (0xD503249F, False), (0xD50324DF, True)], ids=["nop", "bti j", "bti jc"])
def test_bti_note_where_a_kernel_may_branch_into_itself(target: int, note: bool) -> None:
    """A note that promises landing pads which a kernel does not have: its own indirect branches would trap."""
    words = (0x10000049, 0xD61F0120, target, 0xD65F03C0)  # adr x9, .+8; br x9; the target; ret
    code = Code("jumps", (), tuple(Placed(4 * i, word) for i, word in enumerate(words)), struct.pack("<4I", *words))
    assert (b"GNU\0" in kernel_elf([saxpy(), code])) == note
    assert (".note.gnu.property" in assembly([saxpy(), code])) == note


def _bare_output(folder: Path) -> np.ndarray:
    done = subprocess.run([need("qemu-aarch64-static", "qemu-aarch64"), *QEMU, "./main"], cwd=folder, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return np.frombuffer(done.stdout, np.float32)


FILLER = """__asm__(".text\\n.skip 1 << 21\\n");"""


def test_large_program(folder: Path) -> None:
    """Constants out of an instruction's reach that are read from somewhere else, or a large program that cannot use kernels at all."""
    gcc = need(CROSS + "gcc")
    (folder / "filler.c").write_text(FILLER)
    command = [gcc, "-static", "main.c", "kernels.o", "filler.c", "-o", "main"]
    refused = tools.run(command, str(folder))
    assert refused.returncode
    assert "relocation truncated to fit: R_AARCH64_" in refused.stderr
    kernels = [saxpy(), weigh(), vector_pcs(), replace(weigh(), name="weigh_too")]
    formats.write(kernels, {"elf": folder / "kernels.o"}, formats.Choices(constants=".text"))
    run(command, folder)
    _check(_execute(folder))
    with pytest.raises(ExportError, match="constants cannot go to '.data'; there are .rodata, .text"):
        kernel_elf(kernels, ".data")


def test_fortran_program(folder: Path) -> None:
    """An interface that makes Fortran pass an address for a value, or the other way round."""
    strict = ["-std=f2003", "-Wall", "-Wextra", "-Werror"]
    run([need(CROSS + "gfortran"), *strict, "-static", "kernels.f90", "main.f90", "kernels.o", "-o", "main"], folder)
    _check(_execute(folder))
