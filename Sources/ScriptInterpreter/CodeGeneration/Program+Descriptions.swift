internal import ScriptLanguage

extension Program {
  /// The code of a type's own `description` or `debugDescription`, compiled at first use; nil for types that the machine shows itself.
  ///
  /// At the top `description` wins, inside collections `debugDescription`.
  func ownDescription(of type: TypeDescriptor, isNested: Bool) throws -> CompiledFunction? {
    guard let declaration = type.type.nominal, declaration.kind != .protocol, StandardType(declaration) == nil else { return nil }
    if let known = isNested ? type.nestedDescription : type.topDescription { return known.function }
    var function: CompiledFunction?
    let protocols =
      isNested
      ? ["CustomDebugStringConvertible", "CustomStringConvertible"] : ["CustomStringConvertible", "CustomDebugStringConvertible"]
    for name in protocols where function == nil {
      guard let describe = library.describer(forProtocolNamed: name),
        case .conformance(_, let proto)? = describe.signature?.requirements.first,
        environment.conforms(type.type, to: proto)
      else { continue }
      function = self.function(describe, [type.type])
    }
    try completeDispatch()
    let found = TypeDescriptor.OwnDescription(function: function)
    if isNested { type.nestedDescription = found } else { type.topDescription = found }
    return function
  }
}

extension Library {
  /// The function of the machine's own module that shows a value through a protocol.
  func describer(forProtocolNamed name: String) -> FunctionDeclaration? {
    name == "CustomStringConvertible" ? describers.description : describers.debugDescription
  }
}
