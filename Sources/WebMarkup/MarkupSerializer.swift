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

  /// A text as the value of an attribute or as content, without what HTML and XML forbid.
  package static func escaped(_ text: String) -> String {
    var output = ""
    appendEscapedAttribute(text, to: &output)
    return output
  }

  private static func appendEscapedText(_ text: String, to output: inout String) {
    appendEscaped(text, escapesQuotes: false, to: &output)
  }

  private static func appendEscapedAttribute(_ text: String, to output: inout String) {
    appendEscaped(text, escapesQuotes: true, to: &output)
  }

  /// Escapes what HTML and XML need, `&`, `<`, `>` and quotes, and replaces the characters that they forbid.
  private static func appendEscaped(_ text: String, escapesQuotes: Bool, to output: inout String) {
    var text = text
    let isPlain = text.withUTF8 { units in !units.contains { isDelicate($0) } }
    guard !isPlain else { return output += text }
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      // A parser makes one line break of the two.
      case "\n" where isAfterReturn: continue
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"" where escapesQuotes: output += "&quot;"
      default: output.unicodeScalars.append(ForbiddenCharacters.replacement(for: scalar) ?? scalar)
      }
    }
  }

  /// Whether a unit of UTF-8 may begin something to escape or to replace; most texts have none.
  private static func isDelicate(_ unit: UInt8) -> Bool {
    switch unit {
    case 0x09, 0x0A: false
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0x7F, 0xC2, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }
}
