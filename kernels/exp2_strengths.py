"""exp2 of int32 scores by FEXPA and one FMA, row by row: `exp2_coarse`, `exp2_middle`, `exp2_exact`, each guarded and `_plain`."""

from __future__ import annotations

from typing import Any

from svedsl import Kernel, f32, i32, i64, in_, kernel, lsl, out, ptr, z

from .exp2 import REQUIRES
from .fexpa import MAX_LIMIT, STRENGTHS, Strength, prepare, steps

LIMITS = (f"max >= -{MAX_LIMIT}", f"max <= {MAX_LIMIT}")
IN_DOMAIN = (
    "scale >= 0",
    "M == 0 or Nc == 0 or least(S, M, Nc, ld_s) * scale - max >= -126",
    "M == 0 or Nc == 0 or most(S, M, Nc, ld_s) * scale - max <= 0",
)
"""What a plain form needs: -126 <= S*scale - max <= 0 for every score."""


def over_rows(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, pg_all: Any, vector: Any) -> None:
    """Rows and, in them, vectors of columns, the last one predicated."""
    s_row, p_row = k.x("s_row"), k.x("p_row")
    k.mov(s_row, S)
    k.mov(p_row, P)
    with k.loop(M):
        with k.section("exp2"), k.vloop(Nc, f32) as (i, pg):
            score = k.z("score")
            k.ld1w(score.s, pg / z, [s_row, i, lsl(2)])
            k.st1w(vector(score, pg_all).s, pg, [p_row, i, lsl(2)])
        k.add(s_row, s_row, ld_s, lsl(2))
        k.add(p_row, p_row, ld_p, lsl(2))


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the six kernels."""

    def function(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
        pg = k.p("all")
        k.ptrue(pg.s)
        c = prepare(k, scale, max, pg, strength, guarded)

        def vector(score: Any, pg: Any) -> Any:
            value = steps(k, score, pg, c)
            if c.factor is not None:
                k.fmul(value.s, value.s, c.factor.s)
            return value

        over_rows(k, S, P, M, Nc, ld_s, ld_p, pg, vector)
        k.ret()

    function.__name__ = f"exp2_{strength}" + ("" if guarded else "_plain")
    function.__doc__ = (
        f"P = 2^(S*scale - max), {strength}. "
        + ("Any score below 2^128; +0 below -126." if guarded else "Needs -126 <= S*scale - max <= 0 (checked).")
        + " |S| <= 2^24. Any vector length."
    )
    return kernel(requires=[*REQUIRES, *LIMITS, *(() if guarded else IN_DOMAIN)])(function)


KERNELS: dict[str, Kernel] = {made.name: made for s in STRENGTHS for g in (True, False) for made in (make(s, g),)}
