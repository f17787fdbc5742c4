import CourseModel
import WebMarkup

extension PageRenderer {
  /// The link that lets a reader with a keyboard pass over the bar at the top.
  func skipLink() -> Markup {
    .element("a", [.class("skip"), .href("#siteMain")], text: site.phrases.skipToContent)
  }

  /// The bar at the top.
  ///
  /// The menu button is a link to the course navigation, which works without script; what needs the script shows only with it.
  func headBar() -> Markup {
    let phrases = site.phrases
    let menu = Markup.element(
      "a", [.class("menu button"), .id("siteMenu"), .href("#siteNav"), .named("aria-controls", "siteNav")],
      [Self.icon("M3 6h18M3 12h18M3 18h18"), .element("span", text: phrases.menu)])
    let brand = Markup.element("a", [.class("brand"), .href(address(of: site.index.home))], text: site.index.courseTitle)
    let search = Markup.element(
      "button", [.class("button js-only"), .id("siteSearch"), .named("type", "button"), .named("aria-label", phrases.searchCourse)],
      [
        Self.icon("M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21"), .element("span", text: phrases.search),
        .element("kbd", text: "/"),
      ])
    let theme = Markup.element(
      "button", [.class("button js-only"), .id("siteTheme"), .named("type", "button"), .named("aria-label", phrases.darkTheme)],
      [Self.icon("M12 3v18a9 9 0 0 0 0-18zM12 3a9 9 0 0 0 0 18")])
    return .element(
      "header", [.class("head")], [.text("\n"), .lines([page.hasSidebar ? menu : .empty, brand, languages(), search, theme])])
  }

  /// The way to this page in the other languages of the course.
  private func languages() -> Markup {
    guard let editions = site.editions else { return .empty }
    let links = editions.all.enumerated().map { index, edition in
      let isOwn: [Markup.Attribute] = index == editions.current ? [.named("aria-current", "true")] : []
      return Markup.element(
        "li", [],
        [
          .element(
            "a", [.href(address(in: edition, editions)), .named("lang", edition.language), .named("hreflang", edition.language)] + isOwn,
            text: edition.name)
        ])
    }
    let icon = Self.icon("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18")
    return .element(
      "details", [.class("languages")],
      [
        .element(
          "summary", [.class("button"), .named("aria-label", "\(site.phrases.languageChoice): \(editions.all[editions.current].name)")],
          [icon, .element("span", text: editions.all[editions.current].name)]),
        .element("ul", [], links),
      ])
  }

  /// The address of this page in an edition of the site.
  func address(in edition: Editions.Edition, _ editions: Editions) -> String {
    let target = counterpart(in: edition, editions)
    // A translation's own root is a folder of the site's.
    return root.map { $0.dropLast(site.course.sitePrefix.count) + RelativeURL.from("", to: target) }
      ?? RelativeURL.from(site.course.sitePrefix + page.outputPath, to: target)
  }

  /// The path from the site's root of this page in an edition of the site.
  func counterpart(in edition: Editions.Edition, _ editions: Editions) -> String {
    let lesson: String? = if case .lesson(let lesson) = page.content { site.course.lessons[lesson].path } else { nil }
    return editions.counterpart(of: page, lesson: lesson, in: edition)
  }

  /// The path from the course's first page to this one.
  func breadcrumb() -> Markup {
    guard index != site.index.home else { return .empty }
    var steps = [Markup.element("a", [.href(address(of: site.index.home))], text: site.phrases.home)]
    steps += page.trail.map { crumb in
      crumb.page.map { .element("a", [.href(address(of: $0))], text: crumb.label) } ?? .element("span", text: crumb.label)
    }
    steps.append(.element("span", [.named("aria-current", "page")], text: page.label))
    return .element(
      "nav", [.class("breadcrumb"), .named("aria-label", site.phrases.breadcrumb)],
      [.element("ol", [], steps.map { .element("li", [], [$0]) })])
  }

  /// The links to the pages before and after this one.
  func pager() -> Markup {
    let links = [neighbour(.previous), neighbour(.next)].compactMap { $0 }
    guard !links.isEmpty else { return .empty }
    return .element("nav", [.class("pager"), .named("aria-label", site.phrases.pager)], [.text("\n"), .lines(links)])
  }

  /// The button that marks a lesson as learned; it needs the script, which keeps the marks in the browser.
  func doneButton() -> Markup {
    guard case .lesson = page.content, page.isListed else { return .empty }
    return .element(
      "button", [.class("button js-only done"), .id("siteDone"), .named("type", "button"), .named("aria-pressed", "false")],
      [Self.icon("M5 13l4 4L19 7"), .element("span", text: site.phrases.markDone)])
  }

  private enum Direction {
    case previous
    case next
  }

  private func neighbour(_ direction: Direction) -> Markup? {
    let isNext = direction == .next
    let other: Int?
    switch wish(direction) {
    case .automatic: other = index.flatMap { site.index.neighbour(of: $0, step: isNext ? 1 : -1) }
    case .none: other = nil
    case .value(let name): other = site.index.page(named: name, in: site.course)
    }
    guard let other else { return nil }
    return .element(
      "a", [.named("rel", isNext ? "next" : "prev"), .href(address(of: other))],
      [
        .element("small", text: isNext ? site.phrases.next : site.phrases.previous),
        .text(site.index.pages[other].pagerLabel),
      ])
  }

  /// What the front matter says of a neighbour.
  private func wish(_ direction: Direction) -> FrontMatter.Setting {
    guard case .lesson(let lesson) = page.content else { return .automatic }
    let matter = site.course.lessons[lesson].frontMatter
    return direction == .next ? matter.next : matter.previous
  }

  /// An icon of 24 × 24 units, drawn as a line.
  private static func icon(_ path: String) -> Markup {
    .element("svg", [.named("viewBox", "0 0 24 24"), .named("aria-hidden", "true")], [.element("path", [.named("d", path)])])
  }
}
