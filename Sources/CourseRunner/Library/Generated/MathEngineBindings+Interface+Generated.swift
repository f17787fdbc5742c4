// Generated from the public source of the maths engine by `make bindings`. DO NOT EDIT: a test compares it with what it is made from.
// swift-format-ignore-file

extension MathEngineBindings {
  /// What lessons can call, generated from the engine's public source.
  static let generatedInterface = #"""
precedencegroup ExponentiationPrecedence {
  associativity: right
  higherThan: MultiplicationPrecedence
}
infix operator ** : ExponentiationPrecedence
infix operator • : MultiplicationPrecedence
infix operator **= : AssignmentPrecedence
protocol ArrayElement: Hashable {}
protocol NumericElement: ArrayElement, Comparable {}
protocol FloatElement: NumericElement {}
protocol IntegerElement: NumericElement {}
protocol NarrowIntegerElement: IntegerElement {}
protocol PercentFormattable {}
protocol ArrayIndex {}
protocol IndexElement: ArrayElement {}
protocol PlotGrid { var plotRows: [[Double]] { get } }
protocol PlotValues { var plotValues: [Double] { get } }
protocol PlotScalar {}
@native("NDArray") struct NDArray<Element: ArrayElement> {}
@native("NestedLiteral") struct NestedLiteral<Element: ArrayElement> {}
@native("IndexTerm") struct IndexTerm {}
@native("FlatElements") struct FlatElements<Element: ArrayElement> {}
@native("PythonRandom") final class PythonRandom {}
@native("RandomGenerator") final class RandomGenerator {}
@native("RandomState") final class RandomState {}
@native("Axes") final class Axes {}
@native("AxisScale") struct AxisScale {}
@native("ColorMap") struct ColorMap {}
@native("ColorScale") struct ColorScale {}
@native("Figure") final class Figure {}
extension Double: FloatElement {}
extension Int: IntegerElement {}
extension Bool: ArrayElement {}
extension Int: PercentFormattable {}
extension Double: PercentFormattable {}
extension Bool: PercentFormattable {}
extension Int: IndexElement {}
extension Bool: IndexElement {}
extension Double: PlotScalar {}
extension Int: PlotScalar {}
extension Bool: PlotScalar {}
@native("fftfreq(_:d:)") func fftfreq(_ n: Int, d: Double = 1) -> NDArray<Double>
@native("rfftfreq(_:d:)") func rfftfreq(_ n: Int, d: Double = 1) -> NDArray<Double>
@native("fftshift(_:)") func fftshift<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("interp(_:_:_:)") func interp(_ x: NDArray<Double>, _ xp: NDArray<Double>, _ fp: NDArray<Double>) -> NDArray<Double>
@native("interp(_:_:_:)#2") func interp(_ x: Double, _ xp: NDArray<Double>, _ fp: NDArray<Double>) -> Double
@native("trapezoid(_:dx:)") func trapezoid(_ y: NDArray<Double>, dx: Double = 1) -> Double
@native("trapezoid(_:x:)") func trapezoid(_ y: NDArray<Double>, x: NDArray<Double>) -> Double
@native("gradient(_:_:)") func gradient(_ f: NDArray<Double>, _ spacing: Double = 1) -> NDArray<Double>
@native("gradient(_:_:axis:)") func gradient(_ f: NDArray<Double>, _ spacing: Double = 1, axis: Int) -> NDArray<Double>
@native("polyval(_:_:)") func polyval(_ p: NDArray<Double>, _ x: NDArray<Double>) -> NDArray<Double>
@native("polyval(_:_:)#2") func polyval(_ p: NDArray<Double>, _ x: Double) -> Double
@native("polyfit(_:_:_:)") func polyfit(_ x: NDArray<Double>, _ y: NDArray<Double>, _ degree: Int) -> NDArray<Double>
@native("vander(_:_:increasing:)") func vander<E: NumericElement>(_ x: NDArray<E>, _ n: Int? = nil, increasing: Bool = false) -> NDArray<E>
@native("realRoots(_:)") func realRoots(_ p: NDArray<Double>) -> NDArray<Double>
@native("polyder(_:m:)") func polyder<E: NumericElement>(_ p: NDArray<E>, m: Int = 1) -> NDArray<E>
@native("polyint(_:)") func polyint(_ p: NDArray<Double>) -> NDArray<Double>
@native("polymul(_:_:)") func polymul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("polyadd(_:_:)") func polyadd<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("convolve(_:_:mode:)") func convolve<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, mode: String = "full") -> NDArray<E>
@native("correlate(_:_:mode:)") func correlate<E: NumericElement>(_ a: NDArray<E>, _ v: NDArray<E>, mode: String = "valid") -> NDArray<E>
@native("hanning(_:)") func hanning(_ n: Int) -> NDArray<Double>
@native("hamming(_:)") func hamming(_ n: Int) -> NDArray<Double>
@native("blackman(_:)") func blackman(_ n: Int) -> NDArray<Double>
@native("bartlett(_:)") func bartlett(_ n: Int) -> NDArray<Double>
extension NDArray {
  @native("NDArray.init(_:)") init(_ elements: [Element])
  @native("NDArray.init(_:)#2") @_disfavoredOverload init(_ rows: [[Element]])
  @native("NDArray.init(_:)#3") @_disfavoredOverload init(_ planes: [[[Element]]])
  @native("NDArray.init(_:)#4") @_disfavoredOverload init(_ rows: [NDArray<Element>])
  @native("NDArray.init(_:)#5") init(_ element: Element)
  @native("NDArray.init(_:)#6") init<Other: ArrayElement>(_ other: NDArray<Other>)
  @native("NDArray.shape") var shape: [Int] { get }
  @native("NDArray.ndim") var ndim: Int { get }
  @native("NDArray.size") var size: Int { get }
  @native("NDArray.count") var count: Int { get }
  @native("NDArray.dtype") var dtype: String { get }
}
extension NestedLiteral where Element: FloatElement {
  @native("NestedLiteral.nan") static var nan: NestedLiteral { get }
  @native("NestedLiteral.infinity") static var infinity: NestedLiteral { get }
}
@native("zeros(_:)") func zeros(_ shape: Int...) -> NDArray<Double>
@native("zeros(_:)#2") func zeros(_ shape: [Int]) -> NDArray<Double>
@native("ones(_:)") func ones(_ shape: Int...) -> NDArray<Double>
@native("ones(_:)#2") func ones(_ shape: [Int]) -> NDArray<Double>
@native("full(_:_:)") func full<E: ArrayElement>(_ shape: [Int], _ value: E) -> NDArray<E>
@native("zerosLike(_:)") func zerosLike<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("onesLike(_:)") func onesLike<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("fullLike(_:_:)") func fullLike<E: ArrayElement>(_ x: NDArray<E>, _ value: E) -> NDArray<E>
@native("eye(_:_:k:)") func eye(_ rows: Int, _ columns: Int? = nil, k: Int = 0) -> NDArray<Double>
@native("identity(_:)") func identity(_ n: Int) -> NDArray<Double>
@native("diag(_:k:)") func diag<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E>
@native("tril(_:k:)") func tril<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E>
@native("triu(_:k:)") func triu<E: ArrayElement>(_ x: NDArray<E>, k: Int = 0) -> NDArray<E>
@native("trace(_:)") func trace<E: NumericElement>(_ x: NDArray<E>) -> E
@native("outer(_:_:)") func outer<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("meshgrid(_:_:)") func meshgrid<E: ArrayElement>(_ x: NDArray<E>, _ y: NDArray<E>) -> (NDArray<E>, NDArray<E>)
@native("tri(_:_:k:)") func tri(_ rows: Int, _ columns: Int? = nil, k: Int = 0) -> NDArray<Double>
@native("logspace(_:_:_:endpoint:base:)") func logspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true, base: Double = 10) -> NDArray<Double>
@native("geomspace(_:_:_:endpoint:)") func geomspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true) -> NDArray<Double>
@native("indices(_:)") func indices(_ shape: [Int]) -> NDArray<Int>
@native("arange(_:)") func arange(_ end: Int) -> NDArray<Int>
@native("arange(_:_:_:)") func arange(_ start: Int, _ end: Int, _ step: Int = 1) -> NDArray<Int>
@native("arange(_:)#2") func arange(_ end: Double) -> NDArray<Double>
@native("arange(_:_:_:)#2") func arange(_ start: Double, _ end: Double, _ step: Double = 1) -> NDArray<Double>
@native("linspace(_:_:_:endpoint:)") func linspace(_ start: Double, _ end: Double, _ count: Int = 50, endpoint: Bool = true) -> NDArray<Double>
@native("format(_:_:)") func format(_ value: Double, _ spec: String) -> String
@native("format(_:_:)#2") func format(_ value: Int, _ spec: String) -> String
@native("format(_:_:)#3") func format(_ value: String, _ spec: String) -> String
@native("pythonRound(_:_:)") func pythonRound(_ value: Double, _ digits: Int) -> Double
@native("pythonRound(_:)") func pythonRound(_ value: Double) -> Int
extension IndexTerm {
  @native("IndexTerm.newAxis") static var newAxis: IndexTerm { get }
  @native("IndexTerm.ellipsis") static var ellipsis: IndexTerm { get }
  @native("IndexTerm.indexTerm") var indexTerm: IndexTerm { get }
}
extension NDArray where Element: IndexElement {
  @native("NDArray.indexTerm") var indexTerm: IndexTerm { get }
}
@native("all") var all: IndexTerm { get }
@native("newAxis") var newAxis: IndexTerm { get }
@native("ellipsis") var ellipsis: IndexTerm { get }
@native("slice(_:_:_:)") func slice(_ start: Int?, _ stop: Int?, _ step: Int = 1) -> IndexTerm
extension FlatElements {
  @native("FlatElements.startIndex") var startIndex: Int { get }
  @native("FlatElements.endIndex") var endIndex: Int { get }
}
extension NDArray {
  @native("NDArray.item()") func item() -> Element
}
@native("take(_:_:)") func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>) -> NDArray<E>
@native("take(_:_:axis:)") func take<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int) -> NDArray<E>
@native("takeAlongAxis(_:_:axis:)") func takeAlongAxis<E: ArrayElement>(_ x: NDArray<E>, _ positions: NDArray<Int>, axis: Int) -> NDArray<E>
@native("put(_:_:_:)") func put<E: ArrayElement>(_ x: inout NDArray<E>, _ positions: [Int], _ values: NDArray<E>)
@native("choose(_:_:)") func choose<E: ArrayElement>(_ choice: NDArray<Int>, _ choices: [NDArray<E>]) -> NDArray<E>
@native("select(_:_:default:)") func select<E: ArrayElement>(_ conditions: [NDArray<Bool>], _ choices: [NDArray<E>], default value: E) -> NDArray<E>
@native("compress(_:_:axis:)") func compress<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>, axis: Int) -> NDArray<E>
@native("extract(_:_:)") func extract<E: ArrayElement>(_ condition: NDArray<Bool>, _ x: NDArray<E>) -> NDArray<E>
@native("flatnonzero(_:)") func flatnonzero<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<Int>
@native("fillDiagonal(_:_:)") func fillDiagonal<E: ArrayElement>(_ x: inout NDArray<E>, _ value: E)
@native("unravelIndex(_:_:)") func unravelIndex(_ position: Int, _ shape: [Int]) -> [Int]
@native("addAt(_:_:_:)") func addAt<E: NumericElement>(_ x: inout NDArray<E>, _ positions: NDArray<Int>, _ values: NDArray<E>)
@native("tensordot(_:_:axes:)") func tensordot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, axes count: Int = 2) -> NDArray<E>
@native("tensordot(_:_:left:right:)") func tensordot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>, left: [Int], right: [Int]) -> NDArray<E>
@native("inner(_:_:)") func inner<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("vdot(_:_:)") func vdot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> E
@native("kron(_:_:)") func kron<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("cross(_:_:)") func cross<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("einsum(_:_:)") func einsum<E: NumericElement>(_ subscripts: String, _ operands: NDArray<E>...) -> NDArray<E>
@native("svd(_:fullMatrices:)") func svd(_ a: NDArray<Double>, fullMatrices: Bool = true) -> (u: NDArray<Double>, s: NDArray<Double>, vt: NDArray<Double>)
@native("svdvals(_:)") func svdvals(_ a: NDArray<Double>) -> NDArray<Double>
@native("qr(_:mode:)") func qr(_ a: NDArray<Double>, mode: String = "reduced") -> (q: NDArray<Double>, r: NDArray<Double>)
@native("cholesky(_:)") func cholesky(_ a: NDArray<Double>) -> NDArray<Double>
@native("eigh(_:)") func eigh(_ a: NDArray<Double>) -> (values: NDArray<Double>, vectors: NDArray<Double>)
@native("eigvalsh(_:)") func eigvalsh(_ a: NDArray<Double>) -> NDArray<Double>
@native("eig(_:)") func eig(_ a: NDArray<Double>) -> (values: NDArray<Double>, vectors: NDArray<Double>)
@native("eigvals(_:)") func eigvals(_ a: NDArray<Double>) -> NDArray<Double>
@native("lstsq(_:_:rcond:)") func lstsq(_ a: NDArray<Double>, _ b: NDArray<Double>, rcond: Double? = nil) -> (x: NDArray<Double>, residuals: NDArray<Double>, rank: Int)
@native("pinv(_:rcond:)") func pinv(_ a: NDArray<Double>, rcond: Double = 1e-15) -> NDArray<Double>
@native("matrixRank(_:)") func matrixRank(_ a: NDArray<Double>) -> Int
@native("matrixPower(_:_:)") func matrixPower<E: NumericElement>(_ a: NDArray<E>, _ n: Int) -> NDArray<E>
@native("multiDot(_:)") func multiDot(_ arrays: [NDArray<Double>]) -> NDArray<Double>
@native("norm(_:)") func norm(_ x: NDArray<Double>) -> Double
@native("norm(_:ord:)") func norm(_ x: NDArray<Double>, ord: Double) -> Double
@native("norm(_:ord:)#2") func norm(_ x: NDArray<Double>, ord: String) -> Double
@native("norm(_:axis:keepDims:)") func norm(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("norm(_:ord:axis:keepDims:)") func norm(_ x: NDArray<Double>, ord: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("cond(_:)") func cond(_ a: NDArray<Double>) -> Double
extension NDArray where Element: NumericElement {
  @native("NDArray.•(a:b:)") static func • (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.dot(_:)") func dot(_ other: NDArray) -> NDArray
}
@native("matmul(_:_:)") func matmul<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("dot(_:_:)") func dot<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("solve(_:_:)") func solve(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("inv(_:)") func inv(_ a: NDArray<Double>) -> NDArray<Double>
@native("det(_:)") func det(_ a: NDArray<Double>) -> Double
@native("slogdet(_:)") func slogdet(_ a: NDArray<Double>) -> (sign: Double, logabsdet: Double)
extension NDArray where Element: NumericElement {
  @native("NDArray.+(a:b:)") static func + (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.+(a:b:)#2") static func + (a: NDArray, b: Element) -> NDArray
  @native("NDArray.+(a:b:)#3") static func + (a: Element, b: NDArray) -> NDArray
  @native("NDArray.+=(a:b:)") static func += (a: inout NDArray, b: NDArray)
  @native("NDArray.+=(a:b:)#2") static func += (a: inout NDArray, b: Element)
}
@native("`where`(_:_:_:)") func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("`where`(_:_:_:)#2") func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: NDArray<E>, _ b: E) -> NDArray<E>
@native("`where`(_:_:_:)#3") func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: NDArray<E>) -> NDArray<E>
@native("`where`(_:_:_:)#4") func `where`<E: ArrayElement>(_ condition: NDArray<Bool>, _ a: E, _ b: E) -> NDArray<E>
@native("isnan(_:)") func isnan(_ x: NDArray<Double>) -> NDArray<Bool>
@native("isinf(_:)") func isinf(_ x: NDArray<Double>) -> NDArray<Bool>
@native("isfinite(_:)") func isfinite(_ x: NDArray<Double>) -> NDArray<Bool>
extension NDArray where Element: ArrayElement {
  @native("NDArray..==(a:b:)") static func .== (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..==(a:b:)#2") static func .== (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..==(a:b:)#3") static func .== (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray..!=(a:b:)") static func .!= (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..!=(a:b:)#2") static func .!= (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..!=(a:b:)#3") static func .!= (a: Element, b: NDArray) -> NDArray<Bool>
}
extension NDArray where Element: NumericElement {
  @native("NDArray..lt(a:b:)") static func .< (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..lt(a:b:)#2") static func .< (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..lt(a:b:)#3") static func .< (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray..lt=(a:b:)") static func .<= (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..lt=(a:b:)#2") static func .<= (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..lt=(a:b:)#3") static func .<= (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray..>(a:b:)") static func .> (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..>(a:b:)#2") static func .> (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..>(a:b:)#3") static func .> (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray..>=(a:b:)") static func .>= (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray..>=(a:b:)#2") static func .>= (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray..>=(a:b:)#3") static func .>= (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray.lt(a:b:)") static func < (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray.lt(a:b:)#2") static func < (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray.lt(a:b:)#3") static func < (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray.lt=(a:b:)") static func <= (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray.lt=(a:b:)#2") static func <= (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray.lt=(a:b:)#3") static func <= (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray.>(a:b:)") static func > (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray.>(a:b:)#2") static func > (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray.>(a:b:)#3") static func > (a: Element, b: NDArray) -> NDArray<Bool>
  @native("NDArray.>=(a:b:)") static func >= (a: NDArray, b: NDArray) -> NDArray<Bool>
  @native("NDArray.>=(a:b:)#2") static func >= (a: NDArray, b: Element) -> NDArray<Bool>
  @native("NDArray.>=(a:b:)#3") static func >= (a: Element, b: NDArray) -> NDArray<Bool>
}
extension NDArray {
  @native("NDArray.astype(_:)") func astype<Other: ArrayElement>(_ type: Other.Type) -> NDArray<Other>
}
extension NDArray where Element: FloatElement {
  @native("NDArray./(a:b:)") static func / (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray./(a:b:)#2") static func / (a: NDArray, b: Element) -> NDArray
  @native("NDArray./(a:b:)#3") static func / (a: Element, b: NDArray) -> NDArray
  @native("NDArray./=(a:b:)") static func /= (a: inout NDArray, b: NDArray)
  @native("NDArray./=(a:b:)#2") static func /= (a: inout NDArray, b: Element)
}
extension NDArray where Element: IntegerElement {
  @native("NDArray./(a:b:)#4") static func / (a: NDArray, b: NDArray) -> NDArray<Double>
  @native("NDArray./(a:b:)#5") static func / (a: NDArray, b: Element) -> NDArray<Double>
  @native("NDArray./(a:b:)#6") static func / (a: Element, b: NDArray) -> NDArray<Double>
}
extension NDArray where Element: NumericElement {
  @native("NDArray.%(a:b:)") static func % (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.%(a:b:)#2") static func % (a: NDArray, b: Element) -> NDArray
  @native("NDArray.%(a:b:)#3") static func % (a: Element, b: NDArray) -> NDArray
  @native("NDArray.%=(a:b:)") static func %= (a: inout NDArray, b: NDArray)
  @native("NDArray.%=(a:b:)#2") static func %= (a: inout NDArray, b: Element)
}
@native("floorDivide(_:_:)") func floorDivide<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("floorDivide(_:_:)#2") func floorDivide<E: NumericElement>(_ a: NDArray<E>, _ b: E) -> NDArray<E>
extension NDArray {
  @native("NDArray.==(a:b:)") static func == (a: NDArray, b: NDArray) -> Bool
}
@native("exp(_:)") func exp<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("exp2(_:)") func exp2<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("expm1(_:)") func expm1<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("log(_:)") func log<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("log2(_:)") func log2<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("log10(_:)") func log10<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("log1p(_:)") func log1p<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("maximum(_:_:)") func maximum<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("maximum(_:_:)#2") func maximum<E: NumericElement>(_ a: NDArray<E>, _ b: E) -> NDArray<E>
@native("maximum(_:_:)#3") func maximum<E: NumericElement>(_ a: E, _ b: NDArray<E>) -> NDArray<E>
@native("minimum(_:_:)") func minimum<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("minimum(_:_:)#2") func minimum<E: NumericElement>(_ a: NDArray<E>, _ b: E) -> NDArray<E>
@native("minimum(_:_:)#3") func minimum<E: NumericElement>(_ a: E, _ b: NDArray<E>) -> NDArray<E>
@native("clip(_:_:_:)") func clip<E: NumericElement>(_ x: NDArray<E>, _ low: E, _ high: E) -> NDArray<E>
extension NDArray where Element == Bool {
  @native("NDArray..&(a:b:)") static func .& (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray..|(a:b:)") static func .| (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray..^(a:b:)") static func .^ (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray..!(a:)") static prefix func .! (a: NDArray) -> NDArray
}
extension NDArray where Element: IntegerElement {
  @native("NDArray..&(a:b:)#2") static func .& (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray..|(a:b:)#2") static func .| (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray..^(a:b:)#2") static func .^ (a: NDArray, b: NDArray) -> NDArray
}
@native("abs(_:)#2") func abs<E: NumericElement>(_ x: NDArray<E>) -> NDArray<E>
@native("sign(_:)") func sign<E: NumericElement>(_ x: NDArray<E>) -> NDArray<E>
@native("square(_:)") func square<E: NumericElement>(_ x: NDArray<E>) -> NDArray<E>
@native("sqrt(_:)") func sqrt<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("cbrt(_:)") func cbrt<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("reciprocal(_:)") func reciprocal<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
extension NDArray where Element: NumericElement {
  @native("NDArray.-(x:)") static prefix func - (x: NDArray) -> NDArray
  @native("NDArray.*(a:b:)") static func * (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.*(a:b:)#2") static func * (a: NDArray, b: Element) -> NDArray
  @native("NDArray.*(a:b:)#3") static func * (a: Element, b: NDArray) -> NDArray
  @native("NDArray.*=(a:b:)") static func *= (a: inout NDArray, b: NDArray)
  @native("NDArray.*=(a:b:)#2") static func *= (a: inout NDArray, b: Element)
}
extension NDArray where Element == Double {
  @native("NDArray.*(a:mask:)") static func * (a: NDArray, mask: NDArray<Bool>) -> NDArray
  @native("NDArray.*(mask:a:)") static func * (mask: NDArray<Bool>, a: NDArray) -> NDArray
  @native("NDArray.**(a:b:)") static func ** (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.**(a:b:)#2") static func ** (a: NDArray, b: Element) -> NDArray
  @native("NDArray.**(a:b:)#3") static func ** (a: Element, b: NDArray) -> NDArray
  @native("NDArray.**=(a:exponent:)") static func **= (a: inout NDArray, exponent: Double)
}
extension NDArray where Element == Int {
  @native("NDArray.**(a:b:)#4") static func ** (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.**(a:b:)#5") static func ** (a: NDArray, b: Element) -> NDArray
  @native("NDArray.**(a:b:)#6") static func ** (a: Element, b: NDArray) -> NDArray
  @native("NDArray.**=(a:exponent:)#2") static func **= (a: inout NDArray, exponent: Int)
}
@native("**(base:exponent:)") func ** (base: Double, exponent: Double) -> Double
@native("**(base:exponent:)#2") func ** (base: Int, exponent: Int) -> Int
@native("hypot(_:_:)") func hypot<E: FloatElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("radians(_:)") func radians<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("degrees(_:)") func degrees<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("copysign(_:_:)") func copysign(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("fmod(_:_:)") func fmod(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("fmax(_:_:)") func fmax(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("fmin(_:_:)") func fmin(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("logaddexp(_:_:)") func logaddexp(_ a: NDArray<Double>, _ b: NDArray<Double>) -> NDArray<Double>
@native("heaviside(_:_:)") func heaviside(_ x: NDArray<Double>, _ atZero: Double) -> NDArray<Double>
@native("signbit(_:)") func signbit(_ x: NDArray<Double>) -> NDArray<Bool>
@native("sinc(_:)") func sinc(_ x: NDArray<Double>) -> NDArray<Double>
@native("nanToNum(_:nan:)") func nanToNum(_ x: NDArray<Double>, nan: Double = 0) -> NDArray<Double>
@native("leftShift(_:_:)") func leftShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("rightShift(_:_:)") func rightShift<E: IntegerElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("arrayEqual(_:_:)") func arrayEqual<E: ArrayElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> Bool
@native("floor(_:)") func floor<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("ceil(_:)") func ceil<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("trunc(_:)") func trunc<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("rint(_:)") func rint<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("round(_:decimals:)") func round(_ x: NDArray<Double>, decimals: Int = 0) -> NDArray<Double>
@native("exp(_:)#2") @_disfavoredOverload func exp(_ x: Double) -> Double
@native("log(_:)#2") @_disfavoredOverload func log(_ x: Double) -> Double
@native("log2(_:)#2") @_disfavoredOverload func log2(_ x: Double) -> Double
@native("log10(_:)#2") @_disfavoredOverload func log10(_ x: Double) -> Double
@native("log1p(_:)#2") @_disfavoredOverload func log1p(_ x: Double) -> Double
@native("expm1(_:)#2") @_disfavoredOverload func expm1(_ x: Double) -> Double
@native("sqrt(_:)#2") @_disfavoredOverload func sqrt(_ x: Double) -> Double
@native("cbrt(_:)#2") @_disfavoredOverload func cbrt(_ x: Double) -> Double
@native("sin(_:)") @_disfavoredOverload func sin(_ x: Double) -> Double
@native("cos(_:)") @_disfavoredOverload func cos(_ x: Double) -> Double
@native("tan(_:)") @_disfavoredOverload func tan(_ x: Double) -> Double
@native("tanh(_:)") @_disfavoredOverload func tanh(_ x: Double) -> Double
@native("sinh(_:)") @_disfavoredOverload func sinh(_ x: Double) -> Double
@native("cosh(_:)") @_disfavoredOverload func cosh(_ x: Double) -> Double
@native("floor(_:)#2") @_disfavoredOverload func floor(_ x: Double) -> Double
@native("ceil(_:)#2") @_disfavoredOverload func ceil(_ x: Double) -> Double
@native("arcsin(_:)") @_disfavoredOverload func arcsin(_ x: Double) -> Double
@native("arccos(_:)") @_disfavoredOverload func arccos(_ x: Double) -> Double
@native("arctan(_:)") @_disfavoredOverload func arctan(_ x: Double) -> Double
@native("pow(_:_:)") @_disfavoredOverload func pow(_ base: Double, _ exponent: Double) -> Double
extension NDArray where Element: NumericElement {
  @native("NDArray.-(a:b:)") static func - (a: NDArray, b: NDArray) -> NDArray
  @native("NDArray.-(a:b:)#2") static func - (a: NDArray, b: Element) -> NDArray
  @native("NDArray.-(a:b:)#3") static func - (a: Element, b: NDArray) -> NDArray
  @native("NDArray.-=(a:b:)") static func -= (a: inout NDArray, b: NDArray)
  @native("NDArray.-=(a:b:)#2") static func -= (a: inout NDArray, b: Element)
}
@native("sin(_:)#2") func sin<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("cos(_:)#2") func cos<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("tan(_:)#2") func tan<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arcsin(_:)#2") func arcsin<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arccos(_:)#2") func arccos<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arctan(_:)#2") func arctan<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("sinh(_:)#2") func sinh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("cosh(_:)#2") func cosh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("tanh(_:)#2") func tanh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arcsinh(_:)") func arcsinh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arccosh(_:)") func arccosh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arctanh(_:)") func arctanh<E: FloatElement>(_ x: NDArray<E>) -> NDArray<E>
extension NDArray {
  @native("NDArray.description") var description: String { get }
  @native("NDArray.debugDescription") var debugDescription: String { get }
}
@native("setPrintOptions(precision:threshold:edgeItems:lineWidth:suppress:nanText:infText:sign:floatMode:)") func setPrintOptions(precision: Int? = nil, threshold: Int? = nil, edgeItems: Int? = nil, lineWidth: Int? = nil, suppress: Bool? = nil, nanText: String? = nil, infText: String? = nil, sign: String? = nil, floatMode: String? = nil)
extension PythonRandom {
  @native("PythonRandom.seed(_:)") func seed(_ seed: Int)
  @native("PythonRandom.random()") func random() -> Double
  @native("PythonRandom.getrandbits(_:)") func getrandbits(_ count: Int) -> Int
  @native("PythonRandom.randrange(_:_:_:)") func randrange(_ start: Int, _ end: Int, _ step: Int = 1) -> Int
  @native("PythonRandom.randrange(_:)") func randrange(_ end: Int) -> Int
  @native("PythonRandom.randint(_:_:)") func randint(_ a: Int, _ b: Int) -> Int
  @native("PythonRandom.uniform(_:_:)") func uniform(_ a: Double, _ b: Double) -> Double
  @native("PythonRandom.gauss(_:_:)") func gauss(_ mu: Double = 0, _ sigma: Double = 1) -> Double
  @native("PythonRandom.normalvariate(_:_:)") func normalvariate(_ mu: Double = 0, _ sigma: Double = 1) -> Double
  @native("PythonRandom.expovariate(_:)") func expovariate(_ lambda: Double = 1) -> Double
  @native("PythonRandom.choice(_:)") func choice<E: ArrayElement>(_ x: NDArray<E>) -> E
  @native("PythonRandom.choices(_:_:)") func choices<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E>
  @native("PythonRandom.sample(_:_:)") func sample<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E>
}
extension RandomGenerator {
  @native("RandomGenerator.poisson(_:size:)") func poisson(_ lam: Double = 1, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.poisson(_:size:)#2") func poisson(_ lam: Double = 1, size: Int) -> NDArray<Int>
  @native("RandomGenerator.poisson(_:)") func poisson(_ lam: Double = 1) -> Int
  @native("RandomGenerator.binomial(_:_:size:)") func binomial(_ n: Int, _ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.binomial(_:_:size:)#2") func binomial(_ n: Int, _ p: Double, size: Int) -> NDArray<Int>
  @native("RandomGenerator.binomial(_:_:)") func binomial(_ n: Int, _ p: Double) -> Int
  @native("RandomGenerator.geometric(_:size:)") func geometric(_ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.geometric(_:size:)#2") func geometric(_ p: Double, size: Int) -> NDArray<Int>
  @native("RandomGenerator.geometric(_:)") func geometric(_ p: Double) -> Int
  @native("RandomGenerator.negativeBinomial(_:_:size:)") func negativeBinomial(_ n: Double, _ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.negativeBinomial(_:_:size:)#2") func negativeBinomial(_ n: Double, _ p: Double, size: Int) -> NDArray<Int>
  @native("RandomGenerator.negativeBinomial(_:_:)") func negativeBinomial(_ n: Double, _ p: Double) -> Int
  @native("RandomGenerator.hypergeometric(_:_:_:size:)") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.hypergeometric(_:_:_:size:)#2") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: Int) -> NDArray<Int>
  @native("RandomGenerator.hypergeometric(_:_:_:)") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int) -> Int
  @native("RandomGenerator.zipf(_:size:)") func zipf(_ a: Double, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.zipf(_:size:)#2") func zipf(_ a: Double, size: Int) -> NDArray<Int>
  @native("RandomGenerator.zipf(_:)") func zipf(_ a: Double) -> Int
  @native("RandomGenerator.logseries(_:size:)") func logseries(_ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomGenerator.logseries(_:size:)#2") func logseries(_ p: Double, size: Int) -> NDArray<Int>
  @native("RandomGenerator.logseries(_:)") func logseries(_ p: Double) -> Int
  @native("RandomGenerator.random(size:)") func random(size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.random(size:)#2") func random(size: Int) -> NDArray<Double>
  @native("RandomGenerator.random()") func random() -> Double
  @native("RandomGenerator.standardNormal(size:)") func standardNormal(size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.standardNormal(size:)#2") func standardNormal(size: Int) -> NDArray<Double>
  @native("RandomGenerator.standardNormal()") func standardNormal() -> Double
  @native("RandomGenerator.normal(_:_:size:)") func normal(_ mean: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.normal(_:_:size:)#2") func normal(_ mean: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.normal(_:_:)") func normal(_ mean: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomGenerator.uniform(_:_:size:)") func uniform(_ low: Double = 0, _ high: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.uniform(_:_:size:)#2") func uniform(_ low: Double = 0, _ high: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.uniform(_:_:)") func uniform(_ low: Double = 0, _ high: Double = 1) -> Double
  @native("RandomGenerator.exponential(_:size:)") func exponential(_ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.exponential(_:)") func exponential(_ scale: Double = 1) -> Double
  @native("RandomGenerator.integers(_:_:size:endpoint:)") func integers(_ low: Int, _ high: Int, size: [Int], endpoint: Bool = false) -> NDArray<Int>
  @native("RandomGenerator.integers(_:_:size:endpoint:)#2") func integers(_ low: Int, _ high: Int, size: Int, endpoint: Bool = false) -> NDArray<Int>
  @native("RandomGenerator.integers(_:_:endpoint:)") func integers(_ low: Int, _ high: Int, endpoint: Bool = false) -> Int
  @native("RandomGenerator.integers(_:)") func integers(_ high: Int) -> Int
  @native("RandomGenerator.lognormal(_:_:size:)") func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.lognormal(_:_:size:)#2") func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.lognormal(_:_:)") func lognormal(_ mean: Double = 0, _ sigma: Double = 1) -> Double
  @native("RandomGenerator.laplace(_:_:size:)") func laplace(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.laplace(_:_:size:)#2") func laplace(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.laplace(_:_:)") func laplace(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomGenerator.logistic(_:_:size:)") func logistic(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.logistic(_:_:size:)#2") func logistic(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.logistic(_:_:)") func logistic(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomGenerator.gumbel(_:_:size:)") func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.gumbel(_:_:size:)#2") func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.gumbel(_:_:)") func gumbel(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomGenerator.rayleigh(_:size:)") func rayleigh(_ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.rayleigh(_:size:)#2") func rayleigh(_ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.rayleigh(_:)") func rayleigh(_ scale: Double = 1) -> Double
  @native("RandomGenerator.weibull(_:size:)") func weibull(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.weibull(_:size:)#2") func weibull(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.weibull(_:)") func weibull(_ a: Double) -> Double
  @native("RandomGenerator.pareto(_:size:)") func pareto(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.pareto(_:size:)#2") func pareto(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.pareto(_:)") func pareto(_ a: Double) -> Double
  @native("RandomGenerator.power(_:size:)") func power(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.power(_:size:)#2") func power(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.power(_:)") func power(_ a: Double) -> Double
  @native("RandomGenerator.triangular(_:_:_:size:)") func triangular(_ left: Double, _ mode: Double, _ right: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.triangular(_:_:_:size:)#2") func triangular(_ left: Double, _ mode: Double, _ right: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.triangular(_:_:_:)") func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double
  @native("RandomGenerator.vonmises(_:_:size:)") func vonmises(_ mu: Double, _ kappa: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.vonmises(_:_:size:)#2") func vonmises(_ mu: Double, _ kappa: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.vonmises(_:_:)") func vonmises(_ mu: Double, _ kappa: Double) -> Double
  @native("RandomGenerator.wald(_:_:size:)") func wald(_ mean: Double, _ scale: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.wald(_:_:size:)#2") func wald(_ mean: Double, _ scale: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.wald(_:_:)") func wald(_ mean: Double, _ scale: Double) -> Double
  @native("RandomGenerator.standardExponential(size:)") func standardExponential(size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.standardExponential(size:)#2") func standardExponential(size: Int) -> NDArray<Double>
  @native("RandomGenerator.standardExponential()") func standardExponential() -> Double
  @native("RandomGenerator.standardGamma(_:size:)") func standardGamma(_ shape: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.standardGamma(_:size:)#2") func standardGamma(_ shape: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.standardGamma(_:)") func standardGamma(_ shape: Double) -> Double
  @native("RandomGenerator.gamma(_:_:size:)") func gamma(_ shape: Double, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.gamma(_:_:size:)#2") func gamma(_ shape: Double, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomGenerator.gamma(_:_:)") func gamma(_ shape: Double, _ scale: Double = 1) -> Double
  @native("RandomGenerator.beta(_:_:size:)") func beta(_ a: Double, _ b: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.beta(_:_:size:)#2") func beta(_ a: Double, _ b: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.beta(_:_:)") func beta(_ a: Double, _ b: Double) -> Double
  @native("RandomGenerator.chisquare(_:size:)") func chisquare(_ df: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.chisquare(_:size:)#2") func chisquare(_ df: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.chisquare(_:)") func chisquare(_ df: Double) -> Double
  @native("RandomGenerator.f(_:_:size:)") func f(_ dfnum: Double, _ dfden: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.f(_:_:size:)#2") func f(_ dfnum: Double, _ dfden: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.f(_:_:)") func f(_ dfnum: Double, _ dfden: Double) -> Double
  @native("RandomGenerator.standardT(_:size:)") func standardT(_ df: Double, size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.standardT(_:size:)#2") func standardT(_ df: Double, size: Int) -> NDArray<Double>
  @native("RandomGenerator.standardT(_:)") func standardT(_ df: Double) -> Double
  @native("RandomGenerator.standardCauchy(size:)") func standardCauchy(size: [Int]) -> NDArray<Double>
  @native("RandomGenerator.standardCauchy(size:)#2") func standardCauchy(size: Int) -> NDArray<Double>
  @native("RandomGenerator.standardCauchy()") func standardCauchy() -> Double
  @native("RandomGenerator.permutation(_:)") func permutation(_ n: Int) -> NDArray<Int>
  @native("RandomGenerator.permutation(_:)#2") func permutation<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
  @native("RandomGenerator.permuted(_:axis:)") func permuted<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E>
  @native("RandomGenerator.choice(_:size:replace:)") func choice(_ n: Int, size: Int, replace: Bool = true) -> NDArray<Int>
  @native("RandomGenerator.choice(_:size:replace:p:)") func choice(_ n: Int, size: Int, replace: Bool = true, p: NDArray<Double>) -> NDArray<Int>
  @native("RandomGenerator.choice(_:size:replace:)#2") func choice<E: ArrayElement>(_ x: NDArray<E>, size: Int, replace: Bool = true) -> NDArray<E>
  @native("RandomGenerator.normal(_:_:size:)#3") func normal(_ mean: NDArray<Double>, _ scale: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double>
  @native("RandomGenerator.uniform(_:_:size:)#3") func uniform(_ low: NDArray<Double>, _ high: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double>
  @native("RandomGenerator.poisson(_:)#2") func poisson(_ lam: NDArray<Double>) -> NDArray<Int>
  @native("RandomGenerator.multinomial(_:_:)") func multinomial(_ n: Int, _ p: NDArray<Double>) -> NDArray<Int>
  @native("RandomGenerator.multinomial(_:_:size:)") func multinomial(_ n: Int, _ p: NDArray<Double>, size: Int) -> NDArray<Int>
  @native("RandomGenerator.dirichlet(_:)") func dirichlet(_ alpha: NDArray<Double>) -> NDArray<Double>
  @native("RandomGenerator.dirichlet(_:size:)") func dirichlet(_ alpha: NDArray<Double>, size: Int) -> NDArray<Double>
  @native("RandomGenerator.multivariateNormal(_:_:)") func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>) -> NDArray<Double>
  @native("RandomGenerator.multivariateNormal(_:_:size:)") func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>, size: Int) -> NDArray<Double>
}
@native("defaultRNG(_:)") func defaultRNG(_ seed: Int) -> RandomGenerator
extension RandomState {
  @native("RandomState.poisson(_:size:)") func poisson(_ lam: Double = 1, size: [Int]) -> NDArray<Int>
  @native("RandomState.poisson(_:size:)#2") func poisson(_ lam: Double = 1, size: Int) -> NDArray<Int>
  @native("RandomState.poisson(_:)") func poisson(_ lam: Double = 1) -> Int
  @native("RandomState.binomial(_:_:size:)") func binomial(_ n: Int, _ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomState.binomial(_:_:size:)#2") func binomial(_ n: Int, _ p: Double, size: Int) -> NDArray<Int>
  @native("RandomState.binomial(_:_:)") func binomial(_ n: Int, _ p: Double) -> Int
  @native("RandomState.geometric(_:size:)") func geometric(_ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomState.geometric(_:size:)#2") func geometric(_ p: Double, size: Int) -> NDArray<Int>
  @native("RandomState.geometric(_:)") func geometric(_ p: Double) -> Int
  @native("RandomState.negativeBinomial(_:_:size:)") func negativeBinomial(_ n: Double, _ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomState.negativeBinomial(_:_:size:)#2") func negativeBinomial(_ n: Double, _ p: Double, size: Int) -> NDArray<Int>
  @native("RandomState.negativeBinomial(_:_:)") func negativeBinomial(_ n: Double, _ p: Double) -> Int
  @native("RandomState.hypergeometric(_:_:_:size:)") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: [Int]) -> NDArray<Int>
  @native("RandomState.hypergeometric(_:_:_:size:)#2") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int, size: Int) -> NDArray<Int>
  @native("RandomState.hypergeometric(_:_:_:)") func hypergeometric(_ good: Int, _ bad: Int, _ sample: Int) -> Int
  @native("RandomState.zipf(_:size:)") func zipf(_ a: Double, size: [Int]) -> NDArray<Int>
  @native("RandomState.zipf(_:size:)#2") func zipf(_ a: Double, size: Int) -> NDArray<Int>
  @native("RandomState.zipf(_:)") func zipf(_ a: Double) -> Int
  @native("RandomState.logseries(_:size:)") func logseries(_ p: Double, size: [Int]) -> NDArray<Int>
  @native("RandomState.logseries(_:size:)#2") func logseries(_ p: Double, size: Int) -> NDArray<Int>
  @native("RandomState.logseries(_:)") func logseries(_ p: Double) -> Int
  @native("RandomState.rand(_:)") func rand(_ shape: Int...) -> NDArray<Double>
  @native("RandomState.rand()") func rand() -> Double
  @native("RandomState.randn(_:)") func randn(_ shape: Int...) -> NDArray<Double>
  @native("RandomState.randn()") func randn() -> Double
  @native("RandomState.standardNormal(size:)") func standardNormal(size: [Int]) -> NDArray<Double>
  @native("RandomState.normal(_:_:size:)") func normal(_ mean: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.normal(_:_:size:)#2") func normal(_ mean: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.normal(_:_:)") func normal(_ mean: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomState.uniform(_:_:size:)") func uniform(_ low: Double = 0, _ high: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.uniform(_:_:size:)#2") func uniform(_ low: Double = 0, _ high: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.uniform(_:_:)") func uniform(_ low: Double = 0, _ high: Double = 1) -> Double
  @native("RandomState.exponential(_:size:)") func exponential(_ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.exponential(_:)") func exponential(_ scale: Double = 1) -> Double
  @native("RandomState.randint(_:_:size:)") func randint(_ low: Int, _ high: Int, size: [Int]) -> NDArray<Int>
  @native("RandomState.randint(_:_:size:)#2") func randint(_ low: Int, _ high: Int, size: Int) -> NDArray<Int>
  @native("RandomState.randint(_:_:)") func randint(_ low: Int, _ high: Int) -> Int
  @native("RandomState.randint(_:)") func randint(_ high: Int) -> Int
  @native("RandomState.lognormal(_:_:size:)") func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.lognormal(_:_:size:)#2") func lognormal(_ mean: Double = 0, _ sigma: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.lognormal(_:_:)") func lognormal(_ mean: Double = 0, _ sigma: Double = 1) -> Double
  @native("RandomState.laplace(_:_:size:)") func laplace(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.laplace(_:_:size:)#2") func laplace(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.laplace(_:_:)") func laplace(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomState.logistic(_:_:size:)") func logistic(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.logistic(_:_:size:)#2") func logistic(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.logistic(_:_:)") func logistic(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomState.gumbel(_:_:size:)") func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.gumbel(_:_:size:)#2") func gumbel(_ loc: Double = 0, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.gumbel(_:_:)") func gumbel(_ loc: Double = 0, _ scale: Double = 1) -> Double
  @native("RandomState.rayleigh(_:size:)") func rayleigh(_ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.rayleigh(_:size:)#2") func rayleigh(_ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.rayleigh(_:)") func rayleigh(_ scale: Double = 1) -> Double
  @native("RandomState.weibull(_:size:)") func weibull(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.weibull(_:size:)#2") func weibull(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomState.weibull(_:)") func weibull(_ a: Double) -> Double
  @native("RandomState.pareto(_:size:)") func pareto(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.pareto(_:size:)#2") func pareto(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomState.pareto(_:)") func pareto(_ a: Double) -> Double
  @native("RandomState.power(_:size:)") func power(_ a: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.power(_:size:)#2") func power(_ a: Double, size: Int) -> NDArray<Double>
  @native("RandomState.power(_:)") func power(_ a: Double) -> Double
  @native("RandomState.triangular(_:_:_:size:)") func triangular(_ left: Double, _ mode: Double, _ right: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.triangular(_:_:_:size:)#2") func triangular(_ left: Double, _ mode: Double, _ right: Double, size: Int) -> NDArray<Double>
  @native("RandomState.triangular(_:_:_:)") func triangular(_ left: Double, _ mode: Double, _ right: Double) -> Double
  @native("RandomState.vonmises(_:_:size:)") func vonmises(_ mu: Double, _ kappa: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.vonmises(_:_:size:)#2") func vonmises(_ mu: Double, _ kappa: Double, size: Int) -> NDArray<Double>
  @native("RandomState.vonmises(_:_:)") func vonmises(_ mu: Double, _ kappa: Double) -> Double
  @native("RandomState.wald(_:_:size:)") func wald(_ mean: Double, _ scale: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.wald(_:_:size:)#2") func wald(_ mean: Double, _ scale: Double, size: Int) -> NDArray<Double>
  @native("RandomState.wald(_:_:)") func wald(_ mean: Double, _ scale: Double) -> Double
  @native("RandomState.standardExponential(size:)") func standardExponential(size: [Int]) -> NDArray<Double>
  @native("RandomState.standardExponential(size:)#2") func standardExponential(size: Int) -> NDArray<Double>
  @native("RandomState.standardExponential()") func standardExponential() -> Double
  @native("RandomState.standardGamma(_:size:)") func standardGamma(_ shape: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.standardGamma(_:size:)#2") func standardGamma(_ shape: Double, size: Int) -> NDArray<Double>
  @native("RandomState.standardGamma(_:)") func standardGamma(_ shape: Double) -> Double
  @native("RandomState.gamma(_:_:size:)") func gamma(_ shape: Double, _ scale: Double = 1, size: [Int]) -> NDArray<Double>
  @native("RandomState.gamma(_:_:size:)#2") func gamma(_ shape: Double, _ scale: Double = 1, size: Int) -> NDArray<Double>
  @native("RandomState.gamma(_:_:)") func gamma(_ shape: Double, _ scale: Double = 1) -> Double
  @native("RandomState.beta(_:_:size:)") func beta(_ a: Double, _ b: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.beta(_:_:size:)#2") func beta(_ a: Double, _ b: Double, size: Int) -> NDArray<Double>
  @native("RandomState.beta(_:_:)") func beta(_ a: Double, _ b: Double) -> Double
  @native("RandomState.chisquare(_:size:)") func chisquare(_ df: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.chisquare(_:size:)#2") func chisquare(_ df: Double, size: Int) -> NDArray<Double>
  @native("RandomState.chisquare(_:)") func chisquare(_ df: Double) -> Double
  @native("RandomState.f(_:_:size:)") func f(_ dfnum: Double, _ dfden: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.f(_:_:size:)#2") func f(_ dfnum: Double, _ dfden: Double, size: Int) -> NDArray<Double>
  @native("RandomState.f(_:_:)") func f(_ dfnum: Double, _ dfden: Double) -> Double
  @native("RandomState.standardT(_:size:)") func standardT(_ df: Double, size: [Int]) -> NDArray<Double>
  @native("RandomState.standardT(_:size:)#2") func standardT(_ df: Double, size: Int) -> NDArray<Double>
  @native("RandomState.standardT(_:)") func standardT(_ df: Double) -> Double
  @native("RandomState.standardCauchy(size:)") func standardCauchy(size: [Int]) -> NDArray<Double>
  @native("RandomState.standardCauchy(size:)#2") func standardCauchy(size: Int) -> NDArray<Double>
  @native("RandomState.standardCauchy()") func standardCauchy() -> Double
  @native("RandomState.permutation(_:)") func permutation(_ n: Int) -> NDArray<Int>
  @native("RandomState.permutation(_:)#2") func permutation<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
  @native("RandomState.choice(_:size:replace:)") func choice(_ n: Int, size: Int, replace: Bool = true) -> NDArray<Int>
  @native("RandomState.choice(_:size:replace:p:)") func choice(_ n: Int, size: Int, replace: Bool = true, p: NDArray<Double>) -> NDArray<Int>
  @native("RandomState.choice(_:size:replace:)#2") func choice<E: ArrayElement>(_ x: NDArray<E>, size: Int, replace: Bool = true) -> NDArray<E>
  @native("RandomState.normal(_:_:size:)#3") func normal(_ mean: NDArray<Double>, _ scale: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double>
  @native("RandomState.uniform(_:_:size:)#3") func uniform(_ low: NDArray<Double>, _ high: NDArray<Double>, size: [Int]? = nil) -> NDArray<Double>
  @native("RandomState.poisson(_:)#2") func poisson(_ lam: NDArray<Double>) -> NDArray<Int>
  @native("RandomState.multinomial(_:_:)") func multinomial(_ n: Int, _ p: NDArray<Double>) -> NDArray<Int>
  @native("RandomState.multinomial(_:_:size:)") func multinomial(_ n: Int, _ p: NDArray<Double>, size: Int) -> NDArray<Int>
  @native("RandomState.dirichlet(_:)") func dirichlet(_ alpha: NDArray<Double>) -> NDArray<Double>
  @native("RandomState.dirichlet(_:size:)") func dirichlet(_ alpha: NDArray<Double>, size: Int) -> NDArray<Double>
  @native("RandomState.multivariateNormal(_:_:)") func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>) -> NDArray<Double>
  @native("RandomState.multivariateNormal(_:_:size:)") func multivariateNormal(_ mean: NDArray<Double>, _ cov: NDArray<Double>, size: Int) -> NDArray<Double>
  @native("RandomState.seed(_:)") func seed(_ seed: Int)
}
extension NDArray where Element: NumericElement {
  @native("NDArray.cumsum()") func cumsum() -> NDArray
  @native("NDArray.cumsum(axis:)") func cumsum(axis: Int) -> NDArray
  @native("NDArray.cumprod()") func cumprod() -> NDArray
  @native("NDArray.cumprod(axis:)") func cumprod(axis: Int) -> NDArray
  @native("NDArray.max()") func max() -> Element
  @native("NDArray.max(axis:keepDims:)") func max(axis: Int, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.max(axes:keepDims:)") func max(axes: [Int], keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.min()") func min() -> Element
  @native("NDArray.min(axis:keepDims:)") func min(axis: Int, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.min(axes:keepDims:)") func min(axes: [Int], keepDims: Bool = false) -> NDArray<Element>
}
extension NDArray where Element: FloatElement {
  @native("NDArray.mean()") func mean() -> Element
  @native("NDArray.mean(axis:keepDims:)") func mean(axis: Int, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.mean(axes:keepDims:)") func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Element>
}
extension NDArray where Element: IntegerElement {
  @native("NDArray.mean()#2") func mean() -> Double
  @native("NDArray.mean(axis:keepDims:)#2") func mean(axis: Int, keepDims: Bool = false) -> NDArray<Double>
  @native("NDArray.mean(axes:keepDims:)#2") func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Double>
}
extension NDArray where Element == Bool {
  @native("NDArray.mean()#3") func mean() -> Double
  @native("NDArray.mean(axis:keepDims:)#3") func mean(axis: Int, keepDims: Bool = false) -> NDArray<Double>
  @native("NDArray.mean(axes:keepDims:)#3") func mean(axes: [Int], keepDims: Bool = false) -> NDArray<Double>
}
@native("mean(_:)") func mean<E: FloatElement>(_ x: NDArray<E>) -> E
@native("mean(_:axis:keepDims:)") func mean<E: FloatElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E>
@native("mean(_:)#2") func mean<E: IntegerElement>(_ x: NDArray<E>) -> Double
@native("mean(_:axis:keepDims:)#2") func mean<E: IntegerElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("mean(_:)#3") func mean(_ x: NDArray<Bool>) -> Double
@native("mean(_:axis:keepDims:)#3") func mean(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
extension NDArray {
  @native("NDArray.argmax()") func argmax() -> Int
  @native("NDArray.argmax(axis:keepDims:)") func argmax(axis: Int, keepDims: Bool = false) -> NDArray<Int>
  @native("NDArray.argmin()") func argmin() -> Int
  @native("NDArray.argmin(axis:keepDims:)") func argmin(axis: Int, keepDims: Bool = false) -> NDArray<Int>
}
@native("argmax(_:)") func argmax<E: ArrayElement>(_ x: NDArray<E>) -> Int
@native("argmax(_:axis:keepDims:)") func argmax<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Int>
@native("argmin(_:)") func argmin<E: ArrayElement>(_ x: NDArray<E>) -> Int
@native("argmin(_:axis:keepDims:)") func argmin<E: ArrayElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<Int>
extension NDArray where Element: NumericElement {
  @native("NDArray.prod()") func prod() -> Element
  @native("NDArray.prod(axis:keepDims:)") func prod(axis: Int, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.prod(axes:keepDims:)") func prod(axes: [Int], keepDims: Bool = false) -> NDArray<Element>
}
extension NDArray where Element == Bool {
  @native("NDArray.prod()#2") func prod() -> Int
  @native("NDArray.prod(axis:keepDims:)#2") func prod(axis: Int, keepDims: Bool = false) -> NDArray<Int>
  @native("NDArray.prod(axes:keepDims:)#2") func prod(axes: [Int], keepDims: Bool = false) -> NDArray<Int>
}
@native("prod(_:)") func prod<E: NumericElement>(_ x: NDArray<E>) -> E
@native("prod(_:axis:keepDims:)") func prod<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E>
@native("prod(_:)#2") func prod(_ x: NDArray<Bool>) -> Int
@native("prod(_:axis:keepDims:)#2") func prod(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Int>
extension NDArray {
  @native("NDArray.any()") func any() -> Bool
  @native("NDArray.any(axis:keepDims:)") func any(axis: Int, keepDims: Bool = false) -> NDArray<Bool>
  @native("NDArray.any(axes:keepDims:)") func any(axes: [Int], keepDims: Bool = false) -> NDArray<Bool>
  @native("NDArray.all()") func all() -> Bool
  @native("NDArray.all(axis:keepDims:)") func all(axis: Int, keepDims: Bool = false) -> NDArray<Bool>
  @native("NDArray.all(axes:keepDims:)") func all(axes: [Int], keepDims: Bool = false) -> NDArray<Bool>
}
extension NDArray where Element: NumericElement {
  @native("NDArray.sum()") func sum() -> Element
  @native("NDArray.sum(axis:keepDims:)") func sum(axis: Int, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.sum(axes:keepDims:)") func sum(axes: [Int], keepDims: Bool = false) -> NDArray<Element>
}
extension NDArray where Element == Bool {
  @native("NDArray.sum()#2") func sum() -> Int
  @native("NDArray.sum(axis:keepDims:)#2") func sum(axis: Int, keepDims: Bool = false) -> NDArray<Int>
  @native("NDArray.sum(axes:keepDims:)#2") func sum(axes: [Int], keepDims: Bool = false) -> NDArray<Int>
}
@native("sum(_:)") func sum<E: NumericElement>(_ x: NDArray<E>) -> E
@native("sum(_:axis:keepDims:)") func sum<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E>
@native("sum(_:)#2") func sum(_ x: NDArray<Bool>) -> Int
@native("sum(_:axis:keepDims:)#2") func sum(_ x: NDArray<Bool>, axis: Int, keepDims: Bool = false) -> NDArray<Int>
extension NDArray where Element: FloatElement {
  @native("NDArray.variance(ddof:)") func variance(ddof: Int = 0) -> Element
  @native("NDArray.variance(axis:ddof:keepDims:)") func variance(axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.variance(axes:ddof:keepDims:)") func variance(axes: [Int], ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.std(ddof:)") func std(ddof: Int = 0) -> Element
  @native("NDArray.std(axis:ddof:keepDims:)") func std(axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element>
  @native("NDArray.std(axes:ddof:keepDims:)") func std(axes: [Int], ddof: Int = 0, keepDims: Bool = false) -> NDArray<Element>
}
@native("append(_:_:)") func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>) -> NDArray<E>
@native("append(_:_:axis:)") func append<E: ArrayElement>(_ x: NDArray<E>, _ values: NDArray<E>, axis: Int) -> NDArray<E>
@native("delete(_:_:axis:)") func delete<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], axis: Int) -> NDArray<E>
@native("insert(_:_:_:axis:)") func insert<E: ArrayElement>(_ x: NDArray<E>, _ positions: [Int], _ values: NDArray<E>, axis: Int = 0) -> NDArray<E>
@native("rot90(_:k:)") func rot90<E: ArrayElement>(_ x: NDArray<E>, k: Int = 1) -> NDArray<E>
@native("rollAxis(_:_:to:)") func rollAxis<E: ArrayElement>(_ x: NDArray<E>, _ axis: Int, to start: Int = 0) -> NDArray<E>
@native("dstack(_:)") func dstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E>
@native("fliplr(_:)") func fliplr<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("flipud(_:)") func flipud<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("arraySplit(_:_:axis:)") func arraySplit<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) -> [NDArray<E>]
@native("split(_:at:axis:)") func split<E: ArrayElement>(_ x: NDArray<E>, at cuts: [Int], axis: Int = 0) -> [NDArray<E>]
@native("diagonal(_:offset:)") func diagonal<E: ArrayElement>(_ x: NDArray<E>, offset: Int = 0) -> NDArray<E>
@native("concatenate(_:axis:)") func concatenate<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) -> NDArray<E>
@native("stack(_:axis:)") func stack<E: ArrayElement>(_ arrays: [NDArray<E>], axis: Int = 0) -> NDArray<E>
@native("pad(_:_:mode:)") func pad<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, mode: String = "constant") -> NDArray<E>
@native("pad(_:_:constant:)") func pad<E: ArrayElement>(_ x: NDArray<E>, _ width: Int, constant: E) -> NDArray<E>
@native("`repeat`(_:_:)") func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int) -> NDArray<E>
@native("`repeat`(_:_:axis:)") func `repeat`<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int) -> NDArray<E>
@native("tile(_:_:)") func tile<E: ArrayElement>(_ x: NDArray<E>, _ counts: Int...) -> NDArray<E>
@native("flip(_:)") func flip<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("flip(_:axis:)") func flip<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E>
@native("roll(_:_:)") func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int) -> NDArray<E>
@native("roll(_:_:axis:)") func roll<E: ArrayElement>(_ x: NDArray<E>, _ shift: Int, axis: Int) -> NDArray<E>
@native("swapAxes(_:_:_:)") func swapAxes<E: ArrayElement>(_ x: NDArray<E>, _ a: Int, _ b: Int) -> NDArray<E>
@native("moveAxis(_:_:_:)") func moveAxis<E: ArrayElement>(_ x: NDArray<E>, _ from: Int, _ to: Int) -> NDArray<E>
@native("vstack(_:)") func vstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E>
@native("hstack(_:)") func hstack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E>
@native("columnStack(_:)") func columnStack<E: ArrayElement>(_ arrays: [NDArray<E>]) -> NDArray<E>
@native("split(_:_:axis:)") func split<E: ArrayElement>(_ x: NDArray<E>, _ count: Int, axis: Int = 0) -> [NDArray<E>]
extension NDArray {
  @native("NDArray.reshaped(_:)") func reshaped(_ shape: Int...) -> NDArray
  @native("NDArray.reshaped(_:)#2") func reshaped(_ shape: [Int]) -> NDArray
  @native("NDArray.flattened()") func flattened() -> NDArray
  @native("NDArray.raveled()") func raveled() -> NDArray
  @native("NDArray.T") var T: NDArray { get }
  @native("NDArray.transposed()") func transposed() -> NDArray
  @native("NDArray.transposed(_:)") func transposed(_ order: Int...) -> NDArray
  @native("NDArray.squeezed()") func squeezed() -> NDArray
  @native("NDArray.squeezed(axis:)") func squeezed(axis: Int) -> NDArray
  @native("NDArray.copy()") func copy() -> NDArray
}
@native("reshape(_:_:)") func reshape<E: ArrayElement>(_ x: NDArray<E>, _ shape: [Int]) -> NDArray<E>
@native("transpose(_:)") func transpose<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("squeeze(_:)") func squeeze<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<E>
@native("expandDims(_:axis:)") func expandDims<E: ArrayElement>(_ x: NDArray<E>, axis: Int) -> NDArray<E>
@native("broadcast(_:to:)") func broadcast<E: ArrayElement>(_ x: NDArray<E>, to shape: [Int]) -> NDArray<E>
@native("isin(_:_:)") func isin<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>) -> NDArray<Bool>
@native("intersect1d(_:_:)") func intersect1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("union1d(_:_:)") func union1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("setdiff1d(_:_:)") func setdiff1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("setxor1d(_:_:)") func setxor1d<E: NumericElement>(_ a: NDArray<E>, _ b: NDArray<E>) -> NDArray<E>
@native("lexsort(_:)") func lexsort<E: NumericElement>(_ keys: [NDArray<E>]) -> NDArray<Int>
@native("partition(_:_:axis:)") func partition<E: NumericElement>(_ x: NDArray<E>, _ k: Int, axis: Int = -1) -> NDArray<E>
@native("uniquePlaces(_:)") func uniquePlaces<E: NumericElement>(_ x: NDArray<E>) -> (values: NDArray<E>, index: NDArray<Int>, inverse: NDArray<Int>)
extension NDArray where Element: NumericElement {
  @native("NDArray.sorted(axis:)") func sorted(axis: Int = -1) -> NDArray
  @native("NDArray.argsort(axis:)") func argsort(axis: Int = -1) -> NDArray<Int>
}
@native("sort(_:axis:)") func sort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) -> NDArray<E>
@native("argsort(_:axis:)") func argsort<E: NumericElement>(_ x: NDArray<E>, axis: Int = -1) -> NDArray<Int>
@native("unique(_:)") func unique<E: NumericElement>(_ x: NDArray<E>) -> NDArray<E>
@native("uniqueCounts(_:)") func uniqueCounts<E: NumericElement>(_ x: NDArray<E>) -> (values: NDArray<E>, counts: NDArray<Int>)
@native("searchsorted(_:_:right:)") func searchsorted<E: NumericElement>(_ x: NDArray<E>, _ values: NDArray<E>, right: Bool = false) -> NDArray<Int>
@native("bincount(_:minLength:)") func bincount(_ x: NDArray<Int>, minLength: Int = 0) -> NDArray<Int>
@native("cov(_:rowvar:ddof:)") func cov(_ x: NDArray<Double>, rowvar: Bool = true, ddof: Int = 1) -> NDArray<Double>
@native("cov(_:_:ddof:)") func cov(_ x: NDArray<Double>, _ y: NDArray<Double>, ddof: Int = 1) -> NDArray<Double>
@native("corrcoef(_:rowvar:)") func corrcoef(_ x: NDArray<Double>, rowvar: Bool = true) -> NDArray<Double>
@native("corrcoef(_:_:)") func corrcoef(_ x: NDArray<Double>, _ y: NDArray<Double>) -> NDArray<Double>
@native("average(_:weights:)") func average(_ x: NDArray<Double>, weights: NDArray<Double>) -> Double
@native("average(_:axis:weights:)") func average(_ x: NDArray<Double>, axis: Int, weights: NDArray<Double>) -> NDArray<Double>
@native("diff(_:n:axis:)") func diff<E: NumericElement>(_ x: NDArray<E>, n: Int = 1, axis: Int = -1) -> NDArray<E>
@native("ptp(_:)") func ptp<E: NumericElement>(_ x: NDArray<E>) -> E
@native("ptp(_:axis:keepDims:)") func ptp<E: NumericElement>(_ x: NDArray<E>, axis: Int, keepDims: Bool = false) -> NDArray<E>
@native("countNonzero(_:)") func countNonzero<E: ArrayElement>(_ x: NDArray<E>) -> Int
@native("isclose(_:_:rtol:atol:)") func isclose(_ a: NDArray<Double>, _ b: NDArray<Double>, rtol: Double = 1e-5, atol: Double = 1e-8) -> NDArray<Bool>
@native("allclose(_:_:rtol:atol:)") func allclose(_ a: NDArray<Double>, _ b: NDArray<Double>, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool
@native("nonzero(_:)") func nonzero(_ mask: NDArray<Bool>) -> [NDArray<Int>]
@native("argwhere(_:)") func argwhere<E: ArrayElement>(_ x: NDArray<E>) -> NDArray<Int>
@native("histogram(_:bins:)") func histogram(_ x: NDArray<Double>, bins: Int = 10) -> (counts: NDArray<Int>, edges: NDArray<Double>)
@native("histogram(_:bins:from:to:)") func histogram(_ x: NDArray<Double>, bins: Int, from low: Double, to high: Double) -> (counts: NDArray<Int>, edges: NDArray<Double>)
@native("histogram(_:bins:)#2") func histogram(_ x: NDArray<Double>, bins rule: String) -> (counts: NDArray<Int>, edges: NDArray<Double>)
@native("histogram(_:edges:)") func histogram(_ x: NDArray<Double>, edges: NDArray<Double>) -> NDArray<Int>
@native("histogramDensity(_:bins:)") func histogramDensity(_ x: NDArray<Double>, bins: Int = 10) -> (density: NDArray<Double>, edges: NDArray<Double>)
@native("digitize(_:_:right:)") func digitize(_ x: NDArray<Double>, _ edges: NDArray<Double>, right: Bool = false) -> NDArray<Int>
@native("bincount(_:weights:minLength:)") func bincount(_ x: NDArray<Int>, weights: NDArray<Double>, minLength: Int = 0) -> NDArray<Double>
@native("nansum(_:)") func nansum(_ x: NDArray<Double>) -> Double
@native("nansum(_:axis:keepDims:)") func nansum(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanprod(_:)") func nanprod(_ x: NDArray<Double>) -> Double
@native("nanprod(_:axis:keepDims:)") func nanprod(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanmean(_:)") func nanmean(_ x: NDArray<Double>) -> Double
@native("nanmean(_:axis:keepDims:)") func nanmean(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanmax(_:)") func nanmax(_ x: NDArray<Double>) -> Double
@native("nanmax(_:axis:keepDims:)") func nanmax(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanmin(_:)") func nanmin(_ x: NDArray<Double>) -> Double
@native("nanmin(_:axis:keepDims:)") func nanmin(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanvar(_:ddof:)") func nanvar(_ x: NDArray<Double>, ddof: Int = 0) -> Double
@native("nanvar(_:axis:ddof:keepDims:)") func nanvar(_ x: NDArray<Double>, axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Double>
@native("nanstd(_:ddof:)") func nanstd(_ x: NDArray<Double>, ddof: Int = 0) -> Double
@native("nanstd(_:axis:ddof:keepDims:)") func nanstd(_ x: NDArray<Double>, axis: Int, ddof: Int = 0, keepDims: Bool = false) -> NDArray<Double>
@native("nanmedian(_:)") func nanmedian(_ x: NDArray<Double>) -> Double
@native("nanmedian(_:axis:keepDims:)") func nanmedian(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("nanargmax(_:)") func nanargmax(_ x: NDArray<Double>) -> Int
@native("nanargmin(_:)") func nanargmin(_ x: NDArray<Double>) -> Int
@native("median(_:)") func median(_ x: NDArray<Double>) -> Double
@native("median(_:axis:keepDims:)") func median(_ x: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("percentile(_:_:)") func percentile(_ x: NDArray<Double>, _ q: Double) -> Double
@native("percentile(_:_:axis:keepDims:)") func percentile(_ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("percentile(_:_:)#2") func percentile(_ x: NDArray<Double>, _ q: NDArray<Double>) -> NDArray<Double>
@native("quantile(_:_:)") func quantile(_ x: NDArray<Double>, _ q: Double) -> Double
@native("quantile(_:_:axis:keepDims:)") func quantile(_ x: NDArray<Double>, _ q: Double, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("quantile(_:_:axis:keepDims:)#2") func quantile(_ x: NDArray<Double>, _ q: NDArray<Double>, axis: Int, keepDims: Bool = false) -> NDArray<Double>
@native("quantile(_:_:method:)") func quantile(_ x: NDArray<Double>, _ q: Double, method: String) -> Double
@native("makeMoons(samples:noise:seed:)") func makeMoons(samples: Int = 100, noise: Double? = nil, seed: Int) -> (X: NDArray<Double>, y: NDArray<Int>)
extension Axes {
  @native("Axes.fillBetween(_:_:_:label:color:alpha:)") func _binding847(_ x: [Double], _ y1: [Double], _ y2: [Double], _ label: String, _ color: String, _ alpha: Double)
  func fillBetween(_ x: some PlotValues, _ y1: some PlotValues, _ y2: some PlotValues, label: String = "", color: String = "", alpha: Double = 1) { _binding847(x.plotValues, y1.plotValues, y2.plotValues, label, color, alpha) }
  @native("Axes.fillBetween(_:_:_:label:color:alpha:)#2") func _binding848(_ x: [Double], _ y1: [Double], _ y2: Double, _ label: String, _ color: String, _ alpha: Double)
  func fillBetween(_ x: some PlotValues, _ y1: some PlotValues, _ y2: Double = 0, label: String = "", color: String = "", alpha: Double = 1) { _binding848(x.plotValues, y1.plotValues, y2, label, color, alpha) }
  @native("Axes.fill(_:_:label:color:alpha:)") func _binding849(_ x: [Double], _ y: [Double], _ label: String, _ color: String, _ alpha: Double)
  func fill(_ x: some PlotValues, _ y: some PlotValues, label: String = "", color: String = "", alpha: Double = 1) { _binding849(x.plotValues, y.plotValues, label, color, alpha) }
  @native("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)") func _binding850(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func bar(_ x: some PlotValues, _ height: some PlotValues, width: Double = 0.8, bottom: Double = 0, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding850(x.plotValues, height.plotValues, width, bottom, label, color, alpha, edgeColor) }
  @native("Axes.bar(_:_:width:bottom:label:color:alpha:edgeColor:)#2") func _binding851(_ x: [Double], _ height: [Double], _ width: Double, _ bottom: [Double], _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func bar(_ x: some PlotValues, _ height: some PlotValues, width: Double = 0.8, bottom: some PlotValues, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding851(x.plotValues, height.plotValues, width, bottom.plotValues, label, color, alpha, edgeColor) }
  @native("Axes.bar(_:_:width:label:color:alpha:edgeColor:)") func _binding852(_ names: [String], _ height: [Double], _ width: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func bar(_ names: [String], _ height: some PlotValues, width: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding852(names, height.plotValues, width, label, color, alpha, edgeColor) }
  @native("Axes.barh(_:_:height:label:color:alpha:edgeColor:)") func _binding853(_ y: [Double], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func barh(_ y: some PlotValues, _ width: some PlotValues, height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding853(y.plotValues, width.plotValues, height, label, color, alpha, edgeColor) }
  @native("Axes.barh(_:_:height:label:color:alpha:edgeColor:)#2") func _binding854(_ names: [String], _ width: [Double], _ height: Double, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func barh(_ names: [String], _ width: some PlotValues, height: Double = 0.8, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding854(names, width.plotValues, height, label, color, alpha, edgeColor) }
  @native("Axes.contour(_:levels:colors:cmap:lineWidths:alpha:)") @discardableResult func _binding855(_ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) -> ColorScale
  @discardableResult func contour(_ z: some PlotGrid, levels: Int = 7, colors: String = "", cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1) -> ColorScale { return _binding855(z.plotRows, levels, colors, cmap, lineWidths, alpha) }
  @native("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)") @discardableResult func _binding856(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) -> ColorScale
  @discardableResult func contour(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: Int = 7, colors: String = "", cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1) -> ColorScale { return _binding856(x.plotValues, y.plotValues, z.plotRows, levels, colors, cmap, lineWidths, alpha) }
  @native("Axes.contour(_:_:_:levels:colors:cmap:lineWidths:alpha:)#2") @discardableResult func _binding857(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ colors: String, _ cmap: ColorMap, _ lineWidths: Double, _ alpha: Double) -> ColorScale
  @discardableResult func contour(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: some PlotValues, colors: String = "", cmap: ColorMap = .viridis, lineWidths: Double = 1.5, alpha: Double = 1) -> ColorScale { return _binding857(x.plotValues, y.plotValues, z.plotRows, levels.plotValues, colors, cmap, lineWidths, alpha) }
  @native("Axes.contourf(_:levels:cmap:alpha:)") @discardableResult func _binding858(_ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) -> ColorScale
  @discardableResult func contourf(_ z: some PlotGrid, levels: Int = 7, cmap: ColorMap = .viridis, alpha: Double = 1) -> ColorScale { return _binding858(z.plotRows, levels, cmap, alpha) }
  @native("Axes.contourf(_:_:_:levels:cmap:alpha:)") @discardableResult func _binding859(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: Int, _ cmap: ColorMap, _ alpha: Double) -> ColorScale
  @discardableResult func contourf(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: Int = 7, cmap: ColorMap = .viridis, alpha: Double = 1) -> ColorScale { return _binding859(x.plotValues, y.plotValues, z.plotRows, levels, cmap, alpha) }
  @native("Axes.contourf(_:_:_:levels:cmap:alpha:)#2") @discardableResult func _binding860(_ x: [Double], _ y: [Double], _ z: [[Double]], _ levels: [Double], _ cmap: ColorMap, _ alpha: Double) -> ColorScale
  @discardableResult func contourf(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, levels: some PlotValues, cmap: ColorMap = .viridis, alpha: Double = 1) -> ColorScale { return _binding860(x.plotValues, y.plotValues, z.plotRows, levels.plotValues, cmap, alpha) }
  @native("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)") func _binding861(_ values: [Double], _ bins: Int, _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func hist(_ values: some PlotValues, bins: Int = 10, density: Bool = false, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding861(values.plotValues, bins, density, label, color, alpha, edgeColor) }
  @native("Axes.hist(_:bins:density:label:color:alpha:edgeColor:)#2") func _binding862(_ values: [Double], _ bins: [Double], _ density: Bool, _ label: String, _ color: String, _ alpha: Double, _ edgeColor: String)
  func hist(_ values: some PlotValues, bins: some PlotValues, density: Bool = false, label: String = "", color: String = "", alpha: Double = 1, edgeColor: String = "") { _binding862(values.plotValues, bins.plotValues, density, label, color, alpha, edgeColor) }
  @native("Axes.imshow(_:cmap:vmin:vmax:origin:extent:equalAspect:alpha:)") @discardableResult func _binding863(_ values: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ origin: String, _ extent: [Double], _ equalAspect: Bool, _ alpha: Double) -> ColorScale
  @discardableResult func imshow(_ values: some PlotGrid, cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil, origin: String = "upper", extent: [Double] = [], equalAspect: Bool = true, alpha: Double = 1) -> ColorScale { return _binding863(values.plotRows, cmap, vmin, vmax, origin, extent, equalAspect, alpha) }
  @native("Axes.xScale") var xScale: AxisScale { get set }
  @native("Axes.yScale") var yScale: AxisScale { get set }
  @native("Axes.xLim") var xLim: (Double, Double) { get set }
  @native("Axes.yLim") var yLim: (Double, Double) { get set }
  @native("Axes.xTicks") var xTicks: [Double] { get set }
  @native("Axes.yTicks") var yTicks: [Double] { get set }
  @native("Axes.setXTicks(_:labels:)") func _binding870(_ positions: [Double], _ labels: [String])
  func setXTicks(_ positions: some PlotValues, labels: [String]) { _binding870(positions.plotValues, labels) }
  @native("Axes.setYTicks(_:labels:)") func _binding871(_ positions: [Double], _ labels: [String])
  func setYTicks(_ positions: some PlotValues, labels: [String]) { _binding871(positions.plotValues, labels) }
  @native("Axes.invertXAxis()") func invertXAxis()
  @native("Axes.invertYAxis()") func invertYAxis()
  @native("Axes.grid(_:)") func grid(_ isVisible: Bool = true)
  @native("Axes.axis(_:)") func axis(_ isVisible: Bool)
  @native("Axes.setAspect(equal:)") func setAspect(equal: Bool)
  @native("Axes.margins(_:_:)") func margins(_ x: Double, _ y: Double)
  @native("Axes.pcolormesh(_:_:_:cmap:vmin:vmax:alpha:)") @discardableResult func _binding878(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ vmin: Double?, _ vmax: Double?, _ alpha: Double) -> ColorScale
  @discardableResult func pcolormesh(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, cmap: ColorMap = .viridis, vmin: Double? = nil, vmax: Double? = nil, alpha: Double = 1) -> ColorScale { return _binding878(x.plotValues, y.plotValues, z.plotRows, cmap, vmin, vmax, alpha) }
  @native("Axes.hist2d(_:_:bins:cmap:)") @discardableResult func _binding879(_ x: [Double], _ y: [Double], _ bins: Int, _ cmap: ColorMap) -> ColorScale
  @discardableResult func hist2d(_ x: some PlotValues, _ y: some PlotValues, bins: Int = 10, cmap: ColorMap = .viridis) -> ColorScale { return _binding879(x.plotValues, y.plotValues, bins, cmap) }
  @native("Axes.pie(_:labels:autopct:colors:startAngle:)") func _binding880(_ values: [Double], _ labels: [String], _ autopct: String, _ colors: [String], _ startAngle: Double)
  func pie(_ values: some PlotValues, labels: [String] = [], autopct: String = "", colors: [String] = [], startAngle: Double = 0) { _binding880(values.plotValues, labels, autopct, colors, startAngle) }
  @native("Axes.quiver(_:_:_:_:color:scale:)") func _binding881(_ x: [Double], _ y: [Double], _ u: [Double], _ v: [Double], _ color: String, _ scale: Double?)
  func quiver(_ x: some PlotValues, _ y: some PlotValues, _ u: some PlotValues, _ v: some PlotValues, color: String = "k", scale: Double? = nil) { _binding881(x.plotValues, y.plotValues, u.plotValues, v.plotValues, color, scale) }
  @native("Axes.plot(_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") func _binding882(_ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double)
  func plot(_ y: some PlotValues, _ format: String = "", label: String = "", color: String = "", lineWidth: Double = 1.5, lineStyle: String = "", marker: String = "", markerSize: Double = 6, alpha: Double = 1) { _binding882(y.plotValues, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
  @native("Axes.plot(_:_:_:label:color:lineWidth:lineStyle:marker:markerSize:alpha:)") func _binding883(_ x: [Double], _ y: [Double], _ format: String, _ label: String, _ color: String, _ lineWidth: Double, _ lineStyle: String, _ marker: String, _ markerSize: Double, _ alpha: Double)
  func plot(_ x: some PlotValues, _ y: some PlotValues, _ format: String = "", label: String = "", color: String = "", lineWidth: Double = 1.5, lineStyle: String = "", marker: String = "", markerSize: Double = 6, alpha: Double = 1) { _binding883(x.plotValues, y.plotValues, format, label, color, lineWidth, lineStyle, marker, markerSize, alpha) }
  @native("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)") func _binding884(_ x: [Double], _ y: [Double], _ s: Double, _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String)
  func scatter(_ x: some PlotValues, _ y: some PlotValues, s: Double = 36, color: String = "", alpha: Double = 1, marker: String = "o", edgeColors: String = "", label: String = "") { _binding884(x.plotValues, y.plotValues, s, color, alpha, marker, edgeColors, label) }
  @native("Axes.scatter(_:_:s:color:alpha:marker:edgeColors:label:)#2") func _binding885(_ x: [Double], _ y: [Double], _ s: [Double], _ color: String, _ alpha: Double, _ marker: String, _ edgeColors: String, _ label: String)
  func scatter(_ x: some PlotValues, _ y: some PlotValues, s: some PlotValues, color: String = "", alpha: Double = 1, marker: String = "o", edgeColors: String = "", label: String = "") { _binding885(x.plotValues, y.plotValues, s.plotValues, color, alpha, marker, edgeColors, label) }
  @native("Axes.scatter(_:_:c:cmap:s:alpha:marker:edgeColors:vmin:vmax:label:)") @discardableResult func _binding886(_ x: [Double], _ y: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double, _ alpha: Double, _ marker: String, _ edgeColors: String, _ vmin: Double?, _ vmax: Double?, _ label: String) -> ColorScale
  @discardableResult func scatter(_ x: some PlotValues, _ y: some PlotValues, c: some PlotValues, cmap: ColorMap = .viridis, s: Double = 36, alpha: Double = 1, marker: String = "o", edgeColors: String = "", vmin: Double? = nil, vmax: Double? = nil, label: String = "") -> ColorScale { return _binding886(x.plotValues, y.plotValues, c.plotValues, cmap, s, alpha, marker, edgeColors, vmin, vmax, label) }
  @native("Axes.errorbar(_:_:yerr:_:label:color:capSize:)") func _binding887(_ x: [Double], _ y: [Double], _ yerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double)
  func errorbar(_ x: some PlotValues, _ y: some PlotValues, yerr: some PlotValues, _ format: String = "", label: String = "", color: String = "", capSize: Double = 0) { _binding887(x.plotValues, y.plotValues, yerr.plotValues, format, label, color, capSize) }
  @native("Axes.errorbar(_:_:yerr:_:label:color:capSize:)#2") func _binding888(_ x: [Double], _ y: [Double], _ yerr: Double, _ format: String, _ label: String, _ color: String, _ capSize: Double)
  func errorbar(_ x: some PlotValues, _ y: some PlotValues, yerr: Double, _ format: String = "", label: String = "", color: String = "", capSize: Double = 0) { _binding888(x.plotValues, y.plotValues, yerr, format, label, color, capSize) }
  @native("Axes.errorbar(_:_:yerr:xerr:_:label:color:capSize:)") func _binding889(_ x: [Double], _ y: [Double], _ yerr: [Double], _ xerr: [Double], _ format: String, _ label: String, _ color: String, _ capSize: Double)
  func errorbar(_ x: some PlotValues, _ y: some PlotValues, yerr: some PlotValues, xerr: some PlotValues, _ format: String = "", label: String = "", color: String = "", capSize: Double = 0) { _binding889(x.plotValues, y.plotValues, yerr.plotValues, xerr.plotValues, format, label, color, capSize) }
  @native("Axes.boxplot(_:label:)") func _binding890(_ values: [Double], _ label: String)
  func boxplot(_ values: some PlotValues, label: String = "") { _binding890(values.plotValues, label) }
  @native("Axes.boxplot(_:labels:)") func boxplot(_ values: [[Double]], labels: [String] = [])
  @native("Axes.step(_:_:_:at:label:color:)") func _binding892(_ x: [Double], _ y: [Double], _ format: String, _ at: String, _ label: String, _ color: String)
  func step(_ x: some PlotValues, _ y: some PlotValues, _ format: String = "", at: String = "pre", label: String = "", color: String = "") { _binding892(x.plotValues, y.plotValues, format, at, label, color) }
  @native("Axes.stem(_:_:label:)") func _binding893(_ x: [Double], _ y: [Double], _ label: String)
  func stem(_ x: some PlotValues, _ y: some PlotValues, label: String = "") { _binding893(x.plotValues, y.plotValues, label) }
  @native("Axes.stem(_:label:)") func _binding894(_ y: [Double], _ label: String)
  func stem(_ y: some PlotValues, label: String = "") { _binding894(y.plotValues, label) }
  @native("Axes.axhline(_:color:lineStyle:lineWidth:alpha:label:)") func axhline(_ y: Double = 0, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, alpha: Double = 1, label: String = "")
  @native("Axes.axvline(_:color:lineStyle:lineWidth:alpha:label:)") func axvline(_ x: Double = 0, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, alpha: Double = 1, label: String = "")
  @native("Axes.axhspan(_:_:color:alpha:label:)") func axhspan(_ low: Double, _ high: Double, color: String = "C0", alpha: Double = 1, label: String = "")
  @native("Axes.axvspan(_:_:color:alpha:label:)") func axvspan(_ low: Double, _ high: Double, color: String = "C0", alpha: Double = 1, label: String = "")
  @native("Axes.hlines(_:_:_:color:lineStyle:lineWidth:label:)") func _binding899(_ y: [Double], _ xmin: Double, _ xmax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String)
  func hlines(_ y: some PlotValues, _ xmin: Double, _ xmax: Double, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, label: String = "") { _binding899(y.plotValues, xmin, xmax, color, lineStyle, lineWidth, label) }
  @native("Axes.vlines(_:_:_:color:lineStyle:lineWidth:label:)") func _binding900(_ x: [Double], _ ymin: Double, _ ymax: Double, _ color: String, _ lineStyle: String, _ lineWidth: Double, _ label: String)
  func vlines(_ x: some PlotValues, _ ymin: Double, _ ymax: Double, color: String = "C0", lineStyle: String = "-", lineWidth: Double = 1.5, label: String = "") { _binding900(x.plotValues, ymin, ymax, color, lineStyle, lineWidth, label) }
  @native("Axes.streamplot(_:_:_:_:color:lineWidth:)") func _binding901(_ x: [Double], _ y: [Double], _ u: [[Double]], _ v: [[Double]], _ color: String, _ lineWidth: Double)
  func streamplot(_ x: some PlotValues, _ y: some PlotValues, _ u: some PlotGrid, _ v: some PlotGrid, color: String = "C0", lineWidth: Double = 1.5) { _binding901(x.plotValues, y.plotValues, u.plotRows, v.plotRows, color, lineWidth) }
  @native("Axes.text(_:_:_:color:fontSize:ha:va:rotation:)") func text(_ x: Double, _ y: Double, _ text: String, color: String = "k", fontSize: Double = 10, ha: String = "left", va: String = "baseline", rotation: Double = 0)
  @native("Axes.annotate(_:xy:xytext:arrow:color:fontSize:ha:va:)") func annotate(_ text: String, xy: (Double, Double), xytext: (Double, Double), arrow: Bool = true, color: String = "k", fontSize: Double = 10, ha: String = "left", va: String = "baseline")
  @native("Axes.rotateXTickLabels(_:)") func rotateXTickLabels(_ degrees: Double)
  @native("Axes.plotColumns(_:labels:)") func _binding905(_ table: [[Double]], _ labels: [String])
  func plotColumns(_ table: some PlotGrid, labels: [String] = []) { _binding905(table.plotRows, labels) }
  @native("Axes.twinx()") func twinx() -> Axes
  @native("Axes.twiny()") func twiny() -> Axes
  @native("Axes.violinplot(_:)") func violinplot(_ values: [[Double]])
  @native("Axes.title") var title: String { get set }
  @native("Axes.xLabel") var xLabel: String { get set }
  @native("Axes.yLabel") var yLabel: String { get set }
  @native("Axes.description") var description: String { get }
}
extension AxisScale {
  @native("AxisScale.linear") static var linear: AxisScale { get }
  @native("AxisScale.log") static var log: AxisScale { get }
}
extension Figure {
  @native("Figure.colorbar(_:ax:label:)") func colorbar(_ scale: ColorScale, ax: Axes, label: String = "")
}
extension Axes {
  @native("Axes.legend(loc:title:)") func legend(loc: String = "best", title: String = "")
}
extension ColorMap {
  @native("ColorMap.viridis") static var viridis: ColorMap { get }
  @native("ColorMap.plasma") static var plasma: ColorMap { get }
  @native("ColorMap.inferno") static var inferno: ColorMap { get }
  @native("ColorMap.magma") static var magma: ColorMap { get }
  @native("ColorMap.cividis") static var cividis: ColorMap { get }
  @native("ColorMap.turbo") static var turbo: ColorMap { get }
  @native("ColorMap.blues") static var blues: ColorMap { get }
  @native("ColorMap.reds") static var reds: ColorMap { get }
  @native("ColorMap.greens") static var greens: ColorMap { get }
  @native("ColorMap.oranges") static var oranges: ColorMap { get }
  @native("ColorMap.purples") static var purples: ColorMap { get }
  @native("ColorMap.greys") static var greys: ColorMap { get }
  @native("ColorMap.ylOrRd") static var ylOrRd: ColorMap { get }
  @native("ColorMap.ylGnBu") static var ylGnBu: ColorMap { get }
  @native("ColorMap.coolwarm") static var coolwarm: ColorMap { get }
  @native("ColorMap.bwr") static var bwr: ColorMap { get }
  @native("ColorMap.seismic") static var seismic: ColorMap { get }
  @native("ColorMap.rdBu") static var rdBu: ColorMap { get }
  @native("ColorMap.rdYlBu") static var rdYlBu: ColorMap { get }
  @native("ColorMap.rdYlGn") static var rdYlGn: ColorMap { get }
  @native("ColorMap.spectral") static var spectral: ColorMap { get }
  @native("ColorMap.piYG") static var piYG: ColorMap { get }
  @native("ColorMap.gray") static var gray: ColorMap { get }
  @native("ColorMap.binary") static var binary: ColorMap { get }
  @native("ColorMap.hot") static var hot: ColorMap { get }
  @native("ColorMap.cool") static var cool: ColorMap { get }
  @native("ColorMap.jet") static var jet: ColorMap { get }
  @native("ColorMap.rainbow") static var rainbow: ColorMap { get }
  @native("ColorMap.hsv") static var hsv: ColorMap { get }
  @native("ColorMap.spring") static var spring: ColorMap { get }
  @native("ColorMap.summer") static var summer: ColorMap { get }
  @native("ColorMap.autumn") static var autumn: ColorMap { get }
  @native("ColorMap.winter") static var winter: ColorMap { get }
  @native("ColorMap.twilight") static var twilight: ColorMap { get }
  @native("ColorMap.terrain") static var terrain: ColorMap { get }
  @native("ColorMap.copper") static var copper: ColorMap { get }
  @native("ColorMap.bone") static var bone: ColorMap { get }
  @native("ColorMap.pink") static var pink: ColorMap { get }
  @native("ColorMap.tab10") static var tab10: ColorMap { get }
  @native("ColorMap.tab20") static var tab20: ColorMap { get }
  @native("ColorMap.set1") static var set1: ColorMap { get }
  @native("ColorMap.set2") static var set2: ColorMap { get }
  @native("ColorMap.set3") static var set3: ColorMap { get }
  @native("ColorMap.paired") static var paired: ColorMap { get }
  @native("ColorMap.pastel1") static var pastel1: ColorMap { get }
  @native("ColorMap.accent") static var accent: ColorMap { get }
  @native("ColorMap.dark2") static var dark2: ColorMap { get }
  @native("ColorMap.name") var name: String { get }
  @native("ColorMap.reversed") var reversed: ColorMap { get }
}
extension ColorScale {
  @native("ColorScale.map") var map: ColorMap { get }
}
extension Figure {
  @native("Figure.tightLayout()") func tightLayout()
  @native("Figure.svg") var svg: String { get }
  @native("Figure.size") var size: (Double, Double) { get }
  @native("Figure.title") var title: String { get set }
  @native("Figure.axes") var axes: [Axes] { get }
  @native("Figure.init(size:)") init(size: (Double, Double) = (6.4, 4.8))
  @native("Figure.subplots()") func subplots() -> Axes
  @native("Figure.subplots(_:_:sharex:sharey:)") func subplots(_ rows: Int, _ columns: Int, sharex: Bool = false, sharey: Bool = false) -> [Axes]
  @native("Figure.subplot(_:_:_:)") func subplot(_ rows: Int, _ columns: Int, _ index: Int) -> Axes
  @native("Figure.subplot2grid(_:_:rowspan:colspan:)") func subplot2grid(_ shape: (Int, Int), _ loc: (Int, Int), rowspan: Int = 1, colspan: Int = 1) -> Axes
  @native("Figure.description") var description: String { get }
}
extension Axes {
  @native("Axes.plotSurface(_:_:_:cmap:alpha:)") @discardableResult func _binding990(_ x: [Double], _ y: [Double], _ z: [[Double]], _ cmap: ColorMap, _ alpha: Double) -> ColorScale
  @discardableResult func plotSurface(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, cmap: ColorMap = .viridis, alpha: Double = 1) -> ColorScale { return _binding990(x.plotValues, y.plotValues, z.plotRows, cmap, alpha) }
  @native("Axes.plotWireframe(_:_:_:color:lineWidth:)") func _binding991(_ x: [Double], _ y: [Double], _ z: [[Double]], _ color: String, _ lineWidth: Double)
  func plotWireframe(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, color: String = "", lineWidth: Double = 1) { _binding991(x.plotValues, y.plotValues, z.plotRows, color, lineWidth) }
  @native("Axes.scatter3D(_:_:_:color:s:)") func _binding992(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ s: Double)
  func scatter3D(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, color: String = "", s: Double = 20) { _binding992(x.plotValues, y.plotValues, z.plotValues, color, s) }
  @native("Axes.scatter3D(_:_:_:c:cmap:s:)") @discardableResult func _binding993(_ x: [Double], _ y: [Double], _ z: [Double], _ c: [Double], _ cmap: ColorMap, _ s: Double) -> ColorScale
  @discardableResult func scatter3D(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, c: some PlotValues, cmap: ColorMap = .viridis, s: Double = 20) -> ColorScale { return _binding993(x.plotValues, y.plotValues, z.plotValues, c.plotValues, cmap, s) }
  @native("Axes.plot3D(_:_:_:color:lineWidth:)") func _binding994(_ x: [Double], _ y: [Double], _ z: [Double], _ color: String, _ lineWidth: Double)
  func plot3D(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, color: String = "", lineWidth: Double = 1.5) { _binding994(x.plotValues, y.plotValues, z.plotValues, color, lineWidth) }
  @native("Axes.zLabel") var zLabel: String { get set }
  @native("Axes.viewInit(elev:azim:)") func viewInit(elev: Double = 30, azim: Double = -60)
}
"""#
}
