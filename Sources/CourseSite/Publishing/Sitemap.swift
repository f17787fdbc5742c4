import CourseModel
import WebMarkup

/// `sitemap.xml` for search engines; it needs to know where the site is published.
enum Sitemap {
  /// The sitemap and the `robots.txt` that names it; none without a base URL.
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
    return [
      SiteFile("sitemap.xml", text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + MarkupSerializer.serialize(set) + "\n"),
      SiteFile("robots.txt", text: "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n"),
    ]
  }
}
