import CourseModel
@_spi(Lessons) import Plotting
import ScriptInterpreter
import SourceDiagnostics

/// A run through a lesson with the Swift compiler: as few programs as give every cell its outcome.
///
/// The cells of a session that must succeed are one program. A cell that must fail, or must not compile, is a program of its own after the
/// cells before it, and nothing builds on it; so is every attempt at an exercise.
struct CompiledLessonRun {
  private let cells: CompiledCells
  private let scope: FrontMatter.SessionScope

  /// What came out so far.
  private(set) var results = LessonResults()

  init(toolchain: SwiftToolchain, limits: Limits, scope: FrontMatter.SessionScope, language: DescriptionLanguage) {
    cells = CompiledCells(toolchain: toolchain, limits: limits, language: language)
    self.scope = scope
  }

  /// Runs a lesson's steps.
  mutating func run(_ steps: [Lesson.Step]) {
    var sessions = sessions(of: steps)
    for index in sessions.indices { run(&sessions[index]) }
    for (place, step) in steps.enumerated() {
      guard case .exercise(let exercise) = step else { continue }
      let session = sessions.last { $0.name.isEmpty && $0.places[0] < place }
      let before = session.map { session in session.cells.indices.filter { session.places[$0] < place } } ?? []
      // After a failure in its session an exercise has nothing to stand on.
      guard before.allSatisfy({ session?.accepted.contains($0) ?? false }) else { continue }
      run(exercise, after: before.filter { session?.base.contains($0) ?? false }.compactMap { session?.cells[$0] })
    }
  }

  /// The cells of one session, in order.
  private struct SessionCells {
    let name: String
    var cells: [CodeCell] = []
    /// The places of the cells among the lesson's steps.
    var places: [Int] = []
    /// The positions of the cells that came out as their author wants.
    var accepted: Set<Int> = []
    /// The positions of those that later cells build on.
    var base: Set<Int> = []
  }

  private func sessions(of steps: [Lesson.Step]) -> [SessionCells] {
    var sessions: [SessionCells] = []
    for (place, step) in steps.enumerated() {
      guard case .cell(let cell) = step, cell.attributes.execution != .ignore else { continue }
      let name = scope == .cell ? "cell \(cell.index)" : cell.attributes.session ?? ""
      let open = cell.attributes.resetsSession ? nil : sessions.lastIndex { $0.name == name }
      if open == nil { sessions.append(SessionCells(name: name)) }
      let index = open ?? sessions.count - 1
      sessions[index].cells.append(cell)
      sessions[index].places.append(place)
    }
    return sessions
  }

  /// Runs the cells of a session, in batches of cells that must all succeed.
  private mutating func run(_ session: inout SessionCells) {
    var start = 0
    while start < session.cells.count {
      var end = start + 1
      if !session.cells[start].standsAlone {
        while end < session.cells.count, !session.cells[end].standsAlone { end += 1 }
      }
      let batch = session.cells[start..<end]
      let outcomes = outcomes(of: Array(batch), after: session.cells.indices.filter(session.base.contains).map { session.cells[$0] })
      publish(batch, outcomes)
      for (position, outcome) in zip(start..<end, outcomes) where outcome.isAccepted {
        session.accepted.insert(position)
        if !session.cells[position].standsAlone { session.base.insert(position) }
      }
      guard outcomes.count == batch.count, outcomes.allSatisfy(\.isAccepted) else { return }
      start = end
    }
  }

  private func outcomes(of batch: [CodeCell], after prefix: [CodeCell]) -> [CellOutcome] {
    guard let cell = batch.first, batch.count == 1 else { return cells.run(batch, after: prefix) }
    switch cell.attributes.execution {
    case .check:
      let diagnostics = cells.check(cell, after: prefix)
      return [CellOutcome(outputs: [], diagnostics: diagnostics, isAccepted: !diagnostics.containsErrors)]
    case .mustNotCompile:
      return [CellOutcome(ofRefusing: cell, errors: cells.check(cell, after: prefix).filter { $0.severity == .error })]
    default: return cells.run(batch, after: prefix)
    }
  }

  /// Runs the attempts at an exercise: every solution must pass the checks, and the starting code must not.
  private mutating func run(_ exercise: Exercise, after prefix: [CodeCell]) {
    let setup = exercise.setup.filter { $0.attributes.execution != .ignore }
    let base = prefix + setup
    if !setup.isEmpty {
      let outcomes = cells.run(setup, after: prefix)
      publish(setup[...], outcomes)
      guard outcomes.count == setup.count, outcomes.allSatisfy(\.isAccepted) else { return }
    }
    for solution in exercise.solutions {
      let attempt = (solution + exercise.checks).filter { $0.attributes.execution != .ignore }
      publish(attempt[...], cells.run(attempt, after: base))
    }
    guard !exercise.checks.isEmpty, !exercise.starter.isEmpty else { return }
    let attempt = (exercise.starter + exercise.checks).filter { $0.attributes.execution != .ignore }
    let outcomes = cells.run(attempt, after: base)
    if outcomes.count == attempt.count, outcomes.allSatisfy(\.isAccepted) { results.diagnostics.append(.starterPassesChecks(of: exercise)) }
  }

  private mutating func publish(_ cells: ArraySlice<CodeCell>, _ outcomes: [CellOutcome]) {
    for (cell, outcome) in zip(cells, outcomes) {
      results.outputs[cell.index] = outcome.outputs
      results.diagnostics += outcome.diagnostics
    }
  }
}

extension CodeCell {
  /// Whether the cell is only checked or has to fail, so that nothing can build on it.
  fileprivate var standsAlone: Bool {
    switch attributes.execution {
    case .check, .mustNotCompile: true
    default: ExpectedFailure(of: self) != nil
    }
  }
}
