import SourceDiagnostics

/// Checks one block, or the interface of a module: names, types, flow.
///
/// Collects problems; never stops at the first.
final class Checker {
  let library: LibraryInterface
  var environment: Environment
  private(set) var standard: StandardTypes
  var problems: [Problem] = []
  private var standardIsPending = false
  /// Whether the aliases in types are being read, before anything is known of conformances.
  var isDeclaringMemberTypes = false
  /// The module whose interface is read; nil for a lesson.
  let module: LibraryModule?
  let topScope: Scope
  let topContext: FunctionContext
  /// What the block declares.
  var output: CheckedBlock
  /// Bodies that are checked when all names of the block are known.
  var pendingBodies: [() -> Void] = []
  /// The function, closure or top level that local variables belong to.
  var home: [VariableDeclaration: FunctionContext] = [:]
  /// The `let` of each constant that this block declares, where a fix-it would change it.
  var keywordRanges: [VariableDeclaration: Range<Int>] = [:]
  /// The functions of inner scopes, with the bodies they stand in.
  var functionHome: [FunctionDeclaration: FunctionContext] = [:]
  var functionContexts: [FunctionDeclaration: FunctionContext] = [:]
  /// The bodies that use a nested function before its captures are known.
  var users: [FunctionDeclaration: [FunctionContext]] = [:]
  /// The declaration of each function that a scope has declared.
  var declared: [ObjectIdentifier: FunctionDeclaration] = [:]
  /// The last bare expression of a block, whose value is shown.
  var displayed: ExpressionNode?
  /// How many `try` cover the current expression.
  var tryDepth = 0
  /// The innermost `try`.
  var tryRange: Range<Int>?
  /// What holds for the generic parameters where the checker is.
  var currentSignature: GenericSignature? {
    didSet { if currentSignature !== oldValue { readAliases() } }
  }
  /// The types that generic parameters stand for where the checker is (`where Element == Double`).
  private(set) var parameterAliases: [GenericParameter: Type] = [:]
  /// Finds the types of static properties, when the types' initializers are known.
  var pendingStatics: [() -> Void] = []
  /// The signature of the function whose parameters are being read: what their types ask of its generic parameters goes into it.
  var inferringSignature: GenericSignature?
  /// The one type of the errors that the `catch` whose patterns are checked can meet.
  var caughtType: Type?
  /// The text that is being checked.
  var code = ""
  /// The abstract types whose equals are being asked what they conform to.
  var boundsInProgress: Set<Type> = []
  /// Whether values of a type of this block can be called.
  var hasCallableValues = false
  /// The types of the `if` and `switch` expressions around the checker.
  var givenType: [Type] = []
  /// The types of the errors that are thrown in the innermost `do`.
  var thrownTypes: [Type] = []
  /// Whether a type with dynamic members may be around.
  var hasDynamicMembers = false
  /// Finds the types behind opaque results when all names around are known.
  var pendingOpaque: [() -> Void] = []
  /// Patterns `true` and `false`.
  var booleanPatterns: [ObjectIdentifier: Bool] = [:]
  /// The variables of the first of several patterns of a case.
  var alternativeVariables: [Name: [Declaration]]?
  /// Members that extensions in this block add.
  var extensionMembers: [Declaration] = []

  init(library: LibraryInterface, environment: Environment, module: LibraryModule? = nil) {
    self.library = library
    self.environment = environment
    self.module = module
    self.standard = library.standard
    self.topContext = FunctionContext(.topLevel, parent: nil, function: nil, resultType: nil)
    self.topScope = Scope(parent: nil, context: topContext)
    self.output = CheckedBlock(environment: environment)
  }

  private func readAliases() {
    if !parameterAliases.isEmpty { parameterAliases = [:] }
    for case .sameType(.parameter(let parameter), let type) in currentSignature?.requirements ?? [] where type != .parameter(parameter) {
      parameterAliases[parameter] = type
    }
  }

  func report(_ problem: Problem) {
    // One mistake is not reported twice, for example because a default value is checked at several calls.
    if problems.contains(where: { $0.range == problem.range && $0.summary == problem.summary }) { return }
    problems.append(problem)
  }

  /// A type or extension of an interface whose members are read late.
  struct Container {
    var owner: Owner
    var scope: Scope
  }

  /// Reads the declarations of a module.
  ///
  /// - Returns: the types and extensions among the statements; nil for an extension of something unknown.
  func readInterface(_ statements: [StatementNode]) -> [Container?] {
    declareTypeNames(statements)
    let containers = declareTypes(statements, in: topScope)
    for statement in statements {
      switch statement.kind {
      case .function(let node): topScope.declare(declareFunction(node, scope: topScope))
      case .variable(let node): declareInterfaceVariable(node)
      default: break
      }
    }
    return containers
  }

  /// The standard library's own interface needs the standard types while it is read.
  private func declareTypeNames(_ statements: [StatementNode]) {
    guard library.names.isEmpty else { return }
    standardIsPending = true
  }

  /// Looks the standard types up again, as soon as the standard library has declared their names.
  func refreshStandardTypes() {
    guard standardIsPending else { return }
    standardIsPending = false
    standard = StandardTypes { [unowned self] name in self.topScope.names[name]?.first as? NominalDeclaration }
  }

  private func declareInterfaceVariable(_ node: VariableNode) {
    for binding in node.bindings {
      guard case .variable(let name, _) = binding.pattern.kind, let type = binding.type else { continue }
      let variable = VariableDeclaration(
        name, resolve(type, in: topScope), isConstant: node.isConstant, storage: .computed, range: binding.pattern.range)
      apply(node.modifiers, to: variable, owner: nil)
      let getter = FunctionDeclaration(name, kind: .getter, resultType: variable.type, range: variable.range)
      getter.module = module
      getter.nativeKey = variable.nativeKey.map { $0 + ".get" }
      variable.getter = getter
      topScope.declare(variable)
    }
  }
}
