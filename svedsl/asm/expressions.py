"""Expressions of assembly text: reads them into trees, joins the names in them to symbols, and finds their values.

A tree is an int, a leaf (Name, LocalLabel, HERE, a SymbolEntry once bound) or an Operation. Operators bind as in GNU as and LLVM (GNU as
manual, "Infix Operators"): ``* / % << >>`` before ``| & ^`` before ``+ -``; values are 64-bit and wrap.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from svedsl.errors import SveError

if TYPE_CHECKING:
    from svedsl.asm.layout import SymbolEntry

_MASK = (1 << 64) - 1
_PRECEDENCE = {"*": 3, "/": 3, "%": 3, "<<": 3, ">>": 3, "|": 2, "&": 2, "^": 2, "+": 1, "-": 1}
_TOKEN = re.compile(
    r"""\s*(?:
    (?P<float>\d+\.\d*(?:[eE][-+]?\d+)? | \.\d+(?:[eE][-+]?\d+)? | \d+[eE][-+]?\d+)(?![\w.]) |
    (?P<local>\d+[bf])(?![\w.]) |
    (?P<number>0[xX][0-9a-fA-F]+ | 0[bB][01]+ | 0[0-7]* | [1-9]\d*)(?![\w.]) |
    (?P<char>'(?:\\.|[^\\\n])'?) |
    (?P<name>[A-Za-z_.$][\w.$]*) |
    (?P<quoted>"(?:[^"\\\n]|\\.)+") |
    (?P<operator><<|>>|[-+*/%&|^~()])
    )""",
    re.VERBOSE,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "0": "\0"}


class ExpressionError(SveError):
    """Text that is no expression, or an expression without a value; ``at`` is the offset in the text that was read."""

    def __init__(self, reason: str, at: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.at = reason, at


@dataclass(frozen=True, slots=True)
class Name:
    """A symbol by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class LocalLabel:
    """``1b`` or ``1f``: the nearest label ``1:`` before or after."""

    number: int
    forward: bool


@dataclass(frozen=True, slots=True)
class Here:
    """``.``: the place of the statement."""


@dataclass(frozen=True, slots=True)
class Operation:
    """``left operator right``; a unary operator has 0 at its left (``-x``) or -1 (``~x`` is ``-1 ^ x``)."""

    operator: str
    left: Tree
    right: Tree


Tree: TypeAlias = "int | Name | LocalLabel | Here | SymbolEntry | Operation"
HERE = Here()


class Value(NamedTuple):
    """What an expression comes to: ``number``, plus the address of a symbol, minus that of another."""

    number: int
    plus: SymbolEntry | None = None
    minus: SymbolEntry | None = None


def signed(value: int) -> int:
    """The lowest 64 bits as a signed number."""
    value &= _MASK
    return value - (1 << 64) if value >> 63 else value


def _wrapped(value: int) -> int:
    return value if -(1 << 63) <= value <= _MASK else signed(value)


def _divide(a: int, b: int) -> int:
    if b == 0:
        raise ExpressionError("division by zero")
    quotient = abs(signed(a)) // abs(signed(b))
    return quotient if (signed(a) < 0) == (signed(b) < 0) else -quotient


def _shift(a: int, b: int) -> int:
    if not 0 <= b < 64:
        raise ExpressionError(f"shift by {b}, allowed 0 to 63")
    return b


ARITHMETIC: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": _divide,
    "%": lambda a, b: signed(a) - signed(b) * _divide(a, b),
    "<<": lambda a, b: a << _shift(a, b),
    ">>": lambda a, b: (a & _MASK) >> _shift(a, b),
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
    "^": lambda a, b: a ^ b,
}


def calculate(operator: str, left: int, right: int) -> int:
    """One operation on 64-bit numbers. Raises ExpressionError for a division by zero or a shift out of range."""
    return _wrapped(ARITHMETIC[operator](left, right))


def character(text: str) -> int:
    """``'a'``, ``'a`` or ``'\\n'`` as a number."""
    body = text[1:-1] if len(text) > 2 and text.endswith("'") else text[1:]
    return ord(_ESCAPES.get(body[1], body[1]) if body[0] == "\\" and len(body) > 1 else body[0])


class Reader:
    """Reads one expression from ``text`` at offset ``at``; afterwards ``at`` is behind it."""

    def __init__(self, text: str, at: int = 0) -> None:
        self.text = text
        self.at = at

    def fail(self, reason: str) -> ExpressionError:
        rest = len(self.text) - len(self.text[self.at :].lstrip())
        return ExpressionError(reason, rest)

    def peek(self) -> re.Match[str] | None:
        return _TOKEN.match(self.text, self.at)

    def expression(self, weakest: int = 1) -> Tree:
        """Operators at least as strong as ``weakest``, left to right. Raises ExpressionError where no expression stands."""
        left = self.term()
        while True:
            token = self.peek()
            operator = token["operator"] if token else None
            if token is None or operator is None or _PRECEDENCE.get(operator, 0) < weakest:
                return left
            self.at = token.end()
            right = self.expression(_PRECEDENCE[operator] + 1)
            left = self.joined(operator, left, right)

    def joined(self, operator: str, left: Tree, right: Tree) -> Tree:
        if isinstance(left, int) and isinstance(right, int):
            return calculate(operator, left, right)
        return Operation(operator, left, right)

    def term(self) -> Tree:
        token = self.peek()
        if token is None:
            raise self.fail("expected a number or a symbol" if self.text[self.at :].strip() else "an operand is missing")
        if token["float"]:
            raise self.fail("a float cannot stand in an expression")
        self.at = token.end()
        if token["number"]:
            return number(token["number"])
        if token["local"]:
            return LocalLabel(int(token["local"][:-1]), token["local"][-1] == "f")
        if token["char"]:
            return character(token["char"])
        if token["name"]:
            return HERE if token["name"] == "." else Name(token["name"])
        if token["quoted"]:
            return Name(unquoted(token["quoted"]))
        return self.prefixed(token["operator"])

    def prefixed(self, operator: str) -> Tree:
        if operator == "(":
            inner = self.expression()
            closing = self.peek()
            if closing is None or closing["operator"] != ")":
                raise self.fail("expected )")
            self.at = closing.end()
            return inner
        if operator in ("-", "~", "+"):
            inner = self.term()
            if operator == "+":
                return inner
            return self.joined("-", 0, inner) if operator == "-" else self.joined("^", -1, inner)
        raise self.fail(f"expected a number or a symbol before {operator}")


def number(text: str) -> int:
    """A literal: decimal, ``0x``, ``0b`` or octal with a leading 0."""
    if text[:2] in ("0x", "0X", "0b", "0B") or text == "0":
        return int(text, 0)
    return int(text, 8) if text[0] == "0" else int(text)


def unquoted(text: str) -> str:
    """``"a \\"name\\""`` without its quotes and escapes."""
    return re.sub(r"\\(.)", r"\1", text[1:-1])


def read(text: str) -> Tree:
    """The expression that is the whole of ``text``. Raises ExpressionError."""
    reader = Reader(text)
    tree = reader.expression()
    if text[reader.at :].strip():
        raise reader.fail("expected the end of the expression")
    return tree


def bind(tree: Tree, entry_of: Callable[[Name | LocalLabel | Here], Tree]) -> Tree:
    """The tree with its names, local labels and ``.`` replaced by what they mean at this statement."""
    if isinstance(tree, int):
        return tree
    if isinstance(tree, Operation):
        left, right = bind(tree.left, entry_of), bind(tree.right, entry_of)
        if isinstance(left, int) and isinstance(right, int):
            return calculate(tree.operator, left, right)
        return Operation(tree.operator, left, right)
    if isinstance(tree, Name | LocalLabel | Here):
        return entry_of(tree)
    return tree


def evaluate(tree: Tree) -> Value:
    """The value of a bound tree, as far as the places of its symbols are known.

    Raises ExpressionError where it is neither a number nor a symbol plus a number nor a difference of two symbols.
    """
    if isinstance(tree, int):
        return Value(tree)
    if not isinstance(tree, Operation):
        assert not isinstance(tree, Name | LocalLabel | Here), "evaluated before it was bound"
        return tree.meaning()
    left, right = evaluate(tree.left), evaluate(tree.right)
    if tree.operator in "+-" and (left.plus or left.minus or right.plus or right.minus):
        other = right if tree.operator == "+" else Value(-right.number, right.minus, right.plus)
        return _sum(left, other)
    for side in (left, right):
        if side.plus or side.minus:
            symbol = side.plus or side.minus
            assert symbol is not None
            raise ExpressionError(f"{symbol.shown} is an address, and {tree.operator} needs numbers")
    return Value(calculate(tree.operator, left.number, right.number))


def _sum(a: Value, b: Value) -> Value:
    """Adds two values, symbols that stand for known distances cancelling out."""
    number = a.number + b.number
    plus = [s for s in (a.plus, b.plus) if s]
    minus = [s for s in (a.minus, b.minus) if s]
    for p in list(plus):
        for m in list(minus):
            distance = p.distance(m)
            if p in plus and m in minus and distance is not None:
                number += distance
                plus.remove(p)
                minus.remove(m)
    if len(plus) > 1 or len(minus) > 1:
        extra = (plus if len(plus) > 1 else minus)[1]
        raise ExpressionError(f"{extra.shown} cannot be combined with the other symbols here")
    return Value(_wrapped(number), plus[0] if plus else None, minus[0] if minus else None)
