import Foundation
import Testing

/// The article that maps NumPy's names to ours must be true, and name everything that a caller can use.
@Suite struct NameTableTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/NumericArrays")
  private let article: String
  private let declared: Set<String>

  init() throws {
    article = try String(
      contentsOf: NameTableTests.sources.appending(path: "NumericArrays.docc/ConvertingFromNumPy.md"), encoding: .utf8)
    declared = try NameTableTests.publicNames()
  }

  /// The names of all public declarations.
  private static func publicNames() throws -> Set<String> {
    let declaration = /public (?:(?:static|final|mutating|convenience) )*(?:func|var|let|struct|enum|class|typealias) `?(\w+)/
    var names: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      for match in try String(contentsOf: file, encoding: .utf8).matches(of: declaration) { names.insert(String(match.1)) }
    }
    return names
  }

  /// The names in the Swift column of the tables.
  private var namesInTables: Set<String> {
    var names: Set<String> = []
    for line in article.split(separator: "\n") where line.hasPrefix("| ") {
      let cells = line.replacing("\\|", with: "or").split(separator: "|")
      guard cells.count >= 2 else { continue }
      for code in cells[1].matches(of: /`([^`]+)`/) {
        // Text and labels of arguments are no names.
        let bare = code.1.replacing(/"[^"]*"/, with: " ").replacing(/\w+:/, with: " ")
        for name in bare.matches(of: /[A-Za-z_]\w+/) { names.insert(String(name.0)) }
      }
    }
    return names
  }

  @Test func namesOnlyWhatExists() {
    // What belongs to Swift, and the variables of the examples.
    let others: Set<String> = [
      "Bool", "Double", "Float", "Float16", "Int", "Int8", "Int16", "Int32", "UInt", "UInt8", "UInt16", "UInt32", "debugDescription",
      "false", "let", "nil", "pi", "print", "self", "Swift", "true", "edges", "fp", "indices", "loss", "mask", "or", "rng", "values",
      "vectors", "vt", "weights", "xp",
    ]
    let unknown = namesInTables.subtracting(declared).subtracting(others)
    #expect(unknown.isEmpty, "\(unknown.sorted())")
    #expect(namesInTables.count > 200)
  }

  @Test func leavesNothingOut() {
    // Swift's protocols and what only their conformances need; errors; parts of values.
    let others: Set<String> = [
      "ElementType", "FlatElements", "FloatMode", "IndexTerm", "Kind", "NormOrder", "NumericError", "PercentValue", "PrintOptions", "Wide",
      "appendInterpolation", "asDouble", "conjugate", "description", "element", "elementType", "endIndex", "imaginary", "indexTerm", "kind",
      "magnitude", "message", "one", "percentValue", "phase", "pow", "startIndex", "sumStart", "texts", "zero",
    ]
    let words = Set(article.matches(of: /\w+/).map { String($0.0) })
    let missing = declared.subtracting(words).subtracting(others)
    #expect(missing.isEmpty, "\(missing.sorted())")
    #expect(declared.count > 300)
  }
}
