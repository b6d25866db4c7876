"""The report's recommendation: exp2 over all scores into a buffer P, then the GEMM on it."""

from __future__ import annotations

from typing import Any

from svedsl import Kernel, f32, i32, i64, in_, kernel, out, ptr

from .exp2 import MAX_FITS, P_FITS, S_FITS, exp2_rows_all
from .gemm import D, fits, gemm_all, suffix


def make(columns: int = D, row_max: bool = False) -> Kernel:
    """``two_pass`` for V and O of 16, 32, 48, … columns, ``row_max`` with an array of a max for each row: ``two_pass_D128_rowmax``, …

    Raises ValueError for columns that are no multiple of 16.
    """

    def function(
        k: Any, S: ptr[i32, in_], P: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_p: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        exp2_rows_all(k, S, P, M, Nc, ld_s, ld_p, scale, max, row_max)
        gemm_all(k, P, V, O, M, Nc, ld_p, ld_v, ld_o, columns)
        k.ret()

    function.__name__ = "two_pass" + suffix(columns, row_max)
    if row_max:
        function.__annotations__["max"] = ptr[f32, in_]
    function.__doc__ = (
        f"O[0:M, 0:{columns}] = 2^(S*scale - max) @ V in two passes: ``exp2_rows`` fills P, ``gemm_fp32_4x4`` multiplies. Any M.\n\n"
        "Domain: -126 <= S*scale - max <= 0. With Nc = 0, O is zero and P is left alone."
    )
    sizes = ["M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", S_FITS, P_FITS, *fits(columns)]
    return kernel(vl=512, requires=[*sizes, *([MAX_FITS] * row_max)])(function)


two_pass = make()
