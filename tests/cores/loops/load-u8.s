// Load stream, fp64, unrolled 8 times, data in L1: 6.336 cycles per turn measured on A64FX.
.L:
    ld1d {z1.d}, p0/z, [x0]
    ld1d {z2.d}, p0/z, [x0, #1, mul vl]
    ld1d {z3.d}, p0/z, [x0, #2, mul vl]
    ld1d {z4.d}, p0/z, [x0, #3, mul vl]
    ld1d {z5.d}, p0/z, [x0, #4, mul vl]
    ld1d {z6.d}, p0/z, [x0, #5, mul vl]
    ld1d {z7.d}, p0/z, [x0, #6, mul vl]
    ld1d {z8.d}, p0/z, [x0, #7, mul vl]
    add x0, x0, #512
    add x5, x5, #64
    whilelt p0.d, x5, x4
    b.any .L
