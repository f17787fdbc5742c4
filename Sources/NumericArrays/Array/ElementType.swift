import CNumericKernels

/// The types that elements of an array can have, as values: NumPy's dtypes.
public enum ElementType: Int, Hashable, Sendable {
  case float64
  case int64
  case bool

  /// NumPy's name of the type, such as `float64`.
  public var name: String {
    switch self {
    case .float64: "float64"
    case .int64: "int64"
    case .bool: "bool"
    }
  }

  /// The number of bytes that one element takes.
  public var size: Int {
    switch self {
    case .float64, .int64: 8
    case .bool: 1
    }
  }

  /// The kernels' code of the type.
  var kernelType: nk_type {
    switch self {
    case .float64: NK_FLOAT64
    case .int64: NK_INT64
    case .bool: NK_BOOL
    }
  }
}
