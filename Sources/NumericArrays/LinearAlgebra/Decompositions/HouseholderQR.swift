/// A matrix as an orthogonal one times a triangular one, by reflections (LAPACK's `geqrf`).
///
/// Some columns at a time: their reflections are applied to the others together.
struct HouseholderQR {
  private let rows: Int
  private let columns: Int
  private var reflections: ReflectionChain
  private let matrix: MatrixView

  init(_ matrix: DenseMatrix) {
    self.matrix = MatrixView(copying: matrix)
    (rows, columns) = (matrix.rows, matrix.columns)
    reflections = ReflectionChain(count: Swift.min(rows, columns), length: rows, lead: 0)
    for start in stride(from: 0, to: Swift.min(rows, columns), by: ReflectionBlock.size) {
      let end = Swift.min(start + ReflectionBlock.size, Swift.min(rows, columns))
      for i in start..<end { reflect(i, until: end) }
      guard end < columns else { continue }
      let block = ReflectionBlock(reflections.vectors[start..<end, start..<rows], taus: reflections.taus[start..<end])
      block.applyLeft(self.matrix[start..<rows, end..<columns], isReversed: true)
    }
  }

  /// Finds the reflection of a column and applies it to those behind it up to `end`.
  private mutating func reflect(_ i: Int, until end: Int) {
    let vector = reflections.vectors.row(i, i..<rows)
    vector.copy(matrix[i..<rows, i..<i + 1].transposed)
    let (tau, beta) = Reflection.form(vector.base, rows - i)
    reflections.taus[i] = tau
    matrix[i, i] = beta
    guard tau != 0, i + 1 < end else { return }
    let rest = matrix[i..<rows, (i + 1)..<end]
    let sums = MatrixView(rows: 1, columns: rest.columns)
    sums.set(toProduct: vector, rest)
    sums.scale(by: tau)
    rest.subtract(product: vector.transposed, sums)
  }

  /// The orthogonal factor's first columns.
  func q(columns count: Int) -> DenseMatrix {
    let q = MatrixView(rows: rows, columns: count)
    for i in 0..<Swift.min(rows, count) { q[i, i] = 1 }
    reflections.applyLeft(q)
    return q.matrix
  }

  /// The triangular factor's first rows.
  func r(rows count: Int) -> DenseMatrix {
    var r = DenseMatrix(rows: count, columns: columns)
    for i in 0..<count {
      for j in i..<Swift.max(columns, i) { r[i, j] = matrix[i, j] }
    }
    return r
  }
}
