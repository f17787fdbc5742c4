internal import CScriptMachine
internal import ScriptLanguage

/// A class with concrete generic arguments: where its objects keep their properties.
///
/// Slot 0 of an object is the machine's own; the properties of the root class follow, then those of each subclass.
final class ClassLayout {
  unowned let type: TypeDescriptor
  let declaration: NominalDeclaration
  let superclass: ClassLayout?
  /// The number of the class in its session.
  let number: Int
  /// The properties that this class adds.
  let fields: [TypeDescriptor.Field]
  /// The slots of the properties that this class adds begin here.
  let firstOwnSlot: Int
  /// The number of slots of an object.
  let slotCount: Int
  /// What the core knows of the class.
  let record: UnsafeMutablePointer<ScriptClass>

  init(
    _ type: TypeDescriptor, _ declaration: NominalDeclaration, superclass: ClassLayout?, fields: [TypeDescriptor.Field], number: Int
  ) {
    self.type = type
    self.declaration = declaration
    self.superclass = superclass
    self.number = number
    self.fields = fields
    firstOwnSlot = superclass?.slotCount ?? 1
    slotCount = firstOwnSlot + fields.count
    var managed = superclass?.managedSlots ?? [false]
    managed += zip(declaration.storedProperties, fields).map { $0.ownership != .strong || $1.type.isManaged }
    let hasDeinitializer = declaration.deinitializer != nil || (superclass?.record.pointee.hasDeinitializer ?? 0) != 0
    var header = RecordLayout.type(managed: managed).pointee
    header.kind = SCRIPT_INSTANCE
    header.descriptor = UnsafeRawPointer(Unmanaged.passUnretained(type).toOpaque())
    record = UnsafeMutablePointer<ScriptClass>.allocate(capacity: 1)
    record.initialize(
      to: ScriptClass(
        type: header, superclass: superclass.map { UnsafePointer($0.record) }, number: UInt32(number),
        hasDeinitializer: hasDeinitializer ? 1 : 0))
  }

  deinit { record.deallocate() }

  /// What an instruction refers to the class by.
  var objectType: UnsafePointer<ScriptObjectType> {
    UnsafeRawPointer(record).assumingMemoryBound(to: ScriptObjectType.self)
  }

  /// Whether a slot of an object holds a reference.
  func isManaged(_ slot: Int) -> Bool { record.pointee.type.managed.map { $0[slot] != 0 } ?? false }

  private var managedSlots: [Bool] { (0..<slotCount).map(isManaged) }

  /// The class itself, then its superclasses.
  var lineage: some Sequence<ClassLayout> { sequence(first: self, next: \.superclass) }

  /// The class of an object.
  static func of(_ object: UnsafeMutablePointer<ScriptObject>) -> ClassLayout? {
    guard object.pointee.type.pointee.kind == SCRIPT_INSTANCE, let address = object.pointee.type.pointee.descriptor else { return nil }
    if case .instance(let layout) = TypeDescriptor.at(ScriptSlot(address: address)).layout { return layout }
    return nil
  }
}
