import WebMarkup

extension PageRenderer {
  /// The course navigation, with this page marked and the folders around it open.
  func sidebar() -> Markup {
    var items = site.index.sidebar.map { item(of: $0) }
    if !site.index.sidebar.contains(where: { if case .page(site.index.home) = $0 { true } else { false } }) {
      items.insert(.element("li", [], [link(to: site.index.home, site.index.pages[site.index.home].label)]), at: 0)
    }
    return .element(
      "nav", [.class("sidebar"), .id("siteNav"), .named("aria-label", site.phrases.courseContents)],
      [.text("\n"), .element("ol", [], [.text("\n"), .lines(items)]), .text("\n")])
  }

  private func item(of entry: SidebarEntry) -> Markup {
    switch entry {
    case .page(let page): .element("li", [], [link(to: page, site.index.pages[page].label)])
    case .section(let section): .element("li", [], items(of: section))
    }
  }

  /// A section without a page folds; one with a page can't, since a link inside the button that folds could not be reached.
  private func items(of section: SidebarEntry.Section) -> [Markup] {
    let isOpen = !section.isCollapsed || index.map(section.pages.contains) ?? false
    if let page = section.page {
      return [.element("span", [.class("section")], [link(to: page, section.label)]), .text("\n"), isOpen ? entries(of: section) : .empty]
    }
    guard section.isCollapsible, !section.entries.isEmpty else {
      return [.element("span", [.class("section")], text: section.label), .text("\n"), entries(of: section)]
    }
    return [
      .element(
        "details", isOpen ? [.flag("open")] : [],
        [.element("summary", [.class("section")], text: section.label), .text("\n"), entries(of: section)])
    ]
  }

  private func link(to other: Int, _ label: String) -> Markup {
    .element("a", [.href(address(of: other))] + (other == index ? [.named("aria-current", "page")] : []), text: label)
  }

  private func entries(of section: SidebarEntry.Section) -> Markup {
    guard !section.entries.isEmpty else { return .empty }
    return .element("ol", [], [.text("\n"), .lines(section.entries.map { item(of: $0) })])
  }
}
