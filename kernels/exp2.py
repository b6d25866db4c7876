"""exp2 of int32 attention scores, P = 2^(S*scale - max): the report's own sequence, row by row."""

from __future__ import annotations

from typing import Any, NamedTuple

from svedsl import f32, i32, i64, in_, kernel, lsl, m, out, ptr, z

S_FITS = "M == 0 or Nc == 0 or S.size >= (M - 1) * ld_s + Nc"
P_FITS = "M == 0 or Nc == 0 or P.size >= (M - 1) * ld_p + Nc"
DOMAIN = "-126 <= S*scale - max <= 0"


class Exp2RowsConstants(NamedTuple):
    """Vectors that the 14 steps need besides their input."""

    scale: Any
    minus_max: Any
    c64: Any


def exp2_rows_constants(k: Any, scale: Any, max_: Any) -> Exp2RowsConstants:
    """Broadcasts scale and -max (both arrive as scalars) and 64."""
    c = Exp2RowsConstants(k.z("scale"), k.z("minus_max"), k.z("c64"))
    bits = k.w("bits64")
    k.mov(c.scale.s, scale)
    k.fneg(max_, max_)
    k.mov(c.minus_max.s, max_)
    k.mov(bits, 0x42800000)  # 64.0f is no 8-bit float immediate
    k.dup(c.c64.s, bits)
    return c


def exp2_rows_row(k: Any, s_row: Any, p_row: Any, nc: Any, c: Exp2RowsConstants) -> None:
    """One row by the report's "minimum instruction count per vector": the 14 steps in its order, each into a register of its own."""
    with k.section("exp2"), k.vloop(nc, f32) as (i, pg):
        score, x, floor, fraction, step, exponent, code = (
            k.z(name) for name in ("score", "x", "floor", "fraction", "step", "exponent", "code")
        )
        k.ld1w(score.s, pg / z, [s_row, i, lsl(2)])  # 1: load int32
        k.scvtf(x.s, pg / m, score.s)  # 2: int -> float
        k.fmul(x.s, x.s, c.scale.s)  # 3: scale
        k.fadd(x.s, x.s, c.minus_max.s)  # 4: -max
        k.frintm(floor.s, pg / m, x.s)  # 5: floor
        k.fsub(fraction.s, x.s, floor.s)  # 6: fraction
        k.fmul(fraction.s, fraction.s, c.c64.s)  # 7: f*64
        k.fcvtzs(step.s, pg / m, fraction.s)  # 8: to int
        k.fcvtzs(exponent.s, pg / m, floor.s)  # 9: N to int
        k.add(exponent.s, exponent.s, 127)  # 10: +127
        k.lsl(code.s, exponent.s, 6)  # 11: <<6
        k.orr(code.d, code.d, step.d)  # 12: combine
        k.fexpa(code.s, code.s)  # 13: exp2
        k.st1w(code.s, pg, [p_row, i, lsl(2)])  # 14: store


def exp2_rows_all(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, scale: Any, max_: Any) -> None:
    """All M rows; advances copies of S and P by their leading dimensions."""
    c = exp2_rows_constants(k, scale, max_)
    s_row, p_row = k.x("s_row"), k.x("p_row")
    k.mov(s_row, S)
    k.mov(p_row, P)
    with k.loop(M):
        exp2_rows_row(k, s_row, p_row, Nc, c)
        k.add(s_row, s_row, ld_s, lsl(2))
        k.add(p_row, p_row, ld_p, lsl(2))


@kernel(requires=["M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", S_FITS, P_FITS])
def exp2_rows(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
    """P[i, j] = 2^(S[i, j]*scale - max) for i < M, j < Nc, in steps of 1/64 of the exponent (FEXPA alone). Any vector length.

    Domain: -126 <= S*scale - max <= 0; outside it the exponent field wraps and the result has no meaning (no fault).
    """
    exp2_rows_all(k, S, P, M, Nc, ld_s, ld_p, scale, max)
    k.ret()


__all__ = ["DOMAIN", "P_FITS", "S_FITS", "Exp2RowsConstants", "exp2_rows", "exp2_rows_all", "exp2_rows_constants", "exp2_rows_row"]
