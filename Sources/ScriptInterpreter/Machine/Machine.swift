internal import CScriptMachine
internal import SourceDiagnostics

/// The running part of a session: heap, stack, global variables, limits and output.
final class Machine {
  /// The most calls of natives that call back into the lesson that may be active at once; bounds the use of the native stack.
  static let maximumCallbackDepth = 128

  /// How deep values may stand inside each other where natives walk through them by recursion.
  static let maximumValueDepth = 1_500

  /// How deep natives stand in the values that they walk through.
  var valueDepth = 0

  var limits: Limits
  weak var host: (any SessionHost)?
  let context: UnsafeMutablePointer<ScriptContext>
  let heap: Heap

  private let stack: UnsafeMutablePointer<ScriptSlot>
  private let stackCount: Int

  /// The code of the session, for natives that run it.
  weak var program: Program?
  /// The bytes that the current block has printed.
  var writtenBytes = 0
  /// The value that the current block shows.
  var displayed: BlockValue?
  /// The error of the native that failed last.
  var pendingError: (any Error)?
  /// Where the runs stand that wait for a native to return, outermost first.
  var suspended: [SuspendedRun] = []
  /// The state of the generator behind random numbers without one; the same in every session.
  var randomState: UInt64 = 0
  /// The state of `drand48`; the same in every session.
  var randomState48: UInt64 = 0x1234_ABCD_330E
  /// Whether the current block has ended itself with `exit(0)`.
  var hasExited = false
  /// The tasks of the current block.
  var tasks = TaskQueue()
  /// How many runs of `deinit` wait for inner ones.
  var deinitializerDepth = 0
  /// String constants of all code of the session, by their bytes: equal strings may differ in their scalars.
  private var stringConstants: [[UInt8]: UnsafeMutablePointer<ScriptObject>] = [:]

  init(limits: Limits, host: (any SessionHost)?) {
    self.limits = limits
    self.host = host
    let heapMemory = UnsafeMutablePointer<ScriptHeap>.allocate(capacity: 1)
    script_heap_initialize(heapMemory, Int64(limits.memory))
    heapMemory.pointee.characterType = StringObject.characterType.pointer
    heap = Heap(pointer: heapMemory)
    // Pages that nobody touches cost nothing: the memory comes from the system on first use.
    stackCount = limits.depth * 16 + 70_000
    stack = UnsafeMutablePointer<ScriptSlot>.allocate(capacity: stackCount)
    context = UnsafeMutablePointer<ScriptContext>.allocate(capacity: 1)
    context.initialize(
      to: ScriptContext(
        heap: heapMemory, globals: stack + Int(SCRIPT_FRAME_HEADER), stackLimit: stack + stackCount, fuel: 0, fuelReserve: 0,
        hostWork: nil, paidWork: 0, isCancelled: 0, trap: SCRIPT_TRAP_NONE, pc: nil, frame: nil, callNative: callNative, finalize: finalize,
        equalTexts: equalTexts, appendText: appendText, methods: nil,
        host: nil, halt: (0, 0)))
    context.pointee.host = Unmanaged.passUnretained(self).toOpaque()
  }

  deinit {
    for object in stringConstants.values { script_release(heap.pointer, object) }
    script_heap_finalize(heap.pointer)
    heap.pointer.deallocate()
    context.deallocate()
    stack.deallocate()
  }

  /// The global variables, which are the window of top-level code too.
  var globals: UnsafeMutablePointer<ScriptSlot> { context.pointee.globals }

  /// Leaves a global slot without value.
  func resetGlobal(_ slot: Int, isManaged: Bool) {
    if isManaged { globals[slot].object = absent } else { globals[slot].bits = 0 }
  }

  /// Releases the reference of a global slot and leaves it without value.
  func releaseGlobal(_ slot: Int) {
    let object = globals[slot].object
    globals[slot].object = absent
    if object != absent { script_release(heap.pointer, object) }
    // What dies with the session or with a failed block dies silently, as at the end of a program.
    script_heap_drop_dying(heap.pointer)
  }

  /// The mark for a variable without value.
  var absent: UnsafeMutablePointer<ScriptObject> { script_heap_absent(heap.pointer) }

  /// How many objects the constants are, without the characters that belong to the heap.
  var constantCount: Int { stringConstants.values.count { $0.pointee.type != StringObject.characterType.pointer } }

  /// The object of a string literal; the machine keeps it for as long as it lives.
  func stringConstant(_ text: String) throws -> UnsafeMutablePointer<ScriptObject> {
    let bytes = Array(text.utf8)
    if let known = stringConstants[bytes] { return known }
    let object = try StringObject.make(text, in: heap)
    stringConstants[bytes] = object
    return object
  }
}

/// A run that waits for a native, which has started another run.
struct SuspendedRun {
  var pc: UnsafePointer<UInt64>?
  var frame: UnsafeMutablePointer<ScriptSlot>?
}

/// What the core calls when objects with `deinit` have lost their last reference.
private let finalize: ScriptFinalizer = { context in
  Unmanaged<Machine>.fromOpaque(context.pointee.host.unsafelyUnwrapped)._withUnsafeGuaranteedRef { machine in
    machine.runDeinitializers()
  }
}

/// What the core calls to compare two texts.
private let equalTexts: ScriptTextEquality = { x, y in
  StringObject.areEqual(UnsafeMutablePointer(mutating: x), UnsafeMutablePointer(mutating: y)) ? 1 : 0
}

/// What the core calls to append to a text.
private let appendText: ScriptTextAppending = { context, slot, added in
  do {
    try StringObject.append(added, to: &slot.pointee, in: Heap(pointer: context.pointee.heap))
    return 1
  } catch {
    return 0
  }
}

/// What the core calls for every native.
private let callNative: ScriptNativeEntry = { context, frame, native, operands in
  let machine = Unmanaged<Machine>.fromOpaque(context.pointee.host.unsafelyUnwrapped)
  return machine._withUnsafeGuaranteedRef { machine in
    do {
      try Unmanaged<Native>.fromOpaque(native)._withUnsafeGuaranteedRef { native in
        try native.body(NativeCall(frame: frame, operands: operands, machine: machine))
      }
      return 0
    } catch {
      machine.pendingError = error
      return 1
    }
  }
}
