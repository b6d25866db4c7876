"""Where AAPCS64 puts each parameter of a kernel: X0-X7, V0-V7, then the stack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from svedsl.types import Param, Scalar


@dataclass(frozen=True, slots=True)
class Location:
    """``kind`` x: general register, v: SIMD&FP register, stack: byte offset from the SP at entry."""

    kind: Literal["x", "v", "stack"]
    number: int


def locate(params: Sequence[Param]) -> list[Location]:
    """Parameter locations by AAPCS64 (IHI 0055, 6.8.2, stages C.1-C.17, for scalars and pointers).

    Every stack argument takes 8 bytes (C.16), as on Linux; the Apple variant differs and is not produced here.
    """
    ngrn = nsrn = nsaa = 0
    result: list[Location] = []
    for p in params:
        is_float = isinstance(p.type, Scalar) and p.type.kind == "float"
        if is_float and nsrn < 8:
            result.append(Location("v", nsrn))
            nsrn += 1
        elif not is_float and ngrn < 8:
            result.append(Location("x", ngrn))
            ngrn += 1
        else:
            result.append(Location("stack", nsaa))
            nsaa += 8
    return result
