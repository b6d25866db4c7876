// gcc 12.2 -O3 -ffast-math -mcpu=a64fx: x^=a[i];x^=x<<13;x^=x>>17;x^=x<<5;}return x;
.L:
    ldr w2, [x1], 4
    eor w0, w0, w2
    eor w0, w0, w0, lsl 13
    eor w0, w0, w0, lsr 17
    eor w0, w0, w0, lsl 5
    cmp x3, x1
    bne .L
