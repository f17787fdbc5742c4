/// Which bodies use which local variables of the bodies around them.
extension Checker {
  /// Notes a use of a variable in a context; it is captured by every body between its home and the use.
  func noteUse(of variable: VariableDeclaration, in context: FunctionContext) {
    guard case .local = variable.storage, let home = home[variable] else { return }
    var current: FunctionContext? = context
    while let here = current, here !== home {
      // Variables of inner scopes at the top level live in the frame of the top level and are captured like any other.
      variable.isCaptured = true
      here.capture(variable)
      current = here.parent
    }
  }

  /// A nested function that is called (or passed on) needs its captures where it is used.
  func noteCall(of function: FunctionDeclaration, in context: FunctionContext) {
    guard let home = functionHome[function] else { return }
    guard context !== home else { return }
    users[function, default: []].append(context)
    for capture in functionContexts[function]?.captures ?? [] { noteUse(of: capture.variable, in: context) }
  }

  /// What a closure captures its surroundings must capture too, unless it is theirs.
  func propagate(_ captures: [Capture], to context: FunctionContext) {
    for capture in captures where capture.value == nil { noteUse(of: capture.variable, in: context) }
  }

  /// Whether a declaration stands in the text that is being checked (rather than in an earlier block or the library).
  func ownCode(_ variable: VariableDeclaration) -> Bool { home[variable] != nil || keywordRanges[variable] != nil }

  /// Declares the entries of a closure's capture list.
  func declareCaptures(_ node: ClosureNode, in scope: Scope) {
    for item in node.captures {
      guard let outer = scope.parent else { continue }
      let source = item.value ?? ExpressionNode(.name(item.name, arguments: nil, labels: nil), item.range)
      let value = check(source, in: outer, as: nil)
      var type = value.type
      if item.ownership == .weak, standard.wrapped(type) == nil, type != .error { type = standard.optionalType(type) }
      let inner = VariableDeclaration(item.name, type, isConstant: true, storage: .local, range: item.range)
      inner.ownership = item.ownership
      home[inner] = scope.context
      scope.declare(inner)
      scope.context.capture(Capture(variable: inner, inner: inner, value: value))
    }
  }
}
