// The kernels with the instructions every machine of the target has; fused multiply-adds come from libm.
#include "kernels.h"

#define NK_WITH_NARROW_TYPES
#define NK_ISA(name) name##_portable
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
