import CourseModel
import WebMarkup

extension PageRenderer {
  /// The whole document around an article.
  ///
  /// The course navigation stands after the text, where a reader without style sheet or script wants it; the grid puts it to the left.
  func document(_ article: Markup, contents: Markup?) -> String {
    let main = Markup.element(
      "main", [.id("siteMain"), .named("tabindex", "-1")], [.text("\n"), .lines([breadcrumb(), article, pager()])])
    let shell = Markup.element(
      "div", [.class(contents == nil ? "shell bare" : "shell")], [.text("\n"), .lines([contents ?? .empty, main, sidebar()])])
    let body = Markup.element("body", [], [.text("\n"), .lines([skipLink(), headBar(), shell])])
    let html = Markup.element("html", [.named("lang", site.language)], [.text("\n"), .lines([head(), body])])
    return "<!DOCTYPE html>\n" + MarkupSerializer.serialize(html) + "\n"
  }

  private func head() -> Markup {
    let description = page.summary.isEmpty ? [] : [meta("description", page.summary)]
    let keywords = self.keywords.isEmpty ? [] : [meta("keywords", self.keywords.joined(separator: ", "))]
    return .element(
      "head", [],
      [
        .text("\n"),
        .lines(
          [
            .element("meta", [.named("charset", "utf-8")]),
            meta("viewport", "width=device-width, initial-scale=1"),
            .element("title", text: documentTitle),
          ] + description + keywords + [
            meta("color-scheme", "light dark"),
            .element("link", [.named("rel", "stylesheet"), .href(address(of: SiteAssets.stylesheetPath))]),
            .element("script", [.named("src", address(of: SiteAssets.headScriptPath))]),
            pageScript(),
            .element("link", [.named("rel", "icon"), .named("type", "image/svg+xml"), .href(address(of: SiteAssets.iconPath))]),
          ]),
      ])
  }

  private var documentTitle: String {
    let course = site.index.courseTitle
    return page.title == course ? course : "\(page.title) · \(course)"
  }

  private var keywords: [String] {
    guard case .lesson(let lesson) = page.content else { return [] }
    return site.course.lessons[lesson].frontMatter.keywords
  }

  private func meta(_ name: String, _ content: String) -> Markup {
    .element("meta", [.named("name", name), .named("content", content)])
  }

  /// The script of the page with the words it shows.
  private func pageScript() -> Markup {
    let phrases = site.phrases
    return .element(
      "script",
      [
        .named("src", address(of: SiteAssets.pageScriptPath)), .flag("defer"),
        .named("data-base", RelativeURL.root(from: page.outputPath)),
        .named("data-copy", phrases.copy), .named("data-copied", phrases.copied), .named("data-scroll", phrases.scrollable),
        .named("data-light", phrases.lightTheme), .named("data-dark", phrases.darkTheme),
        .named("data-search", phrases.searchCourse), .named("data-results", phrases.searchResults),
        .named("data-count", phrases.searchCount),
        .named("data-none", phrases.searchNothing), .named("data-failed", phrases.searchFailed),
      ])
  }
}
