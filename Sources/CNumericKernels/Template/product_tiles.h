/// Tiles of a product: a few rows times a few vectors of columns, with all their sums in registers.

typedef NK_T NK_NAME(vec) __attribute__((ext_vector_type(NK_LANES), aligned(sizeof(NK_T))));
#define NK_VEC NK_NAME(vec)

// Macros, not functions: passing such a vector needs AVX, which the portable build must not.
#define NK_LOAD(p) (*(const NK_VEC *)(p))
#define NK_STORE(p, v) (*(NK_VEC *)(p) = (v))
#define NK_UNROLL _Pragma("clang loop unroll(full)")

/// Does something at the place `at` of each vector of a tile.
#define NK_FOR_TILE(ROWS, VECTORS, ACTION)                          \
  NK_UNROLL for (int r = 0; r < ROWS; r++) {                        \
    NK_UNROLL for (int v = 0; v < VECTORS; v++) {                   \
      NK_T *at = c + r * c_row + v * NK_LANES;                      \
      ACTION;                                                       \
    }                                                               \
  }

/// A tile of `ROWS` × `VECTORS` vectors; `b` holds its columns side by side for each k, `b_row` apart.
#define NK_TILE(ROWS, VECTORS)                                                                                               \
  static void NK_NAME(tile_##ROWS##x##VECTORS)(ptrdiff_t k, const NK_T *a, ptrdiff_t a_row, ptrdiff_t a_column,              \
                                               const NK_T *b, ptrdiff_t b_row, NK_T *c, ptrdiff_t c_row,                     \
                                               nk_product_mode mode) {                                                       \
    NK_VEC sums[ROWS][VECTORS];                                                                                              \
    NK_UNROLL for (int r = 0; r < ROWS; r++) {                                                                               \
      NK_UNROLL for (int v = 0; v < VECTORS; v++) sums[r][v] = (NK_VEC)((NK_T)0);                                            \
    }                                                                                                                        \
    for (ptrdiff_t p = 0; p < k; p++) {                                                                                      \
      NK_VEC columns[VECTORS];                                                                                               \
      NK_UNROLL for (int v = 0; v < VECTORS; v++) columns[v] = NK_LOAD(b + v * NK_LANES);                                    \
      NK_UNROLL for (int r = 0; r < ROWS; r++) {                                                                             \
        NK_VEC x = (NK_VEC)(a[r * a_row]);                                                                                   \
        NK_UNROLL for (int v = 0; v < VECTORS; v++) sums[r][v] = __builtin_elementwise_fma(x, columns[v], sums[r][v]);       \
      }                                                                                                                      \
      a += a_column;                                                                                                         \
      b += b_row;                                                                                                            \
    }                                                                                                                        \
    if (mode == NK_PRODUCT_SET) {                                                                                            \
      NK_FOR_TILE(ROWS, VECTORS, NK_STORE(at, sums[r][v]))                                                                   \
    } else if (mode == NK_PRODUCT_ADD) {                                                                                     \
      NK_FOR_TILE(ROWS, VECTORS, NK_STORE(at, NK_LOAD(at) + sums[r][v]))                                                     \
    } else {                                                                                                                 \
      NK_FOR_TILE(ROWS, VECTORS, NK_STORE(at, NK_LOAD(at) - sums[r][v]))                                                     \
    }                                                                                                                        \
  }

#if NK_TILE_VECTORS == 3
#define NK_TILES_OF(ROWS) NK_TILE(ROWS, 1) NK_TILE(ROWS, 2) NK_TILE(ROWS, 3)
#define NK_NAMES_OF(ROWS) {NK_NAME(tile_##ROWS##x1), NK_NAME(tile_##ROWS##x2), NK_NAME(tile_##ROWS##x3)}
#else
#define NK_TILES_OF(ROWS) NK_TILE(ROWS, 1) NK_TILE(ROWS, 2)
#define NK_NAMES_OF(ROWS) {NK_NAME(tile_##ROWS##x1), NK_NAME(tile_##ROWS##x2)}
#endif

typedef void (*NK_NAME(tile))(ptrdiff_t k, const NK_T *a, ptrdiff_t a_row, ptrdiff_t a_column, const NK_T *b, ptrdiff_t b_row,
                              NK_T *c, ptrdiff_t c_row, nk_product_mode mode);

NK_TILES_OF(1) NK_TILES_OF(2) NK_TILES_OF(3) NK_TILES_OF(4) NK_TILES_OF(5) NK_TILES_OF(6)
#if NK_TILE_ROWS == 8
NK_TILES_OF(7) NK_TILES_OF(8)
#endif

/// The tile of each number of rows and of vectors.
static const NK_NAME(tile) NK_NAME(tiles)[NK_TILE_ROWS][NK_TILE_VECTORS] = {
    NK_NAMES_OF(1), NK_NAMES_OF(2), NK_NAMES_OF(3), NK_NAMES_OF(4), NK_NAMES_OF(5), NK_NAMES_OF(6),
#if NK_TILE_ROWS == 8
    NK_NAMES_OF(7), NK_NAMES_OF(8),
#endif
};

/// Brings a tile from a buffer to where it belongs.
static void NK_NAME(write)(ptrdiff_t rows, ptrdiff_t width, const NK_T *buffer, ptrdiff_t buffer_row, NK_T *c, ptrdiff_t c_row,
                           ptrdiff_t c_column, nk_product_mode mode) {
  for (ptrdiff_t r = 0; r < rows; r++) {
    for (ptrdiff_t j = 0; j < width; j++) {
      NK_T *at = c + r * c_row + j * c_column;
      const NK_T sum = buffer[r * buffer_row + j];
      *at = mode == NK_PRODUCT_SET ? sum : mode == NK_PRODUCT_ADD ? *at + sum : *at - sum;
    }
  }
}
