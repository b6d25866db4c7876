// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]=b[i]+c[i]*d[i];
.L:
    ld1d z2.d, p0/z, [x2, x5, lsl 3]
    ld1d z1.d, p0/z, [x3, x5, lsl 3]
    ld1d z0.d, p0/z, [x4, x5, lsl 3]
    fmad z0.d, p1/m, z1.d, z2.d
    st1d z0.d, p0, [x1, x5, lsl 3]
    incd x5
    whilelo p0.d, x5, x0
    b.any .L
