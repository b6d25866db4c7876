"""The dot product: once as one thinks of it, once with two accumulators. Run it: ``python examples/dot.py``.

Every FMLA of ``dot`` waits for the one before it: on A64FX nine cycles a vector, however many multipliers there are. ``dot2`` sums even
and odd vectors apart, so that two chains run at once.
"""

import numpy as np

from svedsl import VL, KernelBuilder, f32, i64, in_, kernel, lsl, m, mul, ptr, z


@kernel(requires=["x.size >= n", "y.size >= n"])
def dot(k: KernelBuilder, n: i64, x: ptr[f32, in_], y: ptr[f32, in_]) -> f32:
    """The sum of x[i] * y[i] for i in 0:n."""
    acc, vx, vy = k.z("acc"), k.z("vx"), k.z("vy")
    k.mov(acc.s, 0)
    with k.vloop(n, f32) as (i, pg):
        k.ld1w(vx.s, pg / z, [x, i, lsl(2)])
        k.ld1w(vy.s, pg / z, [y, i, lsl(2)])
        k.fmla(acc.s, pg / m, vx.s, vy.s)  # lanes past the end keep what they have
    total, every = k.scalar(f32, "total"), k.p("every")
    k.ptrue(every.s)
    k.faddv(total, every, acc.s)  # adds the lanes up
    return k.return_(total)


@kernel(requires=["x.size >= n", "y.size >= n"])
def dot2(k: KernelBuilder, n: i64, x: ptr[f32, in_], y: ptr[f32, in_]) -> f32:
    """The same with two accumulators, two vectors each time round."""
    acc, vx, vy = k.z(2, "acc"), k.z(2, "vx"), k.z(2, "vy")
    pg, every = k.p(2, "pg"), k.p("every")
    i, j, xi, yi = k.x("i"), k.x("j"), k.x("xi"), k.x("yi")
    for a in acc:  # Python's loop: it runs while the code is made
        k.mov(a.s, 0)
    k.mov(i, 0)
    k.cntw(j)  # j runs one vector ahead of i
    k.whilelt(pg[1].s, j, n)
    k.whilelt(pg[0].s, i, n)
    with k.loop(while_=k.first):  # as long as pg[0], set last, has its first lane
        k.add(xi, x, i, lsl(2))
        k.add(yi, y, i, lsl(2))
        for half in range(2):
            k.ld1w(vx[half].s, pg[half] / z, [xi, half * VL])
            k.ld1w(vy[half].s, pg[half] / z, [yi, half * VL])
        for half in range(2):
            k.fmla(acc[half].s, pg[half] / m, vx[half].s, vy[half].s)
        k.incw(i, "all", mul(2))
        k.incw(j, "all", mul(2))
        k.whilelt(pg[1].s, j, n)
        k.whilelt(pg[0].s, i, n)
    total = k.scalar(f32, "total")
    k.ptrue(every.s)
    k.fadd(acc[0].s, acc[0].s, acc[1].s)
    k.faddv(total, every, acc[0].s)
    return k.return_(total)


if __name__ == "__main__":
    n = 1000
    x, y = np.arange(n, dtype=np.float32), np.full(n, 0.5, np.float32)
    print("dot ", dot(n, x, y), " dot2", dot2(n, x, y), " NumPy", np.dot(x, y))
