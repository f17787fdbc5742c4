import CourseModel
import SourceDiagnostics
import WebMarkup

extension ArticleRenderer {
  /// An image with its size, so that the text around it doesn't move when it arrives; a missing one is reported and shown as its text.
  mutating func markup(of image: Image, at range: SourceRange) -> Markup {
    let text = image.content.plainText
    guard let attributes = imageAttributes(image.source, in: range) else { return .text(text) }
    let title: [Markup.Attribute] = image.title.map { [.named("title", $0)] } ?? []
    return .element("img", attributes + [.named("alt", text)] + title + [.named("loading", "lazy")])
  }

  /// The address and size of an image, or nil if it is missing, which is then reported.
  mutating func imageAttributes(_ source: String, in range: SourceRange) -> [Markup.Attribute]? {
    switch links.file(of: source) {
    case .file(let path):
      guard let file = asset(path), let address = assetAddress(path, source, in: range) else { return nil }
      let attributes: [Markup.Attribute] = [.named("src", address)]
      guard let size = ImageSize(of: file.contents) else { return attributes }
      return attributes + [.named("width", String(size.width)), .named("height", String(size.height))]
    case .external(let address):
      diagnostics.append(.remoteImage(address, at: range))
      return nil
    case .broken(let problem):
      report(problem, source, in: range)
      return nil
    case .page, .refused: return nil
    }
  }

  /// The absolute address of the image that the front matter names; one of the course needs to know where the site is published.
  mutating func cardImage(_ source: String) -> String? {
    let place = lesson.frontMatter.places["image"] ?? SourceRange(lesson.file, 0..<0)
    switch links.file(of: source) {
    case .external(let address): return address
    case .file(let path):
      guard let file = asset(path) else { return nil }
      return site.course.settings.baseURL.map { $0 + RelativeURL.from("", to: file.path) }
    case .broken(let problem):
      diagnostics.append(problem.diagnostic(at: place))
      return nil
    case .refused:
      diagnostics.append(LinkProblem.missingFile(source, suggestions: []).diagnostic(at: place))
      return nil
    case .page: return nil
    }
  }
}

extension Diagnostic {
  /// An image from another site.
  fileprivate static func remoteImage(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "RemoteImage", at: range, "The image '\(address)' lies on another site",
      explanation: "A page makes no request to other sites, so that it works offline and tells nobody who reads it.",
      fixIts: [FixIt("Put the image beside the lesson and name it by its path")])
  }
}
