package import SourceDiagnostics
internal import Synchronization

/// The declarations of all modules that lessons see, read once and shared by all sessions.
package final class LibraryInterface: @unchecked Sendable {
  /// The modules, the standard library first.
  package let modules: [LibraryModule]

  /// What is wrong with the interface texts, so far: bodies are checked when they are first used.
  package var diagnostics: [Diagnostic] { collected.withLock { $0 } }

  /// The names at the top level of the modules.
  let names = DeclarationTable()
  /// The operator functions that are requirements of protocols, which are read at once.
  private var requiredOperators: [Name: [FunctionDeclaration]] = [:]
  /// The tables in which other functions of an operator are found.
  private var operatorTables: [Name: [DeclarationTable]] = [:]
  private var knownOperators: [Name: [FunctionDeclaration]] = [:]
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
    names.values.forEach { $0.forEach(visit) }
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

  /// The functions of an operator, those of protocols' requirements first, then in the order of the interface texts.
  func operatorFunctions(_ name: Name) -> [FunctionDeclaration] {
    readingLock.locked {
      if let known = knownOperators[name] { return known }
      var functions = requiredOperators[name] ?? []
      for table in operatorTables[name] ?? [] {
        for case let function as FunctionDeclaration in table[name] ?? [] where !functions.contains(where: { $0 === function }) {
          functions.append(function)
        }
      }
      knownOperators[name] = functions
      return functions
    }
  }

  /// A function of a module by its name, for the host.
  package func function(named name: String) -> FunctionDeclaration? { names[Name(name)]?.first as? FunctionDeclaration }

  private func read(_ module: LibraryModule) {
    let outline = InterfaceOutline(module.interface)
    let parsed = parseSource(outline.eager, operators: operators, isInterface: true)
    operators = parsed.operators
    report(parsed.problems, in: module)
    let checker = Checker(library: self, environment: Environment(library: self), module: module)
    let containers = checker.readInterface(parsed.statements)
    for (name, declarations) in checker.topScope.names { names[name, default: []] += declarations }
    for (name, functions) in checker.environment.operatorFunctions { requiredOperators[name, default: []] += functions }
    postpone(outline.parts, containers, checker.topScope, of: module)
    extensionMembers = checker.environment.extensionMembers
    addedConformances = checker.environment.addedConformances
    addedTypeMembers = checker.environment.addedTypeMembers
    selfParameters.merge(checker.environment.protocolOfSelf) { first, _ in first }
    standard = StandardTypes { name in self.names[name]?.first as? NominalDeclaration }
    report(checker.problems, in: module)
  }

  // MARK: - What is read late

  private func postpone(
    _ parts: [InterfaceOutline.Part], _ containers: [Checker.Container?], _ topScope: Scope, of module: LibraryModule
  ) {
    let text = Array(module.interface.utf8)
    for part in parts {
      let container = part.container.flatMap { $0 < containers.count ? containers[$0] : nil }
      // An extension of a type that does not exist has been reported.
      if part.container != nil, container == nil { continue }
      let table = container?.owner.nominal.members ?? names
      if let first = part.name.text.unicodeScalars.first, !first.properties.isAlphabetic, first != "_" {
        if operatorTables[part.name]?.contains(where: { $0 === table }) != true { operatorTables[part.name, default: []].append(table) }
      }
      // A type with an initializer of its own has none for its properties.
      if part.name == "init", container?.owner.isExtension == false {
        table.removeKnown("init") { ($0 as? FunctionDeclaration)?.isMemberwise ?? false }
      }
      table.postpone(part.name) { [unowned self] in
        let code = String(decoding: text[part.range], as: UTF8.self)
        declare(code, at: part.range.lowerBound, in: container, topScope, of: module)
      }
    }
  }

  private func declare(_ code: String, at offset: Int, in container: Checker.Container?, _ topScope: Scope, of module: LibraryModule) {
    let checker = Checker(library: self, environment: Environment(library: self), module: module)
    // A member needs something around it to be parsed.
    let opening = container == nil ? "" : "extension _ {"
    let parsed = parseSource(
      opening + code + (container == nil ? "" : "}"), operators: operators, isInterface: true, offset: offset - opening.utf8.count)
    report(parsed.problems, in: module)
    for statement in parsed.statements {
      switch statement.kind {
      case .function(let node):
        let function = checker.declareFunction(node, scope: topScope)
        names[function.name, default: []].append(function)
      case .extension(let node):
        guard let container else { continue }
        checker.withSignature(container.owner.signature) { checker.declareMembers(node.members, container.owner, container.scope) }
      default: break
      }
    }
    for (nominal, members) in checker.environment.extensionMembers {
      for (name, declarations) in members {
        let known = extensionMembers[nominal]?[name] ?? []
        for declaration in declarations where !known.contains(where: { $0 === declaration }) {
          nominal.members[name, default: []].append(declaration)
        }
      }
    }
    report(checker.problems, in: module)
  }
}
