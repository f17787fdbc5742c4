import SourceDiagnostics
import Testing

@testable import ScriptLanguage

/// Reads a file next to the tests.
func fixture(_ path: String, file: StaticString = #filePath) throws -> String {
  let folder = "\(file)".split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  return try #require(readFile("\(folder)/\(path)"), "cannot read \(path)")
}

/// The standard library alone.
let plainLibrary = LibraryInterface(modules: [.standard])

/// The standard library and the small array library.
let arrayLibrary = LibraryInterface(modules: [
  .standard, LibraryModule(name: "MathEngine", interface: (try? fixture("Fixtures/Arrays.swiftinterface")) ?? ""),
])

/// Checks a block on its own.
func check(_ code: String, _ library: LibraryInterface = plainLibrary) -> CheckedBlock {
  Environment(library: library).check(EmbeddedSource(whole: SourceFile(name: "lesson.swift", text: code)))
}

/// The diagnostics as `line:column: severity: summary`.
func messages(_ block: CheckedBlock) -> [String] {
  block.diagnostics.map { diagnostic in
    let start = diagnostic.range?.start
    return "\(start?.line ?? 0):\(start?.column ?? 0): \(diagnostic.severity.rawValue): \(diagnostic.summary)"
  }
}

/// The types of the variables of a block, by name.
func types(_ block: CheckedBlock) -> [String: String] {
  Dictionary(block.globals.map { ($0.name.text, $0.type.description) }) { _, last in last }
}
