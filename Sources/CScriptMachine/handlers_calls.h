// Handlers for calls, returns and ends. Included by machine.c only.

#define ENTER(callee, window, resume) \
  do { \
    const ScriptFunction *entered = (callee); \
    ScriptSlot *frame = (window); \
    if (UNLIKELY(frame + entered->slotCount > context->stackLimit)) FAIL(SCRIPT_TRAP_DEPTH); \
    frame[SCRIPT_FRAME_FUNCTION].address = entered; \
    frame[SCRIPT_FRAME_RETURN].address = (resume); \
    frame[SCRIPT_FRAME_CALLER].address = fp; \
    fp = frame; \
    pc = entered->code; \
    DISPATCH; \
  } while (0)

HANDLER(CALL) {
  COUNT_STEP;
  ENTER((const ScriptFunction *)(uintptr_t)WORD, fp + A, pc + 3);
}

HANDLER(CALL_CLOSURE) {
  COUNT_STEP;
  ScriptClosure *closure = (ScriptClosure *)R(B).object;
  (fp + A)[SCRIPT_FRAME_CLOSURE].object = &closure->header;
  ENTER(closure->function, fp + A, pc + 2);
}

HANDLER(RETURN) {
  pc = fp[SCRIPT_FRAME_RETURN].address;
  fp = (ScriptSlot *)fp[SCRIPT_FRAME_CALLER].address;
  DISPATCH;
}

#define NATIVE(name, words) \
  HANDLER(name) { \
    context->pc = pc; \
    context->frame = fp; \
    context->fuel = fuel; \
    int32_t failed = context->callNative(context, fp, (const void *)(uintptr_t)pc[1], (const uint16_t *)(pc + 2)); \
    fuel = context->fuel; \
    if (UNLIKELY(failed)) FAIL(SCRIPT_TRAP_NATIVE); \
    NEXT(words); \
  }

NATIVE(NATIVE_3, 3)
NATIVE(NATIVE_7, 4)
NATIVE(NATIVE_11, 5)
NATIVE(NATIVE_15, 6)
NATIVE(NATIVE_23, 8)

HANDLER(THROW) { FAIL(SCRIPT_TRAP_THROW); }

HANDLER(TRAP) { FAIL(SCRIPT_TRAP_STATEMENT); }

HANDLER(HALT) {
  (void)fp;
  (void)pc;
  context->fuel = fuel;
}
