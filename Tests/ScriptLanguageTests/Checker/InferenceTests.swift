import ScriptLanguage
import Testing

@Suite struct InferenceTests {
  /// Expressions with the types that `print(type(of:))` shows in swiftc (sugared).
  static let cases: [(code: String, type: String)] = [
    ("7 / 2", "Int"), ("1 + 2.5", "Double"), ("1 / 2 * 3.0", "Double"), ("Double(7 / 2)", "Double"), ("[1, 2.5]", "[Double]"),
    ("[1, 2]", "[Int]"), ("[[1, 2], [3]]", "[[Int]]"), ("[[1], []]", "[[Int]]"), ("true ? 1 : 2.5", "Double"), ("true ? nil : 3", "Int?"),
    ("-5.magnitude", "Double"), ("-5", "Int"), ("[1, nil, 3]", "[Int?]"), ("[1, 2, 3].map { $0 * 0.5 }", "[Double]"),
    ("[1, 2, 3].map { $0 * 2 }", "[Int]"), ("[1, 2, 3].reduce(0, +)", "Int"), ("[1.5, 2].reduce(0, +)", "Double"),
    ("[\"a\", \"b\"].reduce(\"\", +)", "String"), ("{ 1 }", "() -> Int"), ("{ (x: Int) in Double(x) / 2 }", "(Int) -> Double"),
    ("1...3", "ClosedRange<Int>"), ("0..<2.5", "Range<Double>"), ("\"a\"...\"c\"", "ClosedRange<String>"),
    ("[1, 2].map(Double.init)", "[Double]"),
    ("[1.0, 4].map(sqrt)", "[Double]"), ("zip([1, 2], [\"a\"]).map { $1 }", "[String]"), ("max(1, 2.5)", "Double"),
    ("(1, \"a\")", "(Int, String)"),
    ("stride(from: 0, to: 1, by: 0.25)", "StrideTo<Double>"), ("stride(from: 0, to: 9, by: 3)", "StrideTo<Int>"), ("Int(\"5\")", "Int?"),
    ("Int(\"5\") ?? 0", "Int"), ("[3, 1].sorted(by: >)", "[Int]"), ("[3, 1].first", "Int?"), ("[3, 1].first!", "Int"),
    ("[1, 2].enumerated().map { i, x in Double(i) * Double(x) }", "[Double]"), ("[1, 2, 3].filter { $0 > 1 }.count", "Int"),
    ("[[1, 2], [3]].flatMap { $0 }", "[Int]"), ("[\"1\", \"x\"].compactMap { Int($0) }", "[Int]"), ("[1, 2] + [3.5]", "[Double]"),
    ("[1, 2, 3].map { x -> String in \"\\(x)\" }", "[String]"), ("Array(0..<3)", "[Int]"), ("(1...3).map { $0 * $0 }", "[Int]"),
    ("Array(repeating: 0.0, count: 3)", "[Double]"), ("[Int]()", "[Int]"),
    ("Array(repeating: Array(repeating: 0, count: 2), count: 2)", "[[Int]]"),
    ("[1, 2, 3].reduce(0) { $0 + Double($1) }", "Double"), ("[1, 2].map { [$0] }", "[[Int]]"), ("abs(-2.5)", "Double"),
    ("Double.pi * 2", "Double"),
    ("[1, 2, 3][0...1]", "ArraySlice<Int>"), ("[1, 2, 3].reduce(into: [Int]()) { $0.append($1 * 2) }", "[Int]"),
    ("zip([1.0], [2.0]).map(*).reduce(0, +)", "Double"), ("[1, 2].map { x in let y = x * 2; return Double(y) }", "[Double]"),
    ("\"a\" + \"b\"", "String"), ("(1, 2) == (1, 2)", "Bool"), ("[1, 2] == [1, 2]", "Bool"), ("Optional(3) == 3", "Bool"),
    ("Optional(3) == nil", "Bool"), ("1 << 3", "Int"), ("3.7.rounded()", "Double"), ("Int(3.7)", "Int"), ("[1.5, 2].max()", "Double?"),
    ("0.1 + 0.2 == 0.3", "Bool"), ("[0, 1].map { $0 == 0 ? 1.0 : 2 }", "[Double]"), ("[Double]()", "[Double]"),
    ("{ $0 + 1 } as (Int) -> Int", "(Int) -> Int"),
  ]

  @Test(arguments: cases) func infersAsSwiftDoes(_ test: (code: String, type: String)) {
    let block = check("let value = \(test.code)")
    #expect(messages(block) == [], "\(test.code)")
    #expect(types(block)["value"] == test.type, "\(test.code)")
  }
}
