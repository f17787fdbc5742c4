/// The products of both float types, made from one text.

#include <string.h>

#define NK_JOIN_NOW(a, b) a##_##b
#define NK_JOIN(a, b) NK_JOIN_NOW(a, b)
#define NK_NAME(name) NK_OF_ISA(NK_JOIN(name, NK_SUFFIX))

// As many sums as the vector registers hold beside the columns and the factor of one step: 24 of 32, 12 of 16.
#if NK_VECTOR_BYTES == 64
#define NK_TILE_ROWS 8
#define NK_TILE_VECTORS 3
#else
#define NK_TILE_ROWS 6
#define NK_TILE_VECTORS 2
#endif

#define NK_T double
#define NK_SUFFIX f64
#define NK_LANES (NK_VECTOR_BYTES / 8)
#define NK_LONGEST_BLOCK 256
#include "products.h"
#undef NK_T
#undef NK_SUFFIX
#undef NK_LANES
#undef NK_LONGEST_BLOCK
#undef NK_TILE
#undef NK_TILES_OF
#undef NK_ADD_TRANSPOSED

#define NK_T float
#define NK_SUFFIX f32
#define NK_LANES (NK_VECTOR_BYTES / 4)
#define NK_LONGEST_BLOCK 384
#include "products.h"
