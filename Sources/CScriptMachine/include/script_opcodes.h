/// The instructions of the script machine, as one table that the core, the assembler, the verifier and the disassembler share.
///
/// An instruction is two words: the address of its handler, then four 16-bit operands A, B, C, D. Some are followed by one more word.
/// `SCRIPT_OPCODES(X)` calls `X(NAME, operands, word)`.
///
/// operands, one letter each for A, B, C, D:
///   W  a slot that a raw value is written to        w  a slot that a raw value is read from       m  a raw slot read and written
///   O  a slot that an owned reference is written to o  a slot whose reference is only looked at   c  a slot whose reference is taken
///   B  a slot that an unowned reference is written to (something else keeps the object alive)
///   x  a slot whose reference is replaced or whose object is changed in place
///   i  a signed 16-bit number (behind an index: what is added to it)   u  an unsigned 16-bit number
///   I  a signed 32-bit number in C and D            J  a jump distance in words, 32 bits in C and D, from this instruction
///   G  the number of a global variable, 32 bits in C and D
///   -  unused
/// word:
///   -  there is none    k  a 64-bit pattern    o  an object    f  a function    t  an object type
///   n  a native call: the word after the handler is the native, the operands follow it (result, then arguments)
#ifndef SCRIPT_OPCODES_H
#define SCRIPT_OPCODES_H

#include <stdint.h>

#define SCRIPT_OPCODES(X) \
  SCRIPT_OPCODES_DATA(X) \
  SCRIPT_OPCODES_ARITHMETIC(X) \
  SCRIPT_OPCODES_COMPARISON(X) \
  SCRIPT_OPCODES_JUMPS(X) \
  SCRIPT_OPCODES_OBJECTS(X) \
  SCRIPT_OPCODES_TABLES(X) \
  SCRIPT_OPCODES_CALLS(X)

#define SCRIPT_OPCODES_DATA(X) \
  X(MOVE, "Ww--", '-') \
  X(TAKE, "Oc--", '-') \
  X(COPY, "Oo--", '-') \
  X(BORROW, "Bo--", '-') \
  X(RELEASE, "c---", '-') \
  X(LOAD_INT, "W-I-", '-') \
  X(LOAD_BITS, "W---", 'k') \
  X(LOAD_OBJECT, "O---", 'o') \
  X(LOAD_NIL, "O---", '-') \
  X(LOAD_ABSENT, "O---", '-') \
  X(GLOBAL_GET, "W-G-", '-') \
  X(GLOBAL_SET, "w-G-", '-') \
  X(GLOBAL_COPY, "O-G-", '-') \
  X(GLOBAL_REPLACE, "c-G-", '-') \
  X(GLOBAL_TAKE, "O-G-", '-') \
  X(GLOBAL_PUT, "c-G-", '-')

#define SCRIPT_OPCODES_ARITHMETIC(X) \
  X(ADD_INT, "Www-", '-') \
  X(SUB_INT, "Www-", '-') \
  X(MUL_INT, "Www-", '-') \
  X(DIV_INT, "Www-", '-') \
  X(REM_INT, "Www-", '-') \
  X(ADD_INT_K, "Wwi-", '-') \
  X(MUL_INT_K, "Wwi-", '-') \
  X(DIV_INT_K, "Wwi-", '-') \
  X(REM_INT_K, "Wwi-", '-') \
  X(NEG_INT, "Ww--", '-') \
  X(ABS_INT, "Ww--", '-') \
  X(ADD_WRAPPING, "Www-", '-') \
  X(SUB_WRAPPING, "Www-", '-') \
  X(MUL_WRAPPING, "Www-", '-') \
  X(AND_INT, "Www-", '-') \
  X(OR_INT, "Www-", '-') \
  X(XOR_INT, "Www-", '-') \
  X(NOT_INT, "Ww--", '-') \
  X(SHIFT_LEFT, "Www-", '-') \
  X(SHIFT_RIGHT, "Www-", '-') \
  X(ADD_NUM, "Www-", '-') \
  X(SUB_NUM, "Www-", '-') \
  X(MUL_NUM, "Www-", '-') \
  X(DIV_NUM, "Www-", '-') \
  X(MUL_ADD_NUM, "Wwww", '-') \
  X(NEG_NUM, "Ww--", '-') \
  X(ABS_NUM, "Ww--", '-') \
  X(SQRT_NUM, "Ww--", '-') \
  X(INT_TO_NUM, "Ww--", '-') \
  X(NUM_TO_INT, "Ww--", '-') \
  X(NOT_BOOL, "Ww--", '-') \
  X(CALL_NUM_1, "Ww--", 'k') \
  X(CALL_NUM_2, "Www-", 'k')

#define SCRIPT_OPCODES_COMPARISON(X) \
  X(EQ_INT, "Www-", '-') \
  X(NE_INT, "Www-", '-') \
  X(LT_INT, "Www-", '-') \
  X(LE_INT, "Www-", '-') \
  X(EQ_NUM, "Www-", '-') \
  X(NE_NUM, "Www-", '-') \
  X(LT_NUM, "Www-", '-') \
  X(LE_NUM, "Www-", '-')

// Each conditional jump exists twice: as it is, and as a `LOOP_…` that counts a step. Only the latter may jump backwards.
#define SCRIPT_OPCODES_JUMPS(X) \
  X(JUMP, "--J-", '-') \
  X(LOOP, "--J-", '-') \
  X(JUMP_NIL, "o-J-", '-') \
  X(JUMP_SOME, "o-J-", '-') \
  SCRIPT_CONDITIONAL_JUMPS(X, JUMP) \
  SCRIPT_CONDITIONAL_JUMPS(X, LOOP) \
  X(FOR_INT, "mwJ-", '-') \
  X(FOR_INT_CLOSED, "mwJ-", '-') \
  X(ARRAY_NEXT_RAW, "WoJ-", '-') \
  X(ARRAY_NEXT_BORROWED, "BoJ-", '-') \
  X(ARRAY_NEXT_OWNED, "OoJ-", '-')

#define SCRIPT_CONDITIONAL_JUMPS(X, PREFIX) \
  X(PREFIX##_TRUE, "w-J-", '-') \
  X(PREFIX##_FALSE, "w-J-", '-') \
  X(PREFIX##_EQ_INT, "wwJ-", '-') \
  X(PREFIX##_NE_INT, "wwJ-", '-') \
  X(PREFIX##_LT_INT, "wwJ-", '-') \
  X(PREFIX##_LE_INT, "wwJ-", '-') \
  X(PREFIX##_GT_INT, "wwJ-", '-') \
  X(PREFIX##_GE_INT, "wwJ-", '-') \
  X(PREFIX##_EQ_INT_K, "wiJ-", '-') \
  X(PREFIX##_NE_INT_K, "wiJ-", '-') \
  X(PREFIX##_LT_INT_K, "wiJ-", '-') \
  X(PREFIX##_LE_INT_K, "wiJ-", '-') \
  X(PREFIX##_GT_INT_K, "wiJ-", '-') \
  X(PREFIX##_GE_INT_K, "wiJ-", '-') \
  X(PREFIX##_EQ_NUM, "wwJ-", '-') \
  X(PREFIX##_NE_NUM, "wwJ-", '-') \
  X(PREFIX##_LT_NUM, "wwJ-", '-') \
  X(PREFIX##_LE_NUM, "wwJ-", '-') \
  X(PREFIX##_NOT_LT_NUM, "wwJ-", '-') \
  X(PREFIX##_NOT_LE_NUM, "wwJ-", '-')

#define SCRIPT_OPCODES_OBJECTS(X) \
  X(ARRAY_MAKE, "Ou--", 'k') \
  X(ARRAY_COUNT, "Wo--", '-') \
  X(ARRAY_GET_RAW, "Wowi", '-') \
  X(ARRAY_GET_OWNED, "Oowi", '-') \
  X(ARRAY_GET_BORROWED, "Bowi", '-') \
  X(ARRAY_SET_RAW, "xwwi", '-') \
  X(ARRAY_SET_OWNED, "xwci", '-') \
  X(ARRAY_GET_RAW_2, "Woww", '-') \
  X(ARRAY_SET_RAW_2, "xwww", '-') \
  X(ARRAY_TAKE, "Oxw-", '-') \
  X(ARRAY_PUT, "xwc-", '-') \
  X(ARRAY_APPEND_RAW, "xw--", '-') \
  X(ARRAY_APPEND_OWNED, "xc--", '-') \
  X(RECORD_MAKE, "Ou--", 't') \
  X(RECORD_GET_RAW, "Wou-", '-') \
  X(RECORD_GET_OWNED, "Oou-", '-') \
  X(RECORD_GET_BORROWED, "Bou-", '-') \
  X(RECORD_SET_RAW, "xuw-", '-') \
  X(RECORD_SET_OWNED, "xuc-", '-') \
  X(RECORD_TAKE, "Oxu-", '-') \
  X(RECORD_PUT, "xuc-", '-') \
  X(OBJECT_SET_RAW, "ouw-", '-') \
  X(OBJECT_SET_OWNED, "ouc-", '-') \
  X(OBJECT_COPY, "Oou-", '-') \
  X(OBJECT_TAKE, "Oou-", '-') \
  X(OBJECT_PUT, "ouc-", '-') \
  X(CHECK_SOME, "o---", '-') \
  X(INSTANCE_MAKE, "O---", 't') \
  X(INSTANCE_READY, "o---", '-') \
  X(INSTANCE_IS, "Wo--", 't') \
  X(INSTANCE_TYPE, "Wo--", '-') \
  X(WEAK_MAKE, "Oo--", '-') \
  X(WEAK_LOAD, "Oo--", '-') \
  X(UNOWNED_LOAD, "Oo--", '-') \
  X(CLOSURE_MAKE, "Ouuu", 'f') \
  X(CAPTURE_RAW, "Wu--", '-') \
  X(CAPTURE_BORROWED, "Bu--", '-') \
  X(EQ_TEXT, "Woo-", '-') \
  X(NE_TEXT, "Woo-", '-') \
  X(TEXT_APPEND, "xo--", '-') \
  X(OWN_CLOSURE, "B---", '-')

#define SCRIPT_OPCODES_TABLES(X) \
  X(TABLE_FIND_RAW, "Wow-", '-') \
  X(TABLE_HAS_RAW, "Wow-", '-') \
  X(TABLE_GET_RAW, "Wowu", '-') \
  X(TABLE_GET_OWNED, "Oowu", '-') \
  X(TABLE_GET_BORROWED, "Bowu", '-') \
  X(TABLE_TAKE, "Oxw-", '-') \
  X(TABLE_PUT, "xwc-", '-') \
  X(TABLE_SET_RAW, "xww-", '-') \
  X(TABLE_ADD_RAW, "xw--", '-') \
  X(TABLE_INSERT_RAW, "xww-", '-') \
  X(TABLE_INSERT_OWNED, "xwc-", '-') \
  X(TABLE_NEXT, "moJ-", '-')

#define SCRIPT_OPCODES_CALLS(X) \
  X(CALL, "u---", 'f') \
  X(CALL_CLOSURE, "uo--", '-') \
  X(CALL_METHOD, "uu--", '-') \
  X(CALL_WITNESS, "u---", 'k') \
  X(CALL_METATYPE, "u---", 'k') \
  X(RETURN, "----", '-') \
  X(NATIVE_3, "----", 'n') \
  X(NATIVE_7, "----", 'n') \
  X(NATIVE_11, "----", 'n') \
  X(NATIVE_15, "----", 'n') \
  X(NATIVE_23, "----", 'n') \
  X(TRAP, "uuu-", '-') \
  X(THROW, "c---", '-') \
  X(HALT, "----", '-')

typedef enum ScriptOpcode : uint16_t {
#define SCRIPT_OPCODE_CASE(name, operands, word) SCRIPT_##name,
  SCRIPT_OPCODES(SCRIPT_OPCODE_CASE)
#undef SCRIPT_OPCODE_CASE
  SCRIPT_OPCODE_COUNT
} ScriptOpcode;

/// What the table says about an instruction.
typedef struct ScriptOpcodeShape {
  const char *_Nonnull name;
  char operands[4];
  char word;
  /// The length in words.
  uint8_t length;
} ScriptOpcodeShape;

/// The shape of an instruction.
ScriptOpcodeShape script_opcode_shape(ScriptOpcode opcode);

/// The first word of an instruction: the address of its handler.
uint64_t script_opcode_handler(ScriptOpcode opcode);

/// The instruction that a first word stands for; `SCRIPT_OPCODE_COUNT` for anything else.
ScriptOpcode script_opcode_of_handler(uint64_t handler);

#endif
