// Load stream, fp64, unrolled 2 times, data in L1: 2.004 cycles per turn measured on A64FX.
.L:
    ld1d {z1.d}, p0/z, [x0, x5, lsl #3]
    ld1d {z2.d}, p0/z, [x10, x5, lsl #3]
    add x5, x5, #16
    whilelt p0.d, x5, x4
    b.any .L
