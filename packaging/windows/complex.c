/* The functions of complex numbers in Windows' C runtime, which Wine 8 only has as stubs that abort;
   numpy calls them. ucrtbase.py lets Wine's runtime forward to this. Structures and not C's own
   complex types are passed, because that is how Microsoft's compiler passes _Fcomplex and _Dcomplex;
   its long double is a double. It is put into Wine's system folder only. */
#include <complex.h>

typedef struct { float parts[2]; } Fcomplex;
typedef struct { double parts[2]; } Dcomplex;

static float complex from_f(Fcomplex z) { return z.parts[0] + z.parts[1] * I; }
static double complex from_d(Dcomplex z) { return z.parts[0] + z.parts[1] * I; }
static Fcomplex to_f(float complex z) { return (Fcomplex){{crealf(z), cimagf(z)}}; }
static Dcomplex to_d(double complex z) { return (Dcomplex){{creal(z), cimag(z)}}; }

#define EXPORT __declspec(dllexport)
#define PART(name) \
    EXPORT float our_##name##f(Fcomplex z) { return name##f(from_f(z)); } \
    EXPORT double our_##name(Dcomplex z) { return name(from_d(z)); } \
    EXPORT double our_##name##l(Dcomplex z) { return name(from_d(z)); }
#define FUNCTION(name) \
    EXPORT Fcomplex our_##name##f(Fcomplex z) { return to_f(name##f(from_f(z))); } \
    EXPORT Dcomplex our_##name(Dcomplex z) { return to_d(name(from_d(z))); } \
    EXPORT Dcomplex our_##name##l(Dcomplex z) { return to_d(name(from_d(z))); }

PART(creal) PART(cimag) PART(cabs) PART(carg)
FUNCTION(csin) FUNCTION(ccos) FUNCTION(ctan) FUNCTION(csinh) FUNCTION(ccosh) FUNCTION(ctanh)
FUNCTION(casin) FUNCTION(cacos) FUNCTION(catan) FUNCTION(casinh) FUNCTION(cacosh) FUNCTION(catanh)
FUNCTION(cexp) FUNCTION(clog) FUNCTION(csqrt) FUNCTION(conj) FUNCTION(cproj)

EXPORT Fcomplex our_cpowf(Fcomplex x, Fcomplex y) { return to_f(cpowf(from_f(x), from_f(y))); }
EXPORT Dcomplex our_cpow(Dcomplex x, Dcomplex y) { return to_d(cpow(from_d(x), from_d(y))); }
EXPORT Dcomplex our_cpowl(Dcomplex x, Dcomplex y) { return to_d(cpow(from_d(x), from_d(y))); }
