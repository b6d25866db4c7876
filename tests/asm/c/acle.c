#include <arm_sve.h>
void scale(float *x, long n, float a) { for (long i = 0; i < n; i += svcntw()) { svbool_t p = svwhilelt_b32(i, n); svst1(p, x + i, svmul_x(p, svld1(p, x + i), a)); } }
double sum(const double *x, long n) { svfloat64_t acc = svdup_f64(0); for (long i = 0; i < n; i += svcntd()) { svbool_t p = svwhilelt_b64(i, n); acc = svadd_m(p, acc, svld1(p, x + i)); } return svaddv(svptrue_b64(), acc); }
void expa(float *o, const uint32_t *i) { svst1(svptrue_b32(), o, svexpa(svld1(svptrue_b32(), i))); }
void tb(uint8_t *o, const uint8_t *a, const uint8_t *b) { svst1(svptrue_b8(), o, svtbl(svld1(svptrue_b8(), a), svld1(svptrue_b8(), b))); }
void cpx(double *o, const double *a, const double *b) { svbool_t p = svptrue_b64(); svfloat64_t z = svdup_f64(0); z = svcmla_m(p, z, svld1(p, a), svld1(p, b), 0); z = svcmla_m(p, z, svld1(p, a), svld1(p, b), 90); svst1(p, o, z); }
void st3(float *o, svfloat32_t a, svfloat32_t b, svfloat32_t c) { svst3(svptrue_b32(), o, svcreate3(a, b, c)); }
void ld4(uint16_t *o, const uint16_t *i) { svuint16x4_t v = svld4(svptrue_b16(), i); svst1(svptrue_b16(), o, svget4(v, 2)); }
long strl(const char *s) { svuint8_t v; long n = 0; for (;;) { svsetffr(); v = svldff1(svptrue_b8(), (const uint8_t *)s + n); svbool_t p = svrdffr(); svbool_t z = svcmpeq(p, v, 0); if (svptest_any(p, z)) return n + svcntp_b8(p, svbrkb_z(p, z)); n += svcntp_b8(p, p); } }
void gat(double *o, const double *b, svint64_t i) { svst1(svptrue_b64(), o, svld1_gather_index(svptrue_b64(), b, i)); }
void sc(float *b, svuint32_t i, svfloat32_t v, svbool_t p) { svst1_scatter_index(p, b, i, v); }
svint32_t idx(int a) { return svindex_s32(a, 3); }
void pf(const float *b, svbool_t p) { svprfw(p, b, SV_PLDL1KEEP); svprfd_vnum(p, b, 3, SV_PSTL2STRM); }
svint32_t arith(svbool_t p, svint32_t a, svint32_t b) { a = svmla_m(p, a, b, b); a = svdiv_m(p, a, b); a = svasr_m(p, a, 3); a = svmax_z(p, a, b); return svsel(p, sveor_x(p, a, 0xff00), b); }
