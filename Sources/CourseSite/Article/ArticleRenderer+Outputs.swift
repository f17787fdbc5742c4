import CourseModel
import SourceDiagnostics
import WebMarkup

extension ArticleRenderer {
  /// What a cell gave out.
  mutating func outputs(of cell: CodeCell) -> [Markup] {
    var number = figures.firstOfCell[cell.index] ?? 1
    return results[cell].compactMap { item in
      switch item {
      case .stream(let text): return text.isEmpty ? nil : output(text, isError: false)
      case .value(let text, let typeName): return output(text, label: "\(site.phrases.result) · \(typeName)")
      case .error(let message): return output(message, isError: true)
      case .figure(let figure):
        defer { number += 1 }
        return figureOutput(figure, cell.attributes, number: number)
      }
    }
  }

  /// Printed text under its label.
  func output(_ text: String, isError: Bool) -> Markup {
    output(text, label: isError ? site.phrases.error : site.phrases.output, classes: isError ? ["error"] : [])
  }

  private func output(_ text: String, label: String, classes: [String] = []) -> Markup {
    let shown = Self.printable(text)
    let lineCount = shown.utf8.count { $0 == UInt8(ascii: "\n") } + 1
    // Columns only line up in a font in which a Han character is as wide as two Latin ones.
    let isWide = shown.unicodeScalars.contains { displayWidth(of: $0) == 2 }
    let names = ["output"] + classes + (isWide ? ["wide"] : []) + (lineCount > 30 ? ["long"] : [])
    // A parser drops a line break right after <pre>, so one that belongs to the text needs another before it.
    let content: [Markup] = (shown.hasPrefix("\n") ? [.text("\n")] : []) + [.element("samp", text: shown)]
    return .element(
      "div", [.class(names.joined(separator: " "))],
      [.element("span", [.class("output-label")], text: label), .text("\n"), .element("pre", [], content)])
  }

  /// A figure under its number, with its caption.
  private func figureOutput(_ figure: CellOutput.Figure, _ attributes: CodeAttributes, number: Int) -> Markup {
    var picture = Markup.verbatim(figure.svg)
    if let alternative = attributes.figureAlternative ?? figure.alternative {
      picture = .element("div", [.named("role", "img"), .named("aria-label", alternative)], [picture])
    }
    let caption = (attributes.figureCaption ?? figure.caption).map { [Markup.text("\n"), .element("figcaption", text: $0)] } ?? []
    return .element(
      "div", [.class("output")],
      [
        .element("span", [.class("output-label")], text: Phrases.fill(site.phrases.figure, number)), .text("\n"),
        .element("figure", Self.width(attributes.figureWidth).map { [.class($0)] } ?? [], [picture] + caption),
      ])
  }

  /// The class for a width such as `60%` or `400px`, rounded to tenths of the column; nil for the whole width.
  ///
  /// A class, since the page's security policy allows no inline style.
  static func width(_ text: String?) -> String? {
    guard let text, let number = Double(text.prefix { $0.isNumber || $0 == "." }), number > 0 else { return nil }
    let share = text.hasSuffix("%") ? number / 100 : number / 736
    let tenths = max(1, Int((min(share, 1) * 10).rounded()))
    return tenths < 10 ? "w\(tenths)0" : nil
  }

  /// A text with plain line breaks and without the last one.
  static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n", scalars.last == "\r" { scalars.removeLast() }
      scalars.append(scalar)
    }
    if scalars.last == "\n" { scalars.removeLast() }
    return String(scalars)
  }
}
