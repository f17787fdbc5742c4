internal import CScriptMachine
internal import Glibc

extension Intrinsic {
  static let table = integers.merging(numbers) { $1 }.merging(others) { $1 }.merging(mathematics) { $1 }

  private static let integers: [String: Intrinsic] = [
    "int.fromLiteral": .identity, "int.fromInt": .identity, "int.plus": .identity,
    "int.fromDouble": .unary(SCRIPT_NUM_TO_INT),
    "int.add": .binary(SCRIPT_ADD_INT), "int.addAssign": .compound(SCRIPT_ADD_INT),
    "int.subtract": .binary(SCRIPT_SUB_INT), "int.subtractAssign": .compound(SCRIPT_SUB_INT),
    "int.multiply": .binary(SCRIPT_MUL_INT), "int.multiplyAssign": .compound(SCRIPT_MUL_INT),
    "int.divide": .binary(SCRIPT_DIV_INT), "int.divideAssign": .compound(SCRIPT_DIV_INT),
    "int.remainder": .binary(SCRIPT_REM_INT), "int.remainderAssign": .compound(SCRIPT_REM_INT),
    "int.negate": .unary(SCRIPT_NEG_INT),
    "int.wrappingAdd": .binary(SCRIPT_ADD_WRAPPING), "int.wrappingSubtract": .binary(SCRIPT_SUB_WRAPPING),
    "int.wrappingMultiply": .binary(SCRIPT_MUL_WRAPPING),
    "int.and": .binary(SCRIPT_AND_INT), "int.or": .binary(SCRIPT_OR_INT), "int.xor": .binary(SCRIPT_XOR_INT),
    "int.not": .unary(SCRIPT_NOT_INT),
    "int.shiftLeft": .binary(SCRIPT_SHIFT_LEFT), "int.shiftRight": .binary(SCRIPT_SHIFT_RIGHT),
    "int.equal": .comparison(Comparison(relation: .equal, isInteger: true)),
    "int.notEqual": .comparison(Comparison(relation: .notEqual, isInteger: true)),
    "int.less": .comparison(Comparison(relation: .less, isInteger: true)),
    "int.lessOrEqual": .comparison(Comparison(relation: .lessOrEqual, isInteger: true)),
    "int.greater": .comparison(Comparison(relation: .less, isInteger: true, isSwapped: true)),
    "int.greaterOrEqual": .comparison(Comparison(relation: .lessOrEqual, isInteger: true, isSwapped: true)),
  ]

  private static let numbers: [String: Intrinsic] = [
    "double.fromFloatLiteral": .identity, "double.fromIntegerLiteral": .identity, "double.fromDouble": .identity, "double.plus": .identity,
    "double.fromInt": .unary(SCRIPT_INT_TO_NUM),
    "double.add": .binary(SCRIPT_ADD_NUM), "double.addAssign": .compound(SCRIPT_ADD_NUM),
    "double.subtract": .binary(SCRIPT_SUB_NUM), "double.subtractAssign": .compound(SCRIPT_SUB_NUM),
    "double.multiply": .binary(SCRIPT_MUL_NUM), "double.multiplyAssign": .compound(SCRIPT_MUL_NUM),
    "double.divide": .binary(SCRIPT_DIV_NUM), "double.divideAssign": .compound(SCRIPT_DIV_NUM),
    "double.negate": .unary(SCRIPT_NEG_NUM), "double.magnitude.get": .unary(SCRIPT_ABS_NUM),
    "double.squareRoot": .unary(SCRIPT_SQRT_NUM),
    "double.equal": .comparison(Comparison(relation: .equal, isInteger: false)),
    "double.notEqual": .comparison(Comparison(relation: .notEqual, isInteger: false)),
    "double.less": .comparison(Comparison(relation: .less, isInteger: false)),
    "double.lessOrEqual": .comparison(Comparison(relation: .lessOrEqual, isInteger: false)),
    "double.greater": .comparison(Comparison(relation: .less, isInteger: false, isSwapped: true)),
    "double.greaterOrEqual": .comparison(Comparison(relation: .lessOrEqual, isInteger: false, isSwapped: true)),
  ]

  private static let others: [String: Intrinsic] = [
    notKey: .unary(SCRIPT_NOT_BOOL), "bool.fromLiteral": .identity, "bool.fromBool": .identity,
    "bool.equal": .comparison(Comparison(relation: .equal, isInteger: true)),
    "bool.notEqual": .comparison(Comparison(relation: .notEqual, isInteger: true)),
    "string.fromLiteral": .identity, "string.fromString": .identity,
    "string.equal": .textComparison(SCRIPT_EQ_TEXT), "string.notEqual": .textComparison(SCRIPT_NE_TEXT),
    "character.equal": .textComparison(SCRIPT_EQ_TEXT), "character.notEqual": .textComparison(SCRIPT_NE_TEXT),
    "string.addAssign": .textAppend, "string.appendString": .textAppend, "string.appendCharacter": .textAppend,
    "set.contains": .tableContains, "set.insert": .tableAdd,
    "array.append": .arrayAppend, "array.fromLiteral": .identity, "array.fromArray": .identity,
  ]

  private static let mathematics: [String: Intrinsic] = [
    "math.sqrt": .unary(SCRIPT_SQRT_NUM),
    "math.fabs": .unary(SCRIPT_ABS_NUM),
    "math.exp": .function1(exp), "math.log": .function1(log), "math.log2": .function1(log2), "math.log10": .function1(log10),
    "math.sin": .function1(sin), "math.cos": .function1(cos), "math.tan": .function1(tan),
    "math.tanh": .function1(tanh), "math.floor": .function1(floor), "math.ceil": .function1(ceil), "math.round": .function1(round),
    "math.pow": .function2(pow), "math.atan2": .function2(atan2), "math.fmod": .function2(fmod),
  ]
}
