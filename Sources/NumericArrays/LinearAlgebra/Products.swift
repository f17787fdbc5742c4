import CNumericKernels

extension Checked {
  /// The matrix product of arrays of one or two axes; a single axis counts as a row on the left and as a column on the right.
  ///
  /// Every element is one chain of fused multiply-adds over the common axis in index order, in blocks of 256; the product of two arrays of
  /// one axis adds in 16 lanes, as NumPy's `dot` does.
  package static func matmul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    guard a.layout.rank > 0, b.layout.rank > 0 else {
      let operand = a.layout.rank == 0 ? 0 : 1
      throw NumericError(
        .value,
        "matmul: Input operand \(operand) does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)"
      )
    }
    let common = a.layout.shape[a.layout.rank - 1]
    let bAxis = b.layout.rank == 1 ? 0 : b.layout.rank - 2
    guard common == b.layout.shape[bAxis] else {
      throw NumericError(
        .value,
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) "
          + "(size \(b.layout.shape[bAxis]) is different from \(common)); shapes \(a.layout.shape.tuple) \(b.layout.shape.tuple)")
    }
    if E.elementType.ofSums != E.elementType || E.elementType == .uint64 {
      return try convert(matmul(convert(a, to: Int.self), convert(b, to: Int.self)))
    }
    if a.layout.rank == 1, b.layout.rank == 1 { return try array(dotOfLines(a, b)) }
    if a.layout.rank > 2 || b.layout.rank > 2 { return try batchedProduct(a, b) }
    var shape: Extents = []
    if a.layout.rank == 2 { shape.append(a.layout.shape[0]) }
    if b.layout.rank == 2 { shape.append(b.layout.shape[1]) }
    let out = try NDArray<E>(uninitialized: shape)
    multiply(matrix(a.layout, isLeft: true), matrix(b.layout, isLeft: false), a, b, into: out, at: out.layout.offset)
    return out
  }

  /// The sum of the products of the elements of two lines of equal length.
  package static func dotOfLines<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> E {
    if E.elementType.ofSums != E.elementType || E.elementType == .uint64 { return try scalar(matmul(a, b)) }
    let count = a.layout.shape[0]
    var result = E.zero
    withUnsafeMutableBytes(of: &result) { result in
      let (aStride, bStride) = (a.layout.strides[0], b.layout.strides[0])
      if E.elementType == .float64 {
        let (x, y) = (address(of: a, as: Double.self), address(of: b, as: Double.self))
        result.storeBytes(of: nk_dot_f64(count, x, aStride, y, bStride), as: Double.self)
      } else if E.elementType == .float32 {
        let (x, y) = (address(of: a, as: Float.self), address(of: b, as: Float.self))
        var sum: Float = 0
        nk_matmul_f32(1, 1, count, x, 0, aStride, y, bStride, 0, &sum, 1, 1)
        result.storeBytes(of: sum, as: Float.self)
      } else {
        let (x, y) = (address(of: a, as: Int64.self), address(of: b, as: Int64.self))
        var sum: Int64 = 0
        nk_matmul_i64(1, 1, count, x, 0, aStride, y, bStride, 0, &sum, 1, 1)
        result.storeBytes(of: sum, as: Int64.self)
      }
    }
    withExtendedLifetime((a.storage, b.storage)) {}
    return result
  }
}

// MARK: - Matrices inside arrays

extension Checked {
  /// Rows, columns and strides of the matrix that the last axes of an array are.
  private struct Matrix {
    var rows, columns, rowStride, columnStride, offset: Int
  }

  private static func matrix(_ layout: ArrayLayout, isLeft: Bool) -> Matrix {
    let last = layout.rank - 1
    let (extent, stride) = (layout.shape[last], layout.strides[last])
    if layout.rank == 1 {
      return isLeft
        ? Matrix(rows: 1, columns: extent, rowStride: 0, columnStride: stride, offset: layout.offset)
        : Matrix(rows: extent, columns: 1, rowStride: stride, columnStride: 0, offset: layout.offset)
    }
    return Matrix(
      rows: layout.shape[last - 1], columns: extent, rowStride: layout.strides[last - 1], columnStride: stride, offset: layout.offset)
  }

  private static func multiply<E: NumericElement>(
    _ x: Matrix, _ y: Matrix, _ a: NDArray<E>, _ b: NDArray<E>, into out: NDArray<E>, at offset: Int
  ) {
    let (p, q, r) = (a.raw.memory, b.raw.memory, out.raw.memory)
    if E.elementType == .float64 {
      nk_matmul_f64(
        x.rows, y.columns, x.columns,
        p.assumingMemoryBound(to: Double.self) + x.offset, x.rowStride, x.columnStride,
        q.assumingMemoryBound(to: Double.self) + y.offset, y.rowStride, y.columnStride,
        r.assumingMemoryBound(to: Double.self) + offset, y.columns, 1)
    } else if E.elementType == .float32 {
      nk_matmul_f32(
        x.rows, y.columns, x.columns,
        p.assumingMemoryBound(to: Float.self) + x.offset, x.rowStride, x.columnStride,
        q.assumingMemoryBound(to: Float.self) + y.offset, y.rowStride, y.columnStride,
        r.assumingMemoryBound(to: Float.self) + offset, y.columns, 1)
    } else {
      nk_matmul_i64(
        x.rows, y.columns, x.columns,
        p.assumingMemoryBound(to: Int64.self) + x.offset, x.rowStride, x.columnStride,
        q.assumingMemoryBound(to: Int64.self) + y.offset, y.rowStride, y.columnStride,
        r.assumingMemoryBound(to: Int64.self) + offset, y.columns, 1)
    }
    withExtendedLifetime((a.storage, b.storage, out.storage)) {}
  }

  private static func address<E: ArrayElement, T>(of array: NDArray<E>, as type: T.Type) -> UnsafeMutablePointer<T> {
    UnsafeMutableRawPointer(array.base).assumingMemoryBound(to: type)
  }

  /// Products of the matrices in the last two axes, the axes before them broadcast.
  private static func batchedProduct<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) throws(NumericError) -> NDArray<E> {
    var (x, y) = (matrix(a.layout, isLeft: true), matrix(b.layout, isLeft: false))
    let (aBatch, bBatch) = (a.layout.droppingLast(2), b.layout.droppingLast(2))
    let batch = try broadcastShape(aBatch.shape, bBatch.shape)
    guard let aStrides = aBatch.broadcastStrides(to: batch), let bStrides = bBatch.broadcastStrides(to: batch) else {
      throw .broadcast(a.layout.shape, b.layout.shape)
    }
    var shape = batch
    if a.layout.rank > 1 { shape.append(x.rows) }
    if b.layout.rank > 1 { shape.append(y.columns) }
    let out = try NDArray<E>(uninitialized: shape)
    var places: [Int] = []
    ArrayLayout(shape: batch, strides: aStrides, offset: x.offset).forEachElement { places.append($0) }
    var position = 0
    ArrayLayout(shape: batch, strides: bStrides, offset: y.offset).forEachElement { place in
      x.offset = places[position]
      y.offset = place
      multiply(x, y, a, b, into: out, at: position * x.rows * y.columns)
      position += 1
    }
    return out
  }
}

extension ArrayLayout {
  /// The layout of the axes before the last `count`.
  func droppingLast(_ count: Int) -> ArrayLayout {
    ArrayLayout(shape: Extents(shape.dropLast(count)), strides: Extents(strides.dropLast(count)), offset: offset)
  }
}

// MARK: - Public form

extension NDArray where Element: NumericElement {
  /// The matrix product (NumPy's `@`): the last axis of the left is summed against the last but one of the right.
  public static func • (a: NDArray, b: NDArray) -> NDArray {
    do { return try Checked.matmul(a, b) } catch { stop(error) }
  }

  /// The matrix product (NumPy's `dot`).
  public func dot(_ other: NDArray) -> NDArray {
    do { return try Checked.matmul(self, other) } catch { stop(error) }
  }
}

/// The matrix product (NumPy's `matmul`): the last axis of the left is summed against the last but one of the right.
public func matmul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.matmul(a, b) } catch { stop(error) }
}

/// The matrix product, or the sum of products of two arrays of one axis as an array without axes (NumPy's `dot`).
public func dot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E> {
  do { return try Checked.matmul(a, b) } catch { stop(error) }
}
