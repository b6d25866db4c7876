// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: double s=0;for(long i=0;i<n;i++)s+=a[i]*b[i];return s;
.L:
    ld1d z2.d, p0/z, [x1, x3, lsl 3]
    ld1d z1.d, p0/z, [x2, x3, lsl 3]
    incd x3
    fmla z0.d, p0/m, z1.d, z2.d
    whilelo p0.d, x3, x0
    b.any .L
