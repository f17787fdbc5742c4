/// What the processor can do at most: fused multiply-adds that wait for nothing, for measurements to compare with.

static double NK_ISA(fused_steps)(ptrdiff_t steps) {
  enum { CHAINS = 12, LANES = NK_VECTOR_BYTES / 8 };
  typedef double vec __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8)));
  vec sums[CHAINS];
  vec factor = (vec)(0.999999999);
  NK_UNROLL for (int i = 0; i < CHAINS; i++) sums[i] = (vec)((double)i);
  for (ptrdiff_t step = 0; step < steps; step++) {
    NK_UNROLL for (int i = 0; i < CHAINS; i++) sums[i] = __builtin_elementwise_fma(sums[i], factor, factor);
    // The compiler must not see that the steps are all alike.
    __asm__ volatile("" : "+m"(steps));
  }
  double total = 0;
  NK_UNROLL for (int i = 0; i < CHAINS; i++) total += sums[i][0];
  return total;
}
