"""Machine words run by Unicorn alone, without svedsl: an independent judge of what instructions compute."""

from __future__ import annotations

from collections.abc import Sequence
from typing import SupportsFloat

import numpy as np
from numpy.typing import NDArray
from unicorn import UC_ARCH_ARM64, UC_MODE_ARM, Uc
from unicorn.arm64_const import (
    UC_ARM64_REG_CP_REG,
    UC_ARM64_REG_V0,
    UC_ARM64_REG_X0,
    UC_ARM64_REG_X1,
    UC_ARM64_REG_X2,
    UC_CPU_ARM64_MAX,
)

_CODE, _IN, _OUT = 0x1000_0000, 0x2000_0000, 0x3000_0000


def _machine(vl: int) -> Uc:
    """An AArch64 machine with SVE enabled at ``vl`` bits."""
    uc = Uc(UC_ARCH_ARM64, UC_MODE_ARM)
    uc.ctl_set_cpu_model(UC_CPU_ARM64_MAX)
    uc.reg_write(UC_ARM64_REG_CP_REG, (1, 1, 3, 6, 2, 1 << 8))  # CPTR_EL3.EZ
    uc.reg_write(UC_ARM64_REG_CP_REG, (1, 0, 3, 0, 2, 3 << 20 | 3 << 16))  # CPACR_EL1: FPEN, ZEN
    for op1 in (0, 4, 6):
        uc.reg_write(UC_ARM64_REG_CP_REG, (1, 2, 3, op1, 0, vl // 128 - 1))  # ZCR_ELx.LEN
    return uc


def run_map(words: Sequence[int], source: NDArray[np.int32], scalars: Sequence[SupportsFloat] = (), vl: int = 512) -> NDArray[np.float32]:
    """Run ``words`` once with X0 = ``source``, X1 = the result (as many fp32), X2 = the element count, S0… = ``scalars``."""
    uc = _machine(vl)
    code = np.array(words, "<u4").tobytes()
    size = (source.nbytes + 0xFFFF) & ~0xFFFF
    for address, length in ((_CODE, 0x10000), (_IN, size), (_OUT, size)):
        uc.mem_map(address, length)
    uc.mem_write(_CODE, code)
    uc.mem_write(_IN, source.tobytes())
    for register, value in ((UC_ARM64_REG_X0, _IN), (UC_ARM64_REG_X1, _OUT), (UC_ARM64_REG_X2, source.size)):
        uc.reg_write(register, value)
    for i, scalar in enumerate(scalars):
        uc.reg_write(UC_ARM64_REG_V0 + i, int(np.float32(float(scalar)).view(np.uint32)))
    uc.emu_start(_CODE, _CODE + len(code))
    return np.frombuffer(bytes(uc.mem_read(_OUT, source.nbytes)), np.float32).copy()
