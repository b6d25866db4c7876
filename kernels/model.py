"""NumPy models of exp2 sequences, bit for bit what the instructions compute; the emulator must agree with them exactly."""

from __future__ import annotations

from typing import SupportsFloat

import numpy as np
from numpy.typing import ArrayLike, NDArray

Float32Array = NDArray[np.float32]


def _fexpa_coefficients() -> NDArray[np.uint32]:
    """FPExpCoefficient for fp32 (Arm ARM, shared pseudocode): the 23 fraction bits of 2^(i/64), i = 0…63, rounded to nearest."""
    fractions: NDArray[np.float64] = np.exp2(np.arange(64) / 64) - 1
    return np.rint(fractions * 2**23).astype(np.uint32)


FEXPA_COEFFICIENTS = _fexpa_coefficients()


def fexpa(bits: ArrayLike) -> Float32Array:
    """FEXPA <Zd>.S (Arm ARM C8.2, FPExpA): fraction from the table by bits 5:0, exponent field from bits 13:6, sign 0.

    ``bits``: int32 or uint32, any shape; bits above 13 are ignored, so exponents wrap modulo 2^8.
    """
    word = np.asarray(bits).astype(np.uint32)
    exponent = (word >> np.uint32(6) & np.uint32(0xFF)) << np.uint32(23)
    values: Float32Array = (exponent | FEXPA_COEFFICIENTS[word & np.uint32(0x3F)]).view(np.float32)
    return values


def fcvtzs(values: Float32Array) -> NDArray[np.int32]:
    """FCVTZS <Zd>.S, <Zn>.S (Arm ARM, FPToFixed): towards zero, saturating, NaN gives 0."""
    wide = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=2.0**31, neginf=-(2.0**31))
    return np.clip(np.trunc(wide), -(2**31), 2**31 - 1).astype(np.int64).astype(np.int32)


def exp2_rows(S: ArrayLike, scale: SupportsFloat, max: SupportsFloat) -> Float32Array:
    """The report's 14-step exp2 sequence (its "minimum instruction count per vector") on int32 S; the result has the shape of S.

    Every step rounds as its instruction does. Meaningful for -126 <= S * scale - max <= 0. Outside, the result is still what the
    steps give: the 8-bit exponent field wraps, so it is a number without meaning, an infinity or a NaN, never a fault.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        scores = np.asarray(S, np.int32).astype(np.float32)  # ld1w, scvtf
        argument = scores * np.float32(scale) + -np.float32(max)  # fmul, fadd
        whole = np.floor(argument)  # frintm
        fraction = argument - whole  # fsub
        index = fcvtzs(fraction * np.float32(64))  # fmul, fcvtzs
    exponent = (fcvtzs(whole).astype(np.uint32) + np.uint32(127)) << np.uint32(6)  # fcvtzs, add, lsl
    return fexpa(exponent | index.astype(np.uint32))  # orr, fexpa, st1w
