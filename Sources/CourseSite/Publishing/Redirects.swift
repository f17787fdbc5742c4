import CourseModel
import SourceDiagnostics
import WebMarkup

/// Pages at old addresses that lead on to new ones, as `redirects` in the course's settings say.
struct Redirects {
  /// The pages, each with the place of its old address.
  private(set) var files: [(file: SiteFile, place: SourceRange)] = []

  /// Redirects that lead nowhere.
  private(set) var diagnostics: [Diagnostic] = []

  /// Makes the pages of a site.
  init(_ site: SiteContext) {
    for redirect in site.course.settings.redirects {
      guard let path = Self.path(of: redirect.source) else {
        diagnostics.append(.unusableAddress(redirect.source, at: redirect.sourceRange))
        continue
      }
      guard let target = Self.target(of: redirect.target, in: site) else {
        let known = site.index.pages.map { "/" + $0.outputPath.dropLast(".html".count) }
        diagnostics.append(.brokenRedirect(redirect.target, at: redirect.targetRange, known: known + site.course.lessons.map(\.path)))
        continue
      }
      switch target {
      case .page(let page, let fragment):
        let other = site.index.pages[page]
        let address = RelativeURL.from(path, to: other.outputPath, fragment: fragment)
        files.append((Self.file(path, to: address, title: other.title, site), redirect.sourceRange))
      case .outside(let address): files.append((Self.file(path, to: address, title: address, site), redirect.sourceRange))
      }
    }
  }

  private enum Target {
    case page(Int, fragment: String?)
    case outside(String)
  }

  /// The path in the site of an old address: `/a/b` is `a/b.html`, `/a/` is `a/index.html`.
  private static func path(of address: String) -> String? {
    guard var path = CoursePath.resolve(RelativeURL.decode(address), in: "") else { return nil }
    if address.hasSuffix("/") || path.isEmpty { path += path.isEmpty ? "index" : "/index" }
    guard !path.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return nil }
    return path.hasSuffix(".html") ? path : path + ".html"
  }

  private static func target(of address: String, in site: SiteContext) -> Target? {
    if AddressScheme.scheme(of: address) != nil { return AddressScheme.refused(in: address) == nil ? .outside(address) : nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let path = CoursePath.resolve(RelativeURL.decode(String(first)), in: "") else { return nil }
    let page = site.index.addresses.page(ofFile: path) ?? site.index.addresses.page(at: path)
    return page.map { .page($0, fragment: parts.count > 1 ? RelativeURL.decode(String(parts[1])) : nil) }
  }

  /// The page at an old address; a browser that follows no redirects shows where to go.
  private static func file(_ path: String, to address: String, title: String, _ site: SiteContext) -> SiteFile {
    let page = SitePage(
      outputPath: path, title: site.phrases.moved, label: site.phrases.moved, pagerLabel: "", summary: "", content: .listing(items: []),
      isListed: false, isIndexed: false)
    let link = Markup.element("a", [.href(address)], text: title)
    let article = Markup.element(
      "article", [], [.text("\n"), .lines([.element("h1", text: site.phrases.moved), .element("p", [], [link])])])
    return SiteFile(path, text: PageRenderer(page, at: nil, of: site).document(article, contents: nil, leadingTo: address))
  }
}

extension Diagnostic {
  /// An old address that no page can have.
  fileprivate static func unusableAddress(_ address: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "UnusableRedirect", at: range, "'\(address)' is no address of this site",
      explanation: "It starts at the site's root: /old/page.")
  }

  /// A redirect that leads nowhere.
  fileprivate static func brokenRedirect(_ address: String, at range: SourceRange, known: [String]) -> Diagnostic {
    let nearest = nearestNames(to: address, among: known).map { "'\($0)'" }
    return Diagnostic(
      .error, "BrokenRedirect", at: range, "'\(address)' leads to no page of this course",
      explanation: nearest.isEmpty
        ? "It names a lesson's file or a page from the site's root, or begins with https://."
        : "Did you mean \(nearest.joined(separator: ", "))?")
  }
}
