import CourseModel
import SourceDiagnostics

/// Writes a lesson's tree as the specifications of CommonMark and GFM write their examples' HTML, so that those can be compared.
struct SpecificationHTML {
  private var html = ""

  /// The HTML of blocks.
  static func html(of blocks: [Block]) -> String {
    var writer = SpecificationHTML()
    for block in blocks { writer.add(block, isTight: false) }
    return writer.html
  }

  private mutating func add(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let content):
      line(isTight ? inline(content) : "<p>\(inline(content))</p>")
    case .plain(let content): line(inline(content))
    case .heading(let heading): line("<h\(heading.level)>\(inline(heading.content))</h\(heading.level)>")
    case .rule: line("<hr />")
    case .codeExample(let example): code(example.source.code, language: example.language)
    case .codeCell(let cell): code(cell.source.code, language: "swift")
    case .quote(let blocks):
      line("<blockquote>")
      for block in blocks { add(block, isTight: false) }
      line("</blockquote>")
    case .list(let list): add(list)
    case .table(let table): add(table)
    case .element(let element):
      line("<\(element.name)\(attributes(element))>")
      for block in element.content { add(block, isTight: false) }
      line("</\(element.name)>")
    default: line("(block)")
    }
  }

  private mutating func line(_ text: String) { html += text + "\n" }

  private mutating func code(_ code: String, language: String) {
    let name = language.isEmpty ? "" : " class=\"language-\(escaped(language))\""
    line("<pre><code\(name)>\(escaped(code))\(code.isEmpty ? "" : "\n")</code></pre>")
  }

  private mutating func add(_ list: List) {
    let start = list.start.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    line(list.start == nil ? "<ul>" : "<ol\(start)>")
    for item in list.items {
      html += "<li>"
      if let isChecked = item.isChecked { html += "<input type=\"checkbox\"\(isChecked ? " checked=\"\"" : "") disabled=\"\" /> " }
      for block in item.blocks {
        if case .paragraph = block.content, list.isTight {
          if html.hasSuffix("</li>\n") == false, block.range.offsets != item.blocks[0].range.offsets, !html.hasSuffix("\n") { html += "\n" }
          add(block, isTight: true)
          html.removeLast()
        } else {
          if !html.hasSuffix("\n") { html += "\n" }
          add(block, isTight: false)
        }
      }
      line("</li>")
    }
    line(list.start == nil ? "</ul>" : "</ol>")
  }

  private mutating func add(_ table: Table) {
    func row(_ cells: [Table.Cell], _ tag: String) {
      line("<tr>")
      for (cell, alignment) in zip(cells, table.alignments) {
        let align = alignment == .natural ? "" : " align=\"\(alignment.rawValue)\""
        line("<\(tag)\(align)>\(inline(cell.content))</\(tag)>")
      }
      line("</tr>")
    }
    line("<table>")
    line("<thead>")
    row(table.header, "th")
    line("</thead>")
    if !table.rows.isEmpty {
      line("<tbody>")
      for cells in table.rows { row(cells, "td") }
      line("</tbody>")
    }
    line("</table>")
  }

  private func inline(_ content: [Inline]) -> String { content.map(inline).joined() }

  private func inline(_ inline: Inline) -> String {
    switch inline.content {
    case .text(let text): escaped(text)
    case .code(let code): "<code>\(escaped(code))</code>"
    case .emphasis(let content): "<em>\(self.inline(content))</em>"
    case .strong(let content): "<strong>\(self.inline(content))</strong>"
    case .strikethrough(let content): "<del>\(self.inline(content))</del>"
    case .softBreak: "\n"
    case .hardBreak: "<br />\n"
    case .link(let link):
      "<a href=\"\(address(link.destination))\"\(title(link.title))>\(self.inline(link.content))</a>"
    case .image(let image):
      "<img src=\"\(address(image.source))\" alt=\"\(escaped(image.content.plainText))\"\(title(image.title)) />"
    case .math(let tex, _): "$\(escaped(tex))$"
    case .footnote(let index, _): "[\(index + 1)]"
    case .figureReference(let label): "@\(label)"
    case .element(let element):
      ["br", "img", "wbr", "hr"].contains(element.name)
        ? "<\(element.name)\(attributes(element))>"
        : "<\(element.name)\(attributes(element))>\(self.inline(element.content))</\(element.name)>"
    }
  }

  private func attributes<Node>(_ element: HTMLElement<Node>) -> String {
    element.attributes.map { " \($0.name)" + ($0.value.map { "=\"\(escaped($0))\"" } ?? "") }.joined()
  }

  private func title(_ title: String?) -> String { title.map { " title=\"\(escaped($0))\"" } ?? "" }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// An address as cmark escapes it: everything but letters, digits and marks that mean something in an address.
  private func address(_ text: String) -> String {
    let safe = Set("-_.+!*(),%#@?=;:/,+$~'&".unicodeScalars)
    var result = ""
    for unit in text.utf8 {
      let scalar = Unicode.Scalar(unit)
      let isLetter = (0x61...0x7A).contains(unit | 0x20) || (0x30...0x39).contains(unit)
      if scalar == "&" {
        result += "&amp;"
      } else if scalar == "'" {
        result += "&#x27;"
      } else if isLetter || (scalar.isASCII && safe.contains(scalar)) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(unit, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}
