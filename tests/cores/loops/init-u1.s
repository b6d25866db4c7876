// Store stream, fp64, unrolled 1 times, data in L1: 3.006 cycles per turn measured on A64FX.
.L:
    st1d {z0.d}, p0, [x0, x5, lsl #3]
    add x5, x5, #8
    whilelt p0.d, x5, x4
    b.any .L
