import NumericArrays
import Plotting
import ScriptInterpreter

extension MathEngineBindings {
  /// The operators that the standard library declares for SIMD types, random generators, figures, and what can be plotted.
  static let rest = """
    infix operator .== : ComparisonPrecedence
    infix operator .!= : ComparisonPrecedence
    infix operator .< : ComparisonPrecedence
    infix operator .<= : ComparisonPrecedence
    infix operator .> : ComparisonPrecedence
    infix operator .>= : ComparisonPrecedence
    infix operator .& : MultiplicationPrecedence
    infix operator .| : AdditionPrecedence
    infix operator .^ : AdditionPrecedence
    prefix operator .!
    extension RandomState { @native("RandomState.init(seed:)") init(seed: Int) }
    extension RandomGenerator { @native("RandomGenerator.init(seed:)") init(seed: Int) }
    extension PythonRandom { @native("PythonRandom.init(seed:)") init(seed: Int) }
    @native("show(_:)") func show(_ figure: Figure)
    extension NDArray: PlotValues where Element: PlotScalar { @native("NDArray.plotValues") var plotValues: [Double] { get } }
    extension Array: PlotValues where Element: PlotScalar { @native("Array.plotValues") var plotValues: [Double] { get } }
    extension Range: PlotValues where Bound == Int { @native("Range.plotValues") var plotValues: [Double] { get } }
    extension ClosedRange: PlotValues where Bound == Int { @native("ClosedRange.plotValues") var plotValues: [Double] { get } }
    extension NDArray: PlotGrid where Element: PlotScalar { @native("NDArray.plotRows") var plotRows: [[Double]] { get } }
    extension Array: PlotGrid where Element: PlotValues { var plotRows: [[Double]] { map { $0.plotValues } } }
    extension NDArray: CustomStringConvertible {}
    """

  static func bindRest(into natives: inout Natives) {
    natives.bind("RandomState.init(seed:)") { (seed: Int) throws -> RandomState in try RandomState(checkedSeed: seed) }
    natives.bind("RandomGenerator.init(seed:)") { (seed: Int) throws -> RandomGenerator in try RandomGenerator(checkedSeed: seed) }
    natives.bind("PythonRandom.init(seed:)") { (seed: Int) throws -> PythonRandom in PythonRandom(seed: seed) }
    natives.bind("show(_:)") { (context: NativeContext, figure: Figure) throws in try context.display(figure) }
    natives.bind("NDArray.plotValues.get<Double>") { (array: NDArray<Double>) throws -> [Double] in try array.checkedPlotValues }
    natives.bind("NDArray.plotValues.get<Int>") { (array: NDArray<Int>) throws -> [Double] in try array.checkedPlotValues }
    natives.bind("NDArray.plotValues.get<Bool>") { (array: NDArray<Bool>) throws -> [Double] in try array.checkedPlotValues }
    natives.bind("NDArray.plotRows.get<Double>") { (array: NDArray<Double>) throws -> [[Double]] in try array.checkedPlotRows }
    natives.bind("NDArray.plotRows.get<Int>") { (array: NDArray<Int>) throws -> [[Double]] in try array.checkedPlotRows }
    natives.bind("NDArray.plotRows.get<Bool>") { (array: NDArray<Bool>) throws -> [[Double]] in try array.checkedPlotRows }
    natives.bind("Array.plotValues.get<Double>") { (array: [Double]) throws -> [Double] in array }
    natives.bind("Array.plotValues.get<Int>") { (array: [Int]) throws -> [Double] in array.plotValues }
    natives.bind("Array.plotValues.get<Bool>") { (array: [Bool]) throws -> [Double] in array.plotValues }
    natives.bind("Range.plotValues.get<Int>") { (range: Range<Int>) throws -> [Double] in range.plotValues }
    natives.bind("ClosedRange.plotValues.get<Int>") { (range: ClosedRange<Int>) throws -> [Double] in range.plotValues }
  }
}
