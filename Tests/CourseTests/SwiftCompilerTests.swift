import CourseModel
import CourseRunner
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// The oracle for the interpreter: the lessons' own code, compiled by swiftc against the `MathEngine` library.
@Suite struct SwiftCompilerTests {
  @Test(arguments: ["index.md", "01-neural-networks/02-forward-backward.md"])
  func swiftcGivesWhatTheInterpreterGives(_ path: String) throws {
    let lesson = try Lesson(at: ProjectFolders.course.appending(path: path).path)
    let interpreted = LessonRunner().run(lesson)
    let compiled = LessonRunner(toolchain: try SwiftToolchain()).run(lesson)
    // A warning of the compiler is a mistake too.
    #expect(compiled.diagnostics.isEmpty, "\(compiled.diagnostics)")
    for cell in lesson.cells { #expect(compiled[cell] == interpreted[cell], "line \(cell.range.start.line)") }
    #expect(compiled.outputs.count == interpreted.outputs.count)
    #expect(!lesson.cells.isEmpty)
  }
}
