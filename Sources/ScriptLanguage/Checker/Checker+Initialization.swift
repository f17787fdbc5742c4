/// Definite initialisation: a variable is read only after it has got a value on every path, and a constant gets one only once.
extension Checker {
  /// Checks that an initializer gives every stored property a value.
  func checkProperties(_ statements: [Statement], _ function: FunctionDeclaration, _ owner: NominalDeclaration, end: Range<Int>) {
    let properties = owner.storedProperties.filter { !$0.isInitializedAtDeclaration && !$0.isLazy }
    guard !properties.isEmpty else { return checkInitialization(statements) }
    var flow = InitializationFlow()
    flow.walkInitializer(statements, of: properties, end: end)
    flow.problems.forEach { report($0) }
  }

  func checkInitialization(_ statements: [Statement]) {
    var flow = InitializationFlow()
    flow.walk(statements)
    flow.problems.forEach { report($0) }
  }
}

/// Follows which of the variables that are declared without a value have one.
///
/// A conservative walk over the checked statements: after a branch a variable has a value if it has one on every path that goes on.
struct InitializationFlow {
  var problems: [Problem] = []
  /// Variables that were declared without a value, with whether they surely or possibly have one by now.
  private var states: [VariableDeclaration: State] = [:]
  private var reported: Set<VariableDeclaration> = []
  /// The stored properties that an initializer must give values, and where its body ends.
  private var properties: [VariableDeclaration] = []
  private var end: Range<Int> = 0..<0
  /// Whether the walk is at a place that cannot be reached.
  private var isDead = false

  private enum State { case empty, maybe, full }

  /// Follows the body of an initializer.
  mutating func walkInitializer(_ statements: [Statement], of properties: [VariableDeclaration], end: Range<Int>) {
    self.properties = properties
    self.end = end
    for property in properties { states[property] = .empty }
    walk(statements)
    if !isDead { checkComplete(at: end) }
  }

  private mutating func checkComplete(at range: Range<Int>) {
    let missing = properties.filter { states[$0] != .full }
    guard !missing.isEmpty, reported.insert(missing[0]).inserted else { return }
    var problem = Problem("UninitializedProperties", at: range, "return from initializer without initializing all stored properties")
    for property in missing { problem = problem.note("'self.\(property.name)' not initialized", at: property.range) }
    problems.append(problem)
  }

  /// All properties of a class have values before its superclass's initializer runs.
  private mutating func checkSuperCall(_ range: Range<Int>) {
    guard !isDead, let missing = properties.first(where: { states[$0] != .full }), reported.insert(missing).inserted else { return }
    problems.append(
      Problem("UninitializedProperties", at: range, "property 'self.\(missing.name)' not initialized at super.init call"))
  }

  mutating func walk(_ statements: [Statement]) {
    for statement in statements { walk(statement) }
  }

  // MARK: Statements

  private mutating func walk(_ statement: Statement) {
    switch statement.kind {
    case .expression(let value), .display(let value): read(value)
    case .binding(let pattern, let value):
      if let value { read(value) } else { declare(pattern) }
    case .if(let conditions, let then, let otherwise):
      conditions.forEach { read($0) }
      branch([{ $0.walk(then) }, { $0.walk(otherwise ?? []) }])
    case .guard(let conditions, let otherwise):
      conditions.forEach { read($0) }
      branch([
        {
          $0.walk(otherwise); $0.isDead = true
        }, { _ in },
      ])
    case .while(let conditions, let body, _):
      conditions.forEach { read($0) }
      let isEndless = if case .expression(let value)? = conditions.first, case .boolean(true) = value.kind { true } else { false }
      if isEndless { branch([{ $0.walk(body) }]) } else { branch([{ $0.walk(body) }, { _ in }]) }
    case .repeatWhile(let body, let condition, _):
      walk(body)
      read(condition)
    case .forIn(let loop):
      read(loop.sequence)
      branch([
        { flow in
          if let filter = loop.filter { flow.read(filter) }
          flow.walk(loop.body)
        }, { _ in },
      ])
    case .switch(let subject, let cases, _):
      read(subject)
      branch(cases.map { clause in { $0.walk(clause.body) } })
    case .block(let body, _): walk(body)
    case .doCatch(let body, let clauses, _):
      branch([{ $0.walk(body) }] + clauses.map { clause in { $0.walk(clause.body) } })
    case .return(let value):
      if let value { read(value) }
      if !properties.isEmpty, !isDead, !isNil(value) { checkComplete(at: statement.range) }
      isDead = true
    case .throw(let value), .give(let value):
      read(value)
      isDead = true
    case .break, .continue, .fallthrough: isDead = true
    case .defer(let body): walk(body)
    case .function, .type: break
    }
  }

  private mutating func declare(_ pattern: Pattern) {
    switch pattern.kind {
    case .variable(let variable): states[variable] = .empty
    case .tuple(let elements): for element in elements { declare(element) }
    default: break
    }
  }

  /// Walks alternatives from the same start and joins what they know.
  private mutating func branch(_ alternatives: [(inout InitializationFlow) -> Void]) {
    let start = self
    var ends: [InitializationFlow] = []
    for alternative in alternatives {
      var flow = start
      flow.problems = problems
      flow.reported = reported
      alternative(&flow)
      problems = flow.problems
      reported = flow.reported
      if !flow.isDead { ends.append(flow) }
    }
    isDead = start.isDead || ends.isEmpty
    guard let first = ends.first else { return }
    for variable in start.states.keys {
      let found = ends.map { $0.states[variable] ?? .full }
      states[variable] = found.allSatisfy { $0 == .full } ? .full : found.allSatisfy { $0 == .empty } ? .empty : .maybe
    }
    _ = first
  }

  // MARK: Uses

  private mutating func read(_ condition: Statement.Condition) {
    switch condition {
    case .expression(let value), .matches(_, let value): read(value)
    }
  }

  private mutating func use(_ variable: VariableDeclaration, _ range: Range<Int>) {
    guard !isDead, let state = states[variable], state != .full, reported.insert(variable).inserted else { return }
    let word = variable.isConstant ? "constant" : "variable"
    problems.append(
      Problem("UsedBeforeInitialization", at: range, "\(word) '\(variable.name)' used before being initialized")
        .note("\(word) defined here", at: variable.range))
  }

  private mutating func write(_ place: Place, isAssignment: Bool) {
    for step in place.steps {
      if case .element(_, _, let arguments) = step.step { arguments.forEach { read($0) } }
    }
    if !properties.isEmpty, isAssignment, assignsProperty(place) { return }
    switch place.root {
    case .object(let value): read(value)
    case .staticProperty: break
    case .variable(let variable):
      guard states[variable] != nil else { return }
      if isAssignment, place.steps.isEmpty { assign(variable, place.range) } else { use(variable, place.range) }
    }
  }

  private func isNil(_ value: Expression?) -> Bool { if case .none? = value?.kind { true } else { false } }

  /// Whether an assignment gives `self` or one of its properties a value.
  private mutating func assignsProperty(_ place: Place) -> Bool {
    switch place.root {
    case .variable(let variable): guard variable.name == "self" else { return false }
    case .object(let value): guard case .variable(let variable) = value.kind, variable.name == "self" else { return false }
    case .staticProperty: return false
    }
    guard let first = place.steps.first else {
      for property in properties { states[property] = .full }
      return true
    }
    guard place.steps.count == 1, case .property(let property, _) = first.step, states[property] != nil else { return false }
    states[property] = .full
    return true
  }

  private mutating func assign(_ variable: VariableDeclaration, _ range: Range<Int>) {
    guard !isDead, let state = states[variable] else { return }
    if variable.isConstant, state != .empty, reported.insert(variable).inserted {
      problems.append(
        Problem("ReassignedConstant", at: range, "immutable value '\(variable.name)' may only be initialized once")
          .note("change 'let' to 'var' to make it mutable", at: variable.range))
    }
    states[variable] = .full
  }

  private mutating func read(_ argument: Argument) {
    switch argument {
    case .value(let value): read(value)
    case .inout(let place): write(place, isAssignment: false)
    case .defaultValue: break
    }
  }

  private mutating func read(_ value: Expression) {
    guard !states.isEmpty else { return }
    switch value.kind {
    case .variable(let variable): use(variable, value.range)
    case .assign(let place, let right):
      read(right)
      write(place, isAssignment: true)
    case .assignTuple(let places, let right):
      read(right)
      for item in places { write(item.place, isAssignment: true) }
    case .conditional(let condition, let then, let otherwise):
      read(condition)
      branch([{ $0.read(then) }, { $0.read(otherwise) }])
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      read(left)
      branch([{ $0.read(right) }, { _ in }])
    case .closure(let closure):
      for capture in closure.captures { use(capture.variable, value.range) }
    case .call(let call):
      if let receiver = call.receiver { read(receiver) }
      if call.function.kind == .initializer, case .superReference? = call.receiver?.value?.kind { checkSuperCall(value.range) }
      // `self.init(…)` of a class.
      if call.function.kind == .initializer, case .value(let base)? = call.receiver, case .variable(let variable) = base.kind,
        variable.name == "self",
        call.function.owner === properties.first?.owner
      {
        for property in properties { states[property] = .full }
      }
      call.arguments.forEach { read($0) }
      if call.function.isNoReturn { isDead = true }
    case .statements(let statements):
      let wasDead = isDead
      let gives = statements.contains { if case .give = $0.kind { true } else { $0.isBranching } }
      walk(statements)
      if gives { isDead = wasDead }
    default: for child in value.children { read(child) }
    }
  }
}

extension Statement {
  /// Whether it is an `if` or `switch`, whose branches may give the value of the expression that it stands for.
  fileprivate var isBranching: Bool {
    switch kind {
    case .if, .switch: true
    default: false
    }
  }
}
