/// A matrix of doubles in memory of its own, row by row: what decompositions work on.
struct DenseMatrix {
  let rows: Int
  let columns: Int
  var elements: [Double]

  /// A matrix of zeros.
  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    elements = [Double](repeating: 0, count: rows * columns)
  }

  /// The elements of an array of two axes.
  init(_ array: NDArray<Double>) throws(NumericError) {
    guard array.layout.rank == 2 else {
      throw NumericError(.linearAlgebra, "\(array.layout.rank)-dimensional array given. Array must be two-dimensional")
    }
    rows = array.layout.shape[0]
    columns = array.layout.shape[1]
    elements = try array.elements
  }

  subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { elements[row * columns + column] }
    @inline(__always) set { elements[row * columns + column] = newValue }
  }

  /// Rows as columns.
  var transposed: DenseMatrix {
    var result = DenseMatrix(rows: columns, columns: rows)
    for i in 0..<rows {
      for j in 0..<columns { result[j, i] = self[i, j] }
    }
    return result
  }

  /// Throws unless all elements are finite, as iterations would not converge.
  func requireFinite(_ problem: String) throws(NumericError) {
    guard elements.allSatisfy(\.isFinite) else { throw NumericError(.linearAlgebra, problem) }
  }
}
