internal import CScriptMachine
internal import ScriptLanguage

/// Natives that code generation itself calls: they have no declaration in any interface.
extension Program {
  /// Appends what `print` shows of a value to a string that is being built.
  func appendValue(_ type: TypeDescriptor) -> Native {
    cachedNative("interpolation.value \(type.address)") {
      if case .integer = type.layout {
        return Native(key: "interpolation.integer", argumentCount: 2) { call in
          script_count_work(64)
          try StringObject.modify(&call.place(0).pointee, in: call.heap) { $0 += String(call[1].integer) }
        }
      }
      return Native(key: "interpolation.value", argumentCount: 2) { call in
        let text = try ValuePrinter.description(of: call[1], type, in: call.machine)
        try StringObject.modify(&call.place(0).pointee, in: call.heap) { $0 += text }
      }
    }
  }

  /// Compares two values of a type as the synthesized `==` does.
  func equality(_ type: TypeDescriptor) -> Native {
    cachedNative("equality \(type.address)") {
      Native(key: "equality", argumentCount: 2) { call in
        guard let isEqual = try ValueEquality(machine: call.machine).areEqual(call[0], call[1], type, isTop: true) else {
          throw NativeError("values of type '\(type.type)' cannot be compared in lessons yet")
        }
        call.result.integer = isEqual ? 1 : 0
      }
    }
  }

  /// Ends the block because `as!` met a value of another type.
  func failCast(_ type: TypeDescriptor, to wanted: Type) -> Native {
    cachedNative("as! \(type.address) \(types.descriptor(wanted).address)") {
      Native(key: "as!", argumentCount: 1) { call in
        let found = call[0].object.map { TypeDescriptor.at(RecordObject.slots($0)[0]).type.runtimeName } ?? "nil"
        throw NativeError("could not cast value of type '\(found)' to '\(wanted.runtimeName)'", identifier: "FailedCast")
      }
    }
  }

  /// Ends the block because `try!` met an error.
  func failTry(_ type: TypeDescriptor) -> Native {
    cachedNative("try!") {
      Native(key: "try!", argumentCount: 1) { call in
        let text = try ValuePrinter.description(of: call[0], type, in: call.machine, isNested: true)
        throw NativeError("'try!' expression unexpectedly raised an error: \(text)", identifier: "UnexpectedError")
      }
    }
  }

  /// Keeps the value that a block shows.
  func display(_ type: TypeDescriptor) -> Native {
    cachedNative("display \(type.address)") {
      Native(key: "display", argumentCount: 1) { call in
        let slot = call[0]
        let host = type.isManaged ? slot.object.flatMap { object in HostTypeDescriptor.of(object)?.value(object) } : nil
        call.machine.displayed = BlockValue(
          text: try ValuePrinter.description(of: slot, type, in: call.machine), typeName: type.type.description, object: host)
      }
    }
  }

  /// The code of a default value, which belongs to the callee's module; nil for a literal, which stands in the caller's code.
  func defaultValue(_ expression: Expression, _ substitution: Substitution) -> CompiledFunction? {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .none: return nil
    default: break
    }
    return cachedDefault(expression, substitution.types) { function in
      let compiler = FunctionCompiler(program: self, function: function, substitution: substitution)
      compiler.returnType = compiler.concrete(expression.type)
      function.shape.result = compiler.isManaged(expression.type) ? .owned : .raw
      _ = try compiler.reserve(1)
      try compiler.store(expression, into: 0)
      compiler.emit(SCRIPT_RETURN)
      compiler.finish()
    }
  }
}
