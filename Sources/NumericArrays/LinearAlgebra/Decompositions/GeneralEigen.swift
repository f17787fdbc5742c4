import CNumericKernels

/// The eigenvalues and eigenvectors of a square matrix (LAPACK's `geev`).
struct GeneralEigen {
  /// The eigenvalues; complex ones come in pairs, the one with positive imaginary part first.
  let values: [Complex]
  /// The eigenvectors, one for each value, of length 1; of complex ones the largest component is real.
  private(set) var vectors: [[Complex]] = []

  /// Decomposes a square matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix, wantsVectors: Bool = true) throws(NumericError) {
    let balanced = Balancing(matrix)
    let schur = try RealSchur(balanced.matrix, wantsVectors: wantsVectors)
    let n = matrix.rows
    values = schur.values
    guard wantsVectors else { return }
    // The vectors of the triangle as rows; those of a pair are a row of real parts and a row of imaginary ones.
    let rows = MatrixView(rows: n, columns: n)
    let smallest = Swift.max(0x1p-53 * schur.t.largest, Double.leastNormalMagnitude * 1e10)
    for k in 0..<n where values[k].imaginary >= 0 || k == 0 { GeneralEigen.solve(schur, k, smallest, into: rows) }
    let turned = MatrixView(rows: n, columns: n)
    turned.set(toProduct: rows, schur.z)
    for k in 0..<n {
      if values[k].imaginary < 0, k > 0 {
        vectors.append(vectors[k - 1].map(\.conjugate))
        continue
      }
      let isReal = values[k].imaginary == 0 || k + 1 == n
      let vector = (0..<n).map { i in
        Complex(turned[k, i] * balanced.scales[i], isReal ? 0 : turned[k + 1, i] * balanced.scales[i])
      }
      vectors.append(GeneralEigen.normalized(vector, isReal: isReal))
    }
  }

  /// Finds a vector that the triangle only stretches, from its last element up; pivots below `smallest` count as that.
  private static func solve(_ schur: RealSchur, _ k: Int, _ smallest: Double, into rows: MatrixView) {
    let (t, n) = (schur.t, schur.t.rows)
    let value = schur.values[k]
    let isReal = value.imaginary == 0 || k + 1 == n
    let (real, imaginary) = (rows.base + k * n, isReal ? nil : rows.base + (k + 1) * n)
    if let imaginary {
      // The first of a pair of rows.
      if Swift.abs(t[k, k + 1]) >= Swift.abs(t[k + 1, k]) {
        (real[k], imaginary[k + 1]) = (1, value.imaginary / t[k, k + 1])
      } else {
        (real[k], imaginary[k + 1]) = (-value.imaginary / t[k + 1, k], 1)
      }
    } else {
      real[k] = 1
    }
    let last = isReal ? k : k + 1
    func rest(_ i: Int, _ row: Int) -> Complex {
      let line = t.base + i * n + row + 1
      func sum(_ x: UnsafeMutablePointer<Double>) -> Double { -nk_dot_f64(last - row, line, 1, x + row + 1, 1) }
      return Complex(sum(real), imaginary.map(sum) ?? 0)
    }
    func set(_ i: Int, _ x: Complex) {
      real[i] = x.real
      imaginary?[i] = x.imaginary
    }
    var row = k - 1
    while row >= 0 {
      let isPair = row > 0 && t[row, row - 1] != 0
      if isPair {
        let (b0, b1) = (rest(row - 1, row), rest(row, row))
        let (a, d) = (Complex(t[row - 1, row - 1]) - value, Complex(t[row, row]) - value)
        let (b, c) = (Complex(t[row - 1, row]), Complex(t[row, row - 1]))
        var determinant = a * d - b * c
        if determinant.magnitude < smallest * smallest { determinant = Complex(smallest * smallest) }
        set(row - 1, (b0 * d - b * b1) / determinant)
        set(row, (a * b1 - c * b0) / determinant)
      } else {
        var pivot = Complex(t[row, row]) - value
        if pivot.magnitude < smallest { pivot = Complex(smallest) }
        set(row, rest(row, row) / pivot)
      }
      // Keeps the numbers from overflowing; the length does not matter yet.
      for i in (isPair ? row - 1 : row)...row {
        let size = Swift.max(Swift.abs(real[i]), Swift.abs(imaginary?[i] ?? 0))
        guard size > 1e100 else { continue }
        for j in 0...last {
          real[j] /= size
          imaginary?[j] /= size
        }
      }
      row -= isPair ? 2 : 1
    }
  }

  private static func normalized(_ x: [Complex], isReal: Bool) -> [Complex] {
    let largest = x.reduce(0) { Swift.max($0, $1.magnitude) }
    guard largest > 0 else { return x }
    let scaled = x.map { Complex($0.real / largest, $0.imaginary / largest) }
    let length = scaled.reduce(0) { $0 + $1.real * $1.real + $1.imaginary * $1.imaginary }.squareRoot()
    var result = scaled.map { Complex($0.real / length, $0.imaginary / length) }
    if isReal { return result }
    var place = 0
    for i in result.indices where result[i].magnitude > result[place].magnitude { place = i }
    let turn = result[place].conjugate / Complex(result[place].magnitude)
    result = result.map { $0 * turn }
    result[place].imaginary = 0
    return result
  }
}

/// A matrix scaled by powers of two so that its rows and columns have similar sizes (Parlett and Reinsch 1969).
struct Balancing {
  private(set) var matrix: DenseMatrix
  private(set) var scales: [Double]

  init(_ matrix: DenseMatrix) {
    self.matrix = matrix
    scales = [Double](repeating: 1, count: matrix.rows)
    var isDone = false
    var rounds = 0
    while !isDone, rounds < 100 {
      isDone = true
      rounds += 1
      for i in scales.indices where balance(i) { isDone = false }
    }
  }

  private mutating func balance(_ i: Int) -> Bool {
    var (c, r) = (0.0, 0.0)
    for j in scales.indices where j != i {
      c += Swift.abs(matrix[j, i])
      r += Swift.abs(matrix[i, j])
    }
    guard c > 0, r > 0, c.isFinite, r.isFinite else { return false }
    let sum = c + r
    var f = 1.0
    while c < r / 2, f < 1e150 {
      f *= 2
      c *= 4
    }
    while c >= r * 2, f > 1e-150 {
      f /= 2
      c /= 4
    }
    guard f != 1, (c + r) / f < 0.95 * sum else { return false }
    scales[i] *= f
    for j in scales.indices {
      matrix[i, j] /= f
      matrix[j, i] *= f
    }
    return true
  }
}
