/// The eigenvalues and eigenvectors of a symmetric matrix, of which only the lower triangle is read.
///
/// Reduced to a tridiagonal matrix by reflections, then QL or QR iterations with implicit shifts, whichever goes from the small end to the
/// large one (LAPACK's `sytrd` and `steqr`, whose signs of the vectors these are).
struct SymmetricEigen {
  /// The eigenvalues in ascending order.
  private(set) var values: [Double]
  /// The eigenvectors as rows, in the order of the values; none unless they were asked for.
  private(set) var vectors: DenseMatrix
  private var offDiagonal: [Double]
  private var rotations: RotationQueue

  /// Decomposes a square matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix, wantsVectors: Bool = true) throws(NumericError) {
    try matrix.requireFinite("Eigenvalues did not converge")
    let n = matrix.rows
    WorkCount.add(n * n * 8)
    let tridiagonal = Tridiagonal(matrix)
    (values, offDiagonal) = (tridiagonal.diagonal, tridiagonal.offDiagonal)
    vectors = DenseMatrix(rows: 0, columns: n)
    let turned = wantsVectors ? MatrixView(rows: n, columns: n, rowStride: MatrixView.paddedStride(n)) : nil
    for i in 0..<(wantsVectors ? n : 0) { turned?[i, i] = 1 }
    rotations = RotationQueue(turned?.padded)
    try iterate(n)
    rotations.finish()
    let order = selectionOrder(values) { $0 < $1 }
    values = order.map { values[$0] }
    guard let turned else { return }
    // The vectors are rows: reflections of columns from the left are reflections of rows from the right.
    tridiagonal.reflections.applyToRows(turned)
    vectors = turned.matrix(rows: order)
  }

  private mutating func iterate(_ n: Int) throws(NumericError) {
    var rest = 30 * n
    var first = 0
    while first < n {
      if first > 0 { offDiagonal[first - 1] = 0 }
      var last = first
      while last < n - 1 {
        let size = Swift.abs(offDiagonal[last])
        if size == 0 { break }
        if size <= Swift.abs(values[last]).squareRoot() * Swift.abs(values[last + 1]).squareRoot() * 0x1p-53 {
          offDiagonal[last] = 0
          break
        }
        last += 1
      }
      if last > first {
        if Swift.abs(values[last]) < Swift.abs(values[first]) {
          try iterateUp(from: last, to: first, &rest)
        } else {
          try iterateDown(from: first, to: last, &rest)
        }
      }
      // A block that is not done, since it split, is looked at again.
      let isDone = last == first || (first..<last).allSatisfy { offDiagonal[$0] == 0 }
      if isDone { first = last + 1 }
    }
  }

  private func isNegligible(_ e: Double, _ a: Double, _ b: Double) -> Bool {
    e * e <= (0x1p-106 * Swift.abs(a)) * Swift.abs(b) + Double.leastNormalMagnitude
  }

  /// QL iterations: eigenvalues are found at `start`.
  private mutating func iterateDown(from start: Int, to end: Int, _ rest: inout Int) throws(NumericError) {
    var l = start
    while l <= end {
      var m = l
      while m < end, !isNegligible(offDiagonal[m], values[m], values[m + 1]) { m += 1 }
      if m < end { offDiagonal[m] = 0 }
      if m == l {
        l += 1
        continue
      }
      if m == l + 1 {
        let pair = SymmetricPair(values[l], offDiagonal[l], values[l + 1])
        rotate(l, pair.c, pair.s)
        (values[l], values[l + 1], offDiagonal[l]) = (pair.larger, pair.smaller, 0)
        l += 2
        continue
      }
      guard rest > 0 else { throw NumericError(.linearAlgebra, "Eigenvalues did not converge") }
      rest -= 1
      sweepDown(l, m)
    }
  }

  private mutating func sweepDown(_ l: Int, _ m: Int) {
    var p = values[l]
    var g = (values[l + 1] - p) / (2 * offDiagonal[l])
    g = values[m] - p + offDiagonal[l] / (g + signed(hypotenuse(g, 1), like: g))
    var (s, c) = (1.0, 1.0)
    p = 0
    for i in (l..<m).reversed() {
      let f = s * offDiagonal[i]
      let b = c * offDiagonal[i]
      let rotation = Rotation(g, f)
      (c, s) = (rotation.c, rotation.s)
      if i != m - 1 { offDiagonal[i + 1] = rotation.r }
      g = values[i + 1] - p
      let r = (values[i] - g) * s + 2 * c * b
      p = s * r
      values[i + 1] = g + p
      g = c * r - b
      rotate(i, c, -s)
    }
    values[l] -= p
    offDiagonal[l] = g
  }

  /// QR iterations: eigenvalues are found at `start`, from the high end.
  private mutating func iterateUp(from start: Int, to end: Int, _ rest: inout Int) throws(NumericError) {
    var l = start
    while l >= end {
      var m = l
      while m > end, !isNegligible(offDiagonal[m - 1], values[m], values[m - 1]) { m -= 1 }
      if m > end { offDiagonal[m - 1] = 0 }
      if m == l {
        l -= 1
        continue
      }
      if m == l - 1 {
        let pair = SymmetricPair(values[m], offDiagonal[m], values[l])
        rotate(m, pair.c, pair.s)
        (values[m], values[l], offDiagonal[m]) = (pair.larger, pair.smaller, 0)
        l -= 2
        continue
      }
      guard rest > 0 else { throw NumericError(.linearAlgebra, "Eigenvalues did not converge") }
      rest -= 1
      sweepUp(l, m)
    }
  }

  private mutating func sweepUp(_ l: Int, _ m: Int) {
    var p = values[l]
    var g = (values[l - 1] - p) / (2 * offDiagonal[l - 1])
    g = values[m] - p + offDiagonal[l - 1] / (g + signed(hypotenuse(g, 1), like: g))
    var (s, c) = (1.0, 1.0)
    p = 0
    for i in m..<l {
      let f = s * offDiagonal[i]
      let b = c * offDiagonal[i]
      let rotation = Rotation(g, f)
      (c, s) = (rotation.c, rotation.s)
      if i != m { offDiagonal[i - 1] = rotation.r }
      g = values[i] - p
      let r = (values[i + 1] - g) * s + 2 * c * b
      p = s * r
      values[i] = g + p
      g = c * r - b
      rotate(i, c, s)
    }
    values[l] -= p
    offDiagonal[l - 1] = g
  }

  @inline(__always)
  private mutating func rotate(_ i: Int, _ c: Double, _ s: Double) { rotations.rotate(i, c, s) }
}

/// The eigenvalues of [[a, b], [b, c]] and the rotation that diagonalises it (LAPACK's `laev2`).
struct SymmetricPair {
  /// The eigenvalue of the larger magnitude.
  let larger: Double
  let smaller: Double
  let c: Double
  let s: Double

  init(_ a: Double, _ b: Double, _ last: Double) {
    let sum = a + last
    let difference = a - last
    let twice = b + b
    let (big, small) = Swift.abs(a) > Swift.abs(last) ? (a, last) : (last, a)
    let root = hypotenuse(difference, twice)
    var isNegative = false
    if sum == 0 {
      larger = 0.5 * root
      smaller = -0.5 * root
    } else {
      isNegative = sum < 0
      larger = 0.5 * (isNegative ? sum - root : sum + root)
      smaller = (big / larger) * small - (b / larger) * b
    }
    let isFalling = difference < 0
    let cosine = isFalling ? difference - root : difference + root
    var (c, s) = (1.0, 0.0)
    if Swift.abs(cosine) > Swift.abs(twice) {
      let cotangent = -twice / cosine
      s = 1 / (1 + cotangent * cotangent).squareRoot()
      c = cotangent * s
    } else if twice != 0 {
      let tangent = -cosine / twice
      c = 1 / (1 + tangent * tangent).squareRoot()
      s = tangent * c
    }
    if isNegative == isFalling { (c, s) = (-s, c) }
    (self.c, self.s) = (c, s)
  }
}
