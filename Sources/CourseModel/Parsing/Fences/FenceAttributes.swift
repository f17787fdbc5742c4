import SourceDiagnostics

/// What an info string and `//|` lines say, checked: attributes of the code, marks of its lines, roles and tolerances.
struct FenceAttributes {
  /// What the model keeps.
  var code = CodeAttributes()
  /// The name of the block.
  var label: (text: String, range: Range<Int>)?
  /// The file that holds the code.
  var file: (text: String, range: Range<Int>)?
  /// The part of that file.
  var region: (text: String, range: Range<Int>)?
  /// The lines set off from the others.
  var highlighted: [ClosedRange<Int>] = []
  /// The lines marked as added.
  var inserted: [ClosedRange<Int>] = []
  /// The lines marked as removed.
  var deleted: [ClosedRange<Int>] = []
  /// The role that a cell has in an exercise.
  var role: CodeCell.Role?
  /// How far apart numbers of an expected output may be.
  var absoluteTolerance: Double?
  /// The same in relation to their size.
  var relativeTolerance: Double?

  /// The first item that chose what the build does, to tell of a second one.
  private var executionItem: AttributeItem?

  /// Takes an item.
  ///
  /// - Throws: what is wrong with it.
  mutating func apply(_ item: AttributeItem) throws(AttributeProblem) {
    guard !item.key.isEmpty else { return highlighted += try ranges(item) }
    if item.key == "seed" { throw .unsupported(item, explanation: FrontMatter.seedExplanation) }
    guard let attribute = Self.known.first(where: { $0.name == item.key }) else { throw .unknown(item) }
    try attribute.apply(&self, item)
  }

  /// An attribute that is understood.
  private struct Known: Sendable {
    let name: String
    let apply: @Sendable (inout FenceAttributes, AttributeItem) throws(AttributeProblem) -> Void
  }

  /// The names of all attributes.
  static let names = known.map(\.name)

  /// The names that an expected output takes.
  static let outputNames = ["tol", "rtol"]

  private static let known: [Known] = look + execution + display + relations + checks

  private static let look: [Known] = [
    Known(name: "title") { me, item throws(AttributeProblem) in me.code.title = try text(item) },
    Known(name: "hl") { me, item throws(AttributeProblem) in me.highlighted += try ranges(item) },
    Known(name: "ins") { me, item throws(AttributeProblem) in me.inserted += try ranges(item) },
    Known(name: "del") { me, item throws(AttributeProblem) in me.deleted += try ranges(item) },
    Known(name: "showLineNumbers") { me, item throws(AttributeProblem) in
      if item.value == "false" { return me.code.firstLineNumber = nil }
      me.code.firstLineNumber = item.value == nil || item.value == "true" ? 1 : try count(item)
    },
    Known(name: "wrap") { me, item throws(AttributeProblem) in me.code.wraps = try flag(item) },
    Known(name: "nocopy") { me, item throws(AttributeProblem) in me.code.hidesCopyButton = try flag(item) },
  ]

  private static let execution: [Known] = [
    Known(name: "ignore") { me, item throws(AttributeProblem) in try me.execute(.ignore, item) },
    Known(name: "no_run") { me, item throws(AttributeProblem) in try me.execute(.check, item) },
    Known(name: "compile_fail") { me, item throws(AttributeProblem) in try me.execute(.mustNotCompile, item) },
    Known(name: "should_panic") { me, item throws(AttributeProblem) in try me.execute(.mustFail(containing: nil), item) },
    Known(name: "error") { me, item throws(AttributeProblem) in
      let message = try text(item)
      try me.execute(.mustFail(containing: message), AttributeItem(item, value: nil))
    },
    Known(name: "nondeterministic") { me, item throws(AttributeProblem) in me.code.isNondeterministic = try flag(item) },
    Known(name: "session") { me, item throws(AttributeProblem) in me.code.session = try text(item) },
    Known(name: "reset") { me, item throws(AttributeProblem) in me.code.resetsSession = try flag(item) },
    Known(name: "steps") { me, item throws(AttributeProblem) in me.code.stepLimit = try count(item) },
    Known(name: "memory") { me, item throws(AttributeProblem) in
      guard let bytes = Quantities.bytes(try text(item)) else { throw .wrongValue(item, "a size such as 512MB") }
      me.code.memoryLimit = bytes
    },
    Known(name: "timeout") { me, item throws(AttributeProblem) in
      guard let seconds = Quantities.seconds(try text(item)) else { throw .wrongValue(item, "a time such as 5s") }
      me.code.timeLimit = seconds
    },
  ]

  private static let display: [Known] = [
    Known(name: "echo") { me, item throws(AttributeProblem) in me.code.showsCode = try flag(item) },
    Known(name: "eval") { me, item throws(AttributeProblem) in
      if try !flag(item) { try me.execute(.ignore, AttributeItem(item, value: nil)) }
    },
    Known(name: "output") { me, item throws(AttributeProblem) in
      if item.value == "collapse" { return me.code.outputDisplay = .collapsed }
      guard item.value == nil || item.value == "true" || item.value == "false" else {
        throw .wrongValue(item, "true, false or collapse")
      }
      me.code.outputDisplay = try flag(item) ? .shown : .hidden
    },
    Known(name: "include") { me, item throws(AttributeProblem) in me.code.isIncluded = try flag(item) },
    Known(name: "label") { me, item throws(AttributeProblem) in
      let name = try text(item)
      let isName = name.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      guard isName else { throw .wrongValue(item, "a name of letters, digits, - and _") }
      me.label = (name, item.valueRange)
    },
    Known(name: "fig-cap") { me, item throws(AttributeProblem) in me.code.figureCaption = try text(item) },
    Known(name: "fig-alt") { me, item throws(AttributeProblem) in me.code.figureAlternative = try text(item) },
    Known(name: "fig-width") { me, item throws(AttributeProblem) in
      let width = try text(item)
      let digits = width.hasSuffix("%") ? width.dropLast() : width.hasSuffix("px") ? width.dropLast(2) : width[...]
      guard let number = Double(digits), number > 0, number < 10_000 else { throw .wrongValue(item, "a width such as 80% or 400px") }
      me.code.figureWidth = width
    },
    Known(name: "fold") { me, item throws(AttributeProblem) in me.code.isFolded = try flag(item) },
  ]

  private static let relations: [Known] = [
    Known(name: "twin") { me, item throws(AttributeProblem) in me.code.twin = try text(item) },
    Known(name: "file") { me, item throws(AttributeProblem) in
      me.code.file = try text(item)
      me.file = (try text(item), item.valueRange)
    },
    Known(name: "region") { me, item throws(AttributeProblem) in
      me.code.region = try text(item)
      me.region = (try text(item), item.valueRange)
    },
    Known(name: "starter") { me, item throws(AttributeProblem) in if try flag(item) { me.role = .starter } },
    Known(name: "check") { me, item throws(AttributeProblem) in if try flag(item) { me.role = .check } },
  ]

  private static let checks: [Known] = [
    Known(name: "tol") { me, item throws(AttributeProblem) in me.absoluteTolerance = try tolerance(item) },
    Known(name: "rtol") { me, item throws(AttributeProblem) in me.relativeTolerance = try tolerance(item) },
  ]
}

// MARK: - Values

extension FenceAttributes {
  /// Decides what the build does; only one item may.
  private mutating func execute(_ execution: CodeAttributes.Execution, _ item: AttributeItem) throws(AttributeProblem) {
    guard try Self.flag(item) else { return }
    if let earlier = executionItem { throw .contradiction(item, earlier) }
    executionItem = item
    code.execution = execution
  }

  private func ranges(_ item: AttributeItem) throws(AttributeProblem) -> [ClosedRange<Int>] { try Self.ranges(item) }

  private static func ranges(_ item: AttributeItem) throws(AttributeProblem) -> [ClosedRange<Int>] {
    guard let value = item.value, let ranges = lineRanges(value) else { throw .wrongValue(item, "line numbers such as {1,3-5}") }
    return ranges
  }

  private static func text(_ item: AttributeItem) throws(AttributeProblem) -> String {
    guard let value = item.value, !value.isEmpty else { throw .wrongValue(item, "a value: \(item.key)=\"…\"") }
    guard value.contains("\\") else { return value }
    var text = ""
    var isEscaped = false
    for character in value {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped, character != "\"", character != "'", character != "\\" { text.append("\\") }
        text.append(character)
        isEscaped = false
      }
    }
    return isEscaped ? text + "\\" : text
  }

  private static func flag(_ item: AttributeItem) throws(AttributeProblem) -> Bool {
    switch item.value {
    case nil, "true": return true
    case "false": return false
    default: throw .wrongValue(item, "true or false")
    }
  }

  private static func count(_ item: AttributeItem) throws(AttributeProblem) -> Int {
    guard let value = item.value, let count = Quantities.count(value) else { throw .wrongValue(item, "a whole number") }
    return count
  }

  private static func tolerance(_ item: AttributeItem) throws(AttributeProblem) -> Double {
    guard let value = item.value, let number = Double(value), number.isFinite, number >= 0 else {
      throw .wrongValue(item, "a number such as 1e-9")
    }
    return number
  }
}

extension AttributeItem {
  /// The same item with another value.
  fileprivate init(_ item: AttributeItem, value: String?) {
    self = item
    self.value = value
  }
}

/// What can be wrong with an attribute.
enum AttributeProblem: Error {
  /// Nothing has that name.
  case unknown(AttributeItem)
  /// The attribute is one of the language, but has no meaning here.
  case unsupported(AttributeItem, explanation: String)
  /// The value isn't of the kind that is described.
  case wrongValue(AttributeItem, String)
  /// Two items want different things.
  case contradiction(AttributeItem, AttributeItem)
}
