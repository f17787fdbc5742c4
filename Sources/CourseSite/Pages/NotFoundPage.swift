import CourseModel
import WebMarkup

/// The page that a server shows for a wrong address.
enum NotFoundPage {
  /// The path of the page, under which servers look for it.
  static let path = "404.html"

  /// The page.
  ///
  /// A server shows it at any address, so its own links begin at the server's root where the course says where it is published.
  static func file(of site: SiteContext) -> SiteFile {
    let phrases = site.phrases
    let page = SitePage(
      outputPath: path, title: phrases.notFoundTitle, label: phrases.notFoundTitle, pagerLabel: "", summary: "",
      content: .listing(items: []),
      isListed: false, isIndexed: false)
    let renderer = PageRenderer(page, at: nil, of: site, root: site.course.settings.baseURL.flatMap(serverPath))
    let article = Markup.element(
      "article", [],
      [
        .text("\n"),
        .lines([
          .element("h1", text: phrases.notFoundTitle), .element("p", text: phrases.notFoundText),
          .element("p", [], [.element("a", [.href(renderer.address(of: site.index.home))], text: phrases.toHome)]),
        ]),
      ])
    return SiteFile(path, text: renderer.document(article, contents: nil))
  }

  /// The path of an address, from the slash behind its host.
  private static func serverPath(_ address: String) -> String? {
    guard let scheme = address.firstRange(of: "://") else { return nil }
    let rest = address[scheme.upperBound...]
    return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
  }
}
