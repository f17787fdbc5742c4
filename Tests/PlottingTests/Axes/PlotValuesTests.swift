import NumericArrays
import Testing

@testable import Plotting

@Suite("Values that can be drawn")
struct PlotValuesTests {
  @Test("takes arrays, ranges and NDArrays of numbers")
  func takesSequences() {
    let array: NDArray<Double> = [[1, 2], [3, 4]]
    #expect(array.plotValues == [1, 2, 3, 4])
    #expect((0..<3).plotValues == [0, 1, 2])
    #expect((1...3).plotValues == [1, 2, 3])
    #expect([1, 2].plotValues == [1, 2])
    #expect([true, false].plotValues == [1, 0])
    #expect(NDArray<Int>([3, 1]).plotValues == [3, 1])
  }

  @Test("draws columns of an NDArray coloured by whole numbers, as the lessons do")
  func drawsColumns() {
    let points: NDArray<Double> = [[1, 2], [3, 4], [5, 6]]
    let classes: NDArray<Int> = [0, 1, 0]
    let axes = Figure().subplots()
    axes.scatter(points[all, 0], points[all, 1], c: classes, cmap: .coolwarm, s: 10, alpha: 0.7)
    axes.plot(points[all, 0], points[all, 1], "r--", label: "path")
    #expect(axes.content.artists.count == 2)
    #expect(axes.content.bounds.x == DataInterval([1, 5]))
  }
}
