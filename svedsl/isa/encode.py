"""Mnemonic + operands -> machine word: finds the form by the operands' kinds and lets the form's encoder check them."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from numbers import Real
from typing import Any, NamedTuple, NoReturn

from svedsl.errors import OperandError
from svedsl.isa.explain import refusal, selection
from svedsl.isa.generate import LABEL, Shape, make_encoder, shapes
from svedsl.isa.operands import KIND_BY_CLASS, Post, sig_of
from svedsl.isa.table import Form, table

Encoder = Callable[[tuple[Any, ...]], int]


class Lazy:
    """An encoder compiled at its first call; ``made`` is the compiled one."""

    __slots__ = ("form", "made", "shape")

    def __init__(self, form: Form, shape: Shape) -> None:
        self.form, self.shape = form, shape
        self.made: Encoder | None = None

    def __call__(self, args: tuple[Any, ...]) -> int:
        if self.made is None:
            self.made = make_encoder(self.form, self.shape)
        return self.made(args)


class Entry(NamedTuple):
    """One way to encode a mnemonic with operands of given kinds."""

    form: Form
    shape: Shape
    encoder: Lazy


class Encoded(NamedTuple):
    """A word and the form it is of. ``word`` is LABEL while a branch target is unknown."""

    word: int
    entry: Entry
    args: tuple[Any, ...]


_new = tuple.__new__  # builds a named tuple without its keyword handling, which costs more than the encoder

_dispatch: dict[str, dict[tuple[str, ...], list[Entry]]] = {}
Classes = tuple[Any, ...]
"""The classes of operands; a list or tuple is the tuple of its own class and those of its items."""
Search = Callable[[tuple[Any, ...]], tuple[int, Entry, tuple[Any, ...]]]
"""Operands of one mnemonic -> word, entry, and the operands in their plain form."""

_CONTAINERS = frozenset({list, tuple})
_entries: dict[str, dict[tuple[str, ...], list[Entry]]] = {}
_searches: dict[str, Search] = {}


def _decide(classes: Classes) -> bool:
    """Whether operands of these classes are all of one kind."""
    return all(c in KIND_BY_CLASS if isinstance(c, type) else KIND_BY_CLASS.issuperset(c[1:]) for c in classes)


def entries(mnemonic: str) -> dict[tuple[str, ...], list[Entry]]:
    """All ways to call a mnemonic, by the operands' kinds. Raises OperandError, with a suggestion, for an unknown mnemonic."""
    known = _entries.get(mnemonic)
    if known is not None:
        return known
    forms = table().forms(mnemonic)
    if not forms:
        near = difflib.get_close_matches(mnemonic, table().mnemonics(), 3)
        hint = f"; did you mean {', '.join(near)}?" if near else ""
        raise OperandError(f"no instruction {mnemonic!r}{hint}")
    made: dict[tuple[str, ...], list[Entry]] = {}
    for form in forms:
        for shape in shapes(form):
            entry = Entry(form, shape, Lazy(form, shape))
            for sig in shape.sigs:
                made.setdefault(sig, []).append(entry)
    _entries[mnemonic] = made
    return made


def search_of(mnemonic: str) -> Search:
    """The function that encodes a mnemonic: what :func:`encode` calls. Raises OperandError for an unknown mnemonic."""
    known = _searches.get(mnemonic)
    if known is not None:
        return known
    by_kinds = entries(mnemonic)
    by_classes: dict[Classes, list[Entry]] = {}  # what by_kinds holds, where the classes alone decide: the quick way

    def search(args: tuple[Any, ...]) -> tuple[int, Entry, tuple[Any, ...]]:
        classes: Classes = tuple(map(type, args))
        if not _CONTAINERS.isdisjoint(classes):
            classes = tuple([(type(a), *map(type, a)) if type(a) in _CONTAINERS else type(a) for a in args])
        found = by_classes.get(classes)
        if found is None:
            found = by_kinds.get(tuple([sig_of(a) for a in args]), [])
            if _decide(classes):
                by_classes[classes] = found
        for entry in found:
            encoder = entry[2]
            word = (encoder.made or encoder)(args)
            if word >= 0 or word == LABEL:
                return word, entry, args
        plain = spell_out(args)
        if plain is not None:
            return search(plain)
        explain(mnemonic, args, found)

    _searches[mnemonic] = search
    return search


def encode(mnemonic: str, args: tuple[Any, ...]) -> Encoded:
    """Encodes one instruction.

    Raises OperandError naming the argument, what was given and what is allowed.
    """
    return _new(Encoded, search_of(mnemonic)(args))


def spell_out(args: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Operands in their plain form: a post-index as two operands, NumPy's numbers as Python's; None if they are plain already."""
    result: list[Any] = []
    for a in args:
        if isinstance(a, Post):
            result += [a.items, a.offset]
            continue
        items = [plain_number(x) for x in a] if type(a) is list else None
        if items is not None:
            result.append(a if all(new is old for new, old in zip(items, a, strict=True)) else items)
        else:
            result.append(plain_number(a))
    changed = len(result) != len(args) or any(new is not old for new, old in zip(result, args, strict=True))
    return tuple(result) if changed else None


def plain_number(a: Any) -> Any:
    """A number of another class, such as ``numpy.float32``, as Python's int or float; anything else as it is."""
    if type(a) in (int, float, str) or hasattr(a, "sig"):
        return a
    if hasattr(a, "__index__"):
        return a.__index__()
    return float(a) if isinstance(a, Real) else a


def explain(mnemonic: str, args: tuple[Any, ...], found: list[Entry]) -> NoReturn:
    """Raises the OperandError that says why no form takes these operands."""
    if found:
        index = max(-1 - e.encoder(args) for e in found)
        closest = [e for e in found if -1 - e.encoder(args) == index]
        reason = _joined([refusal(e.form, e.shape, index, args) for e in closest])
        raise OperandError(reason, index + 1, closest[0].form.syntax)
    candidates = [(sig, e) for sig, es in entries(mnemonic).items() for e in es]
    raise selection(mnemonic, args, [(sig, e.form, e.shape) for sig, e in candidates])


def _joined(reasons: list[str]) -> str:
    """The reasons of several forms as one: what was given, then everything that is allowed."""
    given = reasons[0].partition(", allowed ")[0]
    allowed = dict.fromkeys(limit for start, _, limit in (r.partition(", allowed ") for r in reasons) if start == given and limit)
    return f"{given}, allowed {'; or '.join(allowed)}" if allowed else reasons[0]


def assemble_form(entry: Entry, args: tuple[Any, ...]) -> int:
    """Encodes operands that changed since (labels resolved, registers assigned) in the form chosen before.

    Raises OperandError where they do not fit it any more, such as a branch target out of range.
    """
    word = entry.encoder(args)
    if word < 0:
        index = -1 - word
        raise OperandError(refusal(entry.form, entry.shape, index, args), index + 1, entry.form.syntax)
    return word
