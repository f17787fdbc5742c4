internal import CScriptMachine
internal import ScriptLanguage

/// The tables by which calls find code when the program runs: methods by class, requirements by type.
///
/// A session fills them whenever it compiles a block, so that a call never meets a type without code.
struct DispatchTables {
  /// What is looked up in a class.
  struct Selector: Hashable {
    enum Role: Hashable { case call, get, set }
    /// The first declaration of the member, in the class that introduced it.
    let root: Declaration
    let role: Role
    /// The generic arguments of the member itself.
    let types: [Type]
  }

  /// The code for one requirement by type.
  final class WitnessTable {
    let requirement: FunctionDeclaration
    let types: [Type]
    let record: UnsafeMutablePointer<ScriptWitnessTable>
    private var keys: [UnsafeRawPointer?] = []
    private var keyMemory: UnsafeMutablePointer<UnsafeRawPointer?>?
    private var functionMemory: UnsafeMutablePointer<UnsafePointer<ScriptFunction>?>?
    private var functions: [UnsafePointer<ScriptFunction>?] = []

    init(_ requirement: FunctionDeclaration, _ types: [Type]) {
      self.requirement = requirement
      self.types = types
      record = UnsafeMutablePointer<ScriptWitnessTable>.allocate(capacity: 1)
      let none = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: 1)
      let code = UnsafeMutablePointer<UnsafePointer<ScriptFunction>?>.allocate(capacity: 1)
      (keyMemory, functionMemory) = (none, code)
      record.initialize(to: ScriptWitnessTable(types: none, functions: code, count: 0, latest: 0))
    }

    deinit {
      keyMemory?.deallocate()
      functionMemory?.deallocate()
      record.deallocate()
    }

    func contains(_ type: TypeDescriptor) -> Bool { keys.contains(UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque())) }

    func insert(_ function: UnsafePointer<ScriptFunction>, for type: TypeDescriptor) {
      keys.append(UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque()))
      functions.append(function)
      keyMemory?.deallocate()
      functionMemory?.deallocate()
      let newKeys = UnsafeMutablePointer<UnsafeRawPointer?>.allocate(capacity: keys.count)
      let newFunctions = UnsafeMutablePointer<UnsafePointer<ScriptFunction>?>.allocate(capacity: keys.count)
      newKeys.initialize(from: keys, count: keys.count)
      newFunctions.initialize(from: functions, count: keys.count)
      (keyMemory, functionMemory) = (newKeys, newFunctions)
      record.pointee.types = newKeys
      record.pointee.functions = newFunctions
      record.pointee.count = Int64(keys.count)
    }
  }

  struct WitnessKey: Hashable {
    let requirement: FunctionDeclaration
    let types: [Type]
  }

  private(set) var selectors: [Selector] = []
  private var numbers: [Selector: Int] = [:]
  private(set) var witnessTables: [WitnessTable] = []
  private var witnessIndex: [WitnessKey: WitnessTable] = [:]
  /// The types whose values stand in existentials somewhere.
  private(set) var erasedTypes: [TypeDescriptor] = []
  private var erasedSet: Set<ObjectIdentifier> = []
  /// The method of each class and selector.
  private var methods: [[UnsafePointer<ScriptFunction>?]] = []
  var deinitializers: [Int: CompiledFunction] = [:]
  private var memory: MethodMemory?

  /// The number of a selector.
  mutating func number(of selector: Selector) -> Int {
    if let known = numbers[selector] { return known }
    numbers[selector] = selectors.count
    selectors.append(selector)
    return selectors.count - 1
  }

  mutating func table(for requirement: FunctionDeclaration, _ types: [Type]) -> WitnessTable {
    let key = WitnessKey(requirement: requirement, types: types)
    if let known = witnessIndex[key] { return known }
    let table = WitnessTable(requirement, types)
    witnessIndex[key] = table
    witnessTables.append(table)
    return table
  }

  mutating func noteErased(_ type: TypeDescriptor) {
    if erasedSet.insert(ObjectIdentifier(type)).inserted { erasedTypes.append(type) }
  }

  func method(_ classNumber: Int, _ selector: Int) -> UnsafePointer<ScriptFunction>? {
    guard classNumber < methods.count, selector < methods[classNumber].count else { return nil }
    return methods[classNumber][selector]
  }

  mutating func setMethod(_ classNumber: Int, _ selector: Int, _ function: UnsafePointer<ScriptFunction>) {
    while methods.count <= classNumber { methods.append([]) }
    while methods[classNumber].count <= selector { methods[classNumber].append(nil) }
    methods[classNumber][selector] = function
  }

  /// Starts over with what another session's code looks up; its values are among this session's.
  mutating func adopt(_ other: DispatchTables) {
    for selector in other.selectors { _ = number(of: selector) }
    for type in other.erasedTypes { noteErased(type) }
  }

  /// Publishes the methods to the core, all rows as long as there are selectors.
  mutating func publish(classCount: Int, to context: UnsafeMutablePointer<ScriptContext>) {
    while methods.count < classCount { methods.append([]) }
    for index in methods.indices { while methods[index].count < selectors.count { methods[index].append(nil) } }
    let fresh = MethodMemory(methods)
    context.pointee.methods = UnsafePointer(fresh.rows)
    memory = fresh
  }

  /// The tables as the core reads them.
  private final class MethodMemory {
    let rows: UnsafeMutablePointer<UnsafePointer<UnsafePointer<ScriptFunction>?>?>
    private let cells: UnsafeMutablePointer<UnsafePointer<ScriptFunction>?>

    init(_ methods: [[UnsafePointer<ScriptFunction>?]]) {
      rows = .allocate(capacity: max(methods.count, 1))
      cells = .allocate(capacity: max(methods.reduce(0) { $0 + $1.count }, 1))
      var next = cells
      for (index, row) in methods.enumerated() {
        (rows + index).initialize(to: UnsafePointer(next))
        next.initialize(from: row, count: row.count)
        next += row.count
      }
    }

    deinit {
      rows.deallocate()
      cells.deallocate()
    }
  }
}
