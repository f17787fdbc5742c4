import CNumericKernels

/// The types that elements of an array can have, as values: NumPy's dtypes.
public enum ElementType: Int, Hashable, Sendable {
  case float64
  case int64
  case bool
  case float32
  case int32
  case uint8
  case int8
  case int16
  case uint16
  case uint32
  case uint64
  case float16
  case complex128

  /// NumPy's name of the type, such as `float64`.
  public var name: String {
    switch self {
    case .float64: "float64"
    case .int64: "int64"
    case .bool: "bool"
    case .float32: "float32"
    case .int32: "int32"
    case .uint8: "uint8"
    case .int8: "int8"
    case .int16: "int16"
    case .uint16: "uint16"
    case .uint32: "uint32"
    case .uint64: "uint64"
    case .float16: "float16"
    case .complex128: "complex128"
    }
  }

  /// The number of bytes that one element takes.
  public var size: Int {
    switch self {
    case .complex128: 16
    case .float64, .int64, .uint64: 8
    case .float32, .int32, .uint32: 4
    case .int16, .uint16, .float16: 2
    case .bool, .int8, .uint8: 1
    }
  }

  /// The kernels' code of the type.
  var kernelType: nk_type {
    switch self {
    case .float64: NK_FLOAT64
    case .int64: NK_INT64
    case .bool: NK_BOOL
    case .float32: NK_FLOAT32
    case .int32: NK_INT32
    case .uint8: NK_UINT8
    case .int8: NK_INT8
    case .int16: NK_INT16
    case .uint16: NK_UINT16
    case .uint32: NK_UINT32
    case .uint64: NK_UINT64
    case .float16: NK_FLOAT16
    case .complex128: NK_COMPLEX128
    }
  }
}

extension ElementType {
  /// The type of sums and products of elements: 64 bits for integers and truth values, otherwise the type itself.
  var ofSums: ElementType {
    switch self {
    case .bool, .int8, .int16, .int32: .int64
    case .uint8, .uint16, .uint32: .uint64
    default: self
    }
  }
}
