internal import CScriptMachine

/// The implementation of one library function, as the machine calls it.
final class Native: @unchecked Sendable {
  /// The key it is bound to, for the disassembler and for messages.
  let key: String
  /// How many arguments it takes, receiver included.
  let argumentCount: Int
  let body: (NativeCall) throws -> Void

  init(key: String, argumentCount: Int, _ body: @escaping (NativeCall) throws -> Void) {
    self.key = key
    self.argumentCount = argumentCount
    self.body = body
  }
}

/// One call of a native: where its arguments stand and where its result goes.
///
/// Arguments stay the caller's; a result is stored with a reference of its own into a slot that holds nothing.
struct NativeCall {
  let frame: UnsafeMutablePointer<ScriptSlot>
  let operands: UnsafePointer<UInt16>
  unowned(unsafe) let machine: Machine

  /// The slot of the result.
  @inline(__always)
  var result: ScriptSlot {
    get { frame[Int(operands[0])] }
    nonmutating set { frame[Int(operands[0])] = newValue }
  }

  /// The slot of an argument, counted from 0; a receiver comes first.
  @inline(__always)
  subscript(argument: Int) -> ScriptSlot {
    get { frame[Int(operands[argument + 1])] }
    nonmutating set { frame[Int(operands[argument + 1])] = newValue }
  }

  /// The slot of an argument that is passed `inout`.
  @inline(__always)
  func place(_ argument: Int) -> UnsafeMutablePointer<ScriptSlot> { frame + Int(operands[argument + 1]) }

  /// The session's heap.
  @inline(__always)
  var heap: Heap { machine.heap }
}

/// Counts the arguments of a native while they are loaded, left to right.
struct ArgumentCursor {
  let call: NativeCall
  var index: Int

  @inline(__always)
  mutating func next<Value>(_ conversion: Conversion<Value>) -> Value {
    defer { index += 1 }
    return Value.load(call[index], as: conversion.representation)
  }
}

/// How values of one type are converted, looked up once for each binding.
struct Conversion<Value: ScriptRepresentable>: Sendable {
  let representation: Representation

  init() { representation = Value.makeRepresentation() }
}
