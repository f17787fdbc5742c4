// Walks n-dimensional operands and hands the two fastest axes to the inner loops.
#include <string.h>

#include "kernels.h"

enum { MAXIMAL_RANK = 16, MAXIMAL_OPERANDS = 4 };

/// Axes of up to four operands, from the outermost to the innermost, with neighbours merged where strides allow.
typedef struct {
  int rank;
  ptrdiff_t shape[MAXIMAL_RANK];
  ptrdiff_t strides[MAXIMAL_OPERANDS][MAXIMAL_RANK];
} axes;

static void append_axis(axes *result, int operands, ptrdiff_t extent, const ptrdiff_t *strides) {
  if (extent == 1) return;
  int last = result->rank - 1;
  if (last >= 0) {
    bool mergeable = true;
    for (int p = 0; p < operands; p++) mergeable = mergeable && result->strides[p][last] == strides[p] * extent;
    if (mergeable) {
      result->shape[last] *= extent;
      for (int p = 0; p < operands; p++) result->strides[p][last] = strides[p];
      return;
    }
  }
  result->shape[result->rank] = extent;
  for (int p = 0; p < operands; p++) result->strides[p][result->rank] = strides[p];
  result->rank += 1;
}

/// Gathers the axes; `order` (or NULL for the given order) lists them from the outermost to the innermost.
/// Always leaves at least two axes, so that the inner loops find theirs.
static bool gather_axes(axes *result, int operands, ptrdiff_t rank, const ptrdiff_t *shape, const nk_operand *of,
                        const int *order) {
  result->rank = 0;
  for (ptrdiff_t i = 0; i < rank; i++) {
    ptrdiff_t d = order ? order[i] : i;
    if (shape[d] == 0) return false;
    ptrdiff_t strides[MAXIMAL_OPERANDS];
    for (int p = 0; p < operands; p++) strides[p] = of[p].strides[d];
    append_axis(result, operands, shape[d], strides);
  }
  while (result->rank < 2) {
    for (int d = result->rank; d > 0; d--) {
      result->shape[d] = result->shape[d - 1];
      for (int p = 0; p < operands; p++) result->strides[p][d] = result->strides[p][d - 1];
    }
    result->shape[0] = 1;
    // The inner axis of a single element looks contiguous.
    for (int p = 0; p < operands; p++) result->strides[p][0] = result->rank == 0 ? 1 : 0;
    result->rank += 1;
  }
  return true;
}

/// Steps the axes outside the inner two to the next position; false after the last. Offsets count elements.
static bool advance(const axes *of, int operands, ptrdiff_t *position, ptrdiff_t *offsets) {
  for (int d = of->rank - 3; d >= 0; d--) {
    position[d] += 1;
    for (int p = 0; p < operands; p++) offsets[p] += of->strides[p][d];
    if (position[d] < of->shape[d]) return true;
    for (int p = 0; p < operands; p++) offsets[p] -= of->strides[p][d] * of->shape[d];
    position[d] = 0;
  }
  return false;
}

static bool is_integer(nk_type type) {
  return type != NK_FLOAT64 && type != NK_FLOAT32 && type != NK_FLOAT16 && type != NK_COMPLEX128 && type != NK_BOOL;
}

static void count_elements(const axes *of) {
  ptrdiff_t count = 1;
  for (int d = 0; d < of->rank; d++) count *= of->shape[d];
  nk_count_work(count);
}


enum { ROWS_BUFFER = 128 };

#define NK_GATHER(T)                                                                      \
  {                                                                                       \
    T *out = to;                                                                          \
    const T *in = from;                                                                   \
    if (n1 == 2) {                                                                        \
      for (ptrdiff_t i = 0; i < rows; i++) {                                              \
        out[2 * i] = in[i * s0];                                                          \
        out[2 * i + 1] = in[i * s0 + s1];                                                 \
      }                                                                                   \
    } else {                                                                              \
      for (ptrdiff_t i = 0; i < rows; i++)                                                \
        for (ptrdiff_t j = 0; j < n1; j++) out[i * n1 + j] = in[i * s0 + j * s1];         \
    }                                                                                     \
  }

/// Copies `rows` × `n1` elements of one operand side by side.
static void gather_rows(void *to, const void *from, ptrdiff_t width, ptrdiff_t rows, ptrdiff_t n1, ptrdiff_t s0,
                        ptrdiff_t s1) {
  switch (width) {
    case 8: NK_GATHER(uint64_t) break;
    case 4: NK_GATHER(uint32_t) break;
    case 2: NK_GATHER(uint16_t) break;
    default: NK_GATHER(uint8_t)
  }
}

/// Short lines with gaps or repeats are gathered into buffers of many lines, so that the inner loop has something to chew on.
static void run_short_lines(nk_binary_loop loop, ptrdiff_t n0, ptrdiff_t n1, char *out, ptrdiff_t out_width,
                            const char *const *from, const ptrdiff_t *s0, const ptrdiff_t *s1,
                            const ptrdiff_t *widths_of) {
  uint64_t buffers[2][ROWS_BUFFER];
  const ptrdiff_t most = ROWS_BUFFER / n1;
  for (ptrdiff_t i = 0; i < n0; i += most) {
    const ptrdiff_t rows = n0 - i < most ? n0 - i : most;
    const void *line[2];
    for (int p = 0; p < 2; p++) {
      const ptrdiff_t width = widths_of[p];
      if (s1[p] == 1 && s0[p] == n1) {
        line[p] = from[p] + i * n1 * width;
        continue;
      }
      // A row that all lines share needs gathering only once.
      if (i == 0 || s0[p] != 0) gather_rows(buffers[p], from[p] + i * s0[p] * width, width, rows, n1, s0[p], s1[p]);
      line[p] = buffers[p];
    }
    loop(1, rows * n1, out + i * n1 * out_width, 0, 1, line[0], 0, 1, line[1], 0, 1);
  }
}

static void run_binary(nk_binary_loop loop, ptrdiff_t rank, const ptrdiff_t *shape, const nk_operand *of,
                       ptrdiff_t out_width, ptrdiff_t a_width, ptrdiff_t b_width) {
  axes walk;
  if (!gather_axes(&walk, 3, rank, shape, of, NULL)) return;
  const int outer = walk.rank - 2, inner = walk.rank - 1;
  const ptrdiff_t n0 = walk.shape[outer], n1 = walk.shape[inner];
  const bool is_short = n1 <= 8 && n0 >= 4 && walk.strides[0][inner] == 1 && walk.strides[0][outer] == n1;
  const ptrdiff_t input_widths[2] = {a_width, b_width};
  const ptrdiff_t s0[2] = {walk.strides[1][outer], walk.strides[2][outer]};
  const ptrdiff_t s1[2] = {walk.strides[1][inner], walk.strides[2][inner]};
  ptrdiff_t position[MAXIMAL_RANK];
  for (int d = 0; d < walk.rank; d++) position[d] = 0;
  ptrdiff_t offsets[MAXIMAL_OPERANDS] = {0};
  count_elements(&walk);
  do {
    char *out = (char *)of[0].base + offsets[0] * out_width;
    const char *const from[2] = {(char *)of[1].base + offsets[1] * a_width, (char *)of[2].base + offsets[2] * b_width};
    if (is_short) {
      run_short_lines(loop, n0, n1, out, out_width, from, s0, s1, input_widths);
    } else {
      loop(n0, n1, out, walk.strides[0][outer], walk.strides[0][inner], from[0], s0[0], s1[0], from[1], s0[1], s1[1]);
    }
  } while (advance(&walk, 3, position, offsets));
}

static void run_unary(nk_unary_loop loop, ptrdiff_t rank, const ptrdiff_t *shape, const nk_operand *of,
                      ptrdiff_t out_width, ptrdiff_t a_width, const int *order) {
  axes walk;
  if (!gather_axes(&walk, 2, rank, shape, of, order)) return;
  const int outer = walk.rank - 2, inner = walk.rank - 1;
  ptrdiff_t position[MAXIMAL_RANK];
  for (int d = 0; d < walk.rank; d++) position[d] = 0;
  ptrdiff_t offsets[MAXIMAL_OPERANDS] = {0};
  count_elements(&walk);
  do {
    loop(walk.shape[outer], walk.shape[inner], (char *)of[0].base + offsets[0] * out_width, walk.strides[0][outer],
         walk.strides[0][inner], (char *)of[1].base + offsets[1] * a_width, walk.strides[1][outer],
         walk.strides[1][inner]);
  } while (advance(&walk, 2, position, offsets));
}

bool nk_binary(nk_binary_op op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a,
               nk_operand b) {
  const nk_binary_loop loop = nk_kernels_of(type)->binary[type][op];
  if (!loop || rank > MAXIMAL_RANK) return false;
  const nk_operand of[3] = {out, a, b};
  ptrdiff_t out_width = op >= NK_EQUAL ? 1 : op == NK_DIVIDE && is_integer(type) ? 8 : nk_width(type);
  run_binary(loop, rank, shape, of, out_width, nk_width(type), nk_width(type));
  return true;
}

bool nk_binary_line(nk_binary_op op, nk_type type, ptrdiff_t count, void *out, const void *a, ptrdiff_t a_stride,
                    const void *b, ptrdiff_t b_stride) {
  const nk_binary_loop loop = nk_kernels_of(type)->binary[type][op];
  if (!loop) return false;
  nk_count_work(count);
  loop(1, count, out, 0, 1, a, 0, a_stride, b, 0, b_stride);
  return true;
}

bool nk_unary_line(nk_unary_op op, nk_type type, ptrdiff_t count, void *out, const void *a) {
  const nk_unary_loop loop = nk_kernels_of(type)->unary[type][op];
  if (!loop) return false;
  nk_count_work(count);
  loop(1, count, out, 0, 1, a, 0, 1);
  return true;
}

void nk_multiply_by_mask(ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a, nk_operand b) {
  const nk_operand of[3] = {out, a, b};
  run_binary(nk_kernels()->multiply_by_mask, rank, shape, of, 8, 8, 1);
}

bool nk_unary(nk_unary_op op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a) {
  const nk_unary_loop loop = nk_kernels_of(type)->unary[type][op];
  if (!loop || rank > MAXIMAL_RANK) return false;
  const nk_operand of[2] = {out, a};
  run_unary(loop, rank, shape, of, op >= NK_IS_NAN ? 1 : nk_width(type), nk_width(type), NULL);
  return true;
}

bool nk_convert(nk_type to, nk_type from, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a) {
  const nk_unary_loop loop = nk_conversion(to, from);
  if (!loop || rank > MAXIMAL_RANK) return false;
  const nk_operand of[2] = {out, a};
  run_unary(loop, rank, shape, of, nk_width(to), nk_width(from), NULL);
  return true;
}

void nk_select(nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand condition, nk_operand a,
               nk_operand b) {
  const nk_operand of[4] = {out, condition, a, b};
  const ptrdiff_t width = nk_width(type);
  axes walk;
  if (!gather_axes(&walk, 4, rank, shape, of, NULL)) return;
  const int outer = walk.rank - 2, inner = walk.rank - 1;
  ptrdiff_t position[MAXIMAL_RANK];
  for (int d = 0; d < walk.rank; d++) position[d] = 0;
  ptrdiff_t offsets[MAXIMAL_OPERANDS] = {0};
  count_elements(&walk);
  do {
    for (ptrdiff_t i = 0; i < walk.shape[outer]; i++) {
      for (ptrdiff_t j = 0; j < walk.shape[inner]; j++) {
        ptrdiff_t at[4];
        for (int p = 0; p < 4; p++) at[p] = offsets[p] + i * walk.strides[p][outer] + j * walk.strides[p][inner];
        const bool first = ((const uint8_t *)condition.base)[at[1]] != 0;
        const char *from = first ? (const char *)a.base + at[2] * width : (const char *)b.base + at[3] * width;
        char *to = (char *)out.base + at[0] * width;
        switch (width) {
          case 8: memcpy(to, from, 8); break;
          case 1: *to = *from; break;
          default: memcpy(to, from, (size_t)width);
        }
      }
    }
  } while (advance(&walk, 4, position, offsets));
}

static ptrdiff_t magnitude(ptrdiff_t stride) { return stride < 0 ? -stride : stride; }

bool nk_reduce(nk_reduction op, nk_type type, ptrdiff_t rank, const ptrdiff_t *shape, nk_operand out, nk_operand a) {
  const nk_unary_loop loop = nk_kernels_of(type)->reduce[type][op];
  if (!loop || rank > MAXIMAL_RANK) return false;
  int order[MAXIMAL_RANK];
  for (int i = 0; i < rank; i++) {
    int at = i;
    while (at > 0 && magnitude(a.strides[order[at - 1]]) < magnitude(a.strides[i])) {
      order[at] = order[at - 1];
      at -= 1;
    }
    order[at] = i;
  }
  const nk_operand of[2] = {out, a};
  const bool counts = (type == NK_BOOL || is_integer(type)) && (op == NK_SUM || op == NK_PRODUCT);
  ptrdiff_t out_width = op == NK_ANY || op == NK_ALL ? 1 : counts ? 8 : nk_width(type);
  run_unary(loop, rank, shape, of, out_width, nk_width(type), order);
  return true;
}
