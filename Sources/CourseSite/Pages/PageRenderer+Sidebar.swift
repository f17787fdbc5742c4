import WebMarkup

extension PageRenderer {
  /// The course navigation, with this page marked and the folders around it open.
  func sidebar() -> Markup {
    guard page.hasSidebar else { return .empty }
    let window = SidebarWindow(site.index, page: index)
    var items = items(of: site.index.sidebar, window)
    if !site.index.sidebar.contains(where: { if case .page(site.index.home) = $0 { true } else { false } }) {
      items.insert(.element("li", [], [link(to: site.index.home, site.index.pages[site.index.home].label)]), at: 0)
    }
    return .element(
      "nav", [.class("sidebar"), .id("siteNav"), .named("aria-label", site.phrases.courseContents)],
      [.text("\n"), .element("ol", [], [.text("\n"), .lines(items)]), .text("\n")])
  }

  private func items(of entries: [SidebarEntry], _ window: SidebarWindow) -> [Markup] {
    let visible = window.visible(entries)
    let onward = { (page: Int?) in page.map { [Markup.element("li", [], [self.link(to: $0, "…")])] } ?? [] }
    return onward(visible.before) + visible.entries.map { item(of: $0, window) } + onward(visible.after)
  }

  private func item(of entry: SidebarEntry, _ window: SidebarWindow) -> Markup {
    switch entry {
    case .page(let page): .element("li", site.index.pages[page].look.attributes, [link(to: page, site.index.pages[page].label)])
    case .section(let section): .element("li", section.look.attributes, parts(of: section, window))
    }
  }

  /// A section without a page folds; one with a page can't, since a link inside the button that folds could not be reached.
  private func parts(of section: SidebarEntry.Section, _ window: SidebarWindow) -> [Markup] {
    let isOpen = section.holds(index) || section.isCollapsed.map { !$0 } ?? (site.index.pages.count <= SidebarWindow.openLimit)
    let page = section.page ?? (window.holdsEntries(of: section) ? nil : SidebarEntry.section(section).firstPage)
    if let page {
      let isShown = isOpen && window.holdsEntries(of: section)
      return [
        .element("span", [.class("section")], [link(to: page, section.label)]), .text("\n"), isShown ? list(section, window) : .empty,
      ]
    }
    guard section.isCollapsible, !section.entries.isEmpty else {
      return [.element("span", [.class("section")], text: section.label), .text("\n"), list(section, window)]
    }
    return [
      .element(
        "details", isOpen ? [.flag("open")] : [],
        [.element("summary", [.class("section")], text: section.label), .text("\n"), list(section, window)])
    ]
  }

  private func list(_ section: SidebarEntry.Section, _ window: SidebarWindow) -> Markup {
    guard !section.entries.isEmpty else { return .empty }
    return .element("ol", [], [.text("\n"), .lines(items(of: section.entries, window))])
  }

  private func link(to other: Int, _ label: String) -> Markup {
    .element("a", [.href(address(of: other))] + (other == index ? [.named("aria-current", "page")] : []), text: label)
  }
}
