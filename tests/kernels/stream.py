"""The instructions that a call executes from its first load to its last store, without register numbers: what a frozen kernel must keep."""

from __future__ import annotations

import hashlib
import re
from typing import Any

from svedsl import Kernel

_REGISTER = re.compile(r"\b([xwzpvqds])\d+")
_TARGET = re.compile(r"^(b|b\.\w+|cbn?z|tbn?z)\b.*")
_LOAD, _STORE = re.compile(r"(ld1r?w|ldr w)"), re.compile(r"st1w\b")


def executed(kernel: Kernel, arguments: tuple[Any, ...]) -> list[str]:
    """Mnemonics and operands in the order of execution; registers without their numbers, branches without their targets."""
    texts = [row.text for row in kernel.trace(*arguments, registers=False).rows]
    first = next(n for n, text in enumerate(texts) if _LOAD.match(text))
    last = max(n for n, text in enumerate(texts) if _STORE.match(text))
    return [_TARGET.sub(r"\1", _REGISTER.sub(r"\1", text)) for text in texts[first : last + 1]]


def digest(kernel: Kernel, arguments: tuple[Any, ...]) -> str:
    """The number of these instructions and a hash of them."""
    texts = executed(kernel, arguments)
    return f"{len(texts)} {hashlib.sha256(chr(10).join(texts).encode()).hexdigest()[:16]}"
