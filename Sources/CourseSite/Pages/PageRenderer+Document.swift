import WebMarkup

extension PageRenderer {
  /// The whole document around an article.
  ///
  /// - Parameters:
  ///   - image: the absolute address of the picture that stands for the page elsewhere.
  ///   - target: where the page leads on to at once.
  ///
  /// The course navigation stands after the text, where a reader without style sheet or script wants it; the grid puts it to the left.
  func document(_ article: Markup, contents: Markup?, image: String? = nil, leadingTo target: String? = nil) -> String {
    let main = Markup.element(
      "main", [.id("siteMain"), .named("tabindex", "-1")], [.text("\n"), .lines([breadcrumb(), article, doneButton(), pager(), footer()])])
    let shell = Markup.element(
      "div", [.class((["shell"] + (contents == nil ? ["bare"] : []) + (page.hasSidebar ? [] : ["alone"])).joined(separator: " "))],
      [.text("\n"), .lines([contents ?? .empty, main, sidebar()])])
    let body = Markup.element("body", [], [.text("\n"), .lines([skipLink(), headBar(), shell])])
    let html = Markup.element(
      "html", [.named("lang", site.language)], [.text("\n"), .lines([head(image: image, leadingTo: target), body])])
    return "<!DOCTYPE html>\n" + MarkupSerializer.serialize(html) + "\n"
  }

  private func head(image: String?, leadingTo target: String?) -> Markup {
    let ownStyle = site.additions.stylesheet == nil ? [] : [stylesheet(ThemeAdditions.stylesheetPath)]
    let first: [Markup] = [
      .element("meta", [.named("charset", "utf-8")]),
      meta("viewport", "width=device-width, initial-scale=1"),
      .element("title", text: documentTitle),
    ]
    let redirect = target.map { [Markup.element("meta", [.named("http-equiv", "refresh"), .named("content", "0; url=" + $0)])] } ?? []
    let last: [Markup] =
      [meta("color-scheme", "light dark"), stylesheet(SiteAssets.stylesheetPath)] + ownStyle + [
        .element("script", [.named("src", address(of: SiteAssets.headScriptPath))]),
        pageScript(),
        .element("link", [.named("rel", "icon"), .named("type", "image/svg+xml"), .href(address(of: SiteAssets.iconPath))]),
        site.additions.head,
      ]
    return .element("head", [], [.text("\n"), .lines(first + redirect + metadata(image: image) + last)])
  }

  private func stylesheet(_ path: String) -> Markup {
    .element("link", [.named("rel", "stylesheet"), .href(address(of: path))])
  }

  /// The title of the document: that of the page, and of the course behind it.
  var documentTitle: String {
    let course = site.index.courseTitle
    return page.title == course ? course : "\(page.title) · \(course)"
  }

  /// The script of the page with the words it shows.
  private func pageScript() -> Markup {
    let phrases = site.phrases
    return .element(
      "script",
      [
        .named("src", address(of: SiteAssets.pageScriptPath)), .flag("defer"),
        .named("data-base", root ?? RelativeURL.root(from: page.outputPath)),
        .named("data-page", page.outputPath), .named("data-course", site.index.courseTitle), .named("data-mark", phrases.markDone),
        .named("data-done", phrases.done), .named("data-correct", phrases.correct), .named("data-incorrect", phrases.incorrect),
        .named("data-copy", phrases.copy), .named("data-copied", phrases.copied), .named("data-scroll", phrases.scrollable),
        .named("data-light", phrases.lightTheme), .named("data-dark", phrases.darkTheme),
        .named("data-search", phrases.searchCourse), .named("data-results", phrases.searchResults),
        .named("data-count", phrases.searchCount),
        .named("data-slash", phrases.slashOpensSearch), .named("data-none", phrases.searchNothing),
        .named("data-failed", phrases.searchFailed),
      ])
  }
}
