/// Literals and what can be said about their types.
extension Solver {
  func string(_ node: ExpressionNode, _ segments: [ExpressionNode.StringSegment], _ scope: Scope) -> SolverNode {
    let isPlain = segments.allSatisfy { if case .text = $0 { true } else { false } }
    if isPlain { return SolverNode(node, fresh(literal: .string), .literal) }
    return SolverNode(node, fresh(literal: .interpolation), .interpolation(segments, scope))
  }

  func array(_ node: ExpressionNode, _ elements: [ExpressionNode], _ scope: Scope, _ expected: Type?) -> SolverNode {
    let type = fresh()
    guard case .variable(let index) = type else { return failed(node) }
    state.variables[Int(index)].isArrayLiteral = true
    let element = fresh()
    var hint: Type?
    if let expected, let target = literalTarget(expected), acceptsArrayLiteral(target), bind(index, target) {
      _ = unify(element, arrayLiteralElement(of: target))
      hint = element
    } else {
      add(.arrayLiteral(type, element: element))
    }
    if hint == nil {
      if mayBeAny(expected), isMixed(elements) { _ = unify(element, .any) }
      if let tuple = tupleElement(of: elements) { _ = unify(element, tuple) }
    }
    // Literals of one kind share a variable, so that a long table costs little.
    var shared: [LiteralKind: Type] = [:]
    let children = elements.map { child -> SolverNode in
      if let kind = bareLiteral(child) {
        if let known = shared[kind] {
          countLiteral(known)
          return SolverNode(child, known, .literal)
        }
        let made = generate(child, in: scope)
        shared[kind] = made.type
        add(.convert(made.type, element))
        return made
      }
      let made = generate(child, in: scope, expecting: hint.map { fixed($0) })
      add(.convert(made.type, element))
      return made
    }
    return SolverNode(node, type, .array(children, element: element))
  }

  /// Whether literals of different kinds stand beside each other.
  private func isMixed(_ elements: [ExpressionNode]) -> Bool {
    Set(elements.compactMap { kindOfLiteral($0) }).count > 1
  }

  /// Whether a literal stands where any value will do, perhaps inside another literal.
  private func mayBeAny(_ expected: Type?) -> Bool {
    if case .variable? = expected { true } else { expected == .any }
  }

  private func kindOfLiteral(_ node: ExpressionNode) -> Int? {
    switch node.kind {
    case .integer, .floating: 0
    case .string: 1
    case .boolean: 2
    case .array: 3
    case .dictionary: 4
    default: nil
    }
  }

  /// The type of tuples that are written out and differ in what their literals allow, such as `(1, nil)` beside `(2, "b")`.
  private func tupleElement(of elements: [ExpressionNode]) -> Type? {
    guard elements.count > 1, case .tuple(let first) = elements[0].kind else { return nil }
    let rows = elements.compactMap { node -> [ArgumentNode]? in
      if case .tuple(let row) = node.kind, row.map(\.label) == first.map(\.label) { row } else { nil }
    }
    guard rows.count == elements.count else { return nil }
    let isUneven = first.indices.contains { column in
      let hasNil = rows.contains { if case .nil = $0[column].value.kind { true } else { false } }
      let hasFraction = rows.contains { if case .floating = $0[column].value.kind { true } else { false } }
      let hasInteger = rows.contains { if case .integer = $0[column].value.kind { true } else { false } }
      return hasNil || (hasFraction && hasInteger)
    }
    return isUneven ? .tuple(first.map { TupleElement(label: $0.label, fresh()) }) : nil
  }

  func countLiteral(_ type: Type) {
    if case .variable(let index) = fixed(type) { state.variables[Int(index)].literalCount += 1 }
  }

  func bareLiteral(_ node: ExpressionNode) -> LiteralKind? {
    switch node.kind {
    case .integer: .integer
    case .floating: .floating
    case .boolean: .boolean
    default: nil
    }
  }

  /// The type that a literal takes on where an optional of it is expected.
  func literalTarget(_ expected: Type) -> Type? {
    switch fixed(expected) {
    case .variable, .error, .existential: nil
    case let type: standard.wrapped(type).map { fixed($0) }.flatMap { literalTarget($0) } ?? (standard.wrapped(type) == nil ? type : nil)
    }
  }

  func arrayLiteralElement(of type: Type) -> Type {
    if case .nominal(let declaration, let arguments) = type, declaration === standard.array { return arguments[0] }
    return checker.associatedType("ArrayLiteralElement", of: type)
  }

  func dictionary(
    _ node: ExpressionNode, _ pairs: [(ExpressionNode, ExpressionNode)], _ scope: Scope, _ expected: Type?
  ) -> SolverNode {
    let type = fresh()
    guard case .variable(let index) = type else { return failed(node) }
    state.variables[Int(index)].isDictionaryLiteral = true
    let key = fresh(), value = fresh()
    if let expected, let target = literalTarget(expected), acceptsDictionaryLiteral(target), bind(index, target) {
      bindDictionary(target, key, value)
    } else {
      add(.dictionaryLiteral(type, key: key, value: value))
    }
    if mayBeAny(expected), isMixed(pairs.map(\.1)) { _ = unify(value, .any) }
    let children = pairs.map { pair in
      let first = generate(pair.0, in: scope, expecting: fixed(key))
      let second = generate(pair.1, in: scope, expecting: fixed(value))
      add(.convert(first.type, key))
      add(.convert(second.type, value))
      return (first, second)
    }
    return SolverNode(node, type, .dictionary(children, key: key, value: value))
  }

  @discardableResult
  func bindDictionary(_ target: Type, _ key: Type, _ value: Type) -> Bool {
    if case .nominal(let declaration, let arguments) = target, declaration === standard.dictionary {
      return unify(key, arguments[0]) && unify(value, arguments[1])
    } else {
      return unify(key, checker.associatedType("Key", of: target)) && unify(value, checker.associatedType("Value", of: target))
    }
  }

  func tuple(_ node: ExpressionNode, _ elements: [ArgumentNode], _ scope: Scope, _ expected: Type?) -> SolverNode {
    var hints: [Type?] = elements.map { _ in nil }
    if case .tuple(let types)? = expected.map({ fixed($0) }), types.count == elements.count { hints = types.map(\.type) }
    let children = zip(elements, hints).map { generate($0.value, in: scope, expecting: $1) }
    let type = Type.tuple(zip(elements, children).map { TupleElement(label: $0.label, $1.type) })
    return SolverNode(node, type, .tuple(children))
  }
}
