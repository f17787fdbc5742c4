internal import SwiftIDEUtils
internal import SwiftParser
internal import SwiftSyntax

/// Colours Swift with the compiler's own parser and classification, and adds the names of functions and types.
///
/// Code over 50 kB, or so deeply nested that walking its tree might exhaust the stack, is coloured by a table instead.
func highlightSwift(_ code: String, _ output: inout TokenLines) {
  let limit = 50_000
  if code.utf8.count <= limit, SwiftNesting.isModest(code.utf8) {
    let tree = Parser.parse(source: code)
    if let names = SwiftNames(in: tree) {
      for range in tree.classifications {
        let offsets = range.range.lowerBound.utf8Offset..<range.range.upperBound.utf8Offset
        if let kind = names.kinds[offsets.lowerBound] ?? tokenKind(of: range.kind) { output.add(kind, offsets) }
      }
      return
    }
  }
  CodeTokenizer(.swiftTable, Array(code.utf8)).run(&output)
}

private func tokenKind(of classification: SyntaxClassification) -> CodeToken.Kind? {
  switch classification {
  case .keyword: .keyword
  case .stringLiteral, .regexLiteral: .string
  case .integerLiteral, .floatLiteral: .number
  case .lineComment, .blockComment, .docLineComment, .docBlockComment: .comment
  case .type: .type
  case .attribute, .ifConfigDirective: .attribute
  default: nil
  }
}

/// The names in a tree that are functions where they are called or declared, or types where they are used as values.
private struct SwiftNames {
  /// What the name at an offset is.
  private(set) var kinds: [Int: CodeToken.Kind] = [:]

  /// A tree deeper than this is not walked by functions that call themselves.
  private static let depthLimit = 250

  /// Collects the names; nil if the tree is too deep.
  init?(in tree: SourceFileSyntax) {
    var pending: [(node: Syntax, depth: Int)] = [(Syntax(tree), 0)]
    while let (node, depth) = pending.popLast() {
      guard depth < Self.depthLimit else { return nil }
      visit(node)
      for child in node.children(viewMode: .sourceAccurate) where child.as(TokenSyntax.self) == nil {
        pending.append((child, depth + 1))
      }
    }
  }

  private mutating func visit(_ node: Syntax) {
    switch node.kind {
    case .functionCallExpr: if let call = node.as(FunctionCallExprSyntax.self) { visitCallee(call.calledExpression) }
    case .declReferenceExpr:
      if let name = node.as(DeclReferenceExprSyntax.self)?.baseName, isCapital(name) { set(name, .type, replaces: false) }
    case .functionDecl: set(node.as(FunctionDeclSyntax.self)?.name, .function)
    case .structDecl: set(node.as(StructDeclSyntax.self)?.name, .type)
    case .classDecl: set(node.as(ClassDeclSyntax.self)?.name, .type)
    case .enumDecl: set(node.as(EnumDeclSyntax.self)?.name, .type)
    case .protocolDecl: set(node.as(ProtocolDeclSyntax.self)?.name, .type)
    case .actorDecl: set(node.as(ActorDeclSyntax.self)?.name, .type)
    case .typeAliasDecl: set(node.as(TypeAliasDeclSyntax.self)?.name, .type)
    default: break
    }
  }

  private mutating func visitCallee(_ callee: ExprSyntax) {
    if let reference = callee.as(DeclReferenceExprSyntax.self) {
      set(reference.baseName, isCapital(reference.baseName) ? .type : .function)
    } else if let access = callee.as(MemberAccessExprSyntax.self) {
      set(access.declName.baseName, isCapital(access.declName.baseName) ? .type : .function)
    } else if let generic = callee.as(GenericSpecializationExprSyntax.self) {
      visitCallee(generic.expression)
    }
  }

  /// Keywords such as `init` and operators keep their own colour.
  private mutating func set(_ token: TokenSyntax?, _ kind: CodeToken.Kind, replaces: Bool = true) {
    guard let token, case .identifier = token.tokenKind else { return }
    let offset = token.positionAfterSkippingLeadingTrivia.utf8Offset
    if replaces || kinds[offset] == nil { kinds[offset] = kind }
  }

  /// Whether a name looks like that of a type: `Double`, but not a matrix called `W1` or `X`.
  private func isCapital(_ token: TokenSyntax) -> Bool {
    guard let first = token.text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    return token.text.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
