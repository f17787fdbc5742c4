/// Slots and heap objects of the script machine.
///
/// A value takes one 64-bit slot. Integers, floating-point numbers and Booleans stand in it raw; everything else is one owned reference
/// to an object of the heap below. The static types of the program say which: slots carry no tags.
///
/// The layouts here are the whole contract between the core and the Swift side, which reads and writes them through these structs.
/// Reference counts are plain integers, because a session runs on one thread at a time.
#ifndef SCRIPT_OBJECT_H
#define SCRIPT_OBJECT_H

#include <stddef.h>
#include <stdint.h>

typedef struct ScriptObject ScriptObject;
typedef struct ScriptHeap ScriptHeap;

/// One value.
typedef union ScriptSlot {
  int64_t integer;
  uint64_t bits;
  double number;
  ScriptObject *_Nullable object;
  const void *_Nullable address;
} ScriptSlot;

/// How the payload of an object is laid out, and so how it is destroyed.
typedef enum ScriptObjectKind : uint8_t {
  /// `ScriptArray` whose elements are raw.
  SCRIPT_RAW_ARRAY,
  /// `ScriptArray` whose elements are owned references.
  SCRIPT_MANAGED_ARRAY,
  /// `ScriptRecord`: a fixed number of slots, described by its type.
  SCRIPT_RECORD,
  /// `ScriptRecord` that is shared on purpose: the object of a class, whose type is a `ScriptClass`.
  SCRIPT_INSTANCE,
  /// `ScriptClosure`: a function with captured values.
  SCRIPT_CLOSURE,
  /// `ScriptTable`: a hash table.
  SCRIPT_TABLE,
  /// A payload that only the Swift side knows, destroyed by `destroy` of its type.
  SCRIPT_FOREIGN,
  /// The mark that stands in a variable while its value is elsewhere, or before it has one.
  SCRIPT_ABSENT,
} ScriptObjectKind;

/// What objects of one layout share. Never freed while an object of it lives.
typedef struct ScriptObjectType {
  ScriptObjectKind kind;
  /// The number of slots of a record.
  uint32_t slotCount;
  /// One byte per slot of a record: whether it holds an owned reference.
  const uint8_t *_Nullable managed;
  /// Destroys the payload of a foreign object; the memory itself is the heap's business.
  void (*_Nullable destroy)(ScriptHeap *_Nonnull heap, ScriptObject *_Nonnull object);
  /// For the Swift side.
  const void *_Nullable descriptor;
} ScriptObjectType;

/// What the objects of one class share.
///
/// Slot 0 of an object belongs to the machine: it holds the object that weak references share, or the mark for "no value" as long as an
/// object that needs `deinit` is not initialised.
typedef struct ScriptClass {
  ScriptObjectType type;
  const struct ScriptClass *_Nullable superclass;
  /// The number of the class, by which a session finds its methods.
  uint32_t number;
  /// Whether a `deinit` runs before an object dies.
  uint32_t hasDeinitializer;
} ScriptClass;

/// The header of every object: 16 bytes.
struct ScriptObject {
  /// How many slots own this object; at zero it dies.
  uint32_t references;
  /// The size of the object in units of 16 bytes, header included.
  uint32_t units;
  const ScriptObjectType *_Nonnull type;
};

/// An array: a count, a capacity and the elements behind them.
typedef struct ScriptArray {
  ScriptObject header;
  int64_t count;
  int64_t capacity;
  ScriptSlot elements[];
} ScriptArray;

/// A tuple, a struct, a payload, a captured variable: slots whose number and sorts its type knows.
typedef struct ScriptRecord {
  ScriptObject header;
  ScriptSlot slots[];
} ScriptRecord;

struct ScriptFunction;

/// A function value: the code and the captured values, raw ones first.
typedef struct ScriptClosure {
  ScriptObject header;
  const struct ScriptFunction *_Nonnull function;
  uint32_t rawCount;
  uint32_t count;
  ScriptSlot captures[];
} ScriptClosure;

/// The first element of an array.
static inline ScriptSlot *_Nonnull script_array_elements(ScriptArray *_Nonnull array) { return array->elements; }

/// The first slot of a record.
static inline ScriptSlot *_Nonnull script_record_slots(ScriptRecord *_Nonnull record) { return record->slots; }

/// The first capture of a closure.
static inline ScriptSlot *_Nonnull script_closure_captures(ScriptClosure *_Nonnull closure) { return closure->captures; }

#endif
