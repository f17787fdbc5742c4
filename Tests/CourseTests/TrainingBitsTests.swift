import CourseModel
import CourseRunner
import CourseTestSupport
import Foundation
import ScriptInterpreter
import SourceDiagnostics
import Testing

/// The training of the lesson, run by the interpreter, gives NumPy's numbers to the last bit.
@Suite struct TrainingBitsTests {
  private final class Output: SessionHost {
    var text = ""
    func write(_ text: String) { self.text += text }
    func display(_ value: Any) {}
  }

  private func hexadecimal(_ text: String) -> [Double] {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: 16).compactMap { start in
      UInt64(String(decoding: digits[start..<start + 16], as: UTF8.self), radix: 16).map(Double.init(bitPattern:))
    }
  }

  @Test func lossesAndWeightsAreBitEqualToNumPys() throws {
    let output = Output()
    let session = Session(library: LessonLibrary.shared, host: output)
    func run(_ code: String) throws -> String {
      output.text = ""
      let result = session.run(EmbeddedSource(whole: SourceFile(name: "lesson", text: code)))
      try #require(result.isSuccess, "\((result.diagnostics + (result.failure.map { [$0] } ?? [])).map(\.summary))")
      return output.text
    }
    let lesson = try Lesson(at: ProjectFolders.course.appending(path: "01-neural-networks/02-forward-backward.md").path)
    for cell in lesson.cells where cell.role == .lesson { _ = try run(cell.source.code) }
    let golden = ProjectFolders.tests.appending(path: "NumericArraysTests/Golden/seed_lesson.jsonl")
    let line = try #require(try String(contentsOf: golden, encoding: .utf8).split(separator: "\n").last)
    let record = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let losses = try #require((record["losses"] as? [String: Any])?["d"] as? String)
    // A Double's description is the shortest text that reads back as the same bits.
    #expect(try run("print(losses)") == "\(hexadecimal(losses))\n")
    #expect(hexadecimal(losses).count == 1000)
    let variables = try #require(record["vars"] as? [String: Any])
    for name in ["W1", "b1", "W2", "b2"] {
      let array = try #require((variables[name] as? [String: Any])?["nd"] as? [String: Any])
      let expected = hexadecimal(try #require(array["d"] as? String))
      let code = "var elements: [Double] = []\nfor i in 0..<\(name).size { elements.append(\(name).flat[i]) }\nprint(elements)"
      #expect(try run(code) == "\(expected)\n", "\(name)")
    }
  }
}
