// Kernels that walk one line of elements: running sums, positions of extremes; and what only forwards.
#include <string.h>

#include "kernels.h"

typedef struct {
  uint64_t first, second;
} pair;

#define NK_FILL(T)                                            \
  {                                                           \
    T value;                                                  \
    memcpy(&value, element, sizeof value);                    \
    T *o = out;                                               \
    for (ptrdiff_t i = 0; i < count; i++) o[i] = value;       \
    return;                                                   \
  }

void nk_fill(ptrdiff_t width, ptrdiff_t count, void *out, const void *element) {
  switch (width) {
    case 1: NK_FILL(uint8_t)
    case 2: NK_FILL(uint16_t)
    case 4: NK_FILL(uint32_t)
    case 8: NK_FILL(uint64_t)
    case 16: NK_FILL(pair)
  }
}

#define NK_RUNNING(T, R, START)                                   \
  {                                                               \
    const T *x = a;                                               \
    R *o = out;                                                   \
    R value = op == NK_SUM ? (START) : (R)1;                      \
    for (ptrdiff_t i = 0; i < count; i++) {                       \
      value = op == NK_SUM ? value + x[i * sa] : value * x[i * sa]; \
      o[i * so] = value;                                          \
    }                                                             \
    return true;                                                  \
  }
#define NK_RUNNING_WIDE(T)                                                                          \
  {                                                                                                 \
    const T *x = a;                                                                                 \
    uint64_t *o = out;                                                                              \
    uint64_t value = op == NK_SUM ? 0 : 1;                                                          \
    for (ptrdiff_t i = 0; i < count; i++) {                                                         \
      value = op == NK_SUM ? value + (uint64_t)x[i * sa] : value * (uint64_t)x[i * sa];             \
      o[i * so] = value;                                                                            \
    }                                                                                               \
    return true;                                                                                    \
  }

bool nk_accumulate(nk_reduction op, nk_type type, ptrdiff_t count, void *out, ptrdiff_t so, const void *a,
                   ptrdiff_t sa) {
  if (op != NK_SUM && op != NK_PRODUCT) return false;
  switch (type) {
    case NK_FLOAT64: NK_RUNNING(double, double, -0.0)
    case NK_FLOAT32: NK_RUNNING(float, float, -0.0f)
    case NK_INT64:
    case NK_UINT64: NK_RUNNING_WIDE(uint64_t)
    case NK_INT32: NK_RUNNING_WIDE(int32_t)
    case NK_INT16: NK_RUNNING_WIDE(int16_t)
    case NK_INT8: NK_RUNNING_WIDE(int8_t)
    case NK_UINT32: NK_RUNNING_WIDE(uint32_t)
    case NK_UINT16: NK_RUNNING_WIDE(uint16_t)
    case NK_UINT8:
    case NK_BOOL: NK_RUNNING_WIDE(uint8_t)
    default: return false;
  }
}

#define NK_ARG_EXTREME(T, BETTER)                                  \
  {                                                                \
    const T *x = a;                                                \
    T best = x[0];                                                 \
    for (ptrdiff_t i = 1; i < count && best == best; i++) {        \
      const T y = x[i * s];                                        \
      if (BETTER) {                                                \
        best = y;                                                  \
        at = i;                                                    \
      }                                                            \
    }                                                              \
    return at;                                                     \
  }

ptrdiff_t nk_arg_extreme(nk_reduction op, nk_type type, ptrdiff_t count, const void *a, ptrdiff_t s) {
  ptrdiff_t at = 0;
  const bool largest = op == NK_LARGEST;
  switch (type) {
    case NK_FLOAT64: NK_ARG_EXTREME(double, (largest ? y > best : y < best) || y != y)
    case NK_FLOAT32: NK_ARG_EXTREME(float, (largest ? y > best : y < best) || y != y)
    case NK_INT64: NK_ARG_EXTREME(int64_t, largest ? y > best : y < best)
    case NK_INT32: NK_ARG_EXTREME(int32_t, largest ? y > best : y < best)
    case NK_INT16: NK_ARG_EXTREME(int16_t, largest ? y > best : y < best)
    case NK_INT8: NK_ARG_EXTREME(int8_t, largest ? y > best : y < best)
    case NK_UINT64: NK_ARG_EXTREME(uint64_t, largest ? y > best : y < best)
    case NK_UINT32: NK_ARG_EXTREME(uint32_t, largest ? y > best : y < best)
    case NK_UINT16: NK_ARG_EXTREME(uint16_t, largest ? y > best : y < best)
    case NK_UINT8:
    case NK_BOOL: NK_ARG_EXTREME(uint8_t, largest ? y > best : y < best)
    default: return 0;
  }
}

/// Counts the multiplications of a product, `together` of which take as long as one element of another loop.
static void count_product(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, ptrdiff_t together) {
  ptrdiff_t work;
  const bool overflows = __builtin_mul_overflow(m, n, &work) || __builtin_mul_overflow(work, k / together + 1, &work);
  nk_count_work(overflows ? PTRDIFF_MAX / 4 : work);
}

#define NK_PRODUCT(name, T, LOOP, MODE)                                                                                      \
  void name(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const T *a, ptrdiff_t a_row, ptrdiff_t a_column, const T *b,              \
            ptrdiff_t b_row, ptrdiff_t b_column, T *c, ptrdiff_t c_row, ptrdiff_t c_column) {                                \
    for (ptrdiff_t i = 0; k == 0 && MODE == NK_PRODUCT_SET && i < m; i++)                                                    \
      for (ptrdiff_t j = 0; j < n; j++) c[i * c_row + j * c_column] = 0;                                                     \
    count_product(m, n, k, 4);                                                                                               \
    nk_kernels()->LOOP(m, n, k, a, a_row, a_column, b, b_row, b_column, c, c_row, c_column, MODE);                           \
  }

NK_PRODUCT(nk_matmul_f64, double, matmul_f64, NK_PRODUCT_SET)
NK_PRODUCT(nk_subtract_matmul_f64, double, matmul_f64, NK_PRODUCT_SUBTRACT)
NK_PRODUCT(nk_matmul_f32, float, matmul_f32, NK_PRODUCT_SET)

void nk_rotate_rows_f64(ptrdiff_t columns, double *matrix, ptrdiff_t row, ptrdiff_t count, const nk_rotation *rotations) {
  count_product(columns, count, 0, 1);
  nk_kernels()->rotate_rows(columns, matrix, row, count, rotations);
}

void nk_matmul_i64(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const int64_t *a, ptrdiff_t a_row, ptrdiff_t a_column,
                   const int64_t *b, ptrdiff_t b_row, ptrdiff_t b_column, int64_t *c, ptrdiff_t c_row,
                   ptrdiff_t c_column) {
  count_product(m, n, k, 1);
  for (ptrdiff_t i = 0; i < m; i++) {
    for (ptrdiff_t j = 0; j < n; j++) c[i * c_row + j * c_column] = 0;
    // Row after row of `b`, so that memory is read in the order in which it lies.
    for (ptrdiff_t p = 0; p < k; p++) {
      const uint64_t x = (uint64_t)a[i * a_row + p * a_column];
      for (ptrdiff_t j = 0; j < n; j++) {
        int64_t *at = c + i * c_row + j * c_column;
        *at = (int64_t)((uint64_t)*at + x * (uint64_t)b[p * b_row + j * b_column]);
      }
    }
  }
}

double nk_dot_f64(ptrdiff_t count, const double *a, ptrdiff_t sa, const double *b, ptrdiff_t sb) {
  nk_count_work(count);
  return nk_kernels()->dot_f64(count, a, sa, b, sb);
}

void nk_reflect_rows_f64(ptrdiff_t columns, double *first, ptrdiff_t row, ptrdiff_t count, double tau, double v1, double v2) {
  count_product(columns, count, 0, 1);
  nk_kernels()->reflect_rows(columns, first, row, count, tau, v1, v2);
}

double nk_exp_f64(double x) { return nk_kernels()->exp_one(x); }
double nk_log_f64(double x) { return nk_kernels()->log_one(x); }

void nk_fill_uniform(uint32_t *state, ptrdiff_t *position, ptrdiff_t count, double *out) {
  nk_kernels()->fill_uniform(state, position, count, out);
}

void nk_fill_polar(uint32_t *state, ptrdiff_t *position, ptrdiff_t pairs, double *out) {
  nk_kernels()->fill_polar(state, position, pairs, out);
}
