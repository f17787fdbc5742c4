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

  /// The text that is being built comes first and grows in place.
  static func bindFormats(into natives: inout Natives) {
    natives.bindMutating("appendInterpolation.Double") { (text: inout String, value: Double, spec: String) throws in
      text += try Checked.format(value, spec)
    }
    natives.bindMutating("appendInterpolation.Int") { (text: inout String, value: Int, spec: String) throws in
      text += try Checked.format(value, spec)
    }
    natives.bindMutating("appendInterpolation.String") { (text: inout String, value: String, spec: String) throws in
      text += try Checked.format(value, spec)
    }
    natives.bindMutating("appendInterpolation.Bool") { (text: inout String, value: Bool, spec: String) throws in
      text += try Checked.format(value, spec)
    }
  }
}
