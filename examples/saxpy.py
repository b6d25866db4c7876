"""y += alpha * x: the first kernel to read. Run it: ``python examples/saxpy.py``."""

import numpy as np

from svedsl import KernelBuilder, f32, i64, in_, kernel, lsl, m, ptr, z


@kernel(requires=["x.size >= n", "y.size >= n"])
def saxpy(k: KernelBuilder, n: i64, alpha: f32, x: ptr[f32, in_], y: ptr[f32]) -> None:
    """y[0:n] += alpha * x[0:n]"""
    i, pg = k.x("i"), k.p("pg")  # automatic registers, named for the listing
    va, vx, vy = k.z("va"), k.z("vx"), k.z("vy")
    k.mov(va.s, alpha)  # alpha arrived in s0 (AAPCS64); now in every lane
    k.mov(i, 0)
    k.whilelt(pg.s, i, n)  # lanes i, i+1, … that are below n
    with k.loop(while_=k.first):  # back to the top while the first lane is active
        k.ld1w(vx.s, pg / z, [x, i, lsl(2)])
        k.ld1w(vy.s, pg / z, [y, i, lsl(2)])
        k.fmla(vy.s, pg / m, vx.s, va.s)
        k.st1w(vy.s, pg, [y, i, lsl(2)])
        k.incw(i)
        k.whilelt(pg.s, i, n)
    k.ret()


if __name__ == "__main__":
    x = np.arange(1000, dtype=np.float32)
    y = np.ones(1000, dtype=np.float32)
    saxpy(1000, 2.0, x, y)
    print(saxpy.listing())
    print("y[:5] =", y[:5], " engine:", saxpy.engine)
