internal import CScriptMachine
internal import ScriptLanguage
internal import SourceDiagnostics

/// The code of a session: every function that was compiled, where global variables live, what the machine knows of types.
///
/// Functions are compiled when they are first referred to, generic ones once for each list of concrete types.
final class Program {
  /// A function with the concrete types of its generic parameters.
  struct FunctionKey: Hashable {
    let declaration: FunctionDeclaration
    let types: [Type]
  }

  let library: Library
  let machine: Machine
  private(set) var types: TypeTable

  /// The names that the block being compiled sees; they know how types fulfil protocols.
  var environment: Environment
  /// The block that is being compiled; nil between blocks.
  var source: EmbeddedSource?
  /// The block that each function of a lesson was written in.
  private var sources: [FunctionDeclaration: EmbeddedSource] = [:]
  private var functions: [FunctionKey: CompiledFunction] = [:]
  /// Closures and thunks, which nothing finds by name: kept because values refer to them.
  private var anonymous: [CompiledFunction] = []
  /// Functions of blocks that could not be compiled: nothing calls them, but they may be referred to.
  private var abandoned: [CompiledFunction] = []
  private var pending: [() throws -> Void] = []
  private var natives: [String: Native] = [:]
  /// How methods are found by the class of an object and requirements by the type of a value.
  var dispatch = DispatchTables()
  /// Generic functions inside functions that use variables from outside.
  var nestedGenerics: Set<FunctionDeclaration> = []
  private var nestedCode: [FunctionKey: CompiledFunction] = [:]
  /// The global slots that say whether a static property has its value.
  var staticStates: [VariableDeclaration: UInt16] = [:]
  /// The program that this one was forked from: closures refer to its code and constants.
  private var ancestor: Program?
  /// The functions that the latest block brought.
  var newFunctions: [CompiledFunction] = []

  /// The slots of global variables.
  private(set) var globals: [VariableDeclaration: UInt16] = [:]
  /// Whether each global slot holds a reference; slot 0 is the result of top-level code.
  private(set) var globalSorts: [Bool] = [false]

  init(library: Library, machine: Machine) {
    self.library = library
    self.machine = machine
    types = TypeTable()
    environment = Environment(library: library.interface)
  }

  // MARK: - Global variables

  /// Gives a variable of the block its slot, without value yet.
  func declareGlobal(_ variable: VariableDeclaration) throws {
    guard globals[variable] == nil else { return }
    guard globalSorts.count < 60_000 else { throw CodeProblem.tooLarge("the lesson has too many variables", variable.range) }
    let isManaged = types.isManaged(variable.type)
    let slot = globalSorts.count
    globals[variable] = UInt16(slot)
    globalSorts.append(isManaged)
    machine.resetGlobal(slot, isManaged: isManaged)
  }

  /// Releases the values of the global slots from a number on; the variables have no value afterwards.
  func releaseGlobals(from first: Int) {
    for slot in max(first, 1)..<max(globalSorts.count, 1, first) where globalSorts[slot] {
      machine.releaseGlobal(slot)
    }
  }

  /// Gives a static stored property its slot and the one that says whether it has its value yet.
  func declareStatic(_ property: VariableDeclaration) throws {
    guard globals[property] == nil, globalSorts.count < 60_000 else { return }
    try declareGlobal(property)
    staticStates[property] = UInt16(globalSorts.count)
    machine.resetGlobal(globalSorts.count, isManaged: false)
    globalSorts.append(false)
  }

  // MARK: - Functions

  /// Says which block a function was written in.
  func note(_ function: FunctionDeclaration, in source: EmbeddedSource) { sources[function] = source }

  /// How many types the argument of a generic function may be made of.
  private static let maximumTypeSize = 512

  /// The code of a function for concrete types; it may still be empty while the block is being compiled.
  func function(_ declaration: FunctionDeclaration, _ types: [Type]) -> CompiledFunction {
    let key = FunctionKey(declaration: declaration, types: types)
    if let known = functions[key] { return known }
    let source = declaration.module == nil ? sources[declaration] ?? self.source : nil
    let function = CompiledFunction(name: declaration.fullName, source: source)
    functions[key] = function
    newFunctions.append(function)
    let substitution = Substitution(signature: declaration.signature, types: types)
    pending.append { [unowned self] in
      // A generic function that calls itself with ever larger types would never be compiled to the end.
      guard types.allSatisfy({ $0.isSmaller(than: Self.maximumTypeSize) }) else {
        throw CodeProblem.tooLarge("'\(declaration.fullName)' calls itself with ever larger types", declaration.range)
      }
      try FunctionCompiler(program: self, function: function, substitution: substitution).compile(declaration)
    }
    return function
  }

  /// The code of a generic nested function for concrete types.
  func nestedGeneric(_ declaration: FunctionDeclaration, _ types: [Type], source: EmbeddedSource?) throws -> CompiledFunction {
    let key = FunctionKey(declaration: declaration, types: types)
    if let known = nestedCode[key] { return known }
    let code = anonymousFunction(named: declaration.fullName, source: source)
    nestedCode[key] = code
    let compiler = FunctionCompiler(
      program: self, function: code, substitution: Substitution(signature: declaration.signature, types: types))
    compiler.range = declaration.range
    compiler.returnType = compiler.concrete(declaration.resultType)
    try compiler.compileBody(
      declaration.parameters.map { ($0.variable, $0.isInout) }, captures: declaration.captures, declaration.body ?? [])
    return code
  }

  /// New code without a name that others could find it by.
  func anonymousFunction(named name: String, source: EmbeddedSource?) -> CompiledFunction {
    let function = CompiledFunction(name: name, source: source)
    anonymous.append(function)
    newFunctions.append(function)
    return function
  }

  /// Compiles what was referred to but is not compiled yet.
  func compilePending() throws {
    while let next = pending.popLast() { try next() }
  }

  /// Forgets what an aborted compilation left undone.
  func abandonPending() {
    pending = []
    functions = functions.filter { _, function in !newFunctions.contains { $0 === function } }
    defaults = defaults.filter { _, function in !newFunctions.contains { $0 === function } }
    abandoned += newFunctions
    newFunctions = []
  }

  private struct DefaultKey: Hashable {
    let expression: ObjectIdentifier
    let types: [Type]
  }
  private var defaults: [DefaultKey: CompiledFunction] = [:]

  /// The code of a default value for concrete types.
  func cachedDefault(
    _ expression: Expression, _ types: [Type], _ compile: @escaping (CompiledFunction) throws -> Void
  ) -> CompiledFunction {
    let key = DefaultKey(expression: ObjectIdentifier(expression), types: types)
    if let known = defaults[key] { return known }
    let function = CompiledFunction(name: "default value", source: nil)
    defaults[key] = function
    newFunctions.append(function)
    pending.append { try compile(function) }
    return function
  }

  // MARK: - Natives

  /// A native of the machine's own, made at its first use.
  func cachedNative(_ key: String, _ make: () -> Native) -> Native {
    if let known = natives[key] { return known }
    let native = make()
    natives[key] = native
    return native
  }

  /// Whether the host has a native for a key and concrete generic arguments, so that a Swift body is not needed.
  func isBound(_ key: String, _ arguments: [Type]) -> Bool { Intrinsic.find(key) != nil || native(key, arguments) != nil }

  /// The native for a key and concrete generic arguments.
  func native(_ key: String, _ arguments: [Type]) -> Native? {
    let descriptors = arguments.map(types.descriptor)
    // Different types may have the same name.
    let identity = key + descriptors.map { " \($0.address)" }.joined()
    if let known = natives[identity] { return known }
    let list = arguments.isEmpty ? "" : "<\(arguments.map(\.runtimeName).joined(separator: ", "))>"
    guard let factory = library.natives.factories[key + list] ?? library.natives.factories[key] else { return nil }
    let native = factory(descriptors)
    natives[identity] = native
    return native
  }

  // MARK: - Forks

  /// Takes over the code and copies the values of another program, whose session is forked.
  ///
  /// Functions are found anew by name, since code holds addresses of constants that belong to a heap: what was compiled before stays with
  /// the closures that refer to it, so the other program is kept alive.
  func adopt(_ other: Program) throws {
    ancestor = other
    // Existentials hold addresses of descriptors, which therefore belong to the whole family of sessions.
    types = other.types
    sources = other.sources
    globals = other.globals
    globalSorts = other.globalSorts
    for slot in globalSorts.indices where globalSorts[slot] { machine.resetGlobal(slot, isManaged: true) }
    var cloner = ObjectCloner(from: other.machine.heap, to: machine.heap)
    for slot in globalSorts.indices.dropFirst() {
      if globalSorts[slot] {
        machine.globals[slot].object = try cloner.clone(other.machine.globals[slot].object)
      } else {
        machine.globals[slot] = other.machine.globals[slot]
      }
    }
    cloner.finishWeakReferences()
    dispatch.adopt(other.dispatch)
    staticStates = other.staticStates
  }
}
