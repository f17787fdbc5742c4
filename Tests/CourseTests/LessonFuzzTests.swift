import CourseModel
import CourseRunner
import CourseSite
import CourseTestSupport
import Foundation
import SourceDiagnostics
import Testing

/// Lessons damaged at random go through the whole program, text to page: whatever comes of them, no crash and no endless run.
///
/// `COURSEBUILD_FUZZ=COUNT` runs more of them, from the seed in `COURSEBUILD_FUZZ_SEED`.
@Suite struct LessonFuzzTests {
  private static let count = ProcessInfo.processInfo.environment["COURSEBUILD_FUZZ"].flatMap { Int($0) } ?? 150
  private static let seed = ProcessInfo.processInfo.environment["COURSEBUILD_FUZZ_SEED"].flatMap { UInt64($0) } ?? 2026

  /// Pieces that mean something to one of the parsers.
  private static let pieces = [
    "---\n", "```swift\n", "```\n", "```output\n", ":::tip\n", "::::exercise[E]{#e}\n", ":::\n", "$$", "$", "`", "**", "|", "|-|\n", "[",
    "](", ")", "![",
    "<details>", "</summary>", "<", ">", "{#id}", "{1,3-5}", "- [ ] ", "1. ", "# ", "\n\n", "\t", "\\", "&#x", "mermaid\n",
    "graph TD\nA-->B\n", "label=x ",
    "steps=10 ", "title=\"", "course:\n  steps: ", "tags: [", "(", "}", "\"", "\\(", "//| fig-cap: ", "// hide", "：", "，", "一", "\u{200D}",
    "👩‍👧", "\u{0}",
    "\r", "\u{2028}", "[^1]", "[^1]: ", "https://", "--8<--", "func f() { f() }\n", "while true {}\n", "let x = ", "case .", "\\frac{",
    "\\begin{matrix}",
  ]

  /// A generator with a fixed sequence (Steele and others' SplitMix64).
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private func texts() throws -> [[UInt8]] {
    let files = try TemporaryFolder.contents(of: ProjectFolders.course).filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".yml") }
    return files.sorted { $0.key < $1.key }.map { Array($0.value) }
  }

  /// A part of a text with some damage.
  private func damaged(_ texts: [[UInt8]], _ generator: inout Generator) -> [UInt8] {
    guard let text = texts.randomElement(using: &generator), !text.isEmpty else { return [] }
    let start = Int.random(in: 0..<text.count, using: &generator)
    var bytes = Array(text[start..<min(text.count, start + Int.random(in: 1...6_000, using: &generator))])
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 2: bytes.insert(contentsOf: Array((Self.pieces.randomElement(using: &generator) ?? "").utf8), at: place)
      case 3: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
      case 4: bytes.insert(contentsOf: bytes[place..<end].reversed(), at: place)
      default:
        let piece = Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
        bytes.insert(contentsOf: (0..<Int.random(in: 1...60, using: &generator)).flatMap { _ in piece }, at: place)
      }
    }
    return bytes
  }

  @Test func damagedLessonsBecomeDiagnosticsOrPages() throws {
    let texts = try texts()
    var generator = Generator(state: Self.seed)
    var settings = CourseSettings()
    settings.limits.steps = 200_000
    settings.limits.memory = 64 << 20
    let runner = LessonRunner(settings: settings)
    for number in 0..<Self.count {
      let lesson = String(decoding: damaged(texts, &generator), as: UTF8.self)
      let own = number % 5 == 0 ? String(decoding: damaged(texts, &generator), as: UTF8.self) : ""
      let files = InMemoryFiles(["index.md": "# Index\n", "a.md": lesson, "course.yml": own])
      let course = try Course(files, path: "Course")
      let results = runner.run(course.lessons)
      let byPath = Dictionary(zip(course.lessons.map(\.path), results)) { first, _ in first }
      let site = SiteRenderer(course, results: byPath, files: files).render()
      #expect(!site.files.isEmpty)
      for diagnostic in course.diagnostics + results.flatMap(\.diagnostics) + site.diagnostics {
        #expect(!TerminalRenderer().render(diagnostic).isEmpty)
      }
    }
  }
}
