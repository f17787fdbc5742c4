import Foundation
import Testing
import WebMarkup

@testable import Typesetting

/// The structure of formulas against that of KaTeX; see Data/README.md for what is compared.
@Suite struct FormulaStructureTests {
  struct Case: Decodable, Sendable {
    var tex: String
    var display: Bool
    var structure: String
  }

  static let cases: [Case] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data/katex-structures.jsonl")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
  }()

  @Test func hasItsCases() { #expect(Self.cases.count >= 600) }

  @Test func givesTheStructureOfKaTeX() {
    for item in Self.cases {
      let (formula, diagnostics) = Formula.parse(embedded(item.tex), isBlock: item.display)
      #expect(diagnostics.isEmpty, "\(item.tex)")
      #expect(FormulaStructure.text(of: formula.markup) == item.structure, "\(item.tex), displayed: \(item.display)")
    }
  }
}

/// Writes MathML as nested lists, without what does not change the structure.
enum FormulaStructure {
  private indirect enum Node {
    case identifier(String), number(String), sign(String), list(String, [Node])

    var text: String {
      switch self {
      case .identifier(let text), .number(let text), .sign(let text): text
      case .list(let name, let nodes): "[" + ((name.isEmpty ? [] : [name]) + nodes.map(\.text)).joined(separator: " ") + "]"
      }
    }
  }

  static func text(of markup: Markup) -> String { Node.list("", merged(nodes(markup))).text }

  private static let lookAlikes: [Character: Character] = ["∣": "|", "∥": "‖", "∗": "*", "⟂": "⊥", "\u{2C6}": "^", "˜": "~"]

  private static func nodes(_ markup: Markup) -> [Node] {
    guard case .element(let name, _, let children) = markup else { return [] }
    switch name {
    case "mi", "mn", "mo", "mtext": return leaf(name, textContent(markup)).map { [$0] } ?? []
    case "mspace": return []
    case "mrow", "mstyle", "mpadded", "math", "mphantom", "merror": return merged(children.flatMap(nodes))
    case "msqrt", "mtd": return [.list(name, merged(children.flatMap(nodes)))]
    default:
      let parts = children.map { child -> Node in
        let parts = merged(nodes(child))
        return parts.count == 1 ? parts[0] : .list("", parts)
      }
      return [.list(name, parts)]
    }
  }

  private static func leaf(_ name: String, _ raw: String) -> Node? {
    let text = String(raw.map { lookAlikes[$0] ?? $0 }.filter { !$0.isWhitespace && $0 != "\u{2061}" })
    guard !text.isEmpty else { return nil }
    let isWord = text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    switch name {
    case "mn": return .number(text)
    case "mo" where !(isWord && text.count > 1): return .sign(text)
    default: return isWord ? .identifier(text) : .sign(text)
    }
  }

  private static func merged(_ nodes: [Node]) -> [Node] {
    nodes.reduce(into: []) { result, node in
      switch (result.last, node) {
      case (.identifier(let a), .identifier(let b)): result[result.count - 1] = .identifier(a + b)
      case (.number(let a), .number(let b)): result[result.count - 1] = .number(a + b)
      default: result.append(node)
      }
    }
  }
}
