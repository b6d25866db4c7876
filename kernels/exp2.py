"""exp2 of int32 attention scores, P = 2^(S*scale - max), row by row: the report's three versions, with one max or one for each row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from svedsl import Kernel, f32, i32, i64, in_, kernel, lsl, m, out, ptr, z

S_FITS = "M == 0 or Nc == 0 or S.size >= (M - 1) * ld_s + Nc"
P_FITS = "M == 0 or Nc == 0 or P.size >= (M - 1) * ld_p + Nc"
MAX_FITS = "max.size >= M"
REQUIRES = ("M >= 0", "Nc >= 0", "ld_s >= Nc", "ld_p >= Nc", S_FITS, P_FITS)


class Exp2RowsConstants(NamedTuple):
    """Vectors that the 14 steps need besides their input; ``minus_max`` is None where each row has its own."""

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
    """Broadcasts scale and -max, which arrive as scalars; ``max_`` None: the rows have their own."""
    vscale = k.z("scale")
    if max_ is None:
        k.mov(vscale.s, scale)
        return vscale, None
    minus_max = k.z("minus_max")
    k.mov(vscale.s, scale)
    k.fneg(max_, max_)
    k.mov(minus_max.s, max_)
    return vscale, minus_max


def minus_max_of_row(k: Any, pg: Any, at: Any) -> Any:
    """-max of the row whose max lies at address ``at``, in all lanes."""
    minus_max = k.z("minus_max")
    k.ld1rw(minus_max.s, pg / z, [at])
    k.fneg(minus_max.s, pg / m, minus_max.s)
    return minus_max


def exp2_rows_constants(k: Any, scale: Any, max_: Any) -> Exp2RowsConstants:
    """Broadcasts scale, -max (unless it is None) and 64."""
    return Exp2RowsConstants(*scale_and_minus_max(k, scale, max_), broadcast_bits(k, "c64", 0x42800000))


def exp2_steps(
    k: Any, scores: Sequence[Any], pg: Any, c: Exp2RowsConstants, apart: bool = False, minus_max: Sequence[Any] = (), fresh: bool = False
) -> list[Any]:
    """Steps 2 to 13 of the report's list on vectors of int32 scores, which it overwrites; gives the vectors of 2^x.

    With several vectors each step is done for all of them before the next ("group similar operations"). Merging reads the old
    destination: ``apart`` gives each merging step a register of its own, so that no vector waits for the one before it; without it the
    steps share two registers a vector, as beside 16 accumulators they must. ``minus_max``: one for each vector, instead of ``c``'s.
    ``fresh``: MOVPRFX keeps the floor from merging into what its register held, which else stays reserved around every loop.
    """
    x, n = list(scores), range(len(scores))
    minus_max = minus_max or [c.minus_max for _ in n]
    floor = [k.z(f"floor{i}") for i in n]
    step = [k.z(f"step{i}") for i in n] if apart else x
    exponent = [k.z(f"exponent{i}") for i in n] if apart else floor
    code = [k.z(f"code{i}") for i in n] if apart else exponent
    for i in n:
        k.scvtf(x[i].s, pg / m, x[i].s)  # 2: int -> float
    for i in n:
        k.fmul(x[i].s, x[i].s, c.scale.s)  # 3: scale
    for i in n:
        k.fadd(x[i].s, x[i].s, minus_max[i].s)  # 4: -max
    for i in n:
        if fresh:
            k.movprfx(floor[i], x[i])
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


def over_rows(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, vector: Callable[..., Any], row_max: Any = None) -> None:
    """Loops over M rows and, predicated, over their Nc columns; ``vector(score, pg)`` emits the steps and gives the result.

    With ``row_max``, the address of a max for each row, it is ``vector(score, pg, minus_max)``.
    """
    s_row, p_row = k.x("s_row"), k.x("p_row")
    k.mov(s_row, S)
    k.mov(p_row, P)
    if row_max is not None:
        every, max_row = k.p("every"), k.x("max_row")
        k.ptrue(every.s)
        k.mov(max_row, row_max)
    with k.loop(M):
        own: tuple[Any, ...] = ()
        if row_max is not None:
            own = (minus_max_of_row(k, every, max_row),)
            k.add(max_row, max_row, 4)
        with k.section("exp2"), k.vloop(Nc, f32) as (i, pg):
            score = k.z("score")
            k.ld1w(score.s, pg / z, [s_row, i, lsl(2)])  # 1: load int32
            k.st1w(vector(score, pg, *own).s, pg, [p_row, i, lsl(2)])  # 14: store
        k.add(s_row, s_row, ld_s, lsl(2))
        k.add(p_row, p_row, ld_p, lsl(2))


def _steps_of_rows(k: Any, scale: Any, max_: Any) -> Callable[..., Any]:
    """The 14 steps."""
    c = exp2_rows_constants(k, scale, max_)

    def vector(score: Any, pg: Any, minus_max: Any = None) -> Any:
        return exp2_steps(k, [score], pg, c, apart=True, minus_max=() if minus_max is None else [minus_max])[0]

    return vector


def _steps_of_fast(k: Any, scale: Any, max_: Any) -> Callable[..., Any]:
    """64*(S*scale - max) to integer, and FEXPA."""
    vscale, minus_max, c64 = exp2_rows_constants(k, scale, max_)
    k.fmul(vscale.s, vscale.s, c64.s)  # exact: a power of two
    if minus_max is not None:
        k.fmul(minus_max.s, minus_max.s, c64.s)
    bias = broadcast_bits(k, "bias", 127 << 6)

    def vector(score: Any, pg: Any, own: Any = None) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, vscale.s)
        if own is None:
            k.fadd(score.s, score.s, minus_max.s)
        else:
            k.fmla(score.s, pg / m, own.s, c64.s)  # 64 * -max, exact
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, bias.s)
        k.fexpa(score.s, score.s)
        return score

    return vector


def _steps_of_ultra(k: Any, scale: Any, max_: Any) -> Callable[..., Any]:
    """The floor of the exponent, moved into its place."""
    vscale, minus_max = scale_and_minus_max(k, scale, max_)

    def vector(score: Any, pg: Any, own: Any = None) -> Any:
        k.scvtf(score.s, pg / m, score.s)
        k.fmul(score.s, score.s, vscale.s)
        k.fadd(score.s, score.s, (minus_max if own is None else own).s)
        k.frintm(score.s, pg / m, score.s)
        k.fcvtzs(score.s, pg / m, score.s)
        k.add(score.s, score.s, 127)
        k.lsl(score.s, score.s, 23)
        return score

    return vector


def exp2_rows_all(k: Any, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, scale: Any, max_: Any, row_max: bool = False) -> None:
    """The 14 steps over all M rows; ``max_`` is a scalar, with ``row_max`` the address of one for each row."""
    _all_rows(k, _steps_of_rows, S, P, M, Nc, ld_s, ld_p, scale, max_, row_max)


def _all_rows(
    k: Any, steps: Callable[..., Any], S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, scale: Any, max_: Any, row_max: bool
) -> None:
    vector = steps(k, scale, None if row_max else max_)
    over_rows(k, S, P, M, Nc, ld_s, ld_p, vector, max_ if row_max else None)


STEPS: dict[str, tuple[Callable[..., Any], str]] = {
    "exp2_rows": (
        _steps_of_rows,
        "in steps of 1/64 of the exponent (FEXPA alone).",
    ),
    "exp2_fast": (
        _steps_of_fast,
        'by the report\'s "simplified FEXPA": 64*(S*scale - max) to integer once, as FEXPA takes exponent and fraction in one. '
        "Truncation is towards zero, so the exponent used lies up to 1/64 above.",
    ),
    "exp2_ultra": (
        _steps_of_ultra,
        'with "2^floor only", the exponent moved into place. Different scores become equal (ranking errors).',
    ),
}


def make(name: str, row_max: bool = False) -> Kernel:
    """The kernel ``name`` of ``STEPS``; with ``row_max`` it is ``name_rowmax`` and takes an array of a max for each row."""
    steps, doc = STEPS[name]

    def function(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
        _all_rows(k, steps, S, P, M, Nc, ld_s, ld_p, scale, max, row_max)
        k.ret()

    function.__name__ = name + "_rowmax" * row_max
    if row_max:
        function.__annotations__["max"] = ptr[f32, in_]
    function.__doc__ = (
        f"P[i, j] = 2^(S[i, j]*scale - max{'[i]' * row_max}) for i < M, j < Nc, {doc} Any vector length.\n\n"
        "Domain: -126 <= S*scale - max <= 0; outside it the exponent field wraps and the result has no meaning (no fault)."
    )
    return kernel(requires=[*REQUIRES, *([MAX_FITS] * row_max)])(function)


exp2_rows, exp2_fast, exp2_ultra = (make(name) for name in STEPS)
