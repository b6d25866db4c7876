"""Other static analysers on the same bodies: llvm-mca and OSACA, run where they are installed, else as recorded."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.core_model.data import LOOPS, table

TURNS = 300
RECORD = LOOPS / "tools.csv"
"""What each tool said when it was last installed: loop, tool, version, cycles per turn."""


@dataclass(frozen=True)
class Tool:
    """An analyser: how it is called, how its version and its cycles per turn are read from what it prints."""

    name: str
    programs: tuple[str, ...]
    options: tuple[str, ...]
    version: str
    read: Callable[[str], float | None]

    def program(self) -> str | None:
        """Its path, None where it is not installed."""
        return next((found for name in self.programs if (found := shutil.which(name))), None)

    def installed(self) -> str | None:
        """The version installed, None where there is none."""
        program = self.program()
        if program is None:
            return None
        found = re.search(self.version, _output([program, "--version"]))
        return found[1] if found else "unknown"

    def cycles(self, path: Path) -> float | None:
        """Cycles per turn of the loop in a file. None where it knows an instruction not at all."""
        program = self.program()
        return None if program is None else self.read(_output([program, *self.options, str(path)]))


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _total_cycles(text: str) -> float | None:
    found = re.search(r"Total Cycles:\s+(\d+)", text)
    return int(found[1]) / TURNS if found else None


def _port_or_chain(text: str) -> float | None:
    """OSACA's bound: the busiest port or the loop-carried dependency, whichever is longer."""
    totals = [line.split() for line in text.splitlines() if re.fullmatch(r"[\s\d.]+", line) and len(line.split()) > 8]
    if not totals:
        return None
    *ports, _critical, carried = map(float, totals[0])
    return max(*ports, carried)


LLVM_MCA = Tool(
    "llvm-mca",
    ("llvm-mca", *(f"llvm-mca-{n}" for n in range(20, 13, -1))),
    ("-mtriple=aarch64-linux-gnu", "-mcpu=a64fx", "-mattr=+sve", f"-iterations={TURNS}"),
    r"LLVM version (\S+)",
    _total_cycles,
)
OSACA = Tool("OSACA", ("osaca",), ("--arch", "a64fx", "--ignore-unknown"), r"(\d+\.\d+\S*)", _port_or_chain)
TOOLS = (LLVM_MCA, OSACA)


@cache
def recorded() -> Mapping[tuple[str, str], tuple[str, float | None]]:
    """(loop, tool) -> version and cycles per turn, None where it gave none."""
    return {(r["loop"], r["tool"]): (r["version"], float(r["cycles"]) if r["cycles"] else None) for r in table(RECORD)}


def write_record(figures: Mapping[tuple[str, str], float | None], names: Iterable[str]) -> None:
    """Records what the installed tools say of these loops; the rows of tools that are not installed stay."""
    versions = {tool.name: tool.installed() for tool in TOOLS}
    rows = []
    for name in names:
        for tool in TOOLS:
            version, cycles = versions[tool.name], figures.get((name, tool.name))
            if version is None:
                version, cycles = recorded().get((name, tool.name), ("", None))
            rows.append((name, tool.name, version, "" if cycles is None else f"{cycles:.3f}"))
    with RECORD.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerows([("loop", "tool", "version", "cycles"), *rows])
    recorded.cache_clear()
