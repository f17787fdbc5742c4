package import CourseModel
import SourceDiagnostics

/// What the blocks of a lesson gave when their author last blessed it: a text file beside the course, one entry for each block.
///
/// An entry is a line `[KEY]` and then a line for each line of output: `| ` before what is printed or shown, `! ` before the message of an
/// announced failure, `figure ` before a figure's digest. A key is the block's label, or the anchor of the heading above it with the number of
/// the block below that heading, so that a new block moves no entry but those of its own section.
/// What a fence beside the block says already is not recorded.
package struct OutputRecord: Equatable, Sendable {
  /// The entries in the order of the lesson.
  private(set) var entries: [(key: String, lines: [String])]

  /// Equal entries in equal order.
  package static func == (left: OutputRecord, right: OutputRecord) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.lines == $1.lines }
  }

  /// The record of what a lesson's blocks gave now.
  ///
  /// - Parameter former: the entries of blocks that did not run are kept from here.
  package init(of lesson: Lesson, _ results: LessonResults, keeping former: OutputRecord? = nil) {
    entries = []
    for (key, cell) in lesson.keyedCells {
      let lines = results.outputs[cell.index].map { cell.recordedLines(of: $0) } ?? former?.lines(of: key) ?? []
      if !lines.isEmpty { entries.append((key, lines)) }
    }
  }

  /// Reads a file; nil if it is none of ours.
  package init?(parsing text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }[...]
    guard lines.popFirst() == Self.header[...] else { return nil }
    entries = []
    for line in lines {
      if line.hasPrefix("["), line.hasSuffix("]") {
        entries.append((String(line.dropFirst().dropLast()), []))
      } else if line.hasPrefix("| ") || line.hasPrefix("! ") || line.hasPrefix("figure ") {
        guard !entries.isEmpty else { return nil }
        entries[entries.count - 1].lines.append(String(line))
      } else if !line.isEmpty {
        return nil
      }
    }
  }

  /// The text of the file.
  package var text: String {
    Self.header + "\n" + entries.map { "\n[\($0.key)]\n" + $0.lines.map { $0 + "\n" }.joined() }.joined()
  }

  /// Whether nothing is recorded.
  package var isEmpty: Bool { entries.isEmpty }

  /// How many blocks something is recorded of.
  package var count: Int { entries.count }

  /// The first line of every file.
  private static let header = "coursebuild outputs 1"

  func lines(of key: String) -> [String] { entries.first { $0.key == key }?.lines ?? [] }
}

extension OutputRecord {
  /// The blocks that give something else than is recorded, in the order of the lesson.
  package func mismatches(of lesson: Lesson, in results: LessonResults) -> [OutputMismatch] {
    lesson.keyedCells.compactMap { key, cell in
      guard let outputs = results.outputs[cell.index], !cell.failsUnexpectedly(with: outputs) else { return nil }
      let (expected, actual) = (lines(of: key), cell.recordedLines(of: outputs))
      guard expected != actual else { return nil }
      let diagnostic = Diagnostic(
        .error, "RecordMismatch", at: cell.range, "the block gives something else than was recorded",
        fixIts: [.init("Correct the code, or run 'coursebuild test --bless' to record what it gives now")])
      return OutputMismatch(
        cell: cell, expectation: nil, isRecorded: true, actual: actual.joined(separator: "\n"), diagnostic: diagnostic,
        expectedLines: expected,
        actualLines: actual)
    }
  }
}

extension Lesson {
  /// The cells whose outputs can be recorded, each with its key.
  fileprivate var keyedCells: [(key: String, cell: CodeCell)] {
    let headings = allBlocks.compactMap { block in
      if case .heading(let heading) = block.content { (start: block.range.offsets.lowerBound, id: heading.id) } else { nil }
    }
    var numbers: [String: Int] = [:]
    return cells.compactMap { cell in
      let heading = headings.last { $0.start < cell.range.offsets.lowerBound }?.id ?? ""
      numbers[heading, default: 0] += 1
      guard !cell.attributes.isNondeterministic else { return nil }
      let place = "\(heading) \(numbers[heading] ?? 0)"
      return (cell.label ?? (heading.isEmpty ? String(place.dropFirst()) : place), cell)
    }
  }
}

extension CodeCell {
  /// The lines that a record holds of this cell's outputs.
  fileprivate func recordedLines(of outputs: [CellOutput]) -> [String] {
    let kinds = Set(expectations.map(\.kind))
    var lines: [String] = []
    var text: [CellOutput] = []
    func flush() {
      if !kinds.contains(.output) { lines += significantLines(text.printedText).map { "| \($0.withoutLineBreaks)" } }
      text = []
    }
    for output in outputs {
      switch output {
      case .stream, .value: text.append(output)
      case .figure(let figure):
        flush()
        lines.append("figure \(FigureDigest(svg: figure.svg).text)")
      case .error(let message):
        flush()
        if !kinds.contains(.error) { lines += significantLines(message).map { "! \($0.withoutLineBreaks)" } }
      }
    }
    flush()
    return lines
  }
}

extension String {
  /// The text with carriage returns made visible, which would end a line of the file.
  fileprivate var withoutLineBreaks: String {
    utf8.contains(UInt8(ascii: "\r")) ? String(decoding: utf8.flatMap(Self.visible), as: UTF8.self) : self
  }

  private static func visible(_ unit: UInt8) -> [UInt8] { unit == UInt8(ascii: "\r") ? Array("\\r".utf8) : [unit] }
}
