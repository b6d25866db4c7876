"""The arguments of a directive: split, read and checked, with errors that point at each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from svedsl.asm.expressions import ExpressionError, Tree, read, unquoted
from svedsl.asm.layout import SymbolEntry, number_of
from svedsl.asm.lexer import Statement
from svedsl.asm.operands_text import pieces
from svedsl.asm.state import State
from svedsl.errors import AsmSyntaxError

_NAME = re.compile(r"""(?:[A-Za-z_.$][\w.$]*|"(?:[^"\\]|\\.)+")$""")
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPE = re.compile(rb"\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]+)|(.))", re.DOTALL)
_LETTERS = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b'"': b'"', b"\\": b"\\"}

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Arguments:
    """What follows the name of a directive. ``parts`` are its texts without blanks, each with its offset in the statement."""

    def __init__(self, state: State, statement: Statement, start: int) -> None:
        self.state, self.statement = state, statement
        self.name = statement.text[:start].rstrip()
        self.rest = statement.text[start:]
        self.start = start
        self.parts = [(text.strip(), start + at + len(text) - len(text.lstrip())) for text, at in pieces(self.rest)]

    def __len__(self) -> int:
        return len(self.parts)

    def error(self, reason: str, i: int | None = None, at: int = 0) -> AsmSyntaxError:
        """An error at argument ``i`` (None: at the directive), ``at`` characters into it."""
        if i is None or not 0 <= i < len(self.parts):
            return self.statement.error(f"{self.name}: {reason}", 0, len(self.name))
        text, place = self.parts[i]
        return self.statement.error(f"{self.name}: {reason}", place + at, max(1, len(text) - at))

    def expect(self, least: int, most: int | None, usage: str) -> None:
        """Raises AsmSyntaxError, with how the directive is written, for another number of arguments."""
        if len(self.parts) < least or (most is not None and len(self.parts) > most):
            raise self.error(f"{len(self.parts)} arguments given, expected {self.name} {usage}".rstrip())

    def at(self, i: int, action: Callable[Given, Result], *args: Given.args, **kwargs: Given.kwargs) -> Result:
        """What ``action`` gives; its ExpressionError becomes an error at argument ``i``."""
        try:
            return action(*args, **kwargs)
        except ExpressionError as error:
            raise self.error(error.reason, i, error.at) from None

    def tree(self, i: int) -> Tree:
        """Argument ``i`` as an expression bound to symbols."""
        return self.at(i, self.state.bind, self.at(i, read, self.parts[i][0]))

    def number(self, i: int, default: int | None = None) -> int:
        """Argument ``i`` as a number known by now; ``default`` where it is empty or left out."""
        if default is not None and (i >= len(self.parts) or not self.parts[i][0]):
            return default
        return self.at(i, number_of, self.tree(i))

    def symbol_name(self, i: int) -> str:
        text = self.parts[i][0]
        if not _NAME.match(text):
            raise self.error(f"{text or 'nothing'} given, expected the name of a symbol", i)
        return unquoted(text) if text[0] == '"' else text

    def symbol(self, i: int) -> SymbolEntry:
        """Argument ``i`` as a symbol."""
        return self.state.symbol(self.symbol_name(i))

    def string(self, i: int) -> bytes:
        """Argument ``i``, a string in quotes, as bytes; text is UTF-8."""
        text = self.parts[i][0]
        found = _STRING.fullmatch(text)
        if not found:
            raise self.error(f'{text or "nothing"} given, expected a string in quotes ("…")', i)
        return _ESCAPE.sub(lambda m: self.escape(m, i), found[1].encode())

    def escape(self, found: re.Match[bytes], i: int) -> bytes:
        if found[1]:
            return bytes([int(found[1], 8) & 255])
        if found[2]:
            return bytes([int(found[2][-2:], 16)])
        if found[3] not in _LETTERS:
            raise self.error(f"unknown escape \\{found[3].decode(errors='replace')} in a string", i)
        return _LETTERS[found[3]]
