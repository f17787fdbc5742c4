// Handlers for hash tables. Included by machine.c only. Positions come from a search: they are those of living entries.

#define TABLE(operand) ((ScriptTable *)R(operand).object)

HANDLER(TABLE_FIND_RAW) {
  R(A).integer = script_table_find(TABLE(B), R(C).bits);
  NEXT(2);
}

HANDLER(TABLE_HAS_RAW) {
  R(A).integer = script_table_find(TABLE(B), R(C).bits) >= 0;
  NEXT(2);
}

#define TABLE_PART(table, position, part) (script_table_entry(table, position)[part])

HANDLER(TABLE_GET_RAW) {
  R(A) = TABLE_PART(TABLE(B), R(C).integer, D);
  NEXT(2);
}

HANDLER(TABLE_GET_BORROWED) {
  R(A) = TABLE_PART(TABLE(B), R(C).integer, D);
  NEXT(2);
}

HANDLER(TABLE_GET_OWNED) {
  ScriptObject *object = TABLE_PART(TABLE(B), R(C).integer, D).object;
  if (UNLIKELY(IS_ABSENT(object))) FAIL(SCRIPT_TRAP_ABSENT);
  script_retain(object);
  R(A).object = object;
  NEXT(2);
}

static HANDLER_CALL __attribute__((noinline)) void unshare_table_a(STATE) {
  if (!script_table_make_unique(context->heap, &R(A))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

static HANDLER_CALL __attribute__((noinline)) void unshare_table_b(STATE) {
  if (!script_table_make_unique(context->heap, &R(B))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

/// Moves a value out; `TABLE_PUT` brings it or its successor back.
HANDLER(TABLE_TAKE) {
  if (IS_SHARED(TABLE(B))) TAIL unshare_table_b(PASS);
  ScriptSlot *value = &TABLE_PART(TABLE(B), R(C).integer, 2);
  if (UNLIKELY(IS_ABSENT(value->object))) FAIL(SCRIPT_TRAP_ABSENT);
  R(A) = *value;
  value->object = &context->heap->absent;
  NEXT(2);
}

HANDLER(TABLE_PUT) {
  TABLE_PART(TABLE(A), R(B).integer, 2) = R(C);
  NEXT(2);
}

HANDLER(TABLE_SET_RAW) {
  if (IS_SHARED(TABLE(A))) TAIL unshare_table_a(PASS);
  TABLE_PART(TABLE(A), R(B).integer, 2) = R(C);
  NEXT(2);
}

/// Adds a raw key to a set.
HANDLER(TABLE_ADD_RAW) {
  const ScriptSlot key = R(B);
  if (script_table_find(TABLE(A), key.bits) < 0)
    if (UNLIKELY(script_table_insert(context->heap, &R(A), script_table_hash(key.bits), key, (ScriptSlot){.bits = 0}) < 0))
      FAIL(SCRIPT_TRAP_MEMORY);
  NEXT(2);
}

/// Adds an entry with a raw key, or replaces the value of the one that is there.
HANDLER(TABLE_INSERT_RAW) {
  const ScriptSlot key = R(B);
  const int64_t position = script_table_find(TABLE(A), key.bits);
  if (LIKELY(position >= 0)) {
    if (IS_SHARED(TABLE(A))) TAIL unshare_table_a(PASS);
    TABLE_PART(TABLE(A), position, 2) = R(C);
  } else if (UNLIKELY(script_table_insert(context->heap, &R(A), script_table_hash(key.bits), key, R(C)) < 0)) {
    FAIL(SCRIPT_TRAP_MEMORY);
  }
  NEXT(2);
}

HANDLER(TABLE_INSERT_OWNED) {
  const ScriptSlot key = R(B);
  const int64_t position = script_table_find(TABLE(A), key.bits);
  if (LIKELY(position >= 0)) {
    if (IS_SHARED(TABLE(A))) TAIL unshare_table_a(PASS);
    ScriptSlot *value = &TABLE_PART(TABLE(A), position, 2);
    ScriptObject *old = value->object;
    *value = R(C);
    script_release(context->heap, old);
  } else if (UNLIKELY(script_table_insert(context->heap, &R(A), script_table_hash(key.bits), key, R(C)) < 0)) {
    FAIL(SCRIPT_TRAP_MEMORY);
  }
  NEXT_AFTER_RELEASE(2);
}

/// The next entry behind the position in A.
HANDLER(TABLE_NEXT) {
  COUNT_STEP;
  const int64_t position = script_table_next(TABLE(B), R(A).integer + 1);
  if (LIKELY(position >= 0)) {
    R(A).integer = position;
    JUMP_BY_DISTANCE;
  }
  NEXT(2);
}
