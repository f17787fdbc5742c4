/// Resolves `&amp;`, `&#60;`, `&#x3C;` and their like in raw HTML; cmark does it in Markdown.
enum CharacterReferences {
  /// The text with the references that are known replaced; others stay as they are.
  static func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      result += rest[..<ampersand]
      rest = rest[rest.index(after: ampersand)...]
      guard let end = rest.prefix(32).firstIndex(of: ";"), let value = value(of: rest[..<end]) else {
        result.append("&")
        continue
      }
      result += value
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func value(of name: Substring) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "nbsp": return "\u{A0}"
    default: break
    }
    guard name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#") }) else { return nil }
    // cmark knows the two thousand names of HTML.
    guard let paragraph = CommonMarkParser.parse(Array("&\(name);".utf8)).document.children.first, paragraph.children.count == 1,
      case .markdown(.text(let text)) = paragraph.children[0].kind, text != "&\(name);"
    else { return nil }
    return text
  }
}
