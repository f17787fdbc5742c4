import CourseRunner
import ScriptInterpreter
import ScriptLanguage
import SourceDiagnostics
import Testing

/// What lessons can call and what stands behind it fit together.
@Suite struct LessonLibraryTests {
  @Test func hasANativeBehindEveryDeclaration() {
    #expect(LessonLibrary.shared.unboundKeys == [])
  }

  @Test func readsAndChecksItsWholeInterface() {
    LessonLibrary.shared.interface.checkAllBodies()
    let problems = LessonLibrary.shared.interface.diagnostics.map { TerminalRenderer().render($0) }
    #expect(problems.isEmpty, "\(problems.joined())")
  }
}
