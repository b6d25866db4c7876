"""Expressions of constants and labels: values against GNU as and LLVM, and what cannot have a value."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from svedsl.asm.expressions import ExpressionError, read
from tests.asm.objects import differences
from tests.asm.tools import gnu_command, llvm_command, ours, theirs

SEED = 7
_NUMBERS = [
    "0",
    "1",
    "2",
    "7",
    "0x10",
    "0b101",
    "017",
    "'a'",
    "255",
    "4096",
    "0x7fffffff",
    "0xffffffff",
    "0x123456789abcdef",
    "N",
    "M",
    "(b-a)",
    "(c-b)",
]
_OPERATORS = ["+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^"]


def _expression(rng: random.Random, depth: int) -> str:
    if depth == 0 or rng.random() < 0.2:
        return rng.choice(_NUMBERS)
    kind = rng.random()
    if kind < 0.12:
        return rng.choice("-~+") + _operand(rng, depth)
    operator = rng.choice(_OPERATORS)
    right = _expression(rng, depth - 1)
    if operator in ("<<", ">>"):
        right = str(rng.randrange(9))
    if operator in "/%":
        right = rng.choice(["1", "3", "16", "0xff", "(N+3)"])
    blank = rng.choice(["", " "])
    return f"{_operand(rng, depth)}{blank}{operator}{blank}{right}"


def _operand(rng: random.Random, depth: int) -> str:
    inner = _expression(rng, depth - 1)
    return f"({inner})" if rng.random() < 0.5 else inner


@pytest.mark.parametrize("command", [gnu_command, llvm_command], ids=["gnu", "llvm"])
def test_values_like_the_assemblers(command, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Another precedence, associativity, sign or width than that of GNU as and LLVM (seed 7, 1500 expressions)."""
    rng = random.Random(SEED)
    lines = [f".quad {_expression(rng, 3)}" for _ in range(1500)]
    text = "\n".join([".set N, 5", ".equ M, -3", *lines, "a: nop; nop", "b: .zero 24", "c:", ""])
    expected = theirs(command(), text, tmp_path)
    assert expected is not None
    assert differences(ours(text), expected) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2+3*4", 14), ("2+3&1", 3), ("2|1+1", 4), ("1<<2*3", 12), ("-1>>60", 15), ("~0", -1), ("-7/2", -3), ("-7%2", -1), ("7/-2", -3),
        ("(1<<63)-1+1", 1 << 63), ("0xffffffffffffffff", (1 << 64) - 1), ("0xffffffffffffffff+1", 0), ("'\\n'", 10), ("'a", 97),
        ("1--1", 2), ("- - 1", 1), ("10-4-3", 3), ("0b11+011+0x11", 29),
    ],
)  # fmt: skip
def test_constants_fold(text: str, value: int) -> None:
    """Arithmetic that does not wrap at 64 bits, or binds otherwise than the GNU as manual says."""
    assert read(text) == value


@pytest.mark.parametrize(
    ("text", "at"),
    [("", 0), ("1+", 2), ("(1", 2), ("1 2", 2), ("*3", 0), ("09", 0), ("1.5", 0), ("0x", 0), ("1x", 0), (")", 0), ("1+)", 2), ("a b", 2)],
)
def test_what_is_no_expression_says_where(text: str, at: int) -> None:
    """Rubbish that is taken for a value, or an offset that does not point at it."""
    with pytest.raises(ExpressionError) as caught:
        read(text)
    assert caught.value.at in (at, at + 1)
