"""Fused kernels, in blocks and in one stream: every size and stride, any max, guard pages, domains."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from svedsl import BindError, Kernel
from svedsl_kernels import fused_blocks, fused_rows, fused_stream, two_pass_strengths
from svedsl_kernels.bounds import exp2_bound, o_bound
from svedsl_kernels.fexpa import STEPS
from svedsl_kernels.gemm_4x4 import gemm_4x4
from svedsl_kernels.gemm_split_k import gemm_split_k
from svedsl_kernels.reference import exp2_error, exp2_reference, o_error
from svedsl_kernels.scores import Scores, attention_scores

PAD = -7.5
KERNELS = {**fused_blocks.KERNELS, **fused_stream.KERNELS}
WORKSPACES = {name: made.WORKSPACE for made in (fused_blocks, fused_stream) for name in made.KERNELS}
PLAIN = [name for name in KERNELS if name.endswith("_plain")]


def wide(values: NDArray[Any], pad: int, fill: float) -> NDArray[Any]:
    """``values`` in an array of ``pad`` more columns, which hold ``fill``."""
    whole = np.full((values.shape[0], values.shape[1] + pad), fill, values.dtype)
    whole[:, : values.shape[1]] = values
    return whole


def run(name: str, s: Scores, pad: int = 0, **options: Any) -> NDArray[np.float32]:
    """O of an emulated call, the arrays with ``pad`` more columns; what lies there must neither matter nor change."""
    M, Nc = s.S.shape
    S, V, O = wide(s.S, pad, 2**30), wide(s.V, pad, np.nan), np.full((M, 64 + pad), PAD, np.float32)  # noqa: E741
    W = np.full(WORKSPACES[name], np.nan, np.float32)
    KERNELS[name].emulate(S, W, V, O, M, Nc, float(s.scale), float(s.max), Nc + pad, 64 + pad, 64 + pad, **options)
    assert (O[:, 64:] == PAD).all()
    return O[:, :64]


def check(name: str, s: Scores, **options: Any) -> NDArray[np.float32]:
    O = run(name, s, **options)  # noqa: E741
    bound = exp2_bound(STEPS[name.split("_")[1]], s.S, s.scale, s.max).max_rel_error
    assert o_error(O, exp2_reference(s.S, s.scale, s.max), s.V) <= o_bound(bound, max(s.S.shape[1], 1) + 2)
    return O


@settings(deadline=None, max_examples=60)
@given(M=st.integers(0, 10), Nc=st.integers(0, 300), pad=st.integers(0, 3), name=st.sampled_from(list(KERNELS)))
def test_any_size_and_stride(M: int, Nc: int, pad: int, name: str) -> None:
    """Would break: a block, a tail of a block or a last tile of fewer rows left out or taken twice."""
    check(name, attention_scores(M, Nc, seed=M + Nc), pad=pad)


@pytest.mark.parametrize("Nc", [127, 128, 129, 255, 256, 257, 384, 511])
@pytest.mark.parametrize("name", KERNELS)
def test_around_the_ends_of_blocks(name: str, Nc: int) -> None:
    """Would break: the step from block to block, where sums go through O and constants through the workspace."""
    check(name, attention_scores(5, Nc, seed=Nc))


@pytest.mark.parametrize("Nc", [16, 32, 48, 64])
@pytest.mark.parametrize("M", [8, 13])
@pytest.mark.parametrize("name", KERNELS)
def test_tiles_of_few_groups(name: str, M: int, Nc: int) -> None:
    """Would break: weights of the wrong rows where the stream is further ahead than a tile is long."""
    check(name, attention_scores(M, Nc, seed=Nc))


@pytest.mark.parametrize("largest", [0.0, 3.14159, -1234.56])
@pytest.mark.parametrize("name", KERNELS)
def test_any_max(name: str, largest: float) -> None:
    """Would break: 2^(max' - max) lost on the way to O. max is off the multiples of 1/64 here as in the test above."""
    s = attention_scores(4, 150)
    x = s.S * float(s.scale) - float(s.max)
    scale = np.float32(2.0**-12)
    S = np.floor((x + largest) / 2.0**-12).astype(np.int32)
    check(name, Scores(s.q, s.k, S, scale, np.float32(largest), s.V))


@pytest.mark.parametrize("name", KERNELS)
def test_every_guard_setting_gives_the_same_bits(name: str) -> None:
    """Would break: an access beside an array, or a result that depends on what lies there or in the workspace."""
    s = attention_scores(6, 141)
    first = run(name, s, guard="both")
    for guard in ("start", "end"):
        np.testing.assert_array_equal(run(name, s, guard=guard).view(np.uint32), first.view(np.uint32))


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("score", [1, -127 * 64])
def test_plain_refuses_scores_outside_its_domain(name: str, score: int) -> None:
    """Would break: wrapped weights instead of an error."""
    s = attention_scores(4, 20)
    S = np.zeros((4, 20), np.int32)
    S[3, 19] = score
    with pytest.raises(BindError, match="least|most"):
        run(name, Scores(s.q, s.k, S, np.float32(1 / 64), np.float32(0), s.V))


@pytest.mark.parametrize("name", [name for name in KERNELS if name not in PLAIN])
def test_masked_scores_weigh_nothing(name: str) -> None:
    """Would break: a score far below the others that adds anything to O."""
    s = attention_scores(4, 140)
    masked = s.S.copy()
    masked[:, 100:] = -(2**31)
    fewer = Scores(s.q, s.k, np.ascontiguousarray(s.S[:, :100]), s.scale, s.max, s.V[:100])
    O = run(name, Scores(s.q, s.k, masked, s.scale, s.max, s.V))  # noqa: E741
    np.testing.assert_allclose(O, run(name, fewer), rtol=0, atol=1e-4 * np.abs(O).max())


@pytest.mark.parametrize("name", KERNELS)
def test_a_workspace_too_small_is_refused(name: str) -> None:
    """Would break: a write beyond the caller's workspace."""
    s = attention_scores(4, 20)
    O = np.zeros((4, 64), np.float32)  # noqa: E741
    work = np.zeros(WORKSPACES[name] - 1, np.float32)
    with pytest.raises(BindError, match="W"):
        KERNELS[name].emulate(s.S, work, s.V, O, 4, 20, float(s.scale), float(s.max), 20, 64, 64)


@settings(deadline=None, max_examples=40)
@given(M=st.integers(0, 10), Nc=st.integers(0, 280), pad=st.integers(0, 2), name=st.sampled_from(list(fused_rows.KERNELS)))
def test_a_max_for_each_row(M: int, Nc: int, pad: int, name: str) -> None:
    """Would break: a row with another row's max or factor, at any size and stride; scores above a row's max are fine here."""
    s = attention_scores(M, Nc, seed=M + Nc)
    rng = np.random.default_rng(M + Nc)
    largest = (s.S.max(1, initial=-1000) * float(s.scale) + rng.uniform(-2, 9, M)).astype(np.float32)
    S, V, O = wide(s.S, pad, 2**30), wide(s.V, pad, np.nan), np.full((M, 64 + pad), PAD, np.float32)  # noqa: E741
    W = np.full(fused_rows.WORKSPACE, np.nan, np.float32)
    fused_rows.KERNELS[name].emulate(S, W, V, O, largest, M, Nc, float(s.scale), Nc + pad, 64 + pad, 64 + pad, guard="both")
    exact = np.exp2(s.S * float(s.scale) - largest.astype(np.float64)[:, None])
    bound = exp2_bound(STEPS[name.split("_")[2]], s.S, s.scale, 0.0).max_rel_error
    assert o_error(O[:, :64], exact, s.V) <= o_bound(bound, max(Nc, 1) + 2)
    assert (O[:, 64:] == PAD).all()


@settings(deadline=None, max_examples=40)
@given(
    M=st.integers(0, 10), Nc=st.integers(0, 200), pad=st.integers(0, 2), name=st.sampled_from(list(two_pass_strengths.KERNELS)),
    off_grid=st.booleans(),
)  # fmt: skip
def test_two_passes_of_any_size_stride_and_max(M: int, Nc: int, pad: int, name: str, off_grid: bool) -> None:
    """Would break: an end of rows, the step from P to the product, or 2^(max' - max) left out. P must hold the weights themselves."""
    s = attention_scores(M, Nc, seed=M + Nc)
    largest = s.max if off_grid else np.float32(np.ceil(64 * s.max) / 64)
    S, V, O = wide(s.S, pad, 2**30), wide(s.V, pad, np.nan), np.full((M, 64 + pad), PAD, np.float32)  # noqa: E741
    P = np.full((M, Nc + pad), PAD, np.float32)
    arguments = (S, P, V, O, M, Nc, float(s.scale), float(largest), Nc + pad, Nc + pad, 64 + pad, 64 + pad)
    two_pass_strengths.KERNELS[name].emulate(*arguments, guard="both")
    bound = exp2_bound(STEPS[name.split("_")[2]], s.S, s.scale, largest)
    assert exp2_error(P[:, :Nc], s.S, s.scale, largest).max_rel_error <= bound.max_rel_error
    assert o_error(O[:, :64], exp2_reference(s.S, s.scale, largest), s.V) <= o_bound(bound.max_rel_error, max(Nc, 1))
    assert (O[:, 64:] == PAD).all()
    assert (P[:, Nc:] == PAD).all()


@settings(deadline=None, max_examples=40)
@given(M=st.integers(0, 13), Nc=st.integers(0, 150), pad=st.integers(0, 2), kernel=st.sampled_from([gemm_4x4, gemm_split_k]))
def test_products_of_any_size_and_stride(M: int, Nc: int, pad: int, kernel: Kernel) -> None:
    """Would break: a K, a row or a tile of the fast products left out or taken twice, or an access beside the arrays."""
    rng = np.random.default_rng([M, Nc])
    P, V = rng.standard_normal((M, Nc), np.float32), rng.standard_normal((Nc, 64), np.float32)
    O = np.full((M, 64 + pad), PAD, np.float32)  # noqa: E741
    kernel.emulate(wide(P, pad, np.nan), wide(V, pad, np.nan), O, M, Nc, Nc + pad, 64 + pad, 64 + pad, guard="both")
    assert o_error(O[:, :64], P, V) <= o_bound(0.0, max(Nc, 1))
    assert (O[:, 64:] == PAD).all()


@pytest.mark.parametrize("largest", [70000.0, -70000.0, np.nan])
def test_a_max_beyond_the_shift_constant_is_refused(largest: float) -> None:
    """Would break: weights of a row whose max does not fit the constant that FEXPA's operand is made with."""
    s = attention_scores(2, 20)
    O, W = np.zeros((2, 64), np.float32), np.zeros(fused_rows.WORKSPACE, np.float32)  # noqa: E741
    with pytest.raises(BindError, match="least|most"):
        fused_rows.KERNELS["fused_rows_exact"].emulate(
            s.S, W, s.V, O, np.array([0, largest], np.float32), 2, 20, float(s.scale), 20, 64, 64
        )
