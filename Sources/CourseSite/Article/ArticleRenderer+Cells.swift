import CourseModel
import SourceDiagnostics
import Typesetting
import WebMarkup

extension CodeCell {
  /// Whether what comes out of the cell is part of the page.
  var showsOutputs: Bool {
    attributes.isIncluded && attributes.outputDisplay != .hidden && role != .check && role != .starter
  }
}

extension ArticleRenderer {
  /// Code that runs, with what came out of it.
  mutating func markup(of cell: CodeCell) -> Markup {
    guard cell.attributes.isIncluded, cell.role != .check else { return .empty }
    let outputs = cell.showsOutputs ? outputs(of: cell) : []
    guard cell.attributes.showsCode || !outputs.isEmpty else { return .empty }
    counts.code += 1
    var parts: [Markup] = []
    if cell.attributes.showsCode {
      let label = cell.role == .starter ? site.phrases.starter : cell.attributes.title
      parts.append(code(cell.lines, language: "swift", title: label, cell.attributes))
    }
    if cell.attributes.outputDisplay == .collapsed, !outputs.isEmpty {
      parts.append(fold(site.phrases.showOutput, outputs))
    } else {
      parts += outputs
    }
    let phrase = outputs.isEmpty ? site.phrases.code : site.phrases.codeWithOutput
    let id = cell.label.map { anchor($0) } ?? uniqueID("cell-\(counts.code)")
    return box(id, Phrases.fill(phrase, counts.code), parts)
  }

  /// Code that is shown only, or the output of a program.
  mutating func markup(of example: CodeExample) -> Markup {
    guard example.attributes.isIncluded, example.attributes.showsCode else { return .empty }
    counts.code += 1
    let id = example.label.map { anchor($0) } ?? uniqueID("cell-\(counts.code)")
    let name = Phrases.fill(site.phrases.example, counts.code)
    if example.isOutput {
      let text = example.lines.map(\.text).joined(separator: "\n")
      return box(id, name, [output(text, isError: example.language == "error")])
    }
    return box(id, name, [code(example.lines, language: example.language, title: example.attributes.title, example.attributes)])
  }

  /// The box around code and outputs.
  private func box(_ id: String, _ name: String, _ parts: [Markup]) -> Markup {
    .element("div", [.class("cell"), .id(id), .named("role", "group"), .named("aria-label", name)], [.text("\n"), .lines(parts)])
  }

  /// The bar with the title or the language, and the code below it.
  private func code(_ lines: [CodeLine], language: String, title: String?, _ attributes: CodeAttributes) -> Markup {
    let languageName = name(ofLanguage: language)
    let label =
      title.map { [Markup.element("b", text: $0), .element("span", text: languageName)] } ?? [.element("span", text: languageName)]
    let bar = Markup.element("div", [.class("bar")], label)
    let highlighted = highlight(lines.map(\.text).joined(separator: "\n"), language: language.isEmpty ? nil : language).markupLines
    let names = (attributes.wraps ? ["wrap"] : []) + (attributes.hidesCopyButton ? ["nocopy"] : [])
    let first = attributes.firstLineNumber
    let needsElements = first != nil || lines.contains { $0.isHighlighted || $0.change != nil }
    let content = zip(lines, highlighted).map { line, markup in
      needsElements ? [element(line, markup, number: first.map { $0 + line.index }), .text("\n")] : [markup, .text("\n")]
    }
    let pre = Markup.element(
      "pre", names.isEmpty ? [] : [.class(names.joined(separator: " "))], [.element("code", [], content.flatMap { $0 })])
    guard attributes.isFolded else { return .fragment([bar, .text("\n"), pre]) }
    return fold(site.phrases.showCode, [bar, pre])
  }

  /// What a language is called.
  func name(ofLanguage language: String) -> String {
    ["", "text", "txt", "plain", "plaintext"].contains(language)
      ? site.phrases.plainText : CodeLanguage(named: language)?.displayName ?? language
  }

  /// A line of code with its number and marks.
  ///
  /// The number is an attribute, so that copying leaves it out.
  private func element(_ line: CodeLine, _ content: Markup, number: Int?) -> Markup {
    let marks = (line.isHighlighted ? ["hl"] : []) + (line.change.map { [$0 == .inserted ? "added" : "removed"] } ?? [])
    let attributes: [Markup.Attribute] = number.map { [.named("data-line", String($0))] } ?? []
    let name = line.change.map { $0 == .inserted ? "ins" : "del" } ?? "span"
    return .element(name, [.class((["line"] + marks).joined(separator: " "))] + attributes, [content])
  }

  /// A part of a cell that is folded until the reader opens it.
  private func fold(_ label: String, _ parts: [Markup]) -> Markup {
    .element("details", [.class("cell-fold")], [.element("summary", text: label), .text("\n"), .lines(parts)])
  }
}
