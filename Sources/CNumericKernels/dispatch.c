// Chooses the kernels for this processor, once, and keeps each thread's account of array memory.
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

static const nk_kernel_table *table = &nk_table_portable;
static nk_level level = NK_PORTABLE;

static bool processor_has(nk_level wanted) {
  if (wanted == NK_PORTABLE) return true;
#if defined(__x86_64__)
  __builtin_cpu_init();
  return wanted == NK_AVX2 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return false;
#endif
}

bool nk_use_level(nk_level wanted) {
  if (!processor_has(wanted)) return false;
#if defined(__x86_64__)
  table = wanted == NK_AVX2 ? &nk_table_avx2 : &nk_table_portable;
#endif
  level = wanted;
  return true;
}

__attribute__((constructor)) static void choose_level(void) {
  const char *wish = getenv("MATH_ENGINE_KERNELS");
  if (wish && strcmp(wish, "portable") == 0) return;
  nk_use_level(NK_AVX2);
}

nk_level nk_current_level(void) { return level; }

const nk_kernel_table *nk_kernels(void) { return table; }

// MARK: - Work and memory accounts

static _Thread_local ptrdiff_t work = 0;

void nk_count_work(ptrdiff_t elements) { work += elements; }
const ptrdiff_t *nk_work_counter(void) { return &work; }

static _Thread_local ptrdiff_t live = 0;
static _Thread_local ptrdiff_t limit = (ptrdiff_t)1 << 47;

bool nk_budget_reserve(ptrdiff_t bytes) {
  if (bytes < 0 || bytes > limit || live > limit - bytes) return false;
  live += bytes;
  return true;
}

void nk_budget_release(ptrdiff_t bytes) { live -= bytes; }
ptrdiff_t nk_budget_limit(void) { return limit; }
void nk_budget_set_limit(ptrdiff_t bytes) { limit = bytes; }
ptrdiff_t nk_budget_live(void) { return live; }
void nk_budget_set_live(ptrdiff_t bytes) { live = bytes; }
