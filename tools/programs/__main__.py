"""The long run: ``python -m tools.programs --count 10000 --seed 1`` compares that many programs and writes docs/runs/programs.json.

Program number i has seed ``seed + i`` and runs at one of five vector lengths. Exit status 1 if a result differs or the allocator refuses a
program that hand-made registers were enough for; ``--show SEED`` prints both listings of one program.
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from importlib.metadata import version
from pathlib import Path

from tools.programs.compare import LENGTHS, build, compare
from tools.runs import RUNS, begin

COVERS = ("svedsl/flow", "svedsl/asm/builder.py", "svedsl/asm/program.py", "tools/programs")


def run(count: int, seed: int) -> dict[str, int]:
    """Compares ``count`` programs, prints what differs; gives the counts."""
    instructions = different = refused = 0
    start = time.monotonic()
    for number in range(seed, seed + count):
        outcome = compare(number)
        instructions += outcome.instructions
        different += bool(outcome.difference)
        refused += bool(outcome.refused)
        if outcome.difference or outcome.refused:
            print(f"seed {number}: {outcome.difference or outcome.refused}", flush=True)
        if (number - seed + 1) % 1000 == 0:
            print(f"{number - seed + 1} programs, {different} differ, {refused} refused, {time.monotonic() - start:.0f} s", flush=True)
    return {"programs": count, "instructions": instructions, "different": different, "refused": refused, "vector_lengths": len(LENGTHS)}


def main() -> int:
    """Runs as told and writes the record. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.programs", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, metavar="SEED", help="print both listings of one program")
    parser.add_argument("--output", type=Path, default=RUNS, help="folder of the record")
    options = parser.parse_args()
    logging.getLogger("svedsl").setLevel(logging.ERROR)
    if options.show is not None:
        for automatic in (False, True):
            print(build(options.show, automatic).listing())
        return 0
    begun = begin(*COVERS)
    counts = run(options.count, options.seed)
    agree = options.count - counts["different"] - counts["refused"]
    path = begun.record(
        "programs",
        {
            "random programs with the results of hand-made registers": f"{agree:,} / {options.count:,}",
            "instructions of these programs": counts["instructions"],
        },
        command=f"python -m tools.programs --count {options.count} --seed {options.seed}",
        seed=options.seed,
        tools={"unicorn": version("unicorn"), "numpy": version("numpy")},
        details=counts,
        folder=options.output,
    )
    print(f"{counts}\nwritten: {path}")
    return 1 if counts["different"] or counts["refused"] else 0


if __name__ == "__main__":
    sys.exit(main())
