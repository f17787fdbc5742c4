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
  /// - Complexity: O((*n* + *m*) × *differences*), after Myers.
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
    hunks = ranges.map { range in
      let before = lines[..<range.lowerBound]
      return Hunk(
        oldStart: before.count { $0.kind != .added } + 1 + lineOffset, newStart: before.count { $0.kind != .removed } + 1 + lineOffset,
        lines: Array(lines[range]))
    }
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

  /// Both texts as one list of lines, each marked with where it is.
  private static func alignment(from old: [String], to new: [String]) -> [Line] {
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
