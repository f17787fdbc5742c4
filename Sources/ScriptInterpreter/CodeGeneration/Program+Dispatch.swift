internal import CScriptMachine
internal import ScriptLanguage

extension Program {
  /// The code of a class's own `deinit`.
  func deinitializer(of layout: ClassLayout) -> CompiledFunction? { dispatch.deinitializers[layout.number] }

  /// Whether a call of a member must look at the class of the object.
  static func isDynamic(_ member: Declaration) -> Bool {
    guard let owner = member.owner, owner.isScriptClass else { return false }
    return !member.isFinal && !owner.isFinal
  }

  /// The number by which calls of a member find their code.
  func selector(_ member: Declaration, _ role: DispatchTables.Selector.Role, _ types: [Type] = []) -> UInt16 {
    UInt16(truncatingIfNeeded: dispatch.number(of: .init(root: member.root, role: role, types: types)))
  }

  /// A type whose members can be called when it is only known at run time.
  func noted(_ type: TypeDescriptor) -> TypeDescriptor {
    // A class gets its number, and with it its methods, before the program runs.
    _ = type.layout
    dispatch.noteErased(type)
    return type
  }

  /// Compiles what calls may find at run time, until nothing is missing.
  func completeDispatch() throws {
    var isComplete = false
    while !isComplete {
      isComplete = true
      try compilePending()
      if try completeClasses() { isComplete = false }
      if try completeWitnesses() { isComplete = false }
    }
    dispatch.publish(classCount: types.classes.count, to: machine.context)
  }

  private func completeClasses() throws -> Bool {
    var hasChanged = false
    var index = 0
    while index < types.classes.count {
      let layout = types.classes[index]
      index += 1
      if let deinitializer = layout.declaration.deinitializer, dispatch.deinitializers[layout.number] == nil {
        dispatch.deinitializers[layout.number] = function(deinitializer, layout.type.type.arguments)
        hasChanged = true
      }
      dispatch.noteErased(layout.type)
      var number = 0
      while number < dispatch.selectors.count {
        let selector = dispatch.selectors[number]
        if dispatch.method(layout.number, number) == nil, let code = implementation(of: selector, in: layout) {
          dispatch.setMethod(layout.number, number, UnsafePointer(code.record))
          hasChanged = true
        }
        number += 1
      }
    }
    return hasChanged
  }

  /// The code for a member in a class: its own or the nearest superclass's.
  private func implementation(of selector: DispatchTables.Selector, in layout: ClassLayout) -> CompiledFunction? {
    guard layout.lineage.contains(where: { $0.declaration === selector.root.owner }) else { return nil }
    for level in layout.lineage {
      guard let member = level.declaration.member(standingFor: selector.root) else { continue }
      guard let code = Self.code(of: member, selector.role) else { continue }
      return function(code, level.type.type.arguments + selector.types)
    }
    return nil
  }

  private static func code(of member: Declaration, _ role: DispatchTables.Selector.Role) -> FunctionDeclaration? {
    switch (member, role) {
    case (let function as FunctionDeclaration, _): function
    case (let property as VariableDeclaration, .get): property.getter ?? property.fieldGetter
    case (let property as VariableDeclaration, .set): property.setter ?? property.fieldSetter
    case (let element as SubscriptDeclaration, .get): element.getter
    case (let element as SubscriptDeclaration, .set): element.setter
    default: nil
    }
  }

  // MARK: - Requirements

  private func completeWitnesses() throws -> Bool {
    var hasChanged = false
    var index = 0
    while index < dispatch.witnessTables.count {
      let table = dispatch.witnessTables[index]
      index += 1
      var position = 0
      while position < dispatch.erasedTypes.count {
        let type = dispatch.erasedTypes[position]
        position += 1
        guard !table.contains(type), let code = try witness(for: table, type) else { continue }
        table.insert(UnsafePointer(code.record), for: type)
        hasChanged = true
      }
    }
    return hasChanged
  }

  private func witness(for table: DispatchTables.WitnessTable, _ type: TypeDescriptor) throws -> CompiledFunction? {
    let requirement = table.requirement
    guard let owner = requirement.owner else { return nil }
    if owner.kind == .protocol {
      guard environment.conforms(type.type, to: owner) else { return nil }
    } else {
      guard case .instance(let layout) = type.layout, layout.lineage.contains(where: { $0.declaration === owner }) else { return nil }
      return classMember(requirement, table.types, layout)
    }
    let code = anonymousFunction(named: requirement.fullName, source: nil)
    let compiler = FunctionCompiler(
      program: self, function: code, substitution: Substitution(signature: requirement.signature, types: [type.type] + table.types))
    try compiler.compileWitness(of: requirement, for: type)
    return code
  }

  /// A static member of a class, which subclasses may override.
  private func classMember(_ function: FunctionDeclaration, _ types: [Type], _ layout: ClassLayout) -> CompiledFunction? {
    let owner = function.accessorOwner.flatMap { _ in function.owner?.property(withAccessor: function) as Declaration? } ?? function
    for level in layout.lineage {
      guard let member = level.declaration.member(standingFor: owner.root),
        let code = Self.code(of: member, function.kind == .getter ? .get : function.kind == .setter ? .set : .call)
      else { continue }
      return self.function(code, level.type.type.arguments + types)
    }
    return nil
  }
}
