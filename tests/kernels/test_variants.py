"""The report's kernels in full generality: any M, Nc, leading dimension and D, one max or one for each row, against float64."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from svedsl import BindError
from svedsl_kernels import report
from svedsl_kernels.bounds import EXP2_FAST, EXP2_ROWS, EXP2_ULTRA, exp2_bound, o_bound
from svedsl_kernels.catalog import CATALOG, make_case
from svedsl_kernels.reference import exp2_error, exp2_reference, o_error
from svedsl_kernels.scores import attention_scores, largest_scaled_score
from svedsl_kernels.variants import variant
from tests.kernels.stream import digest

STEPS = {"exp2_fast": EXP2_FAST, "exp2_ultra": EXP2_ULTRA}
PAD = -7

FROZEN = {
    "exp2_rows": "182 009ef4a07c8b664d",
    "exp2_fast": "134 1e2db7aac327a556",
    "exp2_ultra": "142 449a1d0a5ad9513b",
    "gemm_fp32_4x4": "693 d9a2cc71255c457e",
    "two_pass": "915 983761d9a093e39b",
    "exp2_fmla_fused": "1012 6749b0bdd2aecd85",
    "exp2_fmla_vec": "5023 2810cd51dced49a4",
    "exp2_fmla_opt": "902 b1b7fc2677817d20",
    "exp2_flash_tiled_4x4": "1033 a6fdbb4c5e9b3355",
    "exp2_4k_4x4": "927 24e42457c39eb564",
    "exp2_nop_4x4": "1012 6749b0bdd2aecd85",
    "exp2_best_4x4": "902 bb8b716f0af22e32",
}
"""What these kernels executed before the core model had seen them, two tiles and ten columns, as ``stream.digest`` has it."""


@pytest.mark.parametrize("name", report.KERNELS)
def test_frozen_instructions(name: str) -> None:
    """Would break: a kernel of the report changed after its figure on the model was known. Only what makes it correct may change it."""
    entry = CATALOG[name]
    assert digest(entry.kernel, entry.arguments(make_case(32 if name == "exp2_fmla_vec" else 8, 10))) == FROZEN[name]


def spread(values: NDArray[Any], ld: int) -> NDArray[Any]:
    """Rows ``ld`` elements apart in an array that ends with the last of them; PAD between."""
    M, columns = values.shape
    flat = np.full(max(M - 1, 0) * ld + (columns if M else 0), PAD, values.dtype)
    for row in range(M):
        flat[row * ld : row * ld + columns] = values[row]
    return flat


def gathered(flat: NDArray[Any], shape: tuple[int, int], ld: int) -> NDArray[Any]:
    """The rows of such an array; what lies between must be PAD."""
    M, columns = shape
    wide = np.append(flat, np.full(ld - columns, PAD, flat.dtype)).reshape(M, ld)
    assert (wide[:, columns:] == PAD).all()
    return wide[:, :columns]


def check(name: str, M: int, Nc: int, D: int, row_max: bool, pad: int, seed: int = 0) -> None:
    """Runs a variant between guard pages on poisoned registers and compares every element with what float64 says."""
    kernel = variant(name, D, row_max)
    s = attention_scores(M, Nc, D, seed)
    one = row_max or name == "gemm_fp32_4x4"
    maxima = np.array([largest_scaled_score(row if one else s.S, s.scale) for row in s.S], np.float32)
    exact = np.stack([exp2_reference(row, s.scale, most) for row, most in zip(s.S, maxima, strict=True)])
    ld = {"s": Nc + pad, "p": Nc + 2 * pad, "v": D + pad, "o": D + 3 * pad}
    weights = exact.astype(np.float32)
    P = spread(weights if name == "gemm_fp32_4x4" else np.full((M, Nc), np.nan, np.float32), ld["p"])
    given_ = {
        "S": spread(s.S, ld["s"]), "V": spread(s.V, ld["v"]), "O": spread(np.full((M, D), np.nan, np.float32), ld["o"]),
        "P": np.zeros(16, np.float32) if "P.size >= 16" in kernel.requires else P, "M": M, "Nc": Nc, "scale": float(s.scale),
        "max": maxima if row_max else float(maxima[0]), **{f"ld_{n}": step for n, step in ld.items()},
    }  # fmt: skip
    kernel.emulate(*(given_[p.name] for p in kernel.params), guard="both", poison=2)
    steps = STEPS.get(name, EXP2_ROWS)
    bound = max(exp2_bound(steps, row, s.scale, most).max_rel_error for row, most in zip(s.S, maxima, strict=True))
    if name.startswith(("exp2_rows", "exp2_fast", "exp2_ultra", "two_pass")):
        found = gathered(P, (M, Nc), ld["p"])
        errors = [exp2_error(p, row, s.scale, most) for p, row, most in zip(found, s.S, maxima, strict=True)]
        assert max(e.max_rel_error for e in errors) <= bound
    if name not in ("exp2_rows", "exp2_fast", "exp2_ultra"):
        O = gathered(given_["O"], (M, D), ld["o"])  # noqa: E741
        p, relative = (weights, 0.0) if name == "gemm_fp32_4x4" else (exact, bound)
        assert o_error(O, p, s.V) <= o_bound(relative, Nc)


SIZES = [*range(1, 41), 64, 100, 128]


@settings(deadline=None, max_examples=25)
@given(
    M=st.sampled_from([*range(1, 10), 16, 19]), Nc=st.sampled_from(SIZES), D=st.sampled_from([16, 32, 48, 64, 80, 128]),
    row_max=st.booleans(), pad=st.sampled_from([0, 1, 5]), seed=st.integers(0, 100),
)  # fmt: skip
@pytest.mark.parametrize("name", report.KERNELS)
def test_any_size(name: str, M: int, Nc: int, D: int, row_max: bool, pad: int, seed: int) -> None:
    """Would break: a row, a column or a tail left out, counted twice or read beside its array; a max of another row."""
    check(name, M, Nc, D, row_max and name != "gemm_fp32_4x4", pad, seed)


@pytest.mark.parametrize("D", [16, 48, 80, 192])
@pytest.mark.parametrize("name", [n for n in report.KERNELS if not n.startswith(("exp2_rows", "exp2_fast", "exp2_ultra"))])
def test_each_width(name: str, D: int) -> None:
    """Would break: a width whose last columns no tile covers; a tile of 16 rows and one that is left."""
    check(name, 17, 6, D, False, 1)


@pytest.mark.parametrize("name", [n for n in report.KERNELS if n != "gemm_fp32_4x4"])
def test_the_row_of_a_max_matters(name: str) -> None:
    """Would break: one row's max taken for another's: each row's largest weight is 1, whatever the other rows hold."""
    kernel = variant(name, 16, row_max=True)
    S = (np.arange(18, dtype=np.int32)[:, None] * 1000 - 9000) + np.array([[0, -3, -40, -41, -42, -43, -44]], np.int32)
    V = np.zeros((7, 16), np.float32)
    V[0] = 1
    P, O = np.zeros((18, 16), np.float32), np.zeros((18, 16), np.float32)  # noqa: E741
    given_ = {"S": S, "P": P, "V": V, "O": O, "M": 18, "Nc": 7, "scale": 1.0, "max": S[:, 0].astype(np.float32)}
    given_ |= {"ld_s": 7, "ld_p": 7, "ld_v": 16, "ld_o": 16}
    kernel.emulate(*(given_[p.name] for p in kernel.params))
    weight_of_first = O if any(p.name == "O" for p in kernel.params) else P.reshape(-1)[: 18 * 7].reshape(18, 7)[:, :1]
    assert (weight_of_first == 1).all()


def test_names_say_what_a_variant_is() -> None:
    """Would break: two kernels of one name in an object file or a profile."""
    assert variant("two_pass", 128, True).name == "two_pass_D128_rowmax"
    assert variant("exp2_rows", row_max=True).name == "exp2_rows_rowmax"
    assert variant("gemm_fp32_4x4", 48).name == "gemm_fp32_4x4_D48"
    assert {variant(name).name for name in report.KERNELS} == set(report.KERNELS)


@pytest.mark.parametrize(
    ("name", "D", "row_max", "says"),
    [("two", 64, False, "two_pass"), ("two_pass", 40, False, "D = 40"), ("gemm_fp32_4x4", 64, True, "no max")],
)
def test_variants_that_there_are_not(name: str, D: int, row_max: bool, says: str) -> None:
    """Would break: a kernel that silently computes something else than was asked for."""
    with pytest.raises(ValueError, match=says):
        variant(name, D, row_max)


def test_short_maxima_are_refused() -> None:
    """Would break: maxima read past their end."""
    case = make_case(4, 16)
    s = case.scores
    with pytest.raises(BindError, match=r"\bmax\b"):
        variant("exp2_rows", row_max=True).emulate(s.S, case.P, 4, 16, float(s.scale), np.zeros(3, np.float32), 16, 16)
