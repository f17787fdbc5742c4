/// exp and log of float64 with the bits that glibc gives on a processor with fused multiply-adds.
///
/// Method and constants are those of Arm's Optimized Routines (MIT), which glibc uses: errors below 0.52 units in the last place. Each
/// step rounds as there, so that results depend on neither the C library nor the processor. With vectors, several elements go together
/// where all of them are common; any other group goes through the scalar functions.

#include <math.h>

#include "../exponentials.h"

// MARK: - exp

/// What exp does once its argument is split into 2^(k/128) and a small rest.
static inline double NK_ISA(exp_scaled)(double polynomial, uint64_t scale_bits, uint64_t k) {
  if ((k & 0x80000000) == 0) {
    // k > 0: the power alone may be too large, not the product.
    const double scale = nk_from_bits(scale_bits - ((uint64_t)1009 << 52));
    return 0x1p1009 * __builtin_fma(scale, polynomial, scale);
  }
  // k < 0: the result may be subnormal and must be rounded once. The product is rounded by itself here, as glibc does.
  const double scale = nk_from_bits(scale_bits + ((uint64_t)1022 << 52));
  const double product = scale * polynomial;
  double y = scale + product;
  if (y < 1) {
    const double low = scale - y + product;
    const double high = 1 + y;
    y = (1 - high + y + low + high) - 1;
    if (y == 0) y = 0;
  }
  return 0x1p-1022 * y;
}

static double NK_ISA(exp_one)(double x) {
  const uint32_t exponent = (uint32_t)(nk_bits(x) >> 52) & 0x7ff;
  if (exponent - 0x3c9 >= 0x3f) {
    if (exponent < 0x3c9) return 1 + x;
    if (exponent >= 0x409) {
      if (x != x) return x + x;
      return x < 0 ? 0 : INFINITY;
    }
  }
  double rounded = __builtin_fma(x, NK_EXP_INVERSE_STEP, NK_ROUNDING_SHIFT);
  const uint64_t k = nk_bits(rounded);
  rounded -= NK_ROUNDING_SHIFT;
  const double r = __builtin_fma(rounded, NK_EXP_STEP_LOW, __builtin_fma(rounded, NK_EXP_STEP_HIGH, x));
  const uint64_t *entry = nk_exp_table + 2 * (k & 127);
  const uint64_t scale_bits = entry[1] + (k << 45);
  const double square = r * r;
  const double low = __builtin_fma(__builtin_fma(r, NK_EXP_C3, NK_EXP_C2), square, nk_from_bits(entry[0]) + r);
  const double polynomial = __builtin_fma(square * square, __builtin_fma(r, NK_EXP_C5, NK_EXP_C4), low);
  if (exponent >= 0x408) return NK_ISA(exp_scaled)(polynomial, scale_bits, k);
  const double scale = nk_from_bits(scale_bits);
  return __builtin_fma(scale, polynomial, scale);
}

// MARK: - log

static inline double NK_ISA(log_near_one)(double x) {
  const double r = x - 1;
  const double square = r * r;
  const double cube = r * square;
  double a = __builtin_fma(square, NK_LOG_B3, __builtin_fma(r, NK_LOG_B2, NK_LOG_B1));
  double b = __builtin_fma(square, NK_LOG_B6, __builtin_fma(r, NK_LOG_B5, NK_LOG_B4));
  double c = __builtin_fma(square, NK_LOG_B9, __builtin_fma(r, NK_LOG_B8, NK_LOG_B7));
  c = __builtin_fma(cube, NK_LOG_B10, c);
  const double polynomial = __builtin_fma(__builtin_fma(c, cube, b), cube, a);
  // r - r²/2 in two parts, from a head of r whose square is exact.
  const double head = __builtin_fma(-0x1p27, r, __builtin_fma(r, 0x1p27, r));
  const double half = head * head;
  const double high = __builtin_fma(half, NK_LOG_B0, r);
  double low = __builtin_fma(half, NK_LOG_B0, r - high);
  low = __builtin_fma(NK_LOG_B0 * (r - head), r + head, low);
  return high + __builtin_fma(polynomial, cube, low);
}

static double NK_ISA(log_one)(double x) {
  uint64_t bits = nk_bits(x);
  if (bits - NK_LOG_NEAR_FROM < NK_LOG_NEAR_SPAN) return x == 1 ? 0 : NK_ISA(log_near_one)(x);
  if (bits - 0x0010000000000000 >= 0x7fe0000000000000) {
    if (x == 0) return -INFINITY;
    if (x != x || bits == 0x7ff0000000000000) return x + x;
    if (bits >> 63) return NAN;
    bits = nk_bits(x * 0x1p52) - ((uint64_t)52 << 52);
  }
  const uint64_t shifted = bits - NK_LOG_OFFSET;
  const double *entry = nk_log_table + 2 * ((shifted >> 45) & 127);
  const double k = (double)((int64_t)shifted >> 52);
  const double z = nk_from_bits(bits - (shifted & 0xfff0000000000000));
  const double r = __builtin_fma(z, entry[0], -1);
  const double whole = __builtin_fma(k, NK_LN2_HIGH, entry[1]);
  const double high = r + whole;
  const double low = __builtin_fma(k, NK_LN2_LOW, whole - high + r);
  const double square = r * r;
  const double polynomial =
      __builtin_fma(__builtin_fma(r, NK_LOG_A4, NK_LOG_A3), square, __builtin_fma(r, NK_LOG_A2, NK_LOG_A1));
  return __builtin_fma(r * square, polynomial, __builtin_fma(square, NK_LOG_A0, low)) + high;
}

#ifdef NK_HAS_VECTORS
#include "exponential_vectors.h"
/// Runs the groups of a contiguous line, as far as there are whole ones.
#define NK_GROUPS(WIDE, ONE)                                                                   \
  if (o1 == 1 && a1 == 1) {                                                                    \
    enum { LANES = NK_OF_ISA(wide_lanes) };                                                    \
    for (; j + LANES <= n1; j += LANES) {                                                      \
      F64 x, y;                                                                                \
      memcpy(&x, a + j, sizeof x);                                                             \
      if (NK_ISA(WIDE)(x, &y)) {                                                               \
        memcpy(o + j, &y, sizeof y);                                                           \
      } else {                                                                                 \
        for (ptrdiff_t lane = 0; lane < LANES; lane++) o[j + lane] = NK_ISA(ONE)(x[lane]);     \
      }                                                                                        \
    }                                                                                          \
  }
#else
#define NK_GROUPS(WIDE, ONE)
#endif

// MARK: - Loops

#define NK_EXPONENTIAL(name, WIDE, ONE)                                                                               \
  static void NK_ISA(name)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,          \
                           ptrdiff_t a0, ptrdiff_t a1) {                                                              \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      double *o = (double *)ov + i * o0;                                                                              \
      const double *a = (const double *)av + i * a0;                                                                  \
      ptrdiff_t j = 0;                                                                                                \
      NK_GROUPS(WIDE, ONE)                                                                                            \
      for (; j < n1; j++) o[j * o1] = NK_ISA(ONE)(a[j * a1]);                                                         \
    }                                                                                                                 \
  }

NK_EXPONENTIAL(exp_f64, exp_wide, exp_one)
NK_EXPONENTIAL(log_f64, log_wide, log_one)
