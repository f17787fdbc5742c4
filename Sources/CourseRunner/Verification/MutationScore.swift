import CourseModel
package import SourceDiagnostics

/// How well the checks of a course's exercises tell right solutions from slightly wrong ones.
package struct MutationScore: Sendable {
  /// How many changed solutions compiled and were put to the checks.
  package internal(set) var mutants = 0

  /// How many of them the checks refused.
  package internal(set) var killed = 0

  /// A warning for each that they let pass, at the place of the change.
  package internal(set) var survivors: [Diagnostic] = []

  /// A score over nothing.
  package init() {}

  /// Adds another score.
  package mutating func add(_ other: MutationScore) {
    mutants += other.mutants
    killed += other.killed
    survivors += other.survivors
  }

  /// The score in words: `41 changed solutions, 39 refused by their checks (95 %)`.
  package var text: String {
    let share = mutants == 0 ? 100 : killed * 100 / mutants
    return "\(mutants) changed solution\(mutants == 1 ? "" : "s"), \(killed) refused by their checks (\(share) %)"
  }
}

extension Diagnostic {
  /// The checks accept a changed solution.
  static func survivingMutant(_ change: String, at range: SourceRange, of exercise: Exercise) -> Diagnostic {
    Diagnostic(
      .warning, "SurvivingMutant", at: range, "the checks of exercise '\(exercise.id)' still pass when \(change)",
      fixIts: [.init("Add an 'expect' that only the right answer satisfies, unless the change makes no difference")])
  }
}
