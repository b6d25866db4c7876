"""Published figures the core model is held against: rows of ``tests/cores/loops`` and the folders beside them."""

from __future__ import annotations

import csv
import struct
from functools import cache
from pathlib import Path
from typing import NamedTuple

from svedsl import assemble

ROOT = Path(__file__).resolve().parents[2]
LOOPS = ROOT / "tests" / "cores" / "loops"


class Loop(NamedTuple):
    """A loop measured on A64FX with its data in L1: cycles per turn.

    ``body``: ``published`` instruction by instruction, ``described`` so that only one body fits, ``open`` where the description fits
    several, ``compiled`` here from published source.
    """

    name: str
    cycles: float
    source: str
    body: str
    turns: int
    """Turns of a call, where whole calls were measured, else 1."""

    @property
    def bounded(self) -> bool:
        """Whether it is known what was measured, so that the model's aims hold for this row."""
        return self.body in ("published", "described")

    @property
    def path(self) -> Path:
        return LOOPS / f"{self.name}.s"


def table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file; every column is there in every row."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def loops() -> tuple[Loop, ...]:
    rows = table(LOOPS / "expected.csv")
    return tuple(Loop(r["loop"], float(r["cycles"]) / int(r["turns"]), r["source"], r["body"], int(r["turns"])) for r in rows)


@cache
def words(text: str) -> tuple[int, ...]:
    """The machine words of assembly text."""
    code = assemble(text)
    return struct.unpack(f"<{len(code) // 4}I", code)


def body(loop: Loop) -> tuple[int, ...]:
    return words(loop.path.read_text(encoding="utf-8"))
