// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: for(long i=0;i<n;i++)a[i]=s*(float)b[i];
.L:
    ld1w z1.s, p0/z, [x2, x3, lsl 2]
    scvtf z1.s, p1/m, z1.s
    fmul z1.s, z1.s, z0.s
    st1w z1.s, p0, [x1, x3, lsl 2]
    incw x3
    whilelo p0.s, x3, x0
    b.any .L
