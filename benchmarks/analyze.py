"""The A64FX core model beside hardware, llvm-mca and OSACA, and how long it takes.

    python benchmarks/analyze.py [--kernels] [--speed] [--sensitivity] [--json]

Without options: cycles per turn of published loops (tests/cores/loops) as measured on A64FX, by this model, by ``llvm-mca -mcpu=a64fx`` and
by OSACA, as far as those are installed. ``--kernels``: the benchmark report's kernels, called again and again, model beside hardware.
``--speed``: a body of 50 instructions x 1,000 iterations against llvm-mca, and a trace of 1,000,000 instructions. ``--sensitivity``: what
happens to loops and kernels when one of the parameters for what the manual leaves unsaid moves. The exit status is 1 if an aim is missed.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from statistics import median
from typing import Any

from svedsl import assemble
from svedsl.cores import analyze_loop, analyze_trace
from svedsl.cores.params import DEFAULT, Unsaid
from svedsl.flow.trace import Step, Trace
from svedsl.run.watch import Watch, trace
from svedsl_kernels import report
from svedsl_kernels.catalog import CATALOG, make_case

LOOPS = Path(__file__).parents[1] / "tests" / "cores" / "loops"
TURNS = 300
MEDIAN, WORST = 0.04, 0.15
"""Aims for the loops: median and largest error."""
TRACE_SECONDS = 20.0
MOVES: dict[str, tuple[Any, ...]] = {
    "rsx_threshold": (4, 6, 10, 12),
    "rse_gap": (2, 4),
    "rs_bypass_cycles": (2, 4),
    "rs_reuse": (2, 4),
    "all_or_nothing": (True,),
    "sequential_bubbles": (0, 8),
    "p_block_by_flows": (False,),
    "loop_trained": (1, 16),
    "mispredict_refetch": (0, 6),
    "store_forward_latency": (3, 8),
    "fetch_release": (0, 4),
    "store_drain_pressure": (1, 8),
    "line_fill": (41, 51),
    "memory_fill": (266, 284),
    "l2_path_shared": (False,),
    "gather_penalty": (8,),
    "l1_prefetch_distance": (512, 2048),
    "l2_prefetch_distance": (2048, 8192),
    "integer_divide_share": (0.0, 1.0),
}
"""Other values of each parameter that the manual's wording allows as well."""
KERNELS = (
    *(("gemm_fp32_4x4", M, Nc) for M in (4, 16) for Nc in (64, 128, 256)),
    *(("two_pass", M, Nc) for M in (4, 16) for Nc in (64, 128, 256)),
    *(("exp2_fmla_fused", 4, Nc) for Nc in (64, 128, 256)),
    *(("exp2_fmla_vec", 16, Nc) for Nc in (64, 128, 256)),
    *(("exp2_fmla_opt", 4, Nc) for Nc in (64, 128, 256)),
    *((v.kernel, report.EXP2_M, report.EXP2_NC) for v in report.EXP2_VERSIONS),
)
SENSITIVE = (("gemm_fp32_4x4", 4, 64), ("gemm_fp32_4x4", 4, 256), ("two_pass", 4, 64), ("exp2_rows", 4, 64), ("exp2_fmla_fused", 4, 64))
"""The kernels that stand for all in the table of parameters."""


def words(text: str) -> list[int]:
    code = assemble(text)
    return list(struct.unpack(f"<{len(code) // 4}I", code))


def measured_loops() -> dict[str, float]:
    """Loop -> cycles per turn on hardware."""
    with (LOOPS / "expected.csv").open(encoding="utf-8") as file:
        return {row["loop"]: float(row["cycles"]) / int(row["turns"]) for row in csv.DictReader(file)}


def model(name: str, unsaid: Unsaid = DEFAULT) -> float:
    text = (LOOPS / f"{name}.s").read_text(encoding="utf-8")
    return analyze_loop(words(text), TURNS, unsaid=unsaid).cycles_per_iteration


def llvm_mca(name: str) -> float | None:
    """Cycles per turn by llvm-mca, None where it is not installed or knows no A64FX."""
    tool = shutil.which("llvm-mca") or next((found for n in range(20, 13, -1) if (found := shutil.which(f"llvm-mca-{n}"))), None)
    if tool is None:
        return None
    command = [tool, "-mtriple=aarch64-linux-gnu", "-mcpu=a64fx", "-mattr=+sve", f"-iterations={TURNS}", str(LOOPS / f"{name}.s")]
    found = re.search(r"Total Cycles:\s+(\d+)", subprocess.run(command, capture_output=True, text=True).stdout)
    return int(found[1]) / TURNS if found else None


def osaca(name: str) -> float | None:
    """Cycles per turn by OSACA: the larger of port pressure and loop-carried dependency. None where it is not installed."""
    tool = shutil.which("osaca")
    if tool is None:
        return None
    command = [tool, "--arch", "a64fx", "--ignore-unknown", str(LOOPS / f"{name}.s")]
    lines = subprocess.run(command, capture_output=True, text=True).stdout.splitlines()
    totals = [line.split() for line in lines if re.fullmatch(r"[\s\d.]+", line) and len(line.split()) > 8]
    if not totals:
        return None
    *ports, _critical, carried = map(float, totals[0])
    return max(*ports, carried)


def loops() -> list[dict[str, Any]]:
    """A row for each published loop."""
    return [
        {"loop": name, "measured": cycles, "model": model(name), "llvm_mca": llvm_mca(name), "osaca": osaca(name)}
        for name, cycles in measured_loops().items()
    ]


def errors(rows: list[dict[str, Any]], key: str) -> list[float]:
    """Relative errors of those rows that have both figures."""
    return [abs(r[key] / r["measured"] - 1) for r in rows if r[key] and r["measured"]]


def print_loops(rows: list[dict[str, Any]]) -> None:
    tools = ("model", "llvm_mca", "osaca")
    print(f"{'loop':<12}{'measured':>9}" + "".join(f"{tool.replace('_', '-'):>17}" for tool in tools))
    for r in rows:
        cells = [f"{r[t]:>10.3f} {100 * (r[t] / r['measured'] - 1):+5.0f}%" if r[t] else f"{'-':>17}" for t in tools]
        print(f"{r['loop']:<12}{r['measured']:>9.3f}" + "".join(cells))
    for title, summary in (("median error", median), ("worst error", max)):
        cells = [f"{100 * summary(found):>16.1f}%" if (found := errors(rows, t)) else f"{'-':>17}" for t in tools]
        print(f"{title:<21}" + "".join(cells))


def call_cycles(name: str, M: int, Nc: int, unsaid: Unsaid = DEFAULT) -> int:
    """Cycles of one call of many with the same arguments."""
    entry = CATALOG[name]
    bound, watch = entry.kernel._bind(entry.arguments(make_case(M, Nc)), {}), Watch(vl=512, layout="packed")
    code = entry.kernel.code_object
    return analyze_trace(trace(code, bound, watch), before=trace(code, bound, watch), unsaid=unsaid).cycles


def reported_cycles(name: str, M: int, Nc: int) -> float | None:
    """The report's figure as cycles per call: its percent of peak, or its cycles per element of exp2."""
    percent = report.percent_peak(name, M, Nc)
    if percent:
        return 2 * M * Nc * report.D / (report.PEAK_GFLOPS / report.CLOCK_GHZ * percent / 100)
    return next((v.cycles_per_element * M * Nc for v in report.EXP2_VERSIONS if v.kernel == name), None)


def kernels() -> list[dict[str, Any]]:
    """A row for each figure of the report."""
    return [
        {"kernel": name, "M": M, "Nc": Nc, "measured": reported_cycles(name, M, Nc), "model": call_cycles(name, M, Nc)}
        for name, M, Nc in KERNELS
    ]


def print_kernels(rows: list[dict[str, Any]]) -> None:
    print(f"{'kernel':<17}{'M':>3}{'Nc':>5}{'measured':>10}{'model':>8}  error   cycles per K of a 4 x 64 tile, or per element")
    for r in rows:
        unit = r["M"] * r["Nc"] / (1 if r["kernel"] in ("exp2_rows", "exp2_fast", "exp2_ultra") else 4)
        error = 100 * (r["model"] / r["measured"] - 1)
        rates = f"{r['measured'] / unit:>8.2f}{r['model'] / unit:>8.2f}"
        print(f"{r['kernel']:<17}{r['M']:>3}{r['Nc']:>5}{r['measured']:>10.0f}{r['model']:>8} {error:+5.0f}%{rates}")
    found = errors(rows, "model")
    print(f"median error {100 * median(found):.1f} %, worst {100 * max(found):.1f} %")


def best(run: Callable[[], object], times: int = 3) -> float:
    """Seconds of the quickest of some runs."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken)


def fifty() -> str:
    """A body of 50 instructions: loads, multiply-adds, integer work, a store, the loop's end."""
    lines = [f"ld1w {{z{16 + n}.s}}, p0/z, [x{n % 4}, #{n}, mul vl]" for n in range(8)]
    lines += [f"fmla z{n % 16}.s, p0/m, z{16 + n % 8}.s, z{24 + n % 4}.s" for n in range(32)]
    lines += ["st1w {z0.s}, p0, [x4]", *(f"add x{n}, x{n}, #64" for n in range(5)), "mul x9, x10, x11", "lsl x12, x9, #3"]
    return "\n".join([".L:", *lines, "subs x5, x5, #1", "b.ne .L"])


def long_trace(instructions: int) -> Trace:
    """The GEMM kernel's trace, called again and again, as a stream."""
    entry = CATALOG["gemm_fp32_4x4"]
    call = trace(entry.kernel.code_object, entry.kernel._bind(entry.arguments(make_case(16, 128)), {}), Watch(vl=512, layout="packed"))
    steps = list(call.steps)

    def again() -> Iterator[Step]:
        for n in range(instructions):
            yield steps[n % len(steps)]

    return Trace(call.vl, call.base, call.size, again(), call.arrays)


def speed() -> dict[str, Any]:
    """Seconds for the loop (this model and llvm-mca, each as a process and the model within one) and for the trace."""
    code = words(fifty())
    analyze_loop(code, 1)  # the tables are read at their first use
    result: dict[str, Any] = {"instructions": len(code), "loop": best(lambda: analyze_loop(code, 1000)), "llvm_mca": None}
    tool = shutil.which("llvm-mca") or shutil.which("llvm-mca-14")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "fifty.s")
        path.write_text(fifty(), encoding="utf-8")
        command = [sys.executable, "-m", "svedsl.cli", "analyze", str(path), "--iterations", "1000", "--json"]
        result["loop_process"] = best(lambda: subprocess.run(command, check=True, capture_output=True))
        if tool:
            command = [tool, "-mtriple=aarch64-linux-gnu", "-mcpu=a64fx", "-mattr=+sve", "-iterations=1000", str(path)]
            result["llvm_mca"] = best(lambda: subprocess.run(command, check=True, capture_output=True))
    result["trace"] = best(lambda: analyze_trace(long_trace(1_000_000)), 1)
    return result


def print_speed(found: dict[str, Any]) -> None:
    mca = "not installed" if found["llvm_mca"] is None else f"{found['llvm_mca']:.2f} s"
    print(
        f"{found['instructions']} instructions x 1,000: model {found['loop']:.2f} s (svedsl analyze {found['loop_process']:.2f} s), ",
        end="",
    )
    print(f"llvm-mca {mca}")
    print(f"trace of 1,000,000 instructions: {found['trace']:.1f} s, aim {TRACE_SECONDS:.0f} s")


def sensitivity() -> list[dict[str, Any]]:
    """A row for each other value of each parameter: errors of the loops, change of the kernels in percent."""
    assert set(MOVES) | {"denormal_cycles"} >= {f.name for f in fields(Unsaid)}
    before = {k: call_cycles(*k) for k in SENSITIVE}
    rows = []
    for name, values in MOVES.items():
        for value in values:
            unsaid = replace(DEFAULT, **{name: value})
            wrong = [model(loop, unsaid) / cycles - 1 for loop, cycles in measured_loops().items()]
            moved = {f"{k[0]} {k[1]}x{k[2]}": 100 * (call_cycles(*k, unsaid=unsaid) / old - 1) for k, old in before.items()}
            rows.append({"parameter": name, "value": value, "median": median(map(abs, wrong)), "worst": max(map(abs, wrong)), **moved})
    return rows


def print_sensitivity(rows: list[dict[str, Any]]) -> None:
    names = [key for key in rows[0] if key not in ("parameter", "value", "median", "worst")]
    print(f"{'parameter':<22}{'default':>8}{'moved':>8}{'median':>8}{'worst':>7}" + "".join(f"{n:>23}" for n in names))
    for r in rows:
        now = getattr(DEFAULT, r["parameter"])
        head = f"{r['parameter']:<22}{now!s:>8}{r['value']!s:>8}{100 * r['median']:>7.1f}%{100 * r['worst']:>6.0f}%"
        print(head + "".join(f"{r[n]:>+22.1f}%" for n in names))


def main() -> int:
    """Prints the tables, or JSON. Returns the exit status: 1 if an aim is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for option in ("--kernels", "--speed", "--sensitivity", "--json"):
        parser.add_argument(option, action="store_true")
    options = parser.parse_args()
    found: dict[str, Any] = {}
    good = True
    if not (options.kernels or options.speed or options.sensitivity):
        rows = found["loops"] = loops()
        good = median(errors(rows, "model")) <= MEDIAN and max(errors(rows, "model")) <= WORST
    if options.kernels:
        found["kernels"] = kernels()
    if options.speed:
        found["speed"] = times = speed()
        good = times["trace"] <= TRACE_SECONDS and (times["llvm_mca"] is None or times["loop"] <= times["llvm_mca"])
    if options.sensitivity:
        found["sensitivity"] = sensitivity()
    if options.json:
        print(json.dumps(found, indent=1))
    else:
        printers = {"loops": print_loops, "kernels": print_kernels, "speed": print_speed, "sensitivity": print_sensitivity}
        for name, value in found.items():
            printers[name](value)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
