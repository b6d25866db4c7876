"""The checklist of forms (``tests/data/forms_*.tsv.gz``): every instruction shape LLVM 14 knows for an A64FX, with example words.

It is compared with what svedsl does and is never an input of the encoder.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

DATA = Path(__file__).resolve().parents[1] / "data"
CLASSES = {"sve": "sve", "neon": "neon", "fp": "fp", "base-dp": "base-int", "base-ldst": "base-int", "base-br": "base-int"}
CLASSES |= {"base-sys": "base-int", "base-other": "base-int"}


class Word(NamedTuple):
    """A machine word with LLVM's text of it."""

    word: int
    text: str


@dataclass(frozen=True, slots=True)
class FormRow:
    """One line of the checklist: the abstracted text, its class, how many of the 2^32 words have it, and examples."""

    form: str
    group: str  # sve, base-int, fp or neon
    words: int
    llvm_opcodes: tuple[str, ...]
    examples: tuple[Word, ...]

    @property
    def mnemonic(self) -> str:
        return self.form.split(" ", 1)[0]


def _row(line: str) -> FormRow:
    form, group, words, opcodes, examples = line.rstrip("\n").split("\t")
    pairs = (example.split("=", 1) for example in examples.split(" | "))
    found = tuple(Word(int(word, 16), text) for word, text in pairs)
    return FormRow(form, CLASSES[group], int(words), tuple(opcodes.split(",")), found)


@cache
def load_forms(group: str | None = None) -> tuple[FormRow, ...]:
    """The rows of the checklist, of one class (``sve``, ``base-int``, ``fp``, ``neon``) or all."""
    rows = []
    for name in ("forms_sve.tsv.gz", "forms_base.tsv.gz"):
        with gzip.open(DATA / name, "rt") as stream:
            rows += [_row(line) for line in stream if not line.startswith("#")]
    return tuple(row for row in rows if group in (None, row.group))


class ExceptionRow(NamedTuple):
    """Words whose LLVM text assembles to another word (``kind`` "other word") or not at all ("rejected")."""

    llvm_opcode: str
    form: str
    kind: str
    examples: tuple[tuple[int, str, int | None], ...]  # word, its text, what LLVM assembles from the text


@cache
def load_exceptions() -> tuple[ExceptionRow, ...]:
    """The non-canonical encodings: a decoder must read them, nobody can expect the round trip."""
    rows = []
    for line in (DATA / "exceptions.tsv").read_text().splitlines():
        if line.startswith("#"):
            continue
        _, opcode, form, kind, _, _, examples = line.split("\t")
        triples = (re.fullmatch(r"([0-9a-f]{8})=(.*)=>(\w+)", example) for example in examples.split(" | "))
        found = tuple((int(t[1], 16), t[2], None if t[3] == "None" else int(t[3], 16)) for t in triples if t)
        rows.append(ExceptionRow(opcode, form, kind, found))
    return tuple(rows)


_CONDITIONS = ["eq", "ne", "hs", "cs", "lo", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "al", "nv"]
_BARRIERS = ["oshld", "oshst", "osh", "nshld", "nshst", "nsh", "ishld", "ishst", "ish", "ld", "st", "sy"]
_PATTERNS = [
    "pow2",
    "vl1",
    "vl2",
    "vl3",
    "vl4",
    "vl5",
    "vl6",
    "vl7",
    "vl8",
    "vl16",
    "vl32",
    "vl64",
    "vl128",
    "vl256",
    "mul4",
    "mul3",
    "all",
]
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), shape)
    for pattern, shape in (
        (r"#-?\d+\.\d+(e[-+]?\d+)?", "#fimm"),
        (r"#-?(0x[0-9a-fA-F]+|\d+)", "#imm"),
        (r"\b(wsp|wzr)\b", "w#"),
        (r"\b(sp|xzr)\b", "x#"),
        (r"\b([bhsdqvwxzpc])\d+\b", r"\1#"),
        (r"(?<=[\w}])\[\d+\]", "[#]"),
        (r"\bp(ld|li|st)l[123](keep|strm)\b", "prfop"),
    )
)


def form_of(text: str) -> str:
    """The checklist's form of an LLVM text: registers, immediates and named operands abstracted."""
    mnemonic, _, operands = text.replace("\t", " ").strip().partition(" ")
    if not operands:
        return mnemonic
    if mnemonic in ("mrs", "msr"):
        return f"{mnemonic} {_system_register(mnemonic, operands)}"
    if mnemonic in ("at", "dc", "ic", "tlbi"):
        return f"{mnemonic} op, x#" if "," in operands else f"{mnemonic} op"
    for pattern, shape in _SHAPES:
        operands = pattern.sub(shape, operands)
    parts = operands.split(", ")
    names = {"cond": _CONDITIONS, "pat": _PATTERNS} if mnemonic not in ("dmb", "dsb") else {"barrier": _BARRIERS}
    for shape, words in names.items():
        parts = [shape if part in words else part for part in parts]
    return f"{'b.cond' if mnemonic.startswith('b.') else mnemonic} {', '.join(parts)}"


def _system_register(mnemonic: str, operands: str) -> str:
    if mnemonic == "msr" and "#" in operands:
        return "sysreg, #imm"
    parts = ["x#" if re.fullmatch(r"x\d+|xzr", part) else part for part in operands.split(", ")]
    return ", ".join(p if p == "x#" else "sysreg" if re.match(r"S\d_\d_", p, re.IGNORECASE) else "named-sysreg" for p in parts)
