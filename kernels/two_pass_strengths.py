"""O = 2^(S*scale - max) @ V in two passes, near the roof: the software-pipelined exp2 over all scores, then the split-K product."""

from __future__ import annotations

from typing import Any

from svedsl import Kernel, f32, i32, i64, in_, out, ptr

from .exp2 import P_FITS, S_FITS
from .exp2_strengths import exp2_all, in_four_forms, product_kernel
from .fexpa import Strength, prepare
from .gemm import O_FITS, V_FITS
from .gemm_split_k import gemm_rows

REQUIRES = ("M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", "ld_v >= 64", "ld_o >= 64", S_FITS, P_FITS, V_FITS, O_FITS)


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the four kernels."""

    def function(
        k: Any, S: ptr[i32, in_], P: ptr[f32, out], V: ptr[f32, in_], O: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32,
        ld_s: i64, ld_p: i64, ld_v: i64, ld_o: i64,
    ) -> None:  # fmt: skip
        pg, gemm, done = k.p("all"), k.label("gemm"), k.label("done")
        k.ptrue(pg.s)
        k.cbz(M, done)
        k.cbz(Nc, gemm)
        p, m, columns, p_step = (k.x(name) for name in ("p", "m", "columns", "p_step"))
        for copy, original in ((p, P), (m, M), (columns, Nc), (p_step, ld_p)):
            k.mov(copy, original)
        c = prepare(k, scale, max, pg, strength, guarded)
        exp2_all(k, strength, guarded, pg, c, S, p, m, columns, ld_s, p_step, c.factor)
        k.place(gemm)
        gemm_rows(k, pg, P, V, O, M, Nc, ld_p, ld_v, ld_o)
        k.place(done)
        k.ret()

    does = f"O = 2^(S*scale - max) @ V in two passes, D = 64, any M and Nc; exp2 {strength}."
    return product_kernel(function, "two_pass", strength, guarded, does, "P keeps the weights; with Nc = 0, O is zero.", REQUIRES)


KERNELS = in_four_forms(make)
