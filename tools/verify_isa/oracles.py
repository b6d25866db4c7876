"""LLVM and GNU as on the same lines at the same time, and the texts of which one makes another word than the Arm ARM."""

from __future__ import annotations

import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.oracles import Assembler, GnuAs, LlvmMc, ZigCc

Words = list[int | None]


def llvm() -> Assembler:
    """LLVM's assembler: llvm-mc, or the one inside ziglang where it is not installed."""
    return LlvmMc() if LlvmMc.available() else ZigCc()


def assemble(lines: Sequence[str]) -> tuple[Words, Words]:
    """The words LLVM and GNU as make of each line, None where they refuse it or GNU as is not installed."""
    with ThreadPoolExecutor(2) as pool:
        theirs = pool.submit(llvm().assemble, lines)
        gnu: Words = pool.submit(GnuAs().assemble, lines).result() if GnuAs.available() else [None] * len(lines)
        return theirs.result(), gnu


def versions() -> dict[str, str]:
    """The assemblers that compare, by name."""
    return {oracle.name: oracle.version() for oracle in (LlvmMc(), GnuAs()) if oracle.available()}


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
