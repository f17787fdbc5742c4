package import SourceDiagnostics

extension SourceFile {
  /// A file read from disk as UTF-8, without a byte order mark; damaged places become U+FFFD, the first is reported.
  ///
  /// - Complexity: O(*n*).
  package static func decoding(_ bytes: [UInt8], name: String) -> (file: SourceFile, diagnostics: [Diagnostic]) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return (SourceFile(name: name, text: text), []) }
    let file = SourceFile(name: name, text: String(decoding: content, as: UTF8.self))
    let bad = firstInvalidOffset(in: content)
    let range = SourceRange(file, bad..<(bad + 3))
    return (file, [.invalidUTF8(at: range, byte: content[content.startIndex + bad])])
  }

  /// The offset of the first byte that belongs to no character.
  private static func firstInvalidOffset(in bytes: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, max(bytes.count - 1, 0))
      }
    }
  }
}
