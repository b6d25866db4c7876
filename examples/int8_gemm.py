"""A matrix product of int8, four multiply-adds a lane: one tile of C += A @ B with SDOT. Run it: ``python examples/int8_gemm.py``.

SDOT takes four bytes of A and four of B at a time, so four rows of B lie interleaved: B is packed as ``packed[k // 4, column, k % 4]``.
"""

import numpy as np
from numpy.typing import NDArray

from svedsl import KernelBuilder, i8, i32, i64, in_, kernel, lsl, ptr, z

ROWS = 4


@kernel(requires=["N >= 0", "K >= 0", "K % 16 == 0", "A.size >= 4 * K", "B.size >= K * N", "C.size >= 4 * N"])
def gemm_tile(k: KernelBuilder, N: i64, K: i64, A: ptr[i8, in_], B: ptr[i8, in_], C: ptr[i32]) -> None:
    """C[0:4, 0:N] += A[0:4, 0:K] @ B[0:K, 0:N]; B packed as above, K a multiple of 16."""
    acc, a, b = k.z(ROWS, "acc"), k.z(ROWS, "a"), k.z("b")
    a_rows, c_rows, b_row = k.x(ROWS, "a_row"), k.x(ROWS, "c_row"), k.x("b_row")
    sixteens, every = k.x("sixteens"), k.p("every")
    k.ptrue(every.b)
    k.lsr(sixteens, K, 4)
    k.mov(c_rows[0], C)
    for above, below in zip(c_rows, c_rows[1:], strict=False):
        k.add(below, above, N, lsl(2))
    with k.vloop(N, i32) as (column, pg):  # a vector of columns
        for row in range(ROWS):
            k.ld1w(acc[row].s, pg / z, [c_rows[row], column, lsl(2)])
        k.mov(a_rows[0], A)
        for above, below in zip(a_rows, a_rows[1:], strict=False):
            k.add(below, above, K)
        k.mov(b_row, B)
        with k.loop(sixteens):
            for row in range(ROWS):
                k.ld1rqb(a[row].b, every / z, [a_rows[row]])  # 16 bytes, in every 128 bits of the vector
                k.add(a_rows[row], a_rows[row], 16)
            for four in range(4):
                k.ld1w(b.s, pg / z, [b_row, column, lsl(2)])  # four bytes of each column
                k.add(b_row, b_row, N, lsl(2))
                for row in range(ROWS):
                    k.sdot(acc[row].s, b.b, a[row].b[four])
        for row in range(ROWS):
            k.st1w(acc[row].s, pg, [c_rows[row], column, lsl(2)])
    k.ret()


def pack_b(B: NDArray[np.int8]) -> NDArray[np.int8]:
    """B[K, N] in the order that the kernel reads: [K // 4, N, 4]."""
    K, N = B.shape
    return np.ascontiguousarray(B.reshape(K // 4, 4, N).transpose(0, 2, 1))


if __name__ == "__main__":
    rng = np.random.default_rng(1)
    A, B = rng.integers(-128, 128, (ROWS, 32), np.int8), rng.integers(-128, 128, (32, 20), np.int8)
    C = np.zeros((ROWS, 20), np.int32)
    gemm_tile(20, 32, A, pack_b(B), C)
    print("C[0, :6] =", C[0, :6])
    print("as NumPy:", np.array_equal(C, A.astype(np.int32) @ B.astype(np.int32)))
