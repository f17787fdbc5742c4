extension Expression {
  /// The expressions that this one evaluates directly; those inside closures and places left out.
  package var children: [Expression] {
    switch kind {
    case .integer, .floating, .boolean, .string, .none, .variable, .enumCase, .metatype, .closure, .error, .statements, .superReference: []
    case .array(let elements), .tuple(let elements): elements
    case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .interpolation(let segments):
      segments.flatMap { segment -> [Expression] in
        switch segment {
        case .text: []
        case .value(let value): [value]
        case .append(let call): call.arguments.compactMap(\.value)
        }
      }
    case .property(let base, _, _): base.map { [$0] } ?? []
    case .element(let base, _, _, let arguments): [base] + arguments.compactMap(\.value)
    case .function(_, _, let receiver): receiver.map { [$0] } ?? []
    case .call(let call): [call.receiver].compactMap { $0?.value } + call.arguments.compactMap(\.value)
    case .callValue(let callee, let arguments): [callee] + arguments.compactMap(\.value)
    case .and(let one, let other), .or(let one, let other), .coalesce(let one, let other): [one, other]
    case .conditional(let one, let two, let three): [one, two, three]
    case .assign(_, let value), .assignTuple(_, let value), .discard(let value): [value]
    case .mapOptional(let value, _, _): [value]
    case .tupleElement(let value, _), .wrap(let value), .forceUnwrap(let value), .optionalChain(let value), .chainLink(let value),
      .erase(let value), .openExistential(let value),
      .upcast(let value), .convertFunction(let value), .isType(let value, _), .conditionalCast(let value, _), .forcedCast(let value, _),
      .dynamicType(let value), .tryOptional(let value), .tryForce(let value):
      [value]
    }
  }
}

extension Argument {
  /// The expression of an argument that is passed by value.
  package var value: Expression? { if case .value(let expression) = self { expression } else { nil } }
}
