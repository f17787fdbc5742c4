internal import CScriptMachine

/// A value type of the host that lessons can hold, such as an array type.
///
/// One line is enough: `extension NDArray: HostValue {}`. The value stands in a box on the script heap; copies of the script's value share
/// the box, and a mutating native first makes the box unique, so that the value's own copy-on-write sees one owner.
package protocol HostValue: ScriptRepresentable {
  /// The bytes the value holds outside itself, charged to the session's memory limit.
  var scriptMemoryFootprint: Int { get }

  /// The text that `print` shows.
  var scriptDescription: String { get }

  /// The text that stands for the value inside arrays and tuples.
  var scriptDebugDescription: String { get }
}

extension HostValue {
  /// Nothing: the value is small.
  package var scriptMemoryFootprint: Int { 0 }

  /// What Swift prints.
  package var scriptDescription: String { String(describing: self) }

  /// What Swift prints inside collections.
  package var scriptDebugDescription: String { String(reflecting: self) }

  /// Host values are objects of the heap.
  package static var isManaged: Bool { true }
}
