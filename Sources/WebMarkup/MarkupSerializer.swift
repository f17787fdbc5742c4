/// Writes a markup tree as text, escaping every text and attribute value.
///
/// Void elements of HTML are written without an end tag. In SVG and MathML an element without children is closed at once (`<path/>`).
package enum MarkupSerializer {
  /// The text of a tree.
  ///
  /// - Complexity: O(*n*) in the size of the result. The tree is walked with an explicit stack, so depth is no danger.
  package static func serialize(_ markup: Markup) -> String {
    var output = ""
    var pending: [Step] = [.node(markup, foreign: false)]
    while let step = pending.popLast() {
      switch step {
      case .end(let name): output += "</\(name)>"
      case .node(.text(let text), _): appendEscapedText(text, to: &output)
      case .node(.verbatim(let text), _): output += text
      case .node(.fragment(let children), let foreign):
        for child in children.reversed() { pending.append(.node(child, foreign: foreign)) }
      case .node(.element(let name, let attributes, let children), let foreign):
        let inForeign = foreign || name == "svg" || name == "math"
        appendStartTag(name, attributes, to: &output)
        if children.isEmpty, inForeign {
          output.removeLast()
          output += "/>"
        } else if children.isEmpty, voidElements.contains(name) {
          continue
        } else {
          pending.append(.end(name))
          for child in children.reversed() { pending.append(.node(child, foreign: inForeign && name != "foreignObject")) }
        }
      }
    }
    return output
  }

  private enum Step {
    case node(Markup, foreign: Bool)
    case end(String)
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private static func appendStartTag(_ name: String, _ attributes: [Markup.Attribute], to output: inout String) {
    output += "<\(name)"
    for attribute in attributes {
      output += " \(attribute.name)"
      guard let value = attribute.value else { continue }
      output += "=\""
      appendEscapedAttribute(value, to: &output)
      output += "\""
    }
    output += ">"
  }

  /// Escapes what HTML and XML text need: `&`, `<`, `>`; a NUL becomes U+FFFD.
  private static func appendEscapedText(_ text: String, to output: inout String) {
    appendEscaped(text, escapesQuotes: false, to: &output)
  }

  private static func appendEscapedAttribute(_ text: String, to output: inout String) {
    appendEscaped(text, escapesQuotes: true, to: &output)
  }

  private static func appendEscaped(_ text: String, escapesQuotes: Bool, to output: inout String) {
    var start = text.utf8.startIndex
    let units = text.utf8
    var index = start
    while index < units.endIndex {
      let escape: String?
      switch units[index] {
      case UInt8(ascii: "&"): escape = "&amp;"
      case UInt8(ascii: "<"): escape = "&lt;"
      case UInt8(ascii: ">"): escape = "&gt;"
      case UInt8(ascii: "\"") where escapesQuotes: escape = "&quot;"
      case 0: escape = "\u{FFFD}"
      default: escape = nil
      }
      let next = units.index(after: index)
      if let escape {
        output += text[start..<index]
        output += escape
        start = next
      }
      index = next
    }
    output += text[start...]
  }
}
