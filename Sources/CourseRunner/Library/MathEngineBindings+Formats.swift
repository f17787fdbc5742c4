import NumericArrays
import ScriptInterpreter

extension MathEngineBindings {
  /// `"\(value, format: ".4f")"`.
  static let formats = """
    extension DefaultStringInterpolation {
      @native("appendInterpolation.Double") mutating func appendInterpolation(_ value: Double, format spec: String)
      @native("appendInterpolation.Int") mutating func appendInterpolation(_ value: Int, format spec: String)
      @native("appendInterpolation.String") mutating func appendInterpolation(_ value: String, format spec: String)
      @native("appendInterpolation.Bool") mutating func appendInterpolation(_ value: Bool, format spec: String)
    }
    """

  static func bindFormats(into natives: inout Natives) {
    natives.bind("appendInterpolation.Double") { (value: Double, spec: String) throws -> String in try Checked.format(value, spec) }
    natives.bind("appendInterpolation.Int") { (value: Int, spec: String) throws -> String in try Checked.format(value, spec) }
    natives.bind("appendInterpolation.String") { (value: String, spec: String) throws -> String in try Checked.format(value, spec) }
    natives.bind("appendInterpolation.Bool") { (value: Bool, spec: String) throws -> String in try Checked.format(value, spec) }
  }
}
