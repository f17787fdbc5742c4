/// From functions as written to declarations; bodies come later.
extension Checker {
  /// Declares a function, method or initializer.
  ///
  /// Its body is checked when all names of the block are known.
  ///
  /// - Parameter owner: the type whose member it is, with the signature of the type or extension around it.
  func declareFunction(_ node: FunctionNode, scope outer: Scope, owner: Owner? = nil) -> FunctionDeclaration {
    let kind: FunctionDeclaration.Kind =
      switch node.kind {
      case .initializer: .initializer
      case .deinitializer: .deinitializer
      case .function: owner == nil ? .function : .method
      }
    let function = FunctionDeclaration(node.name, kind: kind, range: node.nameRange)
    let scope = Scope(parent: outer, context: outer.context)
    let generics = genericsWithOpaque(node)
    function.signature = signature(generics, outer: owner?.signature ?? outer.signature, scope: scope)
    inferringSignature = generics.parameters.isEmpty ? nil : function.signature
    withSignature(function.signature) {
      function.parameters = node.parameters.enumerated().map { index, parameter in
        var parameter = parameter
        // The operands of an operator have no labels.
        if node.isOperator { parameter.label = nil }
        return declareParameter(parameter, opaque: opaqueName(parameter, index), scope)
      }
      function.resultType = resultType(node, owner, scope)
      if let thrown = node.thrownType {
        let type = resolve(thrown, in: scope)
        if case .existential = type {} else { function.thrownType = type }
        if type.nominal?.isNever ?? false { function.thrownType = nil }
      }
      function.returnsSelf = owner?.nominal.kind == .class && namesSelf(node.resultType)
    }
    inferringSignature = nil
    apply(node.modifiers, to: function, owner: owner)
    function.isThrowing = node.isThrowing
    if case .name("Never", _)? = node.thrownType?.kind { function.isThrowing = false }
    function.isRethrowing = node.isRethrowing
    function.isFailable = node.isFailable
    if owner != nil || function.signature != nil || !node.parameters.isEmpty { declareDefaults(node.parameters, of: function, scope) }
    setBody(node, of: function, scope, owner)
    inferOpaqueResult(node, of: function, scope, owner)
    if node.isOperator { declareOperator(function, node) }
    if node.name == "callAsFunction", module == nil { hasCallableValues = true }
    return function
  }

  /// What is around a member.
  struct Owner {
    var nominal: NominalDeclaration
    var signature: GenericSignature?
    var isExtension = false
  }

  func apply(_ modifiers: ModifierNodes, to declaration: Declaration, owner: Owner?) {
    declaration.module = module
    declaration.owner = owner?.nominal
    declaration.isStatic = modifiers.isStatic
    declaration.isDisfavored = modifiers.isDisfavored
    declaration.nativeKey = modifiers.nativeKey
    declaration.documentation = modifiers.documentation
    declaration.access = modifiers.isPrivate ? .private : .open
    declaration.isMarkedOverride = modifiers.isOverride
    let isOverridable = owner.map { $0.nominal.kind == .class && !$0.isExtension } ?? false
    declaration.isFinal =
      modifiers.isFinal || (modifiers.isStatic && !modifiers.isClassMember) || (owner != nil && !isOverridable) || modifiers.isPrivate
    guard let function = declaration as? FunctionDeclaration else { return }
    function.isMutating = modifiers.isMutating
    function.isConvenience = modifiers.isConvenience
    function.isRequired = modifiers.isRequired
    function.isDiscardable = modifiers.isDiscardable
    function.fixity = modifiers.isPrefix ? .prefix : modifiers.isPostfix ? .postfix : .infix
    function.isRequirement = owner?.nominal.kind == .protocol && owner?.isExtension == false
  }

  private func namesSelf(_ node: TypeNode?) -> Bool {
    switch node?.kind {
    case .name("Self", _)?: true
    case .optional(let wrapped)?: namesSelf(wrapped)
    default: false
    }
  }

  private func resultType(_ node: FunctionNode, _ owner: Owner?, _ scope: Scope) -> Type {
    if node.kind == .initializer, let owner {
      return node.isFailable ? standard.optionalType(owner.nominal.declaredType) : owner.nominal.declaredType
    }
    // An opaque result has the type of what the body returns.
    if let result = node.resultType, result.isOpaque, node.body != nil { return .error }
    return node.resultType.map { resolve($0, in: scope) } ?? .void
  }

  /// Finds the type behind `some P` as a result, from the body.
  private func inferOpaqueResult(_ node: FunctionNode, of function: FunctionDeclaration, _ scope: Scope, _ owner: Owner?) {
    guard node.resultType?.isOpaque ?? false, let body = node.body, module == nil else { return }
    pendingOpaque.append { [unowned self] in
      guard function.resultType == .error else { return }
      let saved = (problems, users, functionContexts)
      let context = FunctionContext(.closure, parent: scope.context, function: function, resultType: nil)
      context.canThrow = true
      let inner = Scope(parent: scope, context: context)
      inner.signature = function.signature
      let receiver = function.selfVariable
      declareSelf(of: function, in: inner, owner)
      for parameter in function.parameters {
        inner.declare(parameter.variable)
        home[parameter.variable] = context
      }
      withSignature(function.signature) {
        if body.count == 1, case .expression(let expression) = body[0].kind {
          if let type = probe(expression, in: inner) { function.resultType = type }
        } else {
          _ = checkStatements(body, in: Scope(parent: inner, context: context))
          if let type = context.returnedTypes.first { function.resultType = type }
        }
      }
      function.selfVariable = receiver
      (problems, users, functionContexts) = saved
    }
  }

  /// Finds the types behind opaque results; one may depend on another.
  func resolveOpaqueResults() {
    let pending = pendingOpaque
    pendingOpaque = []
    for _ in 0..<2 { pending.forEach { $0() } }
  }

  // MARK: Parameters

  /// `some P` as the type of a parameter is an anonymous generic parameter.
  private func genericsWithOpaque(_ node: FunctionNode) -> GenericNodes {
    var generics = node.generics
    for (index, parameter) in node.parameters.enumerated() {
      if case .some(let constraint) = parameter.type.kind, let name = opaqueName(parameter, index) {
        generics.parameters.append((name, constraint, parameter.range))
      }
    }
    return generics
  }

  private func opaqueName(_ parameter: FunctionNode.Parameter, _ index: Int) -> Name? {
    if case .some = parameter.type.kind { Name("some#\(index)") } else { nil }
  }

  func declareParameter(_ node: FunctionNode.Parameter, opaque: Name? = nil, _ scope: Scope) -> FunctionDeclaration.Parameter {
    var type = opaque.flatMap { scope.types[$0] } ?? resolve(node.type, in: scope)
    if node.isVariadic { type = standard.arrayType(type) }
    let variable = VariableDeclaration(node.name, type, isConstant: !node.isInout, storage: .local, range: node.range)
    variable.isImplicitlyUnwrapped = node.type.isImplicitlyUnwrapped
    let parameter = FunctionDeclaration.Parameter(label: node.label, variable: variable)
    parameter.builder = node.builder.flatMap { resolve($0, in: scope).nominal }
    parameter.isInout = node.isInout
    parameter.isVariadic = node.isVariadic
    parameter.isAutoclosure = node.isAutoclosure
    return parameter
  }

  func declareDefaults(_ nodes: [FunctionNode.Parameter], of function: FunctionDeclaration, _ scope: Scope) {
    for (node, parameter) in zip(nodes, function.parameters) {
      guard let value = node.defaultValue else { continue }
      if case .sourceLocation(let kind) = value.kind { parameter.callSiteDefault = kind }
      let signature = function.signature
      if let module {
        nonisolated(unsafe) let inner = scope
        let library = library
        parameter.defaultSource = DefaultSource {
          let checker = Checker(library: library, environment: Environment(library: library), module: module)
          return checker.withSignature(signature) { checker.defaultValue(value, parameter, inner) }
        }
      } else {
        // The call sites need to know at once that there is a default; its expression is found with the bodies.
        let placeholder = PendingDefault()
        parameter.defaultSource = DefaultSource { placeholder.expression }
        pendingBodies.append { [unowned self] in
          withSignature(signature) { placeholder.expression = self.defaultValue(value, parameter, scope) }
        }
      }
    }
  }

  private func defaultValue(_ node: ExpressionNode, _ parameter: FunctionDeclaration.Parameter, _ scope: Scope) -> Expression {
    var type = parameter.type
    if parameter.isAutoclosure, case .function(let function) = type { type = function.result }
    let value = check(node, in: scope, as: Expectation(type, .defaultArgument))
    guard parameter.isAutoclosure else { return value }
    return autoclosure(value, resultType: type)
  }

  func autoclosure(_ value: Expression, resultType: Type) -> Expression {
    let body = [Statement(.return(value), value.range)]
    let closure = Closure(
      parameters: [], inoutParameters: [], resultType: resultType, body: body, captures: [], isAutoclosure: true)
    return Expression(.closure(closure), .function([], resultType), value.range)
  }

  // MARK: Bodies

  func setBody(_ node: FunctionNode, of function: FunctionDeclaration, _ scope: Scope, _ owner: Owner?) {
    guard let written = node.body else { return }
    let builder = module == nil ? node.modifiers.customAttributes.first.flatMap { resolve($0.type, in: scope).nominal } : nil
    let body = builder.map { ResultBuilder($0, range: node.range).transformed(written) } ?? written
    let isLocal = owner == nil && (module == nil ? scope.parent !== topScope : scope.context.function != nil)
    if let module, !isLocal {
      nonisolated(unsafe) let inner = scope
      let library = library
      function.bodySource = BodySource {
        let checker = Checker(library: library, environment: Environment(library: library), module: module)
        let checked = checker.checkBody(body, of: function, in: inner, owner: owner, end: node.endRange)
        library.report(checker.problems, in: module)
        return checked
      }
    } else {
      let placeholder = PendingBody()
      function.bodySource = BodySource { placeholder.checked }
      let check = { [unowned self] in
        placeholder.checked = self.checkBody(body, of: function, in: scope, owner: owner, end: node.endRange)
      }
      if isLocal { function.checkLocalBody = check } else { pendingBodies.append(check) }
    }
  }

  func checkBody(
    _ body: [StatementNode], of function: FunctionDeclaration, in outer: Scope, owner: Owner?, end: Range<Int>
  ) -> BodySource.Checked {
    let context = FunctionContext(.function, parent: outer.context, function: function, resultType: bodyResultType(function))
    context.canThrow = function.isThrowing
    functionContexts[function] = context
    let scope = Scope(parent: outer, context: context)
    scope.signature = function.signature
    declareSelf(of: function, in: scope, owner)
    for parameter in function.parameters {
      scope.declare(parameter.variable)
      home[parameter.variable] = context
    }
    return withSignature(function.signature) {
      var statements = checkFunctionStatements(body, function, Scope(parent: scope, context: context), end)
      if function.kind == .initializer { statements = completed(statements, function, context, end: end) }
      if module == nil {
        if function.kind == .initializer, let owner {
          checkProperties(statements, function, owner.nominal, end: end)
        } else {
          checkInitialization(statements)
        }
      }
      // Those who used the function before its captures were known need them too.
      for user in users[function] ?? [] {
        for capture in context.captures { noteUse(of: capture.variable, in: user) }
      }
      return BodySource.Checked(statements: statements, captures: context.captures)
    }
  }

  private func bodyResultType(_ function: FunctionDeclaration) -> Type {
    switch function.kind {
    case .initializer, .deinitializer: .void
    default: function.resultType
    }
  }

  private func declareSelf(of function: FunctionDeclaration, in scope: Scope, _ owner: Owner?) {
    guard let owner else { return }
    let type = owner.nominal.declaredType
    scope.nominal = owner.nominal
    scope.selfType = type
    guard !function.isStatic else {
      // Which class a static member of a class is called on shows only at run time.
      guard owner.nominal.isScriptClass, !function.isOperator else { return }
      let variable = VariableDeclaration("self", .metatype(type), isConstant: true, storage: .local, range: function.range)
      function.selfVariable = variable
      scope.selfVariable = variable
      home[variable] = scope.context
      return
    }
    scope.hasSelfValue = true
    let isMutable = (function.isMutating || function.kind == .initializer) && !owner.nominal.isReference
    let variable = VariableDeclaration("self", type, isConstant: !isMutable, storage: .local, range: function.range)
    function.selfVariable = variable
    scope.selfVariable = variable
    home[variable] = scope.context
  }

  private func checkFunctionStatements(_ body: [StatementNode], _ function: FunctionDeclaration, _ scope: Scope, _ end: Range<Int>)
    -> [Statement]
  {
    let result = bodyResultType(function)
    if body.count == 1, case .expression(let expression) = body[0].kind, !result.isVoid, function.kind != .initializer {
      let value = check(expression, in: scope, as: Expectation(result, .returnValue))
      if value.type.nominal?.isNever ?? false { return [Statement(.expression(value), value.range)] }
      return [Statement(.return(value), value.range)]
    }
    if body.count == 1, body[0].isValue, !result.isVoid, result != .error, function.kind != .initializer {
      let value = checkValue(of: body[0], in: scope, expecting: result)
      return [Statement(.return(value), value.range)]
    }
    let statements = checkStatements(body, in: scope)
    if !result.isVoid, result != .error, function.kind != .initializer, fallsThrough(statements) {
      report(.missingReturn(in: function, expected: result, at: end))
    }
    return statements
  }

  // MARK: Operators

  private func declareOperator(_ function: FunctionDeclaration, _ node: FunctionNode) {
    let name = function.name
    let isDeclared =
      switch function.fixity {
      case .prefix: environment.operators.prefix.contains(name)
      case .postfix: environment.operators.postfix.contains(name)
      case .infix: environment.operators.infix[name] != nil
      }
    if !isDeclared {
      report(Problem("UndeclaredOperator", at: node.nameRange, "operator implementation without matching operator declaration"))
    }
    let count = function.fixity == .infix ? 2 : 1
    guard node.parameters.count == count else {
      report(
        Problem(
          "WrongOperatorParameters", at: node.nameRange,
          count == 2 ? "operators must have one or two arguments" : "unary operators must have one argument"))
      return
    }
    environment.operatorFunctions[name, default: []].append(function)
  }
}

/// The default value of a lesson's parameter until it is checked.
final class PendingDefault: @unchecked Sendable {
  var expression = Expression(.error, .error, 0..<0)
}

/// The body of a lesson's function until it is checked.
final class PendingBody: @unchecked Sendable {
  var checked = BodySource.Checked(statements: [], captures: [])
}

extension Problem {
  static func missingReturn(in function: FunctionDeclaration, expected: Type, at end: Range<Int>) -> Problem {
    let place = function.kind == .getter ? "getter" : function.kind == .method ? "instance method" : "global function"
    return Problem("MissingReturn", at: end, "missing return in \(place) expected to return '\(expected)'")
  }
}
