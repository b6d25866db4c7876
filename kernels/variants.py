"""The report's twelve kernels for other D than 64 and with a max for each row: ``variant("two_pass", D=128, row_max=True)``."""

from __future__ import annotations

from functools import cache

from svedsl import Kernel

from . import exp2, fused, fused_vec, gemm, two_pass
from .report import KERNELS


@cache
def variant(name: str, D: int = 64, row_max: bool = False) -> Kernel:
    """The kernel of the report called ``name`` for V and O of ``D`` columns, a multiple of 16; of the exp2 kernels D is no part.

    ``row_max``: ``max`` is an array with the maximum of each row, as attention needs it, instead of one for the call. Its instructions for
    D = 64 and one max are those of the plain kernel. Raises ValueError for another name or D, and for a GEMM with ``row_max``.
    """
    if name not in KERNELS:
        raise ValueError(f"{name!r} is no kernel of the report; there are {', '.join(KERNELS)}")
    suffix = gemm.suffix(D, row_max)
    if name in exp2.STEPS:
        return exp2.make(name, row_max)
    if name == "gemm_fp32_4x4":
        if row_max:
            raise ValueError(f"{name}{suffix}: a GEMM alone has no max")
        return gemm.make(D)
    if name == "two_pass":
        return two_pass.make(D, row_max)
    if name == "exp2_fmla_vec":
        return fused_vec.make(D, row_max)
    return fused.MAKERS[name](D, row_max)
