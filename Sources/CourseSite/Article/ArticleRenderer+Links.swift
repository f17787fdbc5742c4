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
      let address = document.address(from: page, to: target, fragment: fragment)
      if case .lesson = site.index.pages[target].content { edit(destination, to: MarkdownTwin.address(of: address), in: range) }
      return address
    case .file(let path): return assetAddress(path, destination, in: range)
    case .broken(let problem):
      report(problem, destination, in: range)
      return nil
    case .refused: return nil
    }
  }

  /// Reports a destination that leads nowhere, at its own place in the link.
  mutating func report(_ problem: LinkProblem, _ destination: String, in range: SourceRange) {
    diagnostics.append(problem.diagnostic(at: place(of: destination, in: range) ?? range))
  }

  /// The address of a file of the course, which becomes a file of the site.
  mutating func assetAddress(_ path: String, _ destination: String, in range: SourceRange) -> String? {
    guard let file = asset(path) else { return nil }
    // Files that are copied as they are lie at the root, beside the folders of translations.
    let prefix = CourseFiles.copiedPath(path) == nil ? "" : site.course.sitePrefix
    edit(destination, to: RelativeURL.from(prefix + page.outputPath, to: file.path), in: range)
    return RelativeURL.from(prefix + document.path(of: page), to: file.path)
  }

  /// Notes what a destination becomes in the lesson's Markdown twin.
  private mutating func edit(_ destination: String, to address: String, in range: SourceRange) {
    guard let place = place(of: destination, in: range) else { return }
    edits.append(MarkdownTwin.Edit(offsets: place.offsets, replacement: address))
  }

  /// The place of a destination itself in the source of its link.
  private func place(of destination: String, in range: SourceRange) -> SourceRange? {
    range.text.utf8Offset(of: destination, fromEnd: true).map { offset in
      let start = range.offsets.lowerBound + offset
      return SourceRange(range.file, start..<start + destination.utf8.count)
    }
  }

  /// A file of the course as a file of the site, once however often it is shown.
  mutating func asset(_ path: String) -> SiteFile? {
    guard let bytes = site.files.read(path) else { return nil }
    if let copied = CourseFiles.copiedPath(path) { return SiteFile(copied, bytes) }
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
