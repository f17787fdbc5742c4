import SourceDiagnostics
import Yams

/// A YAML mapping inside a file, whose keys and values know their places.
///
/// This is the only file that touches Yams. Scalars are read as their text: YAML 1.1 would make `no` a truth value and `010` eight.
struct YAMLDocument {
  /// A value.
  struct Value {
    /// What the value is.
    var content: Content
    /// Where the value stands.
    var range: SourceRange

    /// The kinds of value.
    indirect enum Content {
      case null
      case scalar(String, isPlain: Bool)
      case sequence([Value])
      case mapping([Entry])
    }
  }

  /// A key with its value.
  struct Entry {
    var key: String
    var keyRange: SourceRange
    var value: Value
  }

  /// The entries in the order they were written; empty if nothing could be read.
  private(set) var entries: [Entry] = []

  /// What is wrong with the text.
  private(set) var diagnostics: [Diagnostic] = []

  /// Where the text stands.
  private let lines: ClosedRange<Int>?
  private let file: SourceFile
  private let place: String
  /// How many values may still be read; aliases could multiply them without end.
  private var budget = 10_000

  /// Reads lines of a file; `place` names them in messages, such as "front matter".
  init(_ file: SourceFile, lines: ClosedRange<Int>?, place: String) {
    self.file = file
    self.lines = lines
    self.place = place
    guard let lines else { return }
    let offsets = file.lineContents(lines.lowerBound).lowerBound..<file.lineContents(lines.upperBound).upperBound
    if let alias = YAMLAliases.first(in: file.utf8[offsets]) {
      diagnostics.append(.aliasInYAML(file.text(in: alias.dropFirst()), at: SourceRange(file, alias)))
      return
    }
    let text = lines.map { file.text(in: file.lineContents($0)) }.joined(separator: "\n") + "\n"
    do {
      guard let node = try Yams.compose(yaml: text) else { return }
      guard case .mapping(let mapping) = node else {
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return }
        diagnostics.append(.notAMapping(at: range(of: node), place: place))
        return
      }
      entries = read(mapping, depth: 0)
    } catch let error as YamlError {
      diagnostics.append(diagnostic(for: error))
    } catch {
      diagnostics.append(.malformedYAML(at: wholeRange, "\(error)", in: place))
    }
  }

  // MARK: Values

  private mutating func read(_ mapping: Node.Mapping, depth: Int) -> [Entry] {
    var entries: [Entry] = []
    for (key, value) in mapping {
      budget -= 1
      guard budget > 0 else { break }
      guard case .scalar(let scalar) = key else {
        diagnostics.append(.notAMapping(at: range(of: key), place: place))
        continue
      }
      entries.append(Entry(key: scalar.string, keyRange: range(of: key), value: read(value, depth: depth + 1)))
    }
    return entries
  }

  private mutating func read(_ node: Node, depth: Int) -> Value {
    budget -= 1
    let range = range(of: node)
    guard budget > 0, depth < 20 else { return Value(content: .null, range: range) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return Value(content: isNull ? .null : .scalar(scalar.string, isPlain: isPlain), range: range)
    case .sequence(let sequence):
      var values: [Value] = []
      for element in sequence where budget > 0 { values.append(read(element, depth: depth + 1)) }
      return Value(content: .sequence(values), range: range)
    case .mapping(let mapping): return Value(content: .mapping(read(mapping, depth: depth)), range: range)
    case .alias: return Value(content: .null, range: range)
    }
  }

  // MARK: Places

  private var wholeRange: SourceRange {
    guard let lines else { return SourceRange(file, 0..<0) }
    return SourceRange(file, file.lineContents(lines.lowerBound))
  }

  /// The place of a value: a plain scalar's text, else the rest of the line.
  private func range(of node: Node) -> SourceRange {
    guard let mark = node.mark else { return wholeRange }
    let start = offset(of: mark)
    let line = file.lineContents(file.position(at: start).line)
    if case .scalar(let scalar) = node {
      let length = scalar.string.utf8.count
      let rest = start..<max(start, line.upperBound)
      let first = rest.isEmpty ? 0 : file.utf8[start]
      let quotes = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
      if !quotes, start + length <= line.upperBound, file.text(in: start..<(start + length)) == scalar.string {
        return SourceRange(file, start..<(start + length))
      }
      if quotes, let end = file.utf8[rest].dropFirst().firstIndex(of: first) { return SourceRange(file, start..<(end + 1)) }
    }
    return SourceRange(file, start..<trimmedEnd(start..<max(start, line.upperBound)))
  }

  private func trimmedEnd(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, file.utf8[end - 1] == 0x20 || file.utf8[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// Yams counts lines from 1 in what it was given, and columns in characters.
  private func offset(of mark: Mark) -> Int {
    let firstLine = lines?.lowerBound ?? 1
    let lastLine = lines?.upperBound ?? 1
    let number = firstLine + max(mark.line, 1) - 1
    guard number <= lastLine else { return trimmedEnd(file.lineContents(lastLine)) }
    let line = file.lineContents(number)
    var offset = line.lowerBound
    var column = 1
    while offset < line.upperBound, column < mark.column {
      offset += 1
      while offset < line.upperBound, file.utf8[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }

  /// Where a key stands again below its first place, or that place.
  private func secondPlace(of key: String, after mark: Mark) -> SourceRange {
    let start = offset(of: mark)
    let position = file.position(at: start)
    let units = Array(key.utf8)
    for line in (position.line + 1)..<max((lines?.upperBound ?? 0) + 1, position.line + 1) {
      let contents = file.lineContents(line)
      let rest = file.utf8[contents].dropFirst(mark.column - 1)
      guard rest.starts(with: units), rest.dropFirst(units.count).first == UInt8(ascii: ":") else { continue }
      return SourceRange(file, rest.startIndex..<(rest.startIndex + units.count))
    }
    return SourceRange(file, start..<start)
  }

  // MARK: Errors

  private func diagnostic(for error: YamlError) -> Diagnostic {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      let start = offset(of: mark)
      let line = file.lineContents(file.position(at: start).line)
      return .malformedYAML(at: SourceRange(file, start..<min(start + 1, line.upperBound)), problem, in: place)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.compactMap { $0.description.isEmpty ? nil : $0.description }.sorted()
      let key = keys.first ?? ""
      return .repeatedKey(key, at: secondPlace(of: key, after: context.mark))
    case .reader(let problem, _, _, _): return .malformedYAML(at: wholeRange, problem, in: place)
    default: return .malformedYAML(at: wholeRange, "it can't be read", in: place)
    }
  }
}

extension YAMLDocument.Value {
  /// The text of the value on one line, as YAML's flow style has it.
  var flowText: String {
    switch content {
    case .null: "null"
    case .scalar(let text, let isPlain): isPlain ? text : "\"\(text)\""
    case .sequence(let values): "[" + values.map(\.flowText).joined(separator: ", ") + "]"
    case .mapping(let entries): "{" + entries.map { "\($0.key): \($0.value.flowText)" }.joined(separator: ", ") + "}"
    }
  }

  /// The text of a scalar as it is, of anything else as YAML's flow style has it.
  var plainText: String { if case .scalar(let text, _) = content { text } else { flowText } }

  /// What the value is, for messages.
  var kindName: String {
    switch content {
    case .null: "nothing"
    case .scalar(let text, _): "'\(text)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
