import CourseModel
import SourceDiagnostics
import Typesetting
import WebMarkup

extension ArticleRenderer {
  /// A diagram as a drawing, or as its source where it is of a kind that can't be drawn.
  mutating func markup(of diagram: CourseModel.Diagram) -> Markup {
    let (parsed, problems) = Typesetting.Diagram.parse(diagram.source)
    diagnostics += problems
    let caption = diagram.caption.map { [Markup.element("figcaption", text: $0), .text("\n")] } ?? []
    let drawing = parsed.map { DiagramRenderer(language: site.language).render($0) }
    let content =
      drawing.map { Markup.element("div", [.class("flow")], [$0]) } ?? .element("pre", [], [.element("code", text: diagram.source.code)])
    return .element("figure", [], [.text("\n"), content, .text("\n")] + caption)
  }
}
