/// The product of two lines of float64.

typedef double NK_ISA(lanes4) __attribute__((vector_size(32), aligned(8)));

/// 16 lanes for each 16 elements, folded (lane, lane + 2), then pairs of registers, then the pair; the rest multiplied and added.
static double NK_ISA(dot_f64)(ptrdiff_t count, const double *a, ptrdiff_t sa, const double *b, ptrdiff_t sb) {
  double sum = 0;
  ptrdiff_t i = 0;
  if (count >= 16) {
    NK_ISA(lanes4) lanes[4];
    for (int v = 0; v < 4; v++) lanes[v] = (NK_ISA(lanes4)){0, 0, 0, 0};
    if (sa == 1 && sb == 1) {
      for (; i + 16 <= count; i += 16)
        for (int v = 0; v < 4; v++)
          lanes[v] = __builtin_elementwise_fma(*(const NK_ISA(lanes4) *)(a + i + 4 * v),
                                               *(const NK_ISA(lanes4) *)(b + i + 4 * v), lanes[v]);
    }
    for (; i + 16 <= count; i += 16) {
      for (int v = 0; v < 4; v++) {
        const double *x = a + (i + 4 * v) * sa, *y = b + (i + 4 * v) * sb;
        const NK_ISA(lanes4) xs = {x[0], x[sa], x[2 * sa], x[3 * sa]}, ys = {y[0], y[sb], y[2 * sb], y[3 * sb]};
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
