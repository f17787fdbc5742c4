/// Reading and binding type variables.
extension Solver {
  func fresh(literal: LiteralKind? = nil) -> Type {
    let index = Int32(state.variables.count)
    state.variables.append(TypeVariable(binding: nil, literal: literal, literalCount: literal == nil ? 0 : 1))
    return .variable(index)
  }

  /// The type with its outermost variable replaced as far as known.
  func fixed(_ type: Type) -> Type {
    var type = type
    while case .variable(let index) = type {
      // The unknown of a system around this one, which could not be solved.
      guard Int(index) < state.variables.count else { return .error }
      guard let binding = state.variables[Int(index)].binding else { break }
      type = binding
    }
    if case .parameter(let parameter) = type, let alias = checker.parameterAliases[parameter] { return fixed(alias) }
    return type
  }

  /// The type with every known variable replaced.
  func resolved(_ type: Type) -> Type {
    switch type {
    case .variable:
      let found = fixed(type)
      if case .variable = found { return found }
      return resolved(found)
    case .nominal(let declaration, let arguments): return arguments.isEmpty ? type : .nominal(declaration, arguments.map { resolved($0) })
    case .tuple(let elements): return elements.isEmpty ? type : .tuple(elements.map { TupleElement(label: $0.label, resolved($0.type)) })
    case .function(let function): return .function(function.mapTypes { resolved($0) })
    case .metatype(let instance): return .metatype(resolved(instance))
    case .member(let base, let name): return checker.associatedType(name, of: resolved(base))
    case .parameter(let parameter): return checker.parameterAliases[parameter].map { resolved($0) } ?? type
    case .existential, .error: return type
    }
  }

  func hasVariables(_ type: Type) -> Bool {
    switch fixed(type) {
    case .variable: true
    case .nominal(_, let arguments): arguments.contains { hasVariables($0) }
    case .tuple(let elements): elements.contains { hasVariables($0.type) }
    case .function(let function): function.parameters.contains { hasVariables($0.type) } || hasVariables(function.result)
    case .metatype(let instance): hasVariables(instance)
    case .member(let base, _): hasVariables(base)
    case .parameter, .existential, .error: false
    }
  }

  private func occurs(_ index: Int32, in type: Type) -> Bool {
    switch fixed(type) {
    case .variable(let other): other == index
    case .nominal(_, let arguments): arguments.contains { occurs(index, in: $0) }
    case .tuple(let elements): elements.contains { occurs(index, in: $0.type) }
    case .function(let function): function.parameters.contains { occurs(index, in: $0.type) } || occurs(index, in: function.result)
    case .metatype(let instance): occurs(index, in: instance)
    case .member(let base, _): occurs(index, in: base)
    case .parameter, .existential, .error: false
    }
  }

  /// Makes two types the same.
  func unify(_ one: Type, _ other: Type) -> Bool {
    let left = fixed(one), right = fixed(other)
    switch (left, right) {
    case (.error, _), (_, .error): return true
    case (.variable(let a), .variable(let b)): return a == b || merge(a, b)
    case (.variable(let index), _): return bind(index, right)
    case (_, .variable(let index)): return bind(index, left)
    case (.nominal(let a, let x), .nominal(let b, let y)):
      return a === b && x.count == y.count && zip(x, y).allSatisfy { unify($0, $1) }
    case (.tuple(let a), .tuple(let b)):
      return a.count == b.count
        && zip(a, b).allSatisfy { ($0.label == $1.label || $0.label == nil || $1.label == nil) && unify($0.type, $1.type) }
    case (.function(let a), .function(let b)):
      return a.isThrowing == b.isThrowing && a.parameters.count == b.parameters.count
        && zip(a.parameters, b.parameters).allSatisfy { $0.isInout == $1.isInout && unify($0.type, $1.type) } && unify(a.result, b.result)
    case (.metatype(let a), .metatype(let b)): return unify(a, b)
    case (.member(let base, let name), _) where hasVariables(base):
      state.pending.append(.associated(base, name, right))
      return true
    case (_, .member(let base, let name)) where hasVariables(base):
      state.pending.append(.associated(base, name, left))
      return true
    case (.existential(let a), .existential(let b)): return Set(a) == Set(b)
    default: return left == right || checker.canonical(left) == checker.canonical(right)
    }
  }

  private func merge(_ a: Int32, _ b: Int32) -> Bool {
    let one = state.variables[Int(a)], other = state.variables[Int(b)]
    var kept = other
    kept.literalCount += one.literalCount
    kept.isArrayLiteral = one.isArrayLiteral || other.isArrayLiteral
    kept.isDictionaryLiteral = one.isDictionaryLiteral || other.isDictionaryLiteral
    kept.closure = one.closure ?? other.closure
    switch (one.literal, other.literal) {
    case (nil, let kind), (let kind, nil): kept.literal = kind
    case (let x?, let y?):
      guard let joined = join(x, y) else { return false }
      kept.literal = joined
    }
    state.variables[Int(b)] = kept
    state.variables[Int(a)].binding = .variable(b)
    state.changes += 1
    return true
  }

  private func join(_ one: LiteralKind, _ other: LiteralKind) -> LiteralKind? {
    if one == other { return one }
    switch (min(one, other), max(one, other)) {
    case (.integer, .floating): return .floating
    case (.string, .interpolation): return .interpolation
    default: return nil
    }
  }

  func bind(_ index: Int32, _ type: Type) -> Bool {
    if occurs(index, in: type) { return false }
    let variable = state.variables[Int(index)]
    if let kind = variable.literal {
      guard accepts(type, kind) else { return false }
      if !isDefault(type, kind) { state.score.nonDefaultLiterals += variable.literalCount }
    }
    if variable.isArrayLiteral {
      guard acceptsArrayLiteral(type) else { return false }
    }
    if variable.isDictionaryLiteral {
      guard acceptsDictionaryLiteral(type) else { return false }
    }
    state.variables[Int(index)].binding = type
    state.changes += 1
    return true
  }

  // MARK: Literals

  func accepts(_ type: Type, _ kind: LiteralKind) -> Bool {
    if case .error = type { return true }
    let proto: NominalDeclaration =
      switch kind {
      case .boolean: standard.booleanLiteral
      case .integer: standard.integerLiteral
      case .floating: standard.floatLiteral
      case .string: standard.stringLiteral
      case .interpolation: standard.interpolation
      case .null: standard.nilLiteral
      }
    return checker.conforms(type, proto)
  }

  func isDefault(_ type: Type, _ kind: LiteralKind) -> Bool {
    switch kind {
    case .integer: type.nominal === standard.int
    case .floating: type.nominal === standard.double
    case .boolean: type.nominal === standard.bool
    case .string, .interpolation: type.nominal === standard.string
    case .null: true
    }
  }

  func defaultType(_ kind: LiteralKind) -> Type? {
    switch kind {
    case .integer: standard.intType
    case .floating: standard.doubleType
    case .boolean: standard.boolType
    case .string, .interpolation: standard.stringType
    case .null: nil
    }
  }

  func acceptsArrayLiteral(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type, declaration === standard.array { return true }
    if case .error = type { return true }
    return checker.conforms(type, standard.arrayLiteral)
  }

  func acceptsDictionaryLiteral(_ type: Type) -> Bool {
    if case .nominal(let declaration, _) = type, declaration === standard.dictionary { return true }
    if case .error = type { return true }
    return checker.conforms(type, standard.dictionaryLiteral)
  }
}
