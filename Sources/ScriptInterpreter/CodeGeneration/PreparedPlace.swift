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
    /// The value of a variable with observers or accessors; its setter gets it back.
    case accessedVariable(VariableDeclaration, value: UInt16, isManaged: Bool)
  }

  let place: Place
  /// The index operands of each step.
  let indices: [[Operand]]
  /// The object of a place that starts with one.
  let object: Operand?
  /// Whether the object is `super`.
  let isSuper: Bool
  /// Whether the place is in `self`.
  let isInSelf: Bool
  var opened: [Opened] = []
  /// Whether code of the lesson may run while the place is open.
  var isOpenDuringCode = false
  /// Slots for opened values, where the place must be open during a call: they lie below its window.
  var reserved: [UInt16] = []

  init(_ place: Place, indices: [[Operand]], object: Operand?) {
    self.place = place
    self.indices = indices
    self.object = object
    var (isSuper, isInSelf) = (false, false)
    switch place.root {
    case .object(let expression):
      if case .superReference = expression.kind { isSuper = true }
      if case .variable(let variable) = expression.kind { isInSelf = variable.name == "self" }
    case .variable(let variable): isInSelf = variable.name == "self"
    case .staticProperty: break
    }
    (self.isSuper, self.isInSelf) = (isSuper, isInSelf)
  }

  /// The type of what the first step starts from.
  var rootType: Type {
    switch place.root {
    case .variable(let variable), .staticProperty(let variable, _): variable.type
    case .object(let expression): expression.type
    }
  }

  /// Whether the place is a variable or a part of it.
  func isRooted(in variable: VariableDeclaration) -> Bool {
    if case .variable(let root) = place.root { root === variable } else { false }
  }
}
