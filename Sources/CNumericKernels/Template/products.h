/// Products of float64 matrices: one chain of fused multiply-adds over k for each element (OpenBLAS's order on Haswell).

typedef double NK_ISA(vec) __attribute__((vector_size(32), aligned(8)));
#define NK_VEC NK_ISA(vec)

// Macros, not functions: passing such a vector needs AVX, which the portable build must not.
#define NK_LOAD(p) (*(const NK_VEC *)(p))
#define NK_STORE(p, v) (*(NK_VEC *)(p) = (v))
#define NK_BROADCAST(x) ((NK_VEC){(x), (x), (x), (x)})

/// The length of the next block of k: 256, except that a rest of 257 to 511 is halved and rounded up to a multiple of 4.
static inline ptrdiff_t NK_ISA(next_block)(ptrdiff_t rest) {
  if (rest >= 512) return 256;
  if (rest > 256) return ((rest / 2 + rest % 2) + 3) / 4 * 4;
  return rest;
}

/// A tile of `ROWS` × 4·`VECTORS` elements; `b` holds its columns side by side for each k, `b_row` apart.
/// With `add` the tile's block sum is added to `c`, otherwise it becomes `c`.
#define NK_TILE(name, ROWS, VECTORS)                                                                                 \
  static inline void NK_ISA(name)(ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,       \
                           ptrdiff_t b_row, double *c, ptrdiff_t c_row, bool add) {                                  \
    NK_VEC sums[ROWS][VECTORS];                                                                                      \
    for (int r = 0; r < ROWS; r++)                                                                                   \
      for (int v = 0; v < VECTORS; v++) sums[r][v] = NK_BROADCAST(0);                                           \
    for (ptrdiff_t p = 0; p < k; p++) {                                                                              \
      NK_VEC columns[VECTORS];                                                                                       \
      for (int v = 0; v < VECTORS; v++) columns[v] = NK_LOAD(b + p * b_row + 4 * v);                            \
      for (int r = 0; r < ROWS; r++) {                                                                               \
        const NK_VEC x = NK_BROADCAST(a[r * a_row + p * a_column]);                                             \
        for (int v = 0; v < VECTORS; v++) sums[r][v] = __builtin_elementwise_fma(x, columns[v], sums[r][v]);         \
      }                                                                                                              \
    }                                                                                                                \
    for (int r = 0; r < ROWS; r++) {                                                                                 \
      for (int v = 0; v < VECTORS; v++) {                                                                            \
        double *at = c + r * c_row + 4 * v;                                                                          \
        NK_STORE(at, add ? NK_LOAD(at) + sums[r][v] : sums[r][v]);                                         \
      }                                                                                                              \
    }                                                                                                                \
  }

NK_TILE(tile_4x3, 4, 3)
NK_TILE(tile_1x3, 1, 3)
NK_TILE(tile_4x2, 4, 2)
NK_TILE(tile_1x2, 1, 2)
NK_TILE(tile_8x1, 8, 1)
NK_TILE(tile_1x1, 1, 1)
NK_TILE(tile_2x4, 2, 4)
NK_TILE(tile_1x4, 1, 4)

enum { NK_MAXIMAL_WIDTH = 16, NK_MAXIMAL_BLOCK = 256 };

/// Transposes a block of 4 × 4: four lines of `from`, `gap` apart, become four lines of `to`, `padded` apart.
static inline void NK_ISA(transpose4)(const double *from, ptrdiff_t gap, double *to, ptrdiff_t padded) {
  const NK_VEC r0 = NK_LOAD(from), r1 = NK_LOAD(from + gap), r2 = NK_LOAD(from + 2 * gap), r3 = NK_LOAD(from + 3 * gap);
  const NK_VEC t0 = __builtin_shufflevector(r0, r1, 0, 4, 2, 6), t1 = __builtin_shufflevector(r0, r1, 1, 5, 3, 7);
  const NK_VEC t2 = __builtin_shufflevector(r2, r3, 0, 4, 2, 6), t3 = __builtin_shufflevector(r2, r3, 1, 5, 3, 7);
  NK_STORE(to, __builtin_shufflevector(t0, t2, 0, 1, 4, 5));
  NK_STORE(to + padded, __builtin_shufflevector(t1, t3, 0, 1, 4, 5));
  NK_STORE(to + 2 * padded, __builtin_shufflevector(t0, t2, 2, 3, 6, 7));
  NK_STORE(to + 3 * padded, __builtin_shufflevector(t1, t3, 2, 3, 6, 7));
}

/// Copies a panel of `k` × `width` elements of `b` side by side, filled up with zeros to `padded` columns.
static void NK_ISA(pack)(ptrdiff_t k, ptrdiff_t width, ptrdiff_t padded, const double *b, ptrdiff_t b_row,
                         ptrdiff_t b_column, double *panel) {
  ptrdiff_t j = 0;
  if (b_row == 1) {
    for (; j + 4 <= width; j += 4) {
      ptrdiff_t p = 0;
      for (; p + 4 <= k; p += 4) NK_ISA(transpose4)(b + p + j * b_column, b_column, panel + p * padded + j, padded);
      for (; p < k; p++)
        for (int c = 0; c < 4; c++) panel[p * padded + j + c] = b[p + (j + c) * b_column];
    }
  }
  for (; j < width; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = b[p * b_row + j * b_column];
  for (; j < padded; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = 0;
}

/// All rows of one panel of `width` columns; results go through a small buffer when `c` has gaps or the panel is ragged.
#define NK_PANEL(name, MANY, ONE, ROWS, PADDED)                                                                      \
  static void NK_ISA(name)(ptrdiff_t m, ptrdiff_t width, ptrdiff_t k, const double *a, ptrdiff_t a_row,              \
                           ptrdiff_t a_column, const double *b, ptrdiff_t b_row, double *c, ptrdiff_t c_row,         \
                           ptrdiff_t c_column, bool add) {                                                           \
    ptrdiff_t i = 0;                                                                                                 \
    if (c_column == 1 && width == PADDED) {                                                                          \
      for (; i + ROWS <= m; i += ROWS)                                                                               \
        NK_ISA(MANY)(k, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row, c_row, add);                        \
      for (; i < m; i++) NK_ISA(ONE)(k, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row, c_row, add);        \
      return;                                                                                                        \
    }                                                                                                                \
    while (i < m) {                                                                                                  \
      double buffer[ROWS * PADDED];                                                                                  \
      const ptrdiff_t rows = i + ROWS <= m ? ROWS : 1;                                                               \
      if (rows == ROWS) {                                                                                            \
        NK_ISA(MANY)(k, a + i * a_row, a_row, a_column, b, b_row, buffer, PADDED, false);                            \
      } else {                                                                                                       \
        NK_ISA(ONE)(k, a + i * a_row, a_row, a_column, b, b_row, buffer, PADDED, false);                             \
      }                                                                                                              \
      for (ptrdiff_t j = 0; j < width; j++) {                                                                        \
        for (ptrdiff_t r = 0; r < rows; r++) {                                                                       \
          double *at = c + (i + r) * c_row + j * c_column;                                                           \
          *at = add ? *at + buffer[r * PADDED + j] : buffer[r * PADDED + j];                                         \
        }                                                                                                            \
      }                                                                                                              \
      i += rows;                                                                                                     \
    }                                                                                                                \
  }

NK_PANEL(panel_4, tile_8x1, tile_1x1, 8, 4)
NK_PANEL(panel_8, tile_4x2, tile_1x2, 4, 8)
NK_PANEL(panel_12, tile_4x3, tile_1x3, 4, 12)
NK_PANEL(panel_16, tile_2x4, tile_1x4, 2, 16)

static void NK_ISA(matmul_f64)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_row,
                               ptrdiff_t a_column, const double *b, ptrdiff_t b_row, ptrdiff_t b_column, double *c,
                               ptrdiff_t c_row, ptrdiff_t c_column) {
  if (n < 4 && m > n) {
    // A narrow result: let the lanes of the vectors run down its columns instead.
    NK_ISA(matmul_f64)(n, m, k, b, b_column, b_row, a, a_column, a_row, c, c_column, c_row);
    return;
  }
  double packed[NK_MAXIMAL_BLOCK * NK_MAXIMAL_WIDTH];
  const ptrdiff_t widest = m <= 2 ? 16 : 12;
  for (ptrdiff_t start = 0; start < k;) {
    const ptrdiff_t block = NK_ISA(next_block)(k - start);
    for (ptrdiff_t j = 0; j < n;) {
      const ptrdiff_t rest = n - j;
      const ptrdiff_t padded = rest >= widest ? widest : rest > 8 && m > 2 ? 12 : rest > 8 ? 16 : rest > 4 ? 8 : 4;
      const ptrdiff_t best = rest == 16 && m > 2 ? (k <= 4 ? 16 : 8) : padded;
      const ptrdiff_t width = rest < best ? rest : best;
      const double *columns = b + start * b_row + j * b_column;
      ptrdiff_t columns_row = b_row;
      if (b_column != 1 || width < best) {
        NK_ISA(pack)(block, width, best, columns, b_row, b_column, packed);
        columns = packed;
        columns_row = best;
      }
      (best == 4    ? NK_ISA(panel_4)
       : best == 8  ? NK_ISA(panel_8)
       : best == 12 ? NK_ISA(panel_12)
                    : NK_ISA(panel_16))(m, width, block, a + start * a_column, a_row, a_column, columns, columns_row,
                                        c + j * c_column, c_row, c_column, start > 0);
      j += width;
    }
    start += block;
  }
}

/// 16 lanes for each 16 elements, folded (lane, lane + 2), then pairs of registers, then the pair; the rest multiplied and added.
static double NK_ISA(dot_f64)(ptrdiff_t count, const double *a, ptrdiff_t sa, const double *b, ptrdiff_t sb) {
  double sum = 0;
  ptrdiff_t i = 0;
  if (count >= 16) {
    NK_VEC lanes[4];
    for (int v = 0; v < 4; v++) lanes[v] = NK_BROADCAST(0);
    for (; i + 16 <= count; i += 16) {
      for (int v = 0; v < 4; v++) {
        const double *x = a + (i + 4 * v) * sa, *y = b + (i + 4 * v) * sb;
        const NK_VEC xs = {x[0], x[sa], x[2 * sa], x[3 * sa]}, ys = {y[0], y[sb], y[2 * sb], y[3 * sb]};
        lanes[v] = __builtin_elementwise_fma(xs, ys, lanes[v]);
      }
    }
    double low[4], high[4];
    for (int v = 0; v < 4; v++) {
      low[v] = lanes[v][0] + lanes[v][2];
      high[v] = lanes[v][1] + lanes[v][3];
    }
    sum = ((low[0] + low[1]) + (low[2] + low[3])) + ((high[0] + high[1]) + (high[2] + high[3]));
  }
  for (; i < count; i++) sum += a[i * sa] * b[i * sb];
  return sum;
}

/// Products of float32: 64 columns at a time, whose sums for one block of k stay in a buffer.
static void NK_ISA(matmul_f32)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t a_row, ptrdiff_t a_column,
                               const float *b, ptrdiff_t b_row, ptrdiff_t b_column, float *c, ptrdiff_t c_row,
                               ptrdiff_t c_column) {
  enum { WIDTH = 64, BLOCK = 384 };
  for (ptrdiff_t i = 0; i < m; i++) {
    for (ptrdiff_t j = 0; j < n; j += WIDTH) {
      const ptrdiff_t width = n - j < WIDTH ? n - j : WIDTH;
      float totals[WIDTH] = {0};
      for (ptrdiff_t start = 0; start < k;) {
        const ptrdiff_t rest = k - start;
        const ptrdiff_t block = rest >= 2 * BLOCK ? BLOCK : rest > BLOCK ? ((rest + 1) / 2 + 3) / 4 * 4 : rest;
        float sums[WIDTH] = {0};
        for (ptrdiff_t p = start; p < start + block; p++) {
          const float x = a[i * a_row + p * a_column];
          const float *y = b + p * b_row + j * b_column;
          if (b_column == 1) {
            for (ptrdiff_t q = 0; q < width; q++) sums[q] = __builtin_fmaf(x, y[q], sums[q]);
          } else {
            for (ptrdiff_t q = 0; q < width; q++) sums[q] = __builtin_fmaf(x, y[q * b_column], sums[q]);
          }
        }
        for (ptrdiff_t q = 0; q < width; q++) totals[q] = start == 0 ? sums[q] : totals[q] + sums[q];
        start += block;
      }
      for (ptrdiff_t q = 0; q < width; q++) c[i * c_row + (j + q) * c_column] = totals[q];
    }
  }
}
