/// A matrix as U·S·Vᵀ with orthogonal U and V.
///
/// Reduced to a bidiagonal matrix by reflections, then implicit QR iterations with the zero shift where it keeps small values exact
/// (Demmel and Kahan 1990; LAPACK's `gebrd` and `bdsqr`, whose signs of the vectors these are).
struct SingularValues {
  /// Which vectors are asked for.
  enum Vectors {
    /// None: only the values are found.
    case none
    /// One pair for each value.
    case thin
    /// As many as rows and columns.
    case full
  }

  /// The singular values, the largest first.
  private(set) var values: [Double]
  /// The left vectors as rows; more than values when all are asked for.
  private(set) var left: DenseMatrix
  /// The right vectors as rows; more than values when all are asked for.
  private(set) var right: DenseMatrix
  private var e: [Double]
  private var leftRotations: RotationQueue
  private var rightRotations: RotationQueue

  /// Decomposes a matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix, _ vectors: Vectors = .thin) throws(NumericError) {
    try matrix.requireFinite("SVD did not converge")
    guard matrix.rows >= matrix.columns else {
      let other = try SingularValues(matrix.transposed, vectors)
      (values, left, right, e) = (other.values, other.right, other.left, [])
      (leftRotations, rightRotations) = (RotationQueue(nil), RotationQueue(nil))
      return
    }
    let (m, n) = (matrix.rows, matrix.columns)
    WorkCount.add((m + n) * n * 8)
    let bidiagonal = Bidiagonal(matrix)
    (values, e) = (bidiagonal.diagonal, bidiagonal.superdiagonal)
    (left, right) = (DenseMatrix(rows: 0, columns: m), DenseMatrix(rows: 0, columns: n))
    let wantsVectors = vectors != .none
    let leftRows = SingularValues.identity(rows: wantsVectors ? (vectors == .full ? m : n) : 0, columns: m)
    let rightRows = SingularValues.identity(rows: wantsVectors ? n : 0, columns: n)
    // Before the reflections the left vectors have no more elements than there are values.
    leftRotations = RotationQueue(wantsVectors ? leftRows.firstColumns(n) : nil)
    rightRotations = RotationQueue(wantsVectors ? rightRows.padded : nil)
    try iterate()
    leftRotations.finish()
    rightRotations.finish()
    for i in values.indices where values[i].sign == .minus {
      values[i] = -values[i]
      if wantsVectors { rightRows.row(i, 0..<n).scale(by: -1) }
    }
    let order = selectionOrder(values) { $0 > $1 }
    values = order.map { values[$0] }
    guard wantsVectors else { return }
    bidiagonal.left.applyToRows(leftRows)
    bidiagonal.right.applyToRows(rightRows)
    left = leftRows.matrix(rows: order + Array(n..<Swift.max(leftRows.rows, n)))
    right = rightRows.matrix(rows: order)
  }

  private static func identity(rows: Int, columns: Int) -> MatrixView {
    let result = MatrixView(rows: rows, columns: columns, rowStride: MatrixView.paddedStride(columns))
    for i in 0..<Swift.min(rows, columns) { result[i, i] = 1 }
    return result
  }
}

// MARK: - Iteration

extension SingularValues {
  private static let epsilon = 0x1p-53

  private mutating func iterate() throws(NumericError) {
    let n = values.count
    if n < 2 { return }
    let tolerance = 90.50966799187809 * SingularValues.epsilon
    var estimate = Swift.abs(values[0])
    var smallest = estimate
    for i in 1..<n where smallest != 0 {
      estimate = Swift.abs(values[i]) * (estimate / (estimate + Swift.abs(e[i - 1])))
      smallest = Swift.min(smallest, estimate)
    }
    let threshold = Swift.max(tolerance * smallest / Double(n).squareRoot(), 6 * Double(n) * Double(n) * Double.leastNormalMagnitude)
    var rest = 6 * n * n + 100
    var last = n - 1
    var block = (-1, -1)
    var goesDown = true
    while last > 0 {
      guard rest > 0 else { throw NumericError(.linearAlgebra, "SVD did not converge") }
      rest -= 1
      if Swift.abs(values[last]) <= threshold { values[last] = 0 }
      var largest = Swift.abs(values[last])
      var first = last
      while first > 0 {
        if Swift.abs(values[first - 1]) <= threshold { values[first - 1] = 0 }
        if Swift.abs(e[first - 1]) <= threshold {
          e[first - 1] = 0
          break
        }
        first -= 1
        largest = Swift.max(largest, Swift.abs(values[first]), Swift.abs(e[first]))
      }
      if first == last {
        last -= 1
        continue
      }
      if first == last - 1 {
        solvePair(first)
        last -= 2
        continue
      }
      if first > block.1 || last < block.0 { goesDown = Swift.abs(values[first]) >= Swift.abs(values[last]) }
      block = (first, last)
      guard let smallest = converging(first, last, goesDown, tolerance) else { continue }
      step(first, last, goesDown, shift(first, last, goesDown, smallest, largest, tolerance))
      let end = goesDown ? last - 1 : first
      if Swift.abs(e[end]) <= threshold { e[end] = 0 }
    }
  }

  private mutating func solvePair(_ i: Int) {
    let pair = TriangularPair(values[i], e[i], values[i + 1])
    (values[i], e[i], values[i + 1]) = (pair.larger, 0, pair.smaller)
    rightRotations.rotate(i, pair.rightC, pair.rightS)
    leftRotations.rotate(i, pair.leftC, pair.leftS)
  }

  /// A lower bound of the block's singular values; nil when an element became negligible.
  private mutating func converging(_ first: Int, _ last: Int, _ goesDown: Bool, _ tolerance: Double) -> Double? {
    let end = goesDown ? last - 1 : first
    if Swift.abs(e[end]) <= tolerance * Swift.abs(values[goesDown ? last : first]) {
      e[end] = 0
      return nil
    }
    var bound = Swift.abs(values[goesDown ? first : last])
    var smallest = bound
    for step in 0..<(last - first) {
      let i = goesDown ? first + step : last - 1 - step
      if Swift.abs(e[i]) <= tolerance * bound {
        e[i] = 0
        return nil
      }
      bound = Swift.abs(values[goesDown ? i + 1 : i]) * (bound / (bound + Swift.abs(e[i])))
      smallest = Swift.min(smallest, bound)
    }
    return smallest
  }

  private func shift(_ first: Int, _ last: Int, _ goesDown: Bool, _ smallest: Double, _ largest: Double, _ tolerance: Double) -> Double {
    let epsilon = SingularValues.epsilon
    if Double(values.count) * tolerance * (smallest / largest) <= Swift.max(epsilon, 0.01 * tolerance) { return 0 }
    let start = Swift.abs(values[goesDown ? first : last])
    let pair = goesDown ? (values[last - 1], e[last - 1], values[last]) : (values[first], e[first], values[first + 1])
    let shift = TriangularPair.smallest(pair.0, pair.1, pair.2)
    if start > 0, (shift / start) * (shift / start) < epsilon { return 0 }
    return shift
  }

  private mutating func step(_ first: Int, _ last: Int, _ goesDown: Bool, _ shift: Double) {
    switch (shift == 0, goesDown) {
    case (true, true): zeroShiftDown(first, last)
    case (true, false): zeroShiftUp(first, last)
    case (false, true): shiftedDown(first, last, shift)
    case (false, false): shiftedUp(first, last, shift)
    }
  }

  private mutating func zeroShiftDown(_ first: Int, _ last: Int) {
    var c = 1.0
    var old = Rotation(1, 0)
    for i in first..<last {
      let rotation = Rotation(values[i] * c, e[i])
      c = rotation.c
      if i > first { e[i - 1] = old.s * rotation.r }
      old = Rotation(old.c * rotation.r, values[i + 1] * rotation.s)
      values[i] = old.r
      rightRotations.rotate(i, rotation.c, rotation.s)
      leftRotations.rotate(i, old.c, old.s)
    }
    let h = values[last] * c
    values[last] = h * old.c
    e[last - 1] = h * old.s
  }

  private mutating func zeroShiftUp(_ first: Int, _ last: Int) {
    var c = 1.0
    var old = Rotation(1, 0)
    for i in ((first + 1)...last).reversed() {
      let rotation = Rotation(values[i] * c, e[i - 1])
      c = rotation.c
      if i < last { e[i] = old.s * rotation.r }
      old = Rotation(old.c * rotation.r, values[i - 1] * rotation.s)
      values[i] = old.r
      rightRotations.rotate(i - 1, old.c, -old.s)
      leftRotations.rotate(i - 1, rotation.c, -rotation.s)
    }
    let h = values[first] * c
    values[first] = h * old.c
    e[first] = h * old.s
  }

  private mutating func shiftedDown(_ first: Int, _ last: Int, _ shift: Double) {
    var f = (Swift.abs(values[first]) - shift) * (signed(1, like: values[first]) + shift / values[first])
    var g = e[first]
    for i in first..<last {
      let outer = Rotation(f, g)
      if i > first { e[i - 1] = outer.r }
      f = outer.c * values[i] + outer.s * e[i]
      e[i] = outer.c * e[i] - outer.s * values[i]
      g = outer.s * values[i + 1]
      values[i + 1] = outer.c * values[i + 1]
      let inner = Rotation(f, g)
      values[i] = inner.r
      f = inner.c * e[i] + inner.s * values[i + 1]
      values[i + 1] = inner.c * values[i + 1] - inner.s * e[i]
      if i < last - 1 {
        g = inner.s * e[i + 1]
        e[i + 1] = inner.c * e[i + 1]
      }
      rightRotations.rotate(i, outer.c, outer.s)
      leftRotations.rotate(i, inner.c, inner.s)
    }
    e[last - 1] = f
  }

  private mutating func shiftedUp(_ first: Int, _ last: Int, _ shift: Double) {
    var f = (Swift.abs(values[last]) - shift) * (signed(1, like: values[last]) + shift / values[last])
    var g = e[last - 1]
    for i in ((first + 1)...last).reversed() {
      let outer = Rotation(f, g)
      if i < last { e[i] = outer.r }
      f = outer.c * values[i] + outer.s * e[i - 1]
      e[i - 1] = outer.c * e[i - 1] - outer.s * values[i]
      g = outer.s * values[i - 1]
      values[i - 1] = outer.c * values[i - 1]
      let inner = Rotation(f, g)
      values[i] = inner.r
      f = inner.c * e[i - 1] + inner.s * values[i - 1]
      values[i - 1] = inner.c * values[i - 1] - inner.s * e[i - 1]
      if i > first + 1 {
        g = inner.s * e[i - 2]
        e[i - 2] = inner.c * e[i - 2]
      }
      rightRotations.rotate(i - 1, inner.c, -inner.s)
      leftRotations.rotate(i - 1, outer.c, -outer.s)
    }
    e[first] = f
  }
}
