"""The report's recommendation: exp2 over all scores into a buffer P, then the GEMM on it."""

from __future__ import annotations

from typing import Any

from svedsl import f32, i32, i64, in_, kernel, out, ptr

from .exp2 import P_FITS, S_FITS, exp2_rows_all
from .gemm import O_FITS, V_FITS, gemm_all


@kernel(
    vl=512,
    requires=[
        "M >= 0", "M % 4 == 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, P_FITS, V_FITS, O_FITS,
    ],
)  # fmt: skip
def two_pass(
    k: Any, S: ptr[i32, in_], P: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
    ld_s: i64, ld_p: i64, ld_v: i64, ld_o: i64,
) -> None:  # fmt: skip
    """O = 2^(S*scale - max) @ V in two passes: ``exp2_rows`` fills P, ``gemm_fp32_4x4`` multiplies. D = 64, M a multiple of 4.

    Domain: -126 <= S*scale - max <= 0. With Nc = 0, O is zero and P is left alone.
    """
    exp2_rows_all(k, S, P, M, Nc, ld_s, ld_p, scale, max)
    gemm_all(k, P, V, O, M, Nc, ld_p, ld_v, ld_o)
    k.ret()
