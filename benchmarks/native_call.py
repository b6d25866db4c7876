"""What a native call costs: a bare ctypes call, a prepared one, and ``kernel(...)`` with all its checks.

    python benchmarks/native_call.py [--json]

needs AArch64 with SVE; without it, qemu's: ``PYTHONPATH=. $(python tools/native_env.py) benchmarks/native_call.py`` (there all of
Python is slow: only the ratios say something). Times are medians of 15 samples. The aims: prepared <= 1.5 × bare; <= 2 µs per array
for all checks.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import statistics
import time
from collections.abc import Callable
from functools import partial

import numpy as np

from svedsl import Kernel, i64, kernel, ptr
from svedsl.run.info import machine


@kernel
def one(k, n: i64, a: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with one array."""
    k.ret()


@kernel
def four(k, n: i64, a: ptr[i64], b: ptr[i64], c: ptr[i64], d: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with four arrays."""
    k.ret()


def microseconds(call: Callable[[], object], samples: int = 15, seconds: float = 0.02) -> float:
    """Median time of a call."""
    count, taken = 1, 0.0
    while taken < seconds:
        count *= 2
        taken = sample(call, count)
    return 1e6 * statistics.median(sample(call, count) for _ in range(samples)) / count


def sample(call: Callable[[], object], count: int) -> float:
    """Seconds that ``count`` calls take."""
    begin = time.perf_counter()
    for _ in range(count):
        call()
    return time.perf_counter() - begin


def measure(k: Kernel, arrays: int) -> dict[str, float | str]:
    """The three ways to call ``k``, in µs."""
    data = [np.zeros(16, np.int64) for _ in range(arrays)]
    k.native(16, *data)
    pointers = [a.ctypes.data for a in data]
    bare = ctypes.CFUNCTYPE(None, ctypes.c_int64, *[ctypes.c_void_p] * arrays)(k.address)
    times = {
        "bare": microseconds(partial(bare, 16, *pointers)),
        "prepared": microseconds(k.prepare(16, *data)),
        "checked": microseconds(partial(k.native, 16, *data)),
        "call": microseconds(partial(k, 16, *data)),
    }
    added = (times["call"] - times["bare"]) / arrays
    return {"arrays": arrays, **times, "prepared_over_bare": times["prepared"] / times["bare"], "added_per_array": added}


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", action="store_true")
    json_wanted = parser.parse_args().json
    rows = [measure(one, 1), measure(four, 4)]
    if json_wanted:
        print(json.dumps({"machine": machine(), "rows": rows}, indent=2))
        return
    print("µs per call   bare ctypes  prepared  native()  kernel()   prepared/bare  added per array")
    for r in rows:
        print(f"{r['arrays']} array(s)     {r['bare']:11.3f} {r['prepared']:9.3f} {r['checked']:9.3f} {r['call']:9.3f}"
              f"   {r['prepared_over_bare']:13.2f}  {r['added_per_array']:15.3f}")  # fmt: skip


if __name__ == "__main__":
    main()
