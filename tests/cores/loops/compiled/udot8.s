// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: uint32_t s=0;for(long i=0;i<n;i++)s+=a[i]*b[i];return s;
.L:
    ld1b z2.b, p0/z, [x1, x3]
    ld1b z0.b, p0/z, [x2, x3]
    incb x3
    sel z0.b, p0, z0.b, z3.b
    whilelo p0.b, x3, x0
    udot z1.s, z2.b, z0.b
    b.any .L
