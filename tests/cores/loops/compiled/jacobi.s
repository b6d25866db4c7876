// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=1;i<n-1;i++)a[i]=0.25*(b[i-1]+b[i+1]+up[i]+down[i]);
.L:
    ld1d z0.d, p0/z, [x2, x0, lsl 3]
    ld1d z1.d, p0/z, [x4, x0, lsl 3]
    ld1d z2.d, p0/z, [x6, x0, lsl 3]
    fadd z1.d, z1.d, z0.d
    ld1d z0.d, p0/z, [x3, x0, lsl 3]
    fadd z0.d, z0.d, z2.d
    fadd z0.d, z0.d, z1.d
    fmul z0.d, z0.d, z3.d
    st1d z0.d, p0, [x1, x0, lsl 3]
    incd x0
    whilelo p0.d, x0, x5
    b.any .L
