/// Making implicit conversions explicit.
extension Solver {
  func coerce(_ value: Expression, to type: Type) -> Expression {
    let target = resolved(type)
    if value.type == target || value.type == .error || target == .error { return value }
    if hasVariables(target) { return value }
    switch target {
    case .nominal(let declaration, let arguments) where declaration === standard.optional: return optional(value, target, arguments[0])
    case .existential:
      return Expression(.erase(value), target, value.range)
    case .function(let function): return self.function(value, target, function)
    case .tuple(let elements): return tuple(value, target, elements)
    case .nominal(let declaration, let arguments) where declaration === standard.array: return array(value, target, arguments[0])
    case .nominal(let declaration, let arguments) where declaration === standard.dictionary:
      guard value.type.nominal === declaration, value.type.arguments.count == 2, value.type.arguments[1] != arguments[1] else {
        return value
      }
      return Expression(.forcedCast(value, target), target, value.range)
    case .nominal(let declaration, _) where declaration.kind == .class: return Expression(.upcast(value), target, value.range)
    default: return value
    }
  }

  private func function(_ value: Expression, _ target: Type, _ function: FunctionType) -> Expression {
    guard case .function(let own) = value.type, let elements = spread(own, function) else {
      if case .function(let own) = value.type, needsAdapter(own, function) { return adapter(value, own, function, target) }
      return Expression(.convertFunction(value), target, value.range)
    }
    // A closure takes the tuple apart and calls the function.
    let whole = VariableDeclaration("$tuple", function.parameters[0].type, isConstant: true, storage: .local, range: value.range)
    let arguments = elements.indices.map { index in
      Argument.value(
        coerce(
          Expression(.tupleElement(Expression(.variable(whole), whole.type, value.range), index), elements[index].type, value.range),
          to: own.parameters[index].type))
    }
    let call = coerce(Expression(.callValue(value, arguments), own.result, value.range), to: function.result)
    var captures: [Capture] = []
    if case .variable(let variable) = value.kind, case .local = variable.storage {
      variable.isCaptured = true
      captures = [Capture(variable: variable, inner: variable, value: nil)]
    }
    let closure = Closure(
      parameters: [whole], inoutParameters: [false], resultType: function.result, body: [Statement(.return(call), value.range)],
      captures: captures, isAutoclosure: false)
    return Expression(.closure(closure), target, value.range)
  }

  /// Whether parameters or result of a function must be converted at each call.
  private func needsAdapter(_ own: FunctionType, _ wanted: FunctionType) -> Bool {
    guard own.parameters.count == wanted.parameters.count else { return false }
    return resolved(own.result) != resolved(wanted.result)
      || zip(own.parameters, wanted.parameters).contains { resolved($0.type) != resolved($1.type) }
  }

  /// A closure that converts the arguments, calls the function, and converts its result.
  private func adapter(_ value: Expression, _ own: FunctionType, _ wanted: FunctionType, _ target: Type) -> Expression {
    let range = value.range
    let held = VariableDeclaration("$function", value.type, isConstant: true, storage: .local, range: range)
    let parameters = wanted.parameters.enumerated().map { index, parameter in
      VariableDeclaration(Name("$\(index)"), resolved(parameter.type), isConstant: !parameter.isInout, storage: .local, range: range)
    }
    let arguments = zip(parameters, own.parameters).map { variable, parameter -> Argument in
      guard !parameter.isInout else { return .inout(Place(root: .variable(variable), steps: [], type: variable.type, range: range)) }
      return .value(coerce(Expression(.variable(variable), variable.type, range), to: parameter.type))
    }
    let result = resolved(wanted.result)
    let call = Expression(.callValue(Expression(.variable(held), value.type, range), arguments), resolved(own.result), range)
    let body = result.isVoid ? Statement(.expression(call), range) : Statement(.return(coerce(call, to: result)), range)
    let closure = Closure(
      parameters: parameters, inoutParameters: wanted.parameters.map(\.isInout), resultType: result, body: [body],
      captures: [Capture(variable: held, inner: held, value: value)], isAutoclosure: false)
    return Expression(.closure(closure), target, range)
  }

  private func optional(_ value: Expression, _ target: Type, _ wrapped: Type) -> Expression {
    guard let own = standard.wrapped(value.type) else { return Expression(.wrap(coerce(value, to: wrapped)), target, value.range) }
    if case .none = value.kind { return Expression(.none, target, value.range) }
    if standard.wrapped(wrapped) != nil, standard.wrapped(own) == nil {
      return Expression(.wrap(coerce(value, to: wrapped)), target, value.range)
    }
    return mapped(value, target, from: own, to: wrapped)
  }

  private func array(_ value: Expression, _ target: Type, _ element: Type) -> Expression {
    if case .array(let elements) = value.kind { return Expression(.array(elements.map { coerce($0, to: element) }), target, value.range) }
    guard let own = value.type.arguments.first else { return value }
    return mapped(value, target, from: own, to: element)
  }

  private func mapped(_ value: Expression, _ target: Type, from own: Type, to element: Type) -> Expression {
    let parameter = VariableDeclaration("$element", own, isConstant: true, storage: .local, range: value.range)
    let converted = coerce(Expression(.variable(parameter), own, value.range), to: element)
    return Expression(.mapOptional(value, parameter: parameter, converted: converted), target, value.range)
  }

  private func tuple(_ value: Expression, _ target: Type, _ elements: [TupleElement]) -> Expression {
    guard case .tuple(let own) = value.type, own.count == elements.count else { return value }
    if case .tuple(let parts) = value.kind {
      return Expression(.tuple(zip(parts, elements).map { coerce($0, to: $1.type) }), target, value.range)
    }
    // Only the labels differ, or each element is converted.
    if zip(own, elements).allSatisfy({ $0.type == $1.type }) { return Expression(value.kind, target, value.range) }
    let parts = own.indices.map { index in
      coerce(Expression(.tupleElement(value, index), own[index].type, value.range), to: elements[index].type)
    }
    return Expression(.tuple(parts), target, value.range)
  }
}
