/// One line times a matrix, at the speed of memory: the matrix is read once, along its lines.

/// The columns whose sums are kept together.
enum { NK_NAME(line_width) = 1024 };

/// Adds `rows` × `width` elements, each row times its factor, to the sums: row after row for each column.
static void NK_NAME(add_rows)(ptrdiff_t rows, ptrdiff_t width, const NK_T *factors, ptrdiff_t gap, const NK_T *b, ptrdiff_t b_row,
                              NK_T *restrict sums) {
  ptrdiff_t p = 0;
  for (; p + 4 <= rows; p += 4) {
    const NK_T x0 = factors[p * gap], x1 = factors[(p + 1) * gap], x2 = factors[(p + 2) * gap], x3 = factors[(p + 3) * gap];
    const NK_T *b0 = b + p * b_row, *b1 = b0 + b_row, *b2 = b1 + b_row, *b3 = b2 + b_row;
    ptrdiff_t j = 0;
    for (; j + NK_LANES <= width; j += NK_LANES) {
      NK_VEC sum = NK_LOAD(sums + j);
      sum = __builtin_elementwise_fma((NK_VEC)(x0), NK_LOAD(b0 + j), sum);
      sum = __builtin_elementwise_fma((NK_VEC)(x1), NK_LOAD(b1 + j), sum);
      sum = __builtin_elementwise_fma((NK_VEC)(x2), NK_LOAD(b2 + j), sum);
      sum = __builtin_elementwise_fma((NK_VEC)(x3), NK_LOAD(b3 + j), sum);
      NK_STORE(sums + j, sum);
    }
    for (; j < width; j++) {
      NK_T sum = __builtin_elementwise_fma(x0, b0[j], sums[j]);
      sum = __builtin_elementwise_fma(x1, b1[j], sum);
      sum = __builtin_elementwise_fma(x2, b2[j], sum);
      sums[j] = __builtin_elementwise_fma(x3, b3[j], sum);
    }
  }
  for (; p < rows; p++) {
    const NK_T x = factors[p * gap];
    for (ptrdiff_t j = 0; j < width; j++) sums[j] = __builtin_elementwise_fma(x, b[p * b_row + j], sums[j]);
  }
}

/// The lines that are read at once when the columns of `b` are what is contiguous.
enum { NK_NAME(lines) = 16 };

/// Adds `rows` rows (a multiple of 8) of 4·`GROUPS` columns whose elements lie side by side: four lanes for four columns, transposed in
/// registers. Many groups are as many chains of additions that do not wait for each other.
#define NK_ADD_TRANSPOSED(name, GROUPS)                                                                                      \
  static void NK_NAME(name)(ptrdiff_t rows, const NK_T *factors, ptrdiff_t gap, const NK_T *b, ptrdiff_t b_column,           \
                            NK_T *restrict sums) {                                                                           \
    typedef NK_NAME(four) four;                                                                                              \
    four totals[GROUPS];                                                                                                     \
    NK_UNROLL for (int v = 0; v < GROUPS; v++) totals[v] = *(four *)(sums + 4 * v);                                          \
    for (ptrdiff_t p = 0; p < rows; p += 8) {                                                                                \
      NK_UNROLL for (int half = 0; half < 8; half += 4) {                                                                    \
        const NK_T *x = factors + (p + half) * gap;                                                                          \
        four x0 = (four)(x[0]), x1 = (four)(x[gap]), x2 = (four)(x[2 * gap]), x3 = (four)(x[3 * gap]);                       \
        NK_UNROLL for (int v = 0; v < GROUPS; v++) {                                                                         \
          const NK_T *from = b + p + half + 4 * v * b_column;                                                                \
          four columns[4];                                                                                                   \
          NK_TRANSPOSE(from, b_column, columns)                                                                              \
          /* Two cache lines ahead: the processor does not follow so many lines by itself. */                                \
          if (half == 0 && GROUPS == 4) {                                                                                    \
            NK_UNROLL for (int i = 0; i < 4; i++) __builtin_prefetch(from + i * b_column + 128 / sizeof(NK_T));              \
          }                                                                                                                  \
          totals[v] = __builtin_elementwise_fma(x0, columns[0], totals[v]);                                                  \
          totals[v] = __builtin_elementwise_fma(x1, columns[1], totals[v]);                                                  \
          totals[v] = __builtin_elementwise_fma(x2, columns[2], totals[v]);                                                  \
          totals[v] = __builtin_elementwise_fma(x3, columns[3], totals[v]);                                                  \
        }                                                                                                                    \
      }                                                                                                                      \
    }                                                                                                                        \
    NK_UNROLL for (int v = 0; v < GROUPS; v++) *(four *)(sums + 4 * v) = totals[v];                                          \
  }

NK_ADD_TRANSPOSED(add_transposed_1, 1)
NK_ADD_TRANSPOSED(add_transposed_2, 2)
NK_ADD_TRANSPOSED(add_transposed_4, 4)

/// Sums of `width` ≤ 16 columns whose elements lie side by side.
static void NK_NAME(add_columns)(ptrdiff_t rows, ptrdiff_t width, const NK_T *factors, ptrdiff_t gap, const NK_T *b,
                                 ptrdiff_t b_column, NK_T *restrict sums) {
  enum { ROWS = 64 };
  NK_T packed[ROWS * NK_NAME(lines)] __attribute__((aligned(64)));
  const bool collides = b_column * (ptrdiff_t)sizeof(NK_T) % 2048 == 0;
  const ptrdiff_t whole = rows - rows % 8;
  ptrdiff_t j = 0, start = whole;
  if (width == NK_NAME(lines) && collides) {
    // A cache keeps only a few lines whose addresses differ by a power of two: four columns at a time are brought side by side.
    for (ptrdiff_t p = 0; p < whole; p += ROWS) {
      const ptrdiff_t some = whole - p < ROWS ? whole - p : ROWS;
      NK_NAME(pack_columns)(some, width, width, b + p, 1, b_column, packed);
      NK_NAME(add_rows)(some, width, factors + p * gap, gap, packed, width, sums);
    }
    j = width;
  }
  for (; j + 16 <= width; j += 16) NK_NAME(add_transposed_4)(whole, factors, gap, b + j * b_column, b_column, sums + j);
  for (; j + 8 <= width; j += 8) NK_NAME(add_transposed_2)(whole, factors, gap, b + j * b_column, b_column, sums + j);
  for (; j + 4 <= width; j += 4) NK_NAME(add_transposed_1)(whole, factors, gap, b + j * b_column, b_column, sums + j);
  for (ptrdiff_t q = 0; q < width; q++) {
    if (q == j) start = 0;
    NK_T sum = sums[q];
    for (ptrdiff_t p = start; p < rows; p++) sum = __builtin_elementwise_fma(factors[p * gap], b[p + q * b_column], sum);
    sums[q] = sum;
  }
}

/// One block of k of one line of a product.
static void NK_NAME(line_times_matrix)(ptrdiff_t n, ptrdiff_t k, const NK_T *a, ptrdiff_t a_column, const NK_T *b, ptrdiff_t b_row,
                                       ptrdiff_t b_column, NK_T *c, ptrdiff_t c_column, nk_product_mode mode) {
  NK_T sums[NK_NAME(line_width)];
  const bool runs_down = b_row == 1 && b_column != 1;
  const ptrdiff_t together = runs_down ? NK_NAME(lines) : NK_NAME(line_width);
  for (ptrdiff_t j = 0; j < n; j += together) {
    const ptrdiff_t width = n - j < together ? n - j : together;
    memset(sums, 0, (size_t)width * sizeof(NK_T));
    if (runs_down) {
      NK_NAME(add_columns)(k, width, a, a_column, b + j * b_column, b_column, sums);
    } else if (b_column == 1) {
      NK_NAME(add_rows)(k, width, a, a_column, b + j, b_row, sums);
    } else {
      for (ptrdiff_t p = 0; p < k; p++)
        for (ptrdiff_t q = 0; q < width; q++)
          sums[q] = __builtin_elementwise_fma(a[p * a_column], b[p * b_row + (j + q) * b_column], sums[q]);
    }
    NK_NAME(write)(1, width, sums, width, c + j * c_column, 0, c_column, mode);
  }
}
