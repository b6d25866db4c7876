// Load stream, fp64, unrolled 4 times, data in L1: 4.004 cycles per turn measured on A64FX.
.L:
    ld1d {z1.d}, p0/z, [x0]
    ld1d {z2.d}, p0/z, [x0, #1, mul vl]
    ld1d {z3.d}, p0/z, [x0, #2, mul vl]
    ld1d {z4.d}, p0/z, [x0, #3, mul vl]
    add x0, x0, #256
    add x5, x5, #32
    whilelt p0.d, x5, x4
    b.any .L
