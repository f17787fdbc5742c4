internal import CScriptMachine

/// What the compiler knows of natives that are instructions of the machine.
///
/// Everything else is called.
enum Intrinsic {
  /// `x op y` into a slot.
  case binary(ScriptOpcode)
  /// `x op= y`.
  case compound(ScriptOpcode)
  /// `op x`.
  case unary(ScriptOpcode)
  case comparison(Comparison)
  /// The argument as it is: `Int(anInt)`, unary plus.
  case identity
  case arrayAppend
  /// `==` and `!=` of strings and characters.
  case textComparison(ScriptOpcode)
  /// `+=` and `append` of strings.
  case textAppend
  /// `contains` of a set.
  case tableContains
  /// `insert` of a set whose result nobody looks at.
  case tableAdd
  /// A function of libm.
  case function1(@convention(c) (Double) -> Double)
  case function2(@convention(c) (Double, Double) -> Double)

  /// The intrinsic of a native key.
  static func find(_ key: String) -> Intrinsic? { table[key] }

  /// The key of `!`.
  static let notKey = "bool.not"

  /// The comparison of a native key.
  static func comparison(_ key: String?) -> Comparison? {
    if let key, case .comparison(let comparison)? = table[key] { comparison } else { nil }
  }

  /// Whether a key is the getter of an array's element.
  static func isArrayElement(_ key: String?) -> Bool { key == "array.element.get" }

  /// Whether a key is the getter of the `count` of an array, dictionary or set, which all keep it at the same place.
  static func isCount(_ key: String?) -> Bool { key == "array.count.get" || key == "dictionary.count.get" || key == "set.count.get" }

  /// Whether a key is the getter of the `isEmpty` of an array, dictionary or set.
  static func isEmptiness(_ key: String?) -> Bool {
    key == "array.isEmpty.get" || key == "dictionary.isEmpty.get" || key == "set.isEmpty.get"
  }

  /// Whether the native of a key may run code of the lesson: the `hash(into:)` and `==` of keys.
  static func runsCode(_ key: String) -> Bool {
    (key.hasPrefix("dictionary.") || key.hasPrefix("set.")) && !isCount(key) && !isEmptiness(key)
  }

  /// Whether a key is the getter of a dictionary's element, by its key alone or with a default value.
  static func isTableElement(_ key: String?) -> Bool { key == "dictionary.element.get" || hasDefault(key) }

  /// Whether a key is the getter of a dictionary's element with a default value.
  static func hasDefault(_ key: String?) -> Bool { key == "dictionary.elementOrDefault.get" }

  /// Whether a key forms a range of its two arguments.
  static func isRangeFormation(_ key: String?) -> Bool { key == "range.make" || key == "closedRange.make" }

  /// The instruction that takes a small constant as its right operand, with the constant it then holds.
  static func withConstant(_ opcode: ScriptOpcode, _ constant: Int16) -> (ScriptOpcode, Int16)? {
    switch opcode {
    case SCRIPT_ADD_INT: (SCRIPT_ADD_INT_K, constant)
    case SCRIPT_SUB_INT where constant != .min: (SCRIPT_ADD_INT_K, -constant)
    case SCRIPT_MUL_INT: (SCRIPT_MUL_INT_K, constant)
    case SCRIPT_DIV_INT where constant > 0: (SCRIPT_DIV_INT_K, constant)
    case SCRIPT_REM_INT where constant > 0: (SCRIPT_REM_INT_K, constant)
    default: nil
    }
  }
}
