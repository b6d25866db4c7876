"""Machine word -> form, operands and text: a decision tree over the fixed bits of all forms, built on first use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from svedsl.errors import DecodeError
from svedsl.isa.codecs import PcRelative
from svedsl.isa.generate import make_arguments, make_text
from svedsl.isa.table import Form, table

TextMaker = Callable[[int, int], str | None]


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
    """One step of the decision tree: a switch over ``(w >> shift) & mask``, or candidates to try in order."""

    __slots__ = ("branches", "candidates", "mask", "shift")

    def __init__(self, forms: list[Form], used: int) -> None:
        self.candidates: list[Form] | None = None
        self.branches: dict[int, _Node] = {}
        self.shift, self.mask = _best_run(forms, used)
        if len(forms) <= 3 or not self.mask:
            self.candidates = forms
            return
        field_mask = self.mask << self.shift
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
        for key, some in sorted_out.items():
            self.branches[key] = _Node(sorted(some, key=_rank), used | field_mask)


def _rank(form: Form) -> tuple[bool, bool, int, int]:
    """Order of trial: preferred aliases, then the most fixed bits, then table order; ``noprint`` rows never print."""
    return ("noprint" in form.flags, not form.is_alias, -form.mask.bit_count(), form.order)


def _best_run(forms: list[Form], used: int) -> tuple[int, int]:
    """The run of up to six adjacent unused bits that the most forms have fixed."""
    counts = [0] * 32
    for form in forms:
        mask = form.mask & ~used
        for bit in range(32):
            counts[bit] += mask >> bit & 1
    best, best_score = (0, 0), 0.0
    for width in (6, 4, 3, 2, 1):
        for low in range(33 - width):
            run = counts[low : low + width]
            if min(run) < len(forms) * 0.55:
                continue
            values = {form.value >> low & ((1 << width) - 1) for form in forms}
            score = sum(run) / len(forms) * (len(values) > 1) * len(values) ** 0.5
            if score > best_score:
                best, best_score = (low, (1 << width) - 1), score
    if not best[1]:
        splitting = [b for b in range(32) if counts[b] and len({f.value >> b & 1 for f in forms if f.mask >> b & 1}) > 1]
        if splitting:
            return max(splitting, key=lambda b: counts[b]), 1
    return best


_root: _Node | None = None
_native: _Node | None = None


def _tree() -> _Node:
    global _root
    if _root is None:
        _root = _Node(sorted((f for f in table().all_forms() if "noprint" not in f.flags), key=_rank), 0)
    return _root


def _underlying_tree() -> _Node:
    global _native
    if _native is None:
        _native = _Node(sorted((f for f in table().all_forms() if not f.is_alias), key=_rank), 0)
    return _native


def _search(node: _Node, word: int) -> Form | None:
    while node.candidates is None:
        step = node.branches.get(word >> node.shift & node.mask)
        if step is None:
            return None
        node = step
    for form in node.candidates:
        if word & form.mask == form.value:
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
        step = node.branches.get(word >> node.shift & node.mask)
        if step is None:
            return f".inst {word:#010x} // undefined"
        node = step
    for form in node.candidates:
        if word & form.mask == form.value:
            text: str | None = (form.memo.get("text") or _memo(form, "text", make_text))(word, address)
            if text is not None:
                return text
    return f".inst {word:#010x} // undefined"


def disassemble(code: int | bytes | bytearray | memoryview, address: int = 0) -> str:
    """One word (an int) as one line, or little-endian machine code (bytes) as one line per instruction.

    PC-relative targets are absolute where ``address`` is given, else the distance. An undefined word is ``.inst 0x… // undefined``.
    Raises DecodeError for a value outside 32 bits or bytes whose length is no multiple of four.
    """
    if isinstance(code, int):
        if not 0 <= code < 1 << 32:
            raise DecodeError(f"{code:#x} is not a 32-bit word")
        return text_of_word(code, address)
    data = bytes(code)
    if len(data) % 4:
        raise DecodeError(f"{len(data)} bytes are not a whole number of 4-byte instructions")
    words = memoryview(data).cast("I") if __import__("sys").byteorder == "little" else None
    if words is None:
        return "\n".join(text_of_word(int.from_bytes(data[i : i + 4], "little"), address + i) for i in range(0, len(data), 4))
    if not address:
        return "\n".join([text_of_word(w, 0) for w in words])
    return "\n".join([text_of_word(w, address + 4 * i) for i, w in enumerate(words)])
