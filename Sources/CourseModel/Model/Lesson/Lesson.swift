package import SourceDiagnostics

/// A lesson: one Markdown file, parsed.
package struct Lesson: Sendable {
  /// The file.
  package var file: SourceFile

  /// The path of the file in the course, with `/` between its parts.
  package var path: String

  /// Where the course keeps the file: `path`, or a path in `i18n` for a translation.
  package var location: String

  /// The page that the lesson becomes.
  package var page: Page

  /// The keys at the top of the file.
  package var frontMatter: FrontMatter

  /// The body.
  package var blocks: [Block]

  /// The footnotes, in the order of their first marks.
  package var footnotes: [Footnote]

  /// The body's mistakes and the front matter's.
  package var diagnostics: [Diagnostic]

  /// The cells of the lesson in the order of the text, those of exercises included; `cells[i].index == i`.
  package var cells: [CodeCell]

  /// A footnote.
  package struct Footnote: Sendable {
    /// The name between `[^` and `]`.
    package var label: String
    /// How many marks lead to it.
    package var occurrences: Int
    /// What it says.
    package var blocks: [Block]
  }
}
