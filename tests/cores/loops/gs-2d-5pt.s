// Gauss-Seidel 2D 5-point sweep, gcc 12 -O1 -mcpu=a64fx of OSACA's source: 59.646 cycles per turn measured on A64FX.
.L:
    ldr d1, [x2]
    ldr d2, [x4, x0]
    fadd d1, d1, d2
    ldr d2, [x2, #16]
    fadd d1, d1, d2
    ldr d2, [x3, x0]
    fadd d1, d1, d2
    fmul d1, d1, d0
    str d1, [x2, #8]!
    add x0, x0, #8
    cmp x0, x5
    b.ne .L
