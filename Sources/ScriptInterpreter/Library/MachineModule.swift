internal import ScriptLanguage

extension LibraryModule {
  /// Functions that the machine itself calls, written in Swift so that protocols find their members.
  static let machine = LibraryModule(
    name: "ScriptMachine",
    interface: """
      @native("machine.description") func _machineDescription<T: CustomStringConvertible>(_ value: T) -> String { value.description }
      @native("machine.debugDescription") func _machineDebugDescription<T: CustomDebugStringConvertible>(_ value: T) -> String {
        value.debugDescription
      }
      func _machineHash<T: Hashable>(_ value: T) -> Int {
        var hasher = Hasher()
        value.hash(into: &hasher)
        return hasher.finalize()
      }
      func _machineEqual<T: Equatable>(_ one: T, _ other: T) -> Bool { one == other }
      """)
}
