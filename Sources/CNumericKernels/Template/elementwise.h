/// Elementwise loops, compiled once for each instruction set; `NK_ISA(name)` gives each copy its own name.
/// Every loop allows the output to be one of the operands at the same index, hence `assume_safety`.

#define NK_VECTOR _Pragma("clang loop vectorize(assume_safety) interleave(enable)")

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

#define NK_BINARY_MIXED(name, TA, TB, R, EXPR)                                                                        \
  static void NK_ISA(name)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,          \
                           ptrdiff_t a0, ptrdiff_t a1, const void *bv, ptrdiff_t b0, ptrdiff_t b1) {                  \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      R *o = (R *)ov + i * o0;                                                                                        \
      const TA *a = (const TA *)av + i * a0;                                                                          \
      const TB *b = (const TB *)bv + i * b0;                                                                          \
      NK_BINARY_LINE(n1, TA, TB, R, EXPR)                                                                             \
    }                                                                                                                 \
  }

#define NK_BINARY(name, T, R, EXPR) NK_BINARY_MIXED(name, T, T, R, EXPR)

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

// MARK: - float64

NK_BINARY(add_f64, double, double, x + y)
NK_BINARY(subtract_f64, double, double, x - y)
NK_BINARY(multiply_f64, double, double, x *y)
NK_BINARY(divide_f64, double, double, x / y)
NK_BINARY(maximum_f64, double, double, (x >= y || x != x) ? x : y)
NK_BINARY(minimum_f64, double, double, (x <= y || x != x) ? x : y)
NK_BINARY(equal_f64, double, uint8_t, x == y)
NK_BINARY(not_equal_f64, double, uint8_t, x != y)
NK_BINARY(less_f64, double, uint8_t, x < y)
NK_BINARY(less_equal_f64, double, uint8_t, x <= y)
NK_BINARY(greater_f64, double, uint8_t, x > y)
NK_BINARY(greater_equal_f64, double, uint8_t, x >= y)
NK_BINARY_MIXED(multiply_by_mask, double, uint8_t, double, x *(double)y)

NK_UNARY(negate_f64, double, double, -x)
NK_UNARY(absolute_f64, double, double, __builtin_fabs(x))
NK_UNARY(sign_f64, double, double, x > 0 ? 1.0 : (x < 0 ? -1.0 : (x == 0 ? 0.0 : x)))
NK_UNARY(square_f64, double, double, x *x)
NK_UNARY(sqrt_f64, double, double, __builtin_elementwise_sqrt(x))
NK_UNARY(reciprocal_f64, double, double, 1.0 / x)
NK_UNARY(floor_f64, double, double, __builtin_elementwise_floor(x))
NK_UNARY(ceil_f64, double, double, __builtin_elementwise_ceil(x))
NK_UNARY(trunc_f64, double, double, __builtin_elementwise_trunc(x))
NK_UNARY(rint_f64, double, double, __builtin_elementwise_rint(x))
NK_UNARY(is_nan_f64, double, uint8_t, x != x)
NK_UNARY(is_infinite_f64, double, uint8_t, __builtin_fabs(x) == __builtin_inf())
NK_UNARY(is_finite_f64, double, uint8_t, __builtin_fabs(x) < __builtin_inf())

// MARK: - int64: arithmetic wraps around, as NumPy's does

#define NK_U(v) ((uint64_t)(v))
NK_BINARY(add_i64, int64_t, int64_t, NK_U(x) + NK_U(y))
NK_BINARY(subtract_i64, int64_t, int64_t, NK_U(x) - NK_U(y))
NK_BINARY(multiply_i64, int64_t, int64_t, NK_U(x) * NK_U(y))
NK_BINARY_MIXED(divide_i64, int64_t, int64_t, double, (double)x / (double)y)
NK_BINARY(maximum_i64, int64_t, int64_t, x > y ? x : y)
NK_BINARY(minimum_i64, int64_t, int64_t, x < y ? x : y)
NK_BINARY(and_i64, int64_t, int64_t, x &y)
NK_BINARY(or_i64, int64_t, int64_t, x | y)
NK_BINARY(xor_i64, int64_t, int64_t, x ^ y)
NK_BINARY(equal_i64, int64_t, uint8_t, x == y)
NK_BINARY(not_equal_i64, int64_t, uint8_t, x != y)
NK_BINARY(less_i64, int64_t, uint8_t, x < y)
NK_BINARY(less_equal_i64, int64_t, uint8_t, x <= y)
NK_BINARY(greater_i64, int64_t, uint8_t, x > y)
NK_BINARY(greater_equal_i64, int64_t, uint8_t, x >= y)

NK_UNARY(negate_i64, int64_t, int64_t, 0 - NK_U(x))
NK_UNARY(absolute_i64, int64_t, int64_t, x < 0 ? 0 - NK_U(x) : NK_U(x))
NK_UNARY(sign_i64, int64_t, int64_t, (x > 0) - (x < 0))
NK_UNARY(square_i64, int64_t, int64_t, NK_U(x) * NK_U(x))
NK_UNARY(not_i64, int64_t, int64_t, ~x)

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

// MARK: - Conversions

NK_UNARY(copy_w8, uint64_t, uint64_t, x)
NK_UNARY(copy_w1, uint8_t, uint8_t, x)
NK_UNARY(i64_to_f64, int64_t, double, x)
NK_UNARY(b8_to_f64, uint8_t, double, x)
NK_UNARY(b8_to_i64, uint8_t, int64_t, x)
NK_UNARY(f64_to_b8, double, uint8_t, x != 0)
NK_UNARY(i64_to_b8, int64_t, uint8_t, x != 0)
NK_UNARY(f64_to_i64, double, int64_t, (x >= -0x1p63 && x < 0x1p63) ? (int64_t)x : INT64_MIN)
