#include "scalar_loops.h"

#include <math.h>

#define NK_SCALAR_BINARY(name, T, R, FUNCTION)                                                                \
  void name(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av, ptrdiff_t a0,   \
            ptrdiff_t a1, const void *bv, ptrdiff_t b0, ptrdiff_t b1) {                                       \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                      \
      R *o = (R *)ov + i * o0;                                                                                \
      const T *a = (const T *)av + i * a0;                                                                    \
      const T *b = (const T *)bv + i * b0;                                                                    \
      for (ptrdiff_t j = 0; j < n1; j++) o[j * o1] = FUNCTION(a[j * a1], b[j * b1]);                          \
    }                                                                                                         \
  }

/// Python's remainder: it has the sign of the divisor.
static double floored_remainder(double x, double y) {
  double rest = fmod(x, y);
  if (y == 0) return rest;
  if (rest == 0) return copysign(0, y);
  return (rest < 0) != (y < 0) ? rest + y : rest;
}

/// Python's floor division, computed from the remainder so that both agree.
static double floored_quotient(double x, double y) {
  if (y == 0) return x / y;
  double rest = fmod(x, y);
  double quotient = (x - rest) / y;
  if (rest != 0 && (rest < 0) != (y < 0)) quotient -= 1;
  if (quotient == 0) return copysign(0, x / y);
  double whole = floor(quotient);
  return quotient - whole > 0.5 ? whole + 1 : whole;
}

static int64_t floored_quotient_int(int64_t x, int64_t y) {
  if (y == 0) return 0;
  if (y == -1) return (int64_t)(0 - (uint64_t)x);
  int64_t quotient = x / y;
  return (x % y != 0 && (x < 0) != (y < 0)) ? quotient - 1 : quotient;
}

static int64_t floored_remainder_int(int64_t x, int64_t y) {
  if (y == 0 || y == -1) return 0;
  int64_t rest = x % y;
  return (rest != 0 && (rest < 0) != (y < 0)) ? rest + y : rest;
}

/// Powers by squaring, wrapping around; a negative exponent, which callers refuse, gives 1 / base cut to an integer.
static int64_t wrapping_power(int64_t base, int64_t exponent) {
  if (exponent < 0) return base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0;
  uint64_t result = 1, factor = (uint64_t)base;
  for (uint64_t rest = (uint64_t)exponent; rest; rest >>= 1) {
    if (rest & 1) result *= factor;
    factor *= factor;
  }
  return (int64_t)result;
}

NK_SCALAR_BINARY(nk_floor_divide_f64, double, double, floored_quotient)
NK_SCALAR_BINARY(nk_remainder_f64, double, double, floored_remainder)
NK_SCALAR_BINARY(nk_power_f64, double, double, pow)
NK_SCALAR_BINARY(nk_hypot_f64, double, double, hypot)
NK_SCALAR_BINARY(nk_arctan2_f64, double, double, atan2)
NK_SCALAR_BINARY(nk_floor_divide_i64, int64_t, int64_t, floored_quotient_int)
NK_SCALAR_BINARY(nk_remainder_i64, int64_t, int64_t, floored_remainder_int)
NK_SCALAR_BINARY(nk_power_i64, int64_t, int64_t, wrapping_power)

#define NK_LIBM_LOOP(operation, function)                                                                     \
  void nk_libm_##function(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,   \
                          ptrdiff_t a0, ptrdiff_t a1) {                                                       \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                      \
      double *o = (double *)ov + i * o0;                                                                      \
      const double *a = (const double *)av + i * a0;                                                          \
      for (ptrdiff_t j = 0; j < n1; j++) o[j * o1] = function(a[j * a1]);                                     \
    }                                                                                                         \
  }
NK_LIBM_FUNCTIONS(NK_LIBM_LOOP)
