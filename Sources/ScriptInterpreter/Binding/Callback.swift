package import CScriptMachine

/// A function value of a lesson, as a parameter of a native: `Callback<Double, NDArray<Double>>` is `(NDArray<Double>) -> Double`.
///
/// It may be called only while the native runs. A call throws what ends the lesson (a failure inside the closure, a limit): the native
/// must let that error pass.
package struct Callback<Result: ScriptRepresentable, each Argument: ScriptRepresentable>: ScriptRepresentable {
  let slot: ScriptSlot
  let conversions: (repeat Conversion<each Argument>)
  let result: Representation

  /// Function values are objects of the heap.
  package static var isManaged: Bool { true }

  /// Nothing to look up: the parts are found when a call needs them.
  package static func makeRepresentation() -> Representation { .raw }

  /// A function of an unknown type is not called.
  package static func matches(_ type: DynamicType, _ slot: ScriptSlot) -> Bool { false }

  /// The function in a slot.
  package static func load(_ slot: ScriptSlot, as representation: Representation) -> Self {
    Callback(slot: slot, conversions: (repeat Conversion<each Argument>()), result: Result.makeRepresentation())
  }

  /// The same function.
  package static func store(_ value: consuming Self, as representation: Representation, in heap: Heap) throws -> ScriptSlot {
    script_retain(value.slot.object)
    return value.slot
  }

  /// Calls the function.
  package func call(_ context: NativeContext, _ arguments: repeat each Argument) throws -> Result {
    let machine = context.machine
    let call = try machine.prepareCallback(slot)
    repeat try call.pass(each arguments, each conversions)
    let slot = try call.run()
    defer { if Result.isManaged { script_release(machine.heap.pointer, slot.object) } }
    return Result.load(slot, as: result)
  }
}
