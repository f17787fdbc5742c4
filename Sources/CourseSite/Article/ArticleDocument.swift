/// The document that an article stands in: the lesson's own page, or the page of the whole course, where ids carry the lesson's number.
struct ArticleDocument: Sendable {
  /// The kinds of document.
  enum Kind: Sendable {
    /// The lesson's own page.
    case page
    /// The whole course on one page.
    case wholeCourse
  }

  private let kind: Kind
  private let index: SiteIndex

  /// A document.
  init(_ kind: Kind, of index: SiteIndex) {
    self.kind = kind
    self.index = index
  }

  /// The path in the site of the document that holds a page's article.
  func path(of page: SitePage) -> String { kind == .page ? page.outputPath : WholeCoursePage.path }

  /// The id of an article itself, where its document holds others.
  func opening(of lesson: Int) -> String? { kind == .page ? nil : "p\(lesson)" }

  /// The id in the document of an anchor of a lesson.
  func id(_ anchor: String, of lesson: Int) -> String { kind == .page ? anchor : "p\(lesson)-\(anchor)" }

  /// The address for a link from a page's article to a place on a page.
  func address(from page: SitePage, to target: Int, fragment: String?) -> String {
    let other = index.pages[target]
    if kind == .wholeCourse, other.isListed, case .lesson(let lesson) = other.content {
      return "#" + RelativeURL.encode(fragment.flatMap { $0.isEmpty ? nil : id($0, of: lesson) } ?? "p\(lesson)")
    }
    if fragment == "", other.outputPath == page.outputPath { return "#" }
    return RelativeURL.from(path(of: page), to: other.outputPath, fragment: fragment.flatMap { $0.isEmpty ? nil : $0 })
  }
}
