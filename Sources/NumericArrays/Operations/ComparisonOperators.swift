// Comparisons give an array of truth values. The operators with a dot are those of Swift's SIMD vectors; those without are for `x > 0`
// and its like, which cannot mean anything else for arrays. `==` asks whether two arrays are equal as a whole.

extension NDArray where Element: ArrayElement {
  /// Whether elements are equal, with broadcasting (NumPy's `==`).
  public static func .== (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.equal(a, b) } catch { stop(error) }
  }

  /// Whether elements are equal, for each element of an array and one value.
  public static func .== (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.equal(a, b) } catch { stop(error) }
  }

  /// Whether elements are equal, for one value and each element of an array.
  public static func .== (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.equal(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: ArrayElement {
  /// Whether elements differ, with broadcasting (NumPy's `!=`).
  public static func .!= (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.notEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements differ, for each element of an array and one value.
  public static func .!= (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.notEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements differ, for one value and each element of an array.
  public static func .!= (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.notEqual(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are less, with broadcasting (NumPy's `<`).
  public static func .< (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are less, for each element of an array and one value.
  public static func .< (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are less, for one value and each element of an array.
  public static func .< (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are at most those of the right, with broadcasting (NumPy's `<=`).
  public static func .<= (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at most those of the right, for each element of an array and one value.
  public static func .<= (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at most those of the right, for one value and each element of an array.
  public static func .<= (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are greater, with broadcasting (NumPy's `>`).
  public static func .> (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are greater, for each element of an array and one value.
  public static func .> (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are greater, for one value and each element of an array.
  public static func .> (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are at least those of the right, with broadcasting (NumPy's `>=`).
  public static func .>= (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at least those of the right, for each element of an array and one value.
  public static func .>= (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at least those of the right, for one value and each element of an array.
  public static func .>= (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are less, with broadcasting (NumPy's `<`).
  public static func < (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are less, for each element of an array and one value.
  public static func < (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are less, for one value and each element of an array.
  public static func < (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.less(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are at most those of the right, with broadcasting (NumPy's `<=`).
  public static func <= (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at most those of the right, for each element of an array and one value.
  public static func <= (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at most those of the right, for one value and each element of an array.
  public static func <= (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.lessEqual(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are greater, with broadcasting (NumPy's `>`).
  public static func > (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are greater, for each element of an array and one value.
  public static func > (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are greater, for one value and each element of an array.
  public static func > (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greater(a, b) } catch { stop(error) }
  }
}

extension NDArray where Element: NumericElement {
  /// Whether elements of the left are at least those of the right, with broadcasting (NumPy's `>=`).
  public static func >= (a: consuming NDArray, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at least those of the right, for each element of an array and one value.
  public static func >= (a: consuming NDArray, b: Element) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }

  /// Whether elements of the left are at least those of the right, for one value and each element of an array.
  public static func >= (a: Element, b: consuming NDArray) -> NDArray<Bool> {
    do { return try Checked.greaterEqual(a, b) } catch { stop(error) }
  }
}
