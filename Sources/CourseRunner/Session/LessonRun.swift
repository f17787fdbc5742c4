import CourseModel
import NumericArrays
@_spi(Lessons) import Plotting
import ScriptInterpreter
import ScriptLanguage
import SourceDiagnostics

/// The state of one run through a lesson: its sessions and what came out so far.
struct LessonRun {
  private let library: Library
  private var limits: Limits
  private let scope: FrontMatter.SessionScope
  private let recorder: CellRecorder
  private var sessions: [String: LessonSession] = [:]

  /// What came out so far.
  private(set) var results = LessonResults()

  /// A session, and whether a cell of it failed.
  private struct LessonSession {
    var session: Session
    var isBroken = false
  }

  init(library: Library, limits: Limits, scope: FrontMatter.SessionScope, language: DescriptionLanguage) {
    recorder = CellRecorder(language: language)
    self.library = library
    self.limits = limits
    self.scope = scope
    // A lesson runs on one thread from here to its end, and the engine counts the memory of arrays by thread.
    AllocationBudget.current = AllocationBudget(limit: limits.memory)
    // So are the print options, which a lesson may have set.
    PrintOptions.current = PrintOptions()
  }

  /// Runs a cell of the lesson's text.
  mutating func run(_ cell: CodeCell) {
    guard cell.attributes.execution != .ignore else { return }
    let name = scope == .cell ? "cell \(cell.index)" : cell.attributes.session ?? ""
    var state = cell.attributes.resetsSession ? makeSession() : sessions[name] ?? makeSession()
    guard !state.isBroken else { return }
    let start = ContinuousClock.now
    let outcome = CellExecution(session: state.session, recorder: recorder, limits: limits).run(cell)
    results.durations[cell.index] = ContinuousClock.now - start
    results.outputs[cell.index] = outcome.outputs
    results.diagnostics += outcome.diagnostics
    state.isBroken = !outcome.isAccepted
    sessions[name] = state
  }

  /// Runs an exercise in forks of the lesson's session: every solution must pass the checks, and the starting code must not.
  mutating func run(_ exercise: Exercise) {
    let state = sessions[""] ?? makeSession()
    guard !state.isBroken else { return }
    let base = state.session.fork(host: recorder)
    let setup = execute(exercise.setup, in: base)
    publish(setup)
    guard setup.allSatisfy(\.outcome.isAccepted) else { return }
    for solution in exercise.solutions {
      let attempt = execute(solution + exercise.checks, in: base.fork(host: recorder))
      publish(attempt)
    }
    if !exercise.checks.isEmpty, !exercise.starter.isEmpty {
      let attempt = execute(exercise.starter + exercise.checks, in: base.fork(host: recorder))
      if attempt.allSatisfy(\.outcome.isAccepted) { results.diagnostics.append(.starterPassesChecks(of: exercise)) }
    }
  }

  /// A cell that ran, what came of it, and how long it took.
  private typealias Attempt = (cell: CodeCell, outcome: CellOutcome, duration: Duration)

  /// Runs the solutions of an exercise with small changes, each in a fork of its own, to see whether the checks notice.
  ///
  /// Nothing of it goes into the results. A change that doesn't compile tells nothing and isn't counted.
  func mutationScore(of exercise: Exercise) -> MutationScore {
    var score = MutationScore()
    let state = sessions[""] ?? makeSession()
    guard !state.isBroken, !exercise.checks.isEmpty else { return score }
    let base = state.session.fork(host: recorder)
    guard execute(exercise.setup, in: base).allSatisfy(\.outcome.isAccepted) else { return score }
    for solution in exercise.solutions {
      for (position, cell) in solution.enumerated() where cell.attributes.execution == .run {
        for mutant in Mutant.all(of: cell.source.code).prefix(Self.mutantLimit) {
          var attempt = solution + exercise.checks
          attempt[position].source = cell.source.replacing(mutant.range, with: mutant.replacement)
          let outcome = mutantLimited.execute(attempt, in: base.fork(host: recorder))
          if outcome.last.map({ $0.outcome.isRefused }) ?? true { continue }
          score.mutants += 1
          if outcome.allSatisfy(\.outcome.isAccepted) {
            score.survivors.append(.survivingMutant(mutant.change, at: cell.source.range(mutant.range), of: exercise))
          } else {
            score.killed += 1
          }
        }
      }
    }
    return score
  }

  /// The most changes that are tried of one block.
  private static let mutantLimit = 500

  /// This run with the steps that a changed solution may take: it may well loop without end.
  private var mutantLimited: LessonRun {
    var run = self
    run.limits.steps = min(limits.steps, 20_000_000)
    return run
  }

  /// The cells of an attempt with what came of each; nothing runs after a failure.
  private func execute(_ cells: [CodeCell], in session: Session) -> [Attempt] {
    var outcomes: [Attempt] = []
    for cell in cells where cell.attributes.execution != .ignore {
      let start = ContinuousClock.now
      let outcome = CellExecution(session: session, recorder: recorder, limits: limits).run(cell)
      outcomes.append((cell, outcome, ContinuousClock.now - start))
      if !outcome.isAccepted { break }
    }
    return outcomes
  }

  private mutating func publish(_ attempt: [Attempt]) {
    for (cell, outcome, duration) in attempt {
      results.durations[cell.index] = duration
      results.outputs[cell.index] = outcome.outputs
      results.diagnostics += outcome.diagnostics
    }
  }

  private func makeSession() -> LessonSession {
    LessonSession(session: Session(library: library, limits: limits, host: recorder))
  }
}
