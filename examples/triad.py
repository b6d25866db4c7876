"""STREAM triad, a = b + q * c: the loop that measures memory bandwidth. Run it: ``python examples/triad.py``."""

import numpy as np

from svedsl import KernelBuilder, f64, i64, in_, kernel, lsl, m, out, ptr, z


@kernel(requires=["a.size >= n", "b.size >= n", "c.size >= n"])
def triad(k: KernelBuilder, n: i64, q: f64, a: ptr[f64, out], b: ptr[f64, in_], c: ptr[f64, in_]) -> None:
    """a[0:n] = b[0:n] + q * c[0:n]"""
    vq, vb, vc = k.z("vq"), k.z("vb"), k.z("vc")
    k.mov(vq.d, q)
    with k.vloop(n, f64) as (i, pg):  # i counts elements; pg has the lanes i, i+1, … that are below n
        k.ld1d(vb.d, pg / z, [b, i, lsl(3)])
        k.ld1d(vc.d, pg / z, [c, i, lsl(3)])
        k.fmla(vb.d, pg / m, vc.d, vq.d)
        k.st1d(vb.d, pg, [a, i, lsl(3)])
    k.ret()


if __name__ == "__main__":
    n = 2000
    b, c = np.arange(n, dtype=np.float64), np.ones(n)
    a = np.empty(n)
    triad(n, 3.0, a, b, c)
    print("a[:5] =", a[:5])
    for name, bytes_ in triad.traffic(n, 3.0, a, b, c).arrays.items():  # 24 bytes an element: two loads, one store
        print(f"{name}: {bytes_.read} bytes read, {bytes_.written} written")
