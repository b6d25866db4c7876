"""Measuring on the CPU: plausible times, untouched arrays, and the source named."""

import time

import numpy as np
import pytest

from svedsl.errors import NativeError
from svedsl.run import counters
from svedsl.run.info import machine
from svedsl.run.timing import SAMPLE_SECONDS
from svedsl.types import i64, ptr
from tests.native.support import Native

LOOP = "loop: subs x0, x0, #1\n b.ne loop\n ret"


def test_time_grows_with_the_work_and_stands_above_the_overhead():
    """Fails when seconds are per sample instead of per call, or the calls are not made."""
    loop = Native(LOOP, n=i64)
    short, long = (loop.kernel.time(loop.bind(n), samples=5) for n in (1000, 100_000))
    assert 10 < long.seconds / short.seconds < 1000
    assert short.overhead < short.seconds
    assert short.spread[0] <= short.seconds <= short.spread[1]
    assert short.calls * short.seconds > SAMPLE_SECONDS / 3
    assert short.calls > long.calls
    begin = time.perf_counter()
    loop(10**6)
    assert 0.1 < (time.perf_counter() - begin) / (10 * long.seconds) < 10


def test_arrays_are_what_they_were():
    """Fails when the many calls of a measurement show in the caller's arrays."""
    native = Native("ldr x1, [x0]\n add x1, x1, #1\n str x1, [x0]\n ret", x=ptr[i64])
    x = np.arange(3)
    native.kernel.time(native.bind(x), samples=2)
    assert x.tolist() == [0, 1, 2]


def test_cycles_only_where_they_are_counted():
    """Fails when cycles are invented on a system that does not count them, or the source is not told."""
    timing = Native("ret").kernel.time(Native("ret").bind(), samples=3)
    assert (timing.cycles is None) == (counters.refusal() is not None)
    assert f"{1e6 * timing.seconds:.3f} µs per call" in str(timing)
    assert str(machine()["measured_by"]).startswith("CNTVCT_EL0 (perf_event_open: " if counters.refusal() else "perf_event_open, ")


def test_a_kernel_that_cannot_run_is_not_measured():
    """Fails when a vector length that does not fit ends in a figure."""
    native = Native("ret", vl=128)
    with pytest.raises(NativeError, match="needs a vector length of 128"):
        native.kernel.time(native.bind())
