"""Sections while they are being filled: bytes in chunks, items whose size is known late between them, symbols at places in chunks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from svedsl.asm.expressions import ExpressionError, Tree, Value, evaluate
from svedsl.asm.sections import Binding, SectionType, SymbolType, Visibility

_MOST = 1 << 30
"""The largest run of equal bytes: a slip of the pen should not fill the memory."""
NOP = (0xD503201F).to_bytes(4, "little")


@dataclass(slots=True)
class Leb:
    """A ``.uleb128`` or ``.sleb128`` whose value is not known yet. It only grows, so that laying out comes to an end."""

    tree: Tree
    is_signed: bool
    where: Any
    size: int = 1

    def encoded(self) -> bytes:
        """The value in LEB128 (DWARF 5, 7.6), padded to the size reached. Raises ExpressionError unless it is a number."""
        value = number_of(self.tree)
        if value < 0 and not self.is_signed:
            raise ExpressionError(f"{value} is negative, and .uleb128 has no sign")
        return leb128(value, self.is_signed, self.size)

    def grow(self) -> bool:
        """Makes room for the value as it is now; whether that needed more. Raises ExpressionError as ``encoded``."""
        before, self.size = self.size, len(self.encoded())
        return self.size > before


@dataclass(slots=True)
class Padding:
    """Bytes up to the next multiple of ``align``, behind something whose size is not known yet; ``most`` limits their number."""

    align: int
    fill: bytes
    most: int
    size: int = 0

    def encoded(self) -> bytes:
        return padding(self.size, self.fill)

    def fit(self, address: int) -> None:
        needed = -address % self.align
        self.size = needed if needed <= self.most else 0


def padding(size: int, fill: bytes) -> bytes:
    """``size`` bytes of a repeated pattern that ends at a whole one; the odd bytes before are zeros, as GNU as and LLVM align code."""
    count, odd = divmod(size, len(fill))
    return bytes(odd) + fill * count


def leb128(value: int, is_signed: bool, size: int = 1) -> bytes:
    """A number in ULEB128 or SLEB128, in at least ``size`` bytes."""
    data = bytearray()
    while True:
        low = value & 0x7F
        value >>= 7
        last = value == (-(low >> 6) if is_signed else 0)
        if last and len(data) + 1 >= size:
            data.append(low)
            return bytes(data)
        data.append(low | 0x80)


def integer_bytes(value: int, size: int) -> bytes:
    """A signed or unsigned integer in ``size`` bytes, little-endian. Raises ExpressionError where it does not fit."""
    low, high = -(1 << (8 * size - 1)), (1 << 8 * size) - 1
    if not low <= value <= high:
        raise ExpressionError(f"{value} does not fit {size} byte{'s' if size > 1 else ''}, allowed {low} to {high}")
    return (value & high).to_bytes(size, "little")


class Chunk:
    """Bytes of a section up to the next item of unknown size. ``reserved`` counts bytes of a nobits section, which holds none."""

    __slots__ = ("base", "data", "reserved", "section", "tail")

    def __init__(self, section: Contents) -> None:
        self.section = section
        self.data = bytearray()
        self.reserved = 0
        self.base = 0
        self.tail: Leb | Padding | None = None

    @property
    def size(self) -> int:
        return self.reserved + len(self.data)


@dataclass(slots=True)
class Fixup:
    """Bytes of a chunk that wait for symbols: ``data`` of ``size`` bytes; ``where`` is the statement, for messages."""

    chunk: Chunk
    offset: int
    size: int
    tree: Tree
    where: Any


@dataclass(slots=True)
class PoolEntry:
    """A constant of ``ldr register, =value`` that waits for ``.ltorg`` or the end of the section; ``symbol`` is to be placed at it."""

    size: int
    tree: Tree
    symbol: SymbolEntry
    where: Any


class Contents:
    """A section being filled. ``chunk`` is where statements append; ``kind`` whether code or data stands at its end."""

    def __init__(self, name: str, flags: str, kind: SectionType, entsize: int = 0, group: str | None = None) -> None:
        self.name, self.flags, self.type, self.entsize, self.group = name, flags, kind, entsize, group
        self.linked_to: str | None = None
        self.align = 1
        self.chunk = Chunk(self)
        self.chunks = [self.chunk]
        self.state: Literal["x", "d"] | None = None
        self.mapping: list[tuple[Chunk, int, Literal["x", "d"]]] = []
        self.data_fixups: list[Fixup] = []
        self.waiting: list[Any] = []
        """Instructions that wait for symbols."""
        self.markers: list[tuple[Chunk, int, str, SymbolEntry, Any]] = []
        """Relocations that a directive asks for at an instruction."""
        self.pool: list[PoolEntry] = []
        self.laid_out = False
        self.at_fault: Leb | None = None
        self.where: Any = None
        """The statement that made the section, for messages."""

    @property
    def executable(self) -> bool:
        return "x" in self.flags

    def enter(self, state: Literal["x", "d"]) -> None:
        """Notes that instructions or data begin here, and aligns instructions as GNU as does."""
        if state == "x":
            self.align = max(self.align, 4)
            if len(self.chunks) > 1:
                self.late(Padding(4, b"\0", 3))
            else:
                self.chunk.data += bytes(-self.chunk.size % 4)
        if self.executable and state != self.state:
            self.mapping.append((self.chunk, self.chunk.size, state))
        self.state = state

    def append(self, data: bytes) -> None:
        """Appends data. Raises ExpressionError where the section can hold none."""
        if self.state != "d":
            self.enter("d")
        if self.type == "nobits":
            if any(data):
                raise ExpressionError(f"section {self.name} holds no data (nobits), only zeros")
            self.chunk.reserved += len(data)
        else:
            self.chunk.data += data

    def code(self, word: bytes) -> None:
        """Appends an instruction. Raises ExpressionError where the section can hold none."""
        if self.state != "x":
            self.begin_code()
        self.chunk.data += word

    def begin_code(self) -> None:
        """Makes the place one for an instruction. Raises ExpressionError where the section can hold none."""
        if self.type == "nobits":
            raise ExpressionError(f"section {self.name} holds no instructions (nobits)")
        self.enter("x")

    def datum(self, size: int, tree: Tree, where: Any) -> None:
        """Appends an integer of ``size`` bytes, now if it is known, else by a fixup. Raises ExpressionError where it does not fit."""
        if isinstance(tree, int):
            self.append(integer_bytes(tree, size))
            return
        self.append(bytes(size))
        if self.type == "nobits":
            raise ExpressionError(f"section {self.name} holds no data (nobits)")
        self.data_fixups.append(Fixup(self.chunk, self.chunk.size - size, size, tree, where))

    def reserve(self, size: int, fill: int = 0) -> None:
        """Appends ``size`` equal bytes. Raises ExpressionError for more than a file should hold."""
        if size > _MOST and (fill or self.type != "nobits"):
            raise ExpressionError(f"{size} bytes of section {self.name}, allowed {_MOST}")
        if self.type == "nobits" and not fill:
            self.enter("d")
            self.chunk.reserved += size
        else:
            self.append(bytes([fill & 255]) * size)

    def late(self, item: Leb | Padding) -> None:
        """Appends an item whose size is known when the section is laid out."""
        if isinstance(item, Leb) and self.state != "d":
            self.enter("d")
        self.chunk.tail = item
        self.chunk = Chunk(self)
        self.chunks.append(self.chunk)

    def pad(self, align: int, fill: bytes | None, most: int) -> None:
        """Aligns to a power of two: with ``fill``, else with NOPs in code and zeros in data, unless that takes over ``most`` bytes."""
        self.align = max(self.align, align)
        nops = fill is None and self.executable and align >= 4
        pattern = NOP if nops else fill or b"\0"
        if len(self.chunks) > 1:
            self.late(Padding(align, pattern, most))
            return
        needed = -self.chunk.size % align
        if not 0 < needed <= most:
            return
        if needed > _MOST and self.type != "nobits":
            raise ExpressionError(f"{needed} bytes of padding in section {self.name}, allowed {_MOST}")
        if self.type == "nobits":
            self.reserve(needed)
        elif nops:
            self.enter("x")
            self.chunk.data += padding(-self.chunk.size % align, pattern)
        else:
            self.append(padding(needed, pattern))

    def arrange(self) -> None:
        """Gives every chunk its offset by the sizes known so far."""
        self.laid_out = True
        base = 0
        for chunk in self.chunks:
            chunk.base = base
            base += chunk.size
            if isinstance(chunk.tail, Padding):
                chunk.tail.fit(base)
            base += chunk.tail.size if chunk.tail else 0

    def grow(self) -> bool:
        """Makes room for the LEB128 values of this arrangement; whether any needed more. Raises ExpressionError, with ``at_fault`` set."""
        grown = False
        for chunk in self.chunks:
            if isinstance(chunk.tail, Leb):
                self.at_fault = chunk.tail
                grown |= chunk.tail.grow()
        return grown

    def content(self) -> bytes:
        return b"".join(bytes(c.data) + (c.tail.encoded() if c.tail else b"") for c in self.chunks)

    @property
    def size(self) -> int:
        """Bytes of the section, once it is laid out."""
        last = self.chunks[-1]
        return last.base + last.size


class SymbolEntry:
    """A symbol while text is read: undefined, a place (``chunk`` and ``offset``) or the value of an expression (``tree``)."""

    __slots__ = (
        "binding", "chunk", "common", "kind", "name", "needed", "offset", "size", "tree", "variant_pcs", "visibility", "visited", "where",
    )  # fmt: skip

    def __init__(self, name: str) -> None:
        self.name = name
        self.chunk: Chunk | None = None
        self.offset = 0
        self.tree: Tree | None = None
        self.binding: Binding | None = None
        self.kind: SymbolType | None = None
        self.visibility: Visibility = "default"
        self.size: Tree | None = None
        self.variant_pcs = False
        self.common: tuple[int, int] | None = None
        """Size and alignment of a common symbol."""
        self.needed = False
        """A relocation names it."""
        self.where: Any = None
        """The statement that first used it, for messages."""
        self.visited = False

    def renewed(self) -> SymbolEntry:
        """The same symbol for a new definition: what referred to the old one keeps it."""
        made = SymbolEntry(self.name)
        made.binding, made.kind, made.visibility = self.binding, self.kind, self.visibility
        made.size, made.variant_pcs = self.size, self.variant_pcs
        return made

    @property
    def shown(self) -> str:
        return self.name or "."

    @property
    def defined(self) -> bool:
        return self.chunk is not None or self.tree is not None

    @property
    def home(self) -> tuple[Chunk, int] | None:
        """Chunk and offset in it, of a label or of a name for one; None if it has no place in this text."""
        if self.chunk is not None:
            return self.chunk, self.offset
        if self.tree is None or isinstance(self.tree, int):
            return None
        value = self.expanded()
        place = value.plus.home if value.plus is not None and value.minus is None else None
        return (place[0], place[1] + value.number) if place else None

    @property
    def section(self) -> Contents | None:
        home = self.home
        return home[0].section if home else None

    @property
    def address(self) -> int:
        """The offset from the start of its section."""
        home = self.home
        assert home is not None
        return home[0].base + home[1]

    def place(self, chunk: Chunk) -> None:
        self.chunk, self.offset = chunk, chunk.size

    def meaning(self) -> Value:
        """What the symbol stands for in an expression: a global name for a place stands for itself, so that relocations name it.

        Raises ExpressionError for a symbol that is defined by itself.
        """
        if self.tree is None:
            return Value(0, self)
        value = self.expanded()
        named = self.binding in ("global", "weak") and value.plus is not None and value.minus is None
        return Value(0, self) if named else value

    def expanded(self) -> Value:
        """The value of the expression that defines the symbol. Raises ExpressionError for a symbol that is defined by itself."""
        assert self.tree is not None
        if self.visited:
            raise ExpressionError(f"{self.name} is defined by itself")
        self.visited = True
        try:
            return evaluate(self.tree)
        finally:
            self.visited = False

    def distance(self, other: SymbolEntry) -> int | None:
        """Bytes from ``other`` to here; None where that is not known (yet)."""
        if self is other:
            return 0
        mine, theirs = self.home, other.home
        if mine is None or theirs is None or mine[0].section is not theirs[0].section:
            return None
        if mine[0] is theirs[0]:
            return mine[1] - theirs[1]
        return self.address - other.address if mine[0].section.laid_out else None


def number_of(tree: Tree) -> int:
    """The value of an expression that must be a number. Raises ExpressionError naming the symbol that is in the way."""
    value = evaluate(tree)
    symbol = value.plus or value.minus
    if symbol is None:
        return value.number
    raise ExpressionError(f"{symbol.shown} is an address, a number is needed" if symbol.defined else f"{symbol.shown} is not defined")
