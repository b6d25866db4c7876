#include <math.h>
#include <string.h>
#include <stdlib.h>
float f1(float a) { return a > 0.5f ? a * 2.0f : -a + 1e-3f; }
double f2(double a, int i) { return fma(a, 3.0, i) + floor(a) + fabs(a) + (long)a; }
int cmp(const void *a, const void *b) { double x = *(const double *)a, y = *(const double *)b; return (x > y) - (x < y); }
void sort(double *a, int n) { qsort(a, n, sizeof *a, cmp); }
struct big { char c[300]; }; struct big mk(int x) { struct big b; memset(&b, x, sizeof b); b.c[7] = x; return b; }
int var(int n) { int a[n]; for (int i = 0; i < n; i++) a[i] = i * n; return a[n / 2]; }
unsigned bits(unsigned x) { return __builtin_popcount(x) + __builtin_clz(x | 1) + __builtin_ctz(x | 1) + __builtin_bswap32(x) + (x >> 5 & 7); }
long mulh(long a, long b) { return (__int128)a * b >> 64; }
_Float16 half(_Float16 a) { return a * (_Float16)1.5 + 2; }
static int (*const fns[])(const void *, const void *) = {cmp, 0}; void *get(int i) { return (void *)fns[i]; }
void *lab(int i) { static void *t[] = {&&a, &&b, &&c}; goto *t[i]; a: return t[0]; b: return t[1]; c: return t[2]; }
