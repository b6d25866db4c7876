"""Kernels with fixed registers for the emulator's tests."""

from __future__ import annotations

from svedsl import lsl, m, z
from svedsl.regs import p0, s0, x0, x1, x2, x3, z0, z1, z2
from tests.run.support import ALPHA, IN, N, Y, code


def saxpy(k):
    """y[0:n] += alpha * x[0:n], for (n, alpha, x, y)"""
    top = k.label("top")
    k.mov(z0.s, s0)
    k.mov(x3, 0)
    k.whilelt(p0.s, x3, x0)
    k.place(top)
    k.ld1w(z1.s, p0 / z, [x1, x3, lsl(2)])
    k.ld1w(z2.s, p0 / z, [x2, x3, lsl(2)])
    k.fmla(z2.s, p0 / m, z1.s, z0.s)
    k.st1w(z2.s, p0, [x2, x3, lsl(2)])
    k.incw(x3)
    k.whilelt(p0.s, x3, x0)
    k.b_first(top)
    k.ret()


SAXPY = code(saxpy, N, ALPHA, IN, Y, name="saxpy")
