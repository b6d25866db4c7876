"""Every word of the SVE encoding space: svedsl's text against LLVM's, one by one."""

from __future__ import annotations

import struct
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path

from svedsl.isa.decode import text_of_word
from tests.oracles import tools

BLOCK = 1 << 20
"""Words of one piece of work."""


def blocks() -> list[int]:
    """The first word of each block: SVE is bits 28:25 = 0010 (Arm ARM, C4.1), 2^28 words."""
    return [high << 29 | 0b0010 << 25 | low for high in range(8) for low in range(0, 1 << 25, BLOCK)]


@dataclass(slots=True)
class Outcome:
    """Words of each mnemonic, words that are no instruction, and texts that differ (the first hundred)."""

    mnemonics: Counter[str] = field(default_factory=Counter)
    undefined: int = 0
    differing: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, other: Outcome) -> None:
        self.mnemonics += other.mnemonics
        self.undefined += other.undefined
        self.differing += other.differing
        self.examples = (self.examples + other.examples)[:100]


def llvm_texts(first: int, count: int) -> list[str]:
    """LLVM's text of ``count`` words from ``first``; ``<unknown>`` where there is none."""
    objcopy, objdump = tools.find("llvm-objcopy"), tools.find("llvm-objdump")
    if objcopy is None or objdump is None:
        raise FileNotFoundError("llvm-objcopy and llvm-objdump are not installed")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "in.bin").write_bytes(struct.pack(f"<{count}I", *range(first, first + count)))
        section = "--rename-section=.data=.text,alloc,load,code,contents,readonly"
        subprocess.run([objcopy, "-Ibinary", "-Oelf64-littleaarch64", section, "in.bin", "in.o"], cwd=folder, check=True)
        options = ["-d", "-z", "--triple=aarch64", "--mcpu=a64fx", "--no-show-raw-insn", "--no-leading-addr"]
        done = subprocess.run([objdump, *options, "in.o"], cwd=folder, check=True, capture_output=True, text=True)
    lines = done.stdout.replace("\t", " ").splitlines()[-count:]
    return [line.strip() for line in lines]


def compare(first: int, count: int = BLOCK) -> Outcome:
    """Disassembles ``count`` words from ``first`` and compares with LLVM's texts."""
    outcome = Outcome()
    for word, theirs in zip(range(first, first + count), llvm_texts(first, count), strict=True):
        ours = text_of_word(word, 0)
        if ours.startswith(".inst"):
            outcome.undefined += 1
            same = theirs == "<unknown>"
        else:
            outcome.mnemonics[ours.partition(" ")[0]] += 1
            same = ours == theirs or ours == theirs.partition("//")[0].rstrip()
        if not same:
            outcome.differing += 1
            outcome.examples.append(f"{word:08x}: svedsl {ours!r}, LLVM {theirs!r}")
    outcome.examples = outcome.examples[:100]
    return outcome


def compare_all(processes: int) -> Iterator[Outcome]:
    """The outcome of each block, as they are done."""
    with get_context("spawn").Pool(processes) as pool:
        yield from pool.imap_unordered(compare, blocks())
