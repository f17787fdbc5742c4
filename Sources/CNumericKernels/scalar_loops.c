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

/// Division as Python's: the remainder has the sign of the divisor, and the quotient is computed from it so that both agree.
#define NK_FLOAT_DIVISION(s, T, FMOD, COPYSIGN, FLOOR)                      \
  static T floored_remainder_##s(T x, T y) {                                \
    const T rest = FMOD(x, y);                                              \
    if (y == 0) return rest;                                                \
    if (rest == 0) return COPYSIGN(0, y);                                   \
    return (rest < 0) != (y < 0) ? rest + y : rest;                         \
  }                                                                         \
  static T floored_quotient_##s(T x, T y) {                                 \
    if (y == 0) return x / y;                                               \
    const T rest = FMOD(x, y);                                              \
    T quotient = (x - rest) / y;                                            \
    if (rest != 0 && (rest < 0) != (y < 0)) quotient -= 1;                  \
    if (quotient == 0) return COPYSIGN(0, x / y);                           \
    const T whole = FLOOR(quotient);                                        \
    return quotient - whole > (T)0.5 ? whole + 1 : whole;                   \
  }                                                                         \
  NK_SCALAR_BINARY(nk_floor_divide_##s, T, T, floored_quotient_##s)         \
  NK_SCALAR_BINARY(nk_remainder_##s, T, T, floored_remainder_##s)

NK_FLOAT_DIVISION(f64, double, fmod, copysign, floor)
NK_FLOAT_DIVISION(f32, float, fmodf, copysignf, floorf)
NK_SCALAR_BINARY(nk_power_f64, double, double, pow)
NK_SCALAR_BINARY(nk_hypot_f64, double, double, hypot)
NK_SCALAR_BINARY(nk_arctan2_f64, double, double, atan2)
NK_SCALAR_BINARY(nk_power_f32, float, float, powf)
NK_SCALAR_BINARY(nk_hypot_f32, float, float, hypotf)
NK_SCALAR_BINARY(nk_arctan2_f32, float, float, atan2f)

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

static uint64_t quotient_uint(uint64_t x, uint64_t y) { return y == 0 ? 0 : x / y; }
static uint64_t remainder_uint(uint64_t x, uint64_t y) { return y == 0 ? 0 : x % y; }

static uint64_t power_uint(uint64_t base, uint64_t exponent) {
  uint64_t result = 1, factor = base;
  for (uint64_t rest = exponent; rest; rest >>= 1) {
    if (rest & 1) result *= factor;
    factor *= factor;
  }
  return result;
}

/// Powers by squaring, wrapping around; a negative exponent, which callers refuse, gives 1 / base cut to an integer.
static int64_t power_int(int64_t base, int64_t exponent) {
  if (exponent < 0) return base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0;
  return (int64_t)power_uint((uint64_t)base, (uint64_t)exponent);
}

#define NK_SIGNED_DIVISION(s, T)                                          \
  NK_SCALAR_BINARY(nk_floor_divide_##s, T, T, (T)floored_quotient_int)    \
  NK_SCALAR_BINARY(nk_remainder_##s, T, T, (T)floored_remainder_int)      \
  NK_SCALAR_BINARY(nk_power_##s, T, T, (T)power_int)
#define NK_UNSIGNED_DIVISION(s, T)                                 \
  NK_SCALAR_BINARY(nk_floor_divide_##s, T, T, (T)quotient_uint)    \
  NK_SCALAR_BINARY(nk_remainder_##s, T, T, (T)remainder_uint)      \
  NK_SCALAR_BINARY(nk_power_##s, T, T, (T)power_uint)

NK_SIGNED_DIVISION(i64, int64_t)
NK_SIGNED_DIVISION(i32, int32_t)
NK_SIGNED_DIVISION(i16, int16_t)
NK_SIGNED_DIVISION(i8, int8_t)
NK_UNSIGNED_DIVISION(u64, uint64_t)
NK_UNSIGNED_DIVISION(u32, uint32_t)
NK_UNSIGNED_DIVISION(u16, uint16_t)
NK_UNSIGNED_DIVISION(u8, uint8_t)

#define NK_LIBM_LOOP_OF(name, T, FUNCTION)                                                                            \
  void name(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av, ptrdiff_t a0,           \
            ptrdiff_t a1) {                                                                                           \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      T *o = (T *)ov + i * o0;                                                                                        \
      const T *a = (const T *)av + i * a0;                                                                            \
      for (ptrdiff_t j = 0; j < n1; j++) o[j * o1] = FUNCTION(a[j * a1]);                                             \
    }                                                                                                                 \
  }
#define NK_LIBM_LOOP(operation, function)                      \
  NK_LIBM_LOOP_OF(nk_libm_##function##_f64, double, function)  \
  NK_LIBM_LOOP_OF(nk_libm_##function##_f32, float, function##f)
NK_LIBM_FUNCTIONS(NK_LIBM_LOOP)
NK_LIBM_LOOP_OF(nk_libm_exp_f32, float, expf)
NK_LIBM_LOOP_OF(nk_libm_log_f32, float, logf)
