// Handlers that move values between slots, constants and global variables. Included by machine.c only.

HANDLER(MOVE) {
  R(A) = R(B);
  NEXT(2);
}

HANDLER(TAKE) {
  R(A) = R(B);
  NEXT(2);
}

HANDLER(COPY) {
  ScriptObject *object = R(B).object;
  script_retain(object);
  R(A).object = object;
  NEXT(2);
}

HANDLER(BORROW) {
  R(A) = R(B);
  NEXT(2);
}

/// The last reference goes: out of line, so that the handlers that only count stay small.
static HANDLER_CALL __attribute__((noinline)) void destroy_and_go_on(STATE) {
  script_destroy(context->heap, R(A).object);
  NEXT_AFTER_RELEASE(2);
}

HANDLER(RELEASE) {
  ScriptObject *object = R(A).object;
  if (object && --object->references == 0) TAIL destroy_and_go_on(PASS);
  NEXT(2);
}

HANDLER(LOAD_INT) {
  R(A).integer = DISTANCE;
  NEXT(2);
}

HANDLER(LOAD_BITS) {
  R(A).bits = WORD;
  NEXT(3);
}

HANDLER(LOAD_OBJECT) {
  ScriptObject *object = (ScriptObject *)(uintptr_t)WORD;
  object->references += 1;
  R(A).object = object;
  NEXT(3);
}

HANDLER(LOAD_NIL) {
  R(A).object = NULL;
  NEXT(2);
}

HANDLER(LOAD_ABSENT) {
  R(A).object = &context->heap->absent;
  NEXT(2);
}

// MARK: - Global variables

#define GLOBAL context->globals[(uint32_t)DISTANCE]
#define IS_ABSENT(object) ((object) == &context->heap->absent)

HANDLER(GLOBAL_GET) {
  R(A) = GLOBAL;
  NEXT(2);
}

HANDLER(GLOBAL_SET) {
  GLOBAL = R(A);
  NEXT(2);
}

HANDLER(GLOBAL_COPY) {
  ScriptObject *object = GLOBAL.object;
  if (UNLIKELY(IS_ABSENT(object))) FAIL(SCRIPT_TRAP_ABSENT);
  script_retain(object);
  R(A).object = object;
  NEXT(2);
}

HANDLER(GLOBAL_REPLACE) {
  ScriptObject *old = GLOBAL.object;
  GLOBAL = R(A);
  script_release(context->heap, old);
  NEXT_AFTER_RELEASE(2);
}

HANDLER(GLOBAL_TAKE) {
  ScriptObject *object = GLOBAL.object;
  if (UNLIKELY(IS_ABSENT(object))) FAIL(SCRIPT_TRAP_ABSENT);
  R(A).object = object;
  GLOBAL.object = &context->heap->absent;
  NEXT(2);
}

HANDLER(GLOBAL_PUT) {
  // Only where accesses overlap is there something to lose.
  script_release(context->heap, GLOBAL.object);
  GLOBAL = R(A);
  NEXT(2);
}
