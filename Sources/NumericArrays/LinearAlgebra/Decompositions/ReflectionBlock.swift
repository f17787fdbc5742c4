/// A product of reflections `1 - Vᵀ·T·V`, where the rows of V are their vectors and T is triangular (Schreiber and Van Loan 1989).
///
/// Applied together they are products of matrices, which are many times faster than one reflection after the other.
struct ReflectionBlock {
  /// How many reflections go together.
  static let size = 32
  private let vectors: MatrixView
  private let triangle: MatrixView

  /// The product of reflections in the order of the rows.
  init(_ vectors: MatrixView, taus: ArraySlice<Double>) {
    self.vectors = vectors
    let count = vectors.rows
    let products = MatrixView(rows: count, columns: count)
    products.set(toProduct: vectors, vectors.transposed)
    triangle = MatrixView(rows: count, columns: count)
    for (i, tau) in taus.enumerated() {
      triangle[i, i] = tau
      for row in 0..<i {
        var sum = 0.0
        for k in row..<i { sum += triangle[row, k] * products[k, i] }
        triangle[row, i] = -tau * sum
      }
    }
  }

  /// Multiplies a matrix by the product of the reflections from the left; reversed, by that of the reversed order.
  func applyLeft(_ matrix: MatrixView, isReversed: Bool = false) {
    let inner = MatrixView(rows: vectors.rows, columns: matrix.columns)
    let outer = MatrixView(rows: vectors.rows, columns: matrix.columns)
    inner.set(toProduct: vectors, matrix)
    outer.set(toProduct: isReversed ? triangle.transposed : triangle, inner)
    matrix.subtract(product: vectors.transposed, outer)
  }

  /// Multiplies the vectors that are the rows of a matrix by the product of the reflections.
  func applyToRows(_ matrix: MatrixView) {
    let inner = MatrixView(rows: matrix.rows, columns: vectors.rows)
    let outer = MatrixView(rows: matrix.rows, columns: vectors.rows)
    inner.set(toProduct: matrix, vectors.transposed)
    outer.set(toProduct: inner, triangle.transposed)
    matrix.subtract(product: outer, vectors)
  }
}

/// Many reflections, each of which leaves the first elements of a vector alone: the first `lead`, the second one more, and so on.
struct ReflectionChain {
  /// Their vectors as rows, with zeros for the elements that they leave alone.
  let vectors: MatrixView
  /// Their factors.
  var taus: [Double]
  private let lead: Int

  /// Room for some reflections of vectors of some length.
  init(count: Int, length: Int, lead: Int) {
    vectors = MatrixView(rows: count, columns: length)
    taus = [Double](repeating: 0, count: count)
    self.lead = lead
  }

  /// Multiplies the vectors that are the rows of a matrix by all reflections, the last one first.
  func applyToRows(_ matrix: MatrixView) {
    for (reflections, columns) in blocks.reversed() {
      block(reflections, columns).applyToRows(matrix[0..<matrix.rows, columns])
    }
  }

  /// Multiplies a matrix by all reflections from the left, the last one first.
  func applyLeft(_ matrix: MatrixView) {
    for (reflections, rows) in blocks.reversed() { block(reflections, rows).applyLeft(matrix.rows(rows)) }
  }

  private func block(_ reflections: Range<Int>, _ elements: Range<Int>) -> ReflectionBlock {
    ReflectionBlock(vectors[reflections, elements], taus: taus[reflections])
  }

  /// The reflections that go together, and the elements that they change.
  private var blocks: [(Range<Int>, Range<Int>)] {
    stride(from: 0, to: taus.count, by: ReflectionBlock.size).map { start in
      (start..<Swift.min(start + ReflectionBlock.size, taus.count), Swift.min(start + lead, vectors.columns)..<vectors.columns)
    }
  }
}
