// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]+=s*b[i];
.L:
    ld1d z2.d, p0/z, [x1]
    ld1d z1.d, p0/z, [x2, x3, lsl 3]
    fmad z1.d, p1/m, z0.d, z2.d
    st1d z1.d, p0, [x1]
    incd x3
    incb x1
    whilelo p0.d, x3, x0
    b.any .L
