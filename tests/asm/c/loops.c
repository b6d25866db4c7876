#include <math.h>
#include <stdint.h>
void saxpy(int n, float a, const float *restrict x, float *restrict y) { for (int i = 0; i < n; i++) y[i] += a * x[i]; }
double dot(int n, const double *x, const double *y) { double s = 0; for (int i = 0; i < n; i++) s += x[i] * y[i]; return s; }
void conv(int n, const uint8_t *restrict a, int32_t *restrict b) { for (int i = 0; i < n; i++) b[i] = a[i] * 3 - 1; }
void gather(int n, const int *restrict idx, const double *restrict t, double *restrict o) { for (int i = 0; i < n; i++) o[i] = t[idx[i]] > 0 ? sqrt(t[idx[i]]) : -1.0; }
int64_t sum8(int n, const int8_t *p) { int64_t s = 0; for (int i = 0; i < n; i++) s += p[i]; return s; }
void h(int n, __fp16 *restrict a, const __fp16 *restrict b) { for (int i = 0; i < n; i++) a[i] = a[i] * b[i] + (__fp16)1.5; }
void mm(int n, const float *restrict a, const float *restrict b, float *restrict c) { for (int i = 0; i < n; i++) for (int k = 0; k < n; k++) for (int j = 0; j < n; j++) c[i*n+j] += a[i*n+k] * b[k*n+j]; }
void stride(int n, float *restrict o, const float *restrict i) { for (int k = 0; k < n; k++) { o[k] = i[3*k] + i[3*k+1] * i[3*k+2]; } }
void minmax(int n, const int *a, int *lo, int *hi) { int l = a[0], m = a[0]; for (int i = 1; i < n; i++) { if (a[i] < l) l = a[i]; if (a[i] > m) m = a[i]; } *lo = l; *hi = m; }
void shifts(int n, uint16_t *a) { for (int i = 0; i < n; i++) a[i] = (uint16_t)(a[i] << 3 | a[i] >> 13); }
