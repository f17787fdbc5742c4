/// The table of inner loops that each instruction set fills, and the macros its source files share.
#ifndef NK_KERNELS_H
#define NK_KERNELS_H

#include "CNumericKernels.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(undefined_behavior_sanitizer)
#define NK_IS_SANITIZED
#endif
#endif

/// Two nested loops over two operands: `n0` lines of `n1` elements; strides count elements.
typedef void (*nk_binary_loop)(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a,
                               ptrdiff_t a0, ptrdiff_t a1, const void *b, ptrdiff_t b0, ptrdiff_t b1);

/// Two nested loops over one operand.
typedef void (*nk_unary_loop)(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a,
                              ptrdiff_t a0, ptrdiff_t a1);

/// What becomes of the sums of a product: the result, or something added to or subtracted from it, block of k after block of k.
typedef enum { NK_PRODUCT_SET, NK_PRODUCT_ADD, NK_PRODUCT_SUBTRACT } nk_product_mode;

/// A product of matrices of a float type, with any strides.
#define NK_PRODUCT_OF(T)                                                                                                  \
  void (*)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const T *a, ptrdiff_t a_row, ptrdiff_t a_column, const T *b,            \
           ptrdiff_t b_row, ptrdiff_t b_column, T *c, ptrdiff_t c_row, ptrdiff_t c_column, nk_product_mode mode)
typedef __typeof__(NK_PRODUCT_OF(double)) nk_product_f64;
typedef __typeof__(NK_PRODUCT_OF(float)) nk_product_f32;

typedef struct {
  nk_binary_loop binary[NK_TYPE_COUNT][NK_BINARY_COUNT];
  nk_unary_loop unary[NK_TYPE_COUNT][NK_UNARY_COUNT];
  nk_unary_loop reduce[NK_TYPE_COUNT][NK_REDUCTION_COUNT];
  nk_binary_loop multiply_by_mask;
  nk_product_f64 matmul_f64;
  nk_product_f32 matmul_f32;
  void (*rotate_rows)(ptrdiff_t columns, double *matrix, ptrdiff_t row, ptrdiff_t count, const nk_rotation *rotations);
  void (*reflect_rows)(ptrdiff_t columns, double *first, ptrdiff_t row, ptrdiff_t count, double tau, double v1, double v2);
  double (*exp_one)(double x);
  double (*log_one)(double x);
  void (*fill_uniform)(uint32_t *state, ptrdiff_t *position, ptrdiff_t count, double *out);
  void (*fill_polar)(uint32_t *state, ptrdiff_t *position, ptrdiff_t pairs, double *out);
  double (*fused_steps)(ptrdiff_t steps);
  ptrdiff_t fused_operations;
  double (*dot_f64)(ptrdiff_t count, const double *a, ptrdiff_t a_stride, const double *b, ptrdiff_t b_stride);
} nk_kernel_table;

extern const nk_kernel_table nk_table_portable;
extern const nk_kernel_table nk_table_avx2;
extern const nk_kernel_table nk_table_avx512;

/// The table in use.
const nk_kernel_table *nk_kernels(void);

/// The table in use for a type: the narrow ones have loops for the base instruction set only.
static inline const nk_kernel_table *nk_kernels_of(nk_type type) {
  return type < NK_INT8 ? nk_kernels() : &nk_table_portable;
}

/// Whether a result of so many bytes goes past the caches: it is long, on a cache line, and not one of the operands.
static inline bool nk_is_streamed(ptrdiff_t bytes, const void *out, const void *a, const void *b) {
  return bytes >= 4 * 1024 * 1024 && out != a && out != b && (uintptr_t)out % 64 == 0;
}

/// What is written past the caches is in memory before anything that is written later.
static inline void nk_end_stream(void) {
#if defined(__x86_64__)
  __builtin_ia32_sfence();
#endif
}

/// The bytes of one element of a type.
ptrdiff_t nk_width(nk_type type);

/// The loop that copies elements with conversion; NULL when there is none.
nk_unary_loop nk_conversion(nk_type to, nk_type from);

#endif
