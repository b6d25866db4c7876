"""Many calls in one process: memory stays, and so does the number of engines."""

from __future__ import annotations

import gc
import mmap
import sys
from pathlib import Path

import numpy as np
import pytest

from svedsl.errors import EmulationFault
from svedsl.run.counts import count
from svedsl.run.emulator import run
from svedsl.run.machine import borrow, give_back
from svedsl.run.watch import record
from tests.run.kernels import SAXPY
from tests.run.support import bound, words

MEGABYTE = 1 << 20


def resident() -> int:
    """Memory of this process in bytes: now, where the system tells, else the most so far."""
    gc.collect()
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * mmap.PAGESIZE
    except OSError:
        resource = pytest.importorskip("resource")
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def calls(times):
    """Calls of every kind: several sizes and vector lengths, faults, new code, watched runs."""
    for n in range(times):
        size = 1 + n % 3000
        x, y = np.ones(size, "f4"), np.ones(size, "f4")
        run(SAXPY, bound(SAXPY, size, 2.0, x, y), vl=128 << n % 5)
        if n % 10 == 0:
            made = words(0xD2800000 | (n & 0xFFFF) << 5, 0xD65F03C0)  # movz x0, #n; ret
            run(made, bound(made))
        if n % 50 == 0:
            with pytest.raises(EmulationFault):
                run(SAXPY, bound(SAXPY, size + 1, 2.0, x, y))
            count(SAXPY, bound(SAXPY, 100, 2.0, np.ones(100, "f4"), np.ones(100, "f4")))
            record(SAXPY, bound(SAXPY, 100, 2.0, np.ones(100, "f4"), np.ones(100, "f4")))


def test_ten_thousand_calls():
    """A test suite of many calls would fill the memory."""
    calls(2000)
    before = resident()
    calls(10_000)
    assert resident() - before < 10 * MEGABYTE


def test_memory_of_a_large_call_is_given_back():
    """One call on a large array would keep its copy for the rest of the process."""
    x = np.ones(40 * MEGABYTE, "f4")  # 160 MiB
    run(SAXPY, bound(SAXPY, 1, 2.0, x, np.ones(1, "f4")))
    made = words(0xD65F03C0)
    run(made, bound(made))
    machine = borrow("plain")
    give_back(machine)
    assert sum(region.reserved for regions in machine.memory.regions for region in regions) < 64 * MEGABYTE
