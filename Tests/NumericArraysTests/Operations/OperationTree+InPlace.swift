import NumericArrays

extension OperationTree {
  static let inPlace: [String: Operation] = [
    "+=": { try $0.updated({ try Checked.addInPlace(&$0, $1) }, { try Checked.addInPlace(&$0, $1) }) },
    "-=": { try $0.updated({ try Checked.subtractInPlace(&$0, $1) }, { try Checked.subtractInPlace(&$0, $1) }) },
    "*=": { try $0.updated({ try Checked.multiplyInPlace(&$0, $1) }, { try Checked.multiplyInPlace(&$0, $1) }) },
    "/=": { try $0.updated({ try Checked.divideInPlace(&$0, $1) }, nil) },
    "//=": { try $0.updated({ try Checked.floorDivideInPlace(&$0, $1) }, { try Checked.floorDivideInPlace(&$0, $1) }) },
    "%=": { try $0.updated({ try Checked.remainderInPlace(&$0, $1) }, { try Checked.remainderInPlace(&$0, $1) }) },
  ]

  /// The left operand after an assignment that keeps its type.
  private func updated(
    _ doubles: (inout NDArray<Double>, NDArray<Double>) throws -> Void, _ ints: ((inout NDArray<Int>, NDArray<Int>) throws -> Void)?
  ) throws -> Operand {
    let b = try array(1)
    switch try array(0) {
    case .double(var a):
      try doubles(&a, try b.doubles)
      return .array(.double(a))
    case .int(var a):
      guard let ints, b.rank < 2 else {
        throw NumericError(.type, "Cannot cast ufunc output from dtype('float64') to dtype('int64')")
      }
      try ints(&a, try b.ints)
      return .array(.int(a))
    default:
      throw NotCovered("\(name) of bool")
    }
  }
}
