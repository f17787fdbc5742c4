/// Reads HTML back into a tree, and is stricter than any browser: every element closed in order, attributes quoted, `<` and `&` escaped.
struct HTMLReader {
  /// An element with what it holds.
  final class Element {
    let name: String
    let attributes: [(name: String, value: String?)]
    var children: [Node] = []

    init(_ name: String, _ attributes: [(name: String, value: String?)]) {
      self.name = name
      self.attributes = attributes
    }

    subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

    /// The text of the element and of those in it.
    var text: String {
      children.map { node in
        switch node {
        case .text(let text): text
        case .element(let element): element.text
        }
      }.joined()
    }

    /// The element and all below it.
    var all: [Element] {
      [self] + children.flatMap { if case .element(let element) = $0 { element.all } else { [] as [Element] } }
    }

    /// The elements of a name below this one.
    func all(_ name: String) -> [Element] { all.filter { $0.name == name } }
  }

  enum Node {
    case text(String)
    case element(Element)
  }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  private var rest: Substring

  /// The `<html>` element of a page.
  static func read(_ page: String) throws -> Element {
    let prologue = "<!DOCTYPE html>\n"
    guard page.hasPrefix(prologue) else { throw Failure(description: "no doctype") }
    var reader = HTMLReader(rest: page.dropFirst(prologue.count))
    let root = Element("#root", [])
    try reader.readChildren(of: root)
    guard case .element(let html)? = root.children.first, html.name == "html" else { throw Failure(description: "no html element") }
    return html
  }

  private mutating func readChildren(of parent: Element) throws {
    while !rest.isEmpty {
      if rest.hasPrefix("</") {
        guard rest.hasPrefix("</\(parent.name)>") else {
          throw Failure(description: "<\(parent.name)> is closed by \(rest.prefix(30))")
        }
        rest = rest.dropFirst(parent.name.count + 3)
        return
      }
      if rest.first == "<" {
        try readElement(into: parent)
      } else {
        let raw = rest.prefix { $0 != "<" }
        rest = rest.dropFirst(raw.count)
        var text = try Self.unescaped(raw)
        // What a browser does with the line break right after <pre>.
        if parent.name == "pre", parent.children.isEmpty, text.hasPrefix("\n") { text.removeFirst() }
        parent.children.append(.text(text))
      }
    }
    guard parent.name == "#root" else { throw Failure(description: "<\(parent.name)> is not closed") }
  }

  private mutating func readElement(into parent: Element) throws {
    rest = rest.dropFirst()
    let name = rest.prefix { $0.isLetter || $0.isNumber }
    guard !name.isEmpty, name.first?.isASCII == true else { throw Failure(description: "a stray '<' before \(rest.prefix(20))") }
    rest = rest.dropFirst(name.count)
    var attributes: [(name: String, value: String?)] = []
    while rest.first == " " {
      rest = rest.dropFirst()
      let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" }
      guard !key.isEmpty else { throw Failure(description: "an attribute without a name in <\(name)>") }
      guard !attributes.contains(where: { $0.name == key }) else { throw Failure(description: "two attributes \(key) in <\(name)>") }
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\"") else {
        attributes.append((String(key), nil))
        continue
      }
      rest = rest.dropFirst(2)
      let raw = rest.prefix { $0 != "\"" }
      rest = rest.dropFirst(raw.count + 1)
      attributes.append((String(key), try Self.unescaped(raw)))
    }
    let element = Element(String(name), attributes)
    parent.children.append(.element(element))
    if rest.hasPrefix("/>") {
      rest = rest.dropFirst(2)
    } else {
      guard rest.first == ">" else { throw Failure(description: "<\(name)> does not end: \(rest.prefix(20))") }
      rest = rest.dropFirst()
      try readContent(of: element)
    }
  }

  private mutating func readContent(of element: Element) throws {
    if Self.void.contains(element.name) { return }
    guard element.name == "script" else { return try readChildren(of: element) }
    guard let end = rest.firstRange(of: "</script>") else { throw Failure(description: "<script> is not closed") }
    element.children.append(.text(String(rest[..<end.lowerBound])))
    rest = rest[end.upperBound...]
  }

  private static func unescaped(_ raw: Substring) throws -> String {
    var text = ""
    var rest = raw
    while let place = rest.firstIndex(of: "&") {
      text += rest[..<place]
      rest = rest[place...]
      guard let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")].first(where: { rest.hasPrefix($0.0) }) else {
        throw Failure(description: "a stray '&' in \(rest.prefix(20))")
      }
      text += known.1
      rest = rest.dropFirst(known.0.count)
    }
    return text + rest
  }
}
