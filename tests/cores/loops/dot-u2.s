// Dot product, fp64, unrolled 2 times, data in L1: 9.012 cycles per turn measured on A64FX.
.L:
    ld1d {z16.d}, p0/z, [x0, x5, lsl #3]
    ld1d {z24.d}, p0/z, [x1, x5, lsl #3]
    ld1d {z17.d}, p0/z, [x10, x5, lsl #3]
    ld1d {z25.d}, p0/z, [x11, x5, lsl #3]
    add x5, x5, #16
    fmla z0.d, p0/m, z16.d, z24.d
    fmla z1.d, p0/m, z17.d, z25.d
    whilelt p0.d, x5, x4
    b.any .L
