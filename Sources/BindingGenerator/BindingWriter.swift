import SwiftSyntax

/// Writes the interface of a declaration and the natives behind it.
struct BindingWriter {
  /// The types of the host that can cross.
  let hostTypes: Set<String>

  /// What was written for one declaration.
  struct Output {
    /// The declaration as lessons see it.
    var interface: String
    /// The throwing form, in an extension of the type, if the public function can fail.
    var throwingForm: String?
    /// One statement `natives.bind…` for each combination of element types.
    var bindings: [String]
  }

  /// Why a declaration is not bound.
  struct Refusal: Error {
    let reason: String
  }

  /// Writes a declaration.
  ///
  /// - Parameters:
  ///   - key: the unique key of the native.
  ///   - name: the unique name of the throwing form.
  func write(_ declaration: PublicDeclaration, key: String, name: String) throws(Refusal) -> Output {
    switch declaration.kind {
    case .function(let function): try writeFunction(function, of: declaration, key: key, name: name)
    case .initializer(let initializer): try writeInitializer(initializer, of: declaration, key: key, name: name)
    case .variable(let property, let type, let getter, let isWritable, let isStatic):
      try writeVariable(property, type, getter, isWritable: isWritable, isStatic: isStatic, of: declaration, key: key, name: name)
    }
  }

  // MARK: - Functions

  private func writeFunction(
    _ function: FunctionDeclSyntax, of declaration: PublicDeclaration, key: String, name: String
  ) throws(Refusal) -> Output {
    guard let statements = function.body?.statements else { throw Refusal(reason: "it has no body") }
    let result = function.signature.returnClause?.type
    let returnsValue = result.map { $0.trimmedDescription != "Never" && $0.trimmedDescription != "Void" } ?? false
    let body = ThrowingBody(statements, returnsValue: returnsValue)
    let list = function.signature.parameterClause.parameters
    let isOpaque = list.contains { $0.type.opaque != nil }
    let isStatic = function.modifiers.contains { $0.name.tokenKind == .keyword(.static) }
    let isMutating = function.modifiers.contains { $0.name.tokenKind == .keyword(.mutating) }
    var signature = NativeSignature(list, result: result)
    if let context = declaration.context, !isStatic { signature.receiver = (context, isMutating) }
    let call: NativeSignature.Call
    if body.isUnwrapped {
      call = .throwingForm(name)
    } else if isOpaque || list.contains(where: { $0.ellipsis != nil }) {
      throw Refusal(reason: "it can't be called with an array in place of its arguments")
    } else if function.name.tokenKind.isOperator {
      call = .publicOperator(function.name.text)
    } else {
      call = .publicFunction(function.name.text)
    }
    let form = body.isUnwrapped ? throwingForm(function, body, signature, of: declaration, name: name) : nil
    let interface =
      isOpaque
      ? InterfaceText.opaqueFunction(function, key: key, nativeName: "_" + name) : InterfaceText.function(function, key: key)
    return Output(
      interface: interface, throwingForm: form,
      bindings: try bindings(declaration, key: key) { concrete throws(Refusal) in
        try signature.binding(key: concrete.key, call: call, isStatic: isStatic, concrete, hostTypes: hostTypes)
      })
  }

  private func throwingForm(
    _ function: FunctionDeclSyntax, _ body: ThrowingBody, _ signature: NativeSignature, of declaration: PublicDeclaration, name: String
  ) -> String {
    let kept = function.modifiers.map(\.trimmedDescription).filter { ["static", "mutating"].contains($0) }.map { $0 + " " }.joined()
    let generics = function.genericParameterClause?.trimmedDescription ?? ""
    let result = function.signature.returnClause.map { " -> \($0.type.trimmedDescription)" } ?? ""
    let requirements = function.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
    let header = "fileprivate \(kept)func \(name)\(generics)(\(signature.declaredParameters)) throws\(result)\(requirements)"
    return inExtension("\(header) {\n    \(body.text)\n  }", of: declaration)
  }

  private func inExtension(_ text: String, of declaration: PublicDeclaration) -> String {
    guard let context = declaration.context else { return text.replacing("\n  ", with: "\n") }
    let requirements = context.requirements.isEmpty ? "" : " " + context.requirements
    return "extension \(context.typeName)\(requirements) {\n  \(text)\n}"
  }

  // MARK: - Initializers

  private func writeInitializer(
    _ initializer: InitializerDeclSyntax, of declaration: PublicDeclaration, key: String, name: String
  ) throws(Refusal) -> Output {
    guard let context = declaration.context, let statements = initializer.body?.statements else {
      throw Refusal(reason: "it has no body")
    }
    let body = ThrowingBody(statements, returnsValue: true)
    let list = initializer.signature.parameterClause.parameters
    var signature = NativeSignature(list, result: nil)
    signature.resultText = context.typeName
    var form: String?
    if body.isUnwrapped {
      let generics = initializer.genericParameterClause?.trimmedDescription ?? ""
      let requirements = initializer.genericWhereClause.map { " " + $0.trimmedDescription } ?? ""
      let result = context.isClass ? context.typeName : "Self"
      let header = "fileprivate static func \(name)\(generics)(\(signature.declaredParameters)) throws -> \(result)\(requirements)"
      form = inExtension("\(header) {\n    \(body.text)\n  }", of: declaration)
    }
    let call: NativeSignature.Call = body.isUnwrapped ? .throwingForm(name) : .publicInitializer
    return Output(
      interface: InterfaceText.initializer(initializer, key: key), throwingForm: form,
      bindings: try bindings(declaration, key: key) { concrete throws(Refusal) in
        try signature.binding(key: concrete.key, call: call, isStatic: true, concrete, hostTypes: hostTypes)
      })
  }

  // MARK: - Variables

  private func writeVariable(
    _ property: String, _ type: String, _ getter: CodeBlockItemListSyntax?, isWritable: Bool, isStatic: Bool,
    of declaration: PublicDeclaration, key: String, name: String
  ) throws(Refusal) -> Output {
    let body = getter.map { ThrowingBody($0, returnsValue: true) }
    let isUnwrapped = body?.isUnwrapped ?? false
    let form = body.flatMap { body in
      isUnwrapped ? inExtension("fileprivate func \(name)() throws -> \(type) {\n    \(body.text)\n  }", of: declaration) : nil
    }
    let context = declaration.context
    let needsContext = context != nil && !isStatic
    let access = isUnwrapped ? "try receiver.\(name)()" : "receiver.\(property)"
    let statements = try bindings(declaration, key: key + ".get") { concrete throws(Refusal) in
      let result = concrete.type(type)
      guard concrete.canBeResult(result, hostTypes) else { throw Refusal(reason: "its type can't cross") }
      guard needsContext, let context else {
        let owner = context.map { concrete.type($0.typeName) + "." } ?? ""
        return "natives.bind(\"\(concrete.key)\") { () -> \(result) in \(owner)\(property) }"
      }
      let base = concrete.type(context.typeName)
      return "natives.bind(\"\(concrete.key)\") { (receiver: \(base)) throws -> \(result) in \(access) }"
    }
    var setters: [String] = []
    if isWritable, needsContext, let context {
      setters = try bindings(declaration, key: key + ".set") { concrete throws(Refusal) in
        let base = concrete.type(context.typeName)
        let verb = context.isClass ? "bind" : "bindMutating"
        let passing = context.isClass ? base : "inout \(base)"
        guard let crossing = concrete.crossing(concrete.type(type), hostTypes) else { throw Refusal(reason: "its type can't cross") }
        let parameters = "(receiver: \(passing), value: \(crossing.native))"
        return "natives.\(verb)(\"\(concrete.key)\") { \(parameters) in receiver.\(property) = value\(crossing.conversion) }"
      }
    }
    let word = isStatic ? "static var" : "var"
    let accessors = isWritable && needsContext ? "{ get set }" : "{ get }"
    return Output(
      interface: "@native(\"\(key)\") \(word) \(property): \(type) \(accessors)", throwingForm: form, bindings: statements + setters)
  }

  // MARK: - Element types

  /// One binding for every combination of element types that the declaration allows.
  private func bindings(
    _ declaration: PublicDeclaration, key: String, _ make: (ConcreteTypes) throws(Refusal) -> String
  ) throws(Refusal) -> [String] {
    var combinations = [ConcreteTypes(key: key, declaration: declaration)]
    for parameter in declaration.genericParameters {
      guard let candidates = parameter.candidates else {
        throw Refusal(reason: "the generic parameter \(parameter.name) is none of elements")
      }
      combinations = combinations.flatMap { combination in candidates.map { combination.setting(parameter.name, to: $0) } }
    }
    var statements: [String] = []
    for combination in combinations { statements.append(try make(combination)) }
    return statements
  }
}
