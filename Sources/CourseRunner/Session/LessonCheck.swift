import CourseModel
import ScriptInterpreter
import SourceDiagnostics

/// A pass through a lesson that checks its cells' syntax, names and types, and runs nothing.
struct LessonCheck {
  private let scope: FrontMatter.SessionScope
  private let recorder = CellRecorder()
  private var sessions: [String: Session] = [:]

  /// What was found so far.
  private(set) var diagnostics: [Diagnostic] = []

  init(scope: FrontMatter.SessionScope) { self.scope = scope }

  /// Checks a cell of the lesson's text.
  mutating func check(_ cell: CodeCell) {
    let name = scope == .cell ? "cell \(cell.index)" : cell.attributes.session ?? ""
    let session = cell.attributes.resetsSession ? makeSession() : sessions[name] ?? makeSession()
    sessions[name] = session
    check(cell, in: session)
  }

  /// Checks an exercise's cells, as far as they must be right: what a reader starts from has gaps.
  mutating func check(_ exercise: Exercise) {
    let base = (sessions[""] ?? makeSession()).fork(host: recorder)
    for cell in exercise.setup { check(cell, in: base) }
    for solution in exercise.solutions {
      let attempt = base.fork(host: recorder)
      for cell in solution + exercise.checks { check(cell, in: attempt) }
    }
  }

  private mutating func check(_ cell: CodeCell, in session: Session) {
    switch cell.attributes.execution {
    case .ignore: break
    case .mustNotCompile:
      let errors = session.check(cell.source).filter { $0.severity == .error }
      diagnostics += CellOutcome(ofRefusing: cell, errors: errors).diagnostics
    case .check: diagnostics += session.check(cell.source)
    case .run, .mustFail: diagnostics += session.declare(cell.source)
    }
  }

  private func makeSession() -> Session { Session(library: LessonLibrary.shared, host: recorder) }
}
