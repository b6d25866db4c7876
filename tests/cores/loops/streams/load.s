// load of likwid-bench for SVE, one vector per turn, in our own registers.
.L:
    ld1d {z0.d}, p0/z, [x1, x6, lsl #3]
    add x6, x6, #8
    whilelo p0.d, x6, x0
    b.ne .L
