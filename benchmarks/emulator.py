"""What the emulator costs over raw Unicorn with the same code and no hooks, and how fast calls, counts and traces are.

    python benchmarks/emulator.py [--json]

Processor time, the best of several rounds, both engines in turn. The limits are those of the project: 5 % over raw Unicorn on a run of a
million instructions, 0.5 ms for a call of a small kernel, 100,000 traced instructions per second.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable

import numpy as np
import unicorn
from unicorn import arm64_const

from svedsl import f32, i64, in_, kernel, lsl, m, ptr, z

ROUNDS = 7
LONG, SMALL = 2_400_000, 100  # elements: about a million instructions at 512 bits, and about 50
CODE, DATA, RETURN = 0x40_0000, 0x1_0000_0000, 0x10_0000


@kernel(requires=["x.size >= n", "y.size >= n"])
def saxpy(k, n: i64, alpha: f32, x: ptr[f32, in_], y: ptr[f32]):
    """y[0:n] += alpha * x[0:n]"""
    i, pg = k.x("i"), k.p("pg")
    va, vx, vy = k.z("va"), k.z("vx"), k.z("vy")
    k.mov(va.s, alpha)
    k.mov(i, 0)
    k.whilelt(pg.s, i, n)
    with k.loop(while_=k.first):
        k.ld1w(vx.s, pg / z, [x, i, lsl(2)])
        k.ld1w(vy.s, pg / z, [y, i, lsl(2)])
        k.fmla(vy.s, pg / m, vx.s, va.s)
        k.st1w(vy.s, pg, [y, i, lsl(2)])
        k.incw(i)
        k.whilelt(pg.s, i, n)
    k.ret()


class Raw:
    """Plain Unicorn: SVE enabled at 512 bits, code and arrays mapped once, four registers written per call."""

    def __init__(self, n: int) -> None:
        self.uc = uc = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
        uc.ctl_set_cpu_model(arm64_const.UC_CPU_ARM64_MAX)
        for register in ((1, 1, 3, 6, 2, 1 << 8), (1, 0, 3, 0, 2, 3 << 20 | 3 << 16), *((1, 2, 3, op1, 0, 3) for op1 in (0, 4, 6))):
            uc.reg_write(arm64_const.UC_ARM64_REG_CP_REG, register)
        size = -(-4 * n // 4096) * 4096
        uc.mem_map(CODE, 0x1000)
        uc.mem_map(RETURN, 0x1000)
        uc.mem_map(DATA, 2 * size)
        uc.mem_write(CODE, saxpy.code)
        self.n, self.arrays = n, (DATA, DATA + size)

    def __call__(self) -> None:
        registers = (arm64_const.UC_ARM64_REG_X0, self.n), (arm64_const.UC_ARM64_REG_X1, self.arrays[0])
        more = (arm64_const.UC_ARM64_REG_X2, self.arrays[1]), (arm64_const.UC_ARM64_REG_LR, RETURN)
        for register, value in (*registers, *more):
            self.uc.reg_write(register, value)
        self.uc.emu_start(CODE, RETURN)


def best(functions: dict[str, Callable[[], object]], repeat: int = 1) -> dict[str, float]:
    """Seconds of processor time per call, the best of all rounds; the functions take turns."""
    times = dict.fromkeys(functions, float("inf"))
    for _ in range(ROUNDS):
        for name, function in functions.items():
            start = time.process_time()
            for _ in range(repeat):
                function()
            times[name] = min(times[name], (time.process_time() - start) / repeat)
    return times


def measure() -> dict[str, float]:
    """All figures: seconds, instructions per second, and the cost over raw Unicorn in percent."""
    x, y = np.ones(LONG, np.float32), np.ones(LONG, np.float32)
    instructions = saxpy.count(LONG, 2.0, x, y).total
    long = best({"raw": Raw(LONG), "ours": lambda: saxpy.emulate(LONG, 2.0, x, y)})
    small = best({"raw": Raw(SMALL), "ours": lambda: saxpy.emulate(SMALL, 2.0, x[:SMALL], y[:SMALL])}, 500)
    few = saxpy.count(SMALL * 1000, 2.0, x, y).total
    watched = best(
        {
            "count": lambda: saxpy.count(SMALL * 1000, 2.0, x, y),
            "trace": lambda: traced(x, y),
            "record": lambda: saxpy.trace(SMALL * 1000, 2.0, x, y),
        }
    )
    return {
        "instructions": instructions,
        "raw_seconds": long["raw"],
        "ours_seconds": long["ours"],
        "over_raw_percent": 100 * (long["ours"] / long["raw"] - 1),
        "small_call_raw_us": 1e6 * small["raw"],
        "small_call_ours_us": 1e6 * small["ours"],
        **{f"{name}_instructions_per_second": few / seconds for name, seconds in watched.items()},
    }


def traced(x: np.ndarray, y: np.ndarray) -> int:
    """Consume the trace that the core model gets."""
    from svedsl.run.binding import bind
    from svedsl.run.watch import trace

    code = saxpy.code_object
    return sum(1 for _ in trace(code, bind(code.params, code.requires, (SMALL * 1000, 2.0, x, y))).steps)


def main() -> int:
    """Print the figures; exit status 1 if one misses its limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true")
    figures = measure()
    limits = {"over_raw_percent": 5, "small_call_ours_us": 500}
    if parser.parse_args().json:
        print(json.dumps(figures, indent=1))
    else:
        for name, value in figures.items():
            print(f"{name:32} {value:14,.4g}" + (f"   (limit {limits[name]})" if name in limits else ""))
    slow = min(figures[f"{name}_instructions_per_second"] for name in ("trace", "record")) < 100_000
    return int(slow or any(figures[name] > limit for name, limit in limits.items()))


if __name__ == "__main__":
    sys.exit(main())
