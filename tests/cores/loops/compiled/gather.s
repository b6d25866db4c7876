// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]=b[x[i]];
.L:
    ld1d z0.d, p0/z, [x3, x4, lsl 3]
    ld1d z0.d, p0/z, [x2, z0.d, lsl 3]
    st1d z0.d, p0, [x1, x4, lsl 3]
    incd x4
    whilelo p0.d, x4, x0
    b.any .L
