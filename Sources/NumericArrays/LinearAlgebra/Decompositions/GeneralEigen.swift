/// The eigenvalues and eigenvectors of a square matrix (LAPACK's `geev`).
struct GeneralEigen {
  /// The eigenvalues; complex ones come in pairs, the one with positive imaginary part first.
  let values: [Complex]
  /// The eigenvectors, one for each value, of length 1; of complex ones the largest component is real.
  private(set) var vectors: [[Complex]] = []

  /// Decomposes a square matrix; throws when the iteration does not converge.
  init(_ matrix: DenseMatrix, wantsVectors: Bool = true) throws(NumericError) {
    let balanced = Balancing(matrix)
    let schur = try RealSchur(balanced.matrix)
    values = schur.values
    guard wantsVectors else { return }
    for k in values.indices {
      if values[k].imaginary < 0, k > 0 {
        vectors.append(vectors[k - 1].map(\.conjugate))
      } else {
        vectors.append(GeneralEigen.vector(schur, k, balanced.scales))
      }
    }
  }

  private static func vector(_ schur: RealSchur, _ k: Int, _ scales: [Double]) -> [Complex] {
    let (t, n) = (schur.t, schur.t.rows)
    let value = schur.values[k]
    var x = [Complex](repeating: .zero, count: n)
    var row: Int
    if value.imaginary == 0 {
      x[k] = .one
      row = k - 1
    } else {
      // The first of a pair of rows.
      if Swift.abs(t[k, k + 1]) >= Swift.abs(t[k + 1, k]) {
        x[k] = .one
        x[k + 1] = Complex(0, value.imaginary / t[k, k + 1])
      } else {
        x[k] = Complex(-value.imaginary / t[k + 1, k])
        x[k + 1] = Complex(0, 1)
      }
      row = k - 1
    }
    let last = value.imaginary == 0 ? k : k + 1
    let scale = t.elements.reduce(0) { Swift.max($0, Swift.abs($1)) }
    let smallest = Swift.max(0x1p-53 * scale, Double.leastNormalMagnitude * 1e10)
    while row >= 0 {
      let isPair = row > 0 && t[row, row - 1] != 0
      func rest(_ i: Int) -> Complex {
        var sum = Complex.zero
        for j in (row + 1)...last { sum = sum - Complex(t[i, j]) * x[j] }
        return sum
      }
      if isPair {
        let (b0, b1) = (rest(row - 1), rest(row))
        let (a, d) = (Complex(t[row - 1, row - 1]) - value, Complex(t[row, row]) - value)
        let (b, c) = (Complex(t[row - 1, row]), Complex(t[row, row - 1]))
        var determinant = a * d - b * c
        if determinant.magnitude < smallest * smallest { determinant = Complex(smallest * smallest) }
        x[row - 1] = (b0 * d - b * b1) / determinant
        x[row] = (a * b1 - c * b0) / determinant
        row -= 2
      } else {
        var pivot = Complex(t[row, row]) - value
        if pivot.magnitude < smallest { pivot = Complex(smallest) }
        x[row] = rest(row) / pivot
        row -= 1
      }
      // Keeps the numbers from overflowing; the length does not matter yet.
      let largest = x.reduce(0) { Swift.max($0, $1.magnitude) }
      if largest > 1e100 { x = x.map { Complex($0.real / largest, $0.imaginary / largest) } }
    }
    var result = [Complex](repeating: .zero, count: n)
    for j in 0...last where x[j] != .zero {
      for i in 0..<n { result[i] = result[i] + Complex(schur.z[j, i]) * x[j] }
    }
    for i in 0..<n { result[i] = result[i] * Complex(scales[i]) }
    return normalized(result, isReal: value.imaginary == 0)
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
