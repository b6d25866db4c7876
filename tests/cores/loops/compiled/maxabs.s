// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: float v=__builtin_fabsf(a[i]);m=v>m?v:m;}return m;
.L:
    ld1w z1.s, p0/z, [x1, x2, lsl 2]
    incw x2
    fabs z1.s, p1/m, z1.s
    fmaxnm z0.s, p0/m, z0.s, z1.s
    whilelo p0.s, x2, x0
    b.any .L
