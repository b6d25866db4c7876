"""What would help: every claim is what the model says of the changed code, and names the right instructions."""

from __future__ import annotations

import re

import pytest

from svedsl.cores import analyze_trace
from svedsl.flow.trace import Access, Step, Trace
from tests.cores.bodies import cycles, run, words

CLAIM = re.compile(r"(.*): ([\d.]+) -> ([\d.]+) cycles$")


def claims(*lines: str) -> dict[str, tuple[float, float]]:
    """What to do -> cycles before and after."""
    found = [CLAIM.match(line) for line in run(*lines).advice()]
    return {m[1]: (float(m[2]), float(m[3])) for m in found if m}


PARITY = [text for n in range(12) for text in (f"fmul z{n}.s, z30.s, z31.s", "nop")]
"""12 FMUL in slots 0 and 2: all of them on FLA, 12 cycles."""


def test_a_claimed_swap_holds() -> None:
    """Would break: a swap that is named but not what was simulated."""
    what, (before, after) = next((w, c) for w, c in claims(*PARITY).items() if w.startswith("swap"))
    first, second = re.findall(r"`([^`]*)`", what)[:2]
    i = PARITY.index(first)
    j = PARITY.index(second, i)
    changed = list(PARITY)
    changed[i], changed[j] = changed[j], changed[i]
    assert before == pytest.approx(cycles(*PARITY), abs=0.005)
    assert after == pytest.approx(cycles(*changed), rel=0.02)
    assert after < before


def test_a_claimed_nop_holds() -> None:
    """Would break: padding at another place than the one named."""
    what, (_, after) = next((w, c) for w, c in claims(*PARITY).items() if "nop before" in w)
    (before_which,) = re.findall(r"before `([^`]*)`", what)
    k = PARITY.index(before_which)
    assert after == pytest.approx(cycles(*PARITY[:k], "nop", *PARITY[k:]), rel=0.02)


def test_swaps_keep_the_meaning() -> None:
    """An FMUL and the LD1W of its source must not change places. Would break: advice that computes something else."""
    body = [text for n in range(6) for text in (f"ld1w {{z{n}.s}}, p0/z, [x0]", f"fmul z{n}.s, z{n}.s, z31.s")]
    for what in claims(*body):
        if what.startswith("swap"):
            assert not re.search(r"`ld1w \{ (z\d+)\.s .*` and `fmul \1\.", what)


def test_chains_are_named_and_counted() -> None:
    """Four accumulators of 9 cycles with 4 FMLA a turn, which need 2: 5 copies each. Would break: a chain left out or not verified."""
    found = claims(*[f"fmla z{n}.s, p0/m, z30.s, z31.s" for n in range(4)])
    ((what, (before, after)),) = found.items()
    assert "`fmla z0.s, p0/m, z30.s, z31.s` and 3 like it (9 cycles a turn): 5 independent copies" in what
    assert before == 9
    assert after == pytest.approx(cycles(*[f"fmul z{n}.s, z30.s, z31.s" for n in range(4)]), abs=0.6)


def test_stored_and_reloaded_values_are_named() -> None:
    """ST1W -> LD1W of the same bytes is never forwarded. Would break: a loop bound through memory that gets no word about it."""
    found = claims("st1w {z0.s}, p0, [x0]", "ld1w {z1.s}, p0/z, [x0]", "fadd z0.s, z0.s, z1.s")
    what, (before, after) = next((w, c) for w, c in found.items() if w.startswith("keep in a register"))
    assert "`st1w { z0.s }, p0, [x0]` writes and `ld1w { z1.s }, p0/z, [x0]` reads: never forwarded" in what
    assert after < before / 2


def test_loads_that_take_one_address_pipe() -> None:
    """LDR z issues to EAGA only: 4 cycles for 4, LD1W 2."""
    found = claims(*[f"ldr z{n}, [x0, #{n}, mul vl]" for n in range(4)])
    ((what, change),) = found.items()
    assert what.startswith("LD1 and ST1")
    assert change == (4, 2)


def test_misses_of_a_run_name_the_load_and_its_line() -> None:
    """Would break: a run that waits for memory and is not told which load."""
    body = words("ld1w {z0.s}, p0/z, [x0]\nfadd z1.s, z1.s, z0.s\nadd x0, x0, x1\nb #-12")
    steps = [
        Step(4 * n, word, (Access(0x100000 + 8192 * turn, 64, False),) if n == 0 else ())
        for turn in range(40)
        for n, word in enumerate(body)
    ]
    found = analyze_trace(Trace(512, 0, 16, steps, {}), warm=False, sources=["line 1", "line 2", "line 3", "line 4"])
    (line,) = found.advice()
    assert line.startswith("prefetch for `ld1w { z0.s }, p0/z, [x0]` (line 1)")


def test_runs_without_misses_get_no_word_about_them() -> None:
    """Would break: advice to prefetch what L1D holds."""
    body = words("ld1w {z0.s}, p0/z, [x0]\nfadd z1.s, z1.s, z0.s\nb #-8")
    steps = [Step(4 * n, word, (Access(0x100000, 64, False),) if n == 0 else ()) for _ in range(40) for n, word in enumerate(body)]
    assert analyze_trace(Trace(512, 0, 12, steps, {"x": (0x100000, 64)})).advice() == []
