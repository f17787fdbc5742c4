/// Writes random programs that swiftc accepts: every name is declared, every expression has the type that its place asks for.
///
/// Values come through functions, so that the compiler does not refuse overflows that it can foresee: they are to happen when the program runs.
struct ProgramGenerator {
  /// The types of variables and expressions.
  enum Kind: CaseIterable, Equatable {
    case int, double, bool, string, ints, strings, table, optional, point, shape, pair

    var text: String {
      switch self {
      case .int: "Int"
      case .double: "Double"
      case .bool: "Bool"
      case .string: "String"
      case .ints: "[Int]"
      case .strings: "[String]"
      case .table: "[String: Int]"
      case .optional: "Int?"
      case .point: "Point"
      case .shape: "Shape"
      case .pair: "(Int, String)"
      }
    }
  }

  struct Variable {
    let name: String
    let kind: Kind
    let isConstant: Bool
  }

  var random: RandomSource
  var scopes: [[Variable]] = []
  private var count = 0
  private var lines: [String] = []
  private var indentation = 1
  /// How deep statements stand inside each other.
  private var nesting = 0
  private var isInLoop = false

  init(random: RandomSource) { self.random = random }

  /// The declarations that all programs share, once for a file.
  static let prelude = """
    @inline(never) func int(_ value: Int) -> Int { value }
    @inline(never) func double(_ value: Double) -> Double { value }
    @inline(never) func text(_ value: String) -> String { value }
    @inline(never) func ints(_ value: [Int]) -> [Int] { value }
    @inline(never) func texts(_ value: [String]) -> [String] { value }
    @inline(never) func table(_ value: [String: Int]) -> [String: Int] { value }
    @inline(never) func optional(_ value: Int?) -> Int? { value }
    struct Point: Hashable, CustomStringConvertible {
      var x: Int
      var y: Int
      var sum: Int { x &+ y }
      var description: String { "<\\(x) \\(y)>" }
      mutating func move(_ dx: Int) { x += dx; y &-= dx }
      static func + (a: Point, b: Point) -> Point { Point(x: a.x &+ b.x, y: a.y &+ b.y) }
    }
    enum Shape: Equatable {
      case empty
      case circle(Double)
      case box(Int, Int)
      indirect case twice(Shape)
      var size: Int {
        switch self {
        case .empty: return 0
        case .circle(let r): return r < 100 && r > -100 ? Int(r) : 100
        case .box(let a, let b) where a > b: return a &- b
        case .box(_, let b): return b
        case .twice(let inner): return inner.size &* 2
        }
      }
    }
    final class Counter {
      var total = 0
      var seen: [Int] = []
      func add(_ x: Int) -> Int { total &+= x; seen.append(x); return total }
    }
    struct Failure: Error { var code: Int }
    func checked(_ x: Int) throws -> Int { if x % 3 == 0 { throw Failure(code: x) }; return x &+ 1 }
    func twice<T>(_ x: T, _ f: (T) -> T) -> T { f(f(x)) }
    func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
    func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
    func bump(_ x: inout Int, by d: Int) { x &+= d }
    func extend(_ xs: inout [Int], _ x: Int) { if xs.count < 50 { xs.append(x) } }
    func first<S: Sequence>(_ xs: S) -> S.Element? { for x in xs { return x }; return nil }

    """

  /// The body of a function, from its parameters to its last line.
  mutating func program() -> String {
    scopes = [[]]
    line("let counter = Counter()")
    for _ in 0..<3 + random.number(below: 3) { declaration() }
    for _ in 0..<4 + random.number(below: 8) { statement() }
    for variable in scopes[0] { show(variable) }
    line("print(counter.total, counter.seen.count)")
    return lines.joined(separator: "\n")
  }

  // MARK: - Lines and names

  mutating func line(_ text: String) { lines.append(String(repeating: "  ", count: indentation) + text) }

  private mutating func fresh() -> String {
    count += 1
    return "v\(count)"
  }

  private mutating func block(_ head: String, _ body: (inout ProgramGenerator) -> Void) {
    line(head + " {")
    indentation += 1
    nesting += 1
    scopes.append([])
    body(&self)
    scopes.removeLast()
    nesting -= 1
    indentation -= 1
    line("}")
  }

  private mutating func statements(_ count: Int) { for _ in 0..<1 + random.number(below: count) { statement() } }

  /// A visible variable of a type.
  mutating func variable(_ kind: Kind, mutable: Bool = false) -> String? {
    let found = scopes.joined().filter { $0.kind == kind && !(mutable && $0.isConstant) }
    return found.isEmpty ? nil : random.pick(Array(found)).name
  }

  private mutating func show(_ variable: Variable) {
    switch variable.kind {
    case .table: line("print(\(variable.name).sorted { $0.key < $1.key }.map { \"\\($0.key)=\\($0.value)\" })")
    case .optional, .shape: line("print(String(describing: \(variable.name)))")
    default: line("print(\(variable.name))")
    }
  }

  // MARK: - Statements

  private mutating func declaration() {
    let kind = random.pick(Kind.allCases)
    let name = fresh()
    let isConstant = random.oneIn(4)
    line("\(isConstant ? "let" : "var") \(name): \(kind.text) = \(expression(kind, 2))")
    scopes[scopes.count - 1].append(Variable(name: name, kind: kind, isConstant: isConstant))
  }

  private mutating func statement() {
    if nesting > 3 { return simpleStatement() }
    switch random.number(below: 20) {
    case 0...2: declaration()
    case 3...9: simpleStatement()
    case 10, 11: conditional()
    case 12, 13: loop()
    case 14: selection()
    case 15: closure()
    case 16: attempt()
    case 17: binding()
    case 18: nestedFunction()
    default: line("print(\(expression(random.pick([.int, .double, .bool, .string, .ints, .point, .pair]), 2)))")
    }
  }

  private mutating func simpleStatement() {
    if isInLoop, random.oneIn(12) { return line("if \(expression(.bool, 1)) { \(random.pick(["break", "continue"])) }") }
    let kind = random.pick(Kind.allCases)
    guard let name = variable(kind, mutable: true) else { return line("print(\(expression(.int, 1)))") }
    let changed = change(name, kind)
    // The compiler refuses to assign a variable to itself.
    line(changed == "\(name) = \(name)" ? "print(\(name))" : changed)
  }

  private mutating func change(_ name: String, _ kind: Kind) -> String {
    switch kind {
    case .int:
      return random.pick([
        "\(name) \(random.pick(["=", "+=", "-=", "&+=", "&-=", "^="])) \(expression(.int, 2))",
        "bump(&\(name), by: \(expression(.int, 1)))",
        "\(name) = counter.add(\(expression(.int, 1)))", "\(name) = \(name) &* 3 % 1009",
      ])
    case .double: return "\(name) \(random.pick(["=", "+=", "-=", "*="])) \(expression(.double, 2))"
    case .string: return "\(name) = String((\(name) + \(expression(.string, 1))).suffix(12))"
    case .ints:
      return random.pick([
        "extend(&\(name), \(expression(.int, 1)))", "if !\(name).isEmpty { \(name)[\(expression(.int, 1)) & 0 ] += 1 }",
        "\(name).sort()", "\(name) = \(expression(.ints, 2))", "if \(name).count > 2 { \(name).swapAt(0, 1); _ = \(name).removeLast() }",
        "\(name)[\(expression(.int, 1))] = \(expression(.int, 1))", "\(name).insert(\(expression(.int, 1)), at: 0)",
      ])
    case .strings:
      return random.pick(["\(name).append(\(expression(.string, 1)))", "\(name) = \(expression(.strings, 1))", "\(name).reverse()"])
    case .table:
      return random.pick([
        "\(name)[\(expression(.string, 1)), default: \(expression(.int, 0))] &+= \(expression(.int, 1))",
        "\(name)[\(expression(.string, 1))] = \(expression(.int, 1))", "\(name)[\(expression(.string, 1))] = nil",
        "\(name)[\(expression(.string, 1))]? &-= 1", "_ = \(name).removeValue(forKey: \(expression(.string, 1)))",
        "for key in \(name).keys.sorted() { \(name)[key]! &+= 1 }",
      ])
    case .point:
      return random.pick([
        "\(name).move(\(expression(.int, 1)))", "\(name).x = \(expression(.int, 1))", "\(name) = \(expression(.point, 1))",
      ])
    case .pair: return random.pick(["\(name).0 &+= \(expression(.int, 1))", "\(name) = \(expression(.pair, 1))", "\(name).1 += \"!\""])
    default: return "\(name) = \(expression(kind, 2))"
    }
  }

  private mutating func conditional() {
    block("if (\(expression(.bool, 2)))") { $0.statements(3) }
    if random.oneIn(2) { block("else") { $0.statements(2) } }
  }

  private mutating func loop() {
    let outer = isInLoop
    isInLoop = true
    defer { isInLoop = outer }
    let name = fresh()
    switch random.number(below: 5) {
    case 0: bound("for \(name) in \(random.pick(["0..<4", "1...3", "stride(from: 9, to: 0, by: -3)"]))", name, .int)
    case 1: bound("for \(name) in (\(expression(.ints, 1))).prefix(6)", name, .int)
    case 2: bound("for \(name) in (\(expression(.strings, 1))).prefix(4)", name, .string)
    case 3:
      let limit = random.number(below: 5)
      line("var \(name) = 0")
      block("while \(name) < \(limit)") {
        $0.line("\(name) += 1")
        $0.statements(3)
      }
    default:
      block("for (\(name), key) in (\(expression(.strings, 1))).prefix(3).enumerated()") {
        $0.scopes[$0.scopes.count - 1] += [
          Variable(name: name, kind: .int, isConstant: true), Variable(name: "key", kind: .string, isConstant: true),
        ]
        $0.statements(3)
      }
    }
  }

  private mutating func bound(_ head: String, _ name: String, _ kind: Kind) {
    block(head) {
      $0.scopes[$0.scopes.count - 1].append(Variable(name: name, kind: kind, isConstant: true))
      $0.statements(3)
    }
  }

  private mutating func selection() {
    let outer = isInLoop
    isInLoop = false
    defer { isInLoop = outer }
    if random.oneIn(2) {
      line("switch (\(expression(.shape, 1))) {")
      caseBody("case .empty:", [])
      caseBody("case .circle(let r) where r > 1:", [Variable(name: "r", kind: .double, isConstant: true)])
      caseBody("case .box(let w, let h):", ["w", "h"].map { Variable(name: $0, kind: .int, isConstant: true) })
      caseBody("case .twice(let inner):", [Variable(name: "inner", kind: .shape, isConstant: true)])
    } else {
      line("switch (\(expression(.int, 1)) % 7) {")
      caseBody("case 0, 1:", [])
      caseBody("case 2...4:", [])
      caseBody("case let n where n < 0:", [Variable(name: "n", kind: .int, isConstant: true)])
    }
    caseBody("default:", [])
    line("}")
  }

  private mutating func caseBody(_ head: String, _ variables: [Variable]) {
    line(head)
    indentation += 1
    nesting += 1
    scopes.append(variables)
    statements(2)
    line("counter.total &+= 1")
    scopes.removeLast()
    nesting -= 1
    indentation -= 1
  }

  private mutating func closure() {
    let name = fresh()
    if let captured = variable(.int, mutable: true) {
      line("let \(name) = { (n: Int) -> Int in \(captured) &+= n; return \(captured) }")
    } else {
      line("let \(name) = { (n: Int) -> Int in n &* \(expression(.int, 1)) }")
    }
    line("print(\(name)(\(expression(.int, 1))), \(name)(2), twice(\(expression(.int, 1)), \(name)))")
  }

  private mutating func attempt() {
    let name = fresh()
    line("do {")
    line("  let \(name) = try checked(\(expression(.int, 1)))")
    line("  print(\(name), try checked(\(name)))")
    line("} catch let failure as Failure {")
    line("  print(\"failed\", failure.code)")
    line("} catch { print(\"other\") }")
  }

  private mutating func binding() {
    let name = fresh()
    let isGuarded = random.oneIn(3)
    let value = random.pick([expression(.optional, 1), "\(expression(.ints, 1)).\(random.pick(["first", "last", "max()", "min()"]))"])
    if isGuarded {
      block("do") {
        $0.line("let \(name) = (\(value)) ?? \($0.expression(.int, 1))")
        $0.scopes[$0.scopes.count - 1].append(Variable(name: name, kind: .int, isConstant: true))
        $0.statements(2)
      }
    } else {
      bound("if let \(name) = (\(value))", name, .int)
      block("else") { $0.statements(1) }
    }
  }

  private mutating func nestedFunction() {
    let name = fresh()
    let outer = isInLoop
    isInLoop = false
    block("func \(name)(_ depth: Int) -> Int") {
      $0.line("if depth <= 0 { return \($0.expression(.int, 1)) }")
      $0.scopes[$0.scopes.count - 1].append(Variable(name: "depth", kind: .int, isConstant: true))
      $0.statements(2)
      $0.line("return \(name)(depth - 1) &+ 1")
    }
    isInLoop = outer
    line("print(\(name)(\(random.number(below: 4))))")
  }
}
