/// Reductions in NumPy's order: pairwise along the fastest axis, rows added in order along the others.

/// Eight running sums up to 128 elements, then halves: NumPy's pairwise summation.
#define NK_PAIRWISE_SUM(s, T) \
static T NK_ISA(pairwise_sum_##s)(const T *a, ptrdiff_t n, ptrdiff_t s) { \
  if (n < 8) { \
    T sum = -0.0; \
    for (ptrdiff_t i = 0; i < n; i++) sum += a[i * s]; \
    return sum; \
  } \
  if (n <= 128) { \
    T r0 = a[0], r1 = a[s], r2 = a[2 * s], r3 = a[3 * s]; \
    T r4 = a[4 * s], r5 = a[5 * s], r6 = a[6 * s], r7 = a[7 * s]; \
    ptrdiff_t i = 8; \
    for (; i < n - n % 8; i += 8) { \
      r0 += a[i * s]; \
      r1 += a[(i + 1) * s]; \
      r2 += a[(i + 2) * s]; \
      r3 += a[(i + 3) * s]; \
      r4 += a[(i + 4) * s]; \
      r5 += a[(i + 5) * s]; \
      r6 += a[(i + 6) * s]; \
      r7 += a[(i + 7) * s]; \
    } \
    T sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7)); \
    for (; i < n; i++) sum += a[i * s]; \
    return sum; \
  } \
  ptrdiff_t half = n / 2; \
  half -= half % 8; \
  return NK_ISA(pairwise_sum_##s)(a, half, s) + NK_ISA(pairwise_sum_##s)(a + half * s, n - half, s); \
}

/// Adds the rows of `n0` × `width` elements (contiguous along a row) to `o`, row after row, with the sums in registers.
#define NK_SUM_COLUMNS(T, width)                                                                       \
  {                                                                                                 \
    T sums[width];                                                                             \
    for (int w = 0; w < width; w++) sums[w] = o[j + w];                                             \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                            \
      for (int w = 0; w < width; w++) sums[w] += a[i * a0 + j + w];                                 \
    }                                                                                               \
    for (int w = 0; w < width; w++) o[j + w] = sums[w];                                             \
    j += width;                                                                                     \
  }

#define NK_SUM_OF_COLUMNS(s, T) \
static void NK_ISA(sum_columns_##s)(ptrdiff_t n0, ptrdiff_t n1, T *restrict o, const T *restrict a, \
                                ptrdiff_t a0) { \
  ptrdiff_t j = 0; \
  while (j + 16 <= n1) NK_SUM_COLUMNS(T, 16) \
  while (j + 4 <= n1) NK_SUM_COLUMNS(T, 4) \
  while (j + 2 <= n1) NK_SUM_COLUMNS(T, 2) \
  while (j < n1) NK_SUM_COLUMNS(T, 1) \
}

/// Rows of two to four elements, `n1` being a constant so that vectors run across the rows.
#define NK_SHORT_ROW(N, T, R, EXPR, START, END)              \
  case N:                                                    \
    NK_VECTOR for (ptrdiff_t i = 0; i < n0; i++) {           \
      R sum = START;                                         \
      for (int j = 0; j < N; j++) {                          \
        const T y = a[i * N + j];                            \
        const R x = sum;                                     \
        sum = (R)(EXPR);                                     \
      }                                                      \
      END;                                                   \
    }                                                        \
    break;
#define NK_SHORT_ROWS(T, R, EXPR, START, END)      \
  switch (n1) {                                    \
    NK_SHORT_ROW(1, T, R, EXPR, START, END)        \
    NK_SHORT_ROW(2, T, R, EXPR, START, END)        \
    NK_SHORT_ROW(3, T, R, EXPR, START, END)        \
    NK_SHORT_ROW(4, T, R, EXPR, START, END)        \
  }

#define NK_FLOAT_SUM(s, T) \
static void NK_ISA(sum_##s)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av, \
                            ptrdiff_t a0, ptrdiff_t a1) { \
  T *o = ov; \
  const T *a = av; \
  if (o1 == 0 && a1 == 1 && a0 == n1 && o0 == 1 && n1 <= 4) { \
    NK_SHORT_ROWS(T, T, x + y, -0.0, o[i] += sum) \
  } else if (o1 == 0 && n1 < 8) { \
    for (ptrdiff_t i = 0; i < n0; i++) { \
      T sum = -0.0; \
      for (ptrdiff_t j = 0; j < n1; j++) sum += a[i * a0 + j * a1]; \
      o[i * o0] += sum; \
    } \
  } else if (o1 == 0) { \
    for (ptrdiff_t i = 0; i < n0; i++) o[i * o0] += NK_ISA(pairwise_sum_##s)(a + i * a0, n1, a1); \
  } else if (o0 == 0 && o1 == 1 && a1 == 1) { \
    NK_ISA(sum_columns_##s)(n0, n1, o, a, a0); \
  } else { \
    for (ptrdiff_t i = 0; i < n0; i++) { \
      for (ptrdiff_t j = 0; j < n1; j++) o[i * o0 + j * o1] += a[i * a0 + j * a1]; \
    } \
  } \
}

NK_PAIRWISE_SUM(f64, double)
NK_SUM_OF_COLUMNS(f64, double)
NK_FLOAT_SUM(f64, double)
NK_PAIRWISE_SUM(f32, float)
NK_SUM_OF_COLUMNS(f32, float)
NK_FLOAT_SUM(f32, float)

/// The largest or smallest of a long contiguous line, many at once. Where the order matters after all, because of NaN or of two zeros,
/// it says so and leaves the line to the plain loop: sums show NaN.
#define NK_EXTREME(name, T, IS_BETTER)                                                                \
  static bool NK_ISA(name)(ptrdiff_t n, const T *a, T *result) {                                      \
    enum { STEP = 256 / sizeof(T) };                                                                  \
    T best[STEP], sums[STEP] = {0};                                                                   \
    for (int lane = 0; lane < STEP; lane++) best[lane] = a[lane];                                     \
    ptrdiff_t i = 0;                                                                                  \
    for (; i + STEP <= n; i += STEP) {                                                                \
      for (int lane = 0; lane < STEP; lane++) {                                                       \
        const T x = a[i + lane];                                                                      \
        best[lane] = x IS_BETTER best[lane] ? x : best[lane];                                         \
        sums[lane] += x;                                                                              \
      }                                                                                               \
    }                                                                                                 \
    T extreme = best[0], sum = 0;                                                                     \
    for (int lane = 0; lane < STEP; lane++) {                                                         \
      extreme = best[lane] IS_BETTER extreme ? best[lane] : extreme;                                  \
      sum += sums[lane];                                                                              \
    }                                                                                                 \
    for (; i < n; i++) {                                                                              \
      extreme = a[i] IS_BETTER extreme ? a[i] : extreme;                                              \
      sum += a[i];                                                                                    \
    }                                                                                                 \
    *result = extreme;                                                                                \
    return sum == sum && extreme != 0;                                                                \
  }

/// A reduction whose order cannot change the result, or is plainly sequential: `o = o op a`.
#define NK_REDUCE(name, T, R, EXPR) NK_REDUCE_BY(name, T, R, EXPR, )
#define NK_REDUCE_BY(name, T, R, EXPR, SHORTCUT)                                                                      \
  static void NK_ISA(name)(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av,          \
                           ptrdiff_t a0, ptrdiff_t a1) {                                                              \
    if (o1 == 0 && a1 == 1 && a0 == n1 && o0 == 1 && n1 <= 4) {                                                       \
      R *o = (R *)ov;                                                                                                 \
      const T *a = (const T *)av;                                                                                     \
      NK_SHORT_ROWS(T, R, EXPR, o[i], o[i] = sum)                                                                     \
      return;                                                                                                         \
    }                                                                                                                 \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                              \
      R *o = (R *)ov + i * o0;                                                                                        \
      const T *a = (const T *)av + i * a0;                                                                            \
      if (o1 == 0) {                                                                                                  \
        SHORTCUT                                                                                                      \
        R x = o[0];                                                                                                   \
        for (ptrdiff_t j = 0; j < n1; j++) {                                                                          \
          const T y = a[j * a1];                                                                                      \
          x = (R)(EXPR);                                                                                              \
        }                                                                                                             \
        o[0] = x;                                                                                                     \
      } else if (o1 == 1 && a1 == 1) {                                                                                \
        NK_VECTOR for (ptrdiff_t j = 0; j < n1; j++) {                                                                \
          const R x = o[j];                                                                                           \
          const T y = a[j];                                                                                           \
          o[j] = (R)(EXPR);                                                                                           \
        }                                                                                                             \
      } else {                                                                                                        \
        for (ptrdiff_t j = 0; j < n1; j++) {                                                                          \
          const R x = o[j * o1];                                                                                      \
          const T y = a[j * a1];                                                                                      \
          o[j * o1] = (R)(EXPR);                                                                                      \
        }                                                                                                             \
      }                                                                                                               \
    }                                                                                                                 \
  }

/// Takes the extreme of a whole line where that is the same as one element after the other.
#define NK_SHORTCUT(name, T, IS_BETTER)                                        \
  T extreme;                                                                   \
  if (a1 == 1 && n1 >= 64 && NK_ISA(name)(n1, a, &extreme)) {                  \
    if (!(o[0] IS_BETTER extreme || o[0] != o[0])) o[0] = extreme;             \
    continue;                                                                  \
  }

#define NK_FLOAT_REDUCTIONS(s, T)                                     \
  NK_REDUCE(product_##s, T, T, x *y)                                  \
  NK_EXTREME(largest_of_##s, T, >)                                    \
  NK_EXTREME(smallest_of_##s, T, <)                                   \
  NK_REDUCE_BY(largest_##s, T, T, (x >= y || x != x) ? x : y, NK_SHORTCUT(largest_of_##s, T, >=))     \
  NK_REDUCE_BY(smallest_##s, T, T, (x <= y || x != x) ? x : y, NK_SHORTCUT(smallest_of_##s, T, <=))   \
  NK_REDUCE(any_##s, T, uint8_t, x | (y != 0))                        \
  NK_REDUCE(all_##s, T, uint8_t, x & (y != 0))

NK_FLOAT_REDUCTIONS(f64, double)
NK_FLOAT_REDUCTIONS(f32, float)

/// Sums and products of integers have 64 bits.
#define NK_INTEGER_REDUCTIONS(s, T, W)                     \
  NK_REDUCE(sum_##s, T, W, NK_U(x) + NK_U(y))              \
  NK_REDUCE(product_##s, T, W, NK_U(x) * NK_U(y))          \
  NK_REDUCE(largest_##s, T, T, x > y ? x : y)              \
  NK_REDUCE(smallest_##s, T, T, x < y ? x : y)             \
  NK_REDUCE(any_##s, T, uint8_t, x | (y != 0))             \
  NK_REDUCE(all_##s, T, uint8_t, x & (y != 0))

NK_INTEGER_REDUCTIONS(i64, int64_t, int64_t)
NK_INTEGER_REDUCTIONS(i32, int32_t, int64_t)
NK_INTEGER_REDUCTIONS(u8, uint8_t, uint64_t)
#ifdef NK_WITH_NARROW_TYPES
NK_INTEGER_REDUCTIONS(i8, int8_t, int64_t)
NK_INTEGER_REDUCTIONS(i16, int16_t, int64_t)
NK_INTEGER_REDUCTIONS(u16, uint16_t, uint64_t)
NK_INTEGER_REDUCTIONS(u32, uint32_t, uint64_t)
NK_INTEGER_REDUCTIONS(u64, uint64_t, uint64_t)
#endif

NK_REDUCE(sum_b8, uint8_t, int64_t, x + y)
NK_REDUCE(product_b8, uint8_t, int64_t, x *y)
NK_REDUCE(any_b8, uint8_t, uint8_t, x | y)
NK_REDUCE(all_b8, uint8_t, uint8_t, x &y)
