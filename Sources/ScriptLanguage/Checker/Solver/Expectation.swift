/// The type that the surroundings of an expression ask for, and why; the reason words the message if it does not fit.
struct Expectation {
  enum Purpose {
    case initialization, assignment, returnValue, closureResult, condition, defaultArgument, interpolation, throwing, coercion
  }

  var type: Type
  var purpose: Purpose

  init(_ type: Type, _ purpose: Purpose) {
    self.type = type
    self.purpose = purpose
  }
}
