import CNumericKernels

/// A reflection of two or three elements, whose vector is (1, v1, v2).
struct ShortReflection {
  private let size: Int
  private(set) var tau = 0.0
  private(set) var beta: Double
  private var v1 = 0.0
  private var v2 = 0.0

  /// The one that takes a vector to a multiple of the first unit vector.
  @inline(__always)
  init(_ x: (Double, Double, Double), _ size: Int) {
    self.size = size
    beta = x.0
    if x.1 == 0, x.2 == 0 { return }
    // Squares that neither overflow nor vanish need no scaling.
    let squares = x.0 * x.0 + (x.1 * x.1 + x.2 * x.2)
    let length = squares > 1e-280 && squares < 1e280 ? squares.squareRoot() : hypotenuse(x.0, hypotenuse(x.1, x.2))
    beta = x.0.sign == .minus ? length : -length
    tau = (beta - x.0) / beta
    let scale = 1 / (x.0 - beta)
    (v1, v2) = (x.1 * scale, x.2 * scale)
  }

  /// Applies it to rows of a matrix from one on, in some columns.
  func applyToRows(_ matrix: MatrixView, _ row: Int, _ columns: Range<Int>) {
    nk_reflect_rows_f64(
      columns.count, matrix.base + row * matrix.rowStride + columns.lowerBound, matrix.rowStride, size, tau, v1, v2)
  }

  /// Applies it to columns of a matrix from one on, in some rows.
  func applyToColumns(_ matrix: MatrixView, _ column: Int, _ rows: Range<Int>) {
    var line = matrix.base + rows.lowerBound * matrix.rowStride + column
    let (t1, t2) = (tau * v1, tau * v2)
    for _ in rows {
      if size == 3 {
        let sum = line[0] + v1 * line[1] + v2 * line[2]
        line[0] -= tau * sum
        line[1] -= t1 * sum
        line[2] -= t2 * sum
      } else {
        let sum = line[0] + v1 * line[1]
        line[0] -= tau * sum
        line[1] -= t1 * sum
      }
      line += matrix.rowStride
    }
  }
}
