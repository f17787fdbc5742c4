/// Kernels over strided arrays with one rounding order on every machine.
///
/// Goals, in order: the same bits with every instruction set; the bits that NumPy's reference mode gives; speed.
/// No kernel reads or writes outside the elements its shape and strides name, and none can fail or trap.
#ifndef C_NUMERIC_KERNELS_H
#define C_NUMERIC_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The element types. Those from `NK_INT8` on have loops for the base instruction set only; `NK_FLOAT16` and `NK_COMPLEX128` can be
/// stored, copied and (the former) converted, but have no arithmetic here.
typedef enum {
  NK_FLOAT64,
  NK_INT64,
  NK_BOOL,
  NK_FLOAT32,
  NK_INT32,
  NK_UINT8,
  NK_INT8,
  NK_INT16,
  NK_UINT16,
  NK_UINT32,
  NK_UINT64,
  NK_FLOAT16,
  NK_COMPLEX128,
  NK_TYPE_COUNT
} nk_type;

/// Operations of two operands of one type.
typedef enum {
  NK_ADD,
  NK_SUBTRACT,
  NK_MULTIPLY,
  NK_DIVIDE,
  NK_FLOOR_DIVIDE,
  NK_REMAINDER,
  NK_POWER,
  NK_MAXIMUM,
  NK_MINIMUM,
  NK_AND,
  NK_OR,
  NK_XOR,
  NK_HYPOT,
  NK_ARCTAN2,
  NK_EQUAL,
  NK_NOT_EQUAL,
  NK_LESS,
  NK_LESS_EQUAL,
  NK_GREATER,
  NK_GREATER_EQUAL,
  NK_BINARY_COUNT
} nk_binary_op;

/// Operations of one operand; the result has the operand's type, except for the tests (`NK_IS_…`), whose result is bool.
typedef enum {
  NK_NEGATE,
  NK_ABSOLUTE,
  NK_SIGN,
  NK_SQUARE,
  NK_SQRT,
  NK_RECIPROCAL,
  NK_FLOOR,
  NK_CEIL,
  NK_TRUNC,
  NK_RINT,
  NK_EXP,
  NK_EXP2,
  NK_EXPM1,
  NK_LOG,
  NK_LOG2,
  NK_LOG10,
  NK_LOG1P,
  NK_SIN,
  NK_COS,
  NK_TAN,
  NK_ARCSIN,
  NK_ARCCOS,
  NK_ARCTAN,
  NK_SINH,
  NK_COSH,
  NK_TANH,
  NK_ARCSINH,
  NK_ARCCOSH,
  NK_ARCTANH,
  NK_CBRT,
  NK_NOT,
  NK_IS_NAN,
  NK_IS_INFINITE,
  NK_IS_FINITE,
  NK_UNARY_COUNT
} nk_unary_op;

/// Reductions; sums and products of integers and bool have 64 bits, `NK_ANY` and `NK_ALL` bool results.
typedef enum { NK_SUM, NK_PRODUCT, NK_LARGEST, NK_SMALLEST, NK_ANY, NK_ALL, NK_REDUCTION_COUNT } nk_reduction;

/// An operand: the address of its first element and one stride, counted in elements, for each axis.
typedef struct {
  void *base;
  const ptrdiff_t *strides;
} nk_operand;

/// Writes `a op b` for every index of `shape`; the output may be one of the operands, in the same layout.
/// Returns false when the operation does not exist for the type.
bool nk_binary(nk_binary_op op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a,
               nk_operand b);

/// Writes `a op b` for `count` contiguous results; a stride of 1 walks an operand, 0 repeats its one element.
bool nk_binary_line(nk_binary_op op, nk_type type, ptrdiff_t count, void *out, const void *a, ptrdiff_t a_stride,
                    const void *b, ptrdiff_t b_stride);

/// Writes `op a` for `count` contiguous elements.
bool nk_unary_line(nk_unary_op op, nk_type type, ptrdiff_t count, void *out, const void *a);

/// Writes `a * b` where `a` holds float64 and `b` bool, as though the bools were 0.0 and 1.0.
void nk_multiply_by_mask(ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a, nk_operand b);

/// Writes `op a` for every index of `shape`; false when the operation does not exist for the type.
bool nk_unary(nk_unary_op op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a);

/// Copies with conversion; floats to integers are total: NaN and values outside int64 (int32) give its smallest value, the narrower
/// types take the low bits of int64. False when a type cannot be converted to the other.
bool nk_convert(nk_type to, nk_type from, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a);

/// Writes one element of `width` bytes (1, 2, 4, 8 or 16) `count` times, side by side.
void nk_fill(ptrdiff_t width, ptrdiff_t count, void *out, const void *element);

/// Writes `condition ? a : b` for elements of one type.
void nk_select(nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand condition, nk_operand a,
               nk_operand b);

/// Reduces `a` into `out`, whose strides are 0 along the reduced axes and which already holds the starting values.
/// The order of additions is NumPy's: axes from the largest stride to the smallest, pairwise along the last.
bool nk_reduce(nk_reduction op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a);

/// Running sums (or products) of `count` elements, one after the other, for each of `outer` lines.
bool nk_accumulate(nk_reduction op, nk_type type, ptrdiff_t count, void *out, ptrdiff_t out_stride, const void *a,
                   ptrdiff_t a_stride);

/// The position of the first largest (or smallest) element of a line; a NaN wins. `count` must be at least 1.
ptrdiff_t nk_arg_extreme(nk_reduction op, nk_type type, ptrdiff_t count, const void *a, ptrdiff_t stride);

/// `c = a · b` for float64 matrices (m×k, k×n, m×n) with any strides: each element is one chain of fused
/// multiply-adds over k in index order, in blocks of 256 whose sums are added in order.
void nk_matmul_f64(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column,
                   const double *b, ptrdiff_t b_row, ptrdiff_t b_column, double *c, ptrdiff_t c_row, ptrdiff_t c_column);

/// `c = c - a · b` for float64 matrices, in the same order; block sums are subtracted one after the other.
void nk_subtract_matmul_f64(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column,
                            const double *b, ptrdiff_t b_row, ptrdiff_t b_column, double *c, ptrdiff_t c_row,
                            ptrdiff_t c_column);

/// A rotation of two neighbouring rows: `(c·x + s·y, c·y - s·x)`, the second product of each fused.
typedef struct {
  ptrdiff_t row;
  double c, s;
} nk_rotation;

/// Rotates rows of a matrix of `columns` columns, whose rows are `row` apart, with one rotation after the other.
void nk_rotate_rows_f64(ptrdiff_t columns, double *matrix, ptrdiff_t row, ptrdiff_t count, const nk_rotation *rotations);

/// Reflects `count` (2 or 3) neighbouring rows of `columns` elements: `x - v·(tau·(vᵀ·x))` for each column x, with v = (1, v1, v2).
void nk_reflect_rows_f64(ptrdiff_t columns, double *first, ptrdiff_t row, ptrdiff_t count, double tau, double v1, double v2);

/// `c = a · b` for float32 matrices, each element one chain of fused multiply-adds over k in blocks of 384.
void nk_matmul_f32(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t a_row, ptrdiff_t a_column,
                   const float *b, ptrdiff_t b_row, ptrdiff_t b_column, float *c, ptrdiff_t c_row, ptrdiff_t c_column);

/// `c = a · b` for int64 matrices; sums wrap around.
void nk_matmul_i64(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const int64_t *a, ptrdiff_t a_row, ptrdiff_t a_column,
                   const int64_t *b, ptrdiff_t b_row, ptrdiff_t b_column, int64_t *c, ptrdiff_t c_row,
                   ptrdiff_t c_column);

/// The dot product of two lines of float64: 16 lanes of fused multiply-adds, folded in a fixed order, then the rest.
double nk_dot_f64(ptrdiff_t count, const double *a, ptrdiff_t a_stride, const double *b, ptrdiff_t b_stride);

/// The exponential and the natural logarithm of one number, with the bits that the kernels for many give.
double nk_exp_f64(double x);
double nk_log_f64(double x);

/// The next `count` numbers of [0, 1) of the generator MT19937, whose state are 624 words and the position of the next of them.
void nk_fill_uniform(uint32_t *state, ptrdiff_t *position, ptrdiff_t count, double *out);

/// The next `pairs` pairs of normal numbers by the polar method, as NumPy's legacy generator gives them one after the other.
void nk_fill_polar(uint32_t *state, ptrdiff_t *position, ptrdiff_t pairs, double *out);

/// The instruction sets that kernels are compiled for.
typedef enum { NK_PORTABLE, NK_AVX2, NK_AVX512, NK_LEVEL_COUNT } nk_level;

/// The level in use: the best the processor has, or the lower one that the environment variable `MATH_ENGINE_KERNELS` names:
/// `portable`, `avx2` or `avx512`.
nk_level nk_current_level(void);

/// Whether the processor has what a level needs.
bool nk_has_level(nk_level level);

/// Makes this process use `level`; false, and no change, when the processor lacks it. For tests and measurements.
bool nk_use_level(nk_level level);

/// Makes this process use the level of a name, or the best one below it that the processor has; of no or an unknown name, the best of all.
void nk_use_named_level(const char *name);

/// Takes `steps` steps of fused multiply-adds of float64 that depend on nothing but themselves, and says how many additions and
/// multiplications these were: what the processor can do at most, for measurements to compare with. The result means nothing.
double nk_fused_steps(ptrdiff_t steps, ptrdiff_t *operations);

/// Memory for the elements of an array, not filled, at the start of a cache line; NULL where the system has none. `bytes` is above 0.
void *nk_buffer_take(ptrdiff_t bytes);

/// Gives back what `nk_buffer_take` returned for the same number of bytes, on any thread.
void nk_buffer_give(void *address, ptrdiff_t bytes);

/// Counts elements that were computed on this thread, so that a host can limit the work of a program in a way that does not depend on time.
void nk_count_work(ptrdiff_t elements);

/// Where this thread's count stands; it only grows.
const ptrdiff_t *nk_work_counter(void);

/// Counts `bytes` against this thread's allowance; false, and no change, when they would exceed it.
bool nk_budget_reserve(ptrdiff_t bytes);

/// Returns bytes to this thread's allowance.
void nk_budget_release(ptrdiff_t bytes);

/// The bytes that may be alive at once on this thread (default: all that an address space has).
ptrdiff_t nk_budget_limit(void);
void nk_budget_set_limit(ptrdiff_t bytes);

/// The bytes alive that this thread has reserved.
ptrdiff_t nk_budget_live(void);
void nk_budget_set_live(ptrdiff_t bytes);

#endif
