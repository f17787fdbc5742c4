/// Products of matrices of one float type, `NK_T`: one chain of fused multiply-adds over k for each element, in blocks of `NK_LONGEST_BLOCK`
/// whose sums are added in order (OpenBLAS's order on Haswell). Included once for each type; `NK_NAME` gives each copy its names.
///
/// Large products pack their operands: a block of the right one stays in the second cache, a strip of rows of the left one in the first.

#include "product_tiles.h"

#include "product_packing.h"
#include "product_lines.h"

/// The length of the next block of k: the longest, except that a rest of less than two is halved and rounded up to a multiple of 4.
static inline ptrdiff_t NK_NAME(next_block)(ptrdiff_t rest) {
  if (rest >= 2 * NK_LONGEST_BLOCK) return NK_LONGEST_BLOCK;
  if (rest > NK_LONGEST_BLOCK) return ((rest / 2 + rest % 2) + 3) / 4 * 4;
  return rest;
}

/// How many columns go together out of `rest`: as many vectors as a tile has, but no nearly empty last one.
static inline ptrdiff_t NK_NAME(tile_width)(ptrdiff_t rest) {
  const ptrdiff_t widest = NK_TILE_VECTORS * NK_LANES;
  if (rest >= 2 * widest || rest == widest) return widest;
  const ptrdiff_t vectors = (rest + NK_LANES - 1) / NK_LANES;
  if (vectors <= NK_TILE_VECTORS) return vectors * NK_LANES;
  return (vectors + 1) / 2 < NK_TILE_VECTORS ? (vectors + 1) / 2 * NK_LANES : widest;
}

/// All rows of `width` columns, as many at a time as a tile has. Tiles that are ragged, or whose results have gaps, go through a buffer.
static void NK_NAME(panel)(ptrdiff_t m, ptrdiff_t width, ptrdiff_t vectors, ptrdiff_t k, const NK_T *a, ptrdiff_t a_row,
                           ptrdiff_t a_column, const NK_T *b, ptrdiff_t b_row, NK_T *c, ptrdiff_t c_row,
                           ptrdiff_t c_column, nk_product_mode mode) {
  const bool is_whole = c_column == 1 && width == vectors * NK_LANES;
  for (ptrdiff_t i = 0; i < m;) {
    const ptrdiff_t rows = m - i < NK_TILE_ROWS ? m - i : NK_TILE_ROWS;
    const NK_NAME(tile) tile = NK_NAME(tiles)[rows - 1][vectors - 1];
    if (is_whole) {
      tile(k, a + i * a_row, a_row, a_column, b, b_row, c + i * c_row, c_row, mode);
    } else {
      NK_T buffer[NK_TILE_ROWS * NK_TILE_VECTORS * NK_LANES];
      tile(k, a + i * a_row, a_row, a_column, b, b_row, buffer, vectors * NK_LANES, NK_PRODUCT_SET);
      NK_NAME(write)(rows, width, buffer, vectors * NK_LANES, c + i * c_row, c_row, c_column, mode);
    }
    i += rows;
  }
}

/// One block of k without packing more than what has gaps or is ragged: for small matrices, which stay in the caches anyway.
static void NK_NAME(small_block)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const NK_T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                                 const NK_T *b, ptrdiff_t b_row, ptrdiff_t b_column, NK_T *c, ptrdiff_t c_row,
                                 ptrdiff_t c_column, nk_product_mode mode) {
  NK_T packed[NK_LONGEST_BLOCK * NK_TILE_VECTORS * NK_LANES];
  for (ptrdiff_t j = 0; j < n;) {
    const ptrdiff_t padded = NK_NAME(tile_width)(n - j);
    const ptrdiff_t width = n - j < padded ? n - j : padded;
    const NK_T *columns = b + j * b_column;
    ptrdiff_t columns_row = b_row;
    if (b_column != 1 || width < padded) {
      NK_NAME(pack_columns)(k, width, padded, columns, b_row, b_column, packed);
      columns = packed;
      columns_row = padded;
    }
    NK_NAME(panel)(m, width, padded / NK_LANES, k, a, a_row, a_column, columns, columns_row, c + j * c_column, c_row,
                   c_column, mode);
    j += width;
  }
}

/// One block of k, `n` columns of it packed into `packed`, and then strip after strip of packed rows times all of them.
static void NK_NAME(packed_block)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const NK_T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                                  const NK_T *b, ptrdiff_t b_row, ptrdiff_t b_column, NK_T *c, ptrdiff_t c_row,
                                  ptrdiff_t c_column, nk_product_mode mode, NK_T *packed) {
  NK_T strip[NK_LONGEST_BLOCK * NK_TILE_ROWS] __attribute__((aligned(64)));
  for (ptrdiff_t j = 0, at = 0; j < n;) {
    const ptrdiff_t padded = NK_NAME(tile_width)(n - j), width = n - j < padded ? n - j : padded;
    NK_NAME(pack_columns)(k, width, padded, b + j * b_column, b_row, b_column, packed + at);
    at += k * padded;
    j += width;
  }
  for (ptrdiff_t i = 0; i < m;) {
    const ptrdiff_t rows = m - i < NK_TILE_ROWS ? m - i : NK_TILE_ROWS;
    NK_NAME(pack_columns)(k, rows, rows, a + i * a_row, a_column, a_row, strip);
    for (ptrdiff_t j = 0, at = 0; j < n;) {
      const ptrdiff_t padded = NK_NAME(tile_width)(n - j), width = n - j < padded ? n - j : padded;
      NK_NAME(panel)(rows, width, padded / NK_LANES, k, strip, 1, rows, packed + at, padded, c + i * c_row + j * c_column,
                     c_row, c_column, mode);
      at += k * padded;
      j += width;
    }
    i += rows;
  }
}

/// The columns that are packed together: about half of the second cache.
#define NK_PACKED_COLUMNS 240 * 8 / (ptrdiff_t)sizeof(NK_T)
/// Products of fewer multiplications are done without packing.
#define NK_LEAST_PACKED (40 * 40 * 40)

static void NK_NAME(matmul)(ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const NK_T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                             const NK_T *b, ptrdiff_t b_row, ptrdiff_t b_column, NK_T *c, ptrdiff_t c_row,
                             ptrdiff_t c_column, nk_product_mode mode) {
  const bool is_narrow = n < 4 && m > n, would_be_narrow = m < 4 && n > m;
  if (is_narrow || (c_column != 1 && c_row == 1 && !would_be_narrow)) {
    // A narrow result, or one that stands column by column: its transpose has rows that vectors can run along.
    NK_NAME(matmul)(n, m, k, b, b_column, b_row, a, a_column, a_row, c, c_column, c_row, mode);
    return;
  }
  const ptrdiff_t blocks = (n + NK_PACKED_COLUMNS - 1) / NK_PACKED_COLUMNS;
  const ptrdiff_t tile = NK_TILE_VECTORS * NK_LANES;
  const ptrdiff_t together = blocks <= 1 ? n : (n / blocks + tile) / tile * tile;
  const ptrdiff_t bytes = (ptrdiff_t)sizeof(NK_T) * NK_LONGEST_BLOCK * (together + tile);
  NK_T *packed = m > 2 && k > 8 && n * m >= NK_LEAST_PACKED / k ? nk_buffer_take(bytes) : NULL;
  for (ptrdiff_t start = 0; start < k;) {
    const ptrdiff_t block = NK_NAME(next_block)(k - start);
    const nk_product_mode now = start > 0 && mode == NK_PRODUCT_SET ? NK_PRODUCT_ADD : mode;
    const NK_T *left = a + start * a_column, *right = b + start * b_row;
    if (m == 1) {
      NK_NAME(line_times_matrix)(n, block, left, a_column, right, b_row, b_column, c, c_column, now);
    } else if (!packed) {
      NK_NAME(small_block)(m, n, block, left, a_row, a_column, right, b_row, b_column, c, c_row, c_column, now);
    } else {
      for (ptrdiff_t j = 0; j < n; j += together) {
        const ptrdiff_t width = n - j < together ? n - j : together;
        NK_NAME(packed_block)(m, width, block, left, a_row, a_column, right + j * b_column, b_row, b_column, c + j * c_column,
                              c_row, c_column, now, packed);
      }
    }
    start += block;
  }
  if (packed) nk_buffer_give(packed, bytes);
}

#undef NK_PACKED_COLUMNS
#undef NK_LEAST_PACKED
