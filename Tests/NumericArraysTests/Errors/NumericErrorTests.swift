import NumericArrays
import Testing

/// Mistakes are errors with NumPy's words and the shapes, thrown by the forms that the interpreter binds.
@Suite struct NumericErrorTests {
  private let x: NDArray<Double> = [[1, 2, 3], [4, 5, 6]]

  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test func namesShapesThatDoNotBroadcast() {
    let y: NDArray<Double> = [1, 2, 3, 4]
    let expected = "operands could not be broadcast together with shapes (2,3) (4,)"
    #expect(message { _ = try Checked.add(x, y) } == expected)
    #expect(message { _ = try Checked.maximum(x, y) } == expected)
    #expect(message { _ = try Checked.less(x, y) } == expected)
    #expect(message { _ = try Checked.multiply(x, NDArray<Bool>([true, false])) }.contains("(2,3) (2,)"))
    var z = y
    #expect(
      message { try Checked.addInPlace(&z, NDArray([[1.0, 2, 3, 4], [5, 6, 7, 8]])) }
        == "non-broadcastable output operand with shape (4,) doesn't match the broadcast shape (2,4)")
  }

  @Test func namesTheSizesOfAProduct() {
    #expect(
      message { _ = try Checked.matmul(x, x) }
        == "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) "
        + "(size 2 is different from 3); shapes (2,3) (2,3)")
    #expect(message { _ = try Checked.matmul(x, NDArray(2.0)) }.contains("does not have enough dimensions"))
  }

  @Test func namesIndicesOutOfBounds() {
    #expect(message { _ = try Checked.get(x, [.position(5)]) } == "index 5 is out of bounds for axis 0 with size 2")
    #expect(message { _ = try Checked.get(x, [.position(0), .position(-4)]) } == "index -4 is out of bounds for axis 1 with size 3")
    #expect(message { _ = try Checked.get(x, [.position(0), .position(0), .position(0)]) }.hasPrefix("too many indices for array"))
    #expect(message { _ = try Checked.get(x, [.positions([0, 2])]) } == "index 2 is out of bounds for axis 0 with size 2")
    #expect(message { _ = try Checked.get(x, [.mask([true, false, true])]) }.hasPrefix("boolean index did not match indexed array"))
    #expect(message { _ = try Checked.flatElement(x, 6) } == "index 6 is out of bounds for size 6")
    #expect(message { _ = try Checked.element(x, Int.min) } == "index \(Int.min) is out of bounds for axis 0 with size 2")
  }

  @Test func namesAxesOutOfBounds() {
    #expect(message { _ = try Checked.sum(x, axis: 2) } == "axis 2 is out of bounds for array of dimension 2")
    #expect(message { _ = try Checked.sum(x, axes: [0, -2]) } == "duplicate value in 'axis'")
    #expect(message { _ = try Checked.argmax(x, axis: -3) } == "axis -3 is out of bounds for array of dimension 2")
    #expect(message { _ = try Checked.sum(x, axis: Int.min) } == "axis \(Int.min) is out of bounds for array of dimension 2")
  }

  @Test func refusesRaggedLiterals() {
    #expect(
      message { _ = try Checked.array([[1.0, 2], [3]]) }
        == "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. "
        + "The detected shape was (2,) + inhomogeneous part.")
  }

  @Test func refusesShapesThatDoNotFit() {
    #expect(message { _ = try Checked.reshape(x, [4, 2]) } == "cannot reshape array of size 6 into shape (4,2)")
    #expect(message { _ = try Checked.reshape(x, [-1, -1]) } == "can only specify one unknown dimension")
    #expect(message { _ = try Checked.reshape(x, [Int.max, 4]) }.hasPrefix("cannot reshape array of size 6"))
    #expect(message { _ = try Checked.full([2, -1], 0.0) } == "negative dimensions are not allowed")
    #expect(message { _ = try Checked.full([1, 1, 1, 1, 1, 1, 1, 1, 1], 0.0) }.hasPrefix("maximum supported dimension"))
    #expect(message { _ = try Checked.squeeze(x, axis: 0) } == "cannot select an axis to squeeze out which has size not equal to one")
  }

  @Test func refusesReductionsOfNothing() {
    let empty = NDArray<Double>([])
    #expect(message { _ = try Checked.max(empty) } == "zero-size array to reduction operation maximum which has no identity")
    #expect(message { _ = try Checked.argmin(empty) } == "attempt to get argmin of an empty sequence")
    #expect(empty.sum() == 0 && empty.sum().sign == .plus)
    #expect(empty.mean().isNaN)
  }

  @Test func refusesPowersThatAreNoIntegers() {
    #expect(message { _ = try Checked.power(NDArray([2]), -1) } == "Integers to negative integer powers are not allowed.")
    #expect(message { _ = try Checked.power(10, 30) } == "10 ** 30 is too large for Int")
  }

  @Test func refusesViewsThatNobodyCouldWalk() {
    #expect(message { _ = try Checked.broadcast(NDArray(3.0), to: [1_000_000_000_000]) }.hasPrefix("array is too big;"))
    #expect(broadcast(NDArray(3.0), to: [1_000, 1_000]).size == 1_000_000)
  }
}
