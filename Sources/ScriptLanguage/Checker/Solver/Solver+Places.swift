/// What is written, for the place of a message.
struct WrittenPlace {
  /// The node of the whole place.
  let top: SolverNode
  var range: Range<Int>
  var isElement = false

  init(_ node: SolverNode, _ purpose: Solver.PlacePurpose) {
    let outer = node.range
    var node = node
    if case .reference_(let inner) = node.kind { node = inner.unwrapped }
    top = node
    range = node.range
    defer { if case .inoutArgument = purpose { range = outer } }
    switch node.kind {
    case .reference(let site, _): range = site.nameRange
    case .element(let site, _, _):
      range = site.nameRange
      isElement = true
    default: break
    }
    if case .mutatingOperator(_, let place) = purpose { range = place }
    if case .mutatingMember(_, let place) = purpose { range = place }
  }
}

/// Places that are written: assignment, `&x`, mutating members.
extension Solver {
  enum PlacePurpose {
    case assignment, inoutArgument
    case mutatingMember(Name, Range<Int>)
    case mutatingOperator(Name, Range<Int>)
  }

  /// The place that a node means; reports why it cannot be written.
  func place(_ node: SolverNode, in scope: Scope, purpose: PlacePurpose) -> Place {
    var steps: [(step: Place.Step, type: Type, range: Range<Int>)] = []
    written = WrittenPlace(node.unwrapped, purpose)
    let root = root(node.unwrapped, &steps, scope, purpose)
    return Place(root: root, steps: steps, type: resolved(node.type), range: node.range)
  }

  private func root(
    _ node: SolverNode, _ steps: inout [(step: Place.Step, type: Type, range: Range<Int>)], _ scope: Scope, _ purpose: PlacePurpose
  ) -> Place.Root {
    let node = node.unwrapped
    switch node.kind {
    case .variable(let variable):
      checkMutable(variable, node, scope, purpose, isWhole: written?.top === node)
      noteUse(of: variable, in: scope)
      for accessor in [variable.getter, variable.setter] { if let accessor { checker.noteCall(of: accessor, in: scope.context) } }
      if case .computed = variable.storage, variable.setter == nil {
        readOnly(node, scope, purpose, "'\(variable.name)' is a get-only property", at: writtenRange(node))
      }
      variable.isMutated = true
      return .variable(variable)
    case .reference_(let inner): return root(inner, &steps, scope, purpose)
    case .implicitUnwrap(let inner):
      let start = root(inner, &steps, scope, purpose)
      if resolved(node.type) != resolved(inner.type) { steps.append((.forceUnwrap, resolved(node.type), node.range)) }
      return start
    case .reference(let site, let base): return memberRoot(node, site, base, &steps, scope, purpose)
    case .element(_, let base, _):
      let start = self.base(base, &steps, scope, purpose)
      if let step = elementStep(node, scope) {
        if case .element(let element, _, _) = step, element.setter == nil { readOnly(node, scope, purpose, "subscript is get-only") }
        steps.append((step, resolved(node.type), node.range))
      }
      return start
    case .tupleElement(let base, let index) where matchElements(base.type) == nil:
      let start = self.base(base, &steps, scope, purpose)
      steps.append((.tupleElement(index), resolved(node.type), node.range))
      return start
    case .forceUnwrap(let base):
      let start = self.base(base, &steps, scope, purpose)
      steps.append((.forceUnwrap, resolved(node.type), node.range))
      return start
    case .chainLink(let base):
      let start = self.base(base, &steps, scope, purpose)
      steps.append((.chainLink, resolved(node.type), node.range))
      return start
    case .optionalChain(let inner): return root(inner, &steps, scope, purpose)
    default:
      let value = emit(node, in: scope)
      if value.type != .error { notAPlace(node, value, purpose) }
      return .object(value)
    }
  }

  /// The base of a step: an object stands for itself, a value is a place of its own.
  private func base(
    _ node: SolverNode, _ steps: inout [(step: Place.Step, type: Type, range: Range<Int>)], _ scope: Scope, _ purpose: PlacePurpose
  ) -> Place.Root {
    if isReference(resolved(node.type)) { return .object(emit(node, in: scope)) }
    return root(node, &steps, scope, purpose)
  }

  private func memberRoot(
    _ node: SolverNode, _ site: Site, _ base: SolverNode?, _ steps: inout [(step: Place.Step, type: Type, range: Range<Int>)],
    _ scope: Scope,
    _ purpose: PlacePurpose
  ) -> Place.Root {
    if let base, case .tuple(let elements) = resolved(base.type), let index = elements.firstIndex(where: { $0.label == site.name }) {
      let start = self.base(base, &steps, scope, purpose)
      steps.append((.tupleElement(index), resolved(node.type), node.range))
      return start
    }
    guard let step = propertyStep(node), case .property(let variable, let substitution) = step else {
      let value = emit(node, in: scope)
      if value.type != .error { notAPlace(node, value, purpose) }
      return .object(value)
    }
    checkProperty(variable, node, site, scope, purpose)
    variable.isMutated = true
    guard variable.isStatic || base != nil else { return .object(Expression(.error, .error, node.range)) }
    let start = variable.isStatic ? .staticProperty(variable, substitution) : self.base(base!, &steps, scope, purpose)
    let type = resolved(node.type)
    guard variable.isImplicitlyUnwrapped, let choice = state.choices[site.index],
      case let optional = resolved(openTypes(variable.type, choice.substitution)), optional != type
    else {
      if !variable.isStatic { steps.append((step, type, site.nameRange)) }
      return start
    }
    if !variable.isStatic { steps.append((step, optional, site.nameRange)) }
    steps.append((.forceUnwrap, type, site.nameRange))
    return start
  }

  // MARK: What cannot be written

  private func checkMutable(_ variable: VariableDeclaration, _ node: SolverNode, _ scope: Scope, _ purpose: PlacePurpose, isWhole: Bool) {
    if isWhole, case .assignment = purpose, variable.isConstant, !variable.isInitializedAtDeclaration { return }
    guard variable.isConstant else { return }
    if variable.name == "self" {
      reportSelf(node, scope, purpose)
      return
    }
    checker.report(immutable(variable, purpose, node, whole: isWhole))
  }

  private func reportSelf(_ node: SolverNode, _ scope: Scope, _ purpose: PlacePurpose) {
    let subject: String =
      switch purpose {
      case .assignment: "cannot assign to property: 'self' is immutable"
      case .inoutArgument: "cannot pass immutable value as inout argument: 'self' is immutable"
      case .mutatingMember: "cannot use mutating member on immutable value: 'self' is immutable"
      case .mutatingOperator: "left side of mutating operator isn't mutable: 'self' is immutable"
      }
    var problem = Problem("ImmutableSelf", at: writtenRange(node), subject)
    if let function = scope.context.function, function.kind == .method {
      problem = problem.note("mark method 'mutating' to make 'self' mutable", at: function.range)
    }
    checker.report(problem)
  }

  private func writtenRange(_ node: SolverNode) -> Range<Int> { written?.range ?? node.range }

  private func immutable(_ variable: VariableDeclaration, _ purpose: PlacePurpose, _ node: SolverNode, whole: Bool) -> Problem {
    let kind = description(of: variable)
    let name = variable.name
    let summary: String =
      switch purpose {
      case .assignment:
        whole
          ? "cannot assign to value: '\(name)' is a \(kind)"
          : "cannot assign \(written?.isElement ?? false ? "through subscript" : "to property"): '\(name)' is a \(kind)"
      case .inoutArgument: "cannot pass immutable value as inout argument: '\(name)' is a \(kind)"
      case .mutatingMember: "cannot use mutating member on immutable value: '\(name)' is a \(kind)"
      case .mutatingOperator: "left side of mutating operator isn't mutable: '\(name)' is a \(kind)"
      }
    var problem = Problem("ImmutableValue", at: writtenRange(node), summary)
    if kind == "'let' constant", variable.module == nil, !variable.range.isEmpty, checker.ownCode(variable) {
      let keyword = checker.keywordRanges[variable] ?? variable.range
      problem = problem.note("change 'let' to 'var' to make it mutable", at: keyword)
      if checker.keywordRanges[variable] != nil { problem = problem.fix("Change 'let' to 'var'", replacing: keyword, with: "var") }
    }
    return problem
  }

  private func description(of variable: VariableDeclaration) -> String {
    if case .computed = variable.storage { "get-only property" } else { "'let' constant" }
  }

  private func checkProperty(_ variable: VariableDeclaration, _ node: SolverNode, _ site: Site, _ scope: Scope, _ purpose: PlacePurpose) {
    if variable.hasPrivateSetter, !isInside(variable.owner, scope) {
      let range = if case .assignment = purpose { site.nameRange } else { writtenRange(node) }
      return readOnly(node, scope, purpose, "'\(variable.name)' setter is inaccessible", at: range)
    }
    if variable.isSettable { return }
    if case .computed = variable.storage {
      readOnly(node, scope, purpose, "'\(variable.name)' is a get-only property", at: site.nameRange)
      return
    }
    // A constant property may be set once, in an initializer.
    if scope.context.function?.kind == .initializer, scope.context.function?.owner === variable.owner, variable.initialValue == nil {
      return
    }
    readOnly(node, scope, purpose, "'\(variable.name)' is a 'let' constant", at: site.nameRange)
  }

  /// Whether code stands inside a type or an extension of it.
  private func isInside(_ nominal: NominalDeclaration?, _ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let here = current {
      if here.nominal === nominal { return true }
      current = here.parent
    }
    return false
  }

  private func readOnly(_ node: SolverNode, _ scope: Scope, _ purpose: PlacePurpose, _ reason: String, at range: Range<Int>? = nil) {
    let start: String =
      switch purpose {
      case .assignment: reason.hasPrefix("subscript") ? "cannot assign through subscript" : "cannot assign to property"
      case .inoutArgument: "cannot pass immutable value as inout argument"
      case .mutatingMember: "cannot use mutating member on immutable value"
      case .mutatingOperator: "left side of mutating operator isn't mutable"
      }
    checker.report(Problem("ReadOnly", at: range ?? node.range, "\(start): \(reason)"))
  }

  private func notAPlace(_ node: SolverNode, _ value: Expression, _ purpose: PlacePurpose) {
    var reason = "this expression is not a variable"
    switch value.kind {
    case .call(let call): reason = "'\(call.function.name)' returns immutable value"
    case .callValue: reason = "call returns immutable value"
    case .integer, .floating, .string, .boolean, .array:
      if case .mutatingMember(_, let place) = purpose {
        checker.report(Problem("NotAPlace", at: place, "cannot use mutating member on immutable value of type '\(value.type)'"))
        return
      }
      reason = "literals are not mutable"
    default: break
    }
    let start: String =
      switch purpose {
      case .assignment: "cannot assign to value"
      case .inoutArgument: "cannot pass immutable value as inout argument"
      case .mutatingMember: "cannot use mutating member on immutable value"
      case .mutatingOperator: "left side of mutating operator isn't mutable"
      }
    checker.report(Problem("NotAPlace", at: node.range, "\(start): \(reason)"))
  }

  // MARK: Assignment

  func assign(_ node: SolverNode, _ target: SolverNode, _ value: SolverNode, _ scope: Scope) -> Expression {
    let right = emit(value, in: scope)
    if right.type == .error { return Expression(.error, .error, node.range) }
    let left = target.unwrapped
    if case .tuple = left.kind { return assignTuple(node, left, right, scope) }
    let place = place(left, in: scope, purpose: .assignment)
    let assignment = Expression(.assign(place, coerce(right, to: place.type)), .void, node.range)
    guard case .optionalChain(let inner) = left.kind else { return assignment }
    let chained = Expression(
      .assign(
        Place(root: place.root, steps: place.steps, type: resolved(inner.type), range: place.range), coerce(right, to: resolved(inner.type))
      ),
      .void, node.range)
    let type = standard.optionalType(.void)
    return Expression(.optionalChain(Expression(.wrap(chained), type, node.range)), type, node.range)
  }

  private func assignTuple(_ node: SolverNode, _ target: SolverNode, _ value: Expression, _ scope: Scope) -> Expression {
    var places: [(path: [Int], place: Place)] = []
    func collect(_ node: SolverNode, _ path: [Int]) {
      let node = node.unwrapped
      if case .tuple(let children) = node.kind {
        for (index, child) in children.enumerated() { collect(child, path + [index]) }
      } else if case .discard = node.source.kind {
        return
      } else {
        places.append((path, place(node, in: scope, purpose: .assignment)))
      }
    }
    collect(target, [])
    return Expression(.assignTuple(places, coerce(value, to: resolved(target.type))), .void, node.range)
  }
}
