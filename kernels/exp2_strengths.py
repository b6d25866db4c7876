"""exp2 of int32 scores by FEXPA and one FMA, row by row: `exp2_coarse`, `exp2_middle`, `exp2_exact`, each guarded and `_plain`."""

from __future__ import annotations

from typing import Any

from svedsl import Kernel, f32, i32, i64, in_, kernel, out, ptr

from .exp2 import REQUIRES, over_rows
from .fexpa import MAX_LIMIT, STRENGTHS, Strength, prepare, steps

LIMITS = (f"max >= -{MAX_LIMIT}", f"max <= {MAX_LIMIT}")
IN_DOMAIN = (
    "scale >= 0",
    "M == 0 or Nc == 0 or least(S, M, Nc, ld_s) * scale - max >= -126",
    "M == 0 or Nc == 0 or most(S, M, Nc, ld_s) * scale - max <= 0",
)
"""What a plain form needs: -126 <= S*scale - max <= 0 for every score."""


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the six kernels."""

    def function(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
        pg = k.p("all")
        k.ptrue(pg.s)
        c = prepare(k, scale, max, pg, strength, guarded)

        def vector(score: Any, _: Any) -> Any:  # in all lanes: those past the end are not stored
            value = steps(k, score, pg, c)
            if c.factor is not None:
                k.fmul(value.s, value.s, c.factor.s)
            return value

        over_rows(k, S, P, M, Nc, ld_s, ld_p, vector)
        k.ret()

    function.__name__ = f"exp2_{strength}" + ("" if guarded else "_plain")
    function.__doc__ = (
        f"P = 2^(S*scale - max), {strength}. "
        + ("Any score below 2^128; +0 below -126." if guarded else "Needs -126 <= S*scale - max <= 0 (checked).")
        + " |S| <= 2^24. Any vector length."
    )
    return kernel(requires=[*REQUIRES, *LIMITS, *(() if guarded else IN_DOMAIN)])(function)


KERNELS: dict[str, Kernel] = {made.name: made for s in STRENGTHS for g in (True, False) for made in (make(s, g),)}
