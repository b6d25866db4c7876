"""Finished machine code: words, labels, constant pool, source lines and the listing."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import CodeType

from svedsl.asm.source import Source, locate
from svedsl.isa.decode import disassemble
from svedsl.types import Param


@dataclass(frozen=True, slots=True)
class Placed:
    """One instruction at its place: byte ``offset``, ``word``, where in Python it came from, and a listing note."""

    offset: int
    word: int
    origin: tuple[CodeType, int] | None = None
    note: str = ""


@dataclass(frozen=True)
class Code:
    """Finished machine code of one kernel.

    ``data`` holds the instructions (``size`` bytes) and then the constant pool; entry is offset 0. ``labels`` maps names to byte
    offsets; ``vl`` is the vector length in bits that the code was written for, or None for any.
    """

    name: str
    params: tuple[Param, ...]
    placed: tuple[Placed, ...]
    data: bytes
    labels: dict[str, int] = field(default_factory=dict)
    vl: int | None = None
    requires: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Bytes of instructions; the constant pool follows them in ``data``."""
        return 4 * len(self.placed)

    def text(self, offset: int) -> str:
        """The instruction at a byte offset as Arm assembly text, branch targets as label names where one stands there."""
        text = disassemble(self.placed[offset // 4].word, offset)
        head, _, last = text.rpartition(" ")
        if head and last.startswith("#0x") is False and last.startswith("0x"):
            target = int(last, 16)
            for name, where in self.labels.items():
                if where == target:
                    return f"{head} {name}"
        return text

    def source(self, offset: int) -> Source | None:
        """The Python line that emitted the instruction at ``offset``, or None where it is not known."""
        if not 0 <= offset < self.size:
            return None
        origin = self.placed[offset // 4].origin
        return locate(*origin) if origin else None

    def where(self, offset: int) -> str:
        """Where ``offset`` is, for messages: ``saxpy.py:13  k.fmla(…)``, else the nearest label and distance."""
        found = self.source(offset)
        if found:
            return f"{found.file_name}:{found.line}  {found.text}"
        below = [(at, name) for name, at in self.labels.items() if at <= offset]
        if below:
            at, name = max(below)
            return f"{name}+{offset - at:#x}"
        return f"{self.name}+{offset:#x}"
