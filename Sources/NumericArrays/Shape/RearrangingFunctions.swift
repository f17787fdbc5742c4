// MARK: Functions over the throwing forms of `Rearranging.swift`

/// Each element several times in a row, in index order (NumPy's `repeat`).
public func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E> {
  do { return try Checked.repeat(x, count) } catch { stop(error) }
}

/// Each part along an axis several times in a row (NumPy's `repeat`).
public func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int) -> NDArray<E> {
  do { return try Checked.repeat(x, count, axis: axis) } catch { stop(error) }
}

/// The array over and over along each of its last axes (NumPy's `tile`): `tile(x, 2, 3)`.
public func tile<E: ArrayElement>(_ x: NDArray<E>, _ counts: Int...) -> NDArray<E> {
  do { return try Checked.tile(x, counts) } catch { stop(error) }
}

/// The elements in reverse order along all axes (NumPy's `flip`).
public func flip<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E> {
  do { return try Checked.flip(x) } catch { stop(error) }
}

/// The elements in reverse order along an axis (NumPy's `flip`).
public func flip<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E> {
  do { return try Checked.flip(x, axis: axis) } catch { stop(error) }
}

/// All elements moved in index order, those that leave at one end coming in at the other (NumPy's `roll`).
public func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int) -> NDArray<E> {
  do { return try Checked.roll(x, shift) } catch { stop(error) }
}

/// The elements moved along an axis, those that leave coming in at the other end (NumPy's `roll`).
public func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int, axis: Int) -> NDArray<E> {
  do { return try Checked.roll(x, shift, axis: axis) } catch { stop(error) }
}

/// Two axes exchanged (NumPy's `swapaxes`).
public func swapAxes<E: ArrayElement>(_ x: NDArray<E>, _ a: Int, _ b: Int) -> NDArray<E> {
  do { return try Checked.swapAxes(x, a, b) } catch { stop(error) }
}

/// One axis moved to another place (NumPy's `moveaxis`).
public func moveAxis<E: ArrayElement>(_ x: NDArray<E>, _ from: Int, _ to: Int) -> NDArray<E> {
  do { return try Checked.moveAxis(x, from, to) } catch { stop(error) }
}

/// Arrays stacked row upon row; an array of one axis is a row (NumPy's `vstack`).
public func vstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E> {
  do { return try Checked.vstack(arrays) } catch { stop(error) }
}

/// Arrays side by side: along the second axis, or along the only one (NumPy's `hstack`).
public func hstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E> {
  do { return try Checked.hstack(arrays) } catch { stop(error) }
}

/// Arrays of one axis as the columns of a matrix (NumPy's `column_stack`).
public func columnStack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E> {
  do { return try Checked.columnStack(arrays) } catch { stop(error) }
}

/// Parts of equal length along an axis (NumPy's `split`).
public func split<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) -> [NDArray<E>] {
  do { return try Checked.split(x, count, axis: axis) } catch { stop(error) }
}
