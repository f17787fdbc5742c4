import WebMarkup

extension RunReport {
  /// The report in JUnit's XML form, which continuous integration shows: a suite for each lesson, a case for each block.
  ///
  /// Times are left out, because they would differ from run to run.
  func junit() -> String {
    var suites = lessons.map { lesson in Suite(name: lesson.file, cases: lesson.blocks.map { Case($0, of: lesson.file) }) }
    let others = diagnostics.filter { remark in remark.severity == "error" && !isToldByABlock(remark) }
    if !others.isEmpty {
      suites.insert(Suite(name: "course", cases: others.map(Case.init)), at: 0)
    }
    let cases = suites.flatMap(\.cases)
    let head =
      "<testsuites name=\"coursebuild \(xml(command))\" tests=\"\(cases.count)\" failures=\"\(cases.count { $0.failure != nil })\">\n"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + head + suites.map(\.text).joined() + "</testsuites>\n"
  }

  /// Whether a failed block's case holds the diagnostic already.
  private func isToldByABlock(_ remark: Remark) -> Bool {
    guard let place = remark.place, let lesson = lessons.first(where: { $0.file == place.file }) else { return false }
    return lesson.blocks.contains { $0.status == .failed && $0.problems.contains(remark.message) }
  }

  private struct Suite {
    let name: String
    let cases: [Case]

    var text: String {
      let failures = cases.count { $0.failure != nil }
      let skipped = cases.count(where: \.isSkipped)
      return "  <testsuite name=\"\(xml(name))\" tests=\"\(cases.count)\" failures=\"\(failures)\" skipped=\"\(skipped)\">\n"
        + cases.map(\.text).joined() + "  </testsuite>\n"
    }
  }

  private struct Case {
    let name: String
    let group: String
    var failure: (summary: String, text: String)?
    var isSkipped = false

    init(_ block: Block, of file: String) {
      name = "line \(block.line)\(block.label.map { ": " + $0 } ?? "")"
      group = file
      isSkipped = block.status == .notRun
      if block.status == .failed {
        let text = (block.problems + block.differences).joined(separator: "\n")
        failure = (block.problems.first ?? "the output is not as expected", text)
      }
    }

    init(_ remark: Remark) {
      name = remark.place.map { "\($0.file):\($0.line):\($0.column)" } ?? remark.rule
      group = "course"
      failure = (remark.message, [remark.message, remark.explanation].compactMap(\.self).joined(separator: "\n"))
    }

    var text: String {
      let head = "    <testcase classname=\"\(xml(group))\" name=\"\(xml(name))\""
      if let failure {
        return head + ">\n      <failure message=\"\(xml(failure.summary))\">\(xml(failure.text))</failure>\n    </testcase>\n"
      }
      return head + (isSkipped ? "><skipped/></testcase>\n" : "/>\n")
    }
  }
}

/// A text as XML content or attribute; an attribute keeps its line breaks only as references.
private func xml(_ text: String) -> String { MarkupSerializer.escaped(text).replacing("\n", with: "&#10;") }
