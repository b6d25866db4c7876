"""Finds the user's Python line, and the argument within it, for an instruction: cheap to record, resolved when asked for."""

from __future__ import annotations

import ast
import contextlib
import functools
import linecache
import os
import sys
from dataclasses import dataclass
from functools import cache
from types import CodeType, FrameType

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_NOT_THE_USER = (_PACKAGE, contextlib.__file__, functools.__file__)

DEFINITION = -1
"""In place of an instruction's offset: the line where the function is defined."""


@dataclass(frozen=True, slots=True)
class Source:
    """A place in a Python file. ``text`` is the statement's line, stripped; columns are those of the call, from 0, in ``line``."""

    file: str
    line: int
    text: str
    column: int
    end_line: int
    end_column: int

    @property
    def file_name(self) -> str:
        return os.path.basename(self.file)


@cache
def _is_ours(file: str) -> bool:
    """Whether a file is svedsl's or runs its ``with`` blocks."""
    return file.startswith(_NOT_THE_USER)


def caller(depth: int = 1) -> tuple[CodeType, int]:
    """(code object, instruction offset) of the nearest frame outside svedsl: what :func:`locate` turns into a line later."""
    frame: FrameType | None = sys._getframe(depth + 1)
    while frame is not None and _is_ours(frame.f_code.co_filename):
        frame = frame.f_back
    if frame is None:
        frame = sys._getframe(depth + 1)
    return frame.f_code, frame.f_lasti


Positions = list[tuple[int | None, int | None, int | None, int | None]]
_known: dict[int, tuple[CodeType, Positions]] = {}


def _positions(code: CodeType) -> Positions:
    """The positions of all instructions, listed once for the code objects seen last. Equal code objects need not stand at one place."""
    found = _known.get(id(code))
    if found is None:
        if len(_known) >= 64:
            _known.clear()
        found = _known[id(code)] = (code, list(code.co_positions()))
    return found[1]


def locate(code: CodeType, lasti: int) -> Source | None:
    """The source position of one bytecode instruction, or of the function's ``def`` line; None where the code has no positions."""
    if lasti == DEFINITION:
        return _definition(code)
    positions = _positions(code)
    index = lasti // 2
    if index >= len(positions):
        return None
    line, end_line, column, end_column = positions[index]
    if line is None:
        return None
    text = linecache.getline(code.co_filename, line).strip()
    return Source(code.co_filename, line, text, column or 0, end_line or line, end_column or 0)


def _definition(code: CodeType) -> Source:
    """The line with ``def``, which may stand below decorators."""
    line = code.co_firstlineno
    while text := linecache.getline(code.co_filename, line).strip():
        if text.startswith(("def ", "async def ", "lambda")):
            break
        line += 1
    else:
        line, text = code.co_firstlineno, linecache.getline(code.co_filename, code.co_firstlineno).strip()
    return Source(code.co_filename, line, text, 0, line, 0)


def argument_span(source: Source, number: int) -> tuple[int, int, int] | None:
    """(line, first column, last column) of positional argument ``number`` (from 1) of the call at ``source``; None without source text."""
    lines = [linecache.getline(source.file, n) for n in range(source.line, source.end_line + 1)]
    if not all(lines):
        return None
    encoded = [line.encode() for line in lines]
    encoded[-1] = encoded[-1][: source.end_column]
    segment = (b"(" + encoded[0][source.column :] + b"".join(encoded[1:]) + b")").decode()
    try:
        tree = ast.parse(segment, mode="eval").body
    except SyntaxError:
        return None
    if not isinstance(tree, ast.Call) or not 1 <= number <= len(tree.args):
        return None
    node = tree.args[number - 1]
    shift = source.column - 1 if node.lineno == 1 else 0
    end = node.end_col_offset if node.end_col_offset is not None and node.end_lineno == node.lineno else node.col_offset + 1
    return source.line + node.lineno - 1, node.col_offset + shift, end + shift


def pointing_at(source: Source, number: int) -> str:
    """``  saxpy.py:13  k.fmla(…)`` and, below the argument, carets; argument 0 gives the line alone."""
    span = argument_span(source, number) if number else None
    if span is None:
        return f"  {source.file_name}:{source.line}  {source.text}".rstrip()
    line, first, last = span
    raw = linecache.getline(source.file, line).rstrip("\n")
    lead = f"  {source.file_name}:{line}  "
    stripped = raw.lstrip()
    shift = len(raw) - len(stripped)
    return f"{lead}{stripped}\n{' ' * (len(lead) + first - shift)}{'^' * max(1, last - first)}"
