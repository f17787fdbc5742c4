internal import CScriptMachine
internal import ScriptLanguage

/// Constants that a loop needs in slots are loaded once, before it begins.
extension FunctionCompiler {
  /// How many constants one loop may add.
  private static let maximumConstants = 12

  /// The bits that a literal stands for in a slot; nil for other expressions.
  func constantBits(_ expression: Expression) -> UInt64? {
    switch expression.kind {
    case .integer(let literal):
      let value = Int64(bitPattern: literal.bitPattern)
      switch types.descriptor(concrete(expression.type)).layout {
      case .double: return Double(value).bitPattern
      case .float: return Double(Float(value)).bitPattern
      case .integer, .unsigned: return UInt64(bitPattern: value)
      default: return nil
      }
    case .floating(let value):
      if case .float = types.descriptor(concrete(expression.type)).layout { return Double(Float(value)).bitPattern }
      return value.bitPattern
    case .boolean(let value): return value ? 1 : 0
    default: return nil
    }
  }

  /// Compiles a loop with its constants loaded before it.
  func hoistingConstants(of statement: Statement, _ loop: () throws -> Void) throws {
    var finder = ConstantFinder()
    finder.visit(statement)
    let outer = constantSlots
    try temporaries {
      for expression in finder.found {
        guard constantSlots.count - outer.count < Self.maximumConstants else { break }
        guard let bits = constantBits(expression), constantSlots[bits] == nil else { continue }
        let slot = try allocate()
        try store(expression, into: slot)
        constantSlots[bits] = slot
      }
      try loop()
    }
    constantSlots = outer
  }
}

/// Finds the literals that instructions read from slots: operands without a form of the instruction for constants, indices, stored elements.
private struct ConstantFinder {
  private(set) var found: [Expression] = []

  mutating func visit(_ statement: Statement) {
    switch statement.kind {
    case .expression(let expression), .display(let expression), .give(let expression), .throw(let expression): visit(expression)
    case .binding(_, let value), .return(let value): if let value { visit(value) }
    case .if(let conditions, let then, let otherwise):
      visit(conditions)
      (then + (otherwise ?? [])).forEach { visit($0) }
    case .guard(let conditions, let otherwise):
      visit(conditions)
      otherwise.forEach { visit($0) }
    case .while(let conditions, let body, _):
      visit(conditions)
      body.forEach { visit($0) }
    case .repeatWhile(let body, let condition, _):
      visit(condition)
      body.forEach { visit($0) }
    case .forIn(let loop):
      if let filter = loop.filter { visit(filter) }
      loop.body.forEach { visit($0) }
    case .switch(let subject, let cases, _):
      visit(subject)
      for item in cases { item.body.forEach { visit($0) } }
    case .block(let body, _), .doCatch(let body, _, _): body.forEach { visit($0) }
    case .break, .continue, .fallthrough, .defer, .function, .type: break
    }
  }

  private mutating func visit(_ conditions: [Statement.Condition]) {
    for condition in conditions {
      switch condition {
      case .expression(let expression), .matches(_, let expression): visit(expression)
      }
    }
  }

  mutating func visit(_ expression: Expression) {
    switch expression.kind {
    case .call(let call): operands(of: call)
    case .assign(let place, let value): if !place.steps.isEmpty { note(value) }
    case .element(_, _, _, let arguments): arguments.forEach { $0.expression.map { note($0) } }
    default: break
    }
    for child in expression.children { visit(child) }
  }

  private mutating func operands(of call: Call) {
    guard let intrinsic = call.function.nativeKey.flatMap(Intrinsic.find) else { return }
    let values = call.arguments.compactMap(\.expression)
    switch intrinsic {
    case .binary(let opcode), .compound(let opcode):
      guard let last = values.last else { return }
      let isImmediate = Self.smallConstant(last).map { Intrinsic.withConstant(opcode, $0) != nil } ?? false
      if !isImmediate { note(last) }
      if values.count == 2 { note(values[0]) }
    case .comparison(let comparison):
      guard values.count == 2 else { return }
      if !(comparison.isInteger && Self.smallConstant(values[1]) != nil) { note(values[1]) }
      note(values[0])
    case .function2: values.forEach { note($0) }
    default: break
    }
  }

  private static func smallConstant(_ expression: Expression) -> Int16? {
    guard case .integer(let literal) = expression.kind else { return nil }
    return Int16(exactly: Int64(bitPattern: literal.bitPattern))
  }

  private mutating func note(_ expression: Expression) {
    switch expression.kind {
    case .integer, .floating, .boolean: found.append(expression)
    default: break
    }
  }
}
