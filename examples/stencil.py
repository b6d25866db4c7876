"""A 5-point stencil in two dimensions: one Jacobi step of the heat equation. Run it: ``python examples/stencil.py``."""

import numpy as np

from svedsl import KernelBuilder, f32, i64, in_, kernel, lsl, m, ptr, z


@kernel(requires=["rows >= 0", "columns >= 0", "old.size >= rows * columns", "new.size >= rows * columns"])
def jacobi(k: KernelBuilder, rows: i64, columns: i64, old: ptr[f32, in_], new: ptr[f32]) -> None:
    """new[r, c] = a quarter of old's upper + lower + left + right neighbour. The border of ``new`` stays as it is."""
    up, down, left, right, row = k.x("up"), k.x("down"), k.x("left"), k.x("right"), k.x("row")
    inner_rows, inner_columns, sum_, v = k.x("inner_rows"), k.x("inner_columns"), k.z("sum"), k.z("v")
    k.sub(inner_rows, rows, 2)
    k.sub(inner_columns, columns, 2)
    k.add(up, old, 4)  # [0, 1]: above the first inner point, [1, 1]
    k.add(left, old, columns, lsl(2))  # [1, 0]
    k.add(right, left, 8)  # [1, 2]
    k.add(down, up, columns, lsl(3))  # [2, 1]
    k.add(row, new, columns, lsl(2))
    k.add(row, row, 4)  # [1, 1] of the new grid
    quarter = k.z("quarter")
    k.fmov(quarter.s, 0.25)
    with k.loop(inner_rows):
        with k.vloop(inner_columns, f32) as (c, pg):
            k.ld1w(sum_.s, pg / z, [up, c, lsl(2)])
            for neighbour in (down, left, right):
                k.ld1w(v.s, pg / z, [neighbour, c, lsl(2)])
                k.fadd(sum_.s, pg / m, sum_.s, v.s)
            k.fmul(sum_.s, sum_.s, quarter.s)
            k.st1w(sum_.s, pg, [row, c, lsl(2)])
        for pointer in (up, down, left, right, row):
            k.add(pointer, pointer, columns, lsl(2))
    k.ret()


if __name__ == "__main__":
    old = np.zeros((6, 8), np.float32)
    old[0] = 100.0  # a hot edge
    new = old.copy()
    for _ in range(20):
        jacobi(*old.shape, old, new)
        old, new = new, old
    print(np.round(old, 1))
