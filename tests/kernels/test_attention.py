"""Whole attention heads against float64, within the derived bound: sizes, masks, leading dimensions, scores that hurt, bad input."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from svedsl import BindError, Kernel
from svedsl_kernels.attention import FP32, INT8, KERNELS, attention_f32, attention_int8, workspace_floats
from svedsl_kernels.attention_reference import attention_bound, attention_numpy_fp32, attention_reference
from svedsl_kernels.scores import attention_scores, quantise

Array = NDArray[Any]
LOG2E_8 = np.float32(np.log2(np.e) / 8)
PAD = -7.5


def wide(rows: int, columns: int, values: Array | None, dtype: Any) -> Array:
    """Rows of ``values`` (or of NaN, PAD) in an array of more columns, the rest filled with what must not be used."""
    whole = np.full((rows, columns), 77 if dtype == np.int8 else PAD, dtype)
    if values is not None:
        whole[:, :64] = values
    return whole


def run(kernel: Kernel, Q: Array, K: Array, V: Array, scale: Any, offset: int, pad: int = 0, **options: Any) -> Array:
    """O of an emulated call, every array with ``pad`` more columns than 64; what lies there must not change."""
    M, N, t = len(Q), len(K), np.int8 if kernel is attention_int8 else np.float32
    operands = INT8 if kernel is attention_int8 else FP32
    work = np.full(workspace_floats(M, operands), np.nan, np.float32)
    columns = 64 + pad
    O = wide(M, columns, None, np.float32)  # noqa: E741
    q, k, v = wide(M, columns, Q, t), wide(N, columns, K, t), wide(N, columns, V, np.float32)
    kernel.emulate(q, k, v, O, work, M, N, offset, float(scale), *[columns] * 4, **options)
    assert (O[:, 64:] == PAD).all()
    return O[:, :64]


def check(kernel: Kernel, Q: Array, K: Array, V: Array, scale: np.float32, offset: int, **options: Any) -> Array:
    """Runs and compares each element with float64; gives O."""
    O = run(kernel, Q, K, V, scale, offset, **options)  # noqa: E741
    error = np.abs(O - attention_reference(Q, K, V, scale, offset).O)
    bound = attention_bound(Q, K, V, scale, offset)
    assert (error <= bound).all(), (error.max(), np.unravel_index(np.argmax(error - bound), error.shape))
    return O


def head(kernel: Kernel, M: int, N: int, seed: int = 0) -> tuple[Array, Array, Array, np.float32]:
    """Gaussian activations: Q, K, V, scale."""
    rng = np.random.default_rng([seed, M, N])
    q, k, V = (rng.standard_normal((rows, 64)) for rows in (M, N, N))
    if kernel is attention_f32:
        return q.astype(np.float32), k.astype(np.float32), V.astype(np.float32), LOG2E_8
    (q8, q_step), (k8, k_step) = quantise(q), quantise(k)
    return q8, k8, V.astype(np.float32), np.float32(q_step * k_step * LOG2E_8)


both = pytest.mark.parametrize("kernel", KERNELS.values(), ids=list(KERNELS))
SIZES = [(1, 1), (2, 5), (3, 63), (4, 64), (5, 65), (8, 16), (9, 130), (1, 257), (6, 320), (33, 100)]


@both
@pytest.mark.parametrize(("M", "N"), SIZES)
def test_without_a_mask(kernel: Kernel, M: int, N: int) -> None:
    """Would break: a key, a row, a column or a tail left out or counted twice, an access beside an array, poison in a result."""
    Q, K, V, scale = head(kernel, M, N)
    check(kernel, Q, K, V, scale, N, guard="both", poison=2)


@both
@pytest.mark.parametrize(
    ("M", "N", "offset"), [(9, 9, 0), (5, 70, 65), (70, 70, 0), (13, 200, -5), (130, 3, -100), (6, 64, 58), (4, 65, -4)]
)
def test_causal_mask(kernel: Kernel, M: int, N: int, offset: int) -> None:
    """Would break: a query that sees a key behind its own, or misses one; a row without keys that is not zero."""
    Q, K, V, scale = head(kernel, M, N)
    O = check(kernel, Q, K, V, scale, offset, guard="both", poison=2)  # noqa: E741
    blind = min(max(0, -offset), M)
    assert (O[:blind] == 0).all()
    assert (O[blind:] != 0).any(1).all()


@both
def test_a_masked_key_has_no_influence(kernel: Kernel) -> None:
    """Would break: a mask that only makes a key's weight small."""
    Q, K, V, scale = head(kernel, 10, 80)
    other_k, other_v = K.copy(), V.copy()
    other_k[75:], other_v[75:] = 100, 1e30
    first, second = (run(kernel, Q, k, v, scale, 65) for k, v in ((K, V), (other_k, other_v)))
    np.testing.assert_array_equal(first, second)


@both
@pytest.mark.parametrize(("M", "N"), [(0, 5), (5, 0), (0, 0)])
def test_nothing_to_do(kernel: Kernel, M: int, N: int) -> None:
    """Would break: no keys must give zeros, no rows must touch nothing."""
    Q, K, V, _ = head(kernel, M, N)
    assert (run(kernel, Q, K, V, 0.01, N, guard="both", poison=2) == 0).all()


@both
def test_leading_dimensions(kernel: Kernel) -> None:
    """Would break: a row found by 64 instead of its leading dimension."""
    Q, K, V, scale = head(kernel, 7, 90)
    np.testing.assert_array_equal(check(kernel, Q, K, V, scale, 83, pad=5), check(kernel, Q, K, V, scale, 83))


@both
@pytest.mark.parametrize("offset", [0, 200])
def test_maximum_grows_with_every_key(kernel: Kernel, offset: int) -> None:
    """Would break: sums and O not rescaled, or rescaled wrong, when a later block holds the maximum; exponents far beyond FEXPA's range."""
    K = np.zeros((200, 64), np.float32)
    K[:, 0] = np.arange(200) - 100
    Q = np.zeros((6, 64), np.float32)
    Q[:, 0] = [1, 5, 30, 120, -120, 0]
    V = np.random.default_rng(1).standard_normal((200, 64)).astype(np.float32)
    t = np.int8 if kernel is attention_int8 else np.float32
    check(kernel, Q.astype(t), K.astype(t), V, np.float32(0.06), offset, guard="both", poison=2)


@both
@pytest.mark.parametrize("scale", [0.0, 1e-12])
def test_equal_scores_give_the_mean(kernel: Kernel, scale: float) -> None:
    """Would break: a masked key counted where all weights are equal."""
    Q, K, V, _ = head(kernel, 5, 77)
    O = check(kernel, Q, K, V, np.float32(scale), 77)  # noqa: E741
    np.testing.assert_allclose(O, np.broadcast_to(V.mean(0, dtype=np.float64), O.shape), atol=1e-5)


@both
@pytest.mark.parametrize("sign", [1, -1])
def test_extreme_scores(kernel: Kernel, sign: int) -> None:
    """Would break: a shift constant that leaves its binade, or a weight below the exponent range that is not 0 (scores to 64,900)."""
    largest = 2**20 if kernel is attention_int8 else 64900 / 0.06
    Q = np.full((4, 64), -128 * sign)
    K = np.full((130, 64), -128)
    K[::3] = 127
    t = np.int8 if kernel is attention_int8 else np.float32
    Q = np.clip(Q, -128, 127).astype(t)
    if kernel is attention_f32:
        Q *= np.float32(largest / 2**20)
    V = np.random.default_rng(2).standard_normal((130, 64)).astype(np.float32)
    check(kernel, Q, K.astype(t), V, np.float32(0.06), 130, guard="both", poison=2)


def test_close_to_fp32_numpy() -> None:
    """Would break: an error far above what NumPy's own fp32 arithmetic has on the same data."""
    for kernel in KERNELS.values():
        Q, K, V, scale = head(kernel, 16, 300, seed=3)
        exact = attention_reference(Q, K, V, scale, 300)
        ours, theirs = (
            float((np.abs(O - exact.O) / exact.weight).max())
            for O in (run(kernel, Q, K, V, scale, 300), attention_numpy_fp32(Q, K, V, scale, 300))  # noqa: E741
        )
        assert ours < 2 * theirs < 1e-5, (kernel.name, ours, theirs)


def test_int8_head_is_the_quantised_one() -> None:
    """Would break: scale misread. The head of quantised scores equals fp32 attention on codes * step."""
    s = attention_scores(8, 96)
    ours = run(attention_int8, s.q, s.k, s.V, s.scale, 96)
    rows = run(attention_f32, s.q.astype(np.float32), s.k.astype(np.float32), s.V, s.scale, 96)
    np.testing.assert_array_equal(ours, rows)  # scores below 2^24 are exact either way


@settings(deadline=None, max_examples=25)
@given(
    kernel=st.sampled_from(list(KERNELS.values())), M=st.integers(1, 20), N=st.integers(1, 200), offset=st.integers(-20, 200),
    strength=st.sampled_from([0.01, 1.0, 8.0]), seed=st.integers(0, 2**16),
)  # fmt: skip
def test_any_size_and_mask(kernel: Kernel, M: int, N: int, offset: int, strength: float, seed: int) -> None:
    """Would break: a size, a mask or a spread of scores that the listed cases miss."""
    Q, K, V, scale = head(kernel, M, N, seed)
    check(kernel, Q, K, V, np.float32(scale * strength), min(max(offset, -M), N), guard="both", poison=2)


def test_the_bound_can_fail() -> None:
    """Would break: a check that accepts anything: one key of 64 left out, or one weight 0.1 % too large, must be seen."""
    Q, K, V, scale = head(attention_int8, 4, 64)
    bound = attention_bound(Q, K, V, scale, 64)
    exact = attention_reference(Q, K, V, scale, 64).O
    assert (np.abs(attention_reference(Q, K[:-1], V[:-1], scale, 64).O - exact) > bound).all(1).any()
    bent = V.copy()
    bent[3] *= np.float32(1.001)
    assert (np.abs(attention_reference(Q, K, bent, scale, 64).O - exact) > bound).any(1).all()


BAD = [
    ({"scale": 0.07}, "scale"), ({"scale": -0.01}, "scale"), ({"offset": 17}, "offset"), ({"offset": -5}, "offset"), ({"ld_k": 63}, "ld_k"),
    ({"work": np.zeros(workspace_floats(4, INT8) - 1, np.float32)}, "work"), ({"K": np.zeros((15, 64), np.int8)}, "K"), ({"M": -1}, "M"),
    ({"Q": np.zeros((4, 64), np.float32)}, "Q"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "named"), BAD)
def test_bad_arguments_are_named(changes: dict[str, Any], named: str) -> None:
    """Would break: an argument outside the domain accepted, or refused without its name, or O written before."""
    Q, K, V, scale = head(attention_int8, 4, 16)
    O, work = np.full((4, 64), np.nan, np.float32), np.zeros(workspace_floats(4, INT8), np.float32)  # noqa: E741
    given_ = {"Q": Q, "K": K, "V": V, "O": O, "work": work, "M": 4, "N": 16, "offset": 16, "scale": float(scale)}
    given_ |= {f"ld_{a}": 64 for a in "qkvo"} | changes
    with pytest.raises(BindError, match=rf"\b{named}\b"):
        attention_int8.emulate(*given_.values())
    assert np.isnan(O).all()
