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

/// Calls a method of the object in the first parameter.
HANDLER(CALL_METHOD) {
  COUNT_STEP;
  const ScriptClass *type = (const ScriptClass *)(fp + A)[1].object->type;
  const ScriptFunction *method = context->methods[type->number][B];
  if (UNLIKELY(!method)) FAIL(SCRIPT_TRAP_NO_METHOD);
  ENTER(method, fp + A, pc + 2);
}

static const ScriptFunction *find_witness(ScriptWitnessTable *table, const void *type) {
  if (LIKELY(table->latest < table->count) && LIKELY(table->types[table->latest] == type)) return table->functions[table->latest];
  for (int64_t i = 0; i < table->count; i++) {
    if (table->types[i] != type) continue;
    table->latest = i;
    return table->functions[i];
  }
  return NULL;
}

/// Calls what fulfils a requirement for the type of the value in the first parameter.
HANDLER(CALL_WITNESS) {
  COUNT_STEP;
  const void *type = ((const ScriptRecord *)(fp + A)[1].object)->slots[0].address;
  const ScriptFunction *witness = find_witness((ScriptWitnessTable *)(uintptr_t)WORD, type);
  if (UNLIKELY(!witness)) FAIL(SCRIPT_TRAP_NO_METHOD);
  ENTER(witness, fp + A, pc + 3);
}

/// Calls a static member of the type in the first parameter.
HANDLER(CALL_METATYPE) {
  COUNT_STEP;
  const ScriptFunction *witness = find_witness((ScriptWitnessTable *)(uintptr_t)WORD, (fp + A)[1].address);
  if (UNLIKELY(!witness)) FAIL(SCRIPT_TRAP_NO_METHOD);
  ENTER(witness, fp + A, pc + 3);
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
    fuel = context->fuel - SCRIPT_NATIVE_STEPS - steps_for_work(context); \
    if (UNLIKELY(failed)) FAIL(SCRIPT_TRAP_NATIVE); \
    NEXT_AFTER_RELEASE(words); \
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
