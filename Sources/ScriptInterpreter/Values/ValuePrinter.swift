internal import CScriptMachine
internal import ScriptLanguage

/// Shows values as Swift's runtime prints them: the description at the top, debug descriptions inside collections and tuples.
///
/// A type's own `description` is code of the lesson: the machine calls it, and what fails there ends the printing.
struct ValuePrinter {
  private(set) var text = ""
  private unowned let machine: Machine

  init(_ machine: Machine) { self.machine = machine }

  /// The text that `print` shows for a value, or what stands for it inside a collection.
  static func description(of slot: ScriptSlot, _ type: TypeDescriptor, in machine: Machine, isNested: Bool = false) throws -> String {
    var printer = ValuePrinter(machine)
    try printer.write(slot, type, isNested: isNested)
    return printer.text
  }

  /// The text for a dictionary, or for a set where there is no type of values.
  static func description(
    ofTable slot: ScriptSlot, _ key: TypeDescriptor, _ value: TypeDescriptor?, in machine: Machine, isNested: Bool
  ) throws -> String {
    var printer = ValuePrinter(machine)
    if let value {
      try printer.write(dictionary: slot, key, value)
    } else {
      try printer.write(set: slot, of: key, isNested: isNested)
    }
    return printer.text
  }

  /// Adds the text of a value.
  mutating func write(_ slot: ScriptSlot, _ type: TypeDescriptor, isNested: Bool) throws {
    // Values that share parts have more text than memory: each part is a step, and no text may be longer than the output.
    try machine.enterPart(steps: 1)
    defer { machine.leavePart() }
    if text.utf8.count > machine.limits.outputBytes { throw LimitReached.output }
    if case .instance = type.layout, let object = slot.object, let layout = ClassLayout.of(object), layout.type !== type {
      return try write(slot, layout.type, isNested: isNested)
    }
    if let function = try machine.program?.ownDescription(of: type, isNested: isNested) {
      text += try call(function, slot, isManaged: type.isManaged)
      return
    }
    switch type.layout {
    case .void: text += "()"
    case .integer: text += String(slot.integer)
    case .double: text += slot.number.debugDescription
    case .float: text += Float(slot.number).debugDescription
    case .scalar:
      guard let scalar = Unicode.Scalar(UInt32(truncatingIfNeeded: slot.bits)) else { return }
      text += isNested ? scalar.debugDescription : scalar.description
    case .boolean: text += slot.integer != 0 ? "true" : "false"
    case .unsigned: text += String(slot.bits)
    case .string, .character: write(string: slot, isNested: isNested)
    case .array(let element): try write(array: slot, of: element)
    case .dictionary(let key, let value): try write(dictionary: slot, key, value)
    case .set(let element): try write(set: slot, of: element, isNested: isNested)
    case .tuple(let fields): try write(fields, of: slot)
    case .optional(let payload, let isBoxed): try write(optional: slot, payload, isBoxed: isBoxed)
    case .structure(_, let fields):
      text += isNested ? type.type.qualifiedName : type.type.runtimeName
      try write(fields, of: slot)
    case .plainEnum(let declaration): write(plainEnum: slot, declaration, isNested: isNested)
    case .enumeration(let declaration, let cases): try write(enumeration: slot, declaration, cases, type.type, isNested: isNested)
    case .range(let bound, let kind): try write(range: slot, bound, kind, type.type, isNested: isNested)
    case .function: text += "(Function)"
    case .metatype:
      let type = TypeDescriptor.at(slot).type
      text += isNested ? type.qualifiedName : type.runtimeName
    case .instance: text += type.type.qualifiedName
    case .existential: try write(existential: slot, isNested: isNested)
    case .host: try write(host: slot, isNested: isNested)
    }
  }

  private func call(_ function: CompiledFunction, _ slot: ScriptSlot, isManaged: Bool) throws -> String {
    let call = try machine.prepareCall(of: UnsafePointer(function.record))
    if isManaged { script_retain(slot.object) }
    try call.pass(slot, isManaged: isManaged)
    let result = try call.run()
    defer { script_release(machine.heap.pointer, result.object) }
    return String.load(result, as: .raw)
  }

  private mutating func write(string slot: ScriptSlot, isNested: Bool) {
    guard let object = slot.object else { return }
    let string = StringObject.string(object)
    text += isNested ? string.debugDescription : string
  }

  private mutating func write(array slot: ScriptSlot, of element: TypeDescriptor) throws {
    text += "["
    for (index, value) in ArrayObject.elements(slot).enumerated() {
      if index > 0 { text += ", " }
      try write(value, element, isNested: true)
    }
    text += "]"
  }

  private mutating func write(dictionary slot: ScriptSlot, _ key: TypeDescriptor, _ value: TypeDescriptor) throws {
    text += "["
    var isFirst = true
    for position in TableObject.positions(slot) {
      if !isFirst { text += ", " }
      isFirst = false
      try write(TableObject.key(slot, position), key, isNested: true)
      text += ": "
      try write(TableObject.value(slot, position), value, isNested: true)
    }
    text += isFirst ? ":]" : "]"
  }

  /// A set shows its elements as an array does, inside other collections with its name.
  private mutating func write(set slot: ScriptSlot, of element: TypeDescriptor, isNested: Bool) throws {
    text += isNested ? "Set([" : "["
    var isFirst = true
    for position in TableObject.positions(slot) {
      if !isFirst { text += ", " }
      isFirst = false
      try write(TableObject.key(slot, position), element, isNested: true)
    }
    text += isNested ? "])" : "]"
  }

  private mutating func write(_ fields: [TypeDescriptor.Field], of slot: ScriptSlot) throws {
    text += "("
    if let object = slot.object {
      let slots = RecordObject.slots(object)
      for (index, field) in fields.enumerated() {
        if index > 0 { text += ", " }
        if let label = field.label { text += "\(label): " }
        try write(slots[index], field.type, isNested: true)
      }
    }
    text += ")"
  }

  private mutating func write(optional slot: ScriptSlot, _ payload: TypeDescriptor, isBoxed: Bool) throws {
    guard let object = slot.object else {
      text += "nil"
      return
    }
    text += "Optional("
    try write(isBoxed ? RecordObject.slots(object)[0] : slot, payload, isNested: true)
    text += ")"
  }

  /// Full ranges have a short form, partial ones show their parts as any struct does.
  private mutating func write(
    range slot: ScriptSlot, _ bound: TypeDescriptor, _ kind: TypeDescriptor.RangeKind, _ type: Type, isNested: Bool
  ) throws {
    guard let object = slot.object else { return }
    let slots = RecordObject.slots(object)
    switch kind {
    case .halfOpen, .closed:
      if isNested { text += kind == .closed ? "ClosedRange(" : "Range(" }
      try write(slots[0], bound, isNested: isNested)
      text += kind == .closed ? "..." : "..<"
      try write(slots[1], bound, isNested: isNested)
      if isNested { text += ")" }
    case .from, .upTo, .through:
      text += type.runtimeName + (kind == .from ? "(lowerBound: " : "(upperBound: ")
      try write(slots[0], bound, isNested: true)
      text += ")"
    }
  }

  private mutating func write(existential slot: ScriptSlot, isNested: Bool) throws {
    guard let object = slot.object else { return }
    let slots = RecordObject.slots(object)
    try write(slots[1], TypeDescriptor.at(slots[0]), isNested: isNested)
  }

  private mutating func write(plainEnum slot: ScriptSlot, _ declaration: NominalDeclaration, isNested: Bool) {
    let index = Int(slot.integer)
    guard declaration.cases.indices.contains(index) else { return }
    if isNested { text += Type.nominal(declaration, []).qualifiedName + "." }
    text += declaration.cases[index].name.text
  }

  private mutating func write(
    enumeration slot: ScriptSlot, _ declaration: NominalDeclaration, _ cases: [[TypeDescriptor.Field]], _ type: Type, isNested: Bool
  ) throws {
    guard let slots = slot.object.map(RecordObject.slots) else { return }
    let index = Int(slots[0].integer)
    guard cases.indices.contains(index) else { return }
    if isNested { text += type.qualifiedName + "." }
    text += declaration.cases[index].name.text
    if cases[index].isEmpty { return }
    if cases[index].count == 1, cases[index][0].label == nil, case .tuple = cases[index][0].type.layout {
      return try write(slots[1], cases[index][0].type, isNested: true)
    }
    text += "("
    for (position, field) in cases[index].enumerated() {
      if position > 0 { text += ", " }
      if let label = field.label { text += "\(label): " }
      try write(slots[position + 1], field.type, isNested: true)
    }
    text += ")"
  }

  private mutating func write(host slot: ScriptSlot, isNested: Bool) throws {
    guard let object = slot.object, let type = HostTypeDescriptor.of(object) else { return }
    let description = isNested ? type.debugDescription(object) : type.description(object)
    // An array lays out columns for its text, at about 100 ns a byte.
    try machine.charge(steps: description.utf8.count * 10)
    text += description
  }
}
