/// The table of this instruction set's loops, filled up with those of `scalar_loops.c` that vectors cannot help.

#include "../scalar_loops.h"

const nk_kernel_table NK_ISA(nk_table) = {
    .binary =
        {
            [NK_FLOAT64] =
                {
                    [NK_ADD] = NK_ISA(add_f64),
                    [NK_SUBTRACT] = NK_ISA(subtract_f64),
                    [NK_MULTIPLY] = NK_ISA(multiply_f64),
                    [NK_DIVIDE] = NK_ISA(divide_f64),
                    [NK_FLOOR_DIVIDE] = nk_floor_divide_f64,
                    [NK_REMAINDER] = nk_remainder_f64,
                    [NK_POWER] = nk_power_f64,
                    [NK_MAXIMUM] = NK_ISA(maximum_f64),
                    [NK_MINIMUM] = NK_ISA(minimum_f64),
                    [NK_HYPOT] = nk_hypot_f64,
                    [NK_ARCTAN2] = nk_arctan2_f64,
                    [NK_EQUAL] = NK_ISA(equal_f64),
                    [NK_NOT_EQUAL] = NK_ISA(not_equal_f64),
                    [NK_LESS] = NK_ISA(less_f64),
                    [NK_LESS_EQUAL] = NK_ISA(less_equal_f64),
                    [NK_GREATER] = NK_ISA(greater_f64),
                    [NK_GREATER_EQUAL] = NK_ISA(greater_equal_f64),
                },
            [NK_INT64] =
                {
                    [NK_ADD] = NK_ISA(add_i64),
                    [NK_SUBTRACT] = NK_ISA(subtract_i64),
                    [NK_MULTIPLY] = NK_ISA(multiply_i64),
                    [NK_DIVIDE] = NK_ISA(divide_i64),
                    [NK_FLOOR_DIVIDE] = nk_floor_divide_i64,
                    [NK_REMAINDER] = nk_remainder_i64,
                    [NK_POWER] = nk_power_i64,
                    [NK_MAXIMUM] = NK_ISA(maximum_i64),
                    [NK_MINIMUM] = NK_ISA(minimum_i64),
                    [NK_AND] = NK_ISA(and_i64),
                    [NK_OR] = NK_ISA(or_i64),
                    [NK_XOR] = NK_ISA(xor_i64),
                    [NK_EQUAL] = NK_ISA(equal_i64),
                    [NK_NOT_EQUAL] = NK_ISA(not_equal_i64),
                    [NK_LESS] = NK_ISA(less_i64),
                    [NK_LESS_EQUAL] = NK_ISA(less_equal_i64),
                    [NK_GREATER] = NK_ISA(greater_i64),
                    [NK_GREATER_EQUAL] = NK_ISA(greater_equal_i64),
                },
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
                },
        },
    .unary =
        {
            [NK_FLOAT64] =
                {
                    [NK_NEGATE] = NK_ISA(negate_f64),
                    [NK_ABSOLUTE] = NK_ISA(absolute_f64),
                    [NK_SIGN] = NK_ISA(sign_f64),
                    [NK_SQUARE] = NK_ISA(square_f64),
                    [NK_SQRT] = NK_ISA(sqrt_f64),
                    [NK_RECIPROCAL] = NK_ISA(reciprocal_f64),
                    [NK_FLOOR] = NK_ISA(floor_f64),
                    [NK_CEIL] = NK_ISA(ceil_f64),
                    [NK_TRUNC] = NK_ISA(trunc_f64),
                    [NK_RINT] = NK_ISA(rint_f64),
                    [NK_EXP] = NK_ISA(exp_f64),
                    [NK_LOG] = NK_ISA(log_f64),
                    [NK_IS_NAN] = NK_ISA(is_nan_f64),
                    [NK_IS_INFINITE] = NK_ISA(is_infinite_f64),
                    [NK_IS_FINITE] = NK_ISA(is_finite_f64),
                    NK_LIBM_ENTRIES,
                },
            [NK_INT64] =
                {
                    [NK_NEGATE] = NK_ISA(negate_i64),
                    [NK_ABSOLUTE] = NK_ISA(absolute_i64),
                    [NK_SIGN] = NK_ISA(sign_i64),
                    [NK_SQUARE] = NK_ISA(square_i64),
                    [NK_NOT] = NK_ISA(not_i64),
                },
            [NK_BOOL] = {[NK_NOT] = NK_ISA(not_b8), [NK_ABSOLUTE] = NK_ISA(copy_w1)},
        },
    .convert =
        {
            [NK_FLOAT64] = {[NK_FLOAT64] = NK_ISA(copy_w8), [NK_INT64] = NK_ISA(i64_to_f64), [NK_BOOL] = NK_ISA(b8_to_f64)},
            [NK_INT64] = {[NK_FLOAT64] = NK_ISA(f64_to_i64), [NK_INT64] = NK_ISA(copy_w8), [NK_BOOL] = NK_ISA(b8_to_i64)},
            [NK_BOOL] = {[NK_FLOAT64] = NK_ISA(f64_to_b8), [NK_INT64] = NK_ISA(i64_to_b8), [NK_BOOL] = NK_ISA(copy_w1)},
        },
    .reduce =
        {
            [NK_FLOAT64] =
                {
                    [NK_SUM] = NK_ISA(sum_f64),
                    [NK_PRODUCT] = NK_ISA(product_f64),
                    [NK_LARGEST] = NK_ISA(largest_f64),
                    [NK_SMALLEST] = NK_ISA(smallest_f64),
                    [NK_ANY] = NK_ISA(any_f64),
                    [NK_ALL] = NK_ISA(all_f64),
                },
            [NK_INT64] =
                {
                    [NK_SUM] = NK_ISA(sum_i64),
                    [NK_PRODUCT] = NK_ISA(product_i64),
                    [NK_LARGEST] = NK_ISA(largest_i64),
                    [NK_SMALLEST] = NK_ISA(smallest_i64),
                    [NK_ANY] = NK_ISA(any_i64),
                    [NK_ALL] = NK_ISA(all_i64),
                },
            [NK_BOOL] =
                {
                    [NK_SUM] = NK_ISA(sum_b8),
                    [NK_PRODUCT] = NK_ISA(product_b8),
                    [NK_LARGEST] = NK_ISA(any_b8),
                    [NK_SMALLEST] = NK_ISA(all_b8),
                    [NK_ANY] = NK_ISA(any_b8),
                    [NK_ALL] = NK_ISA(all_b8),
                },
        },
    .multiply_by_mask = NK_ISA(multiply_by_mask),
    .matmul_f64 = NK_ISA(matmul_f64),
    .dot_f64 = NK_ISA(dot_f64),
};
