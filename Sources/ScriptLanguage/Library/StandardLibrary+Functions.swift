extension LibraryModule {
  static let functionInterface = """
    @native("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\\n")
    @native("debugPrint") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\\n")

    func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }
    func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }
    func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var best = min(min(x, y), z)
      for value in rest { if value < best { best = value } }
      return best
    }
    func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
      var best = max(max(x, y), z)
      for value in rest { if value >= best { best = value } }
      return best
    }
    @native("abs") func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x }
    func swap<T>(_ a: inout T, _ b: inout T) {
      let old = a
      a = b
      b = old
    }
    func repeatElement<T>(_ element: T, count n: Int) -> [T] { Array(repeating: element, count: n) }

    @native("fatalError") func fatalError(_ message: @autoclosure () -> String = "") -> Never
    @native("preconditionFailure") func preconditionFailure(_ message: @autoclosure () -> String = "") -> Never
    @native("assertionFailure") func assertionFailure(_ message: @autoclosure () -> String = "")
    func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "") {
      if !condition() { preconditionFailed_(message()) }
    }
    func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = "") {
      if !condition() { assertionFailed_(message()) }
    }
    @native("preconditionFailed") func preconditionFailed_(_ message: String) -> Never
    @native("assertionFailed") func assertionFailed_(_ message: String) -> Never

    @native("object.identical") func === (lhs: (any AnyObject)?, rhs: (any AnyObject)?) -> Bool
    func !== (lhs: (any AnyObject)?, rhs: (any AnyObject)?) -> Bool { !(lhs === rhs) }

    func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool { lhs.0 == rhs.0 && lhs.1 == rhs.1 }
    func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(lhs == rhs) }
    func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { lhs.0 != rhs.0 ? lhs.0 < rhs.0 : lhs.1 < rhs.1 }
    func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { rhs < lhs }
    func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(rhs < lhs) }
    func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool { !(lhs < rhs) }
    func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2
    }
    func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool { !(lhs == rhs) }
    func < <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
      lhs.0 != rhs.0 ? lhs.0 < rhs.0 : lhs.1 != rhs.1 ? lhs.1 < rhs.1 : lhs.2 < rhs.2
    }

    @native("math.sqrt") func sqrt(_ x: Double) -> Double
    @native("math.cbrt") func cbrt(_ x: Double) -> Double
    @native("math.exp") func exp(_ x: Double) -> Double
    @native("math.exp2") func exp2(_ x: Double) -> Double
    @native("math.expm1") func expm1(_ x: Double) -> Double
    @native("math.log") func log(_ x: Double) -> Double
    @native("math.log2") func log2(_ x: Double) -> Double
    @native("math.log10") func log10(_ x: Double) -> Double
    @native("math.log1p") func log1p(_ x: Double) -> Double
    @native("math.sin") func sin(_ x: Double) -> Double
    @native("math.cos") func cos(_ x: Double) -> Double
    @native("math.tan") func tan(_ x: Double) -> Double
    @native("math.asin") func asin(_ x: Double) -> Double
    @native("math.acos") func acos(_ x: Double) -> Double
    @native("math.atan") func atan(_ x: Double) -> Double
    @native("math.atan2") func atan2(_ y: Double, _ x: Double) -> Double
    @native("math.sinh") func sinh(_ x: Double) -> Double
    @native("math.cosh") func cosh(_ x: Double) -> Double
    @native("math.tanh") func tanh(_ x: Double) -> Double
    @native("math.asinh") func asinh(_ x: Double) -> Double
    @native("math.acosh") func acosh(_ x: Double) -> Double
    @native("math.atanh") func atanh(_ x: Double) -> Double
    @native("math.floor") func floor(_ x: Double) -> Double
    @native("math.ceil") func ceil(_ x: Double) -> Double
    @native("math.round") func round(_ x: Double) -> Double
    @native("math.trunc") func trunc(_ x: Double) -> Double
    @native("math.fabs") func fabs(_ x: Double) -> Double
    @native("math.pow") func pow(_ x: Double, _ y: Double) -> Double
    @native("math.fmod") func fmod(_ x: Double, _ y: Double) -> Double
    @native("math.hypot") func hypot(_ x: Double, _ y: Double) -> Double
    @native("math.fmin") func fmin(_ x: Double, _ y: Double) -> Double
    @native("math.fmax") func fmax(_ x: Double, _ y: Double) -> Double
    @native("math.erf") func erf(_ x: Double) -> Double
    @native("math.tgamma") func tgamma(_ x: Double) -> Double
    @native("math.lgamma") func lgamma(_ x: Double) -> Double
    """
}
