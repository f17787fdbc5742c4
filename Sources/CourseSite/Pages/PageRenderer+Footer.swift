import CourseModel
import WebMarkup

extension PageRenderer {
  /// What stands below a page: the lesson's tags and dates, other forms of the text, and what the author adds.
  func footer() -> Markup {
    var parts: [Markup] = []
    if let matter = frontMatter {
      parts += [tags(matter.tags), lastUpdate(matter.lastUpdate)]
    }
    parts += [otherForms(), site.additions.footer]
    let shown = parts.filter { $0 != .empty }
    return shown.isEmpty ? .empty : .element("footer", [.class("foot")], [.text("\n"), .lines(shown)])
  }

  private func tags(_ tags: [FrontMatter.Tag]) -> Markup {
    let links = tags.compactMap { tag in
      site.index.tags.tag(tag).map { Markup.element("li", [], [.element("a", [.href(address(of: $0.outputPath))], text: $0.label)]) }
    }
    guard !links.isEmpty else { return .empty }
    return .element("div", [.class("tags")], [.element("span", text: site.phrases.tags), .element("ul", [], links)])
  }

  private func lastUpdate(_ update: FrontMatter.LastUpdate?) -> Markup {
    let date = update?.date.map { date -> [Markup] in
      let shown = CalendarDate(date)?.text
      let text = Phrases.fill(site.phrases.lastUpdated, shown ?? date)
      return [shown.map { .element("time", [.named("datetime", $0)], text: text) } ?? .element("span", text: text)]
    }
    let author = update?.author.map { [Markup.element("span", text: Phrases.fill(site.phrases.lastUpdatedBy, $0))] }
    let items = (date ?? []) + (author ?? [])
    return items.isEmpty ? .empty : .element("p", [.class("links")], items)
  }

  private func otherForms() -> Markup {
    var links: [Markup] = []
    if let matter = frontMatter {
      if case .value(let address) = matter.customEditURL, address.hasPrefix("https://") || address.hasPrefix("http://") {
        links.append(.element("a", [.href(address)], text: site.phrases.editPage))
      }
      links.append(.element("a", [.href(address(of: MarkdownTwin.path(of: page.outputPath)))], text: site.phrases.markdownTwin))
    }
    if case .lesson(let lesson) = page.content, site.course.lessons[lesson].hasNotebook {
      links.append(.element("a", [.href(address(of: Notebook.path(of: page.outputPath))), .flag("download")], text: site.phrases.notebook))
    }
    if case .lesson(let lesson) = page.content, !SwiftSource.cells(of: site.course.lessons[lesson]).isEmpty {
      links.append(
        .element("a", [.href(address(of: SwiftSource.path(of: page.outputPath))), .flag("download")], text: site.phrases.swiftSource))
    }
    if page.outputPath != WholeCoursePage.path, !site.wholeCourse.isEmpty {
      links.append(.element("a", [.href(address(of: WholeCoursePage.path))], text: site.phrases.wholeCourse))
    }
    return links.isEmpty ? .empty : .element("p", [.class("links")], links)
  }
}
