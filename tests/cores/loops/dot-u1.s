// Dot product, fp64, unrolled 1 times, data in L1: 9.011 cycles per turn measured on A64FX.
.L:
    ld1d {z16.d}, p0/z, [x0, x5, lsl #3]
    ld1d {z24.d}, p0/z, [x1, x5, lsl #3]
    add x5, x5, #8
    fmla z0.d, p0/m, z16.d, z24.d
    whilelt p0.d, x5, x4
    b.any .L
