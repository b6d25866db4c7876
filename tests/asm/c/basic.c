#include <stdint.h>
#include <stdio.h>
// Globals, TLS, switch tables, strings, inline assembly.
extern int outside; static int here[4]; int common_one; int initialised = 7; const char *text = "text";
static const double table[] = {1.0, 2.5, -3.75, 1e300};
__thread int per_thread; extern __thread int other_thread; static __thread long local_thread = 3;
__attribute__((weak)) int maybe(void); __attribute__((visibility("hidden"))) int hidden_one = 3;
__attribute__((constructor)) static void starter(void) { here[0] = 1; }
static int helper(int x) { return x * 3 + here[2]; }
int f(int a) { local_thread++; return a + outside + here[1] + common_one + initialised + per_thread + other_thread + (maybe ? maybe() : 0) + hidden_one + helper(a); }
long double wide = 1.0L; long double g(void) { return wide; }
int sw(int x) { switch (x) { case 0: return 5; case 1: return f(3); case 2: return 9; case 3: return 12; case 4: return f(8); case 5: return 99; case 9: return 1; case 10: puts("ten"); return 3; default: return -1; } }
double poly(double x, float y) { return x * 1.25 + table[(int)x] + y * 0.1f + 3.14159; }
int printer(const char *s, ...) { return printf("hello \"%s\"; // not a comment /* nor this */ \t\n%d\033\377", s, 42); }
uint64_t big(uint64_t a) { return a * 0x123456789abcdef0ULL ^ 0xff00ff00ff00ff00ULL; }
struct s { char a; short b; long c; float d; } gs = {'x', -2, 1L << 40, 1.5f};
int barrier(void) { int r; __asm__ volatile("dmb ish\n\tmov %w0, #7 // seven\n\tnop; nop\n1:\tsubs %w0, %w0, #1\n\tb.ne 1b\n" : "=r"(r) :: "cc"); return r; }
_Atomic int at; int add_at(int v) { return at += v; }
