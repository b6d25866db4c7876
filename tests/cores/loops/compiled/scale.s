// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]=s*b[i];
.L:
    ld1d z1.d, p0/z, [x2, x3, lsl 3]
    fmul z1.d, z0.d, z1.d
    st1d z1.d, p0, [x1, x3, lsl 3]
    incd x3
    whilelo p0.d, x3, x0
    b.any .L
