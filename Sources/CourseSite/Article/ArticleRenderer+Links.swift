import CourseModel
import SourceDiagnostics
import WebMarkup

extension ArticleRenderer {
  /// A link; one that leads nowhere is reported and shown as its text.
  mutating func markup(of link: Link, at range: SourceRange) -> Markup {
    let content = unlinkedKeepingImages(link.content)
    guard let address = address(of: link.destination, in: range) else { return .fragment(content) }
    let title: [Markup.Attribute] = link.title.map { [.named("title", $0)] } ?? []
    return .element("a", [.href(address)] + title, content)
  }

  /// The address for a destination in Markdown, or nil if it leads nowhere, which is then reported.
  mutating func address(of destination: String, in range: SourceRange) -> String? {
    switch links.target(of: destination) {
    case .external(let address): return address
    case .page(let target, let fragment):
      if fragment == "", site.index.pages[target].outputPath == page.outputPath { return "#" }
      return RelativeURL.from(
        page.outputPath, to: site.index.pages[target].outputPath, fragment: fragment.flatMap { $0.isEmpty ? nil : $0 })
    case .file(let path): return asset(path).map { RelativeURL.from(page.outputPath, to: $0.path) }
    case .broken(let problem):
      report(problem, destination, in: range)
      return nil
    }
  }

  /// Reports a destination that leads nowhere, at its own place in the link.
  mutating func report(_ problem: LinkProblem, _ destination: String, in range: SourceRange) {
    let place = range.text.utf8Offset(of: destination, fromEnd: true).map { offset in
      let start = range.offsets.lowerBound + offset
      return SourceRange(range.file, start..<start + destination.utf8.count)
    }
    diagnostics.append(problem.diagnostic(at: place ?? range))
  }

  /// A file of the course as a file of the site, once however often it is shown.
  mutating func asset(_ path: String) -> SiteFile? {
    guard let bytes = site.files.read(path) else { return nil }
    let file = SiteFile(AssetPath.inSite(of: path, contents: bytes, page: page.outputPath), bytes)
    if !assets.contains(where: { $0.path == file.path }) { assets.append(file) }
    return file
  }

  /// The content of a link, in which no other link may stand.
  private mutating func unlinkedKeepingImages(_ inlines: [Inline]) -> [Markup] {
    inlines.flatMap { inline -> [Markup] in
      switch inline.content {
      case .link, .footnote: unlinked([inline])
      default: [markup(of: inline)]
      }
    }
  }
}
