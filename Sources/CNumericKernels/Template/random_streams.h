/// Many numbers of the generator MT19937 at once: the same words in the same order as one after the other.

enum { NK_OF_ISA(state_words) = 624, NK_OF_ISA(state_middle) = 397 };

static inline uint32_t NK_ISA(twist)(uint32_t upper, uint32_t lower, uint32_t other) {
  const uint32_t word = (upper & 0x80000000) | (lower & 0x7fffffff);
  return other ^ (word >> 1) ^ ((0 - (word & 1)) & 0x9908b0df);
}

static void NK_ISA(refill)(uint32_t *state) {
  enum { N = NK_OF_ISA(state_words), M = NK_OF_ISA(state_middle) };
  // Words are made of later ones that are still the old ones, so that vectors of them can be made together.
  NK_VECTOR for (int i = 0; i < N - M; i++) state[i] = NK_ISA(twist)(state[i], state[i + 1], state[i + M]);
  NK_VECTOR_OF_8 for (int i = N - M; i < N - 1; i++) {
    state[i] = NK_ISA(twist)(state[i], state[i + 1], state[i + M - N]);
  }
  state[N - 1] = NK_ISA(twist)(state[N - 1], state[0], state[M - 1]);
}

/// The next `count` words, tempered.
static void NK_ISA(next_words)(uint32_t *state, ptrdiff_t *position, ptrdiff_t count, uint32_t *restrict out) {
  for (ptrdiff_t done = 0; done < count;) {
    if (*position == NK_OF_ISA(state_words)) {
      NK_ISA(refill)(state);
      *position = 0;
    }
    const ptrdiff_t left = NK_OF_ISA(state_words) - *position;
    const ptrdiff_t some = count - done < left ? count - done : left;
    for (ptrdiff_t i = 0; i < some; i++) {
      uint32_t word = state[*position + i];
      word ^= word >> 11;
      word ^= (word << 7) & 0x9d2c5680;
      word ^= (word << 15) & 0xefc60000;
      out[done + i] = word ^ (word >> 18);
    }
    *position += some;
    done += some;
  }
}

/// The number of [0, 1) with 53 random bits that two words are.
static inline double NK_ISA(fraction)(uint32_t first, uint32_t second) {
  return ((double)(int32_t)(first >> 5) * 67108864 + (double)(int32_t)(second >> 6)) * 0x1p-53;
}

enum { NK_OF_ISA(draws) = 128 };

static void NK_ISA(fill_uniform)(uint32_t *state, ptrdiff_t *position, ptrdiff_t count, double *out) {
  uint32_t words[2 * NK_OF_ISA(draws)];
  for (ptrdiff_t done = 0; done < count;) {
    const ptrdiff_t some = count - done < NK_OF_ISA(draws) ? count - done : NK_OF_ISA(draws);
    NK_ISA(next_words)(state, position, 2 * some, words);
    for (ptrdiff_t i = 0; i < some; i++) out[done + i] = NK_ISA(fraction)(words[2 * i], words[2 * i + 1]);
    done += some;
  }
}

/// Pairs of normal numbers by Marsaglia's polar method: points of a square are drawn, and those outside of the circle dropped.
static void NK_ISA(fill_polar)(uint32_t *state, ptrdiff_t *position, ptrdiff_t pairs, double *out) {
  enum { MOST = NK_OF_ISA(draws) };
  uint32_t words[4 * MOST];
  double x[MOST], y[MOST], radius[MOST], logarithm[MOST];
  for (ptrdiff_t done = 0; done < pairs;) {
    // Never more points than pairs are wanted, so that no words are drawn in vain.
    const ptrdiff_t some = pairs - done < MOST ? pairs - done : MOST;
    NK_ISA(next_words)(state, position, 4 * some, words);
    for (ptrdiff_t i = 0; i < some; i++) {
      x[i] = 2 * NK_ISA(fraction)(words[4 * i], words[4 * i + 1]) - 1;
      y[i] = 2 * NK_ISA(fraction)(words[4 * i + 2], words[4 * i + 3]) - 1;
      radius[i] = x[i] * x[i] + y[i] * y[i];
    }
    ptrdiff_t kept = 0;
    for (ptrdiff_t i = 0; i < some; i++) {
      const double r = radius[i];
      x[kept] = x[i];
      y[kept] = y[i];
      radius[kept] = r;
      kept += r < 1 && r != 0;
    }
    NK_ISA(log_f64)(1, kept, logarithm, 0, 1, radius, 0, 1);
    double *to = out + 2 * done;
    for (ptrdiff_t i = 0; i < kept; i++) {
      const double factor = __builtin_elementwise_sqrt(-2 * logarithm[i] / radius[i]);
      to[2 * i] = factor * y[i];
      to[2 * i + 1] = factor * x[i];
    }
    done += kept;
  }
}
