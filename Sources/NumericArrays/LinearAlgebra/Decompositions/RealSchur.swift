/// A square matrix as Z·T·Zᵀ with orthogonal Z and T triangular but for blocks of two, which hold pairs of complex eigenvalues.
///
/// Reduced to Hessenberg form by reflections, then QR iterations with implicit double shifts (Francis 1961; LAPACK's `gehrd`, `lahqr`).
struct RealSchur {
  /// The triangle with its blocks.
  let t: MatrixView
  /// The vectors as rows: Zᵀ.
  let z: MatrixView
  /// The eigenvalues in the order of the diagonal.
  private(set) var values: [Complex]
  private let wantsVectors: Bool

  /// Decomposes a square matrix; throws when the iteration does not converge.
  ///
  /// Without vectors, Z and what only they need of T are not kept.
  init(_ matrix: DenseMatrix, wantsVectors: Bool = true) throws(NumericError) {
    try matrix.requireFinite("Array must not contain infs or NaNs")
    let n = matrix.rows
    WorkCount.add(n * n * 8)
    self.wantsVectors = wantsVectors
    t = MatrixView(copying: matrix)
    z = MatrixView(rows: wantsVectors ? n : 0, columns: n)
    values = [Complex](repeating: .zero, count: n)
    var reflections = ReflectionChain(count: Swift.max(n - 2, 0), length: n, lead: 1)
    for i in 0..<Swift.max(n - 2, 0) { reduce(i, &reflections) }
    for i in 0..<(wantsVectors ? n : 0) { z[i, i] = 1 }
    // The vectors are rows: reflections of columns from the left are reflections of rows from the right.
    if wantsVectors { reflections.applyToRows(z) }
    try iterate()
  }

  /// Brings a column to Hessenberg form.
  private func reduce(_ i: Int, _ reflections: inout ReflectionChain) {
    let (n, below) = (t.rows, (i + 1)..<t.rows)
    let v = reflections.vectors.row(i, below)
    v.copy(t[below, i..<i + 1].transposed)
    let (tau, beta) = Reflection.form(v.base, below.count)
    reflections.taus[i] = tau
    t[i + 1, i] = beta
    for row in (i + 2)..<n { t[row, i] = 0 }
    guard tau != 0 else { return }
    let rest = t[below, below]
    let sums = MatrixView(rows: 1, columns: n)
    let left = sums.row(0, 0..<below.count)
    left.set(toProduct: v, rest)
    left.scale(by: tau)
    rest.subtract(product: v.transposed, left)
    let columns = t[0..<n, below]
    sums.set(toProduct: v, columns.transposed)
    sums.scale(by: tau)
    columns.subtract(product: sums.transposed, v)
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
      if scale == 0 { scale = t.largest }
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
      var x: (Double, Double, Double)
      if k == start {
        let h = t[k, k]
        x.0 = h * h + t[k, k + 1] * t[k + 1, k] - sum * h + product
        x.1 = t[k + 1, k] * (h + t[k + 1, k + 1] - sum)
        x.2 = size == 3 ? t[k + 2, k + 1] * t[k + 1, k] : 0
        let scale = Swift.max(Swift.abs(x.0), Swift.abs(x.1), Swift.abs(x.2))
        if scale > 0 { x = (x.0 / scale, x.1 / scale, x.2 / scale) }
      } else {
        x = (t[k, k - 1], t[k + 1, k - 1], size == 3 ? t[k + 2, k - 1] : 0)
      }
      let reflection = ShortReflection(x, size)
      if k > start {
        t[k, k - 1] = reflection.beta
        for i in 1..<size { t[k + i, k - 1] = 0 }
      }
      guard reflection.tau != 0 else { continue }
      reflection.applyToRows(t, k, k..<(wantsVectors ? t.columns : end + 1))
      reflection.applyToColumns(t, k, (wantsVectors ? 0 : start)..<Swift.min(k + 4, end + 1))
      if wantsVectors { reflection.applyToRows(z, k, 0..<z.columns) }
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
    for j in 0..<(wantsVectors ? n : 0) {
      let (x, y) = (z[i, j], z[i + 1, j])
      z[i, j] = pair.cs * x + pair.sn * y
      z[i + 1, j] = pair.cs * y - pair.sn * x
    }
    (t[i, i], t[i, i + 1], t[i + 1, i], t[i + 1, i + 1]) = (pair.a, pair.b, pair.c, pair.d)
    if pair.c == 0 {
      (values[i], values[i + 1]) = (Complex(pair.a), Complex(pair.d))
    } else {
      let imaginary = Swift.abs(pair.b).squareRoot() * Swift.abs(pair.c).squareRoot()
      (values[i], values[i + 1]) = (Complex(pair.a, imaginary), Complex(pair.d, -imaginary))
    }
  }
}
