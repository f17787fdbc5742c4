import CourseModel
import WebMarkup

extension ArticleRenderer {
  /// A heading with a link to itself.
  mutating func markup(of heading: Heading) -> Markup {
    let level = min(max(heading.level, 1), 6)
    headingLevel = level
    let text = markup(of: heading.content)
    guard level > 1 else { return .element("h1", [.id(anchor(heading.id))], text) }
    return anchored("h\(level)", heading.id, text, plainText: heading.content.plainText, contents: unlinked(heading.content), level: level)
  }

  /// A heading element with a link to itself and an entry in the contents.
  mutating func anchored(
    _ name: String, _ id: String, _ text: [Markup], plainText: String, contents entry: [Markup], level: Int, class names: String? = nil
  ) -> Markup {
    let id = anchor(id)
    contents.append(ContentsEntry(level: level, id: id, text: entry))
    let link = Markup.element(
      "a",
      [.class("anchor"), .href("#" + RelativeURL.encode(id)), .named("aria-label", Phrases.fill(site.phrases.headingLink, plainText))],
      text: "#")
    return .element(name, [.id(id)] + (names.map { [.class($0)] } ?? []), text + [link])
  }

  /// A list.
  mutating func markup(of list: List) -> Markup {
    let items = list.items.map { markup(of: $0, isTight: list.isTight) }
    guard let start = list.start else { return .element("ul", [], [.text("\n"), .lines(items)]) }
    return .element("ol", start == 1 ? [] : [.named("start", String(start))], [.text("\n"), .lines(items)])
  }

  private mutating func markup(of item: List.Item, isTight: Bool) -> Markup {
    var blocks = item.blocks[...]
    var content: [Markup] = []
    if let isChecked = item.isChecked {
      var text: [Markup] = []
      if case .paragraph(let inlines)? = blocks.first?.content {
        text = markup(of: inlines)
        blocks = blocks.dropFirst()
      }
      let box = Markup.element("input", [.named("type", "checkbox"), .flag("disabled")] + (isChecked ? [.flag("checked")] : []))
      content.append(.element("label", [], [box] + text))
    }
    for block in blocks {
      if !content.isEmpty { content.append(.text("\n")) }
      if isTight, case .paragraph(let inlines) = block.content {
        content += markup(of: inlines)
      } else {
        content.append(markup(of: block))
      }
    }
    return .element("li", item.isChecked == nil ? [] : [.class("task")], content)
  }

  /// A table in a box that scrolls where it is too wide.
  mutating func markup(of table: Table) -> Markup {
    let header = zip(table.header, table.alignments).map { cell, alignment in
      // A header cell without text would be announced as one that describes nothing.
      self.cell(cell.content.isEmpty ? "td" : "th", cell, alignment, cell.content.isEmpty ? [] : [.named("scope", "col")])
    }
    let rows = table.rows.map { row in
      Markup.element("tr", [], zip(row, table.alignments).map { cell("td", $0, $1, []) })
    }
    var parts: [Markup] = [.element("thead", [], [.element("tr", [], header)])]
    if !rows.isEmpty { parts.append(.element("tbody", [], [.text("\n"), .lines(rows)])) }
    return .element("div", [.class("table")], [.element("table", [], [.text("\n"), .lines(parts)])])
  }

  private mutating func cell(_ name: String, _ cell: Table.Cell, _ alignment: Table.Alignment, _ attributes: [Markup.Attribute]) -> Markup {
    let names: [Markup.Attribute] =
      switch alignment {
      case .natural, .left: []
      case .center: [.class("center")]
      case .right: [.class("end")]
      }
    return .element(name, attributes + names, markup(of: cell.content))
  }

  /// The mark that leads to a footnote.
  mutating func footnoteMark(_ index: Int, _ occurrence: Int) -> Markup {
    let number = index + 1
    let link = Markup.element("a", [.href("#" + anchor("fn-\(number)")), .id(markID(number, occurrence))], text: String(number))
    return .element("sup", [.class("footnote")], [link])
  }

  /// The footnotes below the text, each with links back to its marks.
  mutating func footnotes() -> Markup {
    let items = lesson.footnotes.enumerated().map { index, footnote in
      let number = index + 1
      let backs = (1...max(footnote.occurrences, 1)).map { occurrence in
        Markup.element(
          "a", [.href("#" + markID(number, occurrence)), .named("aria-label", site.phrases.footnoteBack)], text: "↩")
      }
      var blocks = footnote.blocks.map { markup(of: $0) }
      if case .element(let name, let attributes, let children)? = blocks.last, name == "p" {
        blocks[blocks.count - 1] = .element(name, attributes, children + [.text(" ")] + backs)
      } else {
        blocks.append(.element("p", [], backs))
      }
      return Markup.element("li", [.id(anchor("fn-\(number)"))], [.lines(blocks)])
    }
    return .element(
      "section", [.class("footnotes"), .named("aria-label", site.phrases.footnotes)], [.element("ol", [], [.text("\n"), .lines(items)])])
  }

  private func markID(_ number: Int, _ occurrence: Int) -> String {
    anchor(occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)")
  }
}
