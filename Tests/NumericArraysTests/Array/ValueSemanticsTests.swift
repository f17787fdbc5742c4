import NumericArrays
import Testing

@Suite struct ValueSemanticsTests {
  @Test func keepsCopiesApart() {
    var x: NDArray<Double> = [[1, 2], [3, 4]]
    let copy = x
    let row = x[0]
    let transposed = x.T
    x[0, 0] = 10
    x += 1
    x.flat[3] = -1
    #expect(x == [[11, 3], [4, -1]])
    #expect(copy == [[1, 2], [3, 4]])
    #expect(row == [1, 2])
    #expect(transposed == [[1, 3], [2, 4]])
  }

  @Test func writesThroughNoView() {
    let x: NDArray<Double> = [[1, 2], [3, 4]]
    var column = x[all, 1]
    column *= 10
    #expect(column == [20, 40])
    #expect(x == [[1, 2], [3, 4]])
  }

  @Test func assignsPartsOfAnArrayToItself() {
    var x = arange(6).reshaped(2, 3)
    x[0] = x[1]
    #expect(x == [[3, 4, 5], [3, 4, 5]])
    x[all, 0..<2] = x[all, 1..<3]
    #expect(x == [[4, 5, 5], [4, 5, 5]])
    x += x
    #expect(x == [[8, 10, 10], [8, 10, 10]])
  }

  @Test func updatesInPlaceWithoutNewMemory() {
    var x = zeros(1000)
    let step = ones(1000)
    let before = AllocationBudget.current.live
    x -= step
    x *= 2
    #expect(AllocationBudget.current.live == before)
    #expect(x.sum() == -2000)
  }

  @Test func picksScalarsWhereNumbersAreAskedFor() {
    var x: NDArray<Double> = [3, 4]
    let y: NDArray<Int> = [1, 0, 1]
    let first: Double = x[0]
    let length = sqrt(x[0] ** 2 + x[1] ** 2) as Double
    var total = 0.0
    for i in 0..<x.count where x[i] > 3 { total += x[i] * 2 }
    x[-1] += 1
    #expect(first == 3 && length == 5 && total == 8)
    #expect("\(x[1]) \(x[0], format: ".2f")" == "5.0 3.00")
    #expect(eye(2)[y] == [[0, 1], [1, 0], [0, 1]])
  }

  @Test func indexesAsNumPyDoes() {
    var x = arange(12).reshaped(3, 4)
    #expect(x[all, 0] == [0, 4, 8])
    #expect(x[1..., ..<2] == [[4, 5], [8, 9]])
    #expect(x[slice(nil, nil, -1), -1] == [11, 7, 3])
    #expect(x[ellipsis, newAxis].shape == [3, 4, 1])
    #expect(x[x > 8] == [9, 10, 11])
    #expect(x[NDArray<Int>([0, -1]), 1] == [1, 9])
    x[x > 8] = 0
    x[0, all] = [7, 7, 7, 7]
    #expect(x == [[7, 7, 7, 7], [4, 5, 6, 7], [8, 0, 0, 0]])
  }

  @Test func wrapsIntegersAround() {
    let (largest, smallest) = (Int.max, Int.min)
    let x = NDArray([largest, smallest])
    #expect(x + 1 == NDArray([smallest, smallest + 1]))
    #expect(-x == NDArray([-largest, smallest]))
    #expect(abs(x) == NDArray([largest, smallest]))
    #expect(x % -1 == [0, 0])
    #expect(floorDivide(x, -1) == NDArray([-largest, smallest]))
    #expect(x / 0 == NDArray([Double.infinity, -Double.infinity]))
  }
}
