internal import CScriptMachine
internal import ScriptLanguage

extension Program {
  /// The code that calls a type's own `hash(into:)`, compiled at first use; nil where the members are hashed one by one.
  func ownHash(of type: TypeDescriptor) throws -> CompiledFunction? {
    if let known = type.ownHash { return known.function }
    let function = try ownFunction(library.comparers.hash, "hash", of: type)
    type.ownHash = TypeDescriptor.OwnDescription(function: function)
    return function
  }

  /// The code that calls a type's own `==`, compiled at first use; nil where the members are compared one by one.
  func ownEquality(of type: TypeDescriptor) throws -> CompiledFunction? {
    if let known = type.ownEquality { return known.function }
    let function = try ownFunction(library.comparers.equal, "==", of: type)
    type.ownEquality = TypeDescriptor.OwnDescription(function: function)
    return function
  }

  private func ownFunction(_ helper: FunctionDeclaration?, _ name: Name, of type: TypeDescriptor) throws -> CompiledFunction? {
    guard let declaration = type.type.nominal, declaration.kind != .protocol, StandardType(declaration) == nil, let helper,
      case .conformance(_, let proto)? = helper.signature?.requirements.first,
      environment.conforms(type.type, to: proto),
      let requirement = proto.requirement(name) ?? proto.conformances.lazy.compactMap({ $0.protocol.requirement(name) }).first,
      environment.witness(of: requirement, for: type.type) != nil
    else { return nil }
    let function = self.function(helper, [type.type])
    try completeDispatch()
    return function
  }
}

extension Machine {
  /// Calls a function with values that stay the caller's; a raw result.
  func callRaw(_ function: CompiledFunction, _ arguments: [ScriptSlot], isManaged: Bool) throws -> ScriptSlot {
    let call = try prepareCall(of: UnsafePointer(function.record))
    for argument in arguments {
      if isManaged { script_retain(argument.object) }
      try call.pass(argument, isManaged: isManaged)
    }
    return try call.run()
  }
}
