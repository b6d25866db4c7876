"""Text with slips of the finger: every outcome is an object or an AsmSyntaxError."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from svedsl import AsmSyntaxError
from svedsl.asm.text import assemble_object
from tests.asm.test_errors import REFUSED
from tests.asm.test_syntax import BOTH, GNU, LLVM

_LINES = [line for text in [*BOTH, *GNU, *LLVM, *(case[0] for case in REFUSED)] for line in text.split("\n") if "1<<40" not in line]
_CHARACTERS = "".join(_LINES) + "[]{}()<>:;,#'\"\\/*+-~!=@%.$ \t\0é" * 20


def _slip(text: list[str], rng: random.Random) -> None:
    """A character left out, changed or put in, or a few repeated elsewhere."""
    at, kind = rng.randrange(len(text)), rng.randrange(4)
    if kind == 0:
        del text[at]
    elif kind == 1:
        text[at] = rng.choice(_CHARACTERS)
    elif kind == 2:
        text.insert(at, rng.choice(_CHARACTERS))
    else:
        begin = rng.randrange(len(text))
        text[at:at] = text[begin : begin + rng.randrange(1, 12)]


@pytest.mark.parametrize("seed", range(4))
def test_nothing_but_syntax_errors(seed: int) -> None:
    """An exception of Python's own, or of the assembler's inside, that reaches the user (500 texts a seed)."""
    rng = random.Random(seed)
    for _ in range(500):
        text = list("\n".join(rng.choice(_LINES) for _ in range(rng.randrange(1, 6))))
        for _ in range(rng.randrange(5)):
            if text:
                _slip(text, rng)
        with suppress(AsmSyntaxError):
            assemble_object("".join(text))
