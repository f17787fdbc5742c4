package import SourceDiagnostics

/// A piece of running text: what it is and where it stands.
package struct Inline: Sendable {
  /// What the piece is.
  package var content: Content

  /// Where the piece stands in the lesson's file.
  package var range: SourceRange

  /// The kinds of running text.
  package indirect enum Content: Sendable {
    /// Words, with escapes and character references resolved.
    case text(String)
    /// Stressed text (`*…*`).
    case emphasis([Inline])
    /// Strongly stressed text (`**…**`).
    case strong([Inline])
    /// Struck text (`~~…~~`).
    case strikethrough([Inline])
    /// Code in the line.
    case code(String)
    /// A link.
    case link(Link)
    /// An image.
    case image(Image)
    /// A formula in TeX, in the line or (`isDisplay`) on a line of its own.
    case math(String, isDisplay: Bool)
    /// A line break of the source that counts as a blank; none is left between two Chinese or Japanese characters.
    case softBreak
    /// A line break that the author asked for.
    case hardBreak
    /// A mark that leads to a footnote, by its index in `Lesson.footnotes`; `occurrence` counts the marks of one footnote from 1.
    case footnote(index: Int, occurrence: Int)
    /// A mark such as `@fig-loss` that leads to the figure of that label and shows its number.
    case figureReference(label: String)
    /// An element of the safe part of HTML.
    case element(HTMLElement<Inline>)
  }

  /// A piece of text at a place.
  init(_ content: Content, _ range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The pieces directly inside this one.
  package var children: [Inline] {
    switch content {
    case .emphasis(let content), .strong(let content), .strikethrough(let content): content
    case .link(let link): link.content
    case .image(let image): image.content
    case .element(let element): element.content
    case .text, .code, .math, .softBreak, .hardBreak, .footnote, .figureReference: []
    }
  }
}

/// A link from running text.
package struct Link: Sendable {
  /// Where it leads, as written, escapes resolved.
  package var destination: String
  /// The text that a pointer over the link shows.
  package var title: String?
  /// The text of the link.
  package var content: [Inline]
}

/// An image in running text.
package struct Image: Sendable {
  /// Where the image is, as written, escapes resolved.
  package var source: String
  /// The text that a pointer over the image shows.
  package var title: String?
  /// The text that stands for the image; `content.plainText` is the `alt` attribute.
  package var content: [Inline]
}
