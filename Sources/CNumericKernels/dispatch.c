// Chooses the kernels for this processor, once, and keeps each thread's account of array memory.
#include <stdlib.h>
#include <string.h>

#include "kernels.h"

static const nk_kernel_table *table = &nk_table_portable;
static nk_level level = NK_PORTABLE;

bool nk_has_level(nk_level wanted) {
  if (wanted == NK_PORTABLE) return true;
#if defined(__x86_64__)
  __builtin_cpu_init();
  const bool has_avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (wanted == NK_AVX2) return has_avx2;
  return wanted == NK_AVX512 && has_avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw");
#else
  return false;
#endif
}

bool nk_use_level(nk_level wanted) {
  if (!nk_has_level(wanted)) return false;
#if defined(__x86_64__)
  const nk_kernel_table *const tables[NK_LEVEL_COUNT] = {&nk_table_portable, &nk_table_avx2, &nk_table_avx512};
  table = tables[wanted];
#endif
  level = wanted;
  return true;
}

void nk_use_named_level(const char *name) {
  const char *const names[NK_LEVEL_COUNT] = {"portable", "avx2", "avx512"};
  nk_level highest = NK_AVX512;
  for (nk_level each = NK_PORTABLE; name && each < NK_LEVEL_COUNT; each++) {
    if (strcmp(name, names[each]) == 0) highest = each;
  }
  while (!nk_use_level(highest)) highest--;
}

__attribute__((constructor)) static void choose_level(void) { nk_use_named_level(getenv("MATH_ENGINE_KERNELS")); }

nk_level nk_current_level(void) { return level; }

const nk_kernel_table *nk_kernels(void) { return table; }

double nk_fused_steps(ptrdiff_t steps, ptrdiff_t *operations) {
  *operations = steps * table->fused_operations;
  return table->fused_steps(steps);
}

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
