internal import CScriptMachine
internal import ScriptLanguage
internal import SourceDiagnostics

/// Compiles one function, closure or the statements of a block to bytecode.
///
/// The discipline of slots: locals and temporaries are a stack; `next` is its height. A slot that owns a reference is listed in
/// `cleanup.owned` from the instruction that fills it to the one that empties it, so a failure anywhere knows what to release.
final class FunctionCompiler {
  let program: Program
  let function: CompiledFunction
  let substitution: Substitution
  let isTopLevel: Bool

  var assembler = Assembler()
  var cleanup = Cleanup()
  var next = 0
  var highest = 0
  var scopes: [CodeScope] = []
  var locations: [VariableDeclaration: Location] = [:]
  /// The closures of nested functions that capture variables.
  var nestedFunctions: [FunctionDeclaration: Operand] = [:]
  /// The source of the expression that is being compiled.
  var range = 0..<0
  /// The slots of constants that the loops around load before they begin, by their bits.
  var constantSlots: [UInt64: UInt16] = [:]
  /// Where the innermost optional chain goes when a link is nil.
  var chainExits: [ChainExit] = []
  /// Where the value of an `if` or `switch` expression goes.
  var giveTargets: [GiveTarget] = []
  /// `self` of the initializer that is being compiled.
  var initializedSelf: VariableDeclaration?
  /// What ends the initializer of a class that is being compiled.
  var objectInitialization: ObjectInitialization?
  /// The function that is being compiled; of closures the one around.
  var declaration: FunctionDeclaration?
  /// Where the loops that are being compiled skip elements that do not match.
  var matchSkips: [Instruction.Label] = []
  /// Where `fallthrough` goes in the cases that are being compiled.
  var fallthroughTargets: [Instruction.Label?] = []
  var returnType = Type.void
  var effects = EffectAnalysis()
  /// The nested function that is compiled here, which may call itself through the closure of its frame.
  var ownDeclaration: FunctionDeclaration?

  var types: TypeTable { program.types }

  init(program: Program, function: CompiledFunction, substitution: Substitution = .empty, isTopLevel: Bool = false) {
    self.program = program
    self.function = function
    self.substitution = substitution
    self.isTopLevel = isTopLevel
    function.isTopLevel = isTopLevel
  }

  /// A type with the generic parameters of this function replaced.
  func concrete(_ type: Type) -> Type { program.environment.resolved(type.substituting(substitution)) }

  /// The types of a use with the generic parameters of this function replaced.
  func concrete(_ inner: Substitution) -> Substitution {
    let applied = inner.applying(substitution)
    guard !applied.types.isEmpty else { return applied }
    return Substitution(signature: applied.signature, types: applied.types.map(program.environment.resolved))
  }

  /// Whether values of a type are references.
  func isManaged(_ type: Type) -> Bool { types.isManaged(concrete(type)) }

  // MARK: - Slots

  /// The next free slot.
  func allocate() throws -> UInt16 { try reserve(1) }

  /// The first of several free slots in a row.
  func reserve(_ count: Int) throws -> UInt16 {
    let first = next
    next += count
    highest = max(highest, next)
    guard next <= 65_000 else { throw CodeProblem.tooLarge("this code needs too many values at once", range) }
    return UInt16(first)
  }

  /// Notes that a slot owns a reference now.
  func own(_ slot: UInt16) {
    if isTopLevel, Int(slot) < program.globalSorts.count { return }
    cleanup.owned.append(slot)
  }

  /// Notes that a slot has given its reference away.
  func disown(_ slot: UInt16) {
    if let index = cleanup.owned.lastIndex(of: slot) { cleanup.owned.remove(at: index) }
  }

  /// Releases what a temporary owns; a borrowed operand is left alone.
  func release(_ operand: Operand) {
    guard operand.isOwned else { return }
    emit(SCRIPT_RELEASE, operand.slot)
    disown(operand.slot)
  }

  // MARK: - Instructions

  func emit(_ opcode: ScriptOpcode, _ a: UInt16 = 0, _ b: UInt16 = 0, _ c: UInt16 = 0, _ d: UInt16 = 0, word: Instruction.Word = .none) {
    add(Instruction(opcode: opcode, a: a, b: b, c: c, d: d, word: word))
  }

  func emitWide(_ opcode: ScriptOpcode, _ a: UInt16, _ wide: Int32) { add(Instruction(opcode: opcode, a: a, wide: wide)) }

  func emitJump(_ opcode: ScriptOpcode, _ a: UInt16 = 0, _ b: UInt16 = 0, to target: Instruction.Label) {
    add(Instruction(opcode: opcode, a: a, b: b, target: target))
  }

  func add(_ instruction: Instruction, duringCall: Cleanup? = nil) {
    assembler.append(instruction, range: range, cleanup: cleanup, duringCall: duringCall)
  }

  /// Compiles something with its own place in the source.
  func at<Result>(_ place: Range<Int>, _ body: () throws -> Result) rethrows -> Result {
    let outer = range
    range = place
    defer { range = outer }
    return try body()
  }

  /// The end of the function: code, size and shape go into it.
  func finish() {
    assembler.finish(into: function, slotCount: max(highest, 1))
  }

  func unsupported(_ what: String) -> CodeProblem { .unsupported(what, range) }
}

extension Type {
  /// Whether the type is a protocol whose values may be of any type that conforms.
  var isExistential: Bool { if case .existential = self { true } else { false } }
}

/// A value that an instruction can read.
struct Operand {
  var slot: UInt16
  var isManaged: Bool
  /// Whether it is a temporary that owns its reference and must be given away or released.
  var isOwned: Bool
}

/// Where a variable lives.
enum Location {
  /// In a slot of the frame; a managed one is owned by the variable.
  case slot(UInt16)
  /// In a slot that something else keeps alive: a captured constant, an element of the array a loop runs over.
  case borrowed(UInt16)
  /// In a cell, which closures share; the slot holds the cell.
  case cell(UInt16)
  /// In a global slot, seen from a function.
  case global(UInt16)
}

/// A scope of variables, perhaps one that `break` and `continue` leave.
struct CodeScope {
  let height: Int
  let ownedCount: Int
  var label: Statement.Label?
  var breakTarget: Instruction.Label?
  var continueTarget: Instruction.Label?
  /// How many owned slots stay when `continue` is taken: those of the loop itself.
  var deferred: [DeferredStatements] = []
}

/// Statements that run when their scope is left, however that happens.
struct DeferredStatements {
  let statements: [Statement]
  /// From where on they are due, and what was owned there.
  let start: Int
  let cleanup: Cleanup
  /// The slot of an error on its way through.
  let error: UInt16
}

/// Where an optional chain ends early.
struct ChainExit {
  let target: Instruction.Label
  let ownedCount: Int
  let accessCount: Int
}

/// Where `give` leaves its value.
struct GiveTarget {
  let slot: UInt16
  let end: Instruction.Label
  let scopeCount: Int
  let type: Type
}
