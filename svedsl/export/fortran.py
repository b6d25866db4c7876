"""A Fortran 2003 module with ``bind(C)`` interfaces to exported kernels (ISO/IEC 1539-1:2004, clause 15)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.export.files import write_file
from svedsl.types import Param, Ptr

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


def write(codes: Sequence[Code], path: str | Path) -> None:
    """Write :func:`fortran_module` to ``path``; never half of it. Raises ExportError as that does."""
    write_file(path, fortran_module(codes, Path(path).stem).encode())


def _check_name(name: str, what: str) -> None:
    if not re.fullmatch(r"[A-Za-z]\w*", name, re.ASCII) or len(name) > _LONGEST_NAME:
        raise ExportError(f"{what} {name!r}: a Fortran name is a letter, then letters, digits and underscores, {_LONGEST_NAME} in all")


def _interface(code: Code) -> str:
    names = _argument_names(code.params, code.name)
    notes = [f"Vector length: {code.vl} bits." if code.vl else "Any vector length.", *(f"Requires: {text}" for text in code.requires)]
    lines = [f"    ! {note}" for note in notes]
    lines += _wrapped(f'    subroutine {code.name}({", ".join(names)}) bind(c, name="{code.name}")')
    if kinds := sorted({_kind(p) for p in code.params}):
        lines.append(f"      use, intrinsic :: iso_c_binding, only: {', '.join(kinds)}")
    lines += [f"      {_declaration(p, name)}" for p, name in zip(code.params, names, strict=True)]
    return "\n".join([*lines, f"    end subroutine {code.name}"]) + "\n"


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
    scalar = param.type.elem if isinstance(param.type, Ptr) else param.type
    if scalar.name == "f16" and not isinstance(param.type, Ptr):
        raise ExportError(f"parameter {param.name}: Fortran cannot pass a scalar f16 by value; take it from an array")
    return _FLOATS.get(scalar.name, f"c_int{8 * scalar.size}_t")


def _declaration(param: Param, name: str) -> str:
    kind = _kind(param)
    declared = f"{'real' if kind in _FLOATS.values() else 'integer'}({kind})"
    if isinstance(param.type, Ptr):
        return f"{declared}, intent({param.type.mode}) :: {name}(*)"
    return f"{declared}, value :: {name}"


def _wrapped(line: str) -> list[str]:
    """A statement over as many lines as it needs, broken after commas."""
    lines = []
    while len(line) > _LONGEST_LINE and (cut := line.rfind(", ", 20, _LONGEST_LINE)) >= 0:
        lines.append(line[: cut + 2] + "&")
        line = "        " + line[cut + 2 :]
    return [*lines, line]
