// Memory for the elements of arrays. The buffers that a thread freed last wait for requests of the same size: the temporaries of a
// training step come back in every step, and the system's allocator would split and merge its blocks each time.
#include <pthread.h>
#include <stdlib.h>

#include "CNumericKernels.h"

enum { WAITING_BUFFERS = 16, LARGEST_WAITING = 256 * 1024 };

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

static pthread_key_t end_of_thread;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void free_waiting(void *unused) {
  (void)unused;
  for (int i = 0; i < WAITING_BUFFERS; i++) free(waiting[i].address);
}

static void make_key(void) { pthread_key_create(&end_of_thread, free_waiting); }

void *nk_buffer_take(ptrdiff_t bytes) {
  for (int i = 0; i < WAITING_BUFFERS && bytes <= LARGEST_WAITING; i++) {
    if (waiting[i].bytes != bytes || !waiting[i].address) continue;
    void *address = waiting[i].address;
    waiting[i].address = NULL;
    return address;
  }
  // Whole cache lines, from the start of one.
  return aligned_alloc(64, ((size_t)bytes + 63) / 64 * 64);
}

void nk_buffer_give(void *address, ptrdiff_t bytes) {
  if (!KEEPS_BUFFERS || bytes > LARGEST_WAITING) {
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
  int place = 0;
  while (place < WAITING_BUFFERS && waiting[place].address) place++;
  if (place == WAITING_BUFFERS) {
    place = next;
    next = (next + 1) % WAITING_BUFFERS;
  }
  free(waiting[place].address);
  waiting[place] = (waiting_buffer){.address = address, .bytes = bytes};
}
