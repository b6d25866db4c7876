"""Addresses that a loop body proves: constants, increments, write-back, and nothing else."""

from __future__ import annotations

import pytest

from svedsl.cores.addresses import BUFFER, Walk, walks
from svedsl.cores.program import Decoder
from svedsl.cores.timing import timing_table
from tests.cores.bodies import words

DECODER = Decoder(timing_table("a64fx"), 512)


def walk(text: str, vl: int = 512) -> list[Walk | None]:
    return walks([DECODER.op(word) for word in words(text)], vl)


def offsets(text: str, vl: int = 512) -> list[tuple[int, int, int] | None]:
    """(start within its buffer, stride, size) of each access; None for instructions without a known address."""
    return [None if w is None else (w.start % BUFFER, w.stride, w.size) for w in walk(text, vl)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ld1w {z0.s}, p0/z, [x0]\nadd x0, x0, #64", (0, 64, 64)),
        ("ld1w {z0.s}, p0/z, [x0, #3, mul vl]\nadd x0, x0, #256", (192, 256, 64)),
        ("ld1b {z0.s}, p0/z, [x0, #1, mul vl]\nincw x0", (16, 16, 16)),
        ("ld2d {z0.d, z1.d}, p0/z, [x0, #2, mul vl]", (128, 0, 128)),
        ("ldr z0, [x0, #-2, mul vl]\naddvl x0, x0, #2", (-128 % BUFFER, 128, 64)),
        ("ldr p0, [x0, #1, mul vl]\naddpl x0, x0, #1", (8, 8, 8)),
        ("ld1rw {z0.s}, p0/z, [x0, #12]\nadd x0, x0, #16", (12, 16, 4)),
        ("ld1rqw {z0.s}, p0/z, [x0, #16]\nadd x0, x0, #32", (16, 32, 16)),
        ("ldr q0, [x0], #16", (0, 16, 16)),
        ("ldr x1, [x0, #8]!", (8, 8, 8)),
        ("ld1 {v0.4s, v1.4s}, [x0], #32", (0, 32, 32)),
        ("ldp d0, d1, [x0, #16]\nsub x0, x0, #32", (16, -32, 16)),
        ("st1w {z0.s}, p0, [x0, x1, lsl #2]\nincw x1", (0, 64, 64)),
        ("ldr w2, [x0, w1, uxtw #2]\nadd x1, x1, #1", (0, 4, 4)),
    ],
)
def test_followed(text: str, expected: tuple[int, int, int]) -> None:
    """Would break: a size, an offset scaled by the wrong unit, or an increment that is not seen, so that loads miss their stores."""
    assert offsets(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        "ld1w {z0.s}, p0/z, [x0, z1.s, uxtw #2]",
        "ldr x0, [x0]",
        "ldr x1, [x0]\nadd x0, x0, x1",
        "ldr x1, [x0]\nmul x0, x0, x2",
        "ldr x1, [x0, x2]\nadd x2, x2, x2\nadd x2, x2, #1",
    ],
)
def test_not_followed(text: str) -> None:
    """Would break: an address made up where the body does not prove one, and with it overlaps that may not exist."""
    assert walk(text)[0] is None


def test_base_registers_are_different_buffers() -> None:
    """Design: different base registers point to different 256-B-aligned buffers. Would break: false interlocks between arrays."""
    first, second, third = walk("ldr x1, [x0]\nstr x1, [x2]\nldr x3, [x2, #8]")
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.start % 256 == second.start % 256 == 0
    assert abs(first.start - second.start) >= BUFFER
    assert third.start == second.start + 8


def test_derived_pointers_stay_in_their_buffer() -> None:
    """A register computed from another that moves with it. Would break: stores through a copied pointer meeting no load."""
    first, second = (w for w in walk("ldr x1, [x0]\nadd x2, x0, #64\nstr x1, [x2]\nadd x0, x0, #64") if w is not None)
    assert (second.start - first.start, first.stride, second.stride) == (64, 64, 64)


def test_size_follows_the_vector_length() -> None:
    """Would break: a 512-bit access timed in a run at VL 128."""
    assert offsets("ld1w {z0.s}, p0/z, [x0, #1, mul vl]", 128)[0] == (16, 0, 16)
