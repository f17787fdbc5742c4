/// exp and log of four float64 at once, the same steps as in `exponentials.h` lane by lane.

typedef double nk_f64x4 __attribute__((vector_size(32)));
typedef int64_t nk_i64x4 __attribute__((vector_size(32)));
typedef uint64_t nk_u64x4 __attribute__((vector_size(32)));

#define NK_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
/// A vector whose lanes all hold one number.
#define NK_ALL(number) ((nk_f64x4){} + (number))

/// exp of four; false where a lane is huge, infinite or NaN. A tiny one comes out as 1 + x by itself.
static inline bool NK_ISA(exp_four)(nk_f64x4 x, nk_f64x4 *result) {
  const nk_i64x4 exponent = (nk_i64x4)x & 0x7ff0000000000000;
  if (__builtin_reduce_or(exponent >= 0x4080000000000000)) return false;
  nk_f64x4 rounded = NK_FMA(x, NK_ALL(NK_EXP_INVERSE_STEP), NK_ALL(NK_ROUNDING_SHIFT));
  const nk_i64x4 k = (nk_i64x4)rounded;
  rounded -= NK_ROUNDING_SHIFT;
  nk_f64x4 r = NK_FMA(rounded, NK_ALL(NK_EXP_STEP_HIGH), x);
  r = NK_FMA(rounded, NK_ALL(NK_EXP_STEP_LOW), r);
  const nk_i64x4 at = (k & 127) * 2;
  nk_i64x4 tail, power;
  for (int lane = 0; lane < 4; lane++) {
    tail[lane] = (int64_t)nk_exp_table[at[lane]];
    power[lane] = (int64_t)nk_exp_table[at[lane] + 1];
  }
  const nk_f64x4 scale = (nk_f64x4)(power + (k << 45));
  const nk_f64x4 square = r * r;
  nk_f64x4 polynomial = NK_FMA(r, NK_ALL(NK_EXP_C3), NK_ALL(NK_EXP_C2));
  polynomial = NK_FMA(polynomial, square, (nk_f64x4)tail + r);
  const nk_f64x4 high = NK_FMA(r, NK_ALL(NK_EXP_C5), NK_ALL(NK_EXP_C4));
  polynomial = NK_FMA(square * square, high, polynomial);
  *result = NK_FMA(scale, polynomial, scale);
  return true;
}

/// Four at once, all of them positive, normal and finite.
static inline nk_f64x4 NK_ISA(log_four_far)(nk_f64x4 x) {
  const nk_i64x4 bits = (nk_i64x4)x;
  const nk_i64x4 shifted = bits - NK_LOG_OFFSET;
  const nk_i64x4 at = ((shifted >> 45) & 127) * 2;
  nk_f64x4 inverse, logarithm;
  for (int lane = 0; lane < 4; lane++) {
    inverse[lane] = nk_log_table[at[lane]];
    logarithm[lane] = nk_log_table[at[lane] + 1];
  }
  // The exponent as a number: its bits under those of 1.5 · 2^52, less that.
  const nk_i64x4 exponent = (nk_i64x4)((nk_u64x4)(shifted + 0x4000000000000000) >> 52);
  const nk_f64x4 k = (nk_f64x4)(exponent + 0x4338000000000000) - (NK_ROUNDING_SHIFT + 1024);
  const nk_f64x4 z = (nk_f64x4)(bits - (shifted & (int64_t)0xfff0000000000000));
  const nk_f64x4 r = NK_FMA(z, inverse, NK_ALL(-1));
  const nk_f64x4 whole = NK_FMA(k, NK_ALL(NK_LN2_HIGH), logarithm);
  const nk_f64x4 high = r + whole;
  nk_f64x4 low = NK_FMA(k, NK_ALL(NK_LN2_LOW), whole - high + r);
  const nk_f64x4 square = r * r;
  nk_f64x4 polynomial = NK_FMA(r, NK_ALL(NK_LOG_A4), NK_ALL(NK_LOG_A3));
  const nk_f64x4 first = NK_FMA(r, NK_ALL(NK_LOG_A2), NK_ALL(NK_LOG_A1));
  polynomial = NK_FMA(polynomial, square, first);
  low = NK_FMA(square, NK_ALL(NK_LOG_A0), low);
  return NK_FMA(r * square, polynomial, low) + high;
}

static inline nk_f64x4 NK_ISA(log_four_near)(nk_f64x4 x) {
  const nk_f64x4 r = x - 1;
  const nk_f64x4 square = r * r;
  const nk_f64x4 cube = r * square;
  const nk_f64x4 a = NK_FMA(square, NK_ALL(NK_LOG_B3), NK_FMA(r, NK_ALL(NK_LOG_B2), NK_ALL(NK_LOG_B1)));
  const nk_f64x4 b = NK_FMA(square, NK_ALL(NK_LOG_B6), NK_FMA(r, NK_ALL(NK_LOG_B5), NK_ALL(NK_LOG_B4)));
  nk_f64x4 c = NK_FMA(square, NK_ALL(NK_LOG_B9), NK_FMA(r, NK_ALL(NK_LOG_B8), NK_ALL(NK_LOG_B7)));
  c = NK_FMA(cube, NK_ALL(NK_LOG_B10), c);
  const nk_f64x4 polynomial = NK_FMA(NK_FMA(c, cube, b), cube, a);
  const nk_f64x4 head = NK_FMA(NK_ALL(-0x1p27), r, NK_FMA(r, NK_ALL(0x1p27), r));
  const nk_f64x4 half = head * head;
  const nk_f64x4 high = NK_FMA(half, NK_ALL(NK_LOG_B0), r);
  nk_f64x4 low = NK_FMA(half, NK_ALL(NK_LOG_B0), r - high);
  low = NK_FMA(NK_LOG_B0 * (r - head), r + head, low);
  return high + NK_FMA(polynomial, cube, low);
}

/// Four at once, in any mixture of near and far; false where a lane is zero, subnormal, negative, infinite or NaN.
static inline bool NK_ISA(log_four)(nk_f64x4 x, nk_f64x4 *result) {
  const nk_u64x4 bits = (nk_u64x4)x;
  if (__builtin_reduce_or(bits - 0x0010000000000000 >= 0x7fe0000000000000)) return false;
  const nk_i64x4 near = bits - NK_LOG_NEAR_FROM < NK_LOG_NEAR_SPAN;
  if (!__builtin_reduce_or(near)) {
    *result = NK_ISA(log_four_far)(x);
  } else {
    const nk_i64x4 far_bits = (nk_i64x4)NK_ISA(log_four_far)(x);
    const nk_i64x4 near_bits = (nk_i64x4)NK_ISA(log_four_near)(x);
    *result = (nk_f64x4)((near & near_bits) | (~near & far_bits));
  }
  return true;
}
