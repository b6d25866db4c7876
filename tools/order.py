"""Searches the order of a fast kernel's loop: local search over a table of distances, judged by the core model's steady state.

    python tools/order.py exp2 exact --plain --tries 400
    python tools/order.py stream coarse --seed 2

starts from the committed row of ``kernels/exp2_pass.DISTANCES`` or ``kernels/stream_order.ORDERS`` and prints each better row as it is
found. It writes nothing: a row that holds in whole calls too (``svedsl bench``) is copied by hand. The same seed finds the same row.
"""

from __future__ import annotations

import argparse
import random
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from svedsl import AllocationError, FlowError, Kernel, SveWarning
from svedsl_kernels import exp2_pass, exp2_strengths, fused_stream, stream_order
from svedsl_kernels.fexpa import STRENGTHS, Strength

Row = tuple[float, ...]
SLACK = 0.002
"""A worse row is gone on from when it is worse by less than a random share of about this: the way out of local minima."""


class Problem(NamedTuple):
    """A loop: its committed row, the changes to try, how a row becomes a kernel, the loop's label and the units of work in a turn."""

    row: Row
    changes: Sequence[float]
    make: Callable[[Row], Kernel]
    label: str
    units: int


STORED = 88
"""FMLA that P of a row must be stored before its group: with less, loads in whole calls wait, which the steady state does not show."""


def exp2(strength: Strength, guarded: bool) -> Problem:
    """Distances in vectors; cycles per vector."""

    def make(row: Row) -> Kernel:
        exp2_pass.DISTANCES[strength, guarded] = row
        made: Kernel = exp2_strengths.make(strength, guarded)
        return made

    return Problem(exp2_pass.DISTANCES[strength, guarded], (0.05, 0.1, 0.25, 0.5, 1), make, "exp2", exp2_pass.VECTORS)


def stream(strength: Strength, guarded: bool) -> Problem:
    """Loads, steps and stores in FMLA; cycles per K."""
    rows, order = stream_order.ROWS, stream_order.ORDERS[strength, guarded]

    def make(row: Row) -> Kernel:
        if min(row[-rows:]) < STORED:
            raise ValueError(f"a store less than {STORED} before its group")
        stream_order.ORDERS[strength, guarded] = stream_order.Order(row[:rows], row[rows:-rows], row[-rows:])
        made: Kernel = fused_stream.make(strength, guarded)
        return made

    return Problem((*order.loads, *order.steps, *order.stores), (2, 4, 8, 16), make, "loop", stream_order.GROUP)


def cost(problem: Problem, row: Row) -> float | None:
    """Cycles per unit in the steady state; None for an order that is no program: a value read too early, too many registers."""
    try:
        return problem.make(row).analyze(label=problem.label, iterations=16).cycles_per_iteration / problem.units
    except (AllocationError, FlowError, ValueError, IndexError):
        return None


def neighbour(row: Row, changes: Sequence[float], rng: random.Random) -> Row:
    """One to three distances changed, or all from one on."""
    new = list(row)
    for _ in range(rng.choice((1, 1, 2, 3))):
        first, change = rng.randrange(len(new)), rng.choice((-1, 1)) * rng.choice(changes)
        for i in range(first, rng.choice((first + 1, len(new)))):
            new[i] = round(new[i] + change, 2)
    return tuple(new)


def search(problem: Problem, tries: int, seed: int) -> Iterator[tuple[float, Row]]:
    """Cycles and row, each better than the one before; the first is the committed row."""
    rng, current = random.Random(seed), problem.row
    at = best = cost(problem, current)
    if at is None or best is None:
        raise SystemExit("the committed row is no program")
    yield best, current
    for _ in range(tries):
        row = neighbour(current, problem.changes, rng)
        cycles = cost(problem, row)
        if cycles is None or cycles > at + rng.expovariate(1 / SLACK):
            continue
        at, current = cycles, row
        if cycles < best:
            best = cycles
            yield best, row


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("loop", choices=("exp2", "stream"))
    parser.add_argument("strength", choices=STRENGTHS)
    parser.add_argument("--plain", action="store_true", help="the form for scores in its domain, without the clamp")
    parser.add_argument("--tries", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    if given.loop == "stream" and (given.strength, False) not in stream_order.ORDERS:
        parser.error(f"there is no stream with the {given.strength} strength")
    warnings.simplefilter("ignore", SveWarning)
    problem = (exp2 if given.loop == "exp2" else stream)(given.strength, not given.plain)
    for cycles, row in search(problem, given.tries, given.seed):
        print(f"{cycles:.3f} cycles  {row}", flush=True)


if __name__ == "__main__":
    main()
