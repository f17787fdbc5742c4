/// A matrix as an orthogonal one times a triangular one, by reflections (LAPACK's `geqrf`).
struct HouseholderQR {
  private let rows: Int
  private let columns: Int
  private var reflections: [Reflection] = []
  private var matrix: DenseMatrix

  init(_ matrix: DenseMatrix) {
    self.matrix = matrix
    (rows, columns) = (matrix.rows, matrix.columns)
    for i in 0..<Swift.min(rows, columns) {
      let reflection = Reflection((i..<rows).map { matrix.rows > $0 ? self.matrix[$0, i] : 0 })
      reflection.applyLeft(to: &self.matrix, row: i, column: i + 1)
      self.matrix[i, i] = reflection.beta
      for row in (i + 1)..<Swift.max(rows, i + 1) { self.matrix[row, i] = 0 }
      reflections.append(reflection)
    }
  }

  /// The orthogonal factor's first columns.
  func q(columns count: Int) -> DenseMatrix {
    var q = DenseMatrix(rows: rows, columns: count)
    for i in 0..<Swift.min(rows, count) { q[i, i] = 1 }
    for (i, reflection) in reflections.enumerated().reversed() { reflection.applyLeft(to: &q, row: i, column: 0) }
    return q
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
