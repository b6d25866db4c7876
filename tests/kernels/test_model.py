"""The NumPy model of exp2_rows against an emulator that svedsl has no part in."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from svedsl_kernels import model, reference, report
from svedsl_kernels.scores import attention_scores
from tests.kernels.raw_unicorn import run_map
from tests.oracles import llvm_assembler

LOOP_HEAD = ["mov x3, #0", "whilelt p0.s, x3, x2"]
LOOP_TAIL = ["st1w { z0.s }, p0, [x1, x3, lsl #2]", "incw x3", "whilelt p0.s, x3, x2"]
STEPS = [
    "scvtf z0.s, p1/m, z0.s",
    "fmul z0.s, z0.s, z10.s",
    "fadd z0.s, z0.s, z11.s",
    "movprfx z1, z0",
    "frintm z1.s, p1/m, z0.s",
    "fsub z0.s, z0.s, z1.s",
    "fmul z0.s, z0.s, z12.s",
    "fcvtzs z0.s, p1/m, z0.s",
    "fcvtzs z1.s, p1/m, z1.s",
    "add z1.s, z1.s, #127",
    "lsl z1.s, z1.s, #6",
    "orr z0.d, z0.d, z1.d",
    "fexpa z0.s, z0.s",
]
CONSTANTS = ["ptrue p1.s", "mov z10.s, s0", "mov z11.s, s1", "fneg z11.s, p1/m, z11.s", "mov z12.s, s2"]


def assemble_map(setup: list[str], body: list[str]) -> list[int]:
    """A loop that loads int32 from X0, applies ``body`` to z0 and stores to X1."""
    loop = ["ld1w { z0.s }, p0/z, [x0, x3, lsl #2]", *body, *LOOP_TAIL]
    words = llvm_assembler().assemble([*setup, *LOOP_HEAD, *loop, f"b.mi #{-4 * len(loop)}"])
    assert None not in words
    return [word for word in words if word is not None]


def same_bits(a: NDArray[np.float32], b: NDArray[np.float32]) -> bool:
    """Whether two fp32 arrays are equal bit for bit, NaNs included."""
    return bool(np.array_equal(a.view(np.uint32), b.view(np.uint32)))


@pytest.mark.parametrize("vl", [128, 512, 2048])
def test_fexpa_equals_emulation_for_every_input(vl: int) -> None:
    """Fails if one of the 64 coefficients or the exponent field is wrong; high bits are set to show that they do not matter."""
    bits = np.arange(2**14, dtype=np.int32) | np.int32(-0x5550000)
    assert same_bits(model.fexpa(bits), run_map(assemble_map([], ["fexpa z0.s, z0.s"]), bits, vl=vl))


def test_fexpa_coefficients_spot_checked() -> None:
    """Fails if table and emulator were both wrong: first, middle and last entries of FPExpCoefficient[32] as the Arm ARM prints them."""
    assert [hex(model.FEXPA_COEFFICIENTS[i]) for i in (0, 1, 32, 63)] == ["0x0", "0x164d2", "0x3504f3", "0x7d3e0c"]


def test_exp2_rows_equals_emulation_on_attention_scores() -> None:
    """Fails if a step of the model rounds differently from its instruction."""
    words = assemble_map(CONSTANTS, STEPS)
    for seed in range(4):
        s = attention_scores(16, 250, seed=seed)
        got = run_map(words, s.S, (s.scale, s.max, 64.0)).reshape(s.S.shape)
        assert same_bits(got, model.exp2_rows(s.S, s.scale, s.max))


@pytest.mark.parametrize(("scale", "largest"), [(2.0**-14, 0.0), (1.0, 100.0), (3e-7, 0.0), (-0.37, 11.125), (1e30, 5.0)])
def test_exp2_rows_equals_emulation_everywhere(scale: float, largest: float) -> None:
    """Fails if the model differs on the edges: t just below 0, whole numbers, outside the domain, overflow, |S| beyond 2^24."""
    rng = np.random.default_rng(5)
    near = np.arange(-5000, 300, dtype=np.int32)
    far = rng.integers(-(2**31), 2**31, 5000, dtype=np.int32)
    S = np.concatenate([near, near * 257, far, np.array([2**31 - 1, -(2**31), 2**24 + 1], np.int32)])
    got = run_map(assemble_map(CONSTANTS, STEPS), S, (scale, largest, 64.0))
    assert same_bits(got, model.exp2_rows(S, scale, largest))


def test_exp2_rows_has_the_reports_steps() -> None:
    """Fails if what is modelled is not the report's list: same mnemonics in the same order, with its load and store."""
    mnemonics = ["ld1w", *(step.split()[0] for step in STEPS if not step.startswith("movprfx")), "st1w"]
    assert tuple(mnemonics) == report.EXP2_STEPS


def test_largest_score_gives_at_most_one() -> None:
    """Fails if max were rounded down: then the largest P could be 1 + 1/64."""
    for seed in range(20):
        s = attention_scores(4, 64, seed=seed)
        assert model.exp2_rows(s.S, s.scale, s.max).max() <= 1.0
        assert reference.in_domain(s.S, s.scale, s.max)


def test_fcvtzs_saturates() -> None:
    """Fails if the model used C's undefined float-to-int conversion."""
    values = np.array([np.nan, np.inf, -np.inf, 2.5, -2.5, 3e9, -3e9], np.float32)
    assert model.fcvtzs(values).tolist() == [0, 2**31 - 1, -(2**31), 2, -2, 2**31 - 1, -(2**31)]
