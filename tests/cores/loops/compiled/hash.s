// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: h^=a[i];h*=1099511628211ull;}return h;
.L:
    ldr x2, [x1], 8
    eor x0, x0, x2
    mul x0, x0, x4
    cmp x3, x1
    bne .L
