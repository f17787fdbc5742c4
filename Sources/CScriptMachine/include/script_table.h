/// Hash tables of the script heap: dictionaries and sets.
///
/// Entries stand in the order of insertion, in one dense block; an index of their positions, open addressing with linear probing, leads to
/// them. A removed entry keeps its place, so that positions stay valid, until the table is rebuilt. Hashes are the caller's: the table only
/// compares them, and the caller compares the keys of the candidates that `script_table_probe` finds.
#ifndef SCRIPT_TABLE_H
#define SCRIPT_TABLE_H

#include "script_heap.h"

/// A hash table; the entries follow, then the index.
typedef struct ScriptTable {
  ScriptObject header;
  /// The number of living entries; at the same place as the count of an array.
  int64_t count;
  /// The number of entries with the removed ones.
  int64_t used;
  /// No entry before this position lives.
  int64_t first;
  /// The room for entries.
  uint32_t capacity;
  /// The size of the index, a power of two, less one.
  uint32_t mask;
  /// The words of an entry: its hash, 0 for a removed one, its key and, in a dictionary, its value.
  uint32_t width;
  uint16_t isKeyManaged;
  uint16_t isValueManaged;
  ScriptSlot words[];
} ScriptTable;

/// Set in the hash of every living entry.
#define SCRIPT_TABLE_LIVES (1ull << 63)

/// The type of tables.
extern const ScriptObjectType script_table_type;

/// The hash of a raw key.
static inline uint64_t script_table_hash(uint64_t bits) {
  const uint64_t product = bits * 0x9E3779B97F4A7C15ull;
  return (product ^ (product >> 32)) | SCRIPT_TABLE_LIVES;
}

/// The words of the entry at a position.
static inline ScriptSlot *_Nonnull script_table_entry(const ScriptTable *_Nonnull table, int64_t position) {
  return (ScriptSlot *)table->words + position * table->width;
}

/// The index behind the entries; 0 for no entry, else its position and one.
static inline uint32_t *_Nonnull script_table_index(const ScriptTable *_Nonnull table) {
  return (uint32_t *)((ScriptSlot *)table->words + (int64_t)table->capacity * table->width);
}

/// The position of the next living entry with a hash; -1 if there is none.
///
/// `cursor` begins as 0 and keeps what was looked at.
static inline int64_t script_table_probe(const ScriptTable *_Nonnull table, uint64_t hash, uint64_t *_Nonnull cursor) {
  const uint32_t *index = script_table_index(table);
  for (;;) {
    const uint32_t found = index[(hash + *cursor) & table->mask];
    *cursor += 1;
    if (found == 0) return -1;
    if (script_table_entry(table, found - 1)->bits == hash) return found - 1;
  }
}

/// The position of a raw key; -1 if it is not there.
static inline int64_t script_table_find(const ScriptTable *_Nonnull table, uint64_t key) {
  const uint64_t hash = script_table_hash(key);
  uint64_t cursor = 0;
  int64_t position;
  do {
    position = script_table_probe(table, hash, &cursor);
  } while (position >= 0 && script_table_entry(table, position)[1].bits != key);
  return position;
}

/// The position of the first living entry from a position on; -1 if there is none.
static inline int64_t script_table_next(const ScriptTable *_Nonnull table, int64_t position) {
  if (position < table->first) position = table->first;
  for (; position < table->used; position++)
    if (script_table_entry(table, position)->bits) return position;
  return -1;
}

/// An empty table with room for `capacity` entries, of two words (a set) or three (a dictionary); NULL where the limit forbids it.
ScriptTable *_Nullable script_table_make(
  ScriptHeap *_Nonnull heap, int32_t width, int32_t isKeyManaged, int32_t isValueManaged, int64_t capacity);

/// Makes the table in a slot the only owner of its entries; positions stay. Returns 0 where the limit forbids it.
int32_t script_table_make_unique(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot);

/// Makes the table in a slot unique with room for `capacity` living entries at least; returns 0 where the limit forbids it.
int32_t script_table_reserve(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot, int64_t capacity);

/// Adds an entry whose key is not there yet and takes the references of key and value; -1, and takes nothing, where the limit forbids it.
int64_t script_table_insert(ScriptHeap *_Nonnull heap, ScriptSlot *_Nonnull slot, uint64_t hash, ScriptSlot key, ScriptSlot value);

/// Removes an entry of a unique table; the references of its key and value go to the caller.
void script_table_remove(ScriptTable *_Nonnull table, int64_t position);

#endif
