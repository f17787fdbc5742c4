import CNumericKernels

/// The layout of an array with its elements behind it (or beside it, from a kilobyte on), or of a view with the array that owns the elements.
///
/// Never changes but in the elements, and those only through the sole owner, so that arrays can share it.
package final class ArrayStorage: ManagedBuffer<ArrayStorage.Header, UInt64> {
  /// What precedes the elements.
  package struct Header {
    let layout: ArrayLayout
    let type: ElementType
    /// The address of the memory that offsets count from.
    let base: UnsafeMutableRawPointer
    /// The bytes that the elements take, 0 for a view.
    let byteCount: Int
    /// Who holds the elements of a view.
    var owner: ArrayStorage?
  }

  deinit {
    let byteCount = pointer.pointee.byteCount
    guard byteCount > 0 else { return }
    nk_budget_release(byteCount)
    if byteCount >= Self.leastBufferSize { nk_buffer_give(pointer.pointee.base, byteCount) }
  }

  /// The header's address: reading through `header` would copy all of it and check for exclusive access each time.
  @inline(__always)
  var pointer: UnsafeMutablePointer<Header> { withUnsafeMutablePointerToHeader { $0 } }

  /// Memory for the elements of a shape, not filled yet; throws when it exceeds the thread's budget.
  static func allocate(_ shape: Extents, _ type: ElementType) throws(NumericError) -> ArrayStorage {
    let byteCount = try byteCount(shape, type)
    let storage =
      nk_budget_reserve(byteCount)
      ? create(byteCount: byteCount) { base in
        Header(layout: ArrayLayout(contiguous: shape), type: type, base: base, byteCount: byteCount, owner: nil)
      } : nil
    guard let storage else { throw unableToAllocate(byteCount, shape, type) }
    return storage
  }

  /// Memory for as many elements as a contiguous array has, not filled yet; throws when it exceeds the thread's budget.
  static func allocate(like other: ArrayStorage, _ type: ElementType) throws(NumericError) -> ArrayStorage {
    let source = other.pointer
    // A view may repeat elements, and so be larger than any memory.
    let (byteCount, overflows) = source.pointee.layout.size.multipliedReportingOverflow(by: type.size)
    let storage =
      !overflows && nk_budget_reserve(byteCount)
      ? create(byteCount: byteCount) { base in
        Header(layout: source.pointee.layout.atStart, type: type, base: base, byteCount: byteCount, owner: nil)
      } : nil
    guard let storage else { return try allocate(source.pointee.layout.shape, type) }
    return storage
  }

  /// The bytes from which on elements have a buffer of their own.
  private static let leastBufferSize = 1024

  /// Storage for bytes that were reserved; nil, and no longer reserved, where the system has no memory.
  @inline(__always)
  private static func create(byteCount: Int, _ header: (UnsafeMutableRawPointer) -> Header) -> ArrayStorage? {
    let buffer: ManagedBuffer<Header, UInt64>
    if byteCount >= leastBufferSize {
      guard let base = nk_buffer_take(byteCount) else {
        nk_budget_release(byteCount)
        return nil
      }
      buffer = ArrayStorage.create(minimumCapacity: 0) { _ in header(base) }
    } else {
      buffer = ArrayStorage.create(minimumCapacity: (byteCount + 7) / 8) { buffer in
        buffer.withUnsafeMutablePointerToElements { header(UnsafeMutableRawPointer($0)) }
      }
    }
    return unsafeDowncast(buffer, to: ArrayStorage.self)
  }

  /// The same elements seen through another layout.
  func view(_ layout: ArrayLayout) -> ArrayStorage {
    let (type, base) = (pointer.pointee.type, pointer.pointee.base)
    let owner = pointer.pointee.owner ?? self
    let buffer = ArrayStorage.create(minimumCapacity: 0) { _ in
      Header(layout: layout, type: type, base: base, byteCount: 0, owner: owner)
    }
    return unsafeDowncast(buffer, to: ArrayStorage.self)
  }

  /// No elements: what stands in for an array while it is being written through another value.
  nonisolated(unsafe) static let none: ArrayStorage = {
    let buffer = ArrayStorage.create(minimumCapacity: 0) { buffer in
      buffer.withUnsafeMutablePointerToElements {
        Header(layout: ArrayLayout(contiguous: [0]), type: .bool, base: UnsafeMutableRawPointer($0), byteCount: 0, owner: nil)
      }
    }
    return unsafeDowncast(buffer, to: ArrayStorage.self)
  }()
}

// MARK: - Size

extension ArrayStorage {
  /// The bytes of a shape's elements; throws for negative axes and for sizes that no address space holds.
  private static func byteCount(_ shape: Extents, _ type: ElementType) throws(NumericError) -> Int {
    var bytes = type.size
    var overflows = false
    for axis in 0..<shape.count {
      let extent = shape[axis]
      guard extent >= 0 else { throw NumericError(.value, "negative dimensions are not allowed") }
      // Zero extents must not hide the overflow of the others, as strides are made of those.
      let (product, overflow) = bytes.multipliedReportingOverflow(by: max(extent, 1))
      bytes = product
      overflows = overflows || overflow
    }
    guard !overflows else {
      throw NumericError(.value, "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }
    return shape.contains(0) ? 0 : bytes
  }

  private static func unableToAllocate(_ bytes: Int, _ shape: Extents, _ type: ElementType) -> NumericError {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var value = Double(bytes)
    var unit = 0
    while value >= 1024, unit + 1 < units.count {
      value /= 1024
      unit += 1
    }
    let amount = unit == 0 ? "\(bytes)" : threeDigits(value)
    let shown = shape.count == 1 ? "(\(shape[0]),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"
    return NumericError(.memory, "Unable to allocate \(amount) \(units[unit]) for an array with shape \(shown) and data type \(type.name)")
  }

  /// A value below 1024 with three significant digits, the dot kept: `1.50`, `50.0`, `745.`.
  private static func threeDigits(_ value: Double) -> String {
    let digits = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    let scale = [1.0, 10, 100][digits]
    let rounded = Int((value * scale).rounded(.toNearestOrEven))
    let whole = "\(rounded / Int(scale))"
    guard digits > 0 else { return whole + (value < 999.5 ? "." : "") }
    let fraction = "\(rounded % Int(scale))"
    return whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  }
}
