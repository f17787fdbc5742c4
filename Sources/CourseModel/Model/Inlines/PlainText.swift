extension [Inline] {
  /// The text without its markup, as titles, descriptions and search need it; a break becomes a blank, a footnote's mark nothing.
  package var plainText: String {
    var text = ""
    for inline in self { inline.appendPlainText(to: &text) }
    return text
  }
}

extension Inline {
  /// Adds the text without its markup; the parser bounds the depth.
  fileprivate func appendPlainText(to text: inout String) {
    switch content {
    case .text(let words): text += words
    case .code(let code): text += code
    case .math(let tex, _): text += tex
    case .softBreak, .hardBreak: text += " "
    case .footnote: break
    case .figureReference(let label): text += label
    case .emphasis, .strong, .strikethrough, .link, .image, .element:
      for child in children { child.appendPlainText(to: &text) }
    }
  }
}
