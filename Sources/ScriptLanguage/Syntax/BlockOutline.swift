import SwiftParser
import SwiftSyntax

/// What can be told of a block from its syntax alone: its imports, the names it declares, and the expression that it ends with.
///
/// Ranges are UTF-8 offsets in the code.
package struct BlockOutline: Sendable {
  /// The import declarations.
  package private(set) var imports: [Range<Int>] = []

  /// A key for each declaration at the top level: the name of a variable or type, the name, labels and types of a function.
  package private(set) var declaredKeys: [String] = []

  /// The expression that the block ends with; nil if it ends with anything else, or with an assignment.
  package private(set) var lastExpression: Range<Int>?

  /// The outline of a block; a broken one gives what its parser made out.
  ///
  /// - Complexity: O(*n*) in the length of the code.
  package init(of code: String) {
    let items = Parser.parse(source: code).statements
    for item in items {
      guard case .decl(let declaration) = item.item else { continue }
      if declaration.is(ImportDeclSyntax.self) { imports.append(Self.range(of: declaration)) }
      declaredKeys += Self.keys(of: declaration)
    }
    if case .expr(let expression)? = items.last?.item, !Self.isAssignment(expression) { lastExpression = Self.range(of: expression) }
  }

  private static func range(of node: some SyntaxProtocol) -> Range<Int> {
    node.positionAfterSkippingLeadingTrivia.utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset
  }

  private static func isAssignment(_ expression: ExprSyntax) -> Bool {
    guard let sequence = expression.as(SequenceExprSyntax.self) else { return false }
    return sequence.elements.contains { element in
      if element.is(AssignmentExprSyntax.self) { return true }
      guard let name = element.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
      return name.hasSuffix("=") && !["==", "!=", "<=", ">=", "===", "!=="].contains(name)
    }
  }

  private static func keys(of declaration: DeclSyntax) -> [String] {
    if let variable = declaration.as(VariableDeclSyntax.self) { return variable.bindings.flatMap { names(in: $0.pattern) } }
    if let function = declaration.as(FunctionDeclSyntax.self) {
      let parameters = function.signature.parameterClause.parameters.map { "\($0.firstName.text):\($0.type.trimmedDescription)" }
      return ["\(function.name.text)(\(parameters.joined(separator: ",")))"]
    }
    guard declaration.asProtocol((any NamedDeclSyntax).self) != nil, !declaration.is(OperatorDeclSyntax.self) else { return [] }
    return [declaration.asProtocol((any NamedDeclSyntax).self)?.name.text].compactMap(\.self)
  }

  private static func names(in pattern: PatternSyntax) -> [String] {
    if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier.text] }
    return pattern.as(TuplePatternSyntax.self)?.elements.flatMap { names(in: $0.pattern) } ?? []
  }
}
