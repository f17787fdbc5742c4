import SourceDiagnostics

extension Lesson {
  /// The tree of the lesson with the place of every node, one a line, for tests and for looking at a parse.
  package func dump() -> String {
    var dumper = TreeDumper()
    for block in blocks { dumper.add(block) }
    for footnote in footnotes {
      dumper.line("footnote [\(footnote.label)] ×\(footnote.occurrences)", nil)
      dumper.nested { for block in footnote.blocks { $0.add(block) } }
    }
    return dumper.text
  }
}

/// Writes a tree as indented lines.
private struct TreeDumper {
  var text = ""
  private var depth = 0

  mutating func line(_ words: String, _ range: SourceRange?) {
    let place = range.map { " @\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)" } ?? ""
    text += String(repeating: "  ", count: depth) + words + place + "\n"
  }

  mutating func nested(_ body: (inout TreeDumper) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  mutating func add(_ block: Block) {
    switch block.content {
    case .paragraph(let content): parent("paragraph", block.range, content)
    case .plain(let content): parent("plain", block.range, content)
    case .heading(let heading): parent("heading \(heading.level) #\(heading.id)", block.range, heading.content)
    case .rule: line("rule", block.range)
    case .math(let source): line("math \(quoted(source.code))", block.range)
    case .diagram(let diagram): line("diagram \(diagram.notation.rawValue) \(quoted(diagram.source.code))", block.range)
    case .codeExample(let example): line("example '\(example.language)' \(quoted(example.source.code))", block.range)
    case .codeCell(let cell): add(cell, block.range)
    case .list(let list): add(list, block.range)
    case .table(let table): add(table, block.range)
    default: addContainer(block)
    }
  }

  private mutating func addContainer(_ block: Block) {
    switch block.content {
    case .admonition(let admonition):
      let marks = (admonition.id.map { " #\($0)" } ?? "") + admonition.classes.map { " .\($0)" }.joined()
      line("admonition \(admonition.kind.rawValue)\(marks)", block.range)
      title(admonition.title)
    case .disclosure(let disclosure):
      line("disclosure \(disclosure.kind.rawValue)\(disclosure.isOpen ? " open" : "")", block.range)
      title(disclosure.summary)
    case .exercise(let exercise):
      line("exercise #\(exercise.id)", block.range)
      title(exercise.title)
    case .quote: line("quote", block.range)
    case .element(let element): line("element \(tag(element.name, element.attributes.map { ($0.name, $0.value) }))", block.range)
    case .tabs(let tabs): return add(tabs, block.range)
    case .quiz(let quiz): return add(quiz, block.range)
    default: line("block", block.range)
    }
    nested { for child in block.children { $0.add(child) } }
  }

  private mutating func add(_ cell: CodeCell, _ range: SourceRange) {
    let label = cell.label.map { " label=\($0)" } ?? ""
    line("cell \(cell.index) \(cell.role.rawValue)\(label) \(quoted(cell.source.code))", range)
    nested { dumper in
      for expected in cell.expectations { dumper.line("\(expected.kind.rawValue) \(quoted(expected.text.code))", expected.range) }
      for comment in cell.printsComments { dumper.line("prints \(quoted(comment.text))", comment.range) }
    }
  }

  private mutating func add(_ list: List, _ range: SourceRange) {
    line("list \(list.start.map { "from \($0)" } ?? "bullets")\(list.isTight ? " tight" : "")", range)
    nested { dumper in
      for item in list.items {
        dumper.line("item\(item.isChecked.map { $0 ? " [x]" : " [ ]" } ?? "")", item.range)
        dumper.nested { for block in item.blocks { $0.add(block) } }
      }
    }
  }

  private mutating func add(_ table: Table, _ range: SourceRange) {
    line("table \(table.alignments.map(\.rawValue).joined(separator: " "))", range)
    nested { dumper in
      for row in [table.header] + table.rows {
        dumper.line("row", nil)
        dumper.nested { for cell in row { $0.parent("cell", cell.range, cell.content) } }
      }
    }
  }

  private mutating func add(_ tabs: Tabs, _ range: SourceRange) {
    line("tabs\(tabs.group.map { " sync=\($0)" } ?? "")", range)
    nested { dumper in
      for tab in tabs.tabs {
        dumper.line("tab '\(tab.value)'\(tab.isDefault ? " default" : "")", tab.range)
        dumper.title(tab.label)
        dumper.nested { for block in tab.blocks { $0.add(block) } }
      }
    }
  }

  private mutating func add(_ quiz: Quiz, _ range: SourceRange) {
    line("quiz #\(quiz.id)", range)
    title(quiz.title)
    nested { dumper in
      for block in quiz.question { dumper.add(block) }
      for choice in quiz.choices {
        dumper.parent("choice \(choice.isCorrect ? "right" : "wrong")", choice.range, choice.answer)
        dumper.nested { for block in choice.justification { $0.add(block) } }
      }
    }
  }

  mutating func title(_ title: [Inline]?) {
    guard let title else { return }
    nested { dumper in
      dumper.line("title", nil)
      dumper.nested { for inline in title { $0.add(inline) } }
    }
  }

  mutating func parent(_ words: String, _ range: SourceRange, _ content: [Inline]) {
    line(words, range)
    nested { for inline in content { $0.add(inline) } }
  }

  private mutating func add(_ inline: Inline) {
    switch inline.content {
    case .text(let text): line("text \(quoted(text))", inline.range)
    case .code(let code): line("code \(quoted(code))", inline.range)
    case .math(let tex, let isDisplay): line("math\(isDisplay ? " display" : "") \(quoted(tex))", inline.range)
    case .softBreak: line("softbreak", inline.range)
    case .hardBreak: line("hardbreak", inline.range)
    case .footnote(let index, let occurrence): line("footnote \(index) ×\(occurrence)", inline.range)
    case .figureReference(let label): line("figure reference \(label)", inline.range)
    case .emphasis(let content): parent("emphasis", inline.range, content)
    case .strong(let content): parent("strong", inline.range, content)
    case .strikethrough(let content): parent("strikethrough", inline.range, content)
    case .link(let link):
      parent("link \(quoted(link.destination))\(link.title.map { " title=\(quoted($0))" } ?? "")", inline.range, link.content)
    case .image(let image):
      parent("image \(quoted(image.source))\(image.title.map { " title=\(quoted($0))" } ?? "")", inline.range, image.content)
    case .element(let element):
      parent("element \(tag(element.name, element.attributes.map { ($0.name, $0.value) }))", inline.range, element.content)
    }
  }

}

private func tag(_ name: String, _ attributes: [(String, String?)]) -> String {
  "<" + ([name] + attributes.map { name, value in value.map { "\(name)=\(quoted($0))" } ?? name }).joined(separator: " ") + ">"
}

private func quoted(_ text: String) -> String { String(reflecting: text) }
