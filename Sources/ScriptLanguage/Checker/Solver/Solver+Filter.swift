/// Weeding out candidates that cannot fit what is known, without opening their types.
extension Solver {
  func viable(_ candidates: [Candidate], at site: Site) -> [Candidate] {
    guard candidates.count > 1 else { return candidates }
    let expected = expectedType(of: site.type)
    return candidates.filter { isViable($0, site, expected) }
  }

  private func isViable(_ candidate: Candidate, _ site: Site, _ expected: Type?) -> Bool {
    let owner = ownerSubstitution(candidate)
    if let parameters = parameters(of: candidate) {
      if let arguments = site.arguments {
        if site.isOperator, expected == nil, !suitsLiterals(candidate, arguments) { return false }
        guard let mapping = candidate.mapping else { return false }
        for (parameter, source) in zip(parameters, mapping.sources) where !fits(source, parameter, arguments, site, owner, candidate) {
          return false
        }
        if let expected, let result = resultType(of: candidate), !mayConvert(substituted(result, owner), expected, candidate) {
          return false
        }
      } else if let expected, case .function(let function) = expected {
        guard isViableValue(parameters, candidate, function, owner) else { return false }
      }
    } else if let expected, site.arguments == nil, let variable = candidate.declaration as? VariableDeclaration {
      return mayConvert(substituted(variable.type, owner), expected, candidate)
    }
    return true
  }

  /// Whether an operator of a protocol can be meant where all operands are literals, which take their default types.
  private func suitsLiterals(_ candidate: Candidate, _ arguments: [Site.Argument]) -> Bool {
    guard let proto = candidate.declaration.owner, proto.kind == .protocol else { return true }
    var defaults: [NominalDeclaration] = []
    for argument in arguments {
      guard case .variable(let index) = fixed(argument.type) else { return true }
      let variable = state.variables[Int(index)]
      if variable.isArrayLiteral {
        defaults.append(standard.array)
      } else if let kind = variable.literal, let type = defaultType(kind)?.nominal {
        defaults += kind == .integer ? [type, standard.double] : [type]
      } else {
        return true
      }
    }
    return defaults.contains { nominal in checker.allConformances(of: nominal).contains { $0.protocol === proto } }
  }

  private func isViableValue(
    _ parameters: [FunctionDeclaration.Parameter], _ candidate: Candidate, _ function: FunctionType, _ owner: Substitution
  ) -> Bool {
    var expectedTypes = function.parameters.map { (type: $0.type, isInout: $0.isInout) }
    if expectedTypes.count == 1, parameters.count > 1, case .tuple(let elements) = fixed(expectedTypes[0].type) {
      expectedTypes = elements.map { (type: $0.type, isInout: false) }
    }
    guard parameters.count == expectedTypes.count else { return false }
    for (own, expected) in zip(parameters, expectedTypes) {
      guard own.isInout == expected.isInout else { return false }
      if !mayConvert(expected.type, substituted(own.type, owner), candidate) { return false }
    }
    return resultType(of: candidate).map { mayConvert(substituted($0, owner), function.result, candidate) } ?? true
  }

  private func fits(
    _ source: ArgumentMapping.Source, _ parameter: FunctionDeclaration.Parameter, _ arguments: [Site.Argument], _ site: Site,
    _ owner: Substitution, _ candidate: Candidate
  ) -> Bool {
    var type = substituted(parameter.type, owner)
    if parameter.isAutoclosure, case .function(let function) = type { type = function.result }
    switch source {
    case .defaultValue: return true
    case .argument(let position):
      if parameter.isInout != arguments[position].isInout, !(parameter.isInout && site.isOperator) { return false }
      if parameter.isInout { return mayEqual(arguments[position].type, type, candidate) }
      return mayConvert(arguments[position].type, type, candidate)
    case .arguments(let positions):
      guard let element = type.arguments.first else { return false }
      return positions.allSatisfy { mayConvert(arguments[$0].type, element, candidate) }
    }
  }

  private func resultType(of candidate: Candidate) -> Type? {
    switch candidate.declaration {
    case let function as FunctionDeclaration: function.resultType
    case let element as SubscriptDeclaration: element.elementType
    default: nil
    }
  }

  private func ownerSubstitution(_ candidate: Candidate) -> Substitution {
    guard let owner = candidate.declaration.owner, let base = candidate.base.map({ fixed($0) }), let signature = owner.signature else {
      return .empty
    }
    if owner.kind == .protocol { return Substitution(signature: signature, types: [base]) }
    if case .nominal(let nominal, let arguments) = base, nominal === owner { return Substitution(signature: signature, types: arguments) }
    return .empty
  }

  private func substituted(_ type: Type, _ owner: Substitution) -> Type {
    owner.types.isEmpty ? type : type.substituting(owner)
  }

  /// What the pending constraints say a variable must convert to.
  func expectedType(of type: Type) -> Type? {
    let found = fixed(type)
    guard case .variable(let index) = found else { return found }
    for constraint in state.pending {
      guard case .convert(let from, let to) = constraint, case .variable(index) = fixed(from) else { continue }
      let target = fixed(to)
      if case .variable = target { continue }
      if case .existential(let protocols) = target, protocols.isEmpty { continue }
      return target
    }
    return nil
  }

  /// Whether a value may be converted, as far as the outermost parts say.
  ///
  /// `to` may hold unopened generic parameters of the candidate.
  func mayConvert(_ from: Type, _ to: Type, _ candidate: Candidate) -> Bool {
    let source = fixed(from), target = fixed(to)
    switch (source, target) {
    case (.error, _), (_, .error), (_, .variable), (_, .member), (.member, _): return true
    case (.variable(let index), _): return unknownMayConvert(index, target, candidate)
    case (_, .parameter(let parameter)): return mayBe(source, parameter, candidate)
    case (.parameter, _): return isOpen(source, candidate) || checkedParameter(source, target)
    case (.nominal(let a, let x), .nominal(let b, let y)):
      if b === standard.optional {
        return a === standard.optional
          ? mayConvert(x[0], y[0], candidate) || mayConvert(source, y[0], candidate) : mayConvert(source, y[0], candidate)
      }
      if a === b { return zip(x, y).allSatisfy { mayConvert($0, $1, candidate) } }
      return a.kind == .class && isSubclass(a, of: b)
    case (_, .nominal(let b, let y)) where b === standard.optional: return mayConvert(source, y[0], candidate)
    case (_, .existential(let protocols)):
      if case .function = source { return protocols.isEmpty }
      return protocols.allSatisfy { checker.conforms(resolved(source), $0) } || isExistential(source)
    case (.function(let a), .function(let b)): return a.parameters.count == b.parameters.count
    case (.tuple(let a), .tuple(let b)): return a.count == b.count && zip(a, b).allSatisfy { mayConvert($0.type, $1.type, candidate) }
    case (.metatype, .metatype): return true
    default: return source == target
    }
  }

  private func isExistential(_ type: Type) -> Bool { if case .existential = type { true } else { false } }

  private func checkedParameter(_ source: Type, _ target: Type) -> Bool {
    if source == target || checker.canonical(source) == checker.canonical(target) { return true }
    switch target {
    case .nominal(let declaration, let arguments) where declaration === standard.optional:
      return checkedParameter(source, fixed(arguments[0]))
    case .existential(let protocols): return protocols.allSatisfy { checker.conforms(source, $0) }
    case .nominal(let declaration, _): return declaration.kind == .class && checker.superclassBound(of: source) != nil
    default: return false
    }
  }

  private func isSubclass(_ nominal: NominalDeclaration, of other: NominalDeclaration) -> Bool {
    var current: NominalDeclaration? = nominal
    while let here = current {
      if here === other { return true }
      current = here.superclass?.nominal
    }
    return false
  }

  /// Whether a type mentions a generic parameter that the candidate would open.
  private func isOpen(_ type: Type, _ candidate: Candidate) -> Bool {
    guard case .parameter(let parameter) = type else { return false }
    return signature(of: candidate)?.index(of: parameter) != nil
  }

  private func signature(of candidate: Candidate) -> GenericSignature? {
    switch candidate.declaration {
    case let function as FunctionDeclaration: function.signature
    case let element as SubscriptDeclaration: element.signature
    case let variable as VariableDeclaration: variable.getter?.signature ?? variable.owner?.signature
    default: nil
    }
  }

  private func mayBe(_ source: Type, _ parameter: GenericParameter, _ candidate: Candidate) -> Bool {
    guard let signature = signature(of: candidate), signature.index(of: parameter) != nil else {
      return checkedParameter(source, .parameter(parameter))
    }
    if isOpen(source, candidate) { return true }
    for case .conformance(.parameter(let subject), let proto) in signature.requirements where subject === parameter {
      if !checker.conforms(source, proto) { return false }
    }
    return true
  }

  private func unknownMayConvert(_ index: Int32, _ target: Type, _ candidate: Candidate) -> Bool {
    let variable = state.variables[Int(index)]
    if case .existential = target { return true }
    if variable.closure != nil {
      switch target {
      case .function(let function): return closureFits(variable.closure, function)
      case .nominal(let declaration, let arguments) where declaration === standard.optional:
        return unknownMayConvert(index, fixed(arguments[0]), candidate)
      case .nominal(let declaration, _) where declaration === standard.keyPath:
        return variable.closure.map { closureSites[$0].node.isKeyPath } ?? false
      case .parameter(let parameter): return noRequirement(parameter, candidate)
      default: return false
      }
    }
    if variable.isArrayLiteral { return literalMayConvert(target, candidate) { acceptsArrayLiteral($0) } }
    if variable.isDictionaryLiteral { return literalMayConvert(target, candidate) { acceptsDictionaryLiteral($0) } }
    guard let kind = variable.literal else { return lowerBoundMayConvert(index, target, candidate) }
    if kind == .null {
      return target.nominal.map { checker.conforms(.nominal($0, target.arguments), standard.nilLiteral) } ?? isGeneric(target, candidate)
    }
    return literalMayConvert(target, candidate) { accepts($0, kind) }
  }

  private func isGeneric(_ type: Type, _ candidate: Candidate) -> Bool { isOpen(type, candidate) }

  private func closureFits(_ index: Int?, _ function: FunctionType) -> Bool {
    guard let index else { return true }
    let count = state.closures[index].parameterTypes.count
    if count == function.parameters.count { return true }
    if count > 1, function.parameters.count == 1 {
      switch fixed(function.parameters[0].type) {
      case .tuple(let elements): return elements.count == count
      case .variable, .parameter, .member: return true
      default: return false
      }
    }
    return false
  }

  private func noRequirement(_ parameter: GenericParameter, _ candidate: Candidate) -> Bool {
    !(signature(of: candidate)?.requirements.contains { if case .conformance(.parameter(parameter), _) = $0 { true } else { false } }
      ?? false)
  }

  private func literalMayConvert(_ target: Type, _ candidate: Candidate, _ accepts: (Type) -> Bool) -> Bool {
    switch target {
    case .nominal(let declaration, let arguments) where declaration === standard.optional:
      literalMayConvert(fixed(arguments[0]), candidate, accepts)
    case .parameter(let parameter): isOpen(target, candidate) ? literalMayBe(parameter, candidate) : accepts(target)
    case .variable, .member, .error: true
    case .nominal: accepts(target)
    default: false
    }
  }

  /// A literal can become any type of the requirements; only what no literal type ever is rules it out.
  private func literalMayBe(_ parameter: GenericParameter, _ candidate: Candidate) -> Bool { true }

  /// An unknown whose values are partly known (`max(x, 1)` with `x: Double`).
  private func lowerBoundMayConvert(_ index: Int32, _ target: Type, _ candidate: Candidate) -> Bool {
    for constraint in state.pending {
      guard case .convert(let from, let to) = constraint, case .variable(index) = fixed(to) else { continue }
      let source = fixed(from)
      if case .variable = source { continue }
      if !mayConvert(source, target, candidate), !isPromotable(target) { return false }
    }
    return true
  }

  private func isPromotable(_ type: Type) -> Bool { standard.wrapped(type) != nil }

  /// Whether two types may be the same.
  func mayEqual(_ one: Type, _ other: Type, _ candidate: Candidate) -> Bool {
    let left = fixed(one), right = fixed(other)
    switch (left, right) {
    case (.variable, _), (_, .variable), (.error, _), (_, .error), (.member, _), (_, .member): return true
    case (_, .parameter(let parameter)): return mayBe(left, parameter, candidate)
    case (.nominal(let a, let x), .nominal(let b, let y)): return a === b && zip(x, y).allSatisfy { mayEqual($0, $1, candidate) }
    case (.tuple(let a), .tuple(let b)): return a.count == b.count
    case (.function(let a), .function(let b)): return a.parameters.count == b.parameters.count
    default: return left == right
    }
  }
}
