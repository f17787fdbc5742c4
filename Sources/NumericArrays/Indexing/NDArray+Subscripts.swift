// The element type, and with it the kind of index, decides between an array and an element; where the context asks for neither, `x[0]` is
// an array, as a row of a matrix is.

extension NDArray {
  /// The row at a position, or for an array of one axis the element as an array without axes (NumPy's `x[i]`); negative counts from the end.
  public subscript(position: Int) -> NDArray {
    get {
      do { return try Checked.get(self, position) } catch { stop(error) }
    }
    set {
      do { try Checked.set(&self, [.position(position)], newValue) } catch { stop(error) }
    }
  }

  /// The element at a position of an array of one axis, where the context asks for a number; assigning fills the row of a matrix.
  @_disfavoredOverload
  public subscript(position: Int) -> Element {
    get {
      do { return try Checked.element(self, position) } catch { stop(error) }
    }
    set {
      do { try Checked.setElement(&self, position, newValue) } catch { stop(error) }
    }
  }

  /// The part that indices pick (NumPy's `x[i, j]`): integers, ranges, `all`, `newAxis`, `ellipsis`, a `slice`, masks, positions.
  public subscript(indices: any ArrayIndex...) -> NDArray {
    get {
      do { return try Checked.get(self, indices.map(\.indexTerm)) } catch { stop(error) }
    }
    set {
      do { try Checked.set(&self, indices.map(\.indexTerm), newValue) } catch { stop(error) }
    }
  }

  /// The one element that indices pick, where the context asks for a number; assigning fills all that they pick.
  @_disfavoredOverload
  public subscript(indices: any ArrayIndex...) -> Element {
    get {
      do { return try Checked.scalar(Checked.get(self, indices.map(\.indexTerm))) } catch { stop(error) }
    }
    set {
      do { try Checked.set(&self, indices.map(\.indexTerm), newValue) } catch { stop(error) }
    }
  }

  /// The one element of an array that has only one (NumPy's `item`).
  public func item() -> Element {
    do { return try Checked.scalar(self) } catch { stop(error) }
  }
}
