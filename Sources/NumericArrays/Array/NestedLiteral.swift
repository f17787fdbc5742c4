/// A number, or a row of such literals: what an array literal of an `NDArray` is made of.
public indirect enum NestedLiteral<Element: ArrayElement>: Sendable {
  case element(Element)
  case row([NestedLiteral<Element>])
}

extension NestedLiteral: ExpressibleByArrayLiteral {
  /// A row of literals.
  public init(arrayLiteral elements: NestedLiteral<Element>...) {
    self = .row(elements)
  }
}

extension NestedLiteral: ExpressibleByIntegerLiteral where Element: ExpressibleByIntegerLiteral {
  /// One element.
  public init(integerLiteral value: Element.IntegerLiteralType) {
    self = .element(Element(integerLiteral: value))
  }
}

extension NestedLiteral: ExpressibleByFloatLiteral where Element: ExpressibleByFloatLiteral {
  /// One element.
  public init(floatLiteral value: Element.FloatLiteralType) {
    self = .element(Element(floatLiteral: value))
  }
}

extension NestedLiteral: ExpressibleByBooleanLiteral where Element: ExpressibleByBooleanLiteral {
  /// One element.
  public init(booleanLiteral value: Element.BooleanLiteralType) {
    self = .element(Element(booleanLiteral: value))
  }
}

extension NestedLiteral where Element: FloatElement {
  /// Not a number, as an item of an array literal: `[1, .nan]`.
  public static var nan: NestedLiteral { .element(.nan) }
  /// Infinity, as an item of an array literal: `[0, .infinity]`.
  public static var infinity: NestedLiteral { .element(.infinity) }
}

extension NestedLiteral {
  /// The array that rows of literals describe; throws when they are not equally long.
  package static func array(of rows: [NestedLiteral<Element>]) throws(NumericError) -> NDArray<Element> {
    var shape: Extents = [rows.count]
    var first = rows.first
    while case .row(let inner) = first {
      try Extents.check(rank: shape.count + 1)
      shape.append(inner.count)
      first = inner.first
    }
    var elements: [Element] = []
    for row in rows { try row.append(to: &elements, depth: 1, shape: shape) }
    return try Checked.array(elements, shape: shape)
  }

  private func append(to elements: inout [Element], depth: Int, shape: Extents) throws(NumericError) {
    switch self {
    case .element(let element) where depth == shape.count:
      elements.append(element)
    case .row(let inner) where depth < shape.count && inner.count == shape[depth]:
      for item in inner { try item.append(to: &elements, depth: depth + 1, shape: shape) }
    default:
      let detected = Extents(shape.prefix(depth)).tuple
      throw NumericError(
        .value,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(depth) dimensions. "
          + "The detected shape was \(detected) + inhomogeneous part.")
    }
  }
}
