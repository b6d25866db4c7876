// triad of likwid-bench for SVE, one vector per turn, in our own registers.
.L:
    ld1d {z0.d}, p0/z, [x1, x6, lsl #3]
    ld1d {z1.d}, p0/z, [x2, x6, lsl #3]
    ld1d {z2.d}, p0/z, [x3, x6, lsl #3]
    fmla z0.d, p1/m, z1.d, z2.d
    st1d {z0.d}, p0, [x4, x6, lsl #3]
    add x6, x6, #8
    whilelo p0.d, x6, x0
    b.ne .L
