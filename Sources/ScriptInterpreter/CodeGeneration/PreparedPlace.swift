internal import CScriptMachine
internal import ScriptLanguage

/// A place whose index arguments are evaluated, and what is open of it.
final class PreparedPlace {
  /// A step that was opened and must be closed again.
  enum Opened {
    /// The value was moved or copied out of its home.
    case moved(home: OpenAccess.Home, value: UInt16, isManaged: Bool)
    /// A raw element of an array in an array was copied out.
    case elementOfElement(array: UInt16, UInt16, UInt16, value: UInt16)
    /// The value came from a getter; the setter gets it back.
    case computed(step: Int, holder: UInt16, value: UInt16, isManaged: Bool)
  }

  let place: Place
  /// The index operands of each step.
  let indices: [[Operand]]
  /// The object of a place that starts with one.
  let object: Operand?
  var opened: [Opened] = []

  init(_ place: Place, indices: [[Operand]], object: Operand?) {
    self.place = place
    self.indices = indices
    self.object = object
  }

  /// Whether the place is a variable or a part of it.
  func isRooted(in variable: VariableDeclaration) -> Bool {
    if case .variable(let root) = place.root { root === variable } else { false }
  }
}
