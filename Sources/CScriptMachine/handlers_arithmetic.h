// Handlers for integers, floating-point numbers and comparisons. Included by machine.c only.

#define CHECKED_INT(name, builtin, right) \
  HANDLER(name) { \
    int64_t result; \
    if (UNLIKELY(builtin(R(B).integer, (right), &result))) FAIL(SCRIPT_TRAP_OVERFLOW); \
    R(A).integer = result; \
    NEXT(2); \
  }

CHECKED_INT(ADD_INT, __builtin_add_overflow, R(C).integer)
CHECKED_INT(SUB_INT, __builtin_sub_overflow, R(C).integer)
CHECKED_INT(MUL_INT, __builtin_mul_overflow, R(C).integer)
CHECKED_INT(ADD_INT_K, __builtin_add_overflow, IMMEDIATE(2))
CHECKED_INT(MUL_INT_K, __builtin_mul_overflow, IMMEDIATE(2))

#define DIVIDING_INT(name, operator) \
  HANDLER(name) { \
    int64_t x = R(B).integer, y = R(C).integer; \
    if (UNLIKELY(y == 0)) FAIL(SCRIPT_TRAP_DIVISION_BY_ZERO); \
    if (UNLIKELY(y == -1 && x == INT64_MIN)) FAIL(SCRIPT_TRAP_OVERFLOW); \
    R(A).integer = x operator y; \
    NEXT(2); \
  }

DIVIDING_INT(DIV_INT, /)
DIVIDING_INT(REM_INT, %)

// The assembler uses these for constants above 0 only.
HANDLER(DIV_INT_K) {
  R(A).integer = R(B).integer / IMMEDIATE(2);
  NEXT(2);
}

HANDLER(REM_INT_K) {
  R(A).integer = R(B).integer % IMMEDIATE(2);
  NEXT(2);
}

HANDLER(NEG_INT) {
  int64_t result;
  if (UNLIKELY(__builtin_sub_overflow((int64_t)0, R(B).integer, &result))) FAIL(SCRIPT_TRAP_OVERFLOW);
  R(A).integer = result;
  NEXT(2);
}

HANDLER(ABS_INT) {
  int64_t x = R(B).integer;
  if (UNLIKELY(x == INT64_MIN)) FAIL(SCRIPT_TRAP_OVERFLOW);
  R(A).integer = x < 0 ? -x : x;
  NEXT(2);
}

#define BINARY(name, field, expression) \
  HANDLER(name) { \
    __typeof__(R(0).field) x = R(B).field, y = R(C).field; \
    R(A).field = (expression); \
    NEXT(2); \
  }

BINARY(ADD_WRAPPING, bits, x + y)
BINARY(SUB_WRAPPING, bits, x - y)
BINARY(MUL_WRAPPING, bits, x * y)
BINARY(AND_INT, bits, x & y)
BINARY(OR_INT, bits, x | y)
BINARY(XOR_INT, bits, x ^ y)
BINARY(ADD_NUM, number, x + y)
BINARY(SUB_NUM, number, x - y)
BINARY(MUL_NUM, number, x * y)
BINARY(DIV_NUM, number, x / y)

/// Swift's smart shifts: a negative count shifts the other way, one beyond the width empties the number.
static inline int64_t shift_left(int64_t x, int64_t count);

static inline int64_t shift_right(int64_t x, int64_t count) {
  if (count < 0) return count == INT64_MIN ? 0 : shift_left(x, -count);
  return x >> (count > 63 ? 63 : count);
}

static inline int64_t shift_left(int64_t x, int64_t count) {
  if (count < 0) return count == INT64_MIN ? (x < 0 ? -1 : 0) : shift_right(x, -count);
  return count > 63 ? 0 : (int64_t)((uint64_t)x << count);
}

BINARY(SHIFT_LEFT, integer, shift_left(x, y))
BINARY(SHIFT_RIGHT, integer, shift_right(x, y))

HANDLER(NOT_INT) {
  R(A).bits = ~R(B).bits;
  NEXT(2);
}

/// Two roundings, as the program says: the product is not fused with the sum.
HANDLER(MUL_ADD_NUM) {
  double product = R(C).number * R(D).number;
  R(A).number = R(B).number + product;
  NEXT(2);
}

HANDLER(NEG_NUM) {
  R(A).number = -R(B).number;
  NEXT(2);
}

HANDLER(ABS_NUM) {
  R(A).number = __builtin_fabs(R(B).number);
  NEXT(2);
}

HANDLER(SQRT_NUM) {
  R(A).number = __builtin_sqrt(R(B).number);
  NEXT(2);
}

HANDLER(INT_TO_NUM) {
  R(A).number = (double)R(B).integer;
  NEXT(2);
}

HANDLER(NUM_TO_INT) {
  double x = R(B).number;
  // -2^63 itself fits; NaN fails both comparisons.
  if (UNLIKELY(!(x >= -0x1p63 && x < 0x1p63))) FAIL(SCRIPT_TRAP_NOT_AN_INTEGER);
  R(A).integer = (int64_t)x;
  NEXT(2);
}

HANDLER(NOT_BOOL) {
  R(A).integer = !R(B).integer;
  NEXT(2);
}

HANDLER(CALL_NUM_1) {
  double (*function)(double) = (double (*)(double))(uintptr_t)WORD;
  R(A).number = function(R(B).number);
  NEXT(3);
}

HANDLER(CALL_NUM_2) {
  double (*function)(double, double) = (double (*)(double, double))(uintptr_t)WORD;
  R(A).number = function(R(B).number, R(C).number);
  NEXT(3);
}

// MARK: - Comparisons

#define COMPARING(name, field, operator) \
  HANDLER(name) { \
    R(A).integer = R(B).field operator R(C).field; \
    NEXT(2); \
  }

COMPARING(EQ_INT, integer, ==)
COMPARING(NE_INT, integer, !=)
COMPARING(LT_INT, integer, <)
COMPARING(LE_INT, integer, <=)
COMPARING(EQ_NUM, number, ==)
COMPARING(NE_NUM, number, !=)
COMPARING(LT_NUM, number, <)
COMPARING(LE_NUM, number, <=)
