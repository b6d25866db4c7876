"""exp2 of int32 attention scores, P = 2^(S*scale - max), row by row: the report's three versions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from svedsl import f32, i32, i64, in_, kernel, lsl, m, out, ptr, z

S_FITS = "M == 0 or Nc == 0 or S.size >= (M - 1) * ld_s + Nc"
P_FITS = "M == 0 or Nc == 0 or P.size >= (M - 1) * ld_p + Nc"
REQUIRES = ("M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", S_FITS, P_FITS)


class Exp2RowsConstants(NamedTuple):
    """Vectors that the 14 steps need besides their input."""

    scale: Any
    minus_max: Any
    c64: Any


def broadcast_bits(k: Any, name: str, bits: int) -> Any:
    """A vector of one 32-bit pattern, moved through a general register."""
    vector, w = k.z(name), k.w(name + "_bits")
    k.mov(w, bits)
    k.dup(vector.s, w)
    return vector


def scale_and_minus_max(k: Any, scale: Any, max_: Any) -> tuple[Any, Any]:
    """Broadcasts scale and -max, which arrive as scalars."""
    vscale, minus_max = k.z("scale"), k.z("minus_max")
    k.mov(vscale.s, scale)
    k.fneg(max_, max_)
    k.mov(minus_max.s, max_)
    return vscale, minus_max


def exp2_rows_constants(k: Any, scale: Any, max_: Any) -> Exp2RowsConstants:
    """Broadcasts scale, -max and 64."""
    return Exp2RowsConstants(*scale_and_minus_max(k, scale, max_), broadcast_bits(k, "c64", 0x42800000))


def exp2_steps(k: Any, scores: Sequence[Any], pg: Any, c: Exp2RowsConstants, apart: bool = False) -> list[Any]:
    """Steps 2 to 13 of the report's list on vectors of int32 scores, which it overwrites; gives the vectors of 2^x.

    With several vectors each step is done for all of them before the next ("group similar operations"). Merging reads the old
    destination: ``apart`` gives each merging step a register of its own, so that no vector waits for the one before it; without it the
    steps share two registers a vector, as beside 16 accumulators they must.
    """
    x, n = list(scores), range(len(scores))
    floor = [k.z(f"floor{i}") for i in n]
    step = [k.z(f"step{i}") for i in n] if apart else x
    exponent = [k.z(f"exponent{i}") for i in n] if apart else floor
    code = [k.z(f"code{i}") for i in n] if apart else exponent
    for i in n:
        k.scvtf(x[i].s, pg / m, x[i].s)  # 2: int -> float
    for i in n:
        k.fmul(x[i].s, x[i].s, c.scale.s)  # 3: scale
    for i in n:
        k.fadd(x[i].s, x[i].s, c.minus_max.s)  # 4: -max
    for i in n:
        k.frintm(floor[i].s, pg / m, x[i].s)  # 5: floor
    for i in n:
        k.fsub(x[i].s, x[i].s, floor[i].s)  # 6: fraction
    for i in n:
        k.fmul(x[i].s, x[i].s, c.c64.s)  # 7: f*64
    for i in n:
        k.fcvtzs(step[i].s, pg / m, x[i].s)  # 8: to int
    for i in n:
        k.fcvtzs(exponent[i].s, pg / m, floor[i].s)  # 9: N to int
    for i in n:
        k.add(exponent[i].s, exponent[i].s, 127)  # 10: +127
    for i in n:
        k.lsl(code[i].s, exponent[i].s, 6)  # 11: <<6
    for i in n:
        k.orr(code[i].d, code[i].d, step[i].d)  # 12: combine
    for i in n:
        k.fexpa(code[i].s, code[i].s)  # 13: exp2
    return code


def over_rows(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, vector: Callable[[Any, Any], Any]) -> None:
    """Loops over M rows and, predicated, over their Nc columns; ``vector(score, pg)`` emits the steps and gives the result."""
    s_row, p_row = k.x("s_row"), k.x("p_row")
    k.mov(s_row, S)
    k.mov(p_row, P)
    with k.loop(M):
        with k.section("exp2"), k.vloop(Nc, f32) as (i, pg):
            score = k.z("score")
            k.ld1w(score.s, pg / z, [s_row, i, lsl(2)])  # 1: load int32
            k.st1w(vector(score, pg).s, pg, [p_row, i, lsl(2)])  # 14: store
        k.add(s_row, s_row, ld_s, lsl(2))
        k.add(p_row, p_row, ld_p, lsl(2))


def exp2_rows_all(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, scale: Any, max_: Any) -> None:
    """The 14 steps over all M rows."""
    c = exp2_rows_constants(k, scale, max_)
    over_rows(k, S, P, M, Nc, ld_s, ld_p, lambda score, pg: exp2_steps(k, [score], pg, c, apart=True)[0])


@kernel(requires=REQUIRES)
def exp2_rows(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
    """P[i, j] = 2^(S[i, j]*scale - max) for i < M, j < Nc, in steps of 1/64 of the exponent (FEXPA alone). Any vector length.

    Domain: -126 <= S*scale - max <= 0; outside it the exponent field wraps and the result has no meaning (no fault).
    """
    exp2_rows_all(k, S, P, M, Nc, ld_s, ld_p, scale, max)
    k.ret()


@kernel(requires=REQUIRES)
def exp2_fast(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
    """As ``exp2_rows`` by the report's "simplified FEXPA": 64*(S*scale - max) to integer once, as FEXPA takes exponent and fraction in one.

    Truncation is towards zero, so the exponent used lies up to 1/64 above. Domain as ``exp2_rows``. Any vector length.
    """
    vscale, minus_max, c64 = exp2_rows_constants(k, scale, max)
    k.fmul(vscale.s, vscale.s, c64.s)  # exact: a power of two
    k.fmul(minus_max.s, minus_max.s, c64.s)
    bias = broadcast_bits(k, "bias", 127 << 6)

    def vector(score: Any, pg: Any) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, vscale.s)
        k.fadd(score.s, score.s, minus_max.s)
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, bias.s)
        k.fexpa(score.s, score.s)
        return score

    over_rows(k, S, P, M, Nc, ld_s, ld_p, vector)
    k.ret()


@kernel(requires=REQUIRES)
def exp2_ultra(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
    """P = 2^floor(S*scale - max): "2^floor only", the exponent moved into place. Different scores become equal (ranking errors).

    Domain as ``exp2_rows``. Any vector length.
    """
    vscale, minus_max = scale_and_minus_max(k, scale, max)

    def vector(score: Any, pg: Any) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, vscale.s)
        k.fadd(score.s, score.s, minus_max.s)
        k.frintm(score.s, pg / m, score.s)
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, 127)
        k.lsl(score.s, score.s, 23)
        return score

    over_rows(k, S, P, M, Nc, ld_s, ld_p, vector)
    k.ret()
