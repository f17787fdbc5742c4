import CourseModel

extension [CellOutput] {
  /// What an `output` fence shows of a cell: the printed text and the values, without figures and errors.
  var printedText: String {
    var text = ""
    for output in self {
      switch output {
      case .stream(let printed): text += printed
      case .value(let value, _):
        if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
        text += value + "\n"
      case .figure, .error: break
      }
    }
    return text
  }

  /// What an `error` fence shows of a cell.
  var errorText: String {
    compactMap { output in
      if case .error(let message) = output { message } else { nil }
    }.joined(separator: "\n")
  }
}

/// The lines of a text, the empty ones at its end left out: a fence always ends with a line break of its own.
func significantLines(_ text: String) -> [String] {
  // Not by characters: "\r\n" is one.
  var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  while lines.last == "" { lines.removeLast() }
  return lines
}
