extension ProgramGenerator {
  /// An expression of a type, at most so many operations deep.
  mutating func expression(_ kind: Kind, _ depth: Int) -> String {
    if depth <= 0 || random.oneIn(4) { return leaf(kind) }
    let d = depth - 1
    switch kind {
    case .int: return integer(d)
    case .double: return number(d)
    case .bool: return condition(d)
    case .string: return text(d)
    case .ints: return integers(d)
    case .strings:
      return random.pick([
        "[\(expression(.string, d)), \(expression(.string, d))]", "\(expression(.ints, d)).map { \"n\\($0)\" }",
        "\(expression(.string, d)).split(separator: \"a\").map { String($0) }",
      ])
    case .table:
      return random.pick([
        "[\"k\(random.number(below: 3))\": \(expression(.int, d)), \"z\": 1]",
        "Dictionary(\(expression(.strings, d)).map { ($0, 1) }, uniquingKeysWith: { $0 + $1 })",
        "\(leaf(.table)).mapValues { $0 &+ 1 }", "\(leaf(.table)).filter { $0.value > 0 }",
      ])
    case .optional:
      return random.pick([
        "Int(\(expression(.string, d)))", "\(leaf(.table))[\(expression(.string, d))]", "first(\(expression(.ints, d)))",
        "\(expression(.ints, d)).firstIndex(of: \(expression(.int, d)))", "(try? checked(\(expression(.int, d))))",
        "\(leaf(.optional)).map { $0 &+ 1 }",
      ])
    case .point:
      return random.pick(["Point(x: \(expression(.int, d)), y: \(expression(.int, d)))", "(\(expression(.point, d)) + \(leaf(.point)))"])
    case .shape:
      return random.pick([
        "Shape.box(\(expression(.int, d)), \(expression(.int, d)))", "Shape.circle(\(expression(.double, d)))",
        "Shape.twice(\(expression(.shape, d)))",
      ])
    case .pair:
      return random.pick([
        "(\(expression(.int, d)), \(expression(.string, d)))", "swapped((\(expression(.string, d)), \(expression(.int, d))))",
      ])
    }
  }

  private mutating func leaf(_ kind: Kind) -> String {
    if !random.oneIn(4), let name = variable(kind) { return name }
    switch kind {
    case .int:
      return "int(\(random.pick(["0", "1", "2", "3", "5", "7", "10", "-1", "-4", "100", "63", "64", "Int.max", "Int.min", "1 << 40"])))"
    case .double: return "double(\(random.pick(["0.0", "1.0", "0.5", "-2.5", "3.25", "1e10", "-1e-3", "100.0", "Double.infinity"])))"
    case .bool: return random.pick(["(int(1) > 0)", "(int(1) < 0)"])
    case .string: return "text(\"\(random.pick(["", "a", "b", "abc", "k1", "k2", "12", "-7", "x y", "Zé", "aXa", "\\u{1F600}!"]))\")"
    case .ints: return "ints(\(random.pick(["[]", "[1]", "[3, 1, 2]", "[5, 5, 0, -2]", "Array(0..<6)"])))"
    case .strings: return "texts(\(random.pick(["[]", "[\"k1\"]", "[\"b\", \"a\"]", "[\"x\", \"\", \"k2\"]"])))"
    case .table: return "table(\(random.pick(["[:]", "[\"k1\": 1]", "[\"k1\": 5, \"k2\": -3, \"a\": 0]"])))"
    case .optional: return "optional(\(random.pick(["nil", "4", "-1"])))"
    case .point: return "Point(x: int(\(random.number(below: 9))), y: int(2))"
    case .shape: return random.pick(["Shape.empty", "Shape.circle(double(2.5))", "Shape.box(int(3), 1)", "Shape.twice(.box(1, int(2)))"])
    case .pair: return "(int(\(random.number(below: 5))), text(\"p\"))"
    }
  }

  private mutating func integer(_ d: Int) -> String {
    switch random.number(below: 14) {
    case 0, 1: return "(\(expression(.int, d)) \(random.pick(["+", "-", "*"])) \(expression(.int, d)))"
    case 2: return "(\(expression(.int, d)) \(random.pick(["&+", "&-", "&*", "&", "|", "^"])) \(expression(.int, d)))"
    case 3: return "(\(expression(.int, d)) \(random.pick(["/", "%"])) \(leaf(.int)))"
    case 4: return "(\(expression(.int, d)) \(random.pick(["<<", ">>"])) \(leaf(.int)))"
    case 5: return "\(expression(.ints, d)).count"
    case 6: return "(\(expression(.bool, d)) ? \(expression(.int, d)) : \(leaf(.int)))"
    case 7: return "larger(\(expression(.int, d)), \(leaf(.int)))"
    case 8: return "(\(expression(.optional, d)) ?? \(leaf(.int)))"
    case 9: return "\(expression(.ints, d)).reduce(0) { $0 &+ $1 }"
    case 10:
      return random.pick([
        "\(expression(.point, d)).sum", "\(expression(.shape, d)).size", "\(expression(.string, d)).count", "\(expression(.pair, d)).0",
      ])
    case 11: return "\(expression(.ints, d))[\(leaf(.int))]"
    case 12: return "\(leaf(.table))[\(expression(.string, d)), default: \(leaf(.int))]"
    default: return "abs(\(expression(.int, d)) % 1000)"
    }
  }

  private mutating func number(_ d: Int) -> String {
    switch random.number(below: 6) {
    case 0, 1: return "(\(expression(.double, d)) \(random.pick(["+", "-", "*", "/"])) \(expression(.double, d)))"
    case 2: return "Double(\(expression(.int, d)))"
    case 3: return "larger(\(expression(.double, d)), \(leaf(.double)))"
    case 4: return "\(expression(.double, d)).\(random.pick(["rounded()", "magnitude", "squareRoot()"]))"
    default: return "(\(expression(.bool, d)) ? \(expression(.double, d)) : \(leaf(.double)))"
    }
  }

  private mutating func condition(_ d: Int) -> String {
    switch random.number(below: 8) {
    case 0, 1: return "(\(expression(.int, d)) \(random.pick(["<", "<=", ">", ">=", "==", "!="])) \(expression(.int, d)))"
    case 2: return "(\(expression(.double, d)) \(random.pick(["<", ">=", "=="])) \(expression(.double, d)))"
    case 3: return "(\(expression(.bool, d)) \(random.pick(["&&", "||"])) \(expression(.bool, d)))"
    case 4: return "!(\(expression(.bool, d)))"
    case 5: return "(\(expression(.string, d)) \(random.pick(["==", "<", "!="])) \(expression(.string, d)))"
    case 6:
      let kind = random.pick([Kind.ints, .optional, .point, .shape, .table])
      return "(\(expression(kind, d)) == \(leaf(kind)))"
    default: return "\(expression(.ints, d)).contains(\(expression(.int, d)))"
    }
  }

  private mutating func text(_ d: Int) -> String {
    switch random.number(below: 7) {
    case 0, 1: return "(\(expression(.string, d)) + \(expression(.string, d)))"
    case 2: return "\"<\\(\(leaf(.int)))|\\(\(leaf(.string)))>\""
    case 3: return "\(expression(.string, d)).\(random.pick(["uppercased()", "lowercased()"]))"
    case 4: return "String(\(expression(.int, d)))"
    case 5: return "String(\(expression(.string, d)).reversed())"
    default: return "\(expression(.strings, d)).joined(separator: \"-\")"
    }
  }

  private mutating func integers(_ d: Int) -> String {
    switch random.number(below: 7) {
    case 0: return "[\(expression(.int, d)), \(expression(.int, d))]"
    case 1: return "\(expression(.ints, d)).map { $0 &* 2 }"
    case 2: return "\(expression(.ints, d)).filter { $0 > \(leaf(.int)) }"
    case 3: return "\(expression(.ints, d)).sorted(by: \(random.pick([">", "<"])))"
    case 4: return "Array(\(expression(.ints, d)).reversed())"
    case 5: return "Array(\(leaf(.table)).values).sorted()"
    default: return "(\(expression(.ints, d)) + \(leaf(.ints)))"
    }
  }
}
