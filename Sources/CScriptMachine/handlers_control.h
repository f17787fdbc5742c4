// Handlers for jumps and loops. Included by machine.c only.

HANDLER(JUMP) { JUMP_BY_DISTANCE; }

HANDLER(LOOP) {
  COUNT_STEP;
  JUMP_BY_DISTANCE;
}

HANDLER(JUMP_NIL) {
  if (!R(A).object) JUMP_BY_DISTANCE;
  NEXT(2);
}

HANDLER(JUMP_SOME) {
  if (R(A).object) JUMP_BY_DISTANCE;
  NEXT(2);
}

#define CONDITIONAL(name, condition) \
  HANDLER(JUMP_##name) { \
    if (condition) JUMP_BY_DISTANCE; \
    NEXT(2); \
  } \
  HANDLER(LOOP_##name) { \
    COUNT_STEP; \
    if (condition) JUMP_BY_DISTANCE; \
    NEXT(2); \
  }

CONDITIONAL(TRUE, R(A).integer)
CONDITIONAL(FALSE, !R(A).integer)
CONDITIONAL(EQ_INT, R(A).integer == R(B).integer)
CONDITIONAL(NE_INT, R(A).integer != R(B).integer)
CONDITIONAL(LT_INT, R(A).integer < R(B).integer)
CONDITIONAL(LE_INT, R(A).integer <= R(B).integer)
CONDITIONAL(GT_INT, R(A).integer > R(B).integer)
CONDITIONAL(GE_INT, R(A).integer >= R(B).integer)
CONDITIONAL(EQ_INT_K, R(A).integer == IMMEDIATE(1))
CONDITIONAL(NE_INT_K, R(A).integer != IMMEDIATE(1))
CONDITIONAL(LT_INT_K, R(A).integer < IMMEDIATE(1))
CONDITIONAL(LE_INT_K, R(A).integer <= IMMEDIATE(1))
CONDITIONAL(GT_INT_K, R(A).integer > IMMEDIATE(1))
CONDITIONAL(GE_INT_K, R(A).integer >= IMMEDIATE(1))
CONDITIONAL(EQ_NUM, R(A).number == R(B).number)
CONDITIONAL(NE_NUM, R(A).number != R(B).number)
CONDITIONAL(LT_NUM, R(A).number < R(B).number)
CONDITIONAL(LE_NUM, R(A).number <= R(B).number)
CONDITIONAL(NOT_LT_NUM, !(R(A).number < R(B).number))
CONDITIONAL(NOT_LE_NUM, !(R(A).number <= R(B).number))

/// The next round of `for i in a ..< b`.
HANDLER(FOR_INT) {
  COUNT_STEP;
  int64_t next = R(A).integer + 1;
  R(A).integer = next;
  if (LIKELY(next < R(B).integer)) JUMP_BY_DISTANCE;
  NEXT(2);
}

/// The next round of `for i in a ... b`; the last value may be `Int.max`.
HANDLER(FOR_INT_CLOSED) {
  COUNT_STEP;
  int64_t value = R(A).integer;
  if (LIKELY(value < R(B).integer)) {
    R(A).integer = value + 1;
    JUMP_BY_DISTANCE;
  }
  NEXT(2);
}

// The next element of the array in B; the slot behind B counts.
#define ARRAY_NEXT(name, retaining) \
  HANDLER(name) { \
    COUNT_STEP; \
    const ScriptArray *array = (const ScriptArray *)R(B).object; \
    int64_t index = R(B + 1).integer; \
    if (LIKELY(index < array->count)) { \
      ScriptSlot element = array->elements[index]; \
      retaining; \
      R(A) = element; \
      R(B + 1).integer = index + 1; \
      JUMP_BY_DISTANCE; \
    } \
    NEXT(2); \
  }

ARRAY_NEXT(ARRAY_NEXT_RAW, )
ARRAY_NEXT(ARRAY_NEXT_BORROWED, )
ARRAY_NEXT(ARRAY_NEXT_OWNED, script_retain(element.object))
