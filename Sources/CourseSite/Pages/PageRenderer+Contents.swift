import WebMarkup

extension PageRenderer {
  /// The list of a page's headings beside the article; nil if there are none.
  ///
  /// It is closed in the HTML, so that nothing moves on a phone; a wide page shows it by style alone.
  func contents(_ entries: [ContentsEntry], levels: ClosedRange<Int>) -> Markup? {
    let listed = entries.filter { levels.contains($0.level) }
    guard !listed.isEmpty else { return nil }
    let details = Markup.element(
      "details", [], [.element("summary", text: site.phrases.pageContents), .text("\n"), list(listed[...])])
    return .element("nav", [.class("contents"), .named("aria-label", site.phrases.pageContents)], [details])
  }

  /// The entries as nested lists: what follows an entry with a greater level lies under it.
  private func list(_ entries: ArraySlice<ContentsEntry>) -> Markup {
    var items: [Markup] = []
    var rest = entries
    while let entry = rest.popFirst() {
      let below = rest.prefix { $0.level > entry.level }
      rest = rest.dropFirst(below.count)
      let link = Markup.element("a", [.href("#" + RelativeURL.encode(entry.id))], entry.text)
      items.append(.element("li", [], below.isEmpty ? [link] : [link, .text("\n"), list(below)]))
    }
    return .element("ol", [], [.text("\n"), .lines(items)])
  }
}
