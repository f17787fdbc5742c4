internal import CScriptMachine
internal import ScriptLanguage

/// What the machine knows of a type: how its values stand in slots and how they are shown.
final class TypeDescriptor: @unchecked Sendable {
  let type: Type

  init(_ type: Type) { self.type = type }
}
