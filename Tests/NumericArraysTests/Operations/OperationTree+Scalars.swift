import NumericArrays
import Testing

extension OperationTree {
  static let scalars: [String: Operation] = [
    "copysign": { try $0.doubles { try Checked.copysign($0, $1) } },
    "hypot": { try $0.doubles { try Checked.hypot($0, $1) } },
    "logaddexp": { try $0.doubles { try Checked.logaddexp($0, $1) } },
    "heaviside": { try $0.doubles { try Checked.heaviside($0, $1) } },
    "fmax": { try $0.merged({ try Checked.fmax($0, $1) }, { try Checked.maximum($0, $1) }) },
    "fmin": { try $0.merged({ try Checked.fmin($0, $1) }, { try Checked.minimum($0, $1) }) },
    "fmod": { try $0.merged({ try Checked.fmod($0, $1) }, { try Checked.fmod($0, $1) }) },
    "signbit": { .array(.bool(try Checked.signbit($0.doubles(0)))) },
    "spacing": { .array(.double(try Checked.spacing($0.doubles(0)))) },
    "sinc": { .array(.double(try Checked.sinc($0.doubles(0)))) },
    "fix": { try $0.each({ try Checked.trunc($0) }, { $0 }, { $0 }) },
    "positive": { tree in
      if case .bool = try tree.array(0) {
        throw NumericError(.type, "ufunc 'positive' did not contain a loop with signature matching types bool")
      }
      return .array(try tree.array(0))
    },
    "radians": { .array(.double(try Checked.radians($0.doubles(0)))) }, "deg2rad": { .array(.double(try Checked.radians($0.doubles(0)))) },
    "degrees": { .array(.double(try Checked.degrees($0.doubles(0)))) }, "rad2deg": { .array(.double(try Checked.degrees($0.doubles(0)))) },
    "<<": { try $0.shifted { try Checked.leftShift($0, $1) } }, "left_shift": { try $0.shifted { try Checked.leftShift($0, $1) } },
    ">>": { try $0.shifted { try Checked.rightShift($0, $1) } }, "right_shift": { try $0.shifted { try Checked.rightShift($0, $1) } },
    "**=": { tree in
      let b = try tree.array(1)
      switch try tree.array(0) {
      case .double(let a): return .array(.double(try b.shape.isEmpty ? Checked.power(a, b.doubles.item()) : Checked.power(a, b.doubles)))
      case .int(let a):
        guard b.rank < 2 else { throw NumericError(.type, "Cannot cast ufunc 'power' output from dtype('float64') to dtype('int64')") }
        return .array(.int(try b.shape.isEmpty ? Checked.power(a, b.ints.item()) : Checked.power(a, b.ints)))
      default: throw NotCovered("**= of other types")
      }
    },
    "py_sum": { tree in
      if case .int(let x) = try tree.array(0) { return .array(.int(NDArray(x.flat.reduce(0, &+)))) }
      return .array(.double(NDArray(try tree.doubles(0).flat.reduce(0.0, +))))
    },
    "py_max": { tree in
      if case .int(let x) = try tree.array(0) { return .array(.int(NDArray(try Checked.max(x)))) }
      return .array(.double(NDArray(try Checked.max(tree.doubles(0)))))
    },
    "py_min": { tree in
      if case .int(let x) = try tree.array(0) { return .array(.int(NDArray(try Checked.min(x)))) }
      return .array(.double(NDArray(try Checked.min(tree.doubles(0)))))
    },
    "py_round": { tree in
      let x = try tree.doubles(0).item()
      if let digits = tree.argument(1, "ndigits")?.int { return .array(.double(NDArray(Checked.pythonRound(x, digits)))) }
      return .array(.int(NDArray(try Checked.pythonRound(x))))
    },
    "py_abs": { .array(.double(try Checked.abs($0.doubles(0)))) },
    "bool": { tree in
      let x = try tree.array(0)
      guard x.raw.layout.size == 1 else {
        throw NumericError(.value, "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")
      }
      return .array(.bool(try Checked.reshape(x.bools, [])))
    },
    "float": { .array(.double(NDArray(try Checked.scalar($0.withoutAxes().doubles)))) },
    "int": { .array(.int(NDArray(try Checked.scalar($0.withoutAxes().ints)))) },
    "tolist": { tree in try Operand(items: tree.array(0)) },
    "nbytes": { tree in
      let raw = try tree.array(0).raw
      return .array(.int(NDArray(raw.layout.size * raw.type.size)))
    },
    "dtype_name": { .text(try $0.array(0).raw.type.name) },
    "item": { tree in
      let positions = tree.arguments.dropFirst().compactMap(\.int)
      guard positions.count == tree.arguments.count - 1 else { throw NotCovered("item") }
      func item<E: ArrayElement>(_ x: NDArray<E>) throws -> NDArray<E> {
        if positions.isEmpty { return NDArray(try Checked.scalar(x)) }
        return NDArray(try positions.count == 1 ? Checked.flatElement(x, positions[0]) : Checked.element(x, positions))
      }
      return try tree.each(item, item, item)
    },
    "poly1d_str": { tree in
      let (_, text) = ("", try PolynomialText.text(tree.doubles(0).flat.map { $0 }))
      return .text(text)
    },
  ]

  private func doubles(_ function: (NDArray<Double>, NDArray<Double>) throws -> NDArray<Double>) throws -> Operand {
    .array(.double(try function(doubles(0), doubles(1))))
  }

  private func shifted(_ function: (NDArray<Int>, NDArray<Int>) throws -> NDArray<Int>) throws -> Operand {
    let (a, b) = (try array(0), try array(1))
    guard a.rank <= 1, b.rank <= 1 else { throw NumericError(.type, "ufunc '\(name)' not supported for the input types") }
    return .array(.int(try function(a.ints, b.ints)))
  }

  private func withoutAxes() throws -> AnyArray {
    let x = try array(0)
    guard x.shape.isEmpty else { throw NumericError(.type, "only 0-dimensional arrays can be converted to Python scalars") }
    return x
  }
}

extension Operand {
  /// The rows of an array as nested lists.
  fileprivate init(items x: AnyArray) throws {
    if x.shape.isEmpty {
      self = .array(x)
    } else {
      self = .list(try (0..<x.shape[0]).map { try Operand(items: x.open(Row(position: $0))) })
    }
  }

  private struct Row: ArrayVisitor {
    let position: Int
    func visit<E: ArrayElement>(_ x: NDArray<E>) throws -> AnyArray { AnyArray(try Checked.get(x, [.position(position)])) }
  }
}
