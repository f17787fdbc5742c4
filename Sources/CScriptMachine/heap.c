#include "script_heap.h"
#include "script_table.h"

#include <stdlib.h>
#include <string.h>

/// How deep objects may destroy their parts by native recursion before the rest waits in a list.
#define MAXIMUM_DESTROY_DEPTH 64

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
/// Under the address sanitizer every object has memory of its own, so that a use after death is seen.
#define USES_SLABS 0
#endif
#endif
#ifndef USES_SLABS
#define USES_SLABS 1
#endif

const ScriptObjectType script_raw_array_type = {.kind = SCRIPT_RAW_ARRAY};
const ScriptObjectType script_managed_array_type = {.kind = SCRIPT_MANAGED_ARRAY};
const ScriptObjectType script_closure_type = {.kind = SCRIPT_CLOSURE};

static const uint8_t weak_flags[] = {0};
const ScriptObjectType script_weak_type = {.kind = SCRIPT_RECORD, .slotCount = 1, .managed = weak_flags};

static const ScriptObjectType absent_type = {.kind = SCRIPT_ABSENT};

void script_heap_initialize(ScriptHeap *heap, int64_t limitBytes) {
  memset(heap, 0, sizeof *heap);
  heap->limitBytes = limitBytes;
  heap->absent = (ScriptObject){.references = 1u << 30, .units = 1, .type = &absent_type};
}

/// Memory for small objects, cut from its start.
typedef struct ScriptSlab {
  struct ScriptSlab *next;
  int64_t byteCount;
  char cells[];
} ScriptSlab;

#define SLAB_BYTES (1 << 16)

/// What stands before an object of its own memory.
typedef struct ScriptLargeObject {
  struct ScriptLargeObject *next;
  struct ScriptLargeObject **link;
  ScriptObject object[];
} ScriptLargeObject;

/// Makes room for fresh small objects; what is left of the slab before becomes a dead object.
static int add_slab(ScriptHeap *heap) {
  ScriptSlab *slab = malloc(sizeof(ScriptSlab) + SLAB_BYTES);
  if (!slab) return 0;
  const int64_t rest = heap->freshEnd - heap->freshStart;
  if (rest > 0) {
    ScriptObject *filler = (ScriptObject *)(void *)heap->freshStart;
    filler->references = 0;
    filler->units = (uint32_t)(rest / 16);
    filler->type = (const ScriptObjectType *)(void *)heap->freeLists[filler->units];
    heap->freeLists[filler->units] = filler;
  }
  slab->next = heap->slabs;
  slab->byteCount = SLAB_BYTES;
  heap->slabs = slab;
  heap->freshStart = slab->cells;
  heap->freshEnd = slab->cells + SLAB_BYTES;
  return 1;
}

static ScriptObject *take_small(ScriptHeap *heap, int64_t units) {
  ScriptObject *object = heap->freeLists[units];
  if (object) {
    heap->freeLists[units] = (ScriptObject *)(void *)object->type;
    return object;
  }
  if (heap->freshEnd - heap->freshStart < units * 16 && !add_slab(heap)) return NULL;
  object = (ScriptObject *)(void *)heap->freshStart;
  heap->freshStart += units * 16;
  return object;
}

static ScriptObject *take_large(ScriptHeap *heap, int64_t units) {
  ScriptLargeObject *large = malloc(sizeof(ScriptLargeObject) + (size_t)units * 16);
  if (!large) return NULL;
  large->next = heap->largeObjects;
  large->link = &heap->largeObjects;
  if (large->next) large->next->link = &large->next;
  heap->largeObjects = large;
  return large->object;
}

static void give_back_large(ScriptObject *object) {
  ScriptLargeObject *large = (ScriptLargeObject *)(void *)((char *)object - sizeof(ScriptLargeObject));
  *large->link = large->next;
  if (large->next) large->next->link = large->link;
  free(large);
}

/// Lets an object that nobody will release give back what it holds outside the heap.
static void end_object(ScriptHeap *heap, ScriptObject *object) {
  if (object->references == 0) return;
  object->references = 0;
  if (object->type->kind == SCRIPT_FOREIGN) object->type->destroy(heap, object);
}

void script_heap_finalize(ScriptHeap *heap) {
  for (int i = 0; i < 128; i++) {
    if (heap->characters[i]) script_release(heap, heap->characters[i]);
    heap->characters[i] = NULL;
  }
  for (ScriptSlab *slab = heap->slabs; slab; slab = slab->next) {
    const char *end = slab == heap->slabs ? heap->freshStart : slab->cells + slab->byteCount;
    for (char *cell = slab->cells; cell < end; cell += (int64_t)((ScriptObject *)(void *)cell)->units * 16)
      end_object(heap, (ScriptObject *)(void *)cell);
  }
  for (ScriptLargeObject *large = heap->largeObjects; large; large = large->next) end_object(heap, large->object);
  while (heap->slabs) {
    ScriptSlab *next = heap->slabs->next;
    free(heap->slabs);
    heap->slabs = next;
  }
  while (heap->largeObjects) {
    ScriptLargeObject *next = heap->largeObjects->next;
    free(heap->largeObjects);
    heap->largeObjects = next;
  }
  memset(heap->freeLists, 0, sizeof heap->freeLists);
  heap->freshStart = heap->freshEnd = NULL;
  free(heap->pending);
  heap->pending = NULL;
  heap->pendingCapacity = 0;
  free(heap->dying);
  heap->dying = NULL;
  heap->dyingCapacity = 0;
}

_Thread_local int64_t script_work = 0;

int32_t script_heap_charge(ScriptHeap *heap, int64_t bytes) {
  if (bytes < 0 || bytes > heap->limitBytes - heap->usedBytes) return 0;
  heap->usedBytes += bytes;
  // The system clears the pages of large objects, which takes longer than filling them.
  script_work += bytes >> (bytes > 1 << 17 ? 2 : 3);
  if (heap->usedBytes > heap->peakBytes) heap->peakBytes = heap->usedBytes;
  return 1;
}

void script_heap_discharge(ScriptHeap *heap, int64_t bytes) { heap->usedBytes -= bytes; }

ScriptObject *script_allocate(ScriptHeap *heap, const ScriptObjectType *type, int64_t payloadBytes) {
  if (payloadBytes < 0 || payloadBytes > INT64_MAX / 2) return NULL;
  int64_t units = ((int64_t)sizeof(ScriptObject) + payloadBytes + 15) / 16;
  if (units > UINT32_MAX || !script_heap_charge(heap, units * 16)) return NULL;
  ScriptObject *object = USES_SLABS && units <= SCRIPT_SMALL_UNITS ? take_small(heap, units) : take_large(heap, units);
  if (!object) {
    script_heap_discharge(heap, units * 16);
    return NULL;
  }
  object->references = 1;
  object->units = (uint32_t)units;
  object->type = type;
  heap->liveObjects += 1;
  return object;
}

static void deallocate(ScriptHeap *heap, ScriptObject *object) {
  uint32_t units = object->units;
  script_heap_discharge(heap, (int64_t)units * 16);
  heap->liveObjects -= 1;
  if (USES_SLABS && units <= SCRIPT_SMALL_UNITS) {
    object->references = 0;
    object->type = (const ScriptObjectType *)(void *)heap->freeLists[units];
    heap->freeLists[units] = object;
  } else {
    give_back_large(object);
  }
}

static void release_slots(ScriptHeap *heap, ScriptSlot *slots, int64_t count) {
  for (int64_t i = 0; i < count; i++) script_release(heap, slots[i].object);
}

/// From now on nobody finds the object through a weak reference.
static void clear_weak_references(ScriptHeap *heap, ScriptRecord *instance) {
  ScriptObject *weak = instance->slots[0].object;
  if (!weak || weak == &heap->absent) return;
  ((ScriptRecord *)weak)->slots[0].bits = 0;
  instance->slots[0].object = NULL;
  script_release(heap, weak);
}

static int append_object(ScriptObject ***list, int64_t *count, int64_t *capacity, ScriptObject *object) {
  if (*count == *capacity) {
    int64_t larger = *capacity ? *capacity * 2 : 64;
    ScriptObject **grown = realloc(*list, (size_t)larger * sizeof *grown);
    if (!grown) return 0;
    *list = grown;
    *capacity = larger;
  }
  (*list)[(*count)++] = object;
  return 1;
}

/// Lets an object with `deinit` live until that has run; returns 0 where there is none to run.
static int put_off(ScriptHeap *heap, ScriptRecord *instance) {
  const ScriptClass *type = (const ScriptClass *)instance->header.type;
  if (!type->hasDeinitializer || instance->slots[0].object == &heap->absent) return 0;
  clear_weak_references(heap, instance);
  return append_object(&heap->dying, &heap->dyingCount, &heap->dyingCapacity, &instance->header);
}

static void release_entries(ScriptHeap *heap, ScriptTable *table) {
  if (!table->isKeyManaged && !table->isValueManaged) return;
  for (int64_t i = table->first; i < table->used; i++) {
    const ScriptSlot *entry = script_table_entry(table, i);
    if (!entry->bits) continue;
    if (table->isKeyManaged) script_release(heap, entry[1].object);
    if (table->isValueManaged) script_release(heap, entry[2].object);
  }
}

static void destroy_payload(ScriptHeap *heap, ScriptObject *object) {
  const ScriptObjectType *type = object->type;
  switch (type->kind) {
  case SCRIPT_RAW_ARRAY: break;
  case SCRIPT_MANAGED_ARRAY: {
    ScriptArray *array = (ScriptArray *)object;
    release_slots(heap, array->elements, array->count);
    break;
  }
  case SCRIPT_RECORD: {
    ScriptRecord *record = (ScriptRecord *)object;
    for (uint32_t i = 0; i < type->slotCount; i++)
      if (type->managed[i]) script_release(heap, record->slots[i].object);
    break;
  }
  case SCRIPT_INSTANCE: {
    ScriptRecord *instance = (ScriptRecord *)object;
    if (put_off(heap, instance)) return;
    clear_weak_references(heap, instance);
    for (uint32_t i = 1; i < type->slotCount; i++)
      if (type->managed[i]) script_release(heap, instance->slots[i].object);
    break;
  }
  case SCRIPT_CLOSURE: {
    ScriptClosure *closure = (ScriptClosure *)object;
    release_slots(heap, closure->captures + closure->rawCount, closure->count - closure->rawCount);
    break;
  }
  case SCRIPT_TABLE: release_entries(heap, (ScriptTable *)object); break;
  case SCRIPT_FOREIGN: type->destroy(heap, object); break;
  case SCRIPT_ABSENT: return;
  }
  deallocate(heap, object);
}

/// Puts a dead object aside; returns 0 if there is no memory for the list.
static int put_aside(ScriptHeap *heap, ScriptObject *object) {
  return append_object(&heap->pending, &heap->pendingCount, &heap->pendingCapacity, object);
}

void script_destroy(ScriptHeap *heap, ScriptObject *object) {
  if (object == &heap->absent) {
    object->references = 1u << 30;
    return;
  }
  if (heap->destroyDepth >= MAXIMUM_DESTROY_DEPTH && put_aside(heap, object)) return;
  heap->destroyDepth += 1;
  destroy_payload(heap, object);
  heap->destroyDepth -= 1;
  if (heap->destroyDepth > 0) return;
  while (heap->pendingCount > 0) {
    ScriptObject *next = heap->pending[--heap->pendingCount];
    heap->destroyDepth += 1;
    destroy_payload(heap, next);
    heap->destroyDepth -= 1;
  }
}

// MARK: - Objects of classes

ScriptRecord *script_instance_make(ScriptHeap *heap, const ScriptClass *type) {
  ScriptRecord *instance = script_record_make(heap, &type->type);
  if (!instance) return NULL;
  memset(instance->slots, 0, (size_t)type->type.slotCount * sizeof(ScriptSlot));
  if (type->hasDeinitializer) instance->slots[0].object = &heap->absent;
  return instance;
}

void script_instance_free(ScriptHeap *heap, ScriptObject *object) {
  clear_weak_references(heap, (ScriptRecord *)object);
  deallocate(heap, object);
}

void script_heap_drop_dying(ScriptHeap *heap) {
  while (heap->dyingCount > 0) {
    ScriptObject *object = heap->dying[--heap->dyingCount];
    ((ScriptRecord *)object)->slots[0].object = &heap->absent;
    object->references = 1;
    script_release(heap, object);
  }
}

ScriptObject *script_weak_reference(ScriptHeap *heap, ScriptObject *object) {
  ScriptRecord *instance = (ScriptRecord *)object;
  ScriptObject *weak = instance->slots[0].object;
  if (!weak || weak == &heap->absent) {
    ScriptRecord *made = script_record_make(heap, &script_weak_type);
    if (!made) return NULL;
    made->slots[0].object = object;
    weak = &made->header;
    instance->slots[0].object = weak;
  }
  script_retain(weak);
  return weak;
}

// MARK: - Arrays

ScriptArray *script_array_make(ScriptHeap *heap, int32_t isManaged, int64_t capacity) {
  if (capacity < 0 || capacity > INT64_MAX / 16) return NULL;
  int64_t bytes = (int64_t)(sizeof(ScriptArray) - sizeof(ScriptObject)) + capacity * 8;
  const ScriptObjectType *type = isManaged ? &script_managed_array_type : &script_raw_array_type;
  ScriptArray *array = (ScriptArray *)script_allocate(heap, type, bytes);
  if (!array) return NULL;
  array->count = 0;
  // What rounding up gave is room too.
  array->capacity = ((int64_t)array->header.units * 16 - (int64_t)sizeof(ScriptArray)) / 8;
  return array;
}

/// A copy with at least the given capacity.
static ScriptArray *copy_array(ScriptHeap *heap, ScriptArray *array, int64_t capacity) {
  int32_t isManaged = array->header.type->kind == SCRIPT_MANAGED_ARRAY;
  ScriptArray *copy = script_array_make(heap, isManaged, capacity > array->count ? capacity : array->count);
  if (!copy) return NULL;
  memcpy(copy->elements, array->elements, (size_t)array->count * sizeof(ScriptSlot));
  copy->count = array->count;
  if (isManaged)
    for (int64_t i = 0; i < copy->count; i++) script_retain(copy->elements[i].object);
  heap->sharedCopies += 1;
  return copy;
}

static int replace_array(ScriptHeap *heap, ScriptSlot *slot, ScriptArray *array, ScriptArray *copy) {
  if (!copy) return 0;
  script_release(heap, &array->header);
  slot->object = &copy->header;
  return 1;
}

int32_t script_array_make_unique(ScriptHeap *heap, ScriptSlot *slot) {
  ScriptArray *array = (ScriptArray *)slot->object;
  if (array->header.references == 1) return 1;
  return replace_array(heap, slot, array, copy_array(heap, array, array->count));
}

int32_t script_array_reserve(ScriptHeap *heap, ScriptSlot *slot, int64_t capacity) {
  ScriptArray *array = (ScriptArray *)slot->object;
  int64_t grown = capacity;
  if (capacity > array->capacity && capacity < array->count * 2) grown = array->count * 2;
  if (array->header.references != 1) return replace_array(heap, slot, array, copy_array(heap, array, grown));
  if (capacity <= array->capacity) return 1;
  // The only owner moves the elements into a larger object: no reference changes hands one by one.
  ScriptArray *larger = script_array_make(heap, array->header.type->kind == SCRIPT_MANAGED_ARRAY, grown < 4 ? 4 : grown);
  if (!larger && grown > capacity) larger = script_array_make(heap, array->header.type->kind == SCRIPT_MANAGED_ARRAY, capacity);
  if (!larger) return 0;
  memcpy(larger->elements, array->elements, (size_t)array->count * sizeof(ScriptSlot));
  larger->count = array->count;
  deallocate(heap, &array->header);
  slot->object = &larger->header;
  return 1;
}

// MARK: - Records and closures

ScriptRecord *script_record_make(ScriptHeap *heap, const ScriptObjectType *type) {
  return (ScriptRecord *)script_allocate(heap, type, (int64_t)type->slotCount * 8);
}

int32_t script_record_make_unique(ScriptHeap *heap, ScriptSlot *slot) {
  ScriptRecord *record = (ScriptRecord *)slot->object;
  if (record->header.references == 1) return 1;
  const ScriptObjectType *type = record->header.type;
  ScriptRecord *copy = script_record_make(heap, type);
  if (!copy) return 0;
  memcpy(copy->slots, record->slots, (size_t)type->slotCount * sizeof(ScriptSlot));
  for (uint32_t i = 0; i < type->slotCount; i++)
    if (type->managed[i]) script_retain(copy->slots[i].object);
  heap->sharedCopies += 1;
  script_release(heap, &record->header);
  slot->object = &copy->header;
  return 1;
}

ScriptClosure *script_closure_make(ScriptHeap *heap, const struct ScriptFunction *function, uint32_t rawCount, uint32_t count) {
  int64_t bytes = (int64_t)(sizeof(ScriptClosure) - sizeof(ScriptObject)) + (int64_t)count * 8;
  ScriptClosure *closure = (ScriptClosure *)script_allocate(heap, &script_closure_type, bytes);
  if (!closure) return NULL;
  closure->function = function;
  closure->rawCount = rawCount;
  closure->count = count;
  return closure;
}
