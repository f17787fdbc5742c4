import CourseModel
import CourseRunner
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// The oracle for the interpreter: the lessons' own code, compiled by swiftc against the `MathEngine` library.
@Suite struct SwiftCompilerTests {
  @Test(arguments: ["index.md", "01-neural-networks/02-forward-backward.md"])
  func swiftcPrintsWhatTheInterpreterPrints(_ path: String) throws {
    let lesson = try Lesson(at: ProjectFolders.course.appending(path: path).path)
    let results = LessonRunner().run(lesson)
    let program = CompiledLesson(lesson)
    let printed = try program.run()
    let ran = program.cells.filter { !results[$0].isEmpty || $0.role == .check }
    #expect(ran.count == program.cells.count)
    for cell in program.cells {
      let interpreted = results[cell].map { output in
        if case .stream(let text) = output { text } else { "" }
      }.joined()
      #expect(printed[cell.index] == interpreted, "cell \(cell.index), line \(cell.range.start.line)")
    }
  }
}

/// A lesson as one program for swiftc: each block stands in a scope inside the scope of the block before, so that later blocks may use and
/// shadow the names of earlier ones, and exercises stand in scopes of their own.
private struct CompiledLesson {
  let cells: [CodeCell]
  private let source: String

  init(_ lesson: Lesson) {
    var cells: [CodeCell] = []
    var body = ""
    var depth = 0
    func append(_ cell: CodeCell) {
      cells.append(cell)
      let code = cell.source.code.split(separator: "\n", omittingEmptySubsequences: false)
      body += "print(\"\\u{1}\(cell.index)\")\n" + code.filter { !$0.hasPrefix("import ") }.joined(separator: "\n") + "\n"
    }
    for step in lesson.steps {
      switch step {
      case .cell(let cell):
        body += "do {\n"
        depth += 1
        append(cell)
      case .exercise(let exercise):
        for solution in exercise.solutions {
          body += "do {\n"
          for cell in exercise.setup + solution + exercise.checks { append(cell) }
          body += "}\n"
        }
      }
    }
    body += String(repeating: "}\n", count: depth)
    self.cells = cells
    source = """
      import MathEngine
      func show(_ figure: Figure) {}
      func expect(_ condition: Bool) { precondition(condition) }
      func expect(_ value: Double, near expected: Double, tol: Double) { precondition(abs(value - expected) <= tol) }
      func expect(_ value: NDArray<Double>, near expected: NDArray<Double>, tol: Double) {
        precondition(value.shape == expected.shape && abs(value - expected).max() <= tol)
      }
      func lesson() {
      \(body)}
      lesson()

      """
  }

  /// Compiles and runs the program.
  ///
  /// - Returns: what each cell printed, by its index.
  func run() throws -> [Int: String] {
    let folder = try TemporaryFolder(["main.swift": source])
    let products = ProjectFolders.products
    let modules = ["MathEngine", "NumericArrays", "MachineLearning", "Plotting", "WebMarkup", "CNumericKernels"]
    let objects = try modules.flatMap { module in
      let build = products.appending(path: "\(module).build")
      return try FileManager.default.subpathsOfDirectory(atPath: build.path).filter { $0.hasSuffix(".o") }.sorted()
        .map { build.appending(path: $0).path }
    }
    let compiled = try BuiltProgram.run(
      executable: URL(filePath: "/usr/bin/env"),
      [
        "swiftc", "-swift-version", "6", "-I", products.appending(path: "Modules").path, "-Xcc",
        "-fmodule-map-file=" + products.appending(path: "CNumericKernels.build/module.modulemap").path, "main.swift", "-o", "program",
      ] + objects,
      in: folder.url)
    try #require(compiled.status == 0, "\(compiled.errors)")
    #expect(!compiled.errors.contains("warning: "), "\(compiled.errors)")
    let ran = try BuiltProgram.run(executable: folder.url.appending(path: "program"), [], in: folder.url)
    try #require(ran.status == 0, "\(ran.errors)")
    var printed: [Int: String] = [:]
    for part in ran.output.split(separator: "\u{1}") {
      let pieces = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      if let index = Int(pieces[0]) { printed[index] = pieces.count > 1 ? String(pieces[1]) : "" }
    }
    return printed
  }
}
