"""Operands as assembly text -> the values that :func:`svedsl.isa.encode.encode` takes: registers, lists, memory, immediates, shifts."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Any

from svedsl.asm.expressions import ExpressionError, Name, Tree, read
from svedsl.isa import operands as ops
from svedsl.isa.immediates import expand_float8
from svedsl.isa.operands import MODIFIERS, Elements, MulVL, Pre, Reg, sig_of

ALIASES = {"fp": "x29", "lr": "x30", "ip0": "x16", "ip1": "x17"}
"""Other names of general registers (AAPCS64, "General-purpose Registers")."""

_CACHE_LIMIT = 1 << 16
_FLOAT = re.compile(r"[-+]?(?:\d+\.\d*(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+)$")
_OPERATOR = re.compile(r":\s*(\w+)\s*:")
_MODIFIER = re.compile(rf"({'|'.join(MODIFIERS)})(?![\w.$])\s*(.*)$", re.IGNORECASE | re.DOTALL)
_MUL_VL = re.compile(r"mul\s+vl$", re.IGNORECASE)
_LANE = re.compile(r"(.*[\w.}])\s*\[([^\[\]]*)\]$", re.DOTALL)
_IDENTIFIER = re.compile(r"[A-Za-z_.$][\w.$]*$")
_RANGE = re.compile(r"([a-z][\w.]*)\s*-\s*([a-z][\w.]*)$", re.IGNORECASE)
_DIGITS = re.compile(r"\s*#?\s*[-+]?\s*\d+\s*$")
_HEXADECIMAL = re.compile(r"#?\s*0x[0-9a-f]+$", re.IGNORECASE)


class Reference:
    """An operand that depends on symbols: an expression with the relocation operator it is written under (``:lo12:``), or none.

    ``wrap`` makes the operand of the expression's number where that is not the number itself (a shift amount, a lane, ``mul vl``).
    """

    __slots__ = ("operator", "text", "tree", "wrap")

    sig = "L"

    def __init__(self, tree: Tree, text: str, operator: str = "", wrap: Callable[[int], Any] | None = None) -> None:
        self.tree, self.text, self.operator, self.wrap = tree, text, operator, wrap

    def __repr__(self) -> str:
        return self.text


class Literal:
    """``=value``: a constant for the literal pool."""

    __slots__ = ("text", "tree")

    sig = "="

    def __init__(self, tree: Tree, text: str) -> None:
        self.tree, self.text = tree, text

    def __repr__(self) -> str:
        return self.text


def pieces(text: str) -> list[tuple[str, int]]:
    """An operand list split at the commas outside brackets and quotes: (text, offset) of each part, blanks included."""
    result: list[tuple[str, int]] = []
    depth = start = 0
    for found in re.finditer(r"""'(?:\\.|[^\\\n])'?|"(?:\\.|[^"\\\n])*"|[\[({]|[\])}]|,""", text):
        mark = found[0]
        if mark in "[({":
            depth += 1
        elif mark in "])}":
            depth -= 1
        elif mark == "," and depth == 0:
            result.append((text[start : found.start()], start))
            start = found.end()
    if result or text.strip():
        result.append((text[start:], start))
    return result


def _register_names() -> dict[str, Any]:
    """Every register and view by its text, in lower case."""
    names: dict[str, Any] = {"xzr": ops.XZR, "wzr": ops.WZR, "sp": ops.SP, "wsp": ops.WSP}
    for general in ops.XREGS:
        names[general.text], names[general.w.text] = general, general.w
    for vector in (*ops.ZREGS, *ops.PREGS, *ops.VREGS):
        names[vector.text] = vector
        views = [getattr(vector, slot) for slot in type(vector).__slots__ if not slot.startswith("_")]
        names |= {view.text: view for view in views}
    return names | {alias: names[real] for alias, real in ALIASES.items()}


class OperandReader:
    """Reads operands, remembering what it read by its text. ``names`` are the registers, ``.req`` aliases among them."""

    def __init__(self) -> None:
        self.names = _register_names()
        self.values: dict[str, Any] = {}
        self.kinds: dict[str, str] = {}

    def with_alias(self, alias: str, register: str) -> OperandReader:
        """A reader that knows one more name of a register and, of a vector or predicate, of its views."""
        made = OperandReader.__new__(OperandReader)
        made.values, made.kinds = {}, {}
        real, new = register.lower(), alias.lower()
        made.names = dict(self.names)
        for text, value in self.names.items():
            if text == real or text.startswith((real + ".", real + "/")):
                made.names[new + text[len(real) :]] = value
        return made

    def without_alias(self, alias: str) -> OperandReader:
        """The reader before the alias was made."""
        made = self.with_alias(alias, alias)
        new = alias.lower()
        made.names = {text: v for text, v in self.names.items() if text != new and not text.startswith((new + ".", new + "/"))}
        return made

    def operand(self, text: str) -> Any:
        """The operand that ``text`` is, blanks around it allowed.

        Raises ExpressionError with the offset in ``text`` of what is not understood.
        """
        value = self.values.get(text)
        if value is None:
            value = self.read(text)
            self.kinds[text] = sig_of(value)
            self.values[text] = value
        return value

    def operands(self, texts: list[str]) -> tuple[Any, ...]:
        """Several operands, all remembered afterwards. Raises ExpressionError for the first that is not understood."""
        self.make_room()
        return tuple([self.operand(text) for text in texts])

    def make_room(self) -> None:
        """Forgets what was read once it is too much."""
        if len(self.values) >= _CACHE_LIMIT:
            self.values.clear()
            self.kinds.clear()

    def read(self, text: str) -> Any:
        body = text.strip()
        lead = len(text) - len(text.lstrip())
        if not body:
            raise ExpressionError("an operand is missing", lead)
        try:
            return self.shaped(body)
        except ExpressionError as error:
            raise ExpressionError(error.reason, error.at + lead) from None

    def shaped(self, body: str) -> Any:
        """An operand without blanks around it, by the look of it."""
        found = self.names.get(body)
        if found is None:
            found = self.names.get(body.lower())
        if found is not None:
            return found
        if body[0] == "[":
            return self.memory(body)
        if body[0] == "{" and body[-1] == "}":
            return tuple(self.listed(body))
        if body[-1] == "]" and (lane := _LANE.match(body)):
            return self.lane(lane[1], lane[2], lane.start(2))
        if modifier := _MODIFIER.match(body):
            return self.modifier(modifier)
        return self.immediate(body, bare_names=True)

    def modifier(self, found: re.Match[str]) -> Any:
        kind = MODIFIERS[found[1].lower()]
        if not found[2]:
            return kind
        amount = self.number(found[2], found.start(2))
        return kind(amount) if isinstance(amount, int) else Reference(amount.tree, found[0], wrap=kind)

    def number(self, text: str, at: int) -> Any:
        """An integer, or a Reference; ``at`` is its offset in the operand, for messages."""
        try:
            value = self.immediate(text)
        except ExpressionError as error:
            raise ExpressionError(error.reason, error.at + at) from None
        if not isinstance(value, int | Reference) or (isinstance(value, Reference) and value.operator):
            raise ExpressionError(f"{text.strip()}: expected an integer", at)
        return value

    def immediate(self, body: str, bare_names: bool = False) -> Any:
        """A number, a float, or a Reference; with ``bare_names`` a name without ``#`` stays a str, which a form may know as such."""
        hashed = body.startswith("#")
        inner = body[1:].lstrip() if hashed else body
        at = len(body) - len(inner)
        try:
            if inner.startswith("=") and not hashed:
                return Literal(read(inner[1:]), body)
            if inner.startswith(":"):
                return self.relocated(inner, body)
            if _FLOAT.match(inner):
                return float(inner)
            if bare_names and not hashed and _IDENTIFIER.match(inner) and inner != ".":
                return inner
            tree = read(inner)
        except ExpressionError as error:
            raise ExpressionError(error.reason, error.at + at) from None
        return tree if isinstance(tree, int) else Reference(tree, body)

    def relocated(self, inner: str, body: str) -> Reference:
        found = _OPERATOR.match(inner)
        if not found:
            raise ExpressionError("expected a relocation operator such as :lo12:", 0)
        tree = read(inner[found.end() :])
        return Reference(tree, body, found[1].lower())

    def lane(self, base: str, index: str, at: int) -> Any:
        """``z0.s[1]`` or ``{v0.s, v1.s}[1]``; as GNU as, ``v0.4s[1]`` means ``v0.s[1]``."""
        if index.lstrip().startswith("#"):
            raise ExpressionError(f"{index.strip()}, expected a lane number without #", at)
        number = self.number(index, at)
        if base.startswith("{"):
            views = [r for r in self.listed(base) if isinstance(r, Elements)]
            if len(views) < len(self.listed(base)):
                raise ExpressionError(f"{base} has no lanes, expected registers with an element size such as v0.s", 0)
            if isinstance(number, int):
                return tuple(view[number] for view in views)
            return Reference(number.tree, f"{base}[{index}]", wrap=lambda n: tuple(view[n] for view in views))
        register = self.shaped(base)
        if not isinstance(register, Reg):
            raise ExpressionError(f"{base} has no lanes, expected a vector register", 0)
        view = _elements(register)
        return view[number] if isinstance(number, int) else Reference(number.tree, f"{base}[{index}]", wrap=view.__getitem__)

    def listed(self, body: str) -> list[Reg]:
        """The registers of ``{z0.s, z1.s}`` or ``{z0.s - z3.s}``."""
        registers: list[Reg] = []
        for part, start in pieces(body[1:-1]):
            text = part.strip()
            at = start + len(part) - len(part.lstrip()) + 1
            if span := _RANGE.match(text):
                registers += self.span(self.names.get(span[1].lower()), self.names.get(span[2].lower()), text, at)
                continue
            register = self.names.get(text.lower())
            if not isinstance(register, Reg):
                raise ExpressionError(f"{text or 'nothing'} in a register list, expected a register", at)
            registers.append(register)
        if not registers:
            raise ExpressionError("a register list is empty", 0)
        return registers

    def span(self, first: Any, last: Any, text: str, at: int) -> list[Reg]:
        if not isinstance(first, Reg) or not isinstance(last, Reg) or first.sig != last.sig or first.sig[0] not in "zvp":
            raise ExpressionError(f"{text}: a range needs two vector registers of one kind", at)
        count = 16 if first.sig[0] == "p" else 32
        size = (last.n - first.n) % count + 1
        stem, _, view = first.text.partition(".")
        view = "." + view if view else ""
        return [self.names[f"{stem[0]}{(first.n + i) % count}{view}"] for i in range(size)]

    def memory(self, body: str) -> Any:
        """``[x0, x1, lsl #3]``, ``[x0, #2, mul vl]``, ``[x0, #16]!``."""
        pre = body[-1] == "!"
        inside = body.rstrip("!").rstrip()
        if inside[-1] != "]":
            raise ExpressionError("expected ] at the end of a memory operand", len(inside))
        items: list[Any] = []
        for part, at in pieces(inside[1:-1]):
            if _MUL_VL.match(part.strip()):
                items[-1:] = [_times_vl(item, part, at + 1) for item in items[-1:]] or [None]
                if items[-1] is None:
                    raise ExpressionError("mul vl without a number before it", at + 1)
                continue
            try:
                item = self.read(part)
            except ExpressionError as error:
                raise ExpressionError(error.reason, error.at + at + 1) from None
            items.append(Reference(Name(item), item) if isinstance(item, str) else item)
        return Pre(items) if pre else items


def _times_vl(item: Any, part: str, at: int) -> Any:
    if isinstance(item, int):
        return MulVL(item)
    if isinstance(item, Reference) and not item.operator:
        return Reference(item.tree, f"{item.text},{part}", wrap=MulVL)
    raise ExpressionError("mul vl without a number before it", at)


def _elements(register: Reg) -> Elements:
    """The view whose lanes can be named: ``v0.s`` of ``v0.4s``, but not of ``v0.2h``, which is no whole vector."""
    if isinstance(register, Elements):
        return register
    whole = register.sig[:2] == "v." and register.sig not in ("v.2h", "v.4b")
    view = getattr(register.base, register.sig[-1], None) if whole else None
    if not isinstance(view, Elements):
        raise ExpressionError(
            f"{register} has no lanes, expected a comma before [ or a vector register with an element size such as v0.s", 0
        )
    return view


def float_choices(text: str, value: int) -> list[float]:
    """What an integer may mean where a float stands; [] where it is no plain number: neither GNU nor LLVM calculates there.

    LLVM reads up to 0xff as the eight encoded bits (Arm ARM, VFPExpandImm), GNU as longer numbers as the bits of a float or double; zero
    is zero in both where an instruction compares with it. Digits are decimal, zeros in front or not.
    """
    if _DIGITS.match(text):
        return [float(text.replace("#", "").replace(" ", ""))]
    if not _HEXADECIMAL.match(text.strip()) or value >> 64:
        return []
    if value <= 0xFF:
        return [expand_float8(value), 0.0] if value == 0 else [expand_float8(value)]
    wide = value >> 32
    return [struct.unpack("<d" if wide else "<f", value.to_bytes(8 if wide else 4, "little"))[0]]
