internal import ScriptLanguage

/// What evaluating an expression may do to variables, as far as the order of evaluation matters.
struct Effects {
  /// Whether code of the lesson runs: a function, a closure, an accessor.
  var callsCode = false
  /// Whether a variable is written here.
  var writes = false

  static let none = Effects()

  mutating func formUnion(_ other: Effects) {
    callsCode = callsCode || other.callsCode
    writes = writes || other.writes
  }
}

/// Finds and remembers the effects of expressions.
struct EffectAnalysis {
  private var known: [ObjectIdentifier: Effects] = [:]

  /// Whether evaluating expressions may change a variable; a shared one is changed by any code that runs.
  mutating func mayChange(_ variable: VariableDeclaration, isShared: Bool, in expressions: [Expression]) -> Bool {
    if variable.isConstant, !variable.isMutated { return false }
    return expressions.contains { expression in
      let effects = effects(of: expression)
      return effects.writes || (effects.callsCode && (isShared || variable.isCaptured))
    }
  }

  /// Whether an expression runs no code of the lesson and writes nothing.
  mutating func isCalm(_ expression: Expression) -> Bool {
    let effects = effects(of: expression)
    return !effects.callsCode && !effects.writes
  }

  /// The effects of an expression.
  mutating func effects(of expression: Expression) -> Effects {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none, .variable, .metatype, .enumCase, .closure, .error, .superReference: return .none
    default: break
    }
    if let effects = known[ObjectIdentifier(expression)] { return effects }
    let effects = find(expression)
    known[ObjectIdentifier(expression)] = effects
    return effects
  }

  private mutating func find(_ expression: Expression) -> Effects {
    switch expression.kind {
    case .array(let parts), .tuple(let parts): return union(parts)
    case .element(let base, let element, _, let arguments):
      return accessor(element.getter, union([base] + arguments.compactMap(\.expression)))
    case .property(let base, let property, _):
      let inner = union(base.map { [$0] } ?? [])
      if case .computed = property.storage { return accessor(property.getter, inner) }
      // A subclass may compute it, and a static property gets its value at its first use.
      if property.isStatic || (property.root as? VariableDeclaration)?.isOverridden ?? false {
        return accessor(property.fieldGetter, inner)
      }
      return inner
    case .tupleElement(let inner, _), .wrap(let inner), .forceUnwrap(let inner), .chainLink(let inner), .optionalChain(let inner),
      .erase(let inner), .upcast(let inner), .openExistential(let inner), .convertFunction(let inner), .discard(let inner):
      return effects(of: inner)
    case .and(let x, let y), .or(let x, let y), .coalesce(let x, let y): return union([x, y])
    case .conditional(let x, let y, let z): return union([x, y, z])
    case .call(let call): return effects(of: call)
    default: return Effects(callsCode: true, writes: true)
    }
  }

  private mutating func effects(of call: Call) -> Effects {
    let arguments = (call.receiver.map { [$0] } ?? []) + call.arguments
    var effects = union(arguments.compactMap(\.expression))
    for argument in arguments {
      switch argument {
      case .inout: effects.writes = true
      case .defaultValue: effects.callsCode = true
      case .value(let value): if case .function = value.type { effects.callsCode = true }
      }
    }
    return accessor(call.function, effects)
  }

  private func accessor(_ function: FunctionDeclaration?, _ effects: Effects) -> Effects {
    var effects = effects
    if function?.nativeKey.map(Intrinsic.runsCode) ?? true { effects.callsCode = true }
    return effects
  }

  private mutating func union(_ expressions: [Expression]) -> Effects {
    var all = Effects()
    for expression in expressions { all.formUnion(effects(of: expression)) }
    return all
  }
}

extension Argument {
  /// The expression of an argument that is passed by value.
  var expression: Expression? { if case .value(let expression) = self { expression } else { nil } }
}
