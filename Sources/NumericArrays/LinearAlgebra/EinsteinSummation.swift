/// Sums of products in Einstein's notation, such as `ij,jk->ik` (NumPy's `einsum`).
///
/// Operands are joined from left to right; each time the labels that nothing needs any more are summed, as a product of matrices.
struct EinsteinSummation {
  private let inputs: [[Character]]
  private let output: [Character]

  /// Reads the subscripts for as many operands; throws for those that do not fit.
  init(_ subscripts: String, operands: Int) throws(NumericError) {
    let text = subscripts.filter { $0 != " " }
    let parts = text.split(separator: ">", omittingEmptySubsequences: false)
    let isExplicit = parts.count == 2 && parts[0].hasSuffix("-")
    guard parts.count == 1 || isExplicit else { throw NumericError(.value, "invalid subscripts '\(subscripts)' in einsum") }
    let left = isExplicit ? parts[0].dropLast() : parts[0]
    inputs = left.split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    guard inputs.joined().allSatisfy({ $0.isLetter && $0.isASCII }) else {
      throw NumericError(.value, "invalid subscript in einstein sum subscripts string, subscripts must be letters")
    }
    guard inputs.count == operands else {
      throw NumericError(
        .value,
        "\(inputs.count < operands ? "more" : "fewer") operands provided to einstein sum function than specified in the subscripts string")
    }
    if isExplicit {
      output = Array(parts[1])
      guard output.allSatisfy(inputs.joined().contains), Set(output).count == output.count else {
        throw NumericError(.value, "einstein sum subscripts string included output subscript which never appeared in an input, or twice")
      }
    } else {
      let all = Array(inputs.joined())
      output = Set(all).filter { label in all.count { $0 == label } == 1 }.sorted()
    }
  }

  /// The sums of products of the operands.
  func evaluated<E: NumericElement>(_ operands: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    try checkExtents(operands)
    guard let first = operands.first else {
      throw NumericError(.value, "must specify the einstein sum subscripts string and at least one operand")
    }
    var (labels, result) = try diagonal(inputs[0], first)
    for position in operands.indices.dropFirst() {
      let needed = Set(output).union(inputs[(position + 1)...].joined())
      let (others, operand) = try diagonal(inputs[position], operands[position])
      (labels, result) = try product(labels, result, others, operand, needed: needed)
    }
    (labels, result) = try summed(labels, result, keeping: Set(output))
    return try Checked.transpose(result, output.compactMap { label in labels.firstIndex(of: label) })
  }

  private func checkExtents<E>(_ operands: [NDArray<E>]) throws(NumericError) {
    var extents: [Character: Int] = [:]
    for (labels, operand) in zip(inputs, operands) {
      guard labels.count == operand.layout.rank else {
        throw NumericError(
          .value, "operand has \(labels.count < operand.layout.rank ? "more" : "fewer") dimensions than subscripts given in einstein sum")
      }
      for (axis, label) in labels.enumerated() {
        let extent = operand.layout.shape[axis]
        guard extents[label, default: extent] == extent else {
          throw NumericError(
            .value,
            "operands could not be broadcast together with remapped shapes: label '\(label)' has extents \(extents[label, default: 0]) and \(extent)"
          )
        }
        extents[label] = extent
      }
    }
  }

  /// The operand with each label once: a label that stands twice means the diagonal.
  private func diagonal<E>(_ labels: [Character], _ x: NDArray<E>) throws(NumericError) -> ([Character], NDArray<E>) {
    var unique: [Character] = []
    var (shape, strides) = (Extents(), Extents())
    for (axis, label) in labels.enumerated() {
      if let place = unique.firstIndex(of: label) {
        strides[place] += x.layout.strides[axis]
      } else {
        unique.append(label)
        shape.append(x.layout.shape[axis])
        strides.append(x.layout.strides[axis])
      }
    }
    return (unique, x.view(ArrayLayout(shape: shape, strides: strides, offset: x.layout.offset)))
  }

  private func summed<E: NumericElement>(
    _ labels: [Character], _ x: NDArray<E>, keeping needed: Set<Character>
  ) throws(NumericError) -> ([Character], NDArray<E>) {
    let axes = labels.indices.filter { !needed.contains(labels[$0]) }
    if axes.isEmpty { return (labels, x) }
    return (labels.filter(needed.contains), try Checked.sum(x, axes: axes))
  }

  private func product<E: NumericElement>(
    _ left: [Character], _ a: NDArray<E>, _ right: [Character], _ b: NDArray<E>, needed: Set<Character>
  ) throws(NumericError) -> ([Character], NDArray<E>) {
    let (left, a) = try summed(left, a, keeping: needed.union(right))
    let (right, b) = try summed(right, b, keeping: needed.union(left))
    let batch = left.filter { right.contains($0) && needed.contains($0) }
    let common = left.filter { right.contains($0) && !needed.contains($0) }
    let rows = left.filter { !right.contains($0) }
    let columns = right.filter { !left.contains($0) }
    func places(_ wanted: [Character], _ labels: [Character]) -> [Int] { wanted.compactMap { labels.firstIndex(of: $0) } }
    func extents(_ wanted: [Character], _ labels: [Character], _ x: NDArray<E>) -> [Int] {
      places(wanted, labels).map { x.layout.shape[$0] }
    }
    let (batches, sums) = (extents(batch, left, a), extents(common, left, a))
    let (high, wide) = (extents(rows, left, a), extents(columns, right, b))
    let size = batches.reduce(1, *)
    let x = try Checked.reshape(
      Checked.transpose(a, places(batch + rows + common, left)), [size, high.reduce(1, *), sums.reduce(1, *)])
    let y = try Checked.reshape(
      Checked.transpose(b, places(batch + common + columns, right)), [size, sums.reduce(1, *), wide.reduce(1, *)])
    return (batch + rows + columns, try Checked.reshape(Checked.matmul(x, y), batches + high + wide))
  }
}

extension Checked {
  /// The sums of products that subscripts in Einstein's notation describe.
  package static func einsum<E: NumericElement>(_ subscripts: String, _ operands: [NDArray<E>]) throws(NumericError) -> NDArray<E> {
    try EinsteinSummation(subscripts, operands: operands.count).evaluated(operands)
  }
}

/// Sums of products in Einstein's notation (NumPy's `einsum`): `einsum("ij,jk->ik", a, b)`.
///
/// Labels that do not stand behind the arrow are summed; without an arrow those that stand more than once are.
public func einsum<E: NumericElement>(_ subscripts: String, _ operands: NDArray<E>...) -> NDArray<E> {
  do { return try Checked.einsum(subscripts, operands) } catch { stop(error) }
}
