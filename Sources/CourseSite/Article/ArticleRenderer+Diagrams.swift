import CourseModel
import SourceDiagnostics
import Typesetting
import WebMarkup

extension ArticleRenderer {
  /// A diagram as a drawing, or as its source where it is of a kind that can't be drawn; one with a label has a number.
  mutating func markup(of diagram: CourseModel.Diagram) -> Markup {
    let (parsed, problems) = Typesetting.Diagram.parse(diagram.source)
    diagnostics += problems
    let number = diagram.label.flatMap { figures.ofLabel[$0] }.map { Phrases.fill(site.phrases.figure, $0) }
    let captions = [number.map { Markup.element("b", text: $0) }, diagram.caption.map { .text($0) }].compactMap { $0 }
    let caption =
      captions.isEmpty ? [] : [Markup.element("figcaption", [], captions.count > 1 ? [captions[0], .text(" "), captions[1]] : captions)]
    let drawing = parsed.map { DiagramRenderer(language: site.language).render($0) }
    let content =
      drawing.map { Markup.element("div", [.class("flow")], [$0]) } ?? .element("pre", [], [.element("code", text: diagram.source.code)])
    return .element("figure", diagram.label.map { [.id(anchor($0))] } ?? [], [.text("\n"), .lines([content] + caption)])
  }

  /// The number of the figure with a label, as a link to it; a figure that is not there is reported.
  mutating func figureReference(_ label: String, at range: SourceRange) -> Markup {
    guard let number = figures.ofLabel[label] else {
      if !results.outputs.isEmpty, !figures.failed.contains(label) { diagnostics.append(.missingFigure(label, at: range)) }
      return .text(label)
    }
    let text = Phrases.fill(site.phrases.figure, number)
    if range.text.hasPrefix("@") { edits.append(MarkdownTwin.Edit(offsets: range.offsets, replacement: text)) }
    return .element("a", [.href("#" + RelativeURL.encode(anchor(label)))], text: text)
  }
}

extension Diagnostic {
  /// A mark that leads to a block which shows no figure.
  fileprivate static func missingFigure(_ label: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "MissingFigure", at: range, "The block '\(label)' shows no figure",
      fixIts: [FixIt("Show one there with show(figure), or take its label away")])
  }
}
