import CourseModel
import WebMarkup

/// `feed.xml`: the lessons that say when they were last changed, newest first, as an Atom feed (RFC 4287).
enum AtomFeed {
  /// A lesson with the day on which it was last changed.
  struct Entry: Sendable {
    /// The lesson's page.
    var page: SitePage
    /// The day.
    var date: CalendarDate
  }

  /// The path of the feed.
  static let path = "feed.xml"

  /// The feed of a site; none without a base URL or without a dated lesson.
  static func files(of site: SiteContext) -> [SiteFile] {
    let entries = site.feed
    guard let base = site.course.settings.baseURL, let newest = entries.first else { return [] }
    let authors = site.course.settings.authors.isEmpty ? [site.index.courseTitle] : site.course.settings.authors
    let head: [Markup] =
      [
        .element("title", text: site.index.courseTitle), .element("id", text: base), .element("updated", text: timestamp(newest.date)),
        link(base + path, [.named("rel", "self")]), link(base),
      ] + authors.map { .element("author", [], [.element("name", text: $0)]) }
    let items = entries.map { entry in
      let address = base + RelativeURL.from("", to: entry.page.outputPath)
      return Markup.element(
        "entry", [],
        [
          .element("title", text: entry.page.title), .element("id", text: address), link(address),
          .element("updated", text: timestamp(entry.date)), .element("summary", text: entry.page.summary),
        ])
    }
    let feed = Markup.element(
      "feed", [.named("xmlns", "http://www.w3.org/2005/Atom"), .named("xml:lang", site.language)], [.text("\n"), .lines(head + items)])
    return [SiteFile(path, text: "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + MarkupSerializer.serialize(feed) + "\n")]
  }

  /// The entries, newest first; none without a base URL for their ids.
  static func entries(of course: Course, _ index: SiteIndex) -> [Entry] {
    guard course.settings.baseURL != nil else { return [] }
    let dated = index.pages.compactMap { page -> Entry? in
      guard page.isListed, case .lesson(let lesson) = page.content else { return nil }
      return course.lessons[lesson].frontMatter.lastUpdate?.date.flatMap(CalendarDate.init).map { Entry(page: page, date: $0) }
    }
    return dated.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
  }

  /// A link; the empty text keeps the serializer from writing it as HTML's void element, which XML doesn't know.
  private static func link(_ address: String, _ attributes: [Markup.Attribute] = []) -> Markup {
    .element("link", attributes + [.href(address)], text: "")
  }

  private static func timestamp(_ date: CalendarDate) -> String { date.text + "T00:00:00Z" }
}
