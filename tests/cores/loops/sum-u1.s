// Sum of a vector, fp64, unrolled 1 times, data in L1: 9.012 cycles per turn measured on A64FX.
.L:
    ld1d {z16.d}, p0/z, [x0, x5, lsl #3]
    add x5, x5, #8
    fadd z0.d, p0/m, z0.d, z16.d
    whilelt p0.d, x5, x4
    b.any .L
