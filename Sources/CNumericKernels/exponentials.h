/// What every instruction set's exp and log share: the constants and the tables.
#ifndef NK_EXPONENTIALS_H
#define NK_EXPONENTIALS_H

#include <stdint.h>
#include <string.h>

static inline uint64_t nk_bits(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

static inline double nk_from_bits(uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

/// The polynomial of exp(r) - 1 - r on |r| <= ln 2 / 256, from the square on.
#define NK_EXP_C2 0x1.ffffffffffdbdp-2
#define NK_EXP_C3 0x1.555555555543cp-3
#define NK_EXP_C4 0x1.55555cf172b91p-5
#define NK_EXP_C5 0x1.1111167a4d017p-7
/// 128 / ln 2, and -ln 2 / 128 in two parts.
#define NK_EXP_INVERSE_STEP 0x1.71547652b82fep+7
#define NK_EXP_STEP_HIGH -0x1.62e42fefa0000p-8
#define NK_EXP_STEP_LOW -0x1.cf79abc9e3b3ap-47
/// Added to a number, leaves it rounded to an integer in the low bits.
#define NK_ROUNDING_SHIFT 0x1.8p+52

/// ln 2 in two parts.
#define NK_LN2_HIGH 0x1.62e42fefa3800p-1
#define NK_LN2_LOW 0x1.ef35793c76730p-45
/// The polynomial of log(1 + r) - r away from 1, from the square on.
#define NK_LOG_A0 -0x1.0000000000001p-1
#define NK_LOG_A1 0x1.555555551305bp-2
#define NK_LOG_A2 -0x1.fffffffeb4590p-3
#define NK_LOG_A3 0x1.999b324f10111p-3
#define NK_LOG_A4 -0x1.55575e506c89fp-3
/// The longer one for arguments near 1, from the square on.
#define NK_LOG_B0 -0x1p-1
#define NK_LOG_B1 0x1.5555555555577p-2
#define NK_LOG_B2 -0x1.ffffffffffdcbp-3
#define NK_LOG_B3 0x1.999999995dd0cp-3
#define NK_LOG_B4 -0x1.55555556745a7p-3
#define NK_LOG_B5 0x1.24924a344de30p-3
#define NK_LOG_B6 -0x1.fffffa4423d65p-4
#define NK_LOG_B7 0x1.c7184282ad6cap-4
#define NK_LOG_B8 -0x1.999eb43b068ffp-4
#define NK_LOG_B9 0x1.78182f7afd085p-4
#define NK_LOG_B10 -0x1.5521375d145cdp-4
/// Where [1/2, 2) is cut so that its parts surround 1, and the bits of the arguments that are near 1.
#define NK_LOG_OFFSET 0x3fe6000000000000
#define NK_LOG_NEAR_FROM 0x3fee000000000000
#define NK_LOG_NEAR_SPAN 0x3090000000000

extern const uint64_t nk_exp_table[256];
extern const double nk_log_table[256];

#endif
