import WebMarkup

extension PageRenderer {
  /// The article of a page that lists the pages of a folder, or of the course.
  func listing(_ entries: [SidebarEntry]) -> Markup {
    let summary = page.summary.isEmpty ? [] : [Markup.element("p", [.class("lead")], text: page.summary)]
    return .element("article", [], [.text("\n"), .lines([.element("h1", text: page.title)] + summary + [list(entries)])])
  }

  private func list(_ entries: [SidebarEntry]) -> Markup {
    guard !entries.isEmpty else { return .empty }
    return .element("ul", [.class("lessons")], [.text("\n"), .lines(entries.map { item(of: $0) })])
  }

  private func item(of entry: SidebarEntry) -> Markup {
    switch entry {
    case .page(let other):
      let target = site.index.pages[other]
      return card(other, target.title, target.summary)
    case .section(let section):
      if let other = section.page { return card(other, section.label, site.index.pages[other].summary) }
      return .element("li", [], [.element("b", text: section.label), .text("\n"), list(section.entries)])
    }
  }

  private func card(_ other: Int, _ title: String, _ summary: String) -> Markup {
    let text = summary.isEmpty ? [] : [Markup.element("small", text: summary)]
    return .element("li", [], [.element("a", [.href(address(of: other))], [.element("b", text: title)] + text)])
  }
}
