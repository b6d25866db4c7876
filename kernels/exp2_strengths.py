"""exp2 of int32 scores by FEXPA and one FMA, row by row: `exp2_coarse`, `exp2_middle`, `exp2_exact`, each guarded and `_plain`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from svedsl import Kernel, f32, i32, i64, in_, kernel, lsl, out, ptr

from .exp2 import REQUIRES
from .exp2_pass import ROWS, Exp2Pass
from .fexpa import MAX_LIMIT, SCALE_LIMIT, STRENGTHS, Constants, Strength, prepare
from .split_k import four_rows

HOISTED = 8
"""Vectors whose scores are loaded before the first step, however late the constants are."""

LIMITS = (f"max >= -{MAX_LIMIT}", f"max <= {MAX_LIMIT}", f"abs(scale) <= {SCALE_LIMIT}")
NO_SCORES = "M == 0 or Nc == 0"
IN_DOMAIN = (
    "scale >= 0",
    f"{NO_SCORES} or least(S, M, Nc, ld_s) * scale - max >= -126",
    f"{NO_SCORES} or least(S, M, Nc, ld_s) * scale - (64 * max + 0.5) // 1 / 64 >= -126",
    f"{NO_SCORES} or most(S, M, Nc, ld_s) * scale - max <= 0",
)
"""What a plain form needs: -126 <= S*scale - max <= 0 for every score, and no score below -126 from max' either."""
FENCE = {
    False: "Needs -126 <= S*scale - max <= 0 (checked).",
    True: "Any S*scale - max below 128; +0 from -127 down, from there to -126 less than 2^-126.",
}
"""Guarded or not -> what its scores may be."""
ON_GRID = "max * 64 % 1 == 0"
"""What the plain coarse form needs besides: nothing is left to multiply by."""


def quarter_long_row(k: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any, rest: Any) -> None:
    """Makes rows without gaps four quarters of one long row, so that the software pipeline fills and drains once.

    Quarters are multiples of 64 bytes; ``rest`` becomes the number of columns that follow them, 0 where the rows stay what they are.
    """
    apart, total, quarter, four = k.label("apart"), k.x("total"), k.x("quarter"), k.x("four")
    k.mov(rest, 0)
    k.cmp(M, ROWS)
    k.b_eq(apart)  # nothing to gain, and the first loads need not wait for a multiplication
    k.mul(total, M, Nc)
    k.lsr(quarter, total, 6)
    k.lsl(quarter, quarter, 4)
    k.and_(total, total, 63)
    k.mov(four, ROWS)
    k.cmp(ld_s, Nc)
    k.ccmp(ld_p, Nc, 0, k.eq)
    k.ccmp(quarter, 0, 4, k.eq)  # ne: no gaps, and quarters that are not empty
    k.csel(M, four, M, k.ne)
    k.csel(rest, total, rest, k.ne)
    for same in (Nc, ld_s, ld_p):
        k.csel(same, quarter, same, k.ne)
    k.place(apart)


def exp2_all(
    k: Any, strength: Strength, guarded: bool, pg: Any, c: Constants, S: Any, P: Any, M: Any, Nc: Any, ld_s: Any, ld_p: Any,
    times: Any = None,
) -> None:  # fmt: skip
    """P[0:M, 0:Nc], times a vector where one is given, for M, Nc >= 1. Overwrites its registers; leading dimensions in elements."""
    rest, next_tile, done = k.x("rest"), k.label("exp2_tile"), k.label("exp2_done")
    s_rows, rows = k.x(ROWS, "s_row"), Exp2Pass(k, strength, guarded, HOISTED)
    finish = None if times is None else lambda value: k.fmul(value.s, value.s, times.s)
    quarter_long_row(k, M, Nc, ld_s, ld_p, rest)
    k.lsl(ld_s, ld_s, 2)
    k.lsl(ld_p, ld_p, 2)
    k.place(next_tile)
    four_rows(k, s_rows, S, ld_s, M)
    rows.load_first(s_rows, Nc)
    rows.run((c,) * ROWS, pg, s_rows, four_rows(k, k.x(ROWS, "p_row"), P, ld_p, M), Nc, finish)
    k.add(S, S, ld_s, lsl(2))
    k.add(P, P, ld_p, lsl(2))
    k.subs(M, M, ROWS)
    k.b_gt(next_tile)
    k.cbz(rest, done)
    k.mov(M, 1)
    k.mov(Nc, rest)
    k.mov(rest, 0)
    k.b(next_tile)
    k.place(done)


def needs_grid(strength: Strength, guarded: bool) -> bool:
    """Whether the form takes only a max that is a multiple of 1/64."""
    return strength == "coarse" and not guarded


def domain_of(strength: Strength, guarded: bool) -> tuple[str, ...]:
    """What a form requires of scale, max and scores."""
    return (*LIMITS, *(() if guarded else IN_DOMAIN), *((ON_GRID,) if needs_grid(strength, guarded) else ()))


def product_kernel(
    function: Callable[..., None], prefix: str, strength: Strength, guarded: bool, does: str, notes: str, requires: Sequence[str]
) -> Kernel:
    """exp2 and the product with V as a kernel, named by strength and fence; its docstring has the fence between ``does`` and ``notes``."""
    function.__name__ = f"{prefix}_{strength}" + ("" if guarded else "_plain")
    function.__doc__ = f"{does} {FENCE[guarded]} |S| <= 2^24. {notes}"
    return kernel(vl=512, requires=[*requires, *LIMITS, *(() if guarded else IN_DOMAIN)])(function)


def in_four_forms(make: Callable[[Strength, bool], Kernel]) -> dict[str, Kernel]:
    """The exact and the coarse form of a kernel, guarded and plain, by name."""
    forms: tuple[Strength, ...] = ("exact", "coarse")
    return {made.name: made for strength in forms for guarded in (True, False) for made in (make(strength, guarded),)}


def make(strength: Strength, guarded: bool) -> Kernel:
    """One of the six kernels."""

    def function(k: Any, S: ptr[i32, in_], P: ptr[f32, out], M: i64, Nc: i64, scale: f32, max: f32, ld_s: i64, ld_p: i64) -> None:
        pg, done = k.p("all"), k.label("done")
        k.cbz(Nc, done)
        k.cbz(M, done)
        k.ptrue(pg.s)
        c = prepare(k, scale, max, pg, strength, guarded, needs_grid(strength, guarded))
        exp2_all(k, strength, guarded, pg, c, S, P, M, Nc, ld_s, ld_p, c.factor)
        k.place(done)
        k.ret()

    function.__name__ = f"exp2_{strength}" + ("" if guarded else "_plain")
    function.__doc__ = (
        f"P = 2^(S*scale - max), {strength}. {FENCE[guarded]}"
        + (" Needs a max that is a multiple of 1/64 (checked)." if needs_grid(strength, guarded) else "")
        + " |S| <= 2^24. Any vector length."
    )
    return kernel(requires=[*REQUIRES, *domain_of(strength, guarded)])(function)


KERNELS: dict[str, Kernel] = {made.name: made for s in STRENGTHS for g in (True, False) for made in (make(s, g),)}
