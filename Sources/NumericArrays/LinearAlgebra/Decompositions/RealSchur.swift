/// A square matrix as Z·T·Zᵀ with orthogonal Z and T triangular but for blocks of two, which hold pairs of complex eigenvalues.
///
/// Reduced to Hessenberg form by reflections, then QR iterations with implicit double shifts (Francis 1961; LAPACK's `gehd2`, `lahqr`).
struct RealSchur {
  private(set) var t: DenseMatrix
  /// The vectors as rows: Zᵀ.
  private(set) var z: DenseMatrix
  /// The eigenvalues in the order of the diagonal.
  private(set) var values: [Complex]

  /// Decomposes a square matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix) throws(NumericError) {
    try matrix.requireFinite("Array must not contain infs or NaNs")
    let n = matrix.rows
    WorkCount.add(n * n * (n + 8))
    t = matrix
    z = DenseMatrix.identity(n)
    values = [Complex](repeating: .zero, count: n)
    for i in 0..<Swift.max(n - 2, 0) {
      let reflection = Reflection(((i + 1)..<n).map { t[$0, i] })
      reflection.applyLeft(to: &t, row: i + 1, column: i)
      reflection.applyRight(to: &t, row: 0, column: i + 1)
      reflection.applyLeft(to: &z, row: i + 1, column: 0)
      for row in (i + 2)..<n { t[row, i] = 0 }
    }
    try iterate()
  }

  private mutating func iterate() throws(NumericError) {
    var end = t.rows - 1
    var iterations = 0
    while end >= 0 {
      let start = activeStart(end)
      if start == end {
        values[end] = Complex(t[end, end])
        end -= 1
        iterations = 0
      } else if start == end - 1 {
        standardize(start)
        end -= 2
        iterations = 0
      } else {
        iterations += 1
        guard iterations <= 300 else { throw NumericError(.linearAlgebra, "Eigenvalues did not converge") }
        sweep(start, end, iterations)
      }
    }
  }

  /// Where the last block that cannot be split begins.
  private mutating func activeStart(_ end: Int) -> Int {
    var k = end
    while k > 0 {
      let size = Swift.abs(t[k, k - 1])
      var scale = Swift.abs(t[k - 1, k - 1]) + Swift.abs(t[k, k])
      if scale == 0 { scale = t.elements.reduce(0) { Swift.max($0, Swift.abs($1)) } }
      if size <= Double.leastNormalMagnitude || size <= 0x1p-53 * scale && isNegligible(k) {
        t[k, k - 1] = 0
        break
      }
      k -= 1
    }
    return k
  }

  /// The test of Ahues and Tisseur, which does not set elements to zero that matter.
  private func isNegligible(_ k: Int) -> Bool {
    let (below, above) = (Swift.abs(t[k, k - 1]), Swift.abs(t[k - 1, k]))
    let (ab, ba) = (Swift.max(below, above), Swift.min(below, above))
    let difference = Swift.abs(t[k - 1, k - 1] - t[k, k])
    let (aa, bb) = (Swift.max(Swift.abs(t[k, k]), difference), Swift.min(Swift.abs(t[k, k]), difference))
    let s = aa + ab
    return ba * (ab / s) <= Swift.max(Double.leastNormalMagnitude, 0x1p-53 * (bb * (aa / s)))
  }

  private mutating func sweep(_ start: Int, _ end: Int, _ iterations: Int) {
    var (a, b, c, d) = (t[end - 1, end - 1], t[end - 1, end], t[end, end - 1], t[end, end])
    if iterations % 20 == 10 {
      let s = Swift.abs(t[start + 1, start]) + Swift.abs(t[start + 2, start + 1])
      (a, b, c, d) = (0.75 * s + t[start, start], -0.4375 * s, s, 0.75 * s + t[start, start])
    } else if iterations % 20 == 0 {
      let s = Swift.abs(t[end, end - 1]) + Swift.abs(t[end - 1, end - 2])
      (a, b, c, d) = (0.75 * s + t[end, end], -0.4375 * s, s, 0.75 * s + t[end, end])
    }
    let (trace, determinant) = (a + d, a * d - b * c)
    // Two shifts at once; if they are real, twice the one that is nearer to the last element.
    var (sum, product) = (trace, determinant)
    let discriminant = trace * trace / 4 - determinant
    if discriminant >= 0 {
      let root = discriminant.squareRoot()
      let (first, second) = (trace / 2 + root, trace / 2 - root)
      let nearer = Swift.abs(first - d) <= Swift.abs(second - d) ? first : second
      (sum, product) = (2 * nearer, nearer * nearer)
    }
    chase(start, end, sum, product)
  }

  private mutating func chase(_ start: Int, _ end: Int, _ sum: Double, _ product: Double) {
    for k in start..<end {
      let size = Swift.min(3, end - k + 1)
      var x: [Double]
      if k == start {
        let h = t[k, k]
        x = [
          h * h + t[k, k + 1] * t[k + 1, k] - sum * h + product, t[k + 1, k] * (h + t[k + 1, k + 1] - sum),
          size == 3 ? t[k + 2, k + 1] * t[k + 1, k] : 0,
        ]
        let scale = x.reduce(0) { Swift.max($0, Swift.abs($1)) }
        if scale > 0 { x = x.map { $0 / scale } }
      } else {
        x = (0..<size).map { t[k + $0, k - 1] }
      }
      let reflection = Reflection(Array(x.prefix(size)))
      if k > start {
        t[k, k - 1] = reflection.beta
        for i in 1..<size { t[k + i, k - 1] = 0 }
      }
      reflection.applyLeft(to: &t, row: k, column: k)
      reflection.applyRight(to: &t, rows: Swift.min(k + 4, end + 1), column: k)
      reflection.applyLeft(to: &z, row: k, column: 0)
    }
  }

  /// Brings a block of two to standard form: triangular if its eigenvalues are real, otherwise with equal diagonal (LAPACK's `lanv2`).
  private mutating func standardize(_ i: Int) {
    let pair = SchurPair(t[i, i], t[i, i + 1], t[i + 1, i], t[i + 1, i + 1])
    let n = t.rows
    for j in 0..<n where j > i + 1 {
      let (x, y) = (t[i, j], t[i + 1, j])
      t[i, j] = pair.cs * x + pair.sn * y
      t[i + 1, j] = pair.cs * y - pair.sn * x
    }
    for j in 0..<i {
      let (x, y) = (t[j, i], t[j, i + 1])
      t[j, i] = pair.cs * x + pair.sn * y
      t[j, i + 1] = pair.cs * y - pair.sn * x
    }
    z.rotateRows(i, i + 1, pair.cs, pair.sn)
    (t[i, i], t[i, i + 1], t[i + 1, i], t[i + 1, i + 1]) = (pair.a, pair.b, pair.c, pair.d)
    if pair.c == 0 {
      (values[i], values[i + 1]) = (Complex(pair.a), Complex(pair.d))
    } else {
      let imaginary = Swift.abs(pair.b).squareRoot() * Swift.abs(pair.c).squareRoot()
      (values[i], values[i + 1]) = (Complex(pair.a, imaginary), Complex(pair.d, -imaginary))
    }
  }
}

extension Reflection {
  /// Applies the reflection from the right to the first rows of a matrix, from a column on.
  func applyRight(to matrix: inout DenseMatrix, rows: Int, column: Int) {
    guard tau != 0 else { return }
    for i in 0..<rows {
      var sum = 0.0
      for j in v.indices { sum += matrix[i, column + j] * v[j] }
      for j in v.indices { matrix[i, column + j] -= tau * sum * v[j] }
    }
  }
}

/// A block of two in standard Schur form, and the rotation that brings it there.
struct SchurPair {
  private(set) var a, b, c, d: Double
  private(set) var cs = 1.0
  private(set) var sn = 0.0

  init(_ a: Double, _ b: Double, _ c: Double, _ d: Double) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    if c == 0 { return }
    if b == 0 {
      (cs, sn) = (0, 1)
      (self.a, self.d, self.b, self.c) = (d, a, -c, 0)
      return
    }
    if a - d == 0, (b < 0) != (c < 0) { return }
    let p = 0.5 * (a - d)
    let most = Swift.max(Swift.abs(b), Swift.abs(c))
    let least = Swift.min(Swift.abs(b), Swift.abs(c)) * signed(1, like: b) * signed(1, like: c)
    let scale = Swift.max(Swift.abs(p), most)
    let z = p / scale * p + most / scale * least
    if z >= 4 * 0x1p-53 {
      let root = p + signed(scale.squareRoot() * z.squareRoot(), like: p)
      self.a = d + root
      self.d = d - most / root * least
      let tau = hypotenuse(c, root)
      (cs, sn) = (root / tau, c / tau)
      (self.b, self.c) = (b - c, 0)
    } else {
      makeDiagonalEqual(p)
    }
  }

  private mutating func makeDiagonalEqual(_ p: Double) {
    let sigma = b + c
    let tau = hypotenuse(sigma, a - d)
    cs = (0.5 * (1 + Swift.abs(sigma) / tau)).squareRoot()
    sn = -(p / (tau * cs)) * signed(1, like: sigma)
    let (aa, bb) = (a * cs + b * sn, -a * sn + b * cs)
    let (cc, dd) = (c * cs + d * sn, -c * sn + d * cs)
    (a, b, c, d) = (aa * cs + cc * sn, bb * cs + dd * sn, -aa * sn + cc * cs, -bb * sn + dd * cs)
    let mean = 0.5 * (a + d)
    (a, d) = (mean, mean)
    guard c != 0 else { return }
    if b == 0 {
      (b, c) = (-c, 0)
      (cs, sn) = (-sn, cs)
    } else if (b < 0) == (c < 0) {
      let (sab, sac) = (Swift.abs(b).squareRoot(), Swift.abs(c).squareRoot())
      let offset = signed(sab * sac, like: c)
      let length = 1 / Swift.abs(b + c).squareRoot()
      (a, d) = (mean + offset, mean - offset)
      (b, c) = (b - c, 0)
      let (c1, s1) = (sab * length, sac * length)
      (cs, sn) = (cs * c1 - sn * s1, cs * s1 + sn * c1)
    }
  }
}
