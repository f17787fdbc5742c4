extension NDArray: CustomStringConvertible, CustomDebugStringConvertible {
  /// The array as NumPy's `str` prints it, under the print options in force.
  public var description: String { text(PrintOptions.current) }

  /// The array as NumPy's `repr` prints it: `array([1., 2.])`.
  public var debugDescription: String { representation(PrintOptions.current) }

  /// The array as NumPy's `str` prints it under given options.
  package func text(_ options: PrintOptions) -> String {
    if layout.rank == 0, let element = try? Checked.scalar(self) { return ScalarText.text(of: element) }
    return ArrayText.text(self, options)
  }

  /// The array as NumPy's `repr` prints it under given options.
  package func representation(_ options: PrintOptions) -> String {
    let type = size == 0 || !Element.elementType.isImpliedByText ? Element.elementType.name : nil
    return representation(options, typeName: type) { separator, prefix, suffix in
      let text = ArrayText.text(self, options, separator: separator, prefix: prefix, suffix: suffix)
      return layout.rank == 0 ? text.trimmingLeadingSpaces : text
    }
  }

  /// The array as NumPy's `repr` prints it, with the elements as `elements(separator, prefix, suffix)` prints them.
  func representation(_ options: PrintOptions, typeName: String?, _ elements: (String, String, String) -> String) -> String {
    let prefix = "array("
    let isEmptyLine = size == 0 && layout.rank == 1
    let text = size > 0 || isEmptyLine ? elements(", ", prefix, ")") : "[]"
    var extras: [String] = []
    if (size == 0 && !isEmptyLine) || size > options.threshold {
      extras.append("shape=" + (layout.rank == 1 ? "(\(count),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"))
    }
    if let typeName { extras.append("dtype=\(typeName)") }
    if extras.isEmpty { return prefix + text + ")" }
    let start = prefix + text + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine = start.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
    let spacer = lastLine + end.count + 1 > options.lineWidth ? "\n" + String(repeating: " ", count: prefix.count) : " "
    return start + spacer + end
  }

  /// The array as text with a separator of one's own (NumPy's `array2string`).
  package func text(_ options: PrintOptions, separator: String, prefix: String, suffix: String = "") -> String {
    ArrayText.text(self, options, separator: separator, prefix: prefix, suffix: suffix)
  }
}

extension String {
  fileprivate var trimmingLeadingSpaces: String { String(drop { $0 == " " }) }
}

extension ElementType {
  /// Whether NumPy's `repr` leaves the type away, as the text shows it.
  var isImpliedByText: Bool {
    switch self {
    case .float64, .int64, .bool, .complex128: true
    default: false
    }
  }
}
