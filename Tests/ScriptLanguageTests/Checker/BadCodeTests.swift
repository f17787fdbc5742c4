import FoundationEssentials
import ScriptLanguage
import Testing

/// Programs with mistakes, against what swiftc says about them.
@Suite struct BadCodeTests {
  struct Expected: Decodable {
    struct Message: Decodable {
      var line: Int
      var column: Int
      var severity: String
      var message: String
    }

    var diagnostics: [Message]
  }

  /// Where we differ from swiftc, and why.
  static let deviations = [
    "029-use-before-declaration": "swiftc accepts it and prints 0; we report the mistake",
    "051-format-without-foundation": "Foundation's part is always there",
    "055-unterminated-comment": "reported where the comment starts rather than where the file ends",
    "059-c-style-for": "the place is the same, the notes differ",
  ]

  static var names: [String] {
    let folder = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/") + "/BadCode"
    return listFiles(folder).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
  }

  @Test(arguments: names) func reportsWhatTheCompilerReports(_ name: String) throws {
    guard Self.deviations[name] == nil else { return }
    let expected = try JSONDecoder().decode(Expected.self, from: Data(try fixture("../BadCode/\(name).expected.json").utf8))
    let first = try #require(expected.diagnostics.first)
    let block = check(try fixture("../BadCode/\(name).txt"))
    let summary = String(first.message.replacing(" [#no-usage]", with: ""))
    #expect(messages(block).first == "\(first.line):\(first.column): \(first.severity): \(summary)", "\(name)")
  }

  @Test func coversMostOfThem() {
    #expect(Self.names.count == 35)
    #expect(Self.names.filter { Self.deviations[$0] == nil }.count == 31)
  }

  @Test func reportsUseBeforeDeclaration() throws {
    #expect(
      messages(check(try fixture("../BadCode/029-use-before-declaration.txt"))) == [
        "1:7: error: use of local variable 'later' before its declaration"
      ])
  }
}
