/// Loops whose elements are computed one by one, through libm or with branches; one copy serves every instruction set.
#ifndef NK_SCALAR_LOOPS_H
#define NK_SCALAR_LOOPS_H

#include "kernels.h"

#define NK_DECLARE_BINARY(name)                                                                               \
  void name(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a, ptrdiff_t a0,   \
            ptrdiff_t a1, const void *b, ptrdiff_t b0, ptrdiff_t b1);
#define NK_DECLARE_UNARY(name)                                                                                \
  void name(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a, ptrdiff_t a0,   \
            ptrdiff_t a1);

#define NK_DECLARE_DIVISION(s)          \
  NK_DECLARE_BINARY(nk_floor_divide_##s) \
  NK_DECLARE_BINARY(nk_remainder_##s)    \
  NK_DECLARE_BINARY(nk_power_##s)

NK_DECLARE_DIVISION(f64)
NK_DECLARE_DIVISION(f32)
NK_DECLARE_DIVISION(i64)
NK_DECLARE_DIVISION(i32)
NK_DECLARE_DIVISION(i16)
NK_DECLARE_DIVISION(i8)
NK_DECLARE_DIVISION(u64)
NK_DECLARE_DIVISION(u32)
NK_DECLARE_DIVISION(u16)
NK_DECLARE_DIVISION(u8)
NK_DECLARE_BINARY(nk_hypot_f64)
NK_DECLARE_BINARY(nk_arctan2_f64)
NK_DECLARE_BINARY(nk_hypot_f32)
NK_DECLARE_BINARY(nk_arctan2_f32)

/// Each function of libm that has a loop: the operation's name here and the function's in C.
#define NK_LIBM_FUNCTIONS(EACH) \
  EACH(NK_EXP2, exp2)           \
  EACH(NK_EXPM1, expm1)         \
  EACH(NK_LOG2, log2)           \
  EACH(NK_LOG10, log10)         \
  EACH(NK_LOG1P, log1p)         \
  EACH(NK_SIN, sin)             \
  EACH(NK_COS, cos)             \
  EACH(NK_TAN, tan)             \
  EACH(NK_ARCSIN, asin)         \
  EACH(NK_ARCCOS, acos)         \
  EACH(NK_ARCTAN, atan)         \
  EACH(NK_SINH, sinh)           \
  EACH(NK_COSH, cosh)           \
  EACH(NK_TANH, tanh)           \
  EACH(NK_ARCSINH, asinh)       \
  EACH(NK_ARCCOSH, acosh)       \
  EACH(NK_ARCTANH, atanh)       \
  EACH(NK_CBRT, cbrt)

#define NK_LIBM_DECLARATION(operation, function) \
  NK_DECLARE_UNARY(nk_libm_##function##_f64)      \
  NK_DECLARE_UNARY(nk_libm_##function##_f32)
NK_LIBM_FUNCTIONS(NK_LIBM_DECLARATION)

NK_DECLARE_UNARY(nk_libm_exp_f32)
NK_DECLARE_UNARY(nk_libm_log_f32)

#define NK_LIBM_ENTRIES(s)                                                                                             \
  [NK_EXP2] = nk_libm_exp2_##s, [NK_EXPM1] = nk_libm_expm1_##s, [NK_LOG2] = nk_libm_log2_##s,                          \
  [NK_LOG10] = nk_libm_log10_##s, [NK_LOG1P] = nk_libm_log1p_##s, [NK_SIN] = nk_libm_sin_##s,                          \
  [NK_COS] = nk_libm_cos_##s, [NK_TAN] = nk_libm_tan_##s, [NK_ARCSIN] = nk_libm_asin_##s,                              \
  [NK_ARCCOS] = nk_libm_acos_##s, [NK_ARCTAN] = nk_libm_atan_##s, [NK_SINH] = nk_libm_sinh_##s,                        \
  [NK_COSH] = nk_libm_cosh_##s, [NK_TANH] = nk_libm_tanh_##s, [NK_ARCSINH] = nk_libm_asinh_##s,                        \
  [NK_ARCCOSH] = nk_libm_acosh_##s, [NK_ARCTANH] = nk_libm_atanh_##s, [NK_CBRT] = nk_libm_cbrt_##s

#endif
