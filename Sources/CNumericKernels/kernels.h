/// The table of inner loops that each instruction set fills, and the macros its source files share.
#ifndef NK_KERNELS_H
#define NK_KERNELS_H

#include "CNumericKernels.h"

/// Two nested loops over two operands: `n0` lines of `n1` elements; strides count elements.
typedef void (*nk_binary_loop)(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a,
                               ptrdiff_t a0, ptrdiff_t a1, const void *b, ptrdiff_t b0, ptrdiff_t b1);

/// Two nested loops over one operand.
typedef void (*nk_unary_loop)(ptrdiff_t n0, ptrdiff_t n1, void *out, ptrdiff_t o0, ptrdiff_t o1, const void *a,
                              ptrdiff_t a0, ptrdiff_t a1);

typedef void (*nk_gemm_f64)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_row,
                            ptrdiff_t a_column, const double *b, ptrdiff_t b_row, ptrdiff_t b_column, double *c,
                            ptrdiff_t c_row, ptrdiff_t c_column);

typedef struct {
  nk_binary_loop binary[NK_TYPE_COUNT][NK_BINARY_COUNT];
  nk_unary_loop unary[NK_TYPE_COUNT][NK_UNARY_COUNT];
  nk_unary_loop reduce[NK_TYPE_COUNT][NK_REDUCTION_COUNT];
  nk_binary_loop multiply_by_mask;
  nk_gemm_f64 matmul_f64;
  void (*matmul_f32)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t a_row, ptrdiff_t a_column, const float *b,
                     ptrdiff_t b_row, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column);
  double (*dot_f64)(ptrdiff_t count, const double *a, ptrdiff_t a_stride, const double *b, ptrdiff_t b_stride);
} nk_kernel_table;

extern const nk_kernel_table nk_table_portable;
extern const nk_kernel_table nk_table_avx2;

/// The table in use.
const nk_kernel_table *nk_kernels(void);

/// The table in use for a type: the narrow ones have loops for the base instruction set only.
static inline const nk_kernel_table *nk_kernels_of(nk_type type) {
  return type < NK_INT8 ? nk_kernels() : &nk_table_portable;
}

/// The bytes of one element of a type.
ptrdiff_t nk_width(nk_type type);

/// The loop that copies elements with conversion; NULL when there is none.
nk_unary_loop nk_conversion(nk_type to, nk_type from);

#endif
