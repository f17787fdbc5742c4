#include "script_table.h"

#include <string.h>

const ScriptObjectType script_table_type = {.kind = SCRIPT_TABLE};

/// Positions and one must fit into the index.
#define MAXIMUM_CAPACITY (1ll << 30)

/// The size of the index: at most three quarters are in use.
static int64_t index_size(int64_t capacity) {
  int64_t size = 8;
  while (size * 3 < capacity * 4) size *= 2;
  return size;
}

ScriptTable *script_table_make(ScriptHeap *heap, int32_t width, int32_t isKeyManaged, int32_t isValueManaged, int64_t capacity) {
  if (capacity < 0 || capacity > MAXIMUM_CAPACITY) return NULL;
  if (capacity < 6) capacity = 6;
  const int64_t size = index_size(capacity);
  const int64_t bytes = (int64_t)(sizeof(ScriptTable) - sizeof(ScriptObject)) + capacity * width * 8 + size * 4;
  ScriptTable *table = (ScriptTable *)script_allocate(heap, &script_table_type, bytes);
  if (!table) return NULL;
  table->count = 0;
  table->used = 0;
  table->first = 0;
  table->capacity = (uint32_t)capacity;
  table->mask = (uint32_t)(size - 1);
  table->width = (uint32_t)width;
  table->isKeyManaged = (uint16_t)isKeyManaged;
  table->isValueManaged = (uint16_t)isValueManaged;
  memset(script_table_index(table), 0, (size_t)size * 4);
  return table;
}

/// Adds a reference to the parts of every living entry.
static void retain_entries(ScriptTable *table) {
  if (!table->isKeyManaged && !table->isValueManaged) return;
  for (int64_t i = 0; i < table->used; i++) {
    ScriptSlot *entry = script_table_entry(table, i);
    if (!entry->bits) continue;
    if (table->isKeyManaged) script_retain(entry[1].object);
    if (table->isValueManaged) script_retain(entry[2].object);
  }
}

int32_t script_table_make_unique(ScriptHeap *heap, ScriptSlot *slot) {
  ScriptTable *table = (ScriptTable *)slot->object;
  if (table->header.references == 1) return 1;
  ScriptTable *copy = (ScriptTable *)script_allocate(heap, &script_table_type, (int64_t)table->header.units * 16 - (int64_t)sizeof(ScriptObject));
  if (!copy) return 0;
  memcpy((char *)copy + sizeof(ScriptObject), (char *)table + sizeof(ScriptObject), (size_t)table->header.units * 16 - sizeof(ScriptObject));
  retain_entries(copy);
  heap->sharedCopies += 1;
  script_release(heap, &table->header);
  slot->object = &copy->header;
  return 1;
}

/// Appends an entry to a table with room.
static int64_t append(ScriptTable *table, const ScriptSlot *entry) {
  uint32_t *index = script_table_index(table);
  uint64_t place = entry->bits & table->mask;
  while (index[place]) place = (place + 1) & table->mask;
  const int64_t position = table->used;
  memcpy(script_table_entry(table, position), entry, table->width * sizeof(ScriptSlot));
  index[place] = (uint32_t)position + 1;
  table->used += 1;
  table->count += 1;
  return position;
}

/// Moves or copies the living entries into a new table.
static int32_t rebuild(ScriptHeap *heap, ScriptSlot *slot, int64_t capacity) {
  ScriptTable *table = (ScriptTable *)slot->object;
  ScriptTable *larger = script_table_make(heap, (int32_t)table->width, table->isKeyManaged, table->isValueManaged, capacity);
  if (!larger) return 0;
  for (int64_t i = table->first; i < table->used; i++) {
    const ScriptSlot *entry = script_table_entry(table, i);
    if (entry->bits) append(larger, entry);
  }
  script_count_work(table->used * 4);
  if (table->header.references == 1) {
    // The only owner's references move: nothing is left to release.
    table->used = 0;
  } else {
    retain_entries(larger);
    heap->sharedCopies += 1;
  }
  script_release(heap, &table->header);
  slot->object = &larger->header;
  return 1;
}

int32_t script_table_reserve(ScriptHeap *heap, ScriptSlot *slot, int64_t capacity) {
  const ScriptTable *table = (const ScriptTable *)slot->object;
  if (table->used - table->count + capacity <= table->capacity) return script_table_make_unique(heap, slot);
  return rebuild(heap, slot, capacity);
}

int64_t script_table_insert(ScriptHeap *heap, ScriptSlot *slot, uint64_t hash, ScriptSlot key, ScriptSlot value) {
  const ScriptTable *table = (const ScriptTable *)slot->object;
  if (table->used == table->capacity) {
    // Where half of the entries are removed ones, there is room without growing.
    const int64_t capacity = table->count * 2 <= table->capacity ? (int64_t)table->capacity : (int64_t)table->capacity * 2;
    if (!rebuild(heap, slot, capacity)) return -1;
  } else if (!script_table_make_unique(heap, slot)) {
    return -1;
  }
  const ScriptSlot entry[3] = {{.bits = hash}, key, value};
  return append((ScriptTable *)slot->object, entry);
}

void script_table_remove(ScriptTable *table, int64_t position) {
  script_table_entry(table, position)->bits = 0;
  table->count -= 1;
  if (position == table->first)
    while (table->first < table->used && !script_table_entry(table, table->first)->bits) table->first += 1;
}
