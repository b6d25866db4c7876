"""Which engine a kernel runs on: said once per process, asked for by name, refused with the reason."""

import gc
import resource
import subprocess
import sys

import numpy as np
import pytest

from svedsl import NativeError, i64, kernel, pack, ptr
from svedsl.run.native import refusal


@kernel
def double(k, x: ptr[i64]) -> i64:
    value = k.x("value")
    k.ldr(value, [x])
    k.add(value, value, value)
    k.str(value, [x])
    k.return_(value)


REASON = refusal(double.code_object)

CALLS = """
import logging
import sys
from tests.test_engine import double
import numpy as np

logging.basicConfig(stream=sys.stdout, level="INFO", format="%(name)s %(levelname)s %(message)s")
x = np.ones(1, np.int64)
for _ in range(3):
    double(x)
print(x[0], double.engine)
"""


def test_one_line_per_process_says_which_engine_runs():
    """Fails when somebody without SVE does not learn that kernels are emulated and why, or learns it at every call."""
    done = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, check=True)
    line = "svedsl INFO running natively" if REASON is None else f"svedsl WARNING emulating kernels: {REASON}"
    assert done.stdout.splitlines() == [line, f"8 {'native' if REASON is None else 'emulator'}"]


def test_calls_return_the_value_of_the_kernel_on_either_engine():
    """Fails when a prepared or plain call loses the return value."""
    x = np.ones(1, np.int64)
    assert double(x) == 2
    prepared = double.prepare(x)
    assert [prepared(), prepared()] == [4, 8]
    assert x[0] == 8
    pack(double)
    assert double(x) == 16


@pytest.mark.skipif(REASON is None, reason="this machine runs kernels natively")
def test_native_execution_is_refused_with_the_reason():
    """Fails when .native() falls back silently, or touches an array before it refuses."""
    x = np.ones(1, np.int64)
    for ask in (lambda: double.native(x), lambda: double.time(x), lambda: double.address):
        with pytest.raises(NativeError, match=f"double: {REASON}"):
            ask()
    assert x[0] == 1


def test_five_thousand_kernels_leave_nothing_behind():
    """Fails when a kernel that is built, run and dropped stays in a cache, or leaves machine memory."""

    def cycle(count):
        for _ in range(count):
            double.with_()(x)
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, len(gc.get_objects())

    x = np.zeros(1, np.int64)
    memory, objects = cycle(500)
    more_memory, more_objects = cycle(5000)
    assert more_objects - objects < 100
    assert more_memory - memory < 5000  # KiB
