"""Complex multiplication with FCMA, the instructions made for it. Run it: ``python examples/complex_multiply.py``.

An array of complex numbers has real and imaginary parts side by side: re, im, re, im, … One FCMLA does half a product on such pairs:
rotation 0 adds (re·re, re·im), rotation 90 adds (-im·im, im·re).
"""

import numpy as np

from svedsl import KernelBuilder, f32, i64, in_, kernel, lsl, m, out, ptr, z


@kernel(requires=["n >= 0", "x.size >= 2 * n", "y.size >= 2 * n", "product.size >= 2 * n"])
def multiply(k: KernelBuilder, n: i64, x: ptr[f32, in_], y: ptr[f32, in_], product: ptr[f32, out]) -> None:
    """product[i] = x[i] * y[i] for n complex numbers of two float32 each."""
    vx, vy, acc, floats = k.z("vx"), k.z("vy"), k.z("acc"), k.x("floats")
    k.lsl(floats, n, 1)
    with k.vloop(floats, f32) as (i, pg):  # vectors hold an even number of floats, so no pair is torn apart
        k.ld1w(vx.s, pg / z, [x, i, lsl(2)])
        k.ld1w(vy.s, pg / z, [y, i, lsl(2)])
        k.mov(acc.s, 0)
        k.fcmla(acc.s, pg / m, vx.s, vy.s, 0)
        k.fcmla(acc.s, pg / m, vx.s, vy.s, 90)
        k.st1w(acc.s, pg, [product, i, lsl(2)])
    k.ret()


if __name__ == "__main__":
    x = np.array([1 + 2j, 3 - 1j, 2j], np.complex64)
    y = np.array([2 + 0j, 1 + 1j, 2j], np.complex64)
    product = np.empty(3, np.complex64)
    multiply(3, x.view(np.float32), y.view(np.float32), product.view(np.float32))
    print("product:", product, " NumPy:", x * y)
