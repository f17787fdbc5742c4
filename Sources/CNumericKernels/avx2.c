// The same kernels with 256-bit vectors and fused multiply-add instructions.
#include "kernels.h"

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define NK_ISA(name) name##_avx2
#define NK_HAS_VECTORS
/// The name once more, for names that are made of macros.
#define NK_OF_ISA(name) NK_ISA(name)
#define NK_VECTOR_BYTES 32
#include "Template/elementwise.h"
#include "Template/exponentials.h"
#include "Template/reductions.h"
#include "Template/dot.h"
#include "Template/float_products.h"
#include "Template/rotations.h"
#include "Template/random_streams.h"
#include "Template/peak.h"
#include "Template/table.h"
#pragma clang attribute pop
#endif
