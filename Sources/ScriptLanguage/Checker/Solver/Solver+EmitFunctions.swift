/// Functions, methods and initializers as values: closures that call them.
extension Solver {
  /// Whether the machine can take the function itself as a value.
  func isPlainFunction(_ function: FunctionDeclaration, _ receiver: Expression?) -> Bool {
    guard receiver == nil, !function.isRequirement else { return false }
    return function.kind == .function || (function.nativeKey != nil && function.isStatic)
  }

  /// `object.method`, `Type.init`, `Enum.case` and `Type.staticMethod`: the receiver is evaluated once.
  func applied(
    _ function: FunctionDeclaration, _ substitution: Substitution, _ choice: Choice, _ receiver: Expression?, _ type: Type,
    _ range: Range<Int>
  ) -> Expression {
    guard case .function(let functionType) = type else { return Expression(.error, .error, range) }
    guard let receiver else {
      return closure(functionType, range, captures: []) { call(function, substitution, choice, nil, $0, functionType, range) }
    }
    let held = VariableDeclaration("$receiver", receiver.type, isConstant: true, storage: .local, range: range)
    return closure(functionType, range, captures: [Capture(variable: held, inner: held, value: receiver)]) { arguments in
      call(function, substitution, choice, Expression(.variable(held), receiver.type, range), arguments, functionType, range)
    }
  }

  /// `Type.method`: a function that takes the receiver and gives the bound method.
  func unapplied(
    _ function: FunctionDeclaration, _ substitution: Substitution, _ choice: Choice, _ type: Type, _ range: Range<Int>
  ) -> Expression {
    guard case .function(let outer) = type, case .function(let inner) = outer.result, let base = outer.parameters.first?.type else {
      return Expression(.error, .error, range)
    }
    let receiver = VariableDeclaration("$receiver", base, isConstant: true, storage: .local, range: range)
    receiver.isCaptured = true
    let bound = closure(inner, range, captures: [Capture(variable: receiver, inner: receiver, value: nil)]) { arguments in
      call(function, substitution, choice, Expression(.variable(receiver), base, range), arguments, inner, range)
    }
    let made = Closure(
      parameters: [receiver], inoutParameters: [false], resultType: outer.result, body: [Statement(.return(bound), range)], captures: [],
      isAutoclosure: false)
    return Expression(.closure(made), type, range)
  }

  private func closure(
    _ type: FunctionType, _ range: Range<Int>, captures: [Capture], _ body: ([Argument]) -> Expression
  ) -> Expression {
    let parameters = type.parameters.enumerated().map { index, parameter in
      VariableDeclaration(Name("$\(index)"), parameter.type, isConstant: !parameter.isInout, storage: .local, range: range)
    }
    let arguments = zip(parameters, type.parameters).map { variable, parameter -> Argument in
      parameter.isInout
        ? .inout(Place(root: .variable(variable), steps: [], type: variable.type, range: range))
        : .value(Expression(.variable(variable), variable.type, range))
    }
    let value = body(arguments)
    let statement = type.result.isVoid ? Statement(.expression(value), range) : Statement(.return(value), range)
    let made = Closure(
      parameters: parameters, inoutParameters: type.parameters.map(\.isInout), resultType: type.result, body: [statement],
      captures: captures, isAutoclosure: false)
    return Expression(.closure(made), .function(type), range)
  }

  private func call(
    _ function: FunctionDeclaration, _ substitution: Substitution, _ choice: Choice, _ receiver: Expression?, _ arguments: [Argument],
    _ type: FunctionType, _ range: Range<Int>
  ) -> Expression {
    let isRequirement = function.isRequirement
    var passed = receiver.map { Argument.value($0) }
    if receiver == nil, function.isStatic, !function.isOperator, let owner = function.owner, owner.isScriptClass,
      let base = choice.candidate.base.map({ resolved($0) })
    {
      passed = .value(Expression(.metatype(base), .metatype(base), range))
    }
    let call = Call(
      function: function, substitution: substitution, dispatch: isRequirement ? .witness : .override, receiver: passed, arguments: arguments
    )
    return Expression(.call(call), type.result, range)
  }
}
