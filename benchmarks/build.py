"""From Python calls to finished code: how long a kernel takes to build, by its number of instructions, and how that grows.

    python benchmarks/build.py [--json] [--record]

Two kernels: ``unrolled``, one loop body of loads, multiply-adds and stores with two new automatic registers in every four instructions; and
``branches``, a conditional branch in every eight instructions. Each is built new, that is written, checked, allocated and encoded:
processor time, best of 5. The aims: 1,000 instructions in 0.1 s, 10,000 in 1.5 s, and no steeper than 2.5 times the time for twice the
length.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from svedsl import KernelBuilder, f32, i64, kernel, lsl, m, ptr, z

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, this folder comes first, not the repository

from tools import runs

AIMS = {1_000: 0.1, 10_000: 1.5}
SIZES = (1_000, 2_500, 5_000, 10_000, 20_000, 40_000)
STEEPEST = 2.5


def unrolled(k: KernelBuilder, n: i64, x: ptr[f32], count: int) -> None:
    """``count`` instructions in one block, eight accumulators throughout."""
    acc = k.z(8, "acc")
    for a in acc:
        k.mov(a.s, 0)
    with k.vloop(n, f32) as (i, pg):
        for place in range(0, count, 4):
            v, w = k.z("v"), k.z("w")
            k.ld1w(v.s, pg / z, [x, i, lsl(2)])
            k.fmul(w.s, v.s, v.s)
            k.fmla(acc[place // 4 % 8].s, pg / m, v.s, w.s)
            k.st1w(acc[place // 4 % 8].s, pg, [x, i, lsl(2)])
    k.ret()


def branches(k: KernelBuilder, n: i64, x: ptr[f32], count: int) -> None:
    """``count`` instructions in blocks of a few, three variables live throughout."""
    total, step = k.x("total"), k.x("step")
    k.mov(total, 0)
    k.mov(step, 3)
    for place in range(0, count, 8):
        over, t = k.label("over"), k.x("t")
        k.add(t, total, step)
        k.tbz(t, place % 64, over)
        k.eor(t, t, n)
        k.add(total, total, t)
        k.place(over)
        k.ldr(t, [x, 8])
        k.add(total, total, t)
        k.cmp(total, n)
        k.csel(total, total, n, "lt")
    k.str(total, [x])
    k.ret()


def seconds(write: Callable[[KernelBuilder, Any, Any, int], None], count: int, samples: int) -> float:
    """The best of some builds of a kernel with ``count`` instructions."""

    def body(k: KernelBuilder, n: i64, x: ptr[f32]) -> None:
        write(k, n, x, count)

    times = []
    for _ in range(samples):
        start = time.process_time()
        made = kernel(body).code_object
        times.append(time.process_time() - start)
        assert abs(made.size // 4 - count) < 30
    return min(times)


def measure(sizes: tuple[int, ...] = SIZES, samples: int = 5) -> list[dict[str, Any]]:
    """A row for each kernel and size; ``growth`` is the time beside that of half the size, where that was measured too."""
    rows: list[dict[str, Any]] = []
    for write in (unrolled, branches):
        seconds(write, 100, 1)  # encoders are compiled at their first use
        taken = {count: seconds(write, count, samples) for count in sizes}
        for count, time_ in taken.items():
            growth = time_ / taken[count // 2] if count // 2 in taken else None
            rows.append({"kernel": write.__name__, "instructions": count, "seconds": time_, "aim": AIMS.get(count), "growth": growth})
    return rows


def reached(rows: list[dict[str, Any]]) -> bool:
    return all((r["aim"] is None or r["seconds"] <= r["aim"]) and (r["growth"] is None or r["growth"] <= STEEPEST) for r in rows)


def record(run: runs.Run, rows: list[dict[str, Any]]) -> None:
    """Writes ``docs/runs/build-speed.json``."""
    figures = {f"{r['kernel']}: {r['instructions']:,} instructions built, allocated, encoded, s": r["seconds"] for r in rows if r["aim"]}
    figures |= {
        f"{r['kernel']}: time of {r['instructions']:,} by that of half": r["growth"] for r in rows if r["instructions"] == SIZES[-1]
    }
    run.record("build-speed", figures, command="python benchmarks/build.py --record")


def main() -> int:
    """Prints the table, or JSON. Returns the exit status: 1 if an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--record", action="store_true", help="write docs/runs/build-speed.json")
    options = parser.parse_args()
    run = runs.begin("svedsl/flow", "svedsl/asm/builder.py", "svedsl/asm/program.py", "svedsl/isa", "benchmarks/build.py")
    rows = measure()
    if options.record:
        record(run, rows)
    if options.json:
        print(json.dumps(rows, indent=1))
    else:
        print(f"{'kernel':<10}{'instructions':>13}{'seconds':>9}{'aim':>6}{'µs each':>9}{'growth':>8}")
        for r in rows:
            aim, growth = r["aim"] or "", f"{r['growth']:.2f}" if r["growth"] else ""
            each = 1e6 * r["seconds"] / r["instructions"]
            print(f"{r['kernel']:<10}{r['instructions']:>13,}{r['seconds']:>9.3f}{aim:>6}{each:>9.1f}{growth:>8}")
    return 0 if reached(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
