/// The heap of one session: allocation against a limit, reference counts, arrays that grow in place.
#ifndef SCRIPT_HEAP_H
#define SCRIPT_HEAP_H

#include "script_object.h"

/// Objects of up to this many units of 16 bytes are cut out of slabs and kept in free lists when they are dead.
#define SCRIPT_SMALL_UNITS 16

struct ScriptHeap {
  /// The bytes of all living objects, with what foreign objects have charged.
  int64_t usedBytes;
  /// What `usedBytes` may not exceed.
  int64_t limitBytes;
  /// The highest value of `usedBytes` so far.
  int64_t peakBytes;
  /// The number of living objects.
  int64_t liveObjects;
  /// How many times an array or record was copied because it was shared: a program's own measure of its in-place updates.
  int64_t sharedCopies;
  /// Dead small objects by size, linked through their type field.
  ScriptObject *_Nullable freeLists[SCRIPT_SMALL_UNITS + 1];
  /// The slabs, the newest first, and the part of that one that is not cut up yet.
  struct ScriptSlab *_Nullable slabs;
  char *_Nullable freshStart;
  char *_Nullable freshEnd;
  /// The objects that are too large for slabs.
  struct ScriptLargeObject *_Nullable largeObjects;
  /// Dead objects whose parts are still to be released, so that long chains die without native recursion.
  ScriptObject *_Nonnull *_Nullable pending;
  int64_t pendingCount;
  int64_t pendingCapacity;
  int32_t destroyDepth;
  /// Objects that nobody refers to and whose `deinit` is still to run.
  ScriptObject *_Nonnull *_Nullable dying;
  int64_t dyingCount;
  int64_t dyingCapacity;
  /// The texts of one ASCII character, each made at its first use and kept.
  ScriptObject *_Nullable characters[128];
  /// The type of those.
  const ScriptObjectType *_Nullable characterType;
  /// The mark that stands in a variable that has no value (yet, or while an access holds it). Never freed.
  ScriptObject absent;
};

/// What natives and copies have done on this thread besides steps, in units of about 1 ns; it only grows.
extern _Thread_local int64_t script_work;

/// The count so far.
static inline int64_t script_work_done(void) { return script_work; }

/// Counts work, so that the step limit ends a loop of few steps that each take long.
static inline void script_count_work(int64_t units) { script_work += units; }

/// The mark for a variable without value.
static inline ScriptObject *_Nonnull script_heap_absent(ScriptHeap *_Nonnull heap) { return &heap->absent; }

/// Makes a heap that holds at most `limitBytes`.
void script_heap_initialize(ScriptHeap *_Nonnull heap, int64_t limitBytes);

/// Ends the heap: what still lives, such as objects that refer to each other, goes without `deinit`, and all memory goes back.
void script_heap_finalize(ScriptHeap *_Nonnull heap);

/// Makes room for `bytes` more, or returns 0 where the limit forbids it.
int32_t script_heap_charge(ScriptHeap *_Nonnull heap, int64_t bytes);

/// Gives back what was charged.
void script_heap_discharge(ScriptHeap *_Nonnull heap, int64_t bytes);

/// An object with one reference and `payloadBytes` of uninitialised payload; NULL where the limit forbids it.
ScriptObject *_Nullable script_allocate(ScriptHeap *_Nonnull heap, const ScriptObjectType *_Nonnull type, int64_t payloadBytes);

/// Adds a reference; NULL is allowed.
static inline void script_retain(ScriptObject *_Nullable object) {
  if (object) object->references += 1;
}

/// Destroys an object that nobody refers to.
void script_destroy(ScriptHeap *_Nonnull heap, ScriptObject *_Nonnull object);

/// Takes a reference away and destroys the object with the last one; NULL is allowed.
static inline void script_release(ScriptHeap *_Nonnull heap, ScriptObject *_Nullable object) {
  if (object && --object->references == 0) script_destroy(heap, object);
}

/// The object of a class whose properties have no values yet; NULL where the limit forbids it.
ScriptRecord *_Nullable script_instance_make(ScriptHeap *_Nonnull heap, const ScriptClass *_Nonnull type);

/// Returns the memory of an object of a class whose parts are released.
void script_instance_free(ScriptHeap *_Nonnull heap, ScriptObject *_Nonnull object);

/// Destroys the objects whose `deinit` would be due without running it.
void script_heap_drop_dying(ScriptHeap *_Nonnull heap);

/// A new reference to what all weak references to an object share; NULL where the limit forbids it.
ScriptObject *_Nullable script_weak_reference(ScriptHeap *_Nonnull heap, ScriptObject *_Nonnull object);

/// The object that a weak reference leads to; NULL if it is gone.
static inline ScriptObject *_Nullable script_weak_target(ScriptObject *_Nonnull reference) {
  return ((ScriptRecord *)reference)->slots[0].object;
}

/// The type of what weak references share: a record with the address of the object.
extern const ScriptObjectType script_weak_type;

/// Whether an object is what weak references share.
static inline int32_t script_is_weak_reference(const ScriptObject *_Nonnull object) { return object->type == &script_weak_type; }

/// The type of arrays with raw elements and of those with owned references.
extern const ScriptObjectType script_raw_array_type;
extern const ScriptObjectType script_managed_array_type;
/// The type of closures.
extern const ScriptObjectType script_closure_type;

/// An empty array with room for `capacity` elements; NULL where the limit forbids it.
ScriptArray *_Nullable script_array_make(ScriptHeap *_Nonnull heap, int32_t isManaged, int64_t capacity);

/// Makes the array in a slot the only owner of its elements; returns 0 where the limit forbids it.
int32_t script_array_make_unique(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot);

/// Makes the array in a slot unique with room for `capacity` elements at least, growing geometrically; returns 0 where the limit forbids it.
int32_t script_array_reserve(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot, int64_t capacity);

/// A record with uninitialised slots; NULL where the limit forbids it.
ScriptRecord *_Nullable script_record_make(ScriptHeap *_Nonnull heap, const ScriptObjectType *_Nonnull type);

/// Makes the record in a slot the only owner of its slots; returns 0 where the limit forbids it.
int32_t script_record_make_unique(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot);

/// A closure with uninitialised captures; NULL where the limit forbids it.
ScriptClosure *_Nullable script_closure_make(
  ScriptHeap *_Nonnull heap, const struct ScriptFunction *_Nonnull function, uint32_t rawCount, uint32_t count);

#endif
