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
    @native("dump") func dump_(_ value: Any, _ name: String?, _ indent: Int, _ maxDepth: Int, _ maxItems: Int)
    @discardableResult func dump<T>(_ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = 9223372036854775807, maxItems: Int = 9223372036854775807) -> T {
      dump_(value, name, indent, maxDepth, maxItems)
      return value
    }
    @_disfavoredOverload func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\\n", to output: inout Target) {
      output.write(items.map { String(describing: $0) }.joined_(separator) + terminator)
    }
    func withExtendedLifetime<T, Result>(_ x: T, _ body: () throws -> Result) rethrows -> Result { try body() }
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

    @native("ObjectIdentifier") struct ObjectIdentifier: Hashable, Comparable {
      @native("object.number") init(_ object: any AnyObject)
      @native("object.typeNumber") init(_ type: Any.Type)
      @native("int.equal") static func == (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool
      @native("int.less") static func < (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool
      @native("int.hash") func hash(into hasher: inout Hasher)
    }
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
    """
}
