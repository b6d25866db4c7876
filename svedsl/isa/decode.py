"""Machine word -> form, operands and text: a decision tree over the fixed bits of all forms, grown where words lead."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from svedsl.errors import DecodeError
from svedsl.isa.codecs import PcRelative
from svedsl.isa.generate import make_arguments, make_text
from svedsl.isa.table import Form, table


@dataclass(frozen=True)
class Instruction:
    """A decoded word: the form it is of, preferred alias first (``form``), and ``args``, its operands."""

    word: int
    form: Form

    @cached_property
    def args(self) -> tuple[Any, ...]:
        """The operands as the builder takes them."""
        return _memo(self.form, "arguments", make_arguments)(self.word) or ()

    @property
    def mnemonic(self) -> str:
        return self.form.mnemonic

    @property
    def target(self) -> int | None:
        """The distance in bytes to the branch or literal target; None if the instruction has none."""
        for name in self.form.bits.pieces:
            codec = self.form.codec(name)
            if isinstance(codec, PcRelative):
                return codec.decode(self.form.bits.extract(name, self.word))
        return None

    def text(self, address: int = 0) -> str:
        return _memo(self.form, "text", make_text)(self.word, address) or ""


def _memo(form: Form, kind: str, make: Callable[[Form], Callable[..., Any]]) -> Callable[..., Any]:
    made: Callable[..., Any] | None = form.memo.get(kind)
    if made is None:
        made = form.memo[kind] = make(form)
    return made


class _Node:
    """One step of the decision tree: a switch over ``(w >> shift) & mask``, or candidates (mask, value, form) to try in order."""

    __slots__ = ("branches", "candidates", "mask", "shift")

    def __init__(self, forms: list[Form], used: int) -> None:
        self.candidates: list[tuple[int, int, Form]] | None = None
        self.shift, self.mask = _best_run(forms, used) if len(forms) > 3 else (0, 0)
        if not self.mask:
            self.candidates = [(form.mask, form.value, form) for form in sorted(forms, key=rank)]
            return
        sorted_out: dict[int, list[Form]] = {}
        for form in forms:
            free = self.mask & ~(form.mask >> self.shift)
            fixed = form.value >> self.shift & self.mask
            part = free
            while True:
                sorted_out.setdefault(fixed | part, []).append(form)
                if not part:
                    break
                part = (part - 1) & free
        self.branches = _Branches(sorted_out, used | self.mask << self.shift)


class _Branches(dict[int, "_Node"]):
    """The nodes below a node, each made when a word first gets there: a program meets few of all instructions."""

    def __init__(self, forms: dict[int, list[Form]], used: int) -> None:
        super().__init__()
        self.forms, self.used = forms, used

    def __missing__(self, key: int) -> _Node:
        node = self[key] = _Node(self.forms.get(key, []), self.used)
        return node


def rank(form: Form) -> tuple[bool, bool, int, int]:
    """Order of trial: preferred aliases, then the most fixed bits, then table order; ``noprint`` rows never print."""
    return ("noprint" in form.flags, not form.is_alias, -form.mask.bit_count(), form.order)


def _best_run(forms: list[Form], used: int) -> tuple[int, int]:
    """The run of up to six adjacent unused bits that the most forms have fixed, as its lowest bit and its mask."""
    fixed = [(form.mask & ~used, form.value) for form in forms]
    counts = [sum(mask >> bit & 1 for mask, _ in fixed) for bit in range(32)]
    best, best_score = (0, 0), 0.0
    for width in (6, 4, 3, 2, 1):
        for low in range(33 - width):
            run = counts[low : low + width]
            if min(run) < len(forms) * 0.55:
                continue
            ones = (1 << width) - 1
            different = len({value >> low & ones for _, value in fixed})
            score = sum(run) / len(forms) * (different > 1) * different**0.5
            if score > best_score:
                best, best_score = (low, ones), score
    if not best[1]:
        splitting = [bit for bit in range(32) if len({value >> bit & 1 for mask, value in fixed if mask >> bit & 1}) > 1]
        if splitting:
            return max(splitting, key=lambda bit: counts[bit]), 1
    return best


_root: _Node | None = None
_native: _Node | None = None


def _tree() -> _Node:
    global _root
    if _root is None:
        _root = _Node([f for f in table().all_forms() if "noprint" not in f.flags], 0)
    return _root


def _underlying_tree() -> _Node:
    global _native
    if _native is None:
        _native = _Node([f for f in table().all_forms() if not f.is_alias], 0)
    return _native


def _search(node: _Node, word: int) -> Form | None:
    while node.candidates is None:
        node = node.branches[word >> node.shift & node.mask]
    for mask, value, form in node.candidates:
        if word & mask == value:
            text = form.memo.get("text") or _memo(form, "text", make_text)
            if text(word, 0) is not None:
                return form
    return None


def decode(word: int, aliases: bool = True) -> Instruction | None:
    """The instruction a word is, by its preferred alias (or, without ``aliases``, by the form that is no alias); None if undefined.

    Raises DecodeError for a value outside 32 bits.
    """
    if not 0 <= word < 1 << 32:
        raise DecodeError(f"{word:#x} is not a 32-bit word")
    form = _search(_tree() if aliases else _underlying_tree(), word)
    return Instruction(word, form) if form is not None else None


def text_of_word(word: int, address: int) -> str:
    """One word as text; an undefined one as ``.inst``."""
    node = _root if _root is not None else _tree()
    while node.candidates is None:
        node = node.branches[word >> node.shift & node.mask]
    for mask, value, form in node.candidates:
        if word & mask == value:
            text: str | None = (form.memo.get("text") or _memo(form, "text", make_text))(word, address)
            if text is not None:
                return text
    return f".inst {word:#010x} // undefined"


def disassemble(code: int | bytes | bytearray | memoryview, address: int = 0) -> str:
    """One word (an int) as one line, or little-endian machine code (bytes) as one line per instruction.

    PC-relative targets are absolute where ``address`` is given, else the distance. An undefined word is ``.inst 0x… // undefined``.
    Raises DecodeError for a value outside 32 bits, bytes whose length is no multiple of four, and what is neither.
    """
    if isinstance(code, int):
        if not 0 <= code < 1 << 32:
            raise DecodeError(f"{code:#x} is not a 32-bit word")
        return text_of_word(code, address)
    try:
        data = bytes(memoryview(code))
    except TypeError:
        hint = "; svedsl.assemble makes machine code of text" if isinstance(code, str) else ""
        raise DecodeError(f"{type(code).__name__} given; expected a 32-bit word as an int, or machine code as bytes{hint}") from None
    if len(data) % 4:
        raise DecodeError(f"{len(data)} bytes are not a whole number of 4-byte instructions")
    words = [word for (word,) in struct.iter_unpack("<I", data)]
    if not address:
        return "\n".join([text_of_word(word, 0) for word in words])
    return "\n".join([text_of_word(word, address + 4 * i) for i, word in enumerate(words)])
