import CNumericKernels

/// A matrix, or a part of one, whose memory other views share: what the blocks of decompositions are.
struct MatrixView {
  private let owner: MatrixMemory
  let base: UnsafeMutablePointer<Double>
  let rows: Int
  let columns: Int
  let rowStride: Int
  let columnStride: Int

  private init(
    _ owner: MatrixMemory, _ base: UnsafeMutablePointer<Double>, _ rows: Int, _ columns: Int, _ rowStride: Int, _ columnStride: Int
  ) {
    self.owner = owner
    self.base = base
    self.rows = rows
    self.columns = columns
    self.rowStride = rowStride
    self.columnStride = columnStride
  }

  /// A matrix of zeros in memory of its own; rows may be further apart than they are long.
  init(rows: Int, columns: Int, rowStride: Int? = nil) {
    let stride = rowStride ?? columns
    let owner = MatrixMemory(count: rows * stride)
    self.init(owner, owner.base, rows, columns, stride, 1)
  }

  /// The elements of a matrix in memory of their own.
  init(copying matrix: DenseMatrix) {
    self.init(rows: matrix.rows, columns: matrix.columns)
    matrix.elements.withUnsafeBufferPointer { elements in
      if let source = elements.baseAddress { base.update(from: source, count: elements.count) }
    }
  }

  /// The elements as a matrix that shares nothing.
  var matrix: DenseMatrix {
    var result = DenseMatrix(rows: rows, columns: columns)
    for i in 0..<rows {
      for j in 0..<columns { result.elements[i * columns + j] = base[i * rowStride + j * columnStride] }
    }
    return result
  }

  /// A distance between rows of `columns` elements that vectors fill evenly, and that keeps rows from competing for places in a cache.
  static func paddedStride(_ columns: Int) -> Int {
    let whole = (columns + 15) / 16 * 16
    return whole % 64 == 0 ? whole + 16 : whole
  }

  /// The matrix with what lies between its rows.
  var padded: MatrixView { MatrixView(owner, base, rows, rowStride, rowStride, columnStride) }

  /// At least `count` columns: as many more as fill vectors evenly, if the rows are far enough apart.
  func firstColumns(_ count: Int) -> MatrixView {
    MatrixView(owner, base, rows, Swift.min((count + 15) / 16 * 16, rowStride), rowStride, columnStride)
  }

  /// Some rows, in an order, as a matrix that shares nothing.
  func matrix(rows order: [Int]) -> DenseMatrix {
    var result = DenseMatrix(rows: order.count, columns: columns)
    for (i, row) in order.enumerated() {
      for j in 0..<columns { result.elements[i * columns + j] = self[row, j] }
    }
    return result
  }

  /// Some rows and columns of it.
  subscript(rows: Range<Int>, columns: Range<Int>) -> MatrixView {
    MatrixView(
      owner, base + rows.lowerBound * rowStride + columns.lowerBound * columnStride, rows.count, columns.count, rowStride, columnStride)
  }

  subscript(row: Int, column: Int) -> Double {
    @inline(__always) get { base[row * rowStride + column * columnStride] }
    @inline(__always) nonmutating set { base[row * rowStride + column * columnStride] = newValue }
  }

  /// Some columns of one row.
  func row(_ row: Int, _ columns: Range<Int>) -> MatrixView { self[row..<row + 1, columns] }

  /// All columns of some rows.
  func rows(_ rows: Range<Int>) -> MatrixView { self[rows, 0..<columns] }

  /// Rows as columns.
  var transposed: MatrixView {
    MatrixView(owner, base, columns, rows, columnStride, rowStride)
  }

  /// Overwrites the elements with those of the product of two other matrices.
  func set(toProduct a: MatrixView, _ b: MatrixView) {
    nk_matmul_f64(
      rows, columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, b.rowStride, b.columnStride, base, rowStride, columnStride)
  }

  /// Subtracts the product of two other matrices.
  func subtract(product a: MatrixView, _ b: MatrixView) {
    if a.columns == 0 { return }
    nk_subtract_matmul_f64(
      rows, columns, a.columns, a.base, a.rowStride, a.columnStride, b.base, b.rowStride, b.columnStride, base, rowStride, columnStride)
  }

  /// Overwrites the elements with those of another matrix of the same shape.
  func copy(_ other: MatrixView) {
    for i in 0..<rows {
      for j in 0..<columns { self[i, j] = other[i, j] }
    }
  }

  /// Multiplies all elements by a number.
  func scale(by factor: Double) {
    for i in 0..<rows {
      for j in 0..<columns { self[i, j] *= factor }
    }
  }

  /// The largest magnitude of an element.
  var largest: Double {
    var largest = 0.0
    for i in 0..<rows {
      for j in 0..<columns { largest = Swift.max(largest, Swift.abs(self[i, j])) }
    }
    return largest
  }

  /// Exchanges two rows.
  func swapRows(_ a: Int, _ b: Int) {
    if a == b { return }
    let (x, y) = (base + a * rowStride, base + b * rowStride)
    for j in 0..<columns { (x[j * columnStride], y[j * columnStride]) = (y[j * columnStride], x[j * columnStride]) }
  }
}

// MARK: - Triangular systems

extension MatrixView {
  /// How many unknowns are solved for one after the other; more are split in halves, so that most of the work is products.
  private static let leastSplit = 8

  /// Overwrites `right` with the solution of a system with this lower triangle.
  func solveLower(_ right: MatrixView, isUnit: Bool) {
    guard rows > MatrixView.leastSplit else {
      for i in 0..<rows {
        for k in 0..<i { right.subtractRow(k, times: self[i, k], from: i) }
        if !isUnit { right.row(i, 0..<right.columns).divide(by: self[i, i]) }
      }
      return
    }
    let (top, bottom) = halves
    self[top, top].solveLower(right.rows(top), isUnit: isUnit)
    right.rows(bottom).subtract(product: self[bottom, top], right.rows(top))
    self[bottom, bottom].solveLower(right.rows(bottom), isUnit: isUnit)
  }

  /// Overwrites `right` with the solution of a system with this upper triangle.
  func solveUpper(_ right: MatrixView) {
    guard rows > MatrixView.leastSplit else {
      for i in (0..<rows).reversed() {
        for k in (i + 1)..<Swift.max(rows, i + 1) { right.subtractRow(k, times: self[i, k], from: i) }
        right.row(i, 0..<right.columns).divide(by: self[i, i])
      }
      return
    }
    let (top, bottom) = halves
    self[bottom, bottom].solveUpper(right.rows(bottom))
    right.rows(top).subtract(product: self[top, bottom], right.rows(bottom))
    self[top, top].solveUpper(right.rows(top))
  }

  private var halves: (Range<Int>, Range<Int>) {
    let half = (rows / 2 + 7) / 8 * 8
    return (0..<half, half..<rows)
  }

  @inline(__always)
  private func subtractRow(_ source: Int, times factor: Double, from target: Int) {
    if factor == 0 { return }
    let (x, y) = (base + source * rowStride, base + target * rowStride)
    if columnStride == 1 {
      for j in 0..<columns { y[j] -= factor * x[j] }
    } else {
      for j in 0..<columns { y[j * columnStride] -= factor * x[j * columnStride] }
    }
  }

  private func divide(by divisor: Double) {
    for j in 0..<columns { self[0, j] /= divisor }
  }
}

/// Memory for the elements of matrices, all zero at first; buffers that were used before are taken first.
private final class MatrixMemory {
  let base: UnsafeMutablePointer<Double>
  private let buffer: (address: UnsafeMutableRawPointer, bytes: Int)?

  init(count: Int) {
    let bytes = Swift.max(count, 1) * MemoryLayout<Double>.stride
    if let address = nk_buffer_take(bytes) {
      buffer = (address, bytes)
      base = address.assumingMemoryBound(to: Double.self)
    } else {
      buffer = nil
      base = .allocate(capacity: Swift.max(count, 1))
    }
    base.initialize(repeating: 0, count: Swift.max(count, 1))
  }

  deinit {
    if let buffer { nk_buffer_give(buffer.address, buffer.bytes) } else { base.deallocate() }
  }
}
