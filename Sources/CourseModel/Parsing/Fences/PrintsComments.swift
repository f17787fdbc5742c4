import SourceDiagnostics

extension PrintsComment {
  /// The `// Prints "…"` comments of a code, in order.
  static func all(in source: EmbeddedSource) -> [PrintsComment] {
    guard source.code.contains("// Prints \"") else { return [] }
    var comments: [PrintsComment] = []
    for (index, line) in source.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let quoted = quotedText(in: Array(line.utf8)) else { continue }
      let start = source.codeLineStarts[index]
      let text = String(decoding: Array(line.utf8)[quoted], as: UTF8.self)
      comments.append(
        PrintsComment(
          line: index, text: unescaped(text), range: source.range((start + quoted.lowerBound)..<(start + quoted.upperBound))))
    }
    return comments
  }

  /// The part between the quotation marks of a comment that starts outside of string literals.
  private static func quotedText(in line: [UInt8]) -> Range<Int>? {
    let opening = Array("// Prints \"".utf8)
    var isInString = false
    var index = 0
    while index < line.count {
      if !isInString, line[index...].starts(with: opening) {
        let start = index + opening.count
        guard let end = line.lastIndex(of: UInt8(ascii: "\"")), end >= start else { return nil }
        return start..<end
      }
      if !isInString, line[index...].starts(with: [UInt8(ascii: "/"), UInt8(ascii: "/")]) { return nil }
      if line[index] == UInt8(ascii: "\"") { isInString.toggle() }
      index += isInString && line[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        switch character {
        case "n": result.append("\n")
        case "t": result.append("\t")
        case "\"", "\\": result.append(character)
        default: result += "\\\(character)"
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return isEscaped ? result + "\\" : result
  }
}
