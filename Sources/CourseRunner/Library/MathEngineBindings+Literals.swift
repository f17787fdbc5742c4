import NumericArrays
import ScriptInterpreter

extension MathEngineBindings {
  /// Array literals: rows of rows of elements, to any depth.
  static let literals = """
    extension NDArray: ExpressibleByArrayLiteral {
      typealias ArrayLiteralElement = NestedLiteral<Element>
      @native("NDArray.init(arrayLiteral:)") init(arrayLiteral elements: NestedLiteral<Element>...)
    }
    extension NestedLiteral: ExpressibleByArrayLiteral {
      typealias ArrayLiteralElement = NestedLiteral<Element>
      @native("NestedLiteral.init(arrayLiteral:)") init(arrayLiteral elements: NestedLiteral<Element>...)
    }
    extension NestedLiteral: ExpressibleByIntegerLiteral where Element: NumericElement {
      typealias IntegerLiteralType = Int
      @native("NestedLiteral.init(integerLiteral:)") init(integerLiteral value: Int)
    }
    extension NestedLiteral: ExpressibleByFloatLiteral where Element: FloatElement {
      typealias FloatLiteralType = Double
      @native("NestedLiteral.init(floatLiteral:)") init(floatLiteral value: Double)
    }
    extension NestedLiteral: ExpressibleByBooleanLiteral where Element == Bool {
      typealias BooleanLiteralType = Bool
      @native("NestedLiteral.init(booleanLiteral:)") init(booleanLiteral value: Bool)
    }
    """

  static func bindLiterals(into natives: inout Natives) {
    bindRows(Double.self, "Double", into: &natives)
    bindRows(Int.self, "Int", into: &natives)
    bindRows(Bool.self, "Bool", into: &natives)
    natives.bind("NestedLiteral.init(integerLiteral:)<Double>") { (value: Int) throws -> NestedLiteral<Double> in .element(Double(value)) }
    natives.bind("NestedLiteral.init(integerLiteral:)<Int>") { (value: Int) throws -> NestedLiteral<Int> in .element(value) }
    natives.bind("NestedLiteral.init(floatLiteral:)<Double>") { (value: Double) throws -> NestedLiteral<Double> in .element(value) }
    natives.bind("NestedLiteral.init(booleanLiteral:)<Bool>") { (value: Bool) throws -> NestedLiteral<Bool> in .element(value) }
  }

  private static func bindRows<Element: ArrayElement>(_ type: Element.Type, _ name: String, into natives: inout Natives) {
    natives.bind("NDArray.init(arrayLiteral:)<\(name)>") { (rows: [NestedLiteral<Element>]) throws -> NDArray<Element> in
      try NestedLiteral.array(of: rows)
    }
    natives.bind("NestedLiteral.init(arrayLiteral:)<\(name)>") { (rows: [NestedLiteral<Element>]) throws -> NestedLiteral<Element> in
      .row(rows)
    }
  }
}
