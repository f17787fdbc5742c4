/// GitHub's names of emoji, which stand between colons in running text: `:rocket:`.
enum EmojiNames {
  private static let emoji: [Substring: Substring] = {
    var emoji: [Substring: Substring] = [:]
    for item in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let sign = item.firstIndex(of: "=") else { continue }
      emoji[item[..<sign]] = item[item.index(after: sign)...]
    }
    return emoji
  }()

  /// The text with its names of emoji replaced.
  ///
  /// A name counts where neither end touches a letter or digit, so that times such as `10:30:45` stay; names that nobody knows stay too.
  static func replaced(in text: String) -> String {
    guard text.utf8.count(where: { $0 == UInt8(ascii: ":") }) >= 2 else { return text }
    var result = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: ":")) {
      let before = open > text.utf8.startIndex ? text.utf8[text.utf8.index(before: open)] : 0
      let name = rest[rest.utf8.index(after: open)...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-".contains($0)) }
      let close = name.endIndex
      guard !isWordUnit(before), close < rest.utf8.endIndex, rest.utf8[close] == UInt8(ascii: ":"), let found = emoji[name],
        rest.utf8.index(after: close) == rest.utf8.endIndex || !isWordUnit(rest.utf8[rest.utf8.index(after: close)])
      else {
        result += rest[...open]
        rest = rest[rest.utf8.index(after: open)...]
        continue
      }
      result += rest[..<open] + found
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }

  private static func isWordUnit(_ unit: UInt8) -> Bool {
    (0x30...0x39).contains(unit) || (0x61...0x7A).contains(unit | 0x20)
  }
}
