"""Assembly text -> statements: lines, comments, ``;``, labels; and the errors that point into them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from svedsl.asm.expressions import unquoted
from svedsl.errors import AsmSyntaxError

_BLOCK = re.compile(
    r"""^[ \t]*\#[^\n]*|"(?:[^"\\\n]|\\.)*"?|'(?:\\.|[^\\\n])'?|//[^\n]*|/\*(?P<inside>.*?)(?P<end>\*/|\Z)""",
    re.VERBOSE | re.DOTALL | re.MULTILINE,
)
_BREAK = re.compile(r""""(?:[^"\\]|\\.)*"?|'(?:\\.|[^\\])'?|(?P<comment>//)|(?P<semicolon>;)""")
_LABEL = re.compile(r"""\s*(?:([A-Za-z_.$][\w.$]*|\d+)|("(?:[^"\\]|\\.)+"))\s*:(?!:)""")


@dataclass(frozen=True, slots=True)
class Statement:
    """One label, directive or instruction: its text without comments, where it stands (column from 0) and the whole line.

    A label's text is its name.
    """

    text: str
    column: int
    number: int
    line: str
    file: str = ""
    is_label: bool = False

    def error(self, reason: str, at: int = 0, width: int = 1, form: str = "") -> AsmSyntaxError:
        """An error at offset ``at`` of the statement, with carets under ``width`` characters."""
        column = self.column + at
        blank = re.sub(r"[^\t]", " ", self.line[:column])
        place = f"{self.file}, line" if self.file else "line"
        where = f"{place} {self.number}, column {column + 1}:\n    {self.line.rstrip()}\n    {blank}{'^' * max(1, width)}"
        return AsmSyntaxError(reason, self.number, column + 1, where + (f"\n  form: {form}" if form else ""))


def without_block_comments(text: str, file: str = "") -> str:
    """The text with ``/* */`` comments as blanks, line ends kept. Raises AsmSyntaxError for one that is not closed."""

    def blank(found: re.Match[str]) -> str:
        if found["inside"] is None:
            return found[0]
        if not found["end"]:
            before = text[: found.start()]
            number, line = before.count("\n") + 1, before.rpartition("\n")[2]
            whole = text.splitlines()[number - 1]
            raise Statement("", len(line), number, whole, file).error("this comment is not closed, expected */", 0, 2)
        return re.sub(r"[^\n]", " ", found[0])

    return _BLOCK.sub(blank, text) if "/*" in text else text


def statements(line: str, number: int, file: str = "") -> Iterator[Statement]:
    """The statements of one line, split at ``;``, comments dropped, labels apart."""
    if line.lstrip()[:1] == "#":
        return
    start = 0
    ends = [(m.start(), bool(m["comment"])) for m in _BREAK.finditer(line) if m["comment"] or m["semicolon"]]
    for end, last in [*ends, (len(line), True)]:
        yield from _labelled(line, start, end, number, file)
        start = end + 1
        if last:
            return


def _labelled(line: str, start: int, end: int, number: int, file: str) -> Iterator[Statement]:
    while label := _LABEL.match(line, start, end):
        name = label[1] or unquoted(label[2])
        yield Statement(name, label.start(1 if label[1] else 2), number, line, file, is_label=True)
        start = label.end()
    text = line[start:end]
    if text.strip():
        yield Statement(text.strip(), start + len(text) - len(text.lstrip()), number, line, file)
