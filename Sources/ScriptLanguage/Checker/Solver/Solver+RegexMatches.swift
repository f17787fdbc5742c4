/// `match.1` and `match.year`: a match of a regular expression has the elements of its output.
extension Solver {
  /// The elements of the output of a match; nil for other types.
  func matchElements(_ type: Type) -> [TupleElement]? {
    guard case .nominal(let nominal, let arguments) = fixed(type), nominal.name == "Match", nominal.module?.name == "Swift",
      let output = arguments.first
    else { return nil }
    if case .tuple(let elements) = fixed(output) { return elements }
    return nil
  }

  /// The position of a labelled element of a tuple or of a match's output.
  func labelledElement(_ name: Name, of type: Type) -> Int? {
    if case .tuple(let elements) = resolved(type) { return elements.firstIndex { $0.label == name } }
    return matchElements(type)?.firstIndex { $0.label == name }
  }

  /// An element of a tuple or of a match's output.
  func element(_ index: Int, of base: Expression, _ type: Type, _ range: Range<Int>) -> Expression {
    guard matchElements(base.type) != nil, case .nominal(let nominal, let arguments) = base.type, let output = arguments.first,
      let property = nominal.storedProperties.first(where: { $0.name == "output" })
    else { return Expression(.tupleElement(base, index), type, range) }
    let substitution = Substitution(signature: nominal.signature, types: arguments)
    return Expression(.tupleElement(Expression(.property(base: base, property, substitution), output, range), index), type, range)
  }
}
