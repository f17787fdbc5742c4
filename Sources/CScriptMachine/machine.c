#include "script_machine.h"
#include "script_table.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// Every handler ends with a tail call of the next one, so that the four registers of the machine stay in registers.
#if defined(__has_attribute)
#if __has_attribute(preserve_none) && (defined(__x86_64__) || defined(__aarch64__))
#define HANDLER_CALL __attribute__((preserve_none))
#endif
#endif
#ifndef HANDLER_CALL
#define HANDLER_CALL
#endif

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define TAIL __attribute__((musttail)) return

#define STATE const uint64_t *pc, ScriptSlot *fp, ScriptContext *context, int64_t fuel
#define PASS pc, fp, context, fuel
typedef HANDLER_CALL void (*Handler)(STATE);

#define OPERAND(k) (((const uint16_t *)pc)[4 + (k)])
#define A OPERAND(0)
#define B OPERAND(1)
#define C OPERAND(2)
#define D OPERAND(3)
#define IMMEDIATE(k) ((int64_t)(int16_t)OPERAND(k))
#define DISTANCE (((const int32_t *)pc)[3])
#define WORD (pc[2])
#define R(k) fp[k]

#define DISPATCH TAIL((Handler)pc[0])(PASS)
#define NEXT(words) \
  do { \
    pc += (words); \
    DISPATCH; \
  } while (0)
#define JUMP_BY_DISTANCE \
  do { \
    pc += DISTANCE; \
    DISPATCH; \
  } while (0)
#define FAIL(reason) \
  do { \
    context->trap = (reason); \
    context->pc = pc; \
    context->frame = fp; \
    context->fuel = fuel; \
    return; \
  } while (0)
/// Counts a step. At the end of a slice the same instruction runs again after a look at the limits.
#define COUNT_STEP \
  do { \
    if (UNLIKELY(--fuel < 0)) TAIL refuel(PASS); \
  } while (0)

/// Goes on behind an instruction that may have taken the last reference of an object with `deinit`.
#define NEXT_AFTER_RELEASE(words) \
  do { \
    pc += (words); \
    if (UNLIKELY(context->heap->dyingCount)) TAIL run_deinitializers(PASS); \
    DISPATCH; \
  } while (0)

#define HANDLER(name) static HANDLER_CALL void handle_##name(STATE)

/// The steps for the work that was done since the last call.
static inline int64_t steps_for_work(ScriptContext *context) {
  const int64_t done = script_work + (context->hostWork ? (int64_t)*context->hostWork : 0);
  const int64_t steps = (done - context->paidWork) / SCRIPT_WORK_PER_STEP;
  context->paidWork += steps * SCRIPT_WORK_PER_STEP;
  return steps;
}

static HANDLER_CALL __attribute__((noinline)) void refuel(STATE) {
  // What a native or a copy took beyond the slice is missing from the rest.
  context->fuelReserve += fuel + 1 - steps_for_work(context);
  fuel = 0;
  if (context->fuelReserve <= 0) {
    context->fuelReserve = 0;
    FAIL(SCRIPT_TRAP_STEPS);
  }
  if (__atomic_load_n(&context->isCancelled, __ATOMIC_RELAXED)) FAIL(SCRIPT_TRAP_STEPS);
  fuel = context->fuelReserve < SCRIPT_FUEL_SLICE ? context->fuelReserve : SCRIPT_FUEL_SLICE;
  context->fuelReserve -= fuel;
  DISPATCH;
}

/// A failure in a `deinit` ends the run at its next step.
static HANDLER_CALL __attribute__((noinline)) void run_deinitializers(STATE) {
  context->pc = pc;
  context->frame = fp;
  context->fuel = fuel;
  context->finalize(context);
  fuel = context->fuel;
  DISPATCH;
}

#include "handlers_data.h"

#include "handlers_arithmetic.h"

#include "handlers_control.h"

#include "handlers_objects.h"

#include "handlers_tables.h"

#include "handlers_calls.h"

// MARK: - The table

static const Handler handlers[] = {
#define HANDLER_ENTRY(name, operands, word) handle_##name,
  SCRIPT_OPCODES(HANDLER_ENTRY)
#undef HANDLER_ENTRY
};

static const ScriptOpcodeShape shapes[] = {
#define SHAPE_ENTRY(name, letters, word) \
  {#name, {letters[0], letters[1], letters[2], letters[3]}, word, (word) == '-' ? 2 : 3},
  SCRIPT_OPCODES(SHAPE_ENTRY)
#undef SHAPE_ENTRY
};

ScriptOpcodeShape script_opcode_shape(ScriptOpcode opcode) {
  ScriptOpcodeShape shape = shapes[opcode];
  if (opcode == SCRIPT_NATIVE_7) shape.length = 4;
  if (opcode == SCRIPT_NATIVE_11) shape.length = 5;
  if (opcode == SCRIPT_NATIVE_15) shape.length = 6;
  if (opcode == SCRIPT_NATIVE_23) shape.length = 8;
  return shape;
}

uint64_t script_opcode_handler(ScriptOpcode opcode) { return (uint64_t)(uintptr_t)handlers[opcode]; }

ScriptOpcode script_opcode_of_handler(uint64_t handler) {
  for (int opcode = 0; opcode < SCRIPT_OPCODE_COUNT; opcode++)
    if (script_opcode_handler((ScriptOpcode)opcode) == handler) return (ScriptOpcode)opcode;
  return SCRIPT_OPCODE_COUNT;
}

// MARK: - Running

ScriptTrap script_run(ScriptContext *context, const ScriptFunction *function, ScriptSlot *frame) {
  if (frame + function->slotCount > context->stackLimit) {
    context->pc = NULL;
    context->frame = NULL;
    return context->trap = SCRIPT_TRAP_DEPTH;
  }
  frame[SCRIPT_FRAME_FUNCTION].address = function;
  frame[SCRIPT_FRAME_RETURN].address = context->halt;
  frame[SCRIPT_FRAME_CALLER].address = NULL;
  context->halt[0] = script_opcode_handler(SCRIPT_HALT);
  return script_resume(context, function->code, frame);
}

ScriptTrap script_resume(ScriptContext *context, const uint64_t *pc, ScriptSlot *frame) {
  context->trap = SCRIPT_TRAP_NONE;
  ((Handler)pc[0])(pc, frame, context, context->fuel);
  return context->trap;
}
