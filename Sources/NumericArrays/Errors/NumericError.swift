/// A mistake in the use of arrays: shapes that do not fit, an index out of bounds, a domain error, too large an array.
///
/// The messages are NumPy's, with the shapes that were involved.
public struct NumericError: Error, Hashable, CustomStringConvertible {
  /// The kinds of mistakes, named after the exceptions that NumPy raises for them.
  public enum Kind: String, Hashable, Sendable {
    case value = "ValueError"
    case index = "IndexError"
    case axis = "AxisError"
    case type = "TypeError"
    case memory = "MemoryError"
    case overflow = "OverflowError"
    case linearAlgebra = "LinAlgError"
  }

  /// What kind of mistake it is.
  public let kind: Kind
  /// What is wrong, in NumPy's words.
  public let message: String

  /// An error of a kind with a message.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The message.
  public var description: String { message }
}

extension NumericError {
  /// An axis that the array does not have.
  static func axis(_ axis: Int, rank: Int) -> NumericError {
    NumericError(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
  }

  /// Operands whose shapes cannot be stretched to one.
  static func broadcast(_ a: Extents, _ b: Extents) -> NumericError {
    NumericError(.value, "operands could not be broadcast together with shapes \(a.tuple) \(b.tuple)")
  }
}
