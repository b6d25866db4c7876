"""A C and C++ header for exported kernels: prototypes, with what each kernel requires in the comment above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from svedsl.asm.code import Code
from svedsl.errors import ExportError
from svedsl.types import Param, Ptr

_C17_KEYWORDS = """
auto break case char const continue default do double else enum extern float for goto if inline int long register restrict return short
signed sizeof static struct switch typedef union unsigned void volatile while
"""
"""ISO/IEC 9899:2018, 6.4.1; those that begin with an underscore and a capital need no mention, they are reserved anyway."""
_CXX20_KEYWORDS = """
alignas alignof and and_eq asm bitand bitor bool catch char8_t char16_t char32_t class compl concept consteval constexpr constinit
const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export false friend mutable namespace new noexcept not
not_eq nullptr operator or or_eq private protected public reinterpret_cast requires static_assert static_cast template this
thread_local throw true try typeid typename using virtual wchar_t xor xor_eq
"""
"""ISO/IEC 14882:2020, 5.11: what C++ adds, with the alternative tokens."""
_KEYWORDS = frozenset([*_C17_KEYWORDS.split(), *_CXX20_KEYWORDS.split()])


def c_header(codes: Sequence[Code], file_name: str) -> str:
    """The text of the header ``file_name``, whose include guard is made from that name.

    Pointers are ``__restrict`` (so spelled, C of any age and C++ take it): what a kernel writes may not overlap its other arrays.
    Raises ExportError for a kernel whose name is a keyword of C or C++.
    """
    guard = "SVEDSL_" + re.sub(r"\W", "_", file_name, flags=re.ASCII).upper()
    prototypes = "\n".join(_prototype(code) for code in codes)
    return f"""\
/* Kernels for AArch64 with SVE, exported by svedsl. */
#ifndef {guard}
#define {guard}

#include <stdint.h>

#ifdef __cplusplus
extern "C" {{
#endif

{prototypes}
#ifdef __cplusplus
}}
#endif

#endif
"""


def _prototype(code: Code) -> str:
    if code.name in _KEYWORDS:
        raise ExportError(f"kernel {code.name!r} cannot be declared in a header: the name is a keyword of C or C++")
    notes = [f"Vector length: {code.vl} bits." if code.vl else "Any vector length.", *(f"Requires: {text}" for text in code.requires)]
    comment = "\n * ".join(note.replace("*/", "* /") for note in notes)
    declared = ", ".join(_declaration(p, number) for number, p in enumerate(code.params)) or "void"
    result = code.returns.c if code.returns else "void"
    return f"/* {comment} */\n{result} {code.name}({declared});\n"


def _declaration(param: Param, number: int) -> str:
    name = param.name if param.name.isascii() else f"arg{number}"
    name += "_" * (name in _KEYWORDS)
    if isinstance(param.type, Ptr):
        const = "const " if param.type.mode == "in" else ""
        return f"{const}{param.type.elem.c} *__restrict {name}"
    return f"{param.type.c} {name}"
