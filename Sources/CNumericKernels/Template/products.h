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
  static void NK_ISA(name)(ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,       \
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

typedef void (*NK_ISA(tile))(ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,
                             ptrdiff_t b_row, double *c, ptrdiff_t c_row, bool add);

enum { NK_MAXIMAL_WIDTH = 16, NK_MAXIMAL_BLOCK = 256 };

/// Copies a panel of `k` × `width` elements of `b` side by side, filled up with zeros to `padded` columns.
static void NK_ISA(pack)(ptrdiff_t k, ptrdiff_t width, ptrdiff_t padded, const double *b, ptrdiff_t b_row,
                         ptrdiff_t b_column, double *panel) {
  for (ptrdiff_t j = 0; j < padded; j++) {
    if (j < width) {
      for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = b[p * b_row + j * b_column];
    } else {
      for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = 0;
    }
  }
}

/// All rows of one panel of `width` columns; results go through a small buffer when `c` has gaps or the panel is ragged.
static void NK_ISA(panel)(ptrdiff_t m, ptrdiff_t width, ptrdiff_t padded, ptrdiff_t k, const double *a,
                          ptrdiff_t a_row, ptrdiff_t a_column, const double *b, ptrdiff_t b_row, double *c,
                          ptrdiff_t c_row, ptrdiff_t c_column, bool add) {
  ptrdiff_t rows = padded == 16 ? 2 : padded == 4 ? 8 : 4;
  const NK_ISA(tile) many = padded == 16  ? NK_ISA(tile_2x4)
                            : padded == 12 ? NK_ISA(tile_4x3)
                            : padded == 8  ? NK_ISA(tile_4x2)
                                           : NK_ISA(tile_8x1);
  const NK_ISA(tile) one = padded == 16  ? NK_ISA(tile_1x4)
                           : padded == 12 ? NK_ISA(tile_1x3)
                           : padded == 8  ? NK_ISA(tile_1x2)
                                          : NK_ISA(tile_1x1);
  const bool direct = c_column == 1 && width == padded;
  for (ptrdiff_t i = 0; i < m;) {
    const bool whole = i + rows <= m;
    const ptrdiff_t count = whole ? rows : 1;
    if (direct) {
      (whole ? many : one)(k, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row, c_row, add);
    } else {
      double buffer[32];
      (whole ? many : one)(k, a + i * a_row, a_row, a_column, b, b_row, buffer, padded, false);
      for (ptrdiff_t j = 0; j < width; j++) {
        for (ptrdiff_t r = 0; r < count; r++) {
          double *at = c + (i + r) * c_row + j * c_column;
          *at = add ? *at + buffer[r * padded + j] : buffer[r * padded + j];
        }
      }
    }
    i += count;
  }
}

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
      const ptrdiff_t best = rest == 16 && m > 2 ? 8 : padded;
      const ptrdiff_t width = rest < best ? rest : best;
      const double *columns = b + start * b_row + j * b_column;
      ptrdiff_t columns_row = b_row;
      if (b_column != 1 || width < best) {
        NK_ISA(pack)(block, width, best, columns, b_row, b_column, packed);
        columns = packed;
        columns_row = best;
      }
      NK_ISA(panel)(m, width, best, block, a + start * a_column, a_row, a_column, columns, columns_row,
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
