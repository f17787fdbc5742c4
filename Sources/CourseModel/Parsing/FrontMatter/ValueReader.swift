import SourceDiagnostics

/// Reads typed values out of YAML and notes those of the wrong kind.
struct ValueReader {
  /// What was wrong.
  var diagnostics: [Diagnostic] = []

  /// A text; numbers and truth values count as their text.
  mutating func text(_ entry: YAMLDocument.Entry) -> String? {
    switch entry.value.content {
    case .null: return nil
    case .scalar(let text, _): return text
    default: return refuse(entry, "a text")
    }
  }

  /// A truth value.
  mutating func flag(_ entry: YAMLDocument.Entry) -> Bool? {
    switch entry.value.content {
    case .null: return nil
    case .scalar("true", true), .scalar("True", true), .scalar("TRUE", true): return true
    case .scalar("false", true), .scalar("False", true), .scalar("FALSE", true): return false
    default: return refuse(entry, "true or false")
    }
  }

  /// A number.
  mutating func number(_ entry: YAMLDocument.Entry) -> Double? {
    switch entry.value.content {
    case .null: return nil
    case .scalar(let text, true):
      guard let number = Double(text), number.isFinite else { return refuse(entry, "a number") }
      return number
    default: return refuse(entry, "a number")
    }
  }

  /// A whole number in a range.
  mutating func integer(_ entry: YAMLDocument.Entry, in range: ClosedRange<Int>) -> Int? {
    switch entry.value.content {
    case .null: return nil
    case .scalar(let text, true):
      guard let number = Int(text), range.contains(number) else {
        return refuse(entry, "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    default: return refuse(entry, "a whole number")
    }
  }

  /// A text that is read further, such as a time or a size.
  mutating func quantity<Quantity>(_ entry: YAMLDocument.Entry, _ expected: String, _ read: (String) -> Quantity?) -> Quantity? {
    guard case .scalar(let text, _) = entry.value.content, let quantity = read(text) else { return refuse(entry, expected) }
    return quantity
  }

  /// A list of texts; one text alone counts as a list of it.
  mutating func texts(_ entry: YAMLDocument.Entry) -> [String]? {
    switch entry.value.content {
    case .null: return nil
    case .scalar(let text, _): return [text]
    case .sequence(let values):
      var texts: [String] = []
      for value in values {
        if case .scalar(let text, _) = value.content { texts.append(text) } else { _ = refuse(entry, "a list of texts") as Void? }
      }
      return texts
    case .mapping: return refuse(entry, "a list of texts")
    }
  }

  /// A text, `null`, or nothing.
  mutating func setting(_ entry: YAMLDocument.Entry) -> FrontMatter.Setting {
    if case .null = entry.value.content { return .none }
    return text(entry).map { .value($0) } ?? .automatic
  }

  /// Notes a value of the wrong kind.
  mutating func refuse<Result>(_ entry: YAMLDocument.Entry, _ expected: String) -> Result? {
    diagnostics.append(.wrongType(of: entry.key, at: entry.value.range, expected: expected, found: entry.value.kindName))
    return nil
  }
}
