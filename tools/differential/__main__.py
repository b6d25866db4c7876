"""The long run: ``python -m tools.differential --instructions 200000 --kernels 1000`` writes docs/runs/differential.json.

Instructions are spread over the vector lengths of A64FX; every kernel length also over two longer ones, where qemu's ``max`` CPU
stands in. Exit status 1 if anything differs.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from tools.differential.cases import Case, Source
from tools.differential.compare import Difference, differences

A64FX_LENGTHS, LONGER = (512, 256, 128), (1024, 2048)
KERNEL_LENGTH = 20
BATCH = 2000
RUNS = Path(__file__).parents[2] / "docs" / "runs"


def batches(instructions: int, kernels: int, seed: int) -> Iterator[tuple[str, int, Source, list[Case]]]:
    """(kind, vector length, source, cases) until the numbers are reached; ``kernels`` counts per vector length."""
    for vl in (*A64FX_LENGTHS, *LONGER):
        source = Source(seed + vl, vl)
        left = -(-instructions // len(A64FX_LENGTHS)) if vl in A64FX_LENGTHS else 0
        while left > 0:
            yield "instructions", vl, source, list(source.instructions(min(BATCH, left)))
            left -= BATCH
        for first in range(0, kernels, BATCH // 4):
            yield "kernels", vl, source, list(source.kernels(min(BATCH // 4, kernels - first), KERNEL_LENGTH))


def main() -> int:
    """Run, print progress, write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--instructions", type=int, default=200_000)
    parser.add_argument("--kernels", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--qemu", default="qemu-aarch64-static")
    parser.add_argument("--output", type=Path, default=RUNS / "differential.json")
    options = parser.parse_args()
    start, executed, found = time.monotonic(), dict[str, int](), list[Difference]()
    for kind, vl, source, cases in batches(options.instructions, options.kernels, options.seed):
        found += differences(cases, vl, source.window, options.qemu, "a64fx" if vl in A64FX_LENGTHS else "max")
        key = f"{kind} at {vl} bits"
        executed[key] = executed.get(key, 0) + len(cases)
        print(f"{key}: {executed[key]}, {len(found)} differences", flush=True)
    version = subprocess.run([options.qemu, "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]
    report = {
        "command": " ".join(["python -m tools.differential", *sys.argv[1:]]),
        "against": version,
        "host": platform.machine(),
        "seconds": round(time.monotonic() - start),
        "executed": executed,
        "instructions_per_kernel": KERNEL_LENGTH,
        "differences": [asdict(difference) for difference in found],
    }
    options.output.parent.mkdir(parents=True, exist_ok=True)
    options.output.write_text(json.dumps(report, indent=1) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
