"""Builds one random program twice, runs both and compares everything they leave."""

from __future__ import annotations

import random
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from svedsl import AllocationError, EmulationFault, Kernel, KernelBuilder, f32, f64, i64, in_, kernel, ptr, u8
from tools.programs.naming import Naming
from tools.programs.write import VECTORS, Writer

LENGTHS = (128, 256, 384, 512, 2048)
LONGEST = 2048 // 8


@dataclass(frozen=True)
class Outcome:
    """What became of one seed: ``difference`` is empty where both programs agree, ``refused`` the allocator's error."""

    instructions: int
    difference: str = ""
    refused: str = ""


def build(seed: int, automatic: bool) -> Kernel:
    """The program of that seed."""

    def program(k: KernelBuilder, data: ptr[u8, in_], out: ptr[u8], a: i64, b: i64, f: f32, d: f64) -> i64:
        choose = random.Random(seed)
        naming = Naming(k, automatic, choose.choice((0.0, 0.0, 0.2, 0.5)), seed)
        Writer(k, naming, (data, out, a, b, f, d), seed).program(choose.choice((3, 8, 15, 25, 40)))
        return a

    coalesce, vector_pcs = seed % 3 == 0, seed % 5 == 0
    return kernel(coalesce=coalesce, vector_pcs=vector_pcs)(program)


def run(program: Kernel, seed: int) -> tuple[int, NDArray[np.uint8]]:
    """The value returned and the output array, for inputs drawn from the seed."""
    rng = np.random.default_rng(seed)
    data = rng.integers(0, 256, VECTORS * LONGEST, np.uint8)
    data[: len(data) // 2] = rng.standard_normal(len(data) // 8).astype(np.float32).view(np.uint8)  # half of it reads as small floats
    out: NDArray[np.uint8] = np.zeros(2 * VECTORS * LONGEST, np.uint8)
    arguments: tuple[Any, ...] = (int(rng.integers(-5, 60)), int(rng.integers(0, 40)), 1.25, -0.5)
    value = program(data, out, *arguments, vl=LENGTHS[seed % len(LENGTHS)], limit=200_000)
    return value, out


def compare(seed: int) -> Outcome:
    """Both programs of a seed, compared."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        by_hand, automatic = build(seed, False), build(seed, True)
        count = by_hand.code_object.size // 4
        try:
            automatic.code_object  # noqa: B018
        except AllocationError as error:
            return Outcome(count, refused=str(error))
    value, out = run(by_hand, seed)
    try:
        automatic_value, automatic_out = run(automatic, seed)
    except EmulationFault as error:
        return Outcome(count, f"the automatic program fails: {error}")
    if value != automatic_value:
        return Outcome(count, f"returns {automatic_value:#x}, by hand {value:#x}")
    places = np.flatnonzero(out != automatic_out)
    return Outcome(count, f"{places.size} bytes of the output differ, the first at {places[0]}" if places.size else "")
