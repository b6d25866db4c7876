"""LLVM and GNU as on the same lines at the same time, and the texts on which they are known to differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.oracles import GnuAs, LlvmMc

Words = list[int | None]


def assemble(lines: Sequence[str]) -> tuple[Words, Words]:
    """The words LLVM and GNU as make of each line, None where they refuse it."""
    with ThreadPoolExecutor(2) as pool:
        llvm, gnu = pool.submit(LlvmMc().assemble, lines), pool.submit(GnuAs().assemble, lines)
        return llvm.result(), gnu.result()


def versions() -> dict[str, str]:
    return {oracle.name: oracle.version() for oracle in (LlvmMc(), GnuAs())}


_DIFFERENT = {
    "LLVM": re.compile(r"(?!)"),
    "GNU": re.compile(r"uxtw x\w+, w\w+$"),
}
"""Texts, by assembler, whose word is another than the Arm ARM's. docs/spelling.md lists them."""


def agree(text: str, ours: int, llvm: int | None, gnu: int | None) -> bool:
    """Whether no assembler that takes a text makes another word of it than ``ours``, listed differences apart."""
    return all(word in (None, ours) or _DIFFERENT[name].match(text) for name, word in (("LLVM", llvm), ("GNU", gnu)))


def told(ours: int | None, llvm: int | None, gnu: int | None) -> str:
    """What each made of a text, for messages."""
    words = {"svedsl": ours, "LLVM": llvm, "GNU": gnu}
    return ", ".join(f"{name} {'refuses' if word is None else f'{word:08x}'}" for name, word in words.items())
