import SwiftSyntax

/// Walks the parser's tree once and builds our own; nothing behind it touches SwiftSyntax.
final class Lowering {
  var operators: OperatorTable
  var problems: [Problem] = []
  /// How deep the walk is; more than `Lowering.depthLimit` levels are refused, so that no later stage can overflow the stack.
  var depth = 0
  /// The closures around the current place, for `$0`.
  var closures: [ClosureNode] = []
  /// The modules that the file imports.
  var imports: [(module: String, range: Range<Int>)] = []
  /// Where the parsed text stands in the text that ranges refer to.
  var offset = 0
  /// Whether declarations may lack bodies.
  let isInterface: Bool

  static let depthLimit = 160

  /// The most operands and operators in one sequence; a sequence of one precedence becomes a tree as deep as it is long.
  static let sequenceLimit = 401

  init(operators: OperatorTable, isInterface: Bool = false) {
    self.operators = operators
    self.isInterface = isInterface
  }

  func range(_ node: some SyntaxProtocol) -> Range<Int> {
    let start = offset + node.positionAfterSkippingLeadingTrivia.utf8Offset
    return start..<max(start, offset + node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func report(_ problem: Problem) { problems.append(problem) }

  /// Refuses a construct that Swift has and lessons do not (yet).
  func refuse(_ construct: String, at node: some SyntaxProtocol) {
    report(.unsupported(construct, at: range(node)))
  }

  /// Runs a step of the walk one level deeper; too deep it gives nil and says so once.
  func descend<Result>(_ node: some SyntaxProtocol, _ body: () -> Result) -> Result? {
    guard depth < Self.depthLimit else {
      if !problems.contains(where: { $0.identifier == "TooDeeplyNested" }) { report(.tooDeeplyNested(at: range(node))) }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body()
  }

  func name(_ token: TokenSyntax) -> Name {
    var text = token.text
    if text.hasPrefix("`"), text.hasSuffix("`"), text.utf8.count > 2 { text = String(text.dropFirst().dropLast()) }
    return Name(text)
  }

  /// An argument label or parameter name; nil for `_`.
  func label(_ token: TokenSyntax?) -> Name? {
    guard let token, token.tokenKind != .wildcard else { return nil }
    return name(token)
  }
}

extension Problem {
  static func unsupported(_ construct: String, at range: Range<Int>) -> Problem {
    Problem("UnsupportedConstruct", at: range, "\(construct) is not supported in lessons yet")
  }

  static func tooDeeplyNested(at range: Range<Int>) -> Problem {
    Problem("TooDeeplyNested", at: range, "this is nested too deeply")
  }
}
