#include <vector>
#include <string>
#include <stdexcept>
int sum(const std::vector<int>& v) { std::vector<int> w(v); w.push_back(1); return w.at(2); }
struct A { virtual ~A(); virtual int f(int); static int counter; }; int A::counter; A::~A() {} int A::f(int x) { try { if (x) throw std::runtime_error("x"); } catch (const std::exception &e) { return e.what()[0]; } return 0; }
template <class T> T sq(T x) { static T last; last = x; return x * x; } template int sq(int); template double sq(double);
inline int inl() { static int q = 3; return q++; } int useinl() { return inl(); }
thread_local std::string tls = "abc"; std::string &gettls() { return tls; }
