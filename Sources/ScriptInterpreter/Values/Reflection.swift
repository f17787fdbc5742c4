internal import CScriptMachine
internal import ScriptLanguage

/// The parts of a value as Swift's `Mirror` lists them.
struct Reflection {
  /// How a value is shown by `dump`.
  enum Style: Int { case structure, enumeration, tuple, optional, collection, dictionary, set, instance, other }

  struct Child {
    let label: String?
    let slot: ScriptSlot
    let type: TypeDescriptor
    /// The parts of an enum's payload of several values, which is no value of its own.
    var payload: [Child]?
  }

  let style: Style
  private(set) var children: [Child] = []

  init(_ slot: ScriptSlot, _ type: TypeDescriptor) {
    switch type.layout {
    case .array(let element):
      style = .collection
      children = Self.elements(slot, element)
    case .tuple(let fields):
      style = .tuple
      children = Self.fields(slot, fields, 0) { ".\($0)" }
    case .structure(let declaration, let fields):
      let isSlice = declaration.module?.name == "Swift" && declaration.name.text == "ArraySlice"
      style = isSlice ? .collection : .structure
      children = Self.fields(slot, fields, 0) { "\($0)" }
      if isSlice { children = Self.slice(children) }
    case .dictionary(let key, let value):
      style = .dictionary
      children = TableObject.positions(slot).flatMap { position in
        [
          Child(label: nil, slot: TableObject.key(slot, position), type: key),
          Child(label: nil, slot: TableObject.value(slot, position), type: value),
        ]
      }
    case .set(let element):
      style = .set
      children = TableObject.positions(slot).map { Child(label: nil, slot: TableObject.key(slot, $0), type: element) }
    case .optional(let payload, let isBoxed):
      style = .optional
      if let object = slot.object {
        children = [Child(label: "some", slot: isBoxed ? RecordObject.slots(object)[0] : slot, type: payload)]
      }
    case .enumeration(let declaration, let cases):
      style = .enumeration
      guard let slots = slot.object.map(RecordObject.slots) else { return }
      let index = Int(slots[0].integer)
      guard cases.indices.contains(index), let field = cases[index].first else { return }
      if cases[index].count == 1, field.label == nil {
        children = [Child(label: declaration.cases[index].name.text, slot: slots[1], type: field.type)]
      } else {
        let payload = Self.fields(slot, cases[index], 1) { ".\($0)" }
        children = [Child(label: declaration.cases[index].name.text, slot: slot, type: type, payload: payload)]
      }
    case .plainEnum: style = .enumeration
    case .range(let bound, let kind):
      style = .other
      let names = kind == .from ? ["lowerBound"] : kind.boundCount == 1 ? ["upperBound"] : ["lowerBound", "upperBound"]
      children = Self.fields(slot, names.map { TypeDescriptor.Field(label: $0, type: bound) }, 0) { "\($0)" }
    case .existential:
      guard let slots = slot.object.map(RecordObject.slots) else {
        style = .other
        return
      }
      self = Reflection(slots[1], TypeDescriptor.at(slots[0]))
    case .instance:
      style = .instance
      if let layout = slot.object.flatMap({ ClassLayout.of($0) }) { children = Self.properties(slot, layout) }
    default: style = .other
    }
  }

  /// The elements of a slice of the library, whose stored properties are an array and the bounds.
  private static func slice(_ stored: [Child]) -> [Child] {
    guard stored.count == 3, case .array(let element) = stored[0].type.layout else { return [] }
    return Array(elements(stored[0].slot, element)[Int(stored[1].slot.integer)..<Int(stored[2].slot.integer)])
  }

  /// An object as its class or one above it sees it.
  init(_ slot: ScriptSlot, as layout: ClassLayout) {
    style = .instance
    children = Self.properties(slot, layout)
  }

  /// The properties that a class adds; those that do not keep their object alive are left out.
  private static func properties(_ slot: ScriptSlot, _ layout: ClassLayout) -> [Child] {
    guard let slots = slot.object.map(RecordObject.slots) else { return [] }
    return zip(layout.declaration.storedProperties, layout.fields).enumerated().compactMap { index, property in
      guard property.0.ownership == .strong else { return nil }
      return Child(label: property.1.label, slot: slots[layout.firstOwnSlot + index], type: property.1.type)
    }
  }

  private static func elements(_ array: ScriptSlot, _ element: TypeDescriptor) -> [Child] {
    ArrayObject.elements(array).map { Child(label: nil, slot: $0, type: element) }
  }

  private static func fields(
    _ slot: ScriptSlot, _ fields: [TypeDescriptor.Field], _ offset: Int, _ name: (Int) -> String
  ) -> [Child] {
    guard let slots = slot.object.map(RecordObject.slots) else { return [] }
    return fields.enumerated().map { Child(label: $1.label ?? name($0), slot: slots[$0 + offset], type: $1.type) }
  }
}
