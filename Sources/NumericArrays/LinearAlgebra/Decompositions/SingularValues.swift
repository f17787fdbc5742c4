/// A matrix as U·S·Vᵀ with orthogonal U and V.
///
/// Reduced to a bidiagonal matrix by reflections, then implicit QR iterations with the zero shift where it keeps small values exact
/// (Demmel and Kahan 1990; LAPACK's `gebd2` and `bdsqr`, whose signs of the vectors these are).
struct SingularValues {
  /// The singular values, the largest first.
  private(set) var values: [Double]
  /// The left vectors as rows; more than values when all are asked for.
  private(set) var left: DenseMatrix
  /// The right vectors as rows; more than values when all are asked for.
  private(set) var right: DenseMatrix
  private var e: [Double]

  /// Decomposes a matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix) throws(NumericError) {
    try matrix.requireFinite("SVD did not converge")
    guard matrix.rows >= matrix.columns else {
      let other = try SingularValues(matrix.transposed)
      values = other.values
      (left, right) = (other.right, other.left)
      e = []
      return
    }
    let (m, n) = (matrix.rows, matrix.columns)
    var a = matrix
    values = [Double](repeating: 0, count: n)
    e = [Double](repeating: 0, count: n)
    var leftReflections: [Reflection] = []
    var rightReflections: [Reflection] = []
    for i in 0..<n {
      let column = Reflection((i..<m).map { a[$0, i] })
      values[i] = column.beta
      column.applyLeft(to: &a, row: i, column: i + 1)
      leftReflections.append(column)
      guard i < n - 1 else { break }
      let row = Reflection(((i + 1)..<n).map { a[i, $0] })
      e[i] = row.beta
      row.applyRight(to: &a, row: i + 1, column: i + 1)
      rightReflections.append(row)
    }
    left = DenseMatrix.identity(m)
    right = DenseMatrix.identity(n)
    try iterate()
    makePositive()
    sort()
    for (i, reflection) in leftReflections.enumerated().reversed() { reflection.applyRight(to: &left, row: 0, column: i) }
    for (i, reflection) in rightReflections.enumerated().reversed() { reflection.applyRight(to: &right, row: 0, column: i + 1) }
  }

  private mutating func makePositive() {
    for i in values.indices where values[i] < 0 || (values[i] == 0 && values[i].sign == .minus) {
      values[i] = -values[i]
      right.negateRow(i)
    }
  }

  private mutating func sort() {
    for i in values.indices {
      var largest = i
      for j in i..<values.count where values[j] > values[largest] { largest = j }
      values.swapAt(i, largest)
      left.swapRows(i, largest)
      right.swapRows(i, largest)
    }
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
    right.rotateRows(i, i + 1, pair.rightC, pair.rightS)
    left.rotateRows(i, i + 1, pair.leftC, pair.leftS)
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
      right.rotateRows(i, i + 1, rotation.c, rotation.s)
      left.rotateRows(i, i + 1, old.c, old.s)
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
      right.rotateRows(i - 1, i, old.c, -old.s)
      left.rotateRows(i - 1, i, rotation.c, -rotation.s)
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
      right.rotateRows(i, i + 1, outer.c, outer.s)
      left.rotateRows(i, i + 1, inner.c, inner.s)
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
      right.rotateRows(i - 1, i, inner.c, -inner.s)
      left.rotateRows(i - 1, i, outer.c, -outer.s)
    }
    e[first] = f
  }
}

/// The singular values of [[f, g], [0, h]], with signs, and the rotations that diagonalise it (LAPACK's `lasv2`).
struct TriangularPair {
  private(set) var larger: Double
  private(set) var smaller: Double
  private(set) var leftC: Double
  private(set) var leftS: Double
  private(set) var rightC: Double
  private(set) var rightS: Double

  init(_ f: Double, _ g: Double, _ h: Double) {
    let isSwapped = Swift.abs(h) > Swift.abs(f)
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ha, ga) = (Swift.abs(ft), Swift.abs(ht), Swift.abs(g))
    var dominant = isSwapped ? 3 : 1
    var (cl, sl, cr, sr) = (1.0, 0.0, 1.0, 0.0)
    if ga == 0 {
      (larger, smaller) = (fa, ha)
    } else if ga > fa, fa / ga < 0x1p-53 {
      dominant = 2
      larger = ga
      smaller = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha
      (cl, sl, cr, sr) = (1, ht / g, ft / g, 1)
    } else {
      if ga > fa { dominant = 2 }
      let d = fa - ha
      let l = d == fa ? 1 : d / fa
      let m = g / ft
      var t = 2 - l
      let s = (t * t + m * m).squareRoot()
      let r = l == 0 ? Swift.abs(m) : (l * l + m * m).squareRoot()
      let a = 0.5 * (s + r)
      (larger, smaller) = (fa * a, ha / a)
      if m * m == 0 {
        t = l == 0 ? signed(2, like: ft) * signed(1, like: g) : g / signed(d, like: ft) + m / t
      } else {
        t = (m / (s + t) + m / (r + l)) * (1 + a)
      }
      let length = (t * t + 4).squareRoot()
      cr = 2 / length
      sr = t / length
      cl = (cr + sr * m) / a
      sl = (ht / ft) * sr / a
    }
    (leftC, leftS, rightC, rightS) = isSwapped ? (sr, cr, sl, cl) : (cl, sl, cr, sr)
    let sign: Double
    switch dominant {
    case 1: sign = signed(1, like: rightC) * signed(1, like: leftC) * signed(1, like: f)
    case 2: sign = signed(1, like: rightS) * signed(1, like: leftC) * signed(1, like: g)
    default: sign = signed(1, like: rightS) * signed(1, like: leftS) * signed(1, like: h)
    }
    larger = signed(larger, like: sign)
    smaller = signed(smaller, like: sign * signed(1, like: f) * signed(1, like: h))
  }

  /// The smaller singular value alone (LAPACK's `las2`).
  static func smallest(_ f: Double, _ g: Double, _ h: Double) -> Double {
    let (fa, ga, ha) = (Swift.abs(f), Swift.abs(g), Swift.abs(h))
    let (low, high) = fa < ha ? (fa, ha) : (ha, fa)
    if low == 0 { return 0 }
    if ga < high {
      let (a, b) = (1 + low / high, (high - low) / high)
      let u = (ga / high) * (ga / high)
      return low * (2 / ((a * a + u).squareRoot() + (b * b + u).squareRoot()))
    }
    let u = high / ga
    if u == 0 { return low * high / ga }
    let (a, b) = ((1 + low / high) * u, ((high - low) / high) * u)
    return 2 * (low * (1 / ((1 + a * a).squareRoot() + (1 + b * b).squareRoot())) * u)
  }
}
