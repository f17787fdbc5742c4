/// Rotations of neighbouring rows, one after the other: what the iterations of decompositions do to the vectors.
///
/// Strips of a few columns go through all rotations, so that they stay in the first cache, and the row that the next rotation also turns
/// stays in registers.

enum { NK_OF_ISA(strip) = 16, NK_OF_ISA(strip_vectors) = NK_OF_ISA(strip) * 8 / NK_VECTOR_BYTES };

typedef double NK_ISA(turning) __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8), aligned(8)));

/// The rotations from the first on whose rows follow each other in steps of `direction`.
static inline ptrdiff_t NK_ISA(run_length)(ptrdiff_t count, const nk_rotation *rotations, ptrdiff_t direction) {
  ptrdiff_t length = 1;
  while (length < count && rotations[length].row == rotations[length - 1].row + direction) length++;
  return length;
}

/// `COUNT` vectors of type `V` at `at` go through all rotations.
#define NK_ROTATE_STRIP(V, COUNT, LANES)                                                                                      \
  for (ptrdiff_t t = 0; t < count;) {                                                                                         \
    const bool rises = t + 1 < count && rotations[t + 1].row == rotations[t].row - 1;                                         \
    const ptrdiff_t end = t + NK_ISA(run_length)(count - t, rotations + t, rises ? -1 : 1);                                   \
    double *first = at + (rotations[t].row + rises) * row;                                                                    \
    const ptrdiff_t step = rises ? -row : row;                                                                                \
    V x[COUNT], y[COUNT];                                                                                                     \
    NK_UNROLL for (int v = 0; v < COUNT; v++) x[v] = *(V *)(first + v * LANES);                                               \
    if (rises) {                                                                                                              \
      NK_ROTATE_RUN(V, COUNT, LANES, -rotations[t].s)                                                                         \
    } else {                                                                                                                  \
      NK_ROTATE_RUN(V, COUNT, LANES, rotations[t].s)                                                                          \
    }                                                                                                                         \
    NK_UNROLL for (int v = 0; v < COUNT; v++) *(V *)(first + v * LANES) = x[v];                                               \
  }

/// A run: the row that the next rotation also turns is `x`. Upwards it is the second of the two, which turns the other way.
#define NK_ROTATE_RUN(V, COUNT, LANES, SINE)                                                        \
  _Pragma("clang loop unroll_count(2)") for (; t < end; t++) {                                      \
    V c = (V)(rotations[t].c), s = (V)(SINE);                                                       \
    double *second = first + step;                                                                  \
    NK_UNROLL for (int v = 0; v < COUNT; v++) {                                                     \
      y[v] = *(V *)(second + v * LANES);                                                            \
      *(V *)(first + v * LANES) = __builtin_elementwise_fma(s, y[v], c * x[v]);                     \
      x[v] = __builtin_elementwise_fma(-s, x[v], c * y[v]);                                         \
    }                                                                                               \
    first = second;                                                                                 \
  }

static void NK_ISA(rotate_rows)(ptrdiff_t columns, double *matrix, ptrdiff_t row, ptrdiff_t count, const nk_rotation *rotations) {
  enum { LANES = NK_VECTOR_BYTES / 8 };
  typedef double single __attribute__((ext_vector_type(1), aligned(8)));
  ptrdiff_t j = 0;
  for (; j + NK_OF_ISA(strip) <= columns; j += NK_OF_ISA(strip)) {
    double *at = matrix + j;
    NK_ROTATE_STRIP(NK_ISA(turning), NK_OF_ISA(strip_vectors), LANES)
  }
  for (; j < columns; j++) {
    double *at = matrix + j;
    NK_ROTATE_STRIP(single, 1, 1)
  }
}

/// Two or three neighbouring rows become `x - v·(tau·(vᵀ·x))` with v = (1, second, third).
static void NK_ISA(reflect_rows)(ptrdiff_t columns, double *first, ptrdiff_t row, ptrdiff_t count, double tau, double v1, double v2) {
  double *second = first + row, *third = count == 3 ? second + row : second;
  const double t1 = tau * v1, t2 = tau * v2;
  if (count == 3) {
    NK_VECTOR for (ptrdiff_t j = 0; j < columns; j++) {
      const double sum = first[j] + v1 * second[j] + v2 * third[j];
      first[j] -= tau * sum;
      second[j] -= t1 * sum;
      third[j] -= t2 * sum;
    }
  } else {
    NK_VECTOR for (ptrdiff_t j = 0; j < columns; j++) {
      const double sum = first[j] + v1 * second[j];
      first[j] -= tau * sum;
      second[j] -= t1 * sum;
    }
  }
}
