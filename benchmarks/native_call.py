"""What a native call costs: a bare ctypes call, a prepared one, and ``kernel(...)`` with all its checks.

    python benchmarks/native_call.py [--json] [--stand-in] [--record]

needs AArch64 with SVE. Elsewhere, or with ``--stand-in``, nothing of a kernel runs: a C function that does nothing stands in for it and
for the few instructions that enter it, and the table says so; all of Python is as it is, so what the checks add is real. (qemu runs the
kernels, ``PYTHONPATH=. $(python tools/native_env.py) benchmarks/native_call.py``, but all of Python is slow there.) Times are medians of
15 samples of this thread's processor time. The aims: prepared <= 1.5 × bare; <= 2 µs per array for all checks; the exit status is 1
where one is missed.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np

from svedsl import Kernel, i64, in_, kernel, ptr
from svedsl.run import native, stubs
from svedsl.run.cpu import this_cpu, vector_length
from svedsl.run.info import machine

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, this folder comes first, not the repository

from tools import runs

AIM_PREPARED, AIM_PER_ARRAY = 1.5, 2.0
VL = vector_length() or 512


@kernel
def one(k, n: i64, a: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with one array."""
    k.ret()


@kernel
def two(k, n: i64, a: ptr[i64], b: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with two arrays."""
    k.ret()


@kernel
def four(k, n: i64, a: ptr[i64], b: ptr[i64], c: ptr[i64], d: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with four arrays."""
    k.ret()


@kernel
def read_only(k, n: i64, a: ptr[i64, in_]):  # type: ignore[no-untyped-def]
    """An empty kernel with one array that it may only read, called with one that nobody may write."""
    k.ret()


@kernel
def read_only_two(k, n: i64, a: ptr[i64, in_], b: ptr[i64, in_]):  # type: ignore[no-untyped-def]
    """The same with two."""
    k.ret()


@kernel(vl=VL)
def fixed_length(k, n: i64, a: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with one array, written for one vector length."""
    k.ret()


@kernel(requires=["n >= 0", "a.size >= n"])
def requiring(k, n: i64, a: ptr[i64]):  # type: ignore[no-untyped-def]
    """An empty kernel with one array and two conditions."""
    k.ret()


def microseconds(call: Callable[[], object], samples: int = 15, seconds: float = 0.02) -> float:
    """Median time of a call."""
    count, taken = 1, 0.0
    while taken < seconds:
        count *= 2
        taken = sample(call, count)
    return 1e6 * statistics.median(sample(call, count) for _ in range(samples)) / count


def sample(call: Callable[[], object], count: int) -> float:
    """Seconds of this thread's processor time that ``count`` calls take: others on the machine count for less than by the clock."""
    begin = time.thread_time()
    for _ in range(count):
        call()
    return time.thread_time() - begin


def stand_in(k: Kernel) -> int:
    """Let strlen stand in for the stub that enters ``k``: of a block that begins with the address 0 it is 0, which means "has run".

    Returns the address of labs, which takes the arguments of ``k`` and does nothing with them.
    """
    c = ctypes.CDLL(None)
    enter = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_char_p)(_address(c.strlen))
    pages: Any = SimpleNamespace(entries=[0], bases=[0])
    stubs._made[:] = [cast("stubs.Stubs", SimpleNamespace(enter=enter, enter_result=None))]
    native.refusal = lambda code, vl=None: None
    k._placed = native.NativeKernel(k.code_object, pages, 0)
    return _address(c.labs)


def _address(function: Any) -> int:
    return ctypes.cast(function, ctypes.c_void_p).value or 0


def measure(k: Kernel, stands_in: bool) -> dict[str, Any]:
    """The ways to call ``k``, in µs."""
    arrays = len(k.params) - 1
    data = [np.zeros(16, np.int64) for _ in range(arrays)]
    for array in data:
        array.flags.writeable = not k.name.startswith("read_only")
    entry = stand_in(k) if stands_in else k.address
    bare = ctypes.CFUNCTYPE(None, ctypes.c_int64, *[ctypes.c_void_p] * arrays)(entry)
    times = {
        "bare": microseconds(partial(bare, 16, *[a.ctypes.data for a in data])),
        "prepared": microseconds(k.prepare(16, *data)),
        "checked": microseconds(partial(k.native, 16, *data)),
        "call": microseconds(partial(k, 16, *data)),
    }
    added = (times["call"] - times["bare"]) / arrays
    return {"kernel": k.name, "arrays": arrays, **times, "prepared_over_bare": times["prepared"] / times["bare"], "added_per_array": added}


def record(run: runs.Run, what: str, rows: list[dict[str, Any]]) -> None:
    """Writes ``docs/runs/native-call.json``."""
    figures: dict[str, runs.Figure] = {"what ran": what}
    figures["a prepared call by a bare ctypes call, worst kernel"] = max(r["prepared_over_bare"] for r in rows)
    for r in rows:
        figures[f"`{r['kernel']}`: what all checks add to a bare call, µs per array"] = r["added_per_array"]
    run.record("native-call", figures, command="python benchmarks/native_call.py --record", tools={"numpy": np.__version__})


def show(what: str, rows: list[dict[str, Any]]) -> None:
    """The table for people."""
    print(f"What runs: {what}.\n")
    print("µs per call                 bare ctypes  prepared  native()  kernel()   prepared/bare  added per array")
    for r in rows:
        print(f"{r['kernel']:<14}{r['arrays']} array(s)   {r['bare']:11.3f} {r['prepared']:9.3f} {r['checked']:9.3f} {r['call']:9.3f}"
              f"   {r['prepared_over_bare']:13.2f}  {r['added_per_array']:15.3f}")  # fmt: skip


def main() -> int:
    """Prints the table, or JSON. Returns the exit status: 1 if an aim is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--stand-in", action="store_true", help="measure with a C function in place of the kernels")
    parser.add_argument("--record", action="store_true", help="write docs/runs/native-call.json")
    options = parser.parse_args()
    run = runs.begin("svedsl/run/binding.py", "svedsl/run/native.py", "benchmarks/native_call.py")
    stands_in = options.stand_in or not this_cpu().sve
    what = "a C function that stands in for the kernels: no SVE instruction is executed" if stands_in else "the kernels"
    rows = [measure(k, stands_in) for k in (one, two, four, read_only, read_only_two, fixed_length, requiring)]
    if options.record:
        record(run, what, rows)
    if options.json:
        print(json.dumps({"machine": machine(), "runs": what, "rows": rows}, indent=2))
    else:
        show(what, rows)
    return 0 if all(r["prepared_over_bare"] <= AIM_PREPARED and r["added_per_array"] <= AIM_PER_ARRAY for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
