internal import CScriptMachine

/// A comparison of two raw values and the instructions that carry it out.
struct Comparison {
  enum Relation { case equal, notEqual, less, lessOrEqual }

  var relation: Relation
  var isInteger: Bool
  /// Whether the operands change places: `a > b` is `b < a`.
  var isSwapped = false

  /// The instruction that leaves the result in a slot.
  var opcode: ScriptOpcode {
    switch (relation, isInteger) {
    case (.equal, true): SCRIPT_EQ_INT
    case (.notEqual, true): SCRIPT_NE_INT
    case (.less, true): SCRIPT_LT_INT
    case (.lessOrEqual, true): SCRIPT_LE_INT
    case (.equal, false): SCRIPT_EQ_NUM
    case (.notEqual, false): SCRIPT_NE_NUM
    case (.less, false): SCRIPT_LT_NUM
    case (.lessOrEqual, false): SCRIPT_LE_NUM
    }
  }

  /// The jump that is taken where the comparison has a value.
  ///
  /// With NaN, `!(a < b)` is not `b <= a`.
  func jump(is wanted: Bool, counting: Bool) -> ScriptOpcode {
    switch (relation, isInteger, wanted) {
    case (.equal, true, true), (.notEqual, true, false): counting ? SCRIPT_LOOP_EQ_INT : SCRIPT_JUMP_EQ_INT
    case (.notEqual, true, true), (.equal, true, false): counting ? SCRIPT_LOOP_NE_INT : SCRIPT_JUMP_NE_INT
    case (.less, true, true): counting ? SCRIPT_LOOP_LT_INT : SCRIPT_JUMP_LT_INT
    case (.lessOrEqual, true, true): counting ? SCRIPT_LOOP_LE_INT : SCRIPT_JUMP_LE_INT
    case (.less, true, false): counting ? SCRIPT_LOOP_GE_INT : SCRIPT_JUMP_GE_INT
    case (.lessOrEqual, true, false): counting ? SCRIPT_LOOP_GT_INT : SCRIPT_JUMP_GT_INT
    case (.equal, false, true), (.notEqual, false, false): counting ? SCRIPT_LOOP_EQ_NUM : SCRIPT_JUMP_EQ_NUM
    case (.notEqual, false, true), (.equal, false, false): counting ? SCRIPT_LOOP_NE_NUM : SCRIPT_JUMP_NE_NUM
    case (.less, false, true): counting ? SCRIPT_LOOP_LT_NUM : SCRIPT_JUMP_LT_NUM
    case (.lessOrEqual, false, true): counting ? SCRIPT_LOOP_LE_NUM : SCRIPT_JUMP_LE_NUM
    case (.less, false, false): counting ? SCRIPT_LOOP_NOT_LT_NUM : SCRIPT_JUMP_NOT_LT_NUM
    case (.lessOrEqual, false, false): counting ? SCRIPT_LOOP_NOT_LE_NUM : SCRIPT_JUMP_NOT_LE_NUM
    }
  }

  /// The jump for an integer and a constant: `a op constant`.
  func constantJump(is wanted: Bool, counting: Bool) -> ScriptOpcode {
    switch (relation, isSwapped, wanted) {
    case (.equal, _, true), (.notEqual, _, false): counting ? SCRIPT_LOOP_EQ_INT_K : SCRIPT_JUMP_EQ_INT_K
    case (.notEqual, _, true), (.equal, _, false): counting ? SCRIPT_LOOP_NE_INT_K : SCRIPT_JUMP_NE_INT_K
    case (.less, false, true), (.lessOrEqual, true, false): counting ? SCRIPT_LOOP_LT_INT_K : SCRIPT_JUMP_LT_INT_K
    case (.lessOrEqual, false, true), (.less, true, false): counting ? SCRIPT_LOOP_LE_INT_K : SCRIPT_JUMP_LE_INT_K
    case (.less, true, true), (.lessOrEqual, false, false): counting ? SCRIPT_LOOP_GT_INT_K : SCRIPT_JUMP_GT_INT_K
    case (.lessOrEqual, true, true), (.less, false, false): counting ? SCRIPT_LOOP_GE_INT_K : SCRIPT_JUMP_GE_INT_K
    }
  }
}
