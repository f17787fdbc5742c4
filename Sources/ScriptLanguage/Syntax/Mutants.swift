import SwiftParser
import SwiftSyntax

/// A small change of a piece of code that makes it, most likely, wrong.
package struct Mutant: Sendable, Equatable {
  /// What is replaced, in UTF-8 offsets of the code.
  package let range: Range<Int>

  /// What takes its place.
  package let replacement: String

  /// The change in words: `'+' becomes '-'`.
  package let change: String

  /// The changed code.
  package func applied(to code: String) -> String {
    var units = Array(code.utf8)
    units.replaceSubrange(range, with: Array(replacement.utf8))
    return String(decoding: units, as: UTF8.self)
  }

  /// The mutants of a piece of code, in the order of the text: operators and signs exchanged, numbers moved by one, conditions turned over,
  /// ranges widened or narrowed, and statements left out.
  ///
  /// The kinds are those of mutation testing's textbook set: arithmetic, relational and logical operator replacement, constant replacement and
  /// statement deletion (Offutt et al., "An experimental determination of sufficient mutant operators", 1996).
  ///
  /// - Complexity: O(*n*) in the length of the code.
  package static func all(of code: String) -> [Mutant] {
    let collector = MutantCollector(viewMode: .sourceAccurate)
    collector.walk(Parser.parse(source: code))
    return collector.mutants.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}

/// Finds the places of a tree that can be changed.
private final class MutantCollector: SyntaxVisitor {
  private(set) var mutants: [Mutant] = []

  private static let operators: [String: String] = [
    "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=", "<": "<=", "<=": "<", ">": ">=",
    ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "..<": "...", "...": "..<", "&+": "&-", "&-": "&+",
  ]

  override func visit(_ node: BinaryOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if let other = Self.operators[node.operator.text] { replace(node.operator, with: other) }
    return .skipChildren
  }

  override func visit(_ node: PrefixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if ["-", "!"].contains(node.operator.text) { replace(node.operator, with: "", change: "'\(node.operator.text)' is left out") }
    return .visitChildren
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    if let value = Int(node.literal.text.filter { $0 != "_" }), value < Int.max { replace(node.literal, with: "\(value + 1)") }
    return .skipChildren
  }

  override func visit(_ node: FloatLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    if let value = Double(node.literal.text.filter { $0 != "_" }), value.isFinite { replace(node.literal, with: "\(value + 1)") }
    return .skipChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    replace(node.literal, with: node.literal.text == "true" ? "false" : "true")
    return .skipChildren
  }

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    // A declaration can't go without its uses, and a function keeps its last statement, which may be its value.
    if case .expr(let expression) = node.item, !isOnly(node), !isOutput(expression) {
      replace(expression, with: "", change: "'\(shortened(expression.trimmedDescription))' is left out")
    }
    return .visitChildren
  }

  /// Whether a statement only shows something, which no check can notice.
  private func isOutput(_ expression: ExprSyntax) -> Bool {
    guard let function = expression.as(FunctionCallExprSyntax.self)?.calledExpression.as(DeclReferenceExprSyntax.self) else { return false }
    return ["print", "show", "debugPrint", "dump"].contains(function.baseName.text)
  }

  /// Whether a statement may be the value of the function, closure or branch that it alone makes up.
  private func isOnly(_ item: CodeBlockItemSyntax) -> Bool {
    guard let list = item.parent?.as(CodeBlockItemListSyntax.self), list.count == 1, let block = list.parent else { return false }
    let owner = block.parent
    let isLoop =
      owner?.is(ForStmtSyntax.self) == true || owner?.is(WhileStmtSyntax.self) == true || owner?.is(RepeatStmtSyntax.self) == true
    return !block.is(SourceFileSyntax.self) && !isLoop
  }

  private func replace(_ node: some SyntaxProtocol, with text: String, change: String? = nil) {
    let range = node.positionAfterSkippingLeadingTrivia.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset
    mutants.append(Mutant(range: range, replacement: text, change: change ?? "'\(node.trimmedDescription)' becomes '\(text)'"))
  }

  private func shortened(_ text: String) -> String {
    let line = text.split(separator: "\n").first.map(String.init) ?? text
    return line.count == text.count && line.count <= 40 ? line : "\(line.prefix(40))…"
  }
}
