import CourseModel
import SourceDiagnostics
import Typesetting
import WebMarkup

extension ArticleRenderer {
  /// Running text.
  mutating func markup(of inlines: [Inline]) -> [Markup] {
    inlines.map { markup(of: $0) }
  }

  /// A piece of running text.
  mutating func markup(of inline: Inline) -> Markup {
    switch inline.content {
    case .text(let text): .text(text)
    case .emphasis(let content): .element("em", [], markup(of: content))
    case .strong(let content): .element("strong", [], markup(of: content))
    case .strikethrough(let content): .element("s", [], markup(of: content))
    case .code(let code): .element("code", text: code)
    case .link(let link): markup(of: link, at: inline.range)
    case .image(let image): markup(of: image, at: inline.range)
    case .math(let tex, let isDisplay): formula(Self.embedded(tex, at: inline.range), isBlock: isDisplay)
    case .softBreak: .text("\n")
    case .hardBreak: .element("br")
    case .footnote(let index, let occurrence): footnoteMark(index, occurrence)
    case .figureReference(let label): figureReference(label, at: inline.range)
    case .element(let element): markup(of: element, at: inline.range)
    }
  }

  /// Running text as a link's content: without links and marks of its own.
  mutating func unlinked(_ inlines: [Inline]) -> [Markup] {
    inlines.flatMap { inline -> [Markup] in
      switch inline.content {
      case .link(let link): unlinked(link.content)
      case .footnote, .image: []
      case .figureReference(let label): [.text(figures.ofLabel[label].map { Phrases.fill(site.phrases.figure, $0) } ?? label)]
      case .emphasis(let content): [.element("em", [], unlinked(content))]
      case .strong(let content): [.element("strong", [], unlinked(content))]
      case .strikethrough(let content): [.element("s", [], unlinked(content))]
      case .element(let element): unlinked(element.content)
      default: [markup(of: inline)]
      }
    }
  }

  /// A formula; a block scrolls where it is wider than the text.
  mutating func formula(_ source: EmbeddedSource, isBlock: Bool) -> Markup {
    let (formula, problems) = Formula.parse(source, isBlock: isBlock)
    diagnostics += problems
    return isBlock ? .element("div", [.class("math")], [formula.markup]) : formula.markup
  }

  /// A text that stands, as it is, somewhere in a part of the lesson's file.
  private static func embedded(_ text: String, at range: SourceRange) -> EmbeddedSource {
    let start = range.text.utf8Offset(of: text).map { range.offsets.lowerBound + $0 } ?? range.offsets.lowerBound
    let lines = range.file.lineStarts[range.file.position(at: start).line...]
    return EmbeddedSource(file: range.file, code: text, fileLineStarts: [start] + lines.prefix { $0 < range.offsets.upperBound })
  }
}

extension String {
  /// The offset in UTF-8 of the first place where a text stands, or of the last with `fromEnd`.
  func utf8Offset(of text: String, fromEnd: Bool = false) -> Int? {
    let units = Array(utf8)
    let wanted = Array(text.utf8)
    guard !wanted.isEmpty, units.count >= wanted.count else { return nil }
    let matches = { (start: Int) in units[start..<start + wanted.count].elementsEqual(wanted) }
    let starts = 0...(units.count - wanted.count)
    return fromEnd ? starts.last(where: matches) : starts.first(where: matches)
  }
}
