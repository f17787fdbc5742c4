import CourseModel
import WebMarkup

extension PageRenderer {
  /// What the head tells search engines, feed readers and programs that show a link as a card.
  ///
  /// - Parameter image: the absolute address of the picture that stands for the page.
  func metadata(image: String?) -> [Markup] {
    let matter = frontMatter
    var items: [Markup] = []
    if !page.summary.isEmpty { items.append(meta("description", page.summary)) }
    if let keywords = matter?.keywords, !keywords.isEmpty { items.append(meta("keywords", keywords.joined(separator: ", "))) }
    for author in site.course.settings.authors { items.append(meta("author", author)) }
    if !page.isIndexed { items.append(meta("robots", "noindex")) }
    items += openGraph(image: image)
    if matter != nil {
      items.append(alternate("text/markdown", address(of: MarkdownTwin.path(of: page.outputPath)), site.phrases.markdownTwin))
    }
    if let editions = site.editions, page.isIndexed {
      items += editions.all.map { edition in
        .element("link", [.named("rel", "alternate"), .named("hreflang", edition.language), .href(publicAddress(in: edition, editions))])
      }
    }
    if !site.feed.isEmpty { items.append(alternate("application/atom+xml", address(of: AtomFeed.path), site.index.courseTitle)) }
    if page.isIndexed { items.append(.element("script", [.named("type", "application/ld+json")], [.verbatim(linkedData())])) }
    return items
  }

  /// A `<meta>` with a name.
  func meta(_ name: String, _ content: String) -> Markup {
    .element("meta", [.named("name", name), .named("content", content)])
  }

  /// The lesson's front matter; nil for a page without a lesson.
  var frontMatter: FrontMatter? {
    guard case .lesson(let lesson) = page.content else { return nil }
    return site.course.lessons[lesson].frontMatter
  }

  /// The public address of the page; nil where the course doesn't say where it is published.
  private var publicAddress: String? { site.course.settings.baseURL.map { $0 + RelativeURL.from("", to: page.outputPath) } }

  /// The address of the page in an edition: absolute, as search engines want it, where the course says where it is published.
  private func publicAddress(in edition: Editions.Edition, _ editions: Editions) -> String {
    guard let base = site.course.settings.baseURL, base.hasSuffix(site.course.sitePrefix) else { return address(in: edition, editions) }
    return base.dropLast(site.course.sitePrefix.count) + RelativeURL.from("", to: counterpart(in: edition, editions))
  }

  /// The Open Graph properties (ogp.me); addresses there must be absolute, so they need a base URL.
  private func openGraph(image: String?) -> [Markup] {
    var properties = [("og:type", page.outputPath == SiteIndex.homePath ? "website" : "article"), ("og:title", page.title)]
    if !page.summary.isEmpty { properties.append(("og:description", page.summary)) }
    properties.append(("og:site_name", site.index.courseTitle))
    properties.append(("og:locale", site.language.split(separator: "-").joined(separator: "_")))
    var links: [Markup] = []
    if let address = publicAddress, page.isIndexed {
      properties.append(("og:url", address))
      links.append(.element("link", [.named("rel", "canonical"), .href(address)]))
    }
    if let image { properties.append(("og:image", image)) }
    return links + properties.map { .element("meta", [.named("property", $0.0), .named("content", $0.1)]) }
  }

  private func alternate(_ type: String, _ address: String, _ title: String) -> Markup {
    .element("link", [.named("rel", "alternate"), .named("type", type), .href(address), .named("title", title)])
  }

  /// The page in schema.org's terms, as JSON-LD: the first page is the course, a lesson a learning resource that is part of it.
  private func linkedData() -> String {
    let isHome = page.outputPath == SiteIndex.homePath
    var fields = [("@context", "https://schema.org"), ("@type", isHome ? "Course" : "LearningResource"), ("name", page.title)]
    if !page.summary.isEmpty { fields.append(("description", page.summary)) }
    fields.append(("inLanguage", site.language))
    if let address = publicAddress { fields.append(("url", address)) }
    if case .lesson(let lesson) = page.content, let minutes = site.course.lessons[lesson].minutes {
      fields.append(("timeRequired", "PT\(minutes)M"))
    }
    var json = fields.map { ScriptLiteral.string($0.0) + ":" + ScriptLiteral.string($0.1) }
    if !isHome { json.append("\"isPartOf\":{\"@type\":\"Course\",\"name\":\(ScriptLiteral.string(site.index.courseTitle))}") }
    return "{" + json.joined(separator: ",") + "}"
  }
}
