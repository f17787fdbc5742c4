// Copies of elements from one type to another.
#include "kernels.h"

ptrdiff_t nk_width(nk_type type) {
  static const ptrdiff_t widths[NK_TYPE_COUNT] = {
      [NK_FLOAT64] = 8, [NK_INT64] = 8, [NK_BOOL] = 1,   [NK_FLOAT32] = 4, [NK_INT32] = 4,   [NK_UINT8] = 1,      [NK_INT8] = 1,
      [NK_INT16] = 2,   [NK_UINT16] = 2, [NK_UINT32] = 4, [NK_UINT64] = 8, [NK_FLOAT16] = 2, [NK_COMPLEX128] = 16};
  return widths[type];
}

#define NK_CONVERSION(name, T, R, EXPR)                                                                                \
  static void name(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av, ptrdiff_t a0,     \
                   ptrdiff_t a1) {                                                                                     \
    for (ptrdiff_t i = 0; i < n0; i++) {                                                                               \
      R *o = (R *)ov + i * o0;                                                                                         \
      const T *a = (const T *)av + i * a0;                                                                             \
      if (o1 == 1 && a1 == 1) {                                                                                        \
        for (ptrdiff_t j = 0; j < n1; j++) {                                                                           \
          const T x = a[j];                                                                                            \
          o[j] = (R)(EXPR);                                                                                            \
        }                                                                                                              \
      } else {                                                                                                         \
        for (ptrdiff_t j = 0; j < n1; j++) {                                                                           \
          const T x = a[j * a1];                                                                                       \
          o[j * o1] = (R)(EXPR);                                                                                       \
        }                                                                                                              \
      }                                                                                                                \
    }                                                                                                                  \
  }

typedef struct {
  double real, imaginary;
} complex128;

NK_CONVERSION(copy_w1, uint8_t, uint8_t, x)
NK_CONVERSION(copy_w2, uint16_t, uint16_t, x)
NK_CONVERSION(copy_w4, uint32_t, uint32_t, x)
NK_CONVERSION(copy_w8, uint64_t, uint64_t, x)
NK_CONVERSION(copy_w16, complex128, complex128, x)

static int64_t int64_of(double x) { return x >= -0x1p63 && x < 0x1p63 ? (int64_t)x : INT64_MIN; }
static int32_t int32_of(double x) { return x > -0x1p31 - 1 && x < 0x1p31 ? (int32_t)x : INT32_MIN; }
static uint64_t uint64_of(double x) { return x >= 0x1p63 && x < 0x1p64 ? (uint64_t)x : (uint64_t)int64_of(x); }

/// From a float type to all others.
#define NK_FROM_FLOAT(s, T)                                \
  NK_CONVERSION(s##_to_f64, T, double, x)                  \
  NK_CONVERSION(s##_to_f32, T, float, x)                   \
  NK_CONVERSION(s##_to_f16, T, _Float16, x)                \
  NK_CONVERSION(s##_to_b8, T, uint8_t, x != 0)             \
  NK_CONVERSION(s##_to_i64, T, int64_t, int64_of(x))       \
  NK_CONVERSION(s##_to_i32, T, int32_t, int32_of(x))       \
  NK_CONVERSION(s##_to_i16, T, int16_t, int64_of(x))       \
  NK_CONVERSION(s##_to_i8, T, int8_t, int64_of(x))         \
  NK_CONVERSION(s##_to_u64, T, uint64_t, uint64_of(x))     \
  NK_CONVERSION(s##_to_u32, T, uint32_t, int64_of(x))      \
  NK_CONVERSION(s##_to_u16, T, uint16_t, int64_of(x))      \
  NK_CONVERSION(s##_to_u8, T, uint8_t, int64_of(x))

/// From an integer type to all others; bits that do not fit are cut off.
#define NK_FROM_INTEGER(s, T)                       \
  NK_CONVERSION(s##_to_f64, T, double, x)           \
  NK_CONVERSION(s##_to_f32, T, float, x)            \
  NK_CONVERSION(s##_to_f16, T, _Float16, x)         \
  NK_CONVERSION(s##_to_b8, T, uint8_t, x != 0)      \
  NK_CONVERSION(s##_to_i64, T, int64_t, x)          \
  NK_CONVERSION(s##_to_i32, T, int32_t, x)          \
  NK_CONVERSION(s##_to_i16, T, int16_t, x)          \
  NK_CONVERSION(s##_to_i8, T, int8_t, x)            \
  NK_CONVERSION(s##_to_u64, T, uint64_t, x)         \
  NK_CONVERSION(s##_to_u32, T, uint32_t, x)         \
  NK_CONVERSION(s##_to_u16, T, uint16_t, x)         \
  NK_CONVERSION(s##_to_u8, T, uint8_t, x)

NK_FROM_FLOAT(f64, double)
NK_FROM_FLOAT(f32, float)
NK_FROM_FLOAT(f16, _Float16)
NK_FROM_INTEGER(b8, uint8_t)
NK_FROM_INTEGER(i64, int64_t)
NK_FROM_INTEGER(i32, int32_t)
NK_FROM_INTEGER(i16, int16_t)
NK_FROM_INTEGER(i8, int8_t)
NK_FROM_INTEGER(u64, uint64_t)
NK_FROM_INTEGER(u32, uint32_t)
NK_FROM_INTEGER(u16, uint16_t)
NK_FROM_INTEGER(u8, uint8_t)

/// To complex: the imaginary part is 0.
static void f64_to_c128(ptrdiff_t n0, ptrdiff_t n1, void *ov, ptrdiff_t o0, ptrdiff_t o1, const void *av, ptrdiff_t a0, ptrdiff_t a1) {
  for (ptrdiff_t i = 0; i < n0; i++)
    for (ptrdiff_t j = 0; j < n1; j++)
      ((complex128 *)ov)[i * o0 + j * o1] = (complex128){((const double *)av)[i * a0 + j * a1], 0};
}

#define NK_ROW(s)                                                                                                      \
  {                                                                                                                    \
    [NK_FLOAT64] = s##_to_f64, [NK_FLOAT32] = s##_to_f32, [NK_FLOAT16] = s##_to_f16, [NK_BOOL] = s##_to_b8,            \
    [NK_INT64] = s##_to_i64, [NK_INT32] = s##_to_i32, [NK_INT16] = s##_to_i16, [NK_INT8] = s##_to_i8,                  \
    [NK_UINT64] = s##_to_u64, [NK_UINT32] = s##_to_u32, [NK_UINT16] = s##_to_u16, [NK_UINT8] = s##_to_u8               \
  }

static const nk_unary_loop from_to[NK_TYPE_COUNT][NK_TYPE_COUNT] = {
    [NK_FLOAT64] = NK_ROW(f64), [NK_FLOAT32] = NK_ROW(f32), [NK_FLOAT16] = NK_ROW(f16), [NK_BOOL] = NK_ROW(b8),
    [NK_INT64] = NK_ROW(i64),   [NK_INT32] = NK_ROW(i32),   [NK_INT16] = NK_ROW(i16),   [NK_INT8] = NK_ROW(i8),
    [NK_UINT64] = NK_ROW(u64),  [NK_UINT32] = NK_ROW(u32),  [NK_UINT16] = NK_ROW(u16),  [NK_UINT8] = NK_ROW(u8),
};

nk_unary_loop nk_conversion(nk_type to, nk_type from) {
  if (to != from) return to == NK_COMPLEX128 && from == NK_FLOAT64 ? f64_to_c128 : from_to[from][to];
  switch (nk_width(to)) {
    case 1: return copy_w1;
    case 2: return copy_w2;
    case 4: return copy_w4;
    case 8: return copy_w8;
    default: return copy_w16;
  }
}
