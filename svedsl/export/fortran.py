"""A Fortran 2003 module with ``bind(C)`` interfaces to exported kernels (ISO/IEC 1539-1:2004, clause 15)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.types import Param, Ptr, Scalar

_FLOATS = {"f32": "c_float", "f64": "c_double"}
_LONGEST_NAME = 63
_LONGEST_LINE = 100
"""Free form allows 132 columns (3.3.1); a wrapped line stays well below."""


def fortran_module(codes: Sequence[Code], module: str) -> str:
    """The source of module ``module``: one interface for each kernel, scalars by value, arrays of assumed size.

    Fortran has no unsigned integers: ``u8``-``u64`` are declared as the signed integer of the same size, which is passed in the same
    way; arrays of ``f16`` as 16-bit integers that hold the bits. Raises ExportError for a scalar ``f16``, which Fortran cannot pass,
    and for names that Fortran does not take.
    """
    _check_name(module, "module")
    seen = {module.lower()}
    for code in codes:
        _check_name(code.name, "kernel")
        if code.name.lower() in seen:
            raise ExportError(f"{code.name!r} names two things in the Fortran module {module!r}, where upper and lower case are the same")
        seen.add(code.name.lower())
    body = "\n".join(_interface(code) for code in codes)
    return f"""\
! Kernels for AArch64 with SVE, exported by svedsl.
module {module}
  implicit none
  interface

{body}
  end interface
end module {module}
"""


def _check_name(name: str, what: str) -> None:
    if not re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII) or len(name) > _LONGEST_NAME:
        raise ExportError(f"{what} {name!r}: a Fortran name is a letter, then letters, digits and underscores, {_LONGEST_NAME} in all")


def _interface(code: Code) -> str:
    names = _argument_names(code.params, code.name)
    notes = [f"Vector length: {code.vl} bits." if code.vl else "Any vector length.", *(f"Requires: {text}" for text in code.requires)]
    procedure = "function" if code.returns else "subroutine"
    lines = [f"    ! {note}" for note in notes]
    lines += _wrapped(f'    {procedure} {code.name}({", ".join(names)}) bind(c, name="{code.name}")')
    kinds = {_kind(p) for p in code.params} | ({_scalar_kind(code.returns, "the result")} if code.returns else set())
    if kinds:
        lines.append(f"      use, intrinsic :: iso_c_binding, only: {', '.join(sorted(kinds))}")
    lines += [f"      {_declaration(p, name)}" for p, name in zip(code.params, names, strict=True)]
    if code.returns:
        lines.append(f"      {_spelled(_scalar_kind(code.returns, 'the result'))} :: {code.name}")
    return "\n".join([*lines, f"    end {procedure} {code.name}"]) + "\n"


def _argument_names(params: Sequence[Param], kernel: str) -> list[str]:
    """The parameters' names; one that Fortran cannot tell from another (``k`` and ``K``) or does not take gets its position's number."""
    taken = {kernel.lower(), *(_kind(p) for p in params)}
    names = []
    for number, param in enumerate(params, 1):
        name = param.name
        if not re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII) or len(name) > _LONGEST_NAME:
            name = f"arg{number}"
        while name.lower() in taken:
            name += f"_{number}"
        taken.add(name.lower())
        names.append(name)
    return names


def _kind(param: Param) -> str:
    """The interoperable kind (15.2) of a scalar or of an array's elements."""
    if isinstance(param.type, Ptr):
        return _FLOATS.get(param.type.elem.name, f"c_int{8 * param.type.elem.size}_t")
    return _scalar_kind(param.type, f"parameter {param.name}")


def _scalar_kind(scalar: Scalar, what: str) -> str:
    if scalar.name == "f16":
        raise ExportError(f"{what}: Fortran cannot pass a scalar f16 by value; take it from an array")
    return _FLOATS.get(scalar.name, f"c_int{8 * scalar.size}_t")


def _spelled(kind: str) -> str:
    return f"{'real' if kind in _FLOATS.values() else 'integer'}({kind})"


def _declaration(param: Param, name: str) -> str:
    if isinstance(param.type, Ptr):
        return f"{_spelled(_kind(param))}, intent({param.type.mode}) :: {name}(*)"
    return f"{_spelled(_kind(param))}, value :: {name}"


def _wrapped(line: str) -> list[str]:
    """A statement over as many lines as it needs, broken after commas."""
    lines = []
    while len(line) > _LONGEST_LINE and (cut := line.rfind(", ", 20, _LONGEST_LINE)) >= 0:
        lines.append(line[: cut + 2] + "&")
        line = "        " + line[cut + 2 :]
    return [*lines, line]
