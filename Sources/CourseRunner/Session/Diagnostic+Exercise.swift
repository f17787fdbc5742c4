import CourseModel
import SourceDiagnostics

extension Diagnostic {
  /// The checks of an exercise accept the code that the reader starts from, so that they tell nothing.
  static func starterPassesChecks(of exercise: Exercise) -> Diagnostic {
    Diagnostic(
      .error, "StarterPassesChecks", at: exercise.starter.first?.range ?? exercise.range,
      "the exercise's checks pass with the starting code",
      explanation:
        "Checks must tell a right answer from the code that the reader starts with: they must fail here and pass with the solution.",
      fixIts: [.init("Leave a gap in the starting code, or add an 'expect' that only a right answer satisfies")])
  }
}
