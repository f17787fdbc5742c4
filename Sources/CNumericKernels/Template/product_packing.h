/// Packing: columns of a matrix are brought side by side, so that tiles read memory in the order in which it lies.

typedef NK_T NK_NAME(four) __attribute__((vector_size(4 * sizeof(NK_T)), aligned(sizeof(NK_T))));

/// Transposes a block of 4 × 4: four lines of `from`, `gap` apart, become the four vectors of `columns`. A macro, as `NK_LOAD` is.
#define NK_TRANSPOSE(from, gap, columns)                                                                                     \
  {                                                                                                                          \
    typedef NK_NAME(four) four;                                                                                              \
    four r0 = *(const four *)(from), r1 = *(const four *)((from) + (gap));                                                   \
    four r2 = *(const four *)((from) + 2 * (gap)), r3 = *(const four *)((from) + 3 * (gap));                                 \
    four t0 = __builtin_shufflevector(r0, r1, 0, 4, 2, 6), t1 = __builtin_shufflevector(r0, r1, 1, 5, 3, 7);                 \
    four t2 = __builtin_shufflevector(r2, r3, 0, 4, 2, 6), t3 = __builtin_shufflevector(r2, r3, 1, 5, 3, 7);                 \
    columns[0] = __builtin_shufflevector(t0, t2, 0, 1, 4, 5);                                                                \
    columns[1] = __builtin_shufflevector(t1, t3, 0, 1, 4, 5);                                                                \
    columns[2] = __builtin_shufflevector(t0, t2, 2, 3, 6, 7);                                                                \
    columns[3] = __builtin_shufflevector(t1, t3, 2, 3, 6, 7);                                                                \
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
    ptrdiff_t p = 0;
    for (; p + 4 <= k; p += 4) {
      for (ptrdiff_t q = 0; q < whole; q += 4) {
        NK_NAME(four) columns[4];
        NK_TRANSPOSE(b + p + q * b_column, b_column, columns)
        for (int v = 0; v < 4; v++) *(NK_NAME(four) *)(panel + (p + v) * padded + q) = columns[v];
      }
    }
    for (; p < k; p++)
      for (ptrdiff_t q = 0; q < whole; q++) panel[p * padded + q] = b[p + q * b_column];
    j = whole;
  }
  for (; j < width; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = b[p * b_row + j * b_column];
  for (; j < padded; j++)
    for (ptrdiff_t p = 0; p < k; p++) panel[p * padded + j] = 0;
}
