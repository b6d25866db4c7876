// Dot product, fp64, unrolled 3 times, data in L1: 9.015 cycles per turn measured on A64FX.
.L:
    ld1d {z16.d}, p0/z, [x0]
    ld1d {z24.d}, p0/z, [x1]
    ld1d {z17.d}, p0/z, [x0, #1, mul vl]
    ld1d {z25.d}, p0/z, [x1, #1, mul vl]
    ld1d {z18.d}, p0/z, [x0, #2, mul vl]
    ld1d {z26.d}, p0/z, [x1, #2, mul vl]
    add x0, x0, #192
    add x1, x1, #192
    add x5, x5, #24
    fmla z0.d, p0/m, z16.d, z24.d
    fmla z1.d, p0/m, z17.d, z25.d
    fmla z2.d, p0/m, z18.d, z26.d
    whilelt p1.d, x5, x4
    mov p0.b, p1.b
    b.any .L
