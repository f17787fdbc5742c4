package import SourceDiagnostics
internal import Synchronization

/// The declarations of all modules that lessons see, read once and shared by all sessions.
package final class LibraryInterface: @unchecked Sendable {
  /// The modules, the standard library first.
  package let modules: [LibraryModule]

  /// What is wrong with the interface texts, so far: bodies are checked when they are first used.
  package var diagnostics: [Diagnostic] { collected.withLock { $0 } }

  /// The names at the top level of the modules.
  private(set) var names: [Name: [Declaration]] = [:]
  private(set) var operatorFunctions: [Name: [FunctionDeclaration]] = [:]
  private(set) var operators = OperatorTable()
  private(set) var standard = StandardTypes { _ in nil }
  private var selfParameters: [GenericParameter: NominalDeclaration] = [:]
  /// What modules add to types of the modules before them.
  private(set) var extensionMembers: [NominalDeclaration: [Name: [Declaration]]] = [:]
  private(set) var addedConformances: [NominalDeclaration: [Conformance]] = [:]
  private(set) var addedTypeMembers: [NominalDeclaration: [Name: Type]] = [:]
  private let collected = Mutex<[Diagnostic]>([])

  /// Reads the interfaces of modules, which may refer to those before them.
  package init(modules: [LibraryModule]) {
    self.modules = modules
    for module in modules { read(module) }
  }

  /// Every declaration with a native key, for the host to bind.
  package var nativeDeclarations: [Declaration] {
    var found: [Declaration] = []
    func visit(_ declaration: Declaration) {
      if declaration.nativeKey != nil { found.append(declaration) }
      guard let nominal = declaration as? NominalDeclaration else { return }
      for members in nominal.members.values { members.forEach(visit) }
    }
    for declarations in names.values { declarations.forEach(visit) }
    for members in extensionMembers.values { for declarations in members.values { declarations.forEach(visit) } }
    return found.sorted { ($0.nativeKey ?? "", $0.id) < ($1.nativeKey ?? "", $1.id) }
  }

  /// Checks all bodies now, so that `diagnostics` is complete.
  package func checkAllBodies() {
    func visit(_ declaration: Declaration) {
      switch declaration {
      case let function as FunctionDeclaration:
        _ = function.body
        for parameter in function.parameters { _ = parameter.defaultValue }
      case let variable as VariableDeclaration: [variable.getter, variable.setter].forEach { _ = $0?.body }
      case let element as SubscriptDeclaration: [element.getter, element.setter].forEach { _ = $0?.body }
      case let nominal as NominalDeclaration: for members in nominal.members.values { members.forEach(visit) }
      default: break
      }
    }
    for declarations in names.values { declarations.forEach(visit) }
    for members in extensionMembers.values { for declarations in members.values { declarations.forEach(visit) } }
  }

  func protocolOfSelf(_ parameter: GenericParameter) -> NominalDeclaration? { selfParameters[parameter] }

  func report(_ problems: [Problem], in module: LibraryModule) {
    guard !problems.isEmpty else { return }
    let source = EmbeddedSource(whole: SourceFile(name: "\(module.name).swiftinterface", text: module.interface))
    let diagnostics = problems.map { $0.diagnostic(in: source) }
    collected.withLock { $0 += diagnostics }
  }

  private func read(_ module: LibraryModule) {
    let parsed = parseSource(module.interface, operators: operators, isInterface: true)
    operators = parsed.operators
    report(parsed.problems, in: module)
    let checker = Checker(library: self, environment: Environment(library: self), module: module)
    checker.readInterface(parsed.statements)
    for (name, declarations) in checker.topScope.names { names[name, default: []] += declarations }
    for (name, functions) in checker.environment.operatorFunctions { operatorFunctions[name, default: []] += functions }
    extensionMembers = checker.environment.extensionMembers
    addedConformances = checker.environment.addedConformances
    addedTypeMembers = checker.environment.addedTypeMembers
    selfParameters.merge(checker.environment.protocolOfSelf) { first, _ in first }
    standard = StandardTypes { name in self.names[name]?.first as? NominalDeclaration }
    report(checker.problems, in: module)
  }
}
