/// Elementwise loops, compiled once for each instruction set; `NK_ISA(name)` gives each copy its own name.
/// Every loop allows the output to be one of the operands at the same index, hence `assume_safety`.

#ifdef NK_IS_SANITIZED
// The checks that sanitizers put into loops leave no vectors.
#define NK_VECTOR
#define NK_VECTOR_OF_8
#else
#define NK_VECTOR _Pragma("clang loop vectorize(assume_safety) interleave(enable)")
/// For loops whose elements depend on those at least 8 before them.
#define NK_VECTOR_OF_8 _Pragma("clang loop vectorize_width(8)")
#endif

/// One line of a binary loop, with the strides that matter as constants so that the compiler can use vectors.
#define NK_BINARY_LINE(N, TA, TB, R, EXPR)                        \
  if (o1 == 1 && a1 == 1 && b1 == 1) {                            \
    NK_VECTOR for (ptrdiff_t j = 0; j < (N); j++) {               \
      const TA x = a[j];                                          \
      const TB y = b[j];                                          \
      o[j] = (R)(EXPR);                                           \
    }                                                             \
  } else if (o1 == 1 && a1 == 1 && b1 == 0) {                     \
    const TB y = b[0];                                            \
    NK_VECTOR for (ptrdiff_t j = 0; j < (N); j++) {               \
      const TA x = a[j];                                          \
      o[j] = (R)(EXPR);                                           \
    }                                                             \
  } else if (o1 == 1 && a1 == 0 && b1 == 1) {                     \
    const TA x = a[0];                                            \
    NK_VECTOR for (ptrdiff_t j = 0; j < (N); j++) {               \
      const TB y = b[j];                                          \
      o[j] = (R)(EXPR);                                           \
    }                                                             \
  } else {                                                        \
    for (ptrdiff_t j = 0; j < (N); j++) {                         \
      const TA x = a[j * a1];                                     \
      const TB y = b[j * b1];                                     \
      o[j * o1] = (R)(EXPR);                                      \
    }                                                             \
  }

/// Results too large for the caches beside the operands go past them to memory: a line that is about to be overwritten need not be read.
#define NK_STREAMED_LINE(N, T, EXPR)                                                            \
  if (o1 == 1 && a1 == 1 && b1 == 1 && nk_is_streamed((N) * (ptrdiff_t)sizeof(T), o, a, b)) {   \
    enum { LANES = 64 / sizeof(T) };                                                            \
    typedef T whole __attribute__((ext_vector_type(LANES)));                                    \
    typedef T loose __attribute__((ext_vector_type(LANES), aligned(sizeof(T))));                \
    ptrdiff_t j = 0;                                                                            \
    for (; j + LANES <= (N); j += LANES) {                                                      \
      whole x = *(const loose *)(a + j), y = *(const loose *)(b + j);                           \
      __builtin_nontemporal_store(EXPR, (whole *)(o + j));                                      \
    }                                                                                           \
    for (; j < (N); j++) {                                                                      \
      const T x = a[j], y = b[j];                                                               \
      o[j] = EXPR;                                                                              \
    }                                                                                           \
    nk_end_stream();                                                                            \
    continue;                                                                                   \
  }

#define NK_BINARY_MIXED(name, TA, TB, R, EXPR) NK_BINARY_AFTER(name, TA, TB, R, EXPR, )
#define NK_BINARY_AFTER(name, TA, TB, R, EXPR, FIRST)                                                                 \
  static void NK_ISA(name)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,          \
                           ptrdiff_t a0, ptrdiff_t a1, const void *bv, ptrdiff_t b0, ptrdiff_t b1) {                  \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      R *o = (R *)ov + i * o0;                                                                                        \
      const TA *a = (const TA *)av + i * a0;                                                                          \
      const TB *b = (const TB *)bv + i * b0;                                                                          \
      FIRST                                                                                                           \
      NK_BINARY_LINE(n1, TA, TB, R, EXPR)                                                                             \
    }                                                                                                                 \
  }

#define NK_BINARY(name, T, R, EXPR) NK_BINARY_MIXED(name, T, T, R, EXPR)
#define NK_STREAMED(name, T, EXPR) NK_BINARY_AFTER(name, T, T, T, EXPR, NK_STREAMED_LINE(n1, T, EXPR))

#define NK_UNARY(name, T, R, EXPR)                                                                                    \
  static void NK_ISA(name)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,          \
                           ptrdiff_t a0, ptrdiff_t a1) {                                                              \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      R *o = (R *)ov + i * o0;                                                                                        \
      const T *a = (const T *)av + i * a0;                                                                            \
      if (o1 == 1 && a1 == 1) {                                                                                       \
        NK_VECTOR for (ptrdiff_t j = 0; j < n1; j++) {                                                                \
          const T x = a[j];                                                                                           \
          o[j] = (R)(EXPR);                                                                                           \
        }                                                                                                             \
      } else {                                                                                                        \
        for (ptrdiff_t j = 0; j < n1; j++) {                                                                          \
          const T x = a[j * a1];                                                                                      \
          o[j * o1] = (R)(EXPR);                                                                                      \
        }                                                                                                             \
      }                                                                                                               \
    }                                                                                                                 \
  }

// MARK: - Floats

/// The loops of a float type `T`, named with the suffix `s`.
#define NK_FLOAT_LOOPS(s, T)                                                                    \
  NK_STREAMED(add_##s, T, x + y)                                                                \
  NK_STREAMED(subtract_##s, T, x - y)                                                           \
  NK_STREAMED(multiply_##s, T, x *y)                                                            \
  NK_STREAMED(divide_##s, T, x / y)                                                             \
  NK_BINARY(maximum_##s, T, T, (x >= y || x != x) ? x : y)                                      \
  NK_BINARY(minimum_##s, T, T, (x <= y || x != x) ? x : y)                                      \
  NK_BINARY(equal_##s, T, uint8_t, x == y)                                                      \
  NK_BINARY(not_equal_##s, T, uint8_t, x != y)                                                  \
  NK_BINARY(less_##s, T, uint8_t, x < y)                                                        \
  NK_BINARY(less_equal_##s, T, uint8_t, x <= y)                                                 \
  NK_BINARY(greater_##s, T, uint8_t, x > y)                                                     \
  NK_BINARY(greater_equal_##s, T, uint8_t, x >= y)                                              \
  NK_UNARY(negate_##s, T, T, -x)                                                                \
  NK_UNARY(absolute_##s, T, T, __builtin_elementwise_abs(x))                                    \
  NK_UNARY(sign_##s, T, T, x > 0 ? (T)1 : (x < 0 ? (T) - 1 : (x == 0 ? (T)0 : x)))              \
  NK_UNARY(square_##s, T, T, x *x)                                                              \
  NK_UNARY(sqrt_##s, T, T, __builtin_elementwise_sqrt(x))                                       \
  NK_UNARY(reciprocal_##s, T, T, (T)1 / x)                                                      \
  NK_UNARY(floor_##s, T, T, __builtin_elementwise_floor(x))                                     \
  NK_UNARY(ceil_##s, T, T, __builtin_elementwise_ceil(x))                                       \
  NK_UNARY(trunc_##s, T, T, __builtin_elementwise_trunc(x))                                     \
  NK_UNARY(rint_##s, T, T, __builtin_elementwise_rint(x))                                       \
  NK_UNARY(is_nan_##s, T, uint8_t, x != x)                                                      \
  NK_UNARY(is_infinite_##s, T, uint8_t, __builtin_elementwise_abs(x) == (T)__builtin_inf())     \
  NK_UNARY(is_finite_##s, T, uint8_t, __builtin_elementwise_abs(x) < (T)__builtin_inf())

NK_FLOAT_LOOPS(f64, double)
NK_FLOAT_LOOPS(f32, float)
NK_BINARY_MIXED(multiply_by_mask, double, uint8_t, double, x *(double)y)

// MARK: - Integers: arithmetic wraps around, as NumPy's does

#define NK_U(v) ((uint64_t)(v))

/// The loops of an integer type `T`, named with the suffix `s`.
#define NK_INTEGER_LOOPS(s, T)                                                                  \
  NK_BINARY(add_##s, T, T, NK_U(x) + NK_U(y))                                                   \
  NK_BINARY(subtract_##s, T, T, NK_U(x) - NK_U(y))                                              \
  NK_BINARY(multiply_##s, T, T, NK_U(x) * NK_U(y))                                              \
  NK_BINARY_MIXED(divide_##s, T, T, double, (double)x / (double)y)                              \
  NK_BINARY(maximum_##s, T, T, x > y ? x : y)                                                   \
  NK_BINARY(minimum_##s, T, T, x < y ? x : y)                                                   \
  NK_BINARY(and_##s, T, T, x &y)                                                                \
  NK_BINARY(or_##s, T, T, x | y)                                                                \
  NK_BINARY(xor_##s, T, T, x ^ y)                                                               \
  NK_BINARY(equal_##s, T, uint8_t, x == y)                                                      \
  NK_BINARY(not_equal_##s, T, uint8_t, x != y)                                                  \
  NK_BINARY(less_##s, T, uint8_t, x < y)                                                        \
  NK_BINARY(less_equal_##s, T, uint8_t, x <= y)                                                 \
  NK_BINARY(greater_##s, T, uint8_t, x > y)                                                     \
  NK_BINARY(greater_equal_##s, T, uint8_t, x >= y)                                              \
  NK_UNARY(negate_##s, T, T, 0 - NK_U(x))                                                       \
  NK_UNARY(square_##s, T, T, NK_U(x) * NK_U(x))                                                 \
  NK_UNARY(not_##s, T, T, ~x)
#define NK_SIGNED_LOOPS(s, T)                                    \
  NK_INTEGER_LOOPS(s, T)                                         \
  NK_UNARY(absolute_##s, T, T, x < 0 ? 0 - NK_U(x) : NK_U(x))    \
  NK_UNARY(sign_##s, T, T, (x > 0) - (x < 0))
#define NK_UNSIGNED_LOOPS(s, T)    \
  NK_INTEGER_LOOPS(s, T)           \
  NK_UNARY(absolute_##s, T, T, x)  \
  NK_UNARY(sign_##s, T, T, x > 0)

NK_SIGNED_LOOPS(i64, int64_t)
NK_SIGNED_LOOPS(i32, int32_t)
NK_UNSIGNED_LOOPS(u8, uint8_t)
#ifdef NK_WITH_NARROW_TYPES
NK_SIGNED_LOOPS(i8, int8_t)
NK_SIGNED_LOOPS(i16, int16_t)
NK_UNSIGNED_LOOPS(u16, uint16_t)
NK_UNSIGNED_LOOPS(u32, uint32_t)
NK_UNSIGNED_LOOPS(u64, uint64_t)
#endif

// MARK: - bool (0 or 1)

NK_BINARY(and_b8, uint8_t, uint8_t, x &y)
NK_BINARY(or_b8, uint8_t, uint8_t, x | y)
NK_BINARY(xor_b8, uint8_t, uint8_t, x ^ y)
NK_BINARY(equal_b8, uint8_t, uint8_t, x == y)
NK_BINARY(less_b8, uint8_t, uint8_t, x < y)
NK_BINARY(less_equal_b8, uint8_t, uint8_t, x <= y)
NK_BINARY(greater_b8, uint8_t, uint8_t, x > y)
NK_BINARY(greater_equal_b8, uint8_t, uint8_t, x >= y)
NK_UNARY(not_b8, uint8_t, uint8_t, x ^ 1)
NK_UNARY(copy_b8, uint8_t, uint8_t, x)
