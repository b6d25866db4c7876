"""llvm-mca beside the core model: cycles of the instructions that a call executes, and which rules of the manual make the difference."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from svedsl import Kernel

NEWEST, OLDEST = 22, 14
"""Versions whose tool is looked for by its numbered name, where there is no ``llvm-mca``."""

DIFFERENT = 0.15
"""A larger difference than this is explained."""

WORTH = 0.05
"""A rule is named where it costs at least this share of a call."""


LONG = 15_000
"""Instructions from which on a call's start and end, some 60 cycles, no longer matter, so that one pass is enough."""


class Rule(NamedTuple):
    """A rule that llvm-mca does not have: section of the A64FX manual, what it says, the micro-test of the model that isolates it."""

    section: str
    says: str
    test: str


RULES: dict[str, Rule] = {
    "window": Rule(
        "§2.4, §7.3.1",
        "20 entries in each reservation station, 128 in the commit stack, 40 fetch and 24 store ports bound what is in flight",
        "tests/cores/test_rules_dispatch.py::test_commit_stack_holds_128, tests/cores/test_rules_memory.py::test_store_port_window_is_24",
    ),
    "store to load": Rule(
        "§7.5, Table 7-3",
        "a load waits until an older ST1W of the same bytes is in L1D",
        "tests/cores/test_rules_memory.py::test_st1w_is_never_forwarded",
    ),
    "L1D misses": Rule("§9", "lines come from L2, 64 bytes per cycle", "tests/test_kernel_starts.py::test_every_access_hits"),
}


@cache
def tool() -> str | None:
    """The llvm-mca of this machine, None where there is none."""
    names = ("llvm-mca", *(f"llvm-mca-{n}" for n in range(NEWEST, OLDEST - 1, -1)))
    return next((found for name in names if (found := shutil.which(name))), None)


def cycles(kernel: Kernel, arguments: Sequence[Any]) -> int | None:
    """Cycles by ``llvm-mca -mcpu=a64fx`` of what a call executes, behind another call unless it is ``LONG``; None without the tool."""
    if tool() is None:
        return None
    texts = [row.text for row in kernel.trace(*arguments, registers=False).rows]
    text = "\n".join(texts)
    once = _total(text, 1)
    if once is None or len(texts) > LONG:
        return once
    twice = _total(text, 2)
    return None if twice is None else twice - once


def _total(text: str, times: int) -> int | None:
    options = ("-mtriple=aarch64-linux-gnu", "-mcpu=a64fx", "-mattr=+sve", "-instruction-info=0", "-resource-pressure=0")
    command = [tool() or "", *options, f"-iterations={times}", "-"]
    found = re.search(r"Total Cycles:\s+(\d+)", subprocess.run(command, input=text, capture_output=True, text=True, check=False).stdout)
    return int(found[1]) if found else None


def explained(
    kernel: Kernel, arguments: Sequence[Any], model: int, every_hit: int, theirs: int | None, lift: bool = True
) -> list[dict[str, Any]]:
    """The rules that make the model's cycles differ from llvm-mca's, each with the cycles that a call takes less where it is lifted.

    Rules overlap, so the cycles need not add up to the difference. Empty where the two are within ``DIFFERENT``. Without ``lift`` only
    what needs no further run: L1D misses.
    """
    if theirs is None or abs(theirs / model - 1) <= DIFFERENT:
        return []
    saved = {"L1D misses": model - every_hit}
    if lift:
        saved["window"] = model - kernel.analyze(*arguments, lifted=("window",)).cycles
        saved["store to load"] = model - kernel.analyze(*arguments, lifted=("store to load",)).cycles
    return [
        {"rule": name, "cycles": n, "section": RULES[name].section, "test": RULES[name].test}
        for name, n in sorted(saved.items(), key=lambda item: -item[1])
        if n >= WORTH * model
    ]
