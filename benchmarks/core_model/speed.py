"""How long the model takes, in processor seconds: a loop body against llvm-mca, and a long trace."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.core_model.data import words
from benchmarks.core_model.kernels import traced
from benchmarks.core_model.tools import LLVM_MCA
from svedsl.cores import analyze_loop, analyze_trace
from svedsl.flow.trace import Step, Trace
from tools import runs

TRACE_SECONDS = 20.0
"""Aim for a trace of 1,000,000 instructions."""


def _processor() -> float:
    """Processor seconds so far, of this process and of those it waited for."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def best(run: Callable[[], object], times: int = 3) -> float:
    """Processor seconds of the quickest of some runs: what the clock shows on a machine that does nothing else."""
    taken = []
    for _ in range(times):
        start = _processor()
        run()
        taken.append(_processor() - start)
    return min(taken)


def fifty() -> str:
    """A body of 50 instructions: loads, multiply-adds, integer work, a store, the loop's end."""
    lines = [f"ld1w {{z{16 + n}.s}}, p0/z, [x{n % 4}, #{n}, mul vl]" for n in range(8)]
    lines += [f"fmla z{n % 16}.s, p0/m, z{16 + n % 8}.s, z{24 + n % 4}.s" for n in range(32)]
    lines += ["st1w {z0.s}, p0, [x4]", *(f"add x{n}, x{n}, #64" for n in range(5)), "mul x9, x10, x11", "lsl x12, x9, #3"]
    return "\n".join([".L:", *lines, "subs x5, x5, #1", "b.ne .L"])


def long_trace(instructions: int) -> Trace:
    """The GEMM kernel's trace, called again and again, as a stream."""
    call = traced("gemm_fp32_4x4", 16, 128)
    steps = list(call.steps)

    def again() -> Iterator[Step]:
        for n in range(instructions):
            yield steps[n % len(steps)]

    return replace(call, steps=again())


def speed() -> dict[str, Any]:
    """Seconds for the loop (this model and llvm-mca, each as a process, and the model within one) and for the trace."""
    code = words(fifty())
    analyze_loop(code, 1)  # the tables are read at their first use
    result: dict[str, Any] = {"instructions": len(code), "loop": best(lambda: analyze_loop(code, 1000)), "llvm_mca": None}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fifty.s")
        path.write_text(fifty(), encoding="utf-8")
        command = [sys.executable, "-m", "svedsl.cli", "analyze", str(path), "--iterations", "1000", "--json"]
        result["loop_process"] = best(lambda: subprocess.run(command, check=True, capture_output=True))
        if tool := LLVM_MCA.program():
            options = (*LLVM_MCA.options[:-1], "-iterations=1000")
            result["llvm_mca"] = best(lambda: subprocess.run([tool, *options, str(path)], check=True, capture_output=True))
    result["trace"] = best(lambda: analyze_trace(long_trace(1_000_000)), 1)
    return result


def show(found: dict[str, Any]) -> str:
    mca = "not installed" if found["llvm_mca"] is None else f"{found['llvm_mca']:.2f} s"
    return (
        f"{found['instructions']} instructions x 1,000: model {found['loop']:.2f} s (svedsl analyze {found['loop_process']:.2f} s), "
        f"llvm-mca {mca}\ntrace of 1,000,000 instructions: {found['trace']:.1f} s, aim {TRACE_SECONDS:.0f} s"
    )


def record() -> dict[str, Any]:
    """Measures and keeps it in docs/runs for the page."""
    run = runs.begin("svedsl/cores", "benchmarks/core_model/speed.py")
    found = speed()
    figures = {
        "50 instructions x 1,000 turns": f"{found['loop']:.2f} s",
        "the same by `svedsl analyze`, start and reading included": f"{found['loop_process']:.2f} s",
        "the same by llvm-mca": "not installed" if found["llvm_mca"] is None else f"{found['llvm_mca']:.2f} s",
        "a trace of 1,000,000 instructions": f"{found['trace']:.1f} s",
    }
    tools = {LLVM_MCA.name: LLVM_MCA.installed() or "not installed"}
    run.record("core-speed", figures, command="python benchmarks/analyze.py --speed --record", tools=tools)
    return found


def good(found: dict[str, Any]) -> bool:
    """Whether both aims are met: no slower than llvm-mca, and the long trace in time."""
    return bool(found["trace"] <= TRACE_SECONDS and (found["llvm_mca"] is None or found["loop"] <= found["llvm_mca"]))
