import CourseModel
import SourceDiagnostics

/// How long each block took, the slowest first, for the author's eyes: no other output depends on the clock.
struct TimingTable {
  /// The lines of the table, the last of them the sum.
  let text: String

  /// A table over the lessons of a course.
  init(_ lessons: [Lesson], _ results: [LessonResults]) {
    var rows: [(duration: Duration, place: String)] = []
    for (lesson, result) in zip(lessons, results) {
      for cell in lesson.cells {
        guard let duration = result.durations[cell.index] else { continue }
        rows.append((duration, "\(lesson.file.name):\(cell.range.start.line)\(cell.label.map { " \($0)" } ?? "")"))
      }
    }
    rows.sort { $0.duration != $1.duration ? $0.duration > $1.duration : $0.place < $1.place }
    let sum = rows.reduce(Duration.zero) { $0 + $1.duration }
    text = (rows + [(sum, "all \(rows.count) blocks")]).map { "\(Self.milliseconds($0.duration)) ms  \($0.place)" }.joined(separator: "\n")
  }

  /// Milliseconds with two decimals, ten characters wide.
  private static func milliseconds(_ duration: Duration) -> String {
    let hundredths = duration.components.seconds * 100_000 + duration.components.attoseconds / 10_000_000_000_000
    let text = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    return String(repeating: " ", count: max(0, 10 - text.count)) + text
  }
}
