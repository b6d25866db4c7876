"""Finished machine code: words, labels, constant pool, source lines and the listing."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from types import CodeType

from svedsl.asm.source import Source, locate
from svedsl.isa.decode import decode, disassemble
from svedsl.types import Param, Scalar


@dataclass(frozen=True, slots=True)
class Placed:
    """One instruction at its place: byte ``offset``, ``word``, where in Python it came from, a listing note, its ``k.section``."""

    offset: int
    word: int
    origin: tuple[CodeType, int] | None = None
    note: str = ""
    section: str = ""


@dataclass(frozen=True, slots=True)
class FrameState:
    """The stack frame as it is before the instruction at byte ``offset`` and until the next state.

    CFA, the value of SP at the call, is register ``cfa_register`` (31 is SP, 29 the frame pointer) + ``cfa_offset`` bytes + ``cfa_vl``
    times the vector length in bytes. ``saved`` lists the caller's values in memory: (storage register, byte offset from the CFA),
    X0-X30 being 0-30 and V0-V31 32-63.
    """

    offset: int
    cfa_register: int = 31
    cfa_offset: int = 0
    cfa_vl: int = 0
    saved: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Code:
    """Finished machine code of one kernel.

    ``data`` holds the instructions (``size`` bytes) and then the constant pool; entry is offset 0. ``labels`` maps names to byte
    offsets; ``vl`` is the vector length in bits that the code was written for, or None for any. ``externals`` maps the byte offset of a
    ``bl`` to the symbol it calls, which a linker resolves.
    """

    name: str
    params: tuple[Param, ...]
    placed: tuple[Placed, ...]
    data: bytes
    labels: dict[str, int] = field(default_factory=dict)
    vl: int | None = None
    requires: tuple[str, ...] = ()
    frame: tuple[FrameState, ...] = ()
    vector_pcs: bool = False
    returns: Scalar | None = None
    externals: dict[int, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of instructions; the constant pool follows them in ``data``."""
        return 4 * len(self.placed)

    def text(self, offset: int) -> str:
        """The instruction at a byte offset as Arm assembly text, its branch target as a label where one stands there."""
        word = self.placed[offset // 4].word
        found = decode(word)
        if found is None:
            return disassemble(word)
        target = found.target
        name = self.externals.get(offset) or (self._names_at.get(offset + target) if target is not None else None)
        head, _, last = found.text().rpartition(" ")
        return f"{head} {name}" if name and last.startswith("#") else found.text()

    @cached_property
    def _names_at(self) -> dict[int, str]:
        return {place: name for name, place in reversed(self.labels.items())}

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
            return f"{found.file_name}:{found.line}  {found.text}".rstrip()
        below = [(at, name) for name, at in self.labels.items() if at <= offset]
        if below:
            at, name = max(below)
            return f"{name}+{offset - at:#x}"
        return f"{self.name}+{offset:#x}"

    def listing(self) -> str:
        """One line per instruction: offset, word, text, Python line, note; labels and the constant pool between them."""
        names: dict[int, list[str]] = {}
        for name, at in self.labels.items():
            names.setdefault(at, []).append(name)
        lines = [f"// {self.name}: {len(self.placed)} instructions" + (f", vl {self.vl}" if self.vl else "")]
        for p in self.placed:
            lines += [f"{name}:" for name in names.get(p.offset, ())]
            found = self.source(p.offset)
            origin = f"{found.file_name}:{found.line}" if found else ""
            remark = "  ".join(filter(None, (origin, f"[{p.section}]" if p.section else "", p.note)))
            lines.append(f"  {p.offset:4x}  {p.word:08x}  {self.text(p.offset):<44s}" + (f" // {remark}" if remark else ""))
        return "\n".join([line.rstrip() for line in lines] + self._pool_lines(names))

    def _pool_lines(self, names: dict[int, list[str]]) -> list[str]:
        starts = sorted(at for at in names if at >= self.size) + [len(self.data)]
        lines = []
        for at, end in zip(starts, starts[1:], strict=False):
            lines += [f"{name}:" for name in names[at]]
            shown = ", ".join(f"{b:#04x}" for b in self.data[at : min(end, at + 16)])
            lines.append(f"  {at:4x}  .byte {shown}" + (", …" if end > at + 16 else ""))
        return lines
