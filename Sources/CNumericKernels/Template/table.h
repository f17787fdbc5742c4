/// The table of this instruction set's loops, filled up with those of `scalar_loops.c` that vectors cannot help.

#include "../scalar_loops.h"

#define NK_COMMON_BINARY(s)                                                                                         \
  [NK_ADD] = NK_ISA(add_##s), [NK_SUBTRACT] = NK_ISA(subtract_##s), [NK_MULTIPLY] = NK_ISA(multiply_##s),           \
  [NK_DIVIDE] = NK_ISA(divide_##s), [NK_FLOOR_DIVIDE] = nk_floor_divide_##s, [NK_REMAINDER] = nk_remainder_##s,     \
  [NK_POWER] = nk_power_##s, [NK_MAXIMUM] = NK_ISA(maximum_##s), [NK_MINIMUM] = NK_ISA(minimum_##s),                \
  [NK_EQUAL] = NK_ISA(equal_##s), [NK_NOT_EQUAL] = NK_ISA(not_equal_##s), [NK_LESS] = NK_ISA(less_##s),             \
  [NK_LESS_EQUAL] = NK_ISA(less_equal_##s), [NK_GREATER] = NK_ISA(greater_##s),                                     \
  [NK_GREATER_EQUAL] = NK_ISA(greater_equal_##s)
#define NK_FLOAT_BINARY(s) NK_COMMON_BINARY(s), [NK_HYPOT] = nk_hypot_##s, [NK_ARCTAN2] = nk_arctan2_##s
#define NK_INTEGER_BINARY(s) \
  NK_COMMON_BINARY(s), [NK_AND] = NK_ISA(and_##s), [NK_OR] = NK_ISA(or_##s), [NK_XOR] = NK_ISA(xor_##s)

#define NK_FLOAT_UNARY(s)                                                                                           \
  [NK_NEGATE] = NK_ISA(negate_##s), [NK_ABSOLUTE] = NK_ISA(absolute_##s), [NK_SIGN] = NK_ISA(sign_##s),             \
  [NK_SQUARE] = NK_ISA(square_##s), [NK_SQRT] = NK_ISA(sqrt_##s), [NK_RECIPROCAL] = NK_ISA(reciprocal_##s),         \
  [NK_FLOOR] = NK_ISA(floor_##s), [NK_CEIL] = NK_ISA(ceil_##s), [NK_TRUNC] = NK_ISA(trunc_##s),                     \
  [NK_RINT] = NK_ISA(rint_##s), [NK_IS_NAN] = NK_ISA(is_nan_##s), [NK_IS_INFINITE] = NK_ISA(is_infinite_##s),       \
  [NK_IS_FINITE] = NK_ISA(is_finite_##s), NK_LIBM_ENTRIES(s)
#define NK_INTEGER_UNARY(s)                                                                               \
  [NK_NEGATE] = NK_ISA(negate_##s), [NK_ABSOLUTE] = NK_ISA(absolute_##s), [NK_SIGN] = NK_ISA(sign_##s),   \
  [NK_SQUARE] = NK_ISA(square_##s), [NK_NOT] = NK_ISA(not_##s)

#define NK_REDUCTIONS(s)                                                                                  \
  [NK_SUM] = NK_ISA(sum_##s), [NK_PRODUCT] = NK_ISA(product_##s), [NK_LARGEST] = NK_ISA(largest_##s),     \
  [NK_SMALLEST] = NK_ISA(smallest_##s), [NK_ANY] = NK_ISA(any_##s), [NK_ALL] = NK_ISA(all_##s)

#ifdef NK_WITH_NARROW_TYPES
#define NK_NARROW_ROWS(ROW) \
  , [NK_INT8] = {ROW(i8)}, [NK_INT16] = {ROW(i16)}, [NK_UINT16] = {ROW(u16)}, [NK_UINT32] = {ROW(u32)}, [NK_UINT64] = {ROW(u64)}
#else
#define NK_NARROW_ROWS(ROW)
#endif

const nk_kernel_table NK_ISA(nk_table) = {
    .binary =
        {
            [NK_FLOAT64] = {NK_FLOAT_BINARY(f64)},
            [NK_FLOAT32] = {NK_FLOAT_BINARY(f32)},
            [NK_INT64] = {NK_INTEGER_BINARY(i64)},
            [NK_INT32] = {NK_INTEGER_BINARY(i32)},
            [NK_UINT8] = {NK_INTEGER_BINARY(u8)},
            [NK_BOOL] =
                {
                    [NK_ADD] = NK_ISA(or_b8),
                    [NK_MULTIPLY] = NK_ISA(and_b8),
                    [NK_MAXIMUM] = NK_ISA(or_b8),
                    [NK_MINIMUM] = NK_ISA(and_b8),
                    [NK_AND] = NK_ISA(and_b8),
                    [NK_OR] = NK_ISA(or_b8),
                    [NK_XOR] = NK_ISA(xor_b8),
                    [NK_EQUAL] = NK_ISA(equal_b8),
                    [NK_NOT_EQUAL] = NK_ISA(xor_b8),
                    [NK_LESS] = NK_ISA(less_b8),
                    [NK_LESS_EQUAL] = NK_ISA(less_equal_b8),
                    [NK_GREATER] = NK_ISA(greater_b8),
                    [NK_GREATER_EQUAL] = NK_ISA(greater_equal_b8),
                } NK_NARROW_ROWS(NK_INTEGER_BINARY),
        },
    .unary =
        {
            [NK_FLOAT64] = {NK_FLOAT_UNARY(f64), [NK_EXP] = NK_ISA(exp_f64), [NK_LOG] = NK_ISA(log_f64)},
            [NK_FLOAT32] = {NK_FLOAT_UNARY(f32), [NK_EXP] = nk_libm_exp_f32, [NK_LOG] = nk_libm_log_f32},
            [NK_INT64] = {NK_INTEGER_UNARY(i64)},
            [NK_INT32] = {NK_INTEGER_UNARY(i32)},
            [NK_UINT8] = {NK_INTEGER_UNARY(u8)},
            [NK_BOOL] = {[NK_NOT] = NK_ISA(not_b8), [NK_ABSOLUTE] = NK_ISA(copy_b8)} NK_NARROW_ROWS(NK_INTEGER_UNARY),
        },
    .reduce =
        {
            [NK_FLOAT64] = {NK_REDUCTIONS(f64)},
            [NK_FLOAT32] = {NK_REDUCTIONS(f32)},
            [NK_INT64] = {NK_REDUCTIONS(i64)},
            [NK_INT32] = {NK_REDUCTIONS(i32)},
            [NK_UINT8] = {NK_REDUCTIONS(u8)},
            [NK_BOOL] =
                {
                    [NK_SUM] = NK_ISA(sum_b8),
                    [NK_PRODUCT] = NK_ISA(product_b8),
                    [NK_LARGEST] = NK_ISA(any_b8),
                    [NK_SMALLEST] = NK_ISA(all_b8),
                    [NK_ANY] = NK_ISA(any_b8),
                    [NK_ALL] = NK_ISA(all_b8),
                } NK_NARROW_ROWS(NK_REDUCTIONS),
        },
    .multiply_by_mask = NK_ISA(multiply_by_mask),
    .matmul_f64 = NK_ISA(matmul_f64),
    .matmul_f32 = NK_ISA(matmul_f32),
    .rotate_rows = NK_ISA(rotate_rows),
    .reflect_rows = NK_ISA(reflect_rows),
    .exp_one = NK_ISA(exp_one),
    .log_one = NK_ISA(log_one),
    .fill_uniform = NK_ISA(fill_uniform),
    .fill_polar = NK_ISA(fill_polar),
    .fused_steps = NK_ISA(fused_steps),
    .fused_operations = 12 * NK_VECTOR_BYTES / 8 * 2,
    .dot_f64 = NK_ISA(dot_f64),
};
