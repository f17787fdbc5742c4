/// The difference between two texts in the form that `diff -u` prints: hunks with three lines of context.
package struct UnifiedDiff: Sendable, Equatable {
  /// One line of a hunk.
  package struct Line: Sendable, Equatable {
    /// Whether the line is in both texts, only in the old one, or only in the new one.
    package enum Kind: String, Sendable { case context = " ", removed = "-", added = "+" }
    /// Where the line is.
    package var kind: Kind
    /// The line without its break.
    package var text: String
  }

  /// Neighbouring changes with their context.
  package struct Hunk: Sendable, Equatable {
    /// The first line in the old and in the new text, from 1.
    package var oldStart: Int
    /// The first line in the new text, from 1.
    package var newStart: Int
    /// The lines.
    package var lines: [Line]
  }

  /// The hunks in order; empty if the texts are equal.
  package let hunks: [Hunk]

  /// Compares two texts line by line.
  ///
  /// - Parameter lineOffset: the number of lines before the old text in its file, so that hunk headers count lines of the file.
  /// - Complexity: O(*n* + *m*), and Myers' O(*n* × *differences*) for the lines between the first and the last difference, which are
  ///   shown as replaced altogether where there are too many of them.
  package init(from old: [String], to new: [String], lineOffset: Int = 0, context: Int = 3) {
    let lines = Self.alignment(from: old, to: new)
    var ranges: [Range<Int>] = []
    for index in lines.indices where lines[index].kind != .context {
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    var hunks: [Hunk] = []
    var oldStart = 1 + lineOffset
    var newStart = 1 + lineOffset
    var counted = 0
    for range in ranges {
      for line in lines[counted..<range.lowerBound] {
        if line.kind != .added { oldStart += 1 }
        if line.kind != .removed { newStart += 1 }
      }
      counted = range.lowerBound
      hunks.append(Hunk(oldStart: oldStart, newStart: newStart, lines: Array(lines[range])))
    }
    self.hunks = hunks
  }

  /// The text of the difference, every line ending with a line break.
  package func text(oldName: String, newName: String) -> String {
    guard !hunks.isEmpty else { return "" }
    var text = "--- \(oldName)\n+++ \(newName)\n"
    for hunk in hunks {
      text += header(of: hunk)
      for line in hunk.lines { text += line.kind.rawValue + line.text + "\n" }
    }
    return text
  }

  /// The line `@@ -1,2 +1,3 @@` above a hunk.
  package func header(of hunk: Hunk) -> String {
    let old = hunk.lines.count { $0.kind != .added }
    let new = hunk.lines.count { $0.kind != .removed }
    return "@@ -\(hunk.oldStart),\(old) +\(hunk.newStart),\(new) @@\n"
  }

  /// How many lines are compared with one another at most.
  private static let alignmentLimit = 4_000

  /// Both texts as one list of lines, each marked with where it is.
  private static func alignment(from old: [String], to new: [String]) -> [Line] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let rest = min(old.count, new.count) - start
    let end = zip(old.reversed(), new.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let middle = differences(from: Array(old[start..<old.count - end]), to: Array(new[start..<new.count - end]))
    return old[..<start].map { Line(kind: .context, text: $0) } + middle + old[(old.count - end)...].map { Line(kind: .context, text: $0) }
  }

  /// The alignment of texts that share neither their first nor their last line.
  private static func differences(from old: [String], to new: [String]) -> [Line] {
    guard old.count + new.count <= alignmentLimit else {
      return old.map { Line(kind: .removed, text: $0) } + new.map { Line(kind: .added, text: $0) }
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < old.count || newIndex < new.count {
      if oldIndex < old.count, removed.contains(oldIndex) {
        lines.append(Line(kind: .removed, text: old[oldIndex]))
        oldIndex += 1
      } else if newIndex < new.count, added.contains(newIndex) {
        lines.append(Line(kind: .added, text: new[newIndex]))
        newIndex += 1
      } else if oldIndex < old.count, newIndex < new.count {
        lines.append(Line(kind: .context, text: old[oldIndex]))
        oldIndex += 1
        newIndex += 1
      } else {
        break
      }
    }
    return lines
  }
}
