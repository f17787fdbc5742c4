/// Literals as values of their types.
extension Solver {
  func literal(_ node: SolverNode, _ type: Type) -> Expression {
    var source = node.source
    var isNegative = false
    if case .prefix(_, let operand) = source.kind {
      isNegative = true
      source = operand
    }
    switch source.kind {
    case .integer(let magnitude): return integer(node, IntegerLiteral(magnitude: magnitude, isNegative: isNegative), type)
    case .wideInteger(let digits, let value):
      if type.nominal?.module?.name == "Swift", type.nominal === standard.double || type.nominal?.name == "Float" {
        return Expression(.floating(isNegative ? -value : value), type, node.range)
      }
      let text = (isNegative ? "-" : "") + digits
      checker.report(Problem("IntegerLiteralOverflow", at: node.range, "integer literal '\(text)' overflows when stored into '\(type)'"))
      return Expression(.error, .error, node.range)
    case .floating(let value): return floating(node, isNegative ? -value : value, type)
    case .boolean(let value):
      return convertible(node, .boolean(value), type, default: standard.boolType, "booleanLiteral", "BooleanLiteralType")
    case .string(let segments):
      var text = ""
      for case .text(let piece) in segments { text += piece }
      return stringLiteral(node, text, type)
    case .nil:
      if standard.wrapped(type) == nil, type != .error { return nilLiteral(node, type) }
      return Expression(.none, type, node.range)
    default: return Expression(.error, .error, node.range)
    }
  }

  func integer(_ node: SolverNode, _ value: IntegerLiteral, _ type: Type) -> Expression {
    if isStandardNumber(type) {
      if type.nominal === standard.double || type.nominal?.name == "Float" {
        let magnitude = Double(value.magnitude)
        return Expression(.floating(value.isNegative ? -magnitude : magnitude), type, node.range)
      }
      checkRange(value, type, node)
      return Expression(.integer(value), type, node.range)
    }
    if case .parameter = type { return witnessLiteral(node, .integer(value), type, "IntegerLiteralType", "integerLiteral") }
    let raw = literalType("IntegerLiteralType", type) ?? standard.intType
    let inner = integer(node, value, raw)
    return convertible(node, inner.kind, type, default: raw, "integerLiteral", "IntegerLiteralType")
  }

  /// Whether a type is a number of the machine, for which a literal needs no initializer.
  private func isStandardNumber(_ type: Type) -> Bool {
    guard let nominal = type.nominal, nominal.module?.name == "Swift" else { return false }
    return nominal === standard.double || nominal.name == "Float" || integerBits[nominal.name.text] != nil
  }

  func checkRange(_ value: IntegerLiteral, _ type: Type, _ node: SolverNode) {
    guard let name = type.nominal?.name.text, let bits = integerBits[name] else { return }
    let isSigned = name.hasPrefix("Int")
    let limit: UInt64 = isSigned ? (1 << UInt64(bits - 1)) - (value.isNegative ? 0 : 1) : (bits == 64 ? .max : (1 << UInt64(bits)) - 1)
    if value.magnitude > limit || (value.isNegative && !isSigned && value.magnitude > 0) {
      let text = (value.isNegative ? "-" : "") + String(value.magnitude)
      checker.report(Problem("IntegerLiteralOverflow", at: node.range, "integer literal '\(text)' overflows when stored into '\(type)'"))
    }
  }

  func floating(_ node: SolverNode, _ value: Double, _ type: Type) -> Expression {
    convertible(
      node, .floating(value), type, default: isStandardNumber(type) ? type : standard.doubleType, "floatLiteral", "FloatLiteralType")
  }

  func stringLiteral(_ node: SolverNode, _ text: String, _ type: Type) -> Expression {
    if type.nominal === standard.character {
      if text.count != 1 {
        checker.report(
          Problem("BadCharacter", at: node.range, "cannot convert value of type 'String' to specified type 'Character'"))
      }
      return Expression(.string(text), type, node.range)
    }
    return convertible(node, .string(text), type, default: standard.stringType, "stringLiteral", "StringLiteralType")
  }

  func nilLiteral(_ node: SolverNode, _ type: Type) -> Expression {
    if type.nominal?.nativeKey != nil || standard.wrapped(type) != nil { return Expression(.none, type, node.range) }
    return convertible(node, .tuple([]), type, default: .void, "nilLiteral", "NilLiteralType")
  }

  func literalType(_ name: Name, _ type: Type) -> Type? {
    let found = checker.associatedType(name, of: type)
    if case .member = found { return nil }
    return found
  }

  /// A literal as a value of a type that is made from literals: a call of its initializer.
  func convertible(
    _ node: SolverNode, _ kind: Expression.Kind, _ type: Type, default natural: Type, _ label: Name, _ associated: Name
  ) -> Expression {
    if type == natural || type == .error { return Expression(kind, type, node.range) }
    if case .parameter = type { return witnessLiteral(node, kind, type, associated, label) }
    let candidates = checker.members("init", of: type).filter { member in
      guard let function = member.declaration as? FunctionDeclaration else { return false }
      return function.parameters.count == 1 && function.parameters[0].label == label
    }
    guard let member = candidates.first, let function = member.declaration as? FunctionDeclaration else {
      return Expression(kind, type, node.range)
    }
    let substitution = checker.memberSubstitution(function, base: type)
    let argument = Expression(kind, natural, node.range)
    return Expression(
      .call(Call(function: function, substitution: substitution, dispatch: .direct, receiver: nil, arguments: [.value(argument)])), type,
      node.range)
  }

  /// A literal of a generic parameter's type: the initializer that its protocol requires.
  ///
  /// Its argument has the type that each concrete type takes its literals from.
  func witnessLiteral(_ node: SolverNode, _ kind: Expression.Kind, _ type: Type, _ associated: Name, _ label: Name) -> Expression {
    for member in checker.members("init", of: type) {
      guard let function = member.declaration as? FunctionDeclaration, function.parameters.count == 1, function.parameters[0].label == label
      else { continue }
      let argument = Expression(kind, .member(type, associated), node.range)
      let call = Call(
        function: function, substitution: Substitution(signature: function.signature, types: [type]), dispatch: .witness, receiver: nil,
        arguments: [.value(argument)])
      return Expression(.call(call), type, node.range)
    }
    return Expression(kind, type, node.range)
  }
}
