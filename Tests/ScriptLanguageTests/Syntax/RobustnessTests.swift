import ScriptLanguage
import SourceDiagnostics
import Testing

/// Any text gives diagnostics, never a crash or a hang.
@Suite struct RobustnessTests {
  /// Ways to nest without end.
  static let towers: [Tower] = [
    Tower("parentheses", String(repeating: "(", count: 20_000) + "1" + String(repeating: ")", count: 20_000)),
    Tower("brackets", "let a = " + String(repeating: "[", count: 20_000)), Tower("braces", String(repeating: "{", count: 20_000)),
    Tower("members", "let a = b" + String(repeating: ".c", count: 20_000)), Tower("calls", "f" + String(repeating: "()", count: 20_000)),
    Tower("unwraps", "let a = b" + String(repeating: "!", count: 20_000)),
    Tower("chains", "let a = b" + String(repeating: "?.c", count: 20_000)),
    Tower("minus", "let a = " + String(repeating: "- ", count: 20_000) + "1"),
    Tower("sum", "let a = 1" + String(repeating: " + 1", count: 5_000)),
    Tower("ternaries", "let a = " + String(repeating: "b ? 1 : ", count: 5_000) + "2"),
    Tower("else", "if a {}" + String(repeating: " else if a {}", count: 5_000)),
    Tower("lines", "let a = b" + String(repeating: "\n  .c", count: 5_000)),
    Tower("optionals", "let a: Int" + String(repeating: "?", count: 20_000)),
    Tower("arrows", "let a: (Int)" + String(repeating: " -> (Int)", count: 5_000)),
    Tower("generics", "let a: " + String(repeating: "Array<", count: 5_000)),
    Tower("try", "let a = " + String(repeating: "try ", count: 5_000) + "f()"),
    Tower("interpolations", String(repeating: "\"\\(", count: 5_000)),
    Tower("closures", String(repeating: "{ x in ", count: 5_000)), Tower("functions", String(repeating: "func f() { ", count: 5_000)),
    Tower("assignments", "a" + String(repeating: " = a", count: 5_000)),
    Tower("casts", "let a = b" + String(repeating: " as Int", count: 5_000)),
    Tower("references", "f(" + String(repeating: "&", count: 5_000) + "x)"),
    Tower("not", "let a = " + String(repeating: "!", count: 20_000) + "true"),
    Tower("subscripts", "let a = b" + String(repeating: "[0]", count: 20_000)), Tower("comments", String(repeating: "/*", count: 20_000)),
    Tower("types", String(repeating: "struct S { ", count: 5_000)),
    Tower("switches", String(repeating: "switch a { case 1: ", count: 3_000)),
    Tower("inout", "func f(_ x: " + String(repeating: "inout ", count: 5_000) + "Int) {}"),
    Tower("attributes", String(repeating: "@a ", count: 10_000) + "func f() {}"),
    Tower("tuples", "let " + String(repeating: "(a, ", count: 5_000)),
    Tower("conditions", "if " + String(repeating: "!", count: 1_000) + "a, a {}"),
    Tower("prefixed", "let a = " + String(repeating: "-(", count: 5_000)),
    Tower("colons", "let a = [" + String(repeating: "1:", count: 5_000)),
    Tower("await", "let a = " + String(repeating: "await ", count: 5_000) + "f()"),
    Tower("any", "let a: " + String(repeating: "any ", count: 5_000) + "P"),
    Tower("arrowsInExpression", "let a = Int" + String(repeating: " -> Int", count: 3_000)),
    Tower("labels", String(repeating: "a: ", count: 5_000) + "while true {}"),
    Tower("if", String(repeating: "if a { ", count: 5_000)), Tower("returns", String(repeating: "return ", count: 5_000)),
    Tower("throw", String(repeating: "throw ", count: 5_000)), Tower("pounds", String(repeating: "#if a\n", count: 2_000)),
    Tower("null", "let a\0 = 1"),
  ]

  struct Tower: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    var testDescription: String { name }

    init(_ name: String, _ code: String) {
      self.name = name
      self.code = code
    }
  }

  @Test(arguments: towers) func survivesTowers(_ tower: Tower) {
    let block = check(tower.code)
    #expect(block.diagnostics.contains { $0.severity == .error } || tower.name == "null", "\(tower.name)")
  }

  @Test func acceptsLongSums() {
    #expect(messages(check("let a = 1" + String(repeating: " + 1", count: 60))) == [])
  }

  @Test func acceptsLongTables() {
    let row = "[" + (0..<40).map { "\($0).5" }.joined(separator: ", ") + "]"
    #expect(messages(check("let a: [[Double]] = [" + Array(repeating: row, count: 40).joined(separator: ", ") + "]")) == [])
    #expect(messages(check("let a = [" + Array(repeating: row, count: 40).joined(separator: ",\n") + "]")) == [])
  }

  @Test func givesUpOnTooComplexExpressions() {
    let block = check("let x: [Int: String] = \((0..<12).map { "[\($0)].map { $0 + 1.5 } + " }.joined())3")
    #expect(!block.isRunnable)
  }

  /// Programs with random damage: characters and tokens deleted, doubled, swapped and replaced.
  @Test func survivesDamagedPrograms() throws {
    let sources = try ["../Fixtures/SeedLesson.txt", "../Fixtures/SeedTraining.txt", "../Fixtures/Basics.txt"].map {
      Array(try fixture($0).utf8)
    }
    var random = SplitMix(state: 42)
    let tokens = [
      "(", ")", "{", "}", "[", "]", ".", "?", "!", "\"", "\\(", "let ", "in ", " = ", " + ", "-", "func ", "$0", ":", ",", "&", "0", "nil",
      "->", "é", "\u{0}",
    ]
    for round in 0..<120 {
      let source = sources[round % sources.count]
      // A window keeps a round short.
      let start = random.next(below: source.count - 400)
      var code = Array(source[start..<start + 400])
      for _ in 0..<1 + random.next(below: 4) {
        let place = random.next(below: code.count)
        switch random.next(below: 4) {
        case 0: code.remove(at: place)
        case 1: code.insert(contentsOf: Array(tokens[random.next(below: tokens.count)].utf8), at: place)
        case 2: code.swapAt(place, random.next(below: code.count))
        default: code.removeSubrange(place..<min(code.count, place + 1 + random.next(below: 20)))
        }
        if code.isEmpty { break }
      }
      let block = check(String(decoding: code, as: UTF8.self), arrayLibrary)
      #expect(block.isRunnable || !block.diagnostics.isEmpty)
    }
  }
}

/// A small random number generator, the same everywhere.
struct SplitMix {
  var state: UInt64

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
