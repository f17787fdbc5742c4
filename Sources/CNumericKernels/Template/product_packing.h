/// Packing: columns of a matrix are brought side by side, so that tiles read memory in the order in which it lies.

typedef NK_T NK_NAME(four) __attribute__((ext_vector_type(4), aligned(sizeof(NK_T))));

/// Half a line of four: two such are joined while they are loaded, which spares a shuffle.
typedef NK_T NK_NAME(two) __attribute__((ext_vector_type(2), aligned(sizeof(NK_T))));
#define NK_HALVES(low, high) __builtin_shufflevector(*(const NK_NAME(two) *)(low), *(const NK_NAME(two) *)(high), 0, 1, 2, 3)

/// Transposes a block of 4 × 4: four lines of `from`, `gap` apart, become the four vectors of `columns`. A macro, as `NK_LOAD` is.
#define NK_TRANSPOSE(from, gap, columns)                                                                                     \
  {                                                                                                                          \
    typedef NK_NAME(four) four;                                                                                              \
    const NK_T *l0 = (from), *l1 = l0 + (gap), *l2 = l1 + (gap), *l3 = l2 + (gap);                                           \
    four t0 = NK_HALVES(l0, l2), t1 = NK_HALVES(l1, l3), t2 = NK_HALVES(l0 + 2, l2 + 2), t3 = NK_HALVES(l1 + 2, l3 + 2);     \
    columns[0] = __builtin_shufflevector(t0, t1, 0, 4, 2, 6);                                                                \
    columns[1] = __builtin_shufflevector(t0, t1, 1, 5, 3, 7);                                                                \
    columns[2] = __builtin_shufflevector(t2, t3, 0, 4, 2, 6);                                                                \
    columns[3] = __builtin_shufflevector(t2, t3, 1, 5, 3, 7);                                                                \
  }

/// Copies a panel of `k` × `width` elements of `b` side by side, filled up with zeros to `padded` columns.
static void NK_NAME(pack_columns)(ptrdiff_t k, ptrdiff_t width, ptrdiff_t padded, const NK_T *b, ptrdiff_t b_row,
                                  ptrdiff_t b_column, NK_T *panel) {
  ptrdiff_t j = 0;
  if (b_column == 1) {
    const ptrdiff_t whole = width - width % 4;
    for (ptrdiff_t p = 0; p < k; p++) {
      const NK_T *from = b + p * b_row;
      NK_T *to = panel + p * padded;
      for (ptrdiff_t q = 0; q < whole; q += 4) *(NK_NAME(four) *)(to + q) = *(const NK_NAME(four) *)(from + q);
    }
    j = whole;
  } else if (b_row == 1) {
    const ptrdiff_t whole = width - width % 4;
    // Four columns at a time: more lines than that would compete for the same places of a cache.
    for (ptrdiff_t q = 0; q < whole; q += 4) {
      for (ptrdiff_t p = 0; p + 4 <= k; p += 4) {
        NK_NAME(four) columns[4];
        NK_TRANSPOSE(b + p + q * b_column, b_column, columns)
        for (int v = 0; v < 4; v++) *(NK_NAME(four) *)(panel + (p + v) * padded + q) = columns[v];
      }
    }
    for (ptrdiff_t p = k - k % 4; p < k; p++)
      for (ptrdiff_t q = 0; q < whole; q++) panel[p * padded + q] = b[p + q * b_column];
    j = whole;
  }
  for (; j < width; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = b[p * b_row + j * b_column];
  for (; j < padded; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = 0;
}
