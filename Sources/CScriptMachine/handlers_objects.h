// Handlers for arrays, records, objects and closures. Included by machine.c only.

// MARK: - Arrays

HANDLER(ARRAY_MAKE) {
  ScriptArray *array = script_array_make(context->heap, B, (int64_t)WORD);
  if (UNLIKELY(!array)) FAIL(SCRIPT_TRAP_MEMORY);
  R(A).object = &array->header;
  NEXT(3);
}

HANDLER(ARRAY_COUNT) {
  R(A).integer = ((const ScriptArray *)R(B).object)->count;
  NEXT(2);
}

#define ARRAY_GET(name, retaining) \
  HANDLER(name) { \
    const ScriptArray *array = (const ScriptArray *)R(B).object; \
    uint64_t index = R(C).bits + (uint64_t)IMMEDIATE(3); \
    if (UNLIKELY(index >= (uint64_t)array->count)) FAIL(SCRIPT_TRAP_INDEX); \
    ScriptSlot element = array->elements[index]; \
    retaining; \
    R(A) = element; \
    NEXT(2); \
  }

ARRAY_GET(ARRAY_GET_RAW, )
ARRAY_GET(ARRAY_GET_BORROWED, )
ARRAY_GET(ARRAY_GET_OWNED, script_retain(element.object))

/// Copies the shared array in A, then runs the same instruction again.
static HANDLER_CALL __attribute__((noinline)) void unshare_array_a(STATE) {
  if (!script_array_make_unique(context->heap, &R(A))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

static HANDLER_CALL __attribute__((noinline)) void unshare_array_b(STATE) {
  if (!script_array_make_unique(context->heap, &R(B))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

#define IS_SHARED(object) UNLIKELY((object)->header.references != 1)

HANDLER(ARRAY_SET_RAW) {
  ScriptArray *array = (ScriptArray *)R(A).object;
  uint64_t index = R(B).bits + (uint64_t)IMMEDIATE(3);
  if (UNLIKELY(index >= (uint64_t)array->count)) FAIL(SCRIPT_TRAP_INDEX);
  if (IS_SHARED(array)) TAIL unshare_array_a(PASS);
  array->elements[index] = R(C);
  NEXT(2);
}

HANDLER(ARRAY_SET_OWNED) {
  ScriptArray *array = (ScriptArray *)R(A).object;
  uint64_t index = R(B).bits + (uint64_t)IMMEDIATE(3);
  if (UNLIKELY(index >= (uint64_t)array->count)) FAIL(SCRIPT_TRAP_INDEX);
  if (IS_SHARED(array)) TAIL unshare_array_a(PASS);
  ScriptObject *old = array->elements[index].object;
  array->elements[index] = R(C);
  script_release(context->heap, old);
  NEXT_AFTER_RELEASE(2);
}

/// `a[i][j]` on an array of arrays.
HANDLER(ARRAY_GET_RAW_2) {
  const ScriptArray *outer = (const ScriptArray *)R(B).object;
  uint64_t i = R(C).bits, j = R(D).bits;
  if (UNLIKELY(i >= (uint64_t)outer->count)) FAIL(SCRIPT_TRAP_INDEX);
  const ScriptArray *inner = (const ScriptArray *)outer->elements[i].object;
  if (UNLIKELY(j >= (uint64_t)inner->count)) FAIL(SCRIPT_TRAP_INDEX);
  R(A) = inner->elements[j];
  NEXT(2);
}

static HANDLER_CALL __attribute__((noinline)) void unshare_inner_array(STATE) {
  ScriptArray *outer = (ScriptArray *)R(A).object;
  if (!script_array_make_unique(context->heap, &outer->elements[R(B).bits])) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

/// `a[i][j] = x` on an array of arrays.
HANDLER(ARRAY_SET_RAW_2) {
  ScriptArray *outer = (ScriptArray *)R(A).object;
  uint64_t i = R(B).bits, j = R(C).bits;
  if (UNLIKELY(i >= (uint64_t)outer->count)) FAIL(SCRIPT_TRAP_INDEX);
  if (IS_SHARED(outer)) TAIL unshare_array_a(PASS);
  ScriptArray *inner = (ScriptArray *)outer->elements[i].object;
  if (UNLIKELY(j >= (uint64_t)inner->count)) FAIL(SCRIPT_TRAP_INDEX);
  if (IS_SHARED(inner)) TAIL unshare_inner_array(PASS);
  inner->elements[j] = R(D);
  NEXT(2);
}

/// Moves an element out; `ARRAY_PUT` brings it or its successor back before anyone else can look.
HANDLER(ARRAY_TAKE) {
  ScriptArray *array = (ScriptArray *)R(B).object;
  uint64_t index = R(C).bits;
  if (UNLIKELY(index >= (uint64_t)array->count)) FAIL(SCRIPT_TRAP_INDEX);
  if (IS_SHARED(array)) TAIL unshare_array_b(PASS);
  R(A) = array->elements[index];
  array->elements[index].object = &context->heap->absent;
  NEXT(2);
}

HANDLER(ARRAY_PUT) {
  ((ScriptArray *)R(A).object)->elements[R(B).bits] = R(C);
  NEXT(2);
}

static HANDLER_CALL __attribute__((noinline)) void grow_array(STATE) {
  int64_t count = ((const ScriptArray *)R(A).object)->count;
  if (!script_array_reserve(context->heap, &R(A), count + 1)) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

#define ARRAY_APPEND(name) \
  HANDLER(name) { \
    ScriptArray *array = (ScriptArray *)R(A).object; \
    int64_t count = array->count; \
    if (UNLIKELY(count == array->capacity) || IS_SHARED(array)) TAIL grow_array(PASS); \
    array->elements[count] = R(B); \
    array->count = count + 1; \
    NEXT(2); \
  }

ARRAY_APPEND(ARRAY_APPEND_RAW)
ARRAY_APPEND(ARRAY_APPEND_OWNED)

// MARK: - Records: values, copied when shared

HANDLER(RECORD_MAKE) {
  const ScriptObjectType *type = (const ScriptObjectType *)(uintptr_t)WORD;
  ScriptRecord *record = script_record_make(context->heap, type);
  if (UNLIKELY(!record)) FAIL(SCRIPT_TRAP_MEMORY);
  const ScriptSlot *source = &R(B);
  for (uint32_t i = 0; i < type->slotCount; i++) record->slots[i] = source[i];
  R(A).object = &record->header;
  NEXT(3);
}

#define FIELD(operand, k) (((ScriptRecord *)R(operand).object)->slots[k])

HANDLER(RECORD_GET_RAW) {
  R(A) = FIELD(B, C);
  NEXT(2);
}

HANDLER(RECORD_GET_BORROWED) {
  R(A) = FIELD(B, C);
  NEXT(2);
}

HANDLER(RECORD_GET_OWNED) {
  ScriptSlot field = FIELD(B, C);
  script_retain(field.object);
  R(A) = field;
  NEXT(2);
}

static HANDLER_CALL __attribute__((noinline)) void unshare_record_a(STATE) {
  if (!script_record_make_unique(context->heap, &R(A))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

static HANDLER_CALL __attribute__((noinline)) void unshare_record_b(STATE) {
  if (!script_record_make_unique(context->heap, &R(B))) FAIL(SCRIPT_TRAP_MEMORY);
  DISPATCH;
}

HANDLER(RECORD_SET_RAW) {
  if (IS_SHARED((ScriptRecord *)R(A).object)) TAIL unshare_record_a(PASS);
  FIELD(A, B) = R(C);
  NEXT(2);
}

HANDLER(RECORD_SET_OWNED) {
  if (IS_SHARED((ScriptRecord *)R(A).object)) TAIL unshare_record_a(PASS);
  ScriptObject *old = FIELD(A, B).object;
  FIELD(A, B) = R(C);
  script_release(context->heap, old);
  NEXT_AFTER_RELEASE(2);
}

HANDLER(RECORD_TAKE) {
  if (IS_SHARED((ScriptRecord *)R(B).object)) TAIL unshare_record_b(PASS);
  R(A) = FIELD(B, C);
  FIELD(B, C).object = &context->heap->absent;
  NEXT(2);
}

HANDLER(RECORD_PUT) {
  FIELD(A, B) = R(C);
  NEXT(2);
}

// MARK: - Objects and captured variables: shared on purpose, never copied

HANDLER(OBJECT_SET_RAW) {
  FIELD(A, B) = R(C);
  NEXT(2);
}

HANDLER(OBJECT_SET_OWNED) {
  ScriptObject *old = FIELD(A, B).object;
  FIELD(A, B) = R(C);
  script_release(context->heap, old);
  NEXT_AFTER_RELEASE(2);
}

HANDLER(OBJECT_COPY) {
  ScriptObject *object = FIELD(B, C).object;
  if (UNLIKELY(IS_ABSENT(object))) FAIL(SCRIPT_TRAP_ABSENT);
  script_retain(object);
  R(A).object = object;
  NEXT(2);
}

HANDLER(OBJECT_TAKE) {
  ScriptObject *object = FIELD(B, C).object;
  if (UNLIKELY(IS_ABSENT(object))) FAIL(SCRIPT_TRAP_ABSENT);
  FIELD(B, C).object = &context->heap->absent;
  R(A).object = object;
  NEXT(2);
}

HANDLER(OBJECT_PUT) {
  // Only where accesses overlap is there something to lose.
  script_release(context->heap, FIELD(A, B).object);
  FIELD(A, B) = R(C);
  NEXT_AFTER_RELEASE(2);
}

HANDLER(CHECK_SOME) {
  if (UNLIKELY(!R(A).object)) FAIL(SCRIPT_TRAP_NIL);
  NEXT(2);
}

// MARK: - Objects of classes

HANDLER(INSTANCE_MAKE) {
  ScriptRecord *instance = script_instance_make(context->heap, (const ScriptClass *)(uintptr_t)WORD);
  if (UNLIKELY(!instance)) FAIL(SCRIPT_TRAP_MEMORY);
  R(A).object = &instance->header;
  NEXT(3);
}

/// Every property has a value: from here on `deinit` runs when the object dies.
HANDLER(INSTANCE_READY) {
  ScriptSlot *first = &FIELD(A, 0);
  if (first->object == &context->heap->absent) first->object = NULL;
  NEXT(2);
}

HANDLER(INSTANCE_IS) {
  const ScriptClass *type = (const ScriptClass *)R(B).object->type;
  while (type && type != (const ScriptClass *)(uintptr_t)WORD) type = type->superclass;
  R(A).integer = type != NULL;
  NEXT(3);
}

HANDLER(INSTANCE_TYPE) {
  R(A).address = R(B).object->type->descriptor;
  NEXT(2);
}

HANDLER(WEAK_MAKE) {
  ScriptObject *object = R(B).object;
  if (object) {
    object = script_weak_reference(context->heap, object);
    if (UNLIKELY(!object)) FAIL(SCRIPT_TRAP_MEMORY);
  }
  R(A).object = object;
  NEXT(2);
}

HANDLER(WEAK_LOAD) {
  ScriptObject *object = R(B).object;
  if (object) object = script_weak_target(object);
  script_retain(object);
  R(A).object = object;
  NEXT(2);
}

HANDLER(UNOWNED_LOAD) {
  ScriptObject *object = R(B).object;
  if (object) {
    object = script_weak_target(object);
    if (UNLIKELY(!object)) FAIL(SCRIPT_TRAP_UNOWNED);
    script_retain(object);
  }
  R(A).object = object;
  NEXT(2);
}

// MARK: - Closures

HANDLER(CLOSURE_MAKE) {
  ScriptClosure *closure = script_closure_make(context->heap, (const ScriptFunction *)(uintptr_t)WORD, C, D);
  if (UNLIKELY(!closure)) FAIL(SCRIPT_TRAP_MEMORY);
  const ScriptSlot *source = &R(B);
  for (uint32_t i = 0; i < closure->count; i++) closure->captures[i] = source[i];
  R(A).object = &closure->header;
  NEXT(3);
}

#define CAPTURE(k) (((const ScriptClosure *)fp[SCRIPT_FRAME_CLOSURE].object)->captures[k])

HANDLER(CAPTURE_RAW) {
  R(A) = CAPTURE(B);
  NEXT(2);
}

HANDLER(CAPTURE_BORROWED) {
  R(A) = CAPTURE(B);
  NEXT(2);
}

HANDLER(OWN_CLOSURE) {
  R(A).object = fp[SCRIPT_FRAME_CLOSURE].object;
  NEXT(2);
}

// MARK: - Texts

/// Whether two texts are equal: one object is, two ASCII characters of this heap are not, and for the rest the host looks.
static inline int32_t equal_texts(ScriptContext *context, const ScriptObject *x, const ScriptObject *y) {
  if (x == y) return 1;
  if (x->type == context->heap->characterType && y->type == context->heap->characterType) return 0;
  return context->equalTexts(x, y);
}

HANDLER(EQ_TEXT) {
  R(A).integer = equal_texts(context, R(B).object, R(C).object);
  NEXT(2);
}

HANDLER(NE_TEXT) {
  R(A).integer = !equal_texts(context, R(B).object, R(C).object);
  NEXT(2);
}

HANDLER(TEXT_APPEND) {
  if (UNLIKELY(!context->appendText(context, &R(A), R(B).object))) FAIL(SCRIPT_TRAP_MEMORY);
  NEXT(2);
}
