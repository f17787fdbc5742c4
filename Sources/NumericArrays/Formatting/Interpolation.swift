extension Checked {
  /// A float in the form of a specification of Python's mini-language.
  package static func format(_ value: Double, _ spec: String) throws(NumericError) -> String {
    try FormatSpec(parsing: spec, typeName: "float").format(value)
  }

  /// An integer in the form of a specification of Python's mini-language.
  package static func format(_ value: Int, _ spec: String) throws(NumericError) -> String {
    try FormatSpec(parsing: spec, typeName: "int").format(value)
  }

  /// A text in the form of a specification of Python's mini-language.
  package static func format(_ value: String, _ spec: String) throws(NumericError) -> String {
    try FormatSpec(parsing: spec, typeName: "str").format(value)
  }

  /// A truth value in the form of a specification of Python's mini-language.
  package static func format(_ value: Bool, _ spec: String) throws(NumericError) -> String {
    try FormatSpec(parsing: spec, typeName: "bool").format(value)
  }
}

extension Checked {
  /// A complex number in the form of a specification of Python's mini-language.
  package static func format(_ value: Complex, _ spec: String) throws(NumericError) -> String {
    if spec.isEmpty { return ScalarText.text(value) }
    return try FormatSpec(parsing: spec, typeName: "complex").format(value)
  }
}

extension DefaultStringInterpolation {
  /// A float in the form of a specification of Python's mini-language: `"\(loss, format: ".4f")"`.
  public mutating func appendInterpolation(_ value: Double, format spec: String) {
    do { appendLiteral(try Checked.format(value, spec)) } catch { stop(error) }
  }

  /// An integer in the form of a specification of Python's mini-language: `"\(epoch, format: "4d")"`.
  public mutating func appendInterpolation(_ value: Int, format spec: String) {
    do { appendLiteral(try Checked.format(value, spec)) } catch { stop(error) }
  }

  /// A text in the form of a specification of Python's mini-language: `"\(name, format: "<10")"`.
  public mutating func appendInterpolation(_ value: String, format spec: String) {
    do { appendLiteral(try Checked.format(value, spec)) } catch { stop(error) }
  }

  /// A truth value in the form of a specification of Python's mini-language.
  public mutating func appendInterpolation(_ value: Bool, format spec: String) {
    do { appendLiteral(try Checked.format(value, spec)) } catch { stop(error) }
  }
}

/// A float in the form of a specification of Python's mini-language (Python's `format`): `format(0.5, ".1%")`.
public func format(_ value: Double, _ spec: String) -> String {
  do { return try Checked.format(value, spec) } catch { stop(error) }
}

/// An integer in the form of a specification of Python's mini-language (Python's `format`).
public func format(_ value: Int, _ spec: String) -> String {
  do { return try Checked.format(value, spec) } catch { stop(error) }
}

/// A text in the form of a specification of Python's mini-language (Python's `format`).
public func format(_ value: String, _ spec: String) -> String {
  do { return try Checked.format(value, spec) } catch { stop(error) }
}
