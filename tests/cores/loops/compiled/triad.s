// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]=b[i]+s*c[i];
.L:
    ld1d z2.d, p0/z, [x2, x4, lsl 3]
    ld1d z1.d, p0/z, [x3, x4, lsl 3]
    fmad z1.d, p1/m, z0.d, z2.d
    st1d z1.d, p0, [x1, x4, lsl 3]
    incd x4
    whilelo p0.d, x4, x0
    b.any .L
