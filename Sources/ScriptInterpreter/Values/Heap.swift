internal import CScriptMachine

/// The heap of a session, as natives see it.
package struct Heap: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<ScriptHeap>

  /// An object with uninitialised payload; throws where the memory limit forbids it.
  @inline(__always)
  func allocate(_ type: UnsafePointer<ScriptObjectType>, payloadBytes: Int) throws(MemoryLimitReached) -> UnsafeMutablePointer<ScriptObject>
  {
    guard let object = script_allocate(pointer, type, Int64(payloadBytes)) else {
      throw MemoryLimitReached(requestedBytes: payloadBytes)
    }
    return object
  }

  /// Makes room for bytes that a value holds outside the heap.
  @inline(__always)
  func charge(_ bytes: Int) throws(MemoryLimitReached) {
    if bytes != 0, script_heap_charge(pointer, Int64(bytes)) == 0 { throw MemoryLimitReached(requestedBytes: bytes) }
  }

  /// Gives back what was charged.
  @inline(__always)
  func discharge(_ bytes: Int) {
    if bytes != 0 { script_heap_discharge(pointer, Int64(bytes)) }
  }
}

/// A value would not fit into the memory that the session may use.
struct MemoryLimitReached: Error {
  var requestedBytes: Int
}
