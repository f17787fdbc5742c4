import CourseModel
import WebMarkup

/// `sitemap.xml` for search engines; it needs to know where the site is published.
enum Sitemap {
  /// The sitemap; none without a base URL.
  static func files(of site: SiteContext) -> [SiteFile] {
    guard let base = site.course.settings.baseURL else { return [] }
    let urls = site.index.pages.filter(\.isIndexed).map { page in
      var children = [Markup.element("loc", text: base + RelativeURL.from("", to: page.outputPath))]
      if case .lesson(let lesson) = page.content,
        let date = site.course.lessons[lesson].frontMatter.lastUpdate?.date.flatMap(CalendarDate.init)
      {
        children.append(.element("lastmod", text: date.text))
      }
      return Markup.element("url", [], children)
    }
    let set = Markup.element("urlset", [.named("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")], [.text("\n"), .lines(urls)])
    return [SiteFile("sitemap.xml", text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + MarkupSerializer.serialize(set) + "\n")]
  }

  /// The `robots.txt` that names the sitemaps of all languages; none without a base URL.
  static func robots(of sites: [SiteContext]) -> [SiteFile] {
    let bases = sites.compactMap(\.course.settings.baseURL)
    guard !bases.isEmpty else { return [] }
    return [SiteFile("robots.txt", text: "User-agent: *\nAllow: /\n" + bases.map { "Sitemap: \($0)sitemap.xml\n" }.joined())]
  }
}
