"""The assembler: one method per mnemonic, one call per instruction.

``k.fmla(z0.s, p0/m, z1.s, z2.s)`` appends one instruction. A method's name is the mnemonic with ``.`` written ``_`` (``k.b_eq(L)``); a
Python keyword gets a ``_`` (``k.and_``). What type checkers and editors see of these methods is ``builder.pyi``, generated from the
instruction table by ``tools/generate.py``.
"""

from __future__ import annotations

import keyword
from collections.abc import Callable
from typing import Any

from svedsl.asm.program import Ins, Program, located
from svedsl.asm.source import caller, locate, pointing_at
from svedsl.errors import OperandError
from svedsl.isa.encode import entries, search_of


def mnemonic_of(name: str) -> str:
    """``b_eq`` -> ``b.eq``, ``and_`` -> ``and``."""
    name = name.removesuffix("_")
    return "b." + name[2:] if name.startswith("b_") else name


def method_name(mnemonic: str) -> str:
    """``b.eq`` -> ``b_eq``, ``and`` -> ``and_``."""
    name = mnemonic.replace(".", "_")
    return name + "_" if keyword.iskeyword(name) else name


class UnknownMnemonic(OperandError, AttributeError):
    """``k.fmal``: no such instruction, with the closest ones; also what Python expects where an attribute is missing."""


class Builder(Program):
    """A program written by calling mnemonics. Subclassed by the kernel builder with registers, loops and arguments."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        mnemonic = mnemonic_of(name)
        try:
            method = _method(mnemonic)
        except OperandError as error:
            source = locate(*caller(0))
            raise UnknownMnemonic(f"k.{name}: {error.reason}", 0, "", pointing_at(source, 0) if source else "") from None
        setattr(Builder, name, method)
        return getattr(self, name)


def _method(mnemonic: str) -> Callable[..., None]:
    search = search_of(mnemonic)

    def method(self: Builder, *args: Any) -> None:
        origin = caller()
        try:
            word, entry, plain = search(args)
        except OperandError as error:
            raise located(error, origin) from None
        self.items.append(Ins(entry, plain, word, origin, "", self._section))

    method.__name__ = mnemonic
    method.__doc__ = "\n".join(form.syntax for form in dict.fromkeys(e.form for es in entries(mnemonic).values() for e in es))
    return method
