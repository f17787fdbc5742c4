/// The core of the script machine: runs verified code until it returns or fails.
///
/// A frame is a window of slots on one stack; interpreted recursion uses no native stack. Below the window stand four words:
/// the closure, the function, the return address and the caller's window. Slot 0 is the result, the parameters follow from slot 1.
#ifndef SCRIPT_MACHINE_H
#define SCRIPT_MACHINE_H

#include "script_heap.h"
#include "script_object.h"
#include "script_opcodes.h"

/// How many words stand below a frame's window.
#define SCRIPT_FRAME_HEADER 4
#define SCRIPT_FRAME_CALLER (-1)
#define SCRIPT_FRAME_RETURN (-2)
#define SCRIPT_FRAME_FUNCTION (-3)
#define SCRIPT_FRAME_CLOSURE (-4)

/// Code with what a call needs to know of it.
typedef struct ScriptFunction {
  const uint64_t *_Nonnull code;
  /// The number of slots of a frame.
  uint32_t slotCount;
  uint32_t codeLength;
  /// For the Swift side.
  const void *_Nullable descriptor;
} ScriptFunction;

/// Why a run ended.
typedef enum ScriptTrap : int32_t {
  SCRIPT_TRAP_NONE,
  SCRIPT_TRAP_OVERFLOW,
  SCRIPT_TRAP_DIVISION_BY_ZERO,
  SCRIPT_TRAP_NOT_AN_INTEGER,
  SCRIPT_TRAP_INDEX,
  SCRIPT_TRAP_NIL,
  SCRIPT_TRAP_ABSENT,
  SCRIPT_TRAP_MEMORY,
  SCRIPT_TRAP_STEPS,
  SCRIPT_TRAP_DEPTH,
  /// A native failed; the Swift side holds the error.
  SCRIPT_TRAP_NATIVE,
  /// `TRAP` was reached; its operand says why.
  SCRIPT_TRAP_STATEMENT,
  /// `THROW` was reached; its operand holds the error.
  SCRIPT_TRAP_THROW,
  /// An `unowned` reference was read after its object had died.
  SCRIPT_TRAP_UNOWNED,
  /// A call of a method that the machine has no code for.
  SCRIPT_TRAP_NO_METHOD,
} ScriptTrap;

typedef struct ScriptContext ScriptContext;

/// Calls a native. `operands` are the slot numbers of the result and the arguments. Returns 0, or 1 after a failure.
typedef int32_t (*ScriptNativeEntry)(
  ScriptContext *_Nonnull context, ScriptSlot *_Nonnull frame, const void *_Nonnull native, const uint16_t *_Nonnull operands);

/// Runs the `deinit` of objects that have just lost their last reference.
typedef void (*ScriptFinalizer)(ScriptContext *_Nonnull context);

/// Whether two objects that hold texts hold equal ones.
typedef int32_t (*ScriptTextEquality)(const ScriptObject *_Nonnull x, const ScriptObject *_Nonnull y);

/// Appends the text of an object to the one in a slot; returns 0 where the memory limit forbids it.
typedef int32_t (*ScriptTextAppending)(ScriptContext *_Nonnull context, ScriptSlot *_Nonnull slot, ScriptObject *_Nonnull added);

/// One requirement of a protocol: the code that fulfils it for each type, found by the address of the type's descriptor.
typedef struct ScriptWitnessTable {
  const void *_Nullable *_Nonnull types;
  const ScriptFunction *_Nullable *_Nonnull functions;
  int64_t count;
  /// The entry that was found last.
  int64_t latest;
} ScriptWitnessTable;

/// What the core needs of a session.
struct ScriptContext {
  ScriptHeap *_Nonnull heap;
  /// The global variables; the window of top-level code.
  ScriptSlot *_Nonnull globals;
  /// The end of the stack.
  ScriptSlot *_Nonnull stackLimit;
  /// The steps left of the current slice, exact while a native runs and after a run.
  int64_t fuel;
  /// The steps left after this slice.
  int64_t fuelReserve;
  /// The host's own count of work on this thread, in the units of `script_work`, or NULL.
  const ptrdiff_t *_Nullable hostWork;
  /// The work that steps have been taken for.
  int64_t paidWork;
  /// Set from another thread to end the run at the end of the slice.
  int32_t isCancelled;
  ScriptTrap trap;
  /// Where the run stands, while a native runs and after a trap.
  const uint64_t *_Nullable pc;
  ScriptSlot *_Nullable frame;
  ScriptNativeEntry _Nonnull callNative;
  ScriptFinalizer _Nonnull finalize;
  ScriptTextEquality _Nonnull equalTexts;
  ScriptTextAppending _Nonnull appendText;
  /// The methods of each class, by number of the class and of the method.
  const ScriptFunction *_Nullable const *_Nullable const *_Nullable methods;
  /// For the Swift side.
  void *_Nullable host;
  /// Where the outermost frame of a run returns to.
  uint64_t halt[2];
};

/// Steps between two looks at `isCancelled`.
#define SCRIPT_FUEL_SLICE (1 << 8)

/// The steps that calling a native takes, and the units of work that make one step.
#define SCRIPT_NATIVE_STEPS 8
#define SCRIPT_WORK_PER_STEP 16

/// Runs a function whose window begins at `frame`; parameters are in place. Returns when the function does, or with a trap.
ScriptTrap script_run(ScriptContext *_Nonnull context, const ScriptFunction *_Nonnull function, ScriptSlot *_Nonnull frame);

/// Goes on with a run that ended with a trap, at another instruction of one of its frames.
ScriptTrap script_resume(ScriptContext *_Nonnull context, const uint64_t *_Nonnull pc, ScriptSlot *_Nonnull frame);

#endif
