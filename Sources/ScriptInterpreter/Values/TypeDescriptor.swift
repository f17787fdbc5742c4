internal import CScriptMachine
internal import ScriptLanguage

/// What the machine knows of a concrete type: how its values stand in slots.
///
/// One object for each type of a session.
final class TypeDescriptor: @unchecked Sendable {
  /// How values of a type stand in a slot.
  indirect enum Layout {
    case void
    case integer
    case unsigned
    case double
    /// The number as a `Double`, which holds every `Float`.
    case float
    case boolean
    case string
    /// A string object with one character.
    case character
    /// The number of a Unicode scalar.
    case scalar
    case array(element: TypeDescriptor)
    /// A hash table with values.
    case dictionary(key: TypeDescriptor, value: TypeDescriptor)
    /// A hash table without values.
    case set(element: TypeDescriptor)
    /// A record of the elements.
    case tuple([Field])
    /// A null reference, the payload itself, or a record of the payload if that is raw or optional.
    case optional(payload: TypeDescriptor, isBoxed: Bool)
    /// A record of the stored properties.
    case structure(NominalDeclaration, [Field])
    /// An object of a class.
    case instance(ClassLayout)
    /// The number of the case.
    case plainEnum(NominalDeclaration)
    /// A record of the number of the case and its payload.
    case enumeration(NominalDeclaration, [[Field]])
    /// A record of the two bounds.
    case range(bound: TypeDescriptor, RangeKind)
    case function
    case metatype(Type)
    /// A record of the descriptor of the dynamic type (raw) and the value.
    case existential([NominalDeclaration])
    /// A value or object of the host.
    case host(NominalDeclaration)
  }

  /// Which bounds a range has.
  enum RangeKind {
    case halfOpen, closed, from, upTo, through

    /// The number of bounds.
    var boundCount: Int { self == .halfOpen || self == .closed ? 2 : 1 }
  }

  /// A part of a tuple or struct.
  struct Field {
    let label: String?
    let type: TypeDescriptor
  }

  let type: Type
  /// Whether values are references.
  let isManaged: Bool
  /// Found when first asked for, since types may contain themselves.
  private(set) lazy var layout: Layout = makeLayout()
  /// The code of the type's own descriptions, once somebody has asked.
  var topDescription: OwnDescription?
  var nestedDescription: OwnDescription?
  /// The code that calls the type's own `hash(into:)` and `==`, once somebody has asked.
  var ownHash: OwnDescription?
  var ownEquality: OwnDescription?
  /// How keys of this type are hashed and compared, once somebody has asked.
  var knownKeySort: KeySort?
  private unowned let table: TypeTable

  /// Code of a type's own for what the machine otherwise does itself; nothing for a type without.
  struct OwnDescription {
    let function: CompiledFunction?
  }

  init(_ type: Type, isManaged: Bool, table: TypeTable) {
    self.type = type
    self.isManaged = isManaged
    self.table = table
  }

  /// The object type of the records that hold values of this type; nil for other layouts.
  var recordType: UnsafePointer<ScriptObjectType>? {
    switch layout {
    case .tuple(let fields), .structure(_, let fields): RecordLayout.type(managed: fields.map(\.type.isManaged))
    case .range(let bound, let kind): RecordLayout.type(managed: Array(repeating: bound.isManaged, count: kind.boundCount))
    case .optional(let payload, let isBoxed):
      isBoxed ? (payload.isManaged ? RecordLayout.managedCell.pointer : RecordLayout.rawCell.pointer) : nil
    default: nil
    }
  }

  /// The record of an existential that holds a value of this type.
  var existentialRecordType: UnsafePointer<ScriptObjectType> { RecordLayout.type(managed: [false, isManaged]) }

  /// This descriptor as it stands in an existential.
  var address: UInt64 { UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())) }

  /// The descriptor that an existential's first slot holds.
  static func at(_ slot: ScriptSlot) -> TypeDescriptor {
    Unmanaged<TypeDescriptor>.fromOpaque(slot.address.unsafelyUnwrapped).takeUnretainedValue()
  }

  /// The types of the parts of a record.
  var fieldTypes: [TypeDescriptor]? {
    switch layout {
    case .tuple(let fields), .structure(_, let fields): fields.map(\.type)
    case .range(let bound, let kind): Array(repeating: bound, count: kind.boundCount)
    default: nil
    }
  }

  /// The type of a range's bounds.
  var boundType: TypeDescriptor? {
    if case .range(let bound, _) = layout { bound } else { nil }
  }

  private func makeLayout() -> Layout {
    switch type {
    case .tuple(let elements):
      elements.isEmpty
        ? .void : .tuple(elements.map { Field(label: $0.label?.text, type: table.descriptor($0.type)) })
    case .nominal(let declaration, let arguments): nominalLayout(declaration, arguments.map(table.descriptor))
    case .function: .function
    case .metatype(let instance): .metatype(instance)
    case .existential(let protocols): .existential(protocols)
    default: .existential([])
    }
  }

  private func nominalLayout(_ declaration: NominalDeclaration, _ arguments: [TypeDescriptor]) -> Layout {
    switch (StandardType(declaration), arguments.first) {
    case (.int, _), (.int8, _), (.int16, _), (.int32, _), (.int64, _), (.stringIndex, _): return .integer
    case (.uint, _), (.uint8, _), (.uint16, _), (.uint32, _), (.uint64, _), (.objectIdentifier, _): return .unsigned
    case (.float, _): return .float
    case (.scalar, _): return .scalar
    case (.character, _): return .character
    case (.double, _): return .double
    case (.bool, _): return .boolean
    case (.string, _): return .string
    case (.array, let element?): return .array(element: element)
    case (.dictionary, let key?) where arguments.count == 2: return .dictionary(key: key, value: arguments[1])
    case (.set, let element?): return .set(element: element)
    case (.optional, let payload?): return .optional(payload: payload, isBoxed: TypeTable.isBoxed(payload))
    case (.range, let bound?): return .range(bound: bound, .halfOpen)
    case (.closedRange, let bound?): return .range(bound: bound, .closed)
    case (.partialRangeFrom, let bound?): return .range(bound: bound, .from)
    case (.partialRangeUpTo, let bound?): return .range(bound: bound, .upTo)
    case (.partialRangeThrough, let bound?): return .range(bound: bound, .through)
    default: break
    }
    if declaration.kind == .enum, !declaration.cases.isEmpty, !isManaged { return .plainEnum(declaration) }
    let substitution = Substitution(signature: declaration.signature, types: type.arguments)
    if declaration.kind == .enum, !declaration.cases.isEmpty {
      return .enumeration(
        declaration,
        declaration.cases.map {
          $0.payload.map { Field(label: $0.label?.text, type: table.descriptor($0.type.substituting(substitution))) }
        })
    }
    if declaration.nativeKey != nil { return .host(declaration) }
    if declaration.kind == .class { return .instance(table.makeClass(self, declaration, substitution)) }
    return .structure(
      declaration,
      declaration.storedProperties.map {
        Field(label: $0.name.text, type: table.descriptor($0.type.substituting(substitution)))
      })
  }
}

/// The types of the standard library that have a layout of their own.
enum StandardType: String {
  case int = "Int"
  case int8 = "Int8"
  case int16 = "Int16"
  case int32 = "Int32"
  case int64 = "Int64"
  case uint = "UInt"
  case uint8 = "UInt8"
  case uint16 = "UInt16"
  case uint32 = "UInt32"
  case uint64 = "UInt64"
  case scalar = "UnicodeScalar"
  case objectIdentifier = "ObjectIdentifier"
  case stringIndex = "StringIndex"
  case float = "Float"
  case character = "Character"
  case double = "Double"
  case bool = "Bool"
  case string = "String"
  case array = "Array"
  case dictionary = "Dictionary"
  case set = "Set"
  case optional = "Optional"
  case range = "Range"
  case closedRange = "ClosedRange"
  case partialRangeFrom = "PartialRangeFrom"
  case partialRangeUpTo = "PartialRangeUpTo"
  case partialRangeThrough = "PartialRangeThrough"
  case never = "never"
  case interpolation = "DefaultStringInterpolation"

  init?(_ declaration: NominalDeclaration) {
    guard declaration.module?.name == "Swift", let key = declaration.nativeKey else { return nil }
    self.init(rawValue: key)
  }
}

/// The descriptors of a session's types.
final class TypeTable {
  private var descriptors: [Type: TypeDescriptor] = [:]
  /// The classes that the session's code mentions, by number.
  private(set) var classes: [ClassLayout] = []

  /// The layout of a class that has none yet.
  fileprivate func makeClass(_ type: TypeDescriptor, _ declaration: NominalDeclaration, _ substitution: Substitution) -> ClassLayout {
    var superclass: ClassLayout?
    if let parent = declaration.superclass, case .instance(let layout) = descriptor(parent.substituting(substitution)).layout {
      superclass = layout
    }
    let fields = declaration.storedProperties.map { property in
      TypeDescriptor.Field(label: property.name.text, type: descriptor(property.type.substituting(substitution)))
    }
    let layout = ClassLayout(type, declaration, superclass: superclass, fields: fields, number: classes.count)
    classes.append(layout)
    return layout
  }

  /// The descriptor of a concrete type.
  func descriptor(_ type: Type) -> TypeDescriptor {
    if let known = descriptors[type] { return known }
    let descriptor = TypeDescriptor(type, isManaged: isManaged(type), table: self)
    descriptors[type] = descriptor
    return descriptor
  }

  /// Whether values of a concrete type are references.
  func isManaged(_ type: Type) -> Bool {
    switch type {
    case .tuple(let elements): return !elements.isEmpty
    case .metatype: return false
    case .nominal(let declaration, _):
      switch StandardType(declaration) {
      case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .double, .float, .bool, .scalar, .stringIndex,
        .objectIdentifier,
        .never:
        return false
      case nil: return !isPlainEnum(declaration)
      default: return true
      }
    default: return true
    }
  }

  /// Whether a type is an enum without payloads, whose values are the numbers of their cases.
  private func isPlainEnum(_ declaration: NominalDeclaration) -> Bool {
    declaration.kind == .enum && !declaration.cases.isEmpty && declaration.cases.allSatisfy { $0.payload.isEmpty }
  }

  /// Whether an optional needs a record for a payload: nil must differ from every value.
  static func isBoxed(_ payload: TypeDescriptor) -> Bool {
    if !payload.isManaged { return true }
    if case .nominal(let declaration, _) = payload.type, StandardType(declaration) == .optional { return true }
    return false
  }
}
