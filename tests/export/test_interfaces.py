"""The C header and the Fortran module: every type of parameter arrives as declared, awkward names stay usable."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from svedsl import f16, f32, f64, i8, i16, i32, i64, in_, kernel, out, ptr, u8, u16, u32, u64
from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.fortran import fortran_module
from svedsl.export.header import c_header
from svedsl.export.object import kernel_elf
from svedsl.types import Param, Type
from tests.export.kernels import saxpy
from tests.export.tools import CROSS, SYSROOT, need, run


@kernel(requires=["n >= 1", "result.size >= n"])
def mixed(k: Any, a: i8, b: u8, c: i16, d: u16, e: i32, f: u32, g: i64, n: u64, last: i32, s: f32, t: f64, result: ptr[f64, out]) -> f64:
    """The sum of all arguments, returned and stored; two of them come on the stack."""
    total, one = k.scalar(f64, "total"), k.scalar(f64, "one")
    wide = k.x("wide")
    k.fcvt(total, s)
    k.fadd(total, total, t)
    for extend, argument in ((k.sxtb, a), (k.uxtb, b), (k.sxth, c), (k.uxth, d)):
        extend(wide.w, argument)
        k.scvtf(one, wide.w)
        k.fadd(total, total, one)
    for convert, argument in ((k.scvtf, e), (k.ucvtf, f), (k.scvtf, g), (k.ucvtf, n), (k.scvtf, last)):
        convert(one, argument)
        k.fadd(total, total, one)
    k.str(total, [result])
    k.return_(total)


@kernel
def halve(k: Any, x: f16, bits: ptr[f16, in_]) -> f16:
    """x + bits[0], in half precision."""
    other = k.scalar(f16, "other")
    k.ldr(other, [bits])
    k.fadd(other, other, x)
    k.return_(other)


C_PROGRAM = """
#include <stdio.h>
#include "kernels.h"
int main(void) {
    double stored;
    __fp16 half = 0.5;
    double returned = mixed(-1, 200, -3000, 60000, -5, 4000000000u, -7000000000, 10000000000000000000u, -9, 0.5f, 0.25, &stored);
    printf("%.17g %.17g %g\\n", returned, stored, (double)halve(0.25, &half));
    return 0;
}
"""
FORTRAN_PROGRAM = """
program main
  use, intrinsic :: iso_c_binding
  use kernels
  implicit none
  real(c_double) :: stored(1), returned
  returned = mixed(-1_c_int8_t, 100_c_int8_t, -3000_c_int16_t, 30000_c_int16_t, -5_c_int32_t, 2000000000_c_int32_t, &
                   -7000000000_c_int64_t, 8000000000000000000_c_int64_t, -9_c_int32_t, 0.5_c_float, 0.25_c_double, stored)
  print '(2(f0.2, 1x))', returned, stored
end program main
"""


@pytest.mark.parametrize("compiler", [["gcc", "-std=c11", "-x", "c"], ["g++", "-std=c++14", "-x", "c++"]], ids=["C", "C++"])
def test_every_type_from_c(compiler: list[str], tmp_path: Path) -> None:
    """A parameter declared with another type, sign or order than the kernel takes it, or a result that C looks for elsewhere."""
    (tmp_path / "kernels.o").write_bytes(kernel_elf([mixed.code_object, halve.code_object]))
    (tmp_path / "kernels.h").write_text(c_header([mixed.code_object, halve.code_object], "kernels.h"))
    (tmp_path / "main.c").write_text(C_PROGRAM)
    program, *flags = compiler
    run([need(CROSS + program), *flags, "-Wall", "-Wextra", "-Werror", "main.c", "-x", "none", "kernels.o", "-o", "main"], tmp_path)
    done = run([need("qemu-aarch64-static", "qemu-aarch64"), "-cpu", "max", "-L", SYSROOT, "./main"], tmp_path)
    total = 0.75
    for x in (-1, 200, -3000, 60000, -5, 4000000000, -7000000000, 10**19, -9):
        total += x
    assert done.stdout == f"{total:.17g} {total:.17g} 0.75\n"


def test_every_type_from_fortran(tmp_path: Path) -> None:
    """A value passed by address or an address by value, a wrong kind, a function declared as a subroutine."""
    (tmp_path / "kernels.o").write_bytes(kernel_elf([mixed.code_object]))
    (tmp_path / "kernels.f90").write_text(fortran_module([mixed.code_object], "kernels"))
    (tmp_path / "main.f90").write_text(FORTRAN_PROGRAM)
    strict = ["-std=f2003", "-Wall", "-Wextra", "-Werror"]
    run([need(CROSS + "gfortran"), *strict, "-static", "kernels.f90", "main.f90", "kernels.o", "-o", "main"], tmp_path)
    done = run([need("qemu-aarch64-static", "qemu-aarch64"), "-cpu", "max", "./main"], tmp_path)
    total = 0.75
    for x in (-1, 100, -3000, 30000, -5, 2 * 10**9, -7 * 10**9, 8 * 10**18, -9):
        total += x
    assert done.stdout.split() == [f"{total:.2f}"] * 2


def _named(*params: tuple[str, Type], name: str = "gemm", **changes: Any) -> Code:
    return replace(saxpy(), name=name, params=tuple(Param(n, t) for n, t in params), **changes)


def test_requirements_stand_in_both() -> None:
    """A caller in C or Fortran who is not told what the kernel needs."""
    code = replace(saxpy(), vl=512, requires=("n >= 0", "x.size >= n /* or */"))
    header = c_header([code], "k.h")
    assert "/* Vector length: 512 bits.\n * Requires: n >= 0\n * Requires: x.size >= n /* or * / */" in header
    assert "void saxpy(int64_t n, float alpha, const float *__restrict x, float *__restrict y);" in header
    module = fortran_module([code], "k")
    assert "    ! Vector length: 512 bits.\n    ! Requires: n >= 0\n" in module
    assert "real(c_float), intent(in) :: x(*)" in module
    assert "real(c_float), intent(inout) :: y(*)" in module


def test_awkward_names_compile(tmp_path: Path) -> None:
    """A parameter named like a keyword, like another but for its case, in another script, or too many of them for one line."""
    code = _named(("k", i64), ("K", i64), ("int", u8), ("α", f64), ("_x", ptr[u16]), ("Gemm", ptr[f16, in_]), ("c_double", i32))
    many = _named(*((f"a_rather_long_name_of_a_parameter_{i}", ptr[i8, in_]) for i in range(12)), name="many")
    header, module = c_header([code, many], "awkward-1.h"), fortran_module([code, many], "awkward")
    declared = "int64_t k, int64_t K, uint8_t int_, double arg3, uint16_t *__restrict _x, const __fp16 *__restrict Gemm, int32_t c_double"
    assert f"void gemm({declared});" in header
    assert "#ifndef SVEDSL_AWKWARD_1_H\n" in header
    assert "subroutine gemm(k, K_2, int, arg4, arg5, Gemm_6, c_double_7) bind(c" in module
    assert max(map(len, module.splitlines())) <= 132
    (tmp_path / "a.h").write_text(header)
    (tmp_path / "a.f90").write_text(module)
    for language in ("c", "c++"):
        run([need(CROSS + "g++"), "-Wall", "-Werror", "-fsyntax-only", "-x", language, "a.h"], tmp_path)
    run([need(CROSS + "gfortran"), "-std=f2003", "-Wall", "-Werror", "-fsyntax-only", "a.f90"], tmp_path)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        (_named(name="double"), "kernel 'double' cannot be declared in a header: the name is a keyword"),
        (_named(name="template"), "the name is a keyword of C or C++"),
    ],
)
def test_kernels_no_header_can_declare(code: Code, message: str) -> None:
    """A header that no compiler takes."""
    with pytest.raises(ExportError, match=re.escape(message)):
        c_header([code], "k.h")


@pytest.mark.parametrize(
    ("codes", "module", "message"),
    [
        ([_named(("h", f16))], "k", "parameter h: Fortran cannot pass a scalar f16"),
        ([_named(returns=f16)], "k", "the result: Fortran cannot pass a scalar f16"),
        ([_named(name="_gemm")], "k", "kernel '_gemm': a Fortran name is a letter"),
        ([_named(name="g" * 64)], "k", "63 in all"),
        ([_named()], "my-kernels", "module 'my-kernels'"),
        ([_named()], "Gemm", "'gemm' names two things"),
        ([_named(), _named(name="GEMM")], "k", "'GEMM' names two things"),
    ],
)
def test_kernels_no_fortran_module_can_declare(codes: list[Code], module: str, message: str) -> None:
    """A module that no compiler takes, or that passes a value where the kernel does not look for it."""
    with pytest.raises(ExportError, match=re.escape(message)):
        fortran_module(codes, module)
