import CourseModel
import SourceDiagnostics
import WebMarkup

extension ArticleRenderer {
  /// An element that the author wrote as HTML, around blocks.
  mutating func markup(of element: HTMLElement<Block>, at range: SourceRange) -> Markup {
    .element(element.name, attributes(of: element, at: range), element.content.map { markup(of: $0) })
  }

  /// An element that the author wrote as HTML, in running text.
  mutating func markup(of element: HTMLElement<Inline>, at range: SourceRange) -> Markup {
    .element(element.name, attributes(of: element, at: range), markup(of: element.content))
  }

  /// The attributes of an element; the parser has let only harmless ones through.
  ///
  /// Addresses are resolved as those of Markdown are.
  private mutating func attributes<Node>(of element: HTMLElement<Node>, at range: SourceRange) -> [Markup.Attribute] {
    element.attributes.flatMap { attribute -> [Markup.Attribute] in
      guard let value = attribute.value else { return [.flag(attribute.name)] }
      switch (element.name, attribute.name) {
      case (_, "id"): return [.id(anchor(value))]
      case ("a", "href"): return address(of: value, in: range).map { [.href($0)] } ?? []
      case ("img", "src"):
        let found = imageAttributes(value, in: range) ?? []
        // The author's own width and height win.
        return found.filter { attribute in !element.attributes.contains { $0.name == attribute.name && attribute.name != "src" } }
      default: return [.named(attribute.name, value)]
      }
    }
  }
}
