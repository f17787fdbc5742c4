import CourseModel
import WebMarkup

extension ArticleRenderer {
  /// A panel of tabs.
  struct Panel {
    /// The name by which panels of one group find each other.
    var value: String
    /// What the tab shows.
    var label: [Markup]
    /// What the panel holds.
    var content: Markup
  }

  /// Panels one under another, each under its label; with the page's script one is seen at a time.
  mutating func markup(of tabs: Tabs) -> Markup {
    let panels = tabs.tabs.map { Panel(value: $0.value, label: unlinked($0.label), content: markup(of: $0.blocks)) }
    return markup(of: panels, group: tabs.group, chosen: tabs.tabs.firstIndex(where: \.isDefault) ?? 0)
  }

  /// Panels, one of which is chosen at first.
  ///
  /// The row of tabs stands in the page and is hidden without script, so that nothing moves when the script runs.
  mutating func markup(of panels: [Panel], group: String?, chosen: Int) -> Markup {
    counts.tabs += 1
    let id = uniqueID("tabs-\(counts.tabs)")
    let buttons = panels.enumerated().map { index, panel in
      Markup.element(
        "button",
        [
          .named("type", "button"), .named("role", "tab"), .id("\(id)-tab-\(index + 1)"),
          .named("aria-controls", "\(id)-panel-\(index + 1)"),
          .named("aria-selected", index == chosen ? "true" : "false"),
        ] + (index == chosen ? [] : [.named("tabindex", "-1")]), panel.label)
    }
    let boxes = panels.enumerated().map { index, panel in
      Markup.element(
        "div",
        [.class(index == chosen ? "tab shown" : "tab"), .id("\(id)-panel-\(index + 1)"), .named("data-value", panel.value)],
        [.element("p", [.class("tab-label")], panel.label), .text("\n"), panel.content])
    }
    let list = Markup.element("div", [.class("tab-list js-only"), .named("role", "tablist")], buttons)
    return .element(
      "div", [.class("tabs")] + (group.map { [.named("data-group", $0)] } ?? []), [.text("\n"), .lines([list] + boxes)])
  }

  /// A cell and the block after it that shows the same in another language, as tabs that all switch together.
  mutating func twins(_ cell: CodeCell, _ other: CodeExample) -> Markup {
    let panels = [
      Panel(value: "swift", label: [.text(name(ofLanguage: "swift"))], content: .lines([markup(of: cell)])),
      Panel(value: other.language, label: [.text(name(ofLanguage: other.language))], content: .lines([markup(of: other)])),
    ]
    return markup(of: panels, group: "language", chosen: 0)
  }
}
