"""A strided gather: every ``stride``-th element of an array, packed. Run it: ``python examples/gather.py``."""

import numpy as np

from svedsl import KernelBuilder, f64, i64, in_, kernel, lsl, out, ptr, z


@kernel(requires=["n >= 0", "stride >= 0", "n == 0 or x.size > (n - 1) * stride", "y.size >= n"])
def gather(k: KernelBuilder, n: i64, stride: i64, x: ptr[f64, in_], y: ptr[f64, out]) -> None:
    """y[i] = x[i * stride] for i in 0:n."""
    places, step, v = k.z("places"), k.z("step"), k.z("v")
    jump = k.x("jump")
    k.index(places.d, 0, stride)  # 0, stride, 2*stride, …: one place in x for each lane
    k.cntd(jump)  # lanes in a vector
    k.mul(jump, jump, stride)
    k.mov(step.d, jump)  # how far all places move from one vector to the next
    with k.vloop(n, f64) as (i, pg):
        k.ld1d(v.d, pg / z, [x, places.d, lsl(3)])  # an address for every lane
        k.st1d(v.d, pg, [y, i, lsl(3)])
        k.add(places.d, places.d, step.d)
    k.ret()


if __name__ == "__main__":
    x = np.arange(100, dtype=np.float64)
    y = np.empty(10)
    gather(10, 7, x, y)
    print("every 7th of 0, 1, 2, …:", y)
