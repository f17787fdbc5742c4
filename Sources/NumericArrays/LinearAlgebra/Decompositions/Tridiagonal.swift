/// A symmetric matrix as Q·T·Qᵀ with orthogonal Q and tridiagonal T, of which only the lower triangle is read (LAPACK's `sytrd`).
///
/// Some columns at a time: what their reflections do to the rest of the matrix is left undone until all are known, and then is a product.
struct Tridiagonal {
  private(set) var diagonal: [Double]
  private(set) var offDiagonal: [Double]
  /// The reflections whose product is Q.
  private(set) var reflections: ReflectionChain
  private let a: MatrixView
  private let size: Int
  /// For each reflection of the block, the vector w of the change `v·wᵀ + w·vᵀ` of the matrix.
  private let changes: MatrixView
  private static let blockSize = 16

  init(_ matrix: DenseMatrix) {
    size = matrix.rows
    a = MatrixView(copying: matrix)
    for i in 0..<size {
      for j in (i + 1)..<Swift.max(size, i + 1) { a[i, j] = a[j, i] }
    }
    diagonal = [Double](repeating: 0, count: size)
    offDiagonal = [Double](repeating: 0, count: Swift.max(size, 1))
    reflections = ReflectionChain(count: Swift.max(size - 1, 0), length: size, lead: 1)
    changes = MatrixView(rows: Tridiagonal.blockSize, columns: size)
    for start in stride(from: 0, to: size, by: Tridiagonal.blockSize) {
      let end = Swift.min(start + Tridiagonal.blockSize, size)
      for i in start..<end { reduce(i, start) }
      guard end < size else { break }
      let (rest, v, w) = (end..<size, reflections.vectors[start..<end, end..<size], changes[0..<end - start, end..<size])
      a[rest, rest].subtract(product: v.transposed, w)
      a[rest, rest].subtract(product: w.transposed, v)
    }
  }

  /// Brings row `i` of the block that starts at `start` up to date and reduces it.
  private mutating func reduce(_ i: Int, _ start: Int) {
    let (done, k) = (start..<i, i - start)
    let row = a.row(i, i..<size)
    row.subtract(product: reflections.vectors[done, i..<i + 1].transposed, changes[0..<k, i..<size])
    row.subtract(product: changes[0..<k, i..<i + 1].transposed, reflections.vectors[done, i..<size])
    diagonal[i] = a[i, i]
    guard i + 1 < size else { return }
    let rest = (i + 1)..<size
    let v = reflections.vectors.row(i, rest)
    v.copy(a.row(i, rest))
    let (tau, beta) = Reflection.form(v.base, rest.count)
    offDiagonal[i] = beta
    reflections.taus[i] = tau
    let w = changes.row(k, rest)
    w.set(toProduct: v, a[rest, rest])
    subtract(reflections.vectors[done, rest], changes[0..<k, rest], v, from: w)
    subtract(changes[0..<k, rest], reflections.vectors[done, rest], v, from: w)
    let product = MatrixView(rows: 1, columns: 1)
    product.set(toProduct: v, w.transposed)
    let shift = -0.5 * tau * tau * product[0, 0]
    for j in 0..<rest.count { w.base[j] = tau * w.base[j] + shift * v.base[j] }
  }

  /// Subtracts `(b·v)ᵀ·a` from a row.
  private func subtract(_ a: MatrixView, _ b: MatrixView, _ v: MatrixView, from row: MatrixView) {
    if a.rows == 0 { return }
    let products = MatrixView(rows: 1, columns: a.rows)
    products.set(toProduct: v, b.transposed)
    row.subtract(product: products, a)
  }
}
