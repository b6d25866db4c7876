"""A program being written: instructions, labels and constants in order, and how they become :class:`Code`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import CodeType
from typing import Any

from svedsl.asm.code import Code, FrameState, Placed
from svedsl.asm.source import caller, locate, pointing_at
from svedsl.errors import OperandError
from svedsl.isa.decode import decode
from svedsl.isa.encode import Entry, assemble_form, encode
from svedsl.isa.generate import LABEL
from svedsl.isa.operands import Pre, Symbol
from svedsl.types import Param, Scalar

Origin = tuple[CodeType, int]


class Label(Symbol):
    """A place in the code. Made by ``k.label()``, put there by ``k.place()``; equal only to itself."""

    __slots__ = ("origin",)

    def __init__(self, name: str, origin: Origin | None = None) -> None:
        super().__init__(name)
        self.origin = origin


class Ins:
    """One instruction as written: form chosen, operands, where it was written, a note for the listing and the section it belongs to.

    ``slot`` marks an access to the stack frame whose offset is known when the frame is: (kind, number), see ``flow.frame``.
    """

    __slots__ = ("args", "entry", "note", "origin", "section", "slot", "word")

    def __init__(self, entry: Entry, args: tuple[Any, ...], word: int, origin: Origin | None, note: str = "", section: str = "") -> None:
        self.entry = entry
        self.args = args
        self.word = word
        self.origin = origin
        self.note = note
        self.section = section
        self.slot: tuple[str, int] | None = None

    @property
    def mnemonic(self) -> str:
        return self.entry.form.mnemonic

    def with_args(self, args: tuple[Any, ...]) -> Ins:
        """The same instruction on other registers. Raises OperandError where the form does not take them."""
        word = LABEL if self.word == LABEL else assemble_form(self.entry, args)
        made = Ins(self.entry, args, word, self.origin, self.note, self.section)
        made.slot = self.slot
        return made


Item = Ins | Label


def map_args(args: tuple[Any, ...], change: Callable[[Any], Any]) -> tuple[Any, ...]:
    """The operands with every register, label or number replaced by ``change`` of it, inside lists and memory operands too."""
    return tuple([_mapped(a, change) for a in args])


def _mapped(a: Any, change: Callable[[Any], Any]) -> Any:
    if type(a) is list:
        return [_mapped(x, change) for x in a]
    if type(a) is tuple:
        return tuple([_mapped(x, change) for x in a])
    if isinstance(a, Pre):
        return Pre([_mapped(x, change) for x in a.items])
    return change(a)


def located(error: OperandError, origin: Origin) -> OperandError:
    """The error with the user's line and a caret under the argument."""
    source = locate(*origin)
    return error if source is None else OperandError(error.reason, error.argument, error.form, pointing_at(source, error.argument))


class Program:
    """Collects instructions, labels and data in order."""

    def __init__(self) -> None:
        self.items: list[Item] = []
        self._pool: dict[tuple[bytes, int], Label] = {}
        self._label_names: dict[str, int] = {}
        self._section = ""
        self._has_place: set[Label] = set()

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """Names what the instructions written inside belong to; listings, counts and cycle reports show and sum by it."""
        outer, self._section = self._section, name
        try:
            yield
        finally:
            self._section = outer

    def emit(self, mnemonic: str, *args: Any, note: str = "") -> None:
        """Appends one instruction given by its mnemonic. Raises OperandError pointing at the caller's line."""
        self._append(mnemonic, args, caller(), note)

    def _emit(self, mnemonic: str, args: tuple[Any, ...], note: str = "") -> None:
        self._append(mnemonic, args, caller(), note)

    def _try(self, mnemonic: str, args: tuple[Any, ...]) -> bool:
        """Appends the instruction if it can be encoded."""
        try:
            word, entry, plain = encode(mnemonic, args)
        except OperandError:
            return False
        self.items.append(Ins(entry, plain, word, caller(), "", self._section))
        return True

    def _refuse(self, error: OperandError) -> OperandError:
        return located(error, caller())

    def _append(self, mnemonic: str, args: tuple[Any, ...], origin: Origin, note: str = "") -> None:
        try:
            word, entry, plain = encode(mnemonic, args)
        except OperandError as error:
            raise located(error, origin) from None
        self.items.append(Ins(entry, plain, word, origin, note, self._section))

    def label(self, name: str = "L") -> Label:
        """A new label, not yet placed. A name used before gets a number, so that each is unique in the listing."""
        count = self._label_names.get(name, 0)
        self._label_names[name] = count + 1
        return Label(f"{name}_{count}" if count or name == "L" else name, caller())

    def place(self, label: Label) -> None:
        """Puts a label here. Raises OperandError if it has a place already."""
        if label in self._has_place:
            raise located(OperandError(f"label {label.name} is placed twice", 1), caller())
        self._has_place.add(label)
        self.items.append(label)

    def pool(self, data: bytes, align: int) -> Label:
        """A label at constant data after the code; equal data is stored once."""
        key = (data, align)
        if key not in self._pool:
            self._pool[key] = Label(f"const_{len(self._pool)}")
        return self._pool[key]

    def inst(self, word: int) -> None:
        """Appends the instruction that a 32-bit word is (``.inst``). Raises OperandError for a word that A64FX does not define."""
        found = decode(word, aliases=False) if 0 <= word < 1 << 32 else None
        if found is None:
            raise located(OperandError(f"{word:#010x} is no instruction of A64FX", 1), caller())
        self._append(found.mnemonic, found.args, caller())

    def finish(
        self,
        name: str,
        params: Iterable[Param] = (),
        vl: int | None = None,
        requires: Iterable[str] = (),
        frame: Iterable[tuple[Ins, FrameState]] = (),
        vector_pcs: bool = False,
        returns: Scalar | None = None,
    ) -> Code:
        """Resolves labels and lays out code and constants.

        Raises OperandError for a label that is never placed or a branch out of range, at the line that uses it.
        """
        offsets: dict[Symbol, int] = {}
        at = 0
        for item in self.items:
            if isinstance(item, Label):
                offsets[item] = at
            else:
                at += 4
        data = bytearray()
        for (constant, align), label in self._pool.items():
            data += bytes(-(at + len(data)) % align)
            offsets[label] = at + len(data)
            data += constant
        placed = resolve([i for i in self.items if isinstance(i, Ins)], offsets)
        words = b"".join(p.word.to_bytes(4, "little") for p in placed)
        names = {label.name: place for label, place in offsets.items()}
        index = {id(ins): 4 * n for n, ins in enumerate(i for i in self.items if isinstance(i, Ins))}
        states = tuple(replace(state, offset=index[id(ins)]) for ins, state in frame)
        externals = {at: symbol.name for at, symbol in external_symbols(self.items)}
        return Code(
            name, tuple(params), tuple(placed), words + bytes(data), names, vl, tuple(requires), states, vector_pcs, returns, externals
        )


def external_symbols(items: Iterable[Item]) -> Iterator[tuple[int, Symbol]]:
    """(byte offset, symbol) of every instruction that names something outside the program."""
    at = 0
    for item in items:
        if isinstance(item, Ins):
            if item.word == LABEL:
                yield from ((at, a) for a in item.args if type(a) is Symbol)
            at += 4


def resolve(instructions: list[Ins], offsets: dict[Symbol, int]) -> list[Placed]:
    """Words at their offsets, label operands replaced by distances. Raises OperandError at the using line."""
    placed = []
    for number, ins in enumerate(instructions):
        word = _resolved(ins, 4 * number, offsets) if ins.word == LABEL else ins.word
        placed.append(Placed(4 * number, word, ins.origin, ins.note, ins.section))
    return placed


def _resolved(ins: Ins, at: int, offsets: dict[Symbol, int]) -> int:
    try:
        return assemble_form(ins.entry, map_args(ins.args, lambda a: _distance(a, at, offsets, ins)))
    except OperandError as error:
        raise (located(error, ins.origin) if ins.origin else error) from None


def _distance(arg: Any, at: int, offsets: dict[Symbol, int], ins: Ins) -> Any:
    if not isinstance(arg, Symbol):
        return arg
    if type(arg) is Symbol:
        return 0
    if arg not in offsets:
        raise OperandError(f"label {arg.name} is never placed", 0, ins.entry.form.syntax)
    target = offsets[arg] + arg.addend
    return (target & ~0xFFF) - (at & ~0xFFF) if ins.mnemonic == "adrp" else target - at
