/// A matrix that is at least as high as wide as P·B·Qᵀ with orthogonal P and Q and upper bidiagonal B (LAPACK's `gebrd`).
///
/// Some columns and rows at a time: what their reflections do to the rest of the matrix is left undone until all are known, and then is
/// a product.
struct Bidiagonal {
  private(set) var diagonal: [Double]
  private(set) var superdiagonal: [Double]
  /// The reflections whose product is P, and those whose product is Q.
  private(set) var left: ReflectionChain
  private(set) var right: ReflectionChain
  private let a: MatrixView
  private let rows: Int
  private let columns: Int
  /// For each pair of reflections of the block, the vectors x and y of the change `v·yᵀ + x·uᵀ` of the matrix.
  private let x: MatrixView
  private let y: MatrixView
  private static let blockSize = 16

  init(_ matrix: DenseMatrix) {
    (rows, columns) = (matrix.rows, matrix.columns)
    a = MatrixView(copying: matrix)
    diagonal = [Double](repeating: 0, count: columns)
    superdiagonal = [Double](repeating: 0, count: columns)
    left = ReflectionChain(count: columns, length: rows, lead: 0)
    right = ReflectionChain(count: Swift.max(columns - 1, 0), length: columns, lead: 1)
    x = MatrixView(rows: Bidiagonal.blockSize, columns: rows)
    y = MatrixView(rows: Bidiagonal.blockSize, columns: columns)
    for start in stride(from: 0, to: columns, by: Bidiagonal.blockSize) {
      let end = Swift.min(start + Bidiagonal.blockSize, columns)
      for i in start..<end {
        reduceColumn(i, start)
        if i + 1 < columns { reduceRow(i, start) }
      }
      guard end < columns else { break }
      let rest = a[end..<rows, end..<columns]
      let done = 0..<end - start
      rest.subtract(product: left.vectors[start..<end, end..<rows].transposed, y[done, end..<columns])
      rest.subtract(product: x[done, end..<rows].transposed, right.vectors[start..<end, end..<columns])
    }
  }

  /// Brings column `i` of the block that starts at `start` up to date and reduces it; then finds y.
  private mutating func reduceColumn(_ i: Int, _ start: Int) {
    let (done, block, below) = (start..<i, 0..<i - start, i..<rows)
    let v = left.vectors.row(i, below)
    v.copy(a[below, i..<i + 1].transposed)
    v.subtract(product: y[block, i..<i + 1].transposed, left.vectors[done, below])
    v.subtract(product: right.vectors[done, i..<i + 1].transposed, x[block, below])
    (left.taus[i], diagonal[i]) = Reflection.form(v.base, below.count)
    guard i + 1 < columns else { return }
    let rest = (i + 1)..<columns
    let change = y.row(i - start, rest)
    change.set(toProduct: v, a[below, rest])
    subtract(y[block, rest], left.vectors[done, below], v, from: change)
    subtract(right.vectors[done, rest], x[block, below], v, from: change)
    change.scale(by: left.taus[i])
  }

  /// Brings row `i` up to date and reduces it; then finds x.
  private mutating func reduceRow(_ i: Int, _ start: Int) {
    let (done, block, rest, below) = (start..<i, 0..<i - start, (i + 1)..<columns, (i + 1)..<rows)
    let (withThis, blockWithThis) = (start..<i + 1, 0..<i - start + 1)
    let u = right.vectors.row(i, rest)
    u.copy(a.row(i, rest))
    u.subtract(product: left.vectors[withThis, i..<i + 1].transposed, y[blockWithThis, rest])
    u.subtract(product: x[block, i..<i + 1].transposed, right.vectors[done, rest])
    (right.taus[i], superdiagonal[i]) = Reflection.form(u.base, rest.count)
    let change = x.row(i - start, below)
    change.set(toProduct: u, a[below, rest].transposed)
    subtract(left.vectors[withThis, below], y[blockWithThis, rest], u, from: change)
    subtract(x[block, below], right.vectors[done, rest], u, from: change)
    change.scale(by: right.taus[i])
  }

  /// Subtracts `(b·v)ᵀ·a` from a row.
  private func subtract(_ a: MatrixView, _ b: MatrixView, _ v: MatrixView, from row: MatrixView) {
    if a.rows == 0 || row.columns == 0 { return }
    let products = MatrixView(rows: 1, columns: a.rows)
    products.set(toProduct: v, b.transposed)
    row.subtract(product: products, a)
  }
}
