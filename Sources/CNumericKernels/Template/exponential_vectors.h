/// exp and log of several float64 at once, the same steps as in `exponentials.h` lane by lane.

enum { NK_OF_ISA(wide_lanes) = NK_VECTOR_BYTES / 8 };
typedef double NK_ISA(wide_f64) __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8)));
typedef int64_t NK_ISA(wide_i64) __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8)));
typedef uint64_t NK_ISA(wide_u64) __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8)));
typedef double NK_ISA(entry) __attribute__((ext_vector_type(2), aligned(8)));
#define F64 NK_ISA(wide_f64)
#define I64 NK_ISA(wide_i64)
#define U64 NK_ISA(wide_u64)

#define NK_FMA(a, b, c) __builtin_elementwise_fma(a, b, c)
/// A vector whose lanes all hold one number.
#define NK_ALL(number) ((F64)(number))

/// The two numbers of the table's entry of each lane, the entries loaded whole and then sorted.
static inline void NK_ISA(look_up)(const double *table, I64 at, F64 *first, F64 *second) {
  int64_t places[NK_OF_ISA(wide_lanes)] __attribute__((aligned(64)));
  memcpy(places, &at, sizeof at);
#define NK_ENTRY(lane) (*(const NK_ISA(entry) *)(table + places[lane]))
  typedef double four __attribute__((ext_vector_type(4)));
  four even = __builtin_shufflevector(NK_ENTRY(0), NK_ENTRY(2), 0, 1, 2, 3);
  four odd = __builtin_shufflevector(NK_ENTRY(1), NK_ENTRY(3), 0, 1, 2, 3);
#if NK_VECTOR_BYTES == 64
  four even_high = __builtin_shufflevector(NK_ENTRY(4), NK_ENTRY(6), 0, 1, 2, 3);
  four odd_high = __builtin_shufflevector(NK_ENTRY(5), NK_ENTRY(7), 0, 1, 2, 3);
  F64 evens = __builtin_shufflevector(even, even_high, 0, 1, 2, 3, 4, 5, 6, 7);
  F64 odds = __builtin_shufflevector(odd, odd_high, 0, 1, 2, 3, 4, 5, 6, 7);
  *first = __builtin_shufflevector(evens, odds, 0, 8, 2, 10, 4, 12, 6, 14);
  *second = __builtin_shufflevector(evens, odds, 1, 9, 3, 11, 5, 13, 7, 15);
#else
  *first = __builtin_shufflevector(even, odd, 0, 4, 2, 6);
  *second = __builtin_shufflevector(even, odd, 1, 5, 3, 7);
#endif
#undef NK_ENTRY
}

/// exp of all lanes; false where a lane is huge, infinite or NaN. A tiny one comes out as 1 + x by itself.
static inline bool NK_ISA(exp_wide)(F64 x, F64 *result) {
  const I64 exponent = (I64)x & 0x7ff0000000000000;
  if (__builtin_reduce_or(exponent >= 0x4080000000000000)) return false;
  F64 rounded = NK_FMA(x, NK_ALL(NK_EXP_INVERSE_STEP), NK_ALL(NK_ROUNDING_SHIFT));
  const I64 k = (I64)rounded;
  rounded -= NK_ROUNDING_SHIFT;
  F64 r = NK_FMA(rounded, NK_ALL(NK_EXP_STEP_HIGH), x);
  r = NK_FMA(rounded, NK_ALL(NK_EXP_STEP_LOW), r);
  const I64 at = (k & 127) * 2;
  F64 tail, power;
  NK_ISA(look_up)((const double *)nk_exp_table, at, &tail, &power);
  const F64 scale = (F64)((I64)power + (k << 45));
  const F64 square = r * r;
  F64 polynomial = NK_FMA(r, NK_ALL(NK_EXP_C3), NK_ALL(NK_EXP_C2));
  polynomial = NK_FMA(polynomial, square, tail + r);
  const F64 high = NK_FMA(r, NK_ALL(NK_EXP_C5), NK_ALL(NK_EXP_C4));
  polynomial = NK_FMA(square * square, high, polynomial);
  *result = NK_FMA(scale, polynomial, scale);
  return true;
}

/// All lanes, all of them positive, normal and finite.
static inline F64 NK_ISA(log_wide_far)(F64 x) {
  const I64 bits = (I64)x;
  const I64 shifted = bits - NK_LOG_OFFSET;
  const I64 at = ((shifted >> 45) & 127) * 2;
  F64 inverse, logarithm;
  NK_ISA(look_up)(nk_log_table, at, &inverse, &logarithm);
  // The exponent as a number: its bits under those of 1.5 · 2^52, less that.
  const I64 exponent = (I64)((U64)(shifted + 0x4000000000000000) >> 52);
  const F64 k = (F64)(exponent + 0x4338000000000000) - (NK_ROUNDING_SHIFT + 1024);
  const F64 z = (F64)(bits - (shifted & (int64_t)0xfff0000000000000));
  const F64 r = NK_FMA(z, inverse, NK_ALL(-1));
  const F64 whole = NK_FMA(k, NK_ALL(NK_LN2_HIGH), logarithm);
  const F64 high = r + whole;
  F64 low = NK_FMA(k, NK_ALL(NK_LN2_LOW), whole - high + r);
  const F64 square = r * r;
  F64 polynomial = NK_FMA(r, NK_ALL(NK_LOG_A4), NK_ALL(NK_LOG_A3));
  const F64 first = NK_FMA(r, NK_ALL(NK_LOG_A2), NK_ALL(NK_LOG_A1));
  polynomial = NK_FMA(polynomial, square, first);
  low = NK_FMA(square, NK_ALL(NK_LOG_A0), low);
  return NK_FMA(r * square, polynomial, low) + high;
}

static inline F64 NK_ISA(log_wide_near)(F64 x) {
  const F64 r = x - 1;
  const F64 square = r * r;
  const F64 cube = r * square;
  const F64 a = NK_FMA(square, NK_ALL(NK_LOG_B3), NK_FMA(r, NK_ALL(NK_LOG_B2), NK_ALL(NK_LOG_B1)));
  const F64 b = NK_FMA(square, NK_ALL(NK_LOG_B6), NK_FMA(r, NK_ALL(NK_LOG_B5), NK_ALL(NK_LOG_B4)));
  F64 c = NK_FMA(square, NK_ALL(NK_LOG_B9), NK_FMA(r, NK_ALL(NK_LOG_B8), NK_ALL(NK_LOG_B7)));
  c = NK_FMA(cube, NK_ALL(NK_LOG_B10), c);
  const F64 polynomial = NK_FMA(NK_FMA(c, cube, b), cube, a);
  const F64 head = NK_FMA(NK_ALL(-0x1p27), r, NK_FMA(r, NK_ALL(0x1p27), r));
  const F64 half = head * head;
  const F64 high = NK_FMA(half, NK_ALL(NK_LOG_B0), r);
  F64 low = NK_FMA(half, NK_ALL(NK_LOG_B0), r - high);
  low = NK_FMA(NK_LOG_B0 * (r - head), r + head, low);
  return high + NK_FMA(polynomial, cube, low);
}

/// All lanes, in any mixture of near and far; false where a lane is zero, subnormal, negative, infinite or NaN.
static inline bool NK_ISA(log_wide)(F64 x, F64 *result) {
  const U64 bits = (U64)x;
  if (__builtin_reduce_or(bits - 0x0010000000000000 >= 0x7fe0000000000000)) return false;
  const I64 near = bits - NK_LOG_NEAR_FROM < NK_LOG_NEAR_SPAN;
  if (!__builtin_reduce_or(near)) {
    *result = NK_ISA(log_wide_far)(x);
  } else {
    const I64 far_bits = (I64)NK_ISA(log_wide_far)(x);
    const I64 near_bits = (I64)NK_ISA(log_wide_near)(x);
    *result = (F64)((near & near_bits) | (~near & far_bits));
  }
  return true;
}
