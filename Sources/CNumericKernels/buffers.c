// Memory for the elements of arrays. The buffers that a thread freed last wait for requests of the same size: the temporaries of a
// training step come back in every step, and the system's allocator would split and merge its blocks each time.
#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "CNumericKernels.h"

enum {
  WAITING_BUFFERS = 16,
  /// All waiting buffers of a thread together take no more than this; a buffer fresh from the system costs more than most operations.
  MOST_WAITING_BYTES = 64 * 1024 * 1024,
  /// From this size on the system is asked for huge pages, of which few are needed.
  LEAST_HUGE = 4 * 1024 * 1024,
  PAGE = 4096
};

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
/// Under the address sanitizer buffers go to the system at once, so that a use after death is seen.
#define KEEPS_BUFFERS 0
#endif
#endif
#ifndef KEEPS_BUFFERS
#define KEEPS_BUFFERS 1
#endif

typedef struct {
  void *address;
  ptrdiff_t bytes;
} waiting_buffer;

static _Thread_local waiting_buffer waiting[WAITING_BUFFERS];
/// Whose place the next buffer takes when all are taken.
static _Thread_local int next = 0;
static _Thread_local bool ends_with_thread = false;
static _Thread_local ptrdiff_t waiting_bytes = 0;

static pthread_key_t end_of_thread;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void free_waiting(void *unused) {
  (void)unused;
  for (int i = 0; i < WAITING_BUFFERS; i++) free(waiting[i].address);
}

static void make_key(void) { pthread_key_create(&end_of_thread, free_waiting); }

/// Takes a waiting buffer out of its place.
static void *leave(int place) {
  void *address = waiting[place].address;
  if (address) waiting_bytes -= waiting[place].bytes;
  waiting[place].address = NULL;
  return address;
}

void *nk_buffer_take(ptrdiff_t bytes) {
  for (int i = 0; i < WAITING_BUFFERS; i++) {
    if (waiting[i].bytes == bytes && waiting[i].address) return leave(i);
  }
  // Whole cache lines, from the start of one.
  char *address = aligned_alloc(64, ((size_t)bytes + 63) / 64 * 64);
#ifdef MADV_HUGEPAGE
  if (address && bytes >= LEAST_HUGE) {
    const size_t skipped = (PAGE - (uintptr_t)address % PAGE) % PAGE;
    madvise(address + skipped, ((size_t)bytes - skipped) / PAGE * PAGE, MADV_HUGEPAGE);
  }
#endif
  return address;
}

/// A free place, made free if there is none, with room for `bytes` more.
static int place_for(ptrdiff_t bytes) {
  int place = 0;
  while (place < WAITING_BUFFERS && waiting[place].address) place++;
  if (place == WAITING_BUFFERS) {
    place = next;
    next = (next + 1) % WAITING_BUFFERS;
    free(leave(place));
  }
  for (int i = 0; i < WAITING_BUFFERS && waiting_bytes + bytes > MOST_WAITING_BYTES; i++) free(leave(i));
  return place;
}

void nk_buffer_give(void *address, ptrdiff_t bytes) {
  if (!KEEPS_BUFFERS || bytes > MOST_WAITING_BYTES) {
    free(address);
    return;
  }
  if (!ends_with_thread) {
    pthread_once(&once, make_key);
    if (pthread_setspecific(end_of_thread, &waiting) != 0) {
      free(address);
      return;
    }
    ends_with_thread = true;
  }
  waiting[place_for(bytes)] = (waiting_buffer){.address = address, .bytes = bytes};
  waiting_bytes += bytes;
}
