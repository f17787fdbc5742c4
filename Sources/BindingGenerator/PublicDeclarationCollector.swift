import SwiftParser
import SwiftSyntax

/// Collects the public declarations of source files, in the order of the files.
final class PublicDeclarationCollector: SyntaxVisitor {
  private(set) var declarations: [PublicDeclaration] = []
  /// Public types: name, whether it is a class, generic clause as written.
  private(set) var types: [(name: String, isClass: Bool, generics: String)] = []
  /// Conformances of types to the engine's or the standard library's protocols, as extensions to be written.
  private(set) var conformances: [(type: String, protocols: [String], requirements: String)] = []
  /// Operators and precedence groups, as written.
  private(set) var operators: [String] = []
  /// Public protocols, without their requirements.
  private(set) var protocols: [String] = []

  private var contexts: [PublicDeclaration.Context] = []
  private var genericsOfType: [String: [GenericParameter]] = [:]
  private var classes: Set<String> = []

  /// Collects from the files; the types of all files are known before members are read.
  init(sources: [String]) {
    super.init(viewMode: .sourceAccurate)
    let trees = sources.map { Parser.parse(source: $0) }
    for tree in trees { noteTypes(in: tree) }
    for tree in trees { walk(tree) }
  }

  private func noteTypes(in tree: SourceFileSyntax) {
    for statement in tree.statements {
      if let type = statement.item.as(StructDeclSyntax.self), type.modifiers.isPublic {
        note(type.name.text, isClass: false, type.genericParameterClause)
      } else if let type = statement.item.as(ClassDeclSyntax.self), type.modifiers.isPublic {
        note(type.name.text, isClass: true, type.genericParameterClause)
      } else if let type = statement.item.as(EnumDeclSyntax.self), type.modifiers.isPublic {
        note(type.name.text, isClass: false, type.genericParameterClause)
      }
    }
  }

  private func note(_ name: String, isClass: Bool, _ generics: GenericParameterClauseSyntax?) {
    types.append((name, isClass, generics?.trimmedDescription ?? ""))
    genericsOfType[name] = GenericParameter.parameters(of: generics, nil)
    if isClass { classes.insert(name) }
  }

  // MARK: - Types and extensions

  private func enter(_ name: String, requirements: GenericWhereClauseSyntax? = nil) {
    let parameters = GenericParameter.applying(requirements, to: genericsOfType[name] ?? [])
    contexts.append(
      .init(
        typeName: name, isClass: classes.contains(name), parameters: parameters, requirements: requirements?.trimmedDescription ?? ""))
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, contexts.isEmpty else { return .skipChildren }
    enter(node.name.text)
    return .visitChildren
  }

  override func visitPost(_ node: StructDeclSyntax) { leave(node.name.text, node.parent) }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, contexts.isEmpty else { return .skipChildren }
    enter(node.name.text)
    return .visitChildren
  }

  override func visitPost(_ node: ClassDeclSyntax) { leave(node.name.text, node.parent) }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, contexts.isEmpty else { return .skipChildren }
    enter(node.name.text)
    return .visitChildren
  }

  override func visitPost(_ node: EnumDeclSyntax) { leave(node.name.text, node.parent) }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    // Cases without payload become static constants of a host type, so that implicit members work.
    guard let context = contexts.last else { return .skipChildren }
    for element in node.elements where element.parameterClause == nil && context.parameters.isEmpty {
      declarations.append(
        PublicDeclaration(
          context: context,
          kind: .variable(name: element.name.text, type: context.typeName, getter: nil, isWritable: false, isStatic: true)))
    }
    return .skipChildren
  }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    let name = node.extendedType.trimmedDescription
    if let inherited = node.inheritanceClause {
      let names = inherited.inheritedTypes.map(\.type.trimmedDescription)
      let requirements = node.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
      conformances.append((name, names, requirements))
    }
    enter(name, requirements: node.genericWhereClause)
    return .visitChildren
  }

  override func visitPost(_ node: ExtensionDeclSyntax) { contexts.removeLast() }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.modifiers.isPublic {
      let inherited = node.inheritanceClause.map { $0.inheritedTypes.map(\.type.trimmedDescription) } ?? []
      let known = inherited.filter { $0.hasSuffix("Element") || $0 == "Comparable" || $0 == "Hashable" || $0 == "Equatable" }
      protocols.append("protocol \(node.name.text)\(known.isEmpty ? "" : ": " + known.joined(separator: ", "))")
    }
    return .skipChildren
  }

  /// Ends a type at the top of its file; types inside types are not visited.
  private func leave(_ name: String, _ parent: Syntax?) {
    if parent?.is(CodeBlockItemSyntax.self) ?? false, contexts.last?.typeName == name { contexts.removeLast() }
  }

  // MARK: - Members

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.modifiers.isPublic { declarations.append(PublicDeclaration(context: contexts.last, kind: .function(node))) }
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    if node.modifiers.isPublic { declarations.append(PublicDeclaration(context: contexts.last, kind: .initializer(node))) }
    return .skipChildren
  }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    guard node.modifiers.isPublic, let binding = node.bindings.first,
      let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text
    else { return .skipChildren }
    guard let type = binding.typeAnnotation?.type.trimmedDescription ?? Self.inferredType(binding.initializer?.value) else {
      return .skipChildren
    }
    let isStored = binding.accessorBlock == nil
    let isConstant = node.bindingSpecifier.tokenKind == .keyword(.let)
    let hidesSetter = node.modifiers.contains { $0.detail?.detail.text == "set" }
    let accessors = binding.accessorBlock?.accessors
    declarations.append(
      PublicDeclaration(
        context: contexts.last,
        kind: .variable(
          name: name, type: type, getter: accessors.flatMap(Self.getter),
          isWritable: isStored ? !isConstant && !hidesSetter : accessors.map(Self.hasSetter) ?? false,
          isStatic: node.modifiers.contains { $0.name.tokenKind == .keyword(.static) })))
    return .skipChildren
  }

  private static func getter(_ accessors: AccessorBlockSyntax.Accessors) -> CodeBlockItemListSyntax? {
    switch accessors {
    case .getter(let items): items
    case .accessors(let list): list.first { $0.accessorSpecifier.tokenKind == .keyword(.get) }?.body?.statements
    }
  }

  private static func hasSetter(_ accessors: AccessorBlockSyntax.Accessors) -> Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.contains { $0.accessorSpecifier.tokenKind == .keyword(.set) || $0.accessorSpecifier.text == "_modify" }
  }

  /// The type of an initial value that says it: a string literal or a call or member of a type.
  private static func inferredType(_ value: ExprSyntax?) -> String? {
    guard let value else { return nil }
    if value.is(StringLiteralExprSyntax.self) { return "String" }
    if value.is(BooleanLiteralExprSyntax.self) { return "Bool" }
    if value.is(FloatLiteralExprSyntax.self) { return "Double" }
    if value.is(IntegerLiteralExprSyntax.self) { return "Int" }
    var expression = value
    if let call = expression.as(FunctionCallExprSyntax.self) { expression = call.calledExpression }
    if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base { expression = base }
    guard let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text, name.first?.isUppercase ?? false else { return nil }
    return name
  }

  override func visit(_ node: OperatorDeclSyntax) -> SyntaxVisitorContinueKind {
    operators.append(node.trimmedDescription)
    return .skipChildren
  }

  override func visit(_ node: PrecedenceGroupDeclSyntax) -> SyntaxVisitorContinueKind {
    operators.append(node.trimmedDescription)
    return .skipChildren
  }
}

extension DeclModifierListSyntax {
  /// Whether everyone may use the declaration; one for the program's own use (`@_spi`) is for nobody else.
  var isPublic: Bool {
    let attributes = parent?.asProtocol((any WithAttributesSyntax).self)?.attributes
    let isForUs = attributes?.contains { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "_spi" } ?? false
    return !isForUs && contains { $0.name.tokenKind == .keyword(.public) && $0.detail == nil }
  }
}
