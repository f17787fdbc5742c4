/// Rotations of neighbouring rows, one after the other: what the iterations of decompositions do to the vectors.
///
/// Strips of a few columns go through all rotations, so that they stay in the first cache, and the row that the next rotation also turns
/// stays in registers.

enum { NK_OF_ISA(strip) = 16, NK_OF_ISA(strip_vectors) = NK_OF_ISA(strip) * 8 / NK_VECTOR_BYTES };

typedef double NK_ISA(turning) __attribute__((ext_vector_type(NK_VECTOR_BYTES / 8), aligned(8)));

/// `COUNT` vectors of type `V` at `at` go through all rotations.
#define NK_ROTATE_STRIP(V, COUNT, LANES)                                                                                      \
  for (ptrdiff_t t = 0; t < count;) {                                                                                         \
    ptrdiff_t i = rotations[t].row;                                                                                           \
    V x[COUNT], y[COUNT];                                                                                                     \
    if (t + 1 < count && rotations[t + 1].row == i - 1) {                                                                     \
      NK_UNROLL for (int v = 0; v < COUNT; v++) y[v] = *(V *)(at + (i + 1) * row + v * LANES);                                \
      for (i++; t < count && rotations[t].row == i - 1; t++, i--) {                                                           \
        V c = (V)(rotations[t].c), s = (V)(rotations[t].s);                                                                   \
        NK_UNROLL for (int v = 0; v < COUNT; v++) {                                                                           \
          x[v] = *(V *)(at + (i - 1) * row + v * LANES);                                                                      \
          *(V *)(at + i * row + v * LANES) = __builtin_elementwise_fma(-s, x[v], c * y[v]);                                   \
          y[v] = __builtin_elementwise_fma(s, y[v], c * x[v]);                                                                \
        }                                                                                                                     \
      }                                                                                                                       \
      NK_UNROLL for (int v = 0; v < COUNT; v++) *(V *)(at + i * row + v * LANES) = y[v];                                      \
    } else {                                                                                                                  \
      NK_UNROLL for (int v = 0; v < COUNT; v++) x[v] = *(V *)(at + i * row + v * LANES);                                      \
      for (; t < count && rotations[t].row == i; t++, i++) {                                                                  \
        V c = (V)(rotations[t].c), s = (V)(rotations[t].s);                                                                   \
        NK_UNROLL for (int v = 0; v < COUNT; v++) {                                                                           \
          y[v] = *(V *)(at + (i + 1) * row + v * LANES);                                                                      \
          *(V *)(at + i * row + v * LANES) = __builtin_elementwise_fma(s, y[v], c * x[v]);                                    \
          x[v] = __builtin_elementwise_fma(-s, x[v], c * y[v]);                                                               \
        }                                                                                                                     \
      }                                                                                                                       \
      NK_UNROLL for (int v = 0; v < COUNT; v++) *(V *)(at + i * row + v * LANES) = x[v];                                      \
    }                                                                                                                         \
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
