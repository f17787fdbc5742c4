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
    let prefix = "array("
    var isEmptyLine = false
    if size == 0 { isEmptyLine = layout.rank == 1 }
    let text = size > 0 || isEmptyLine ? elementsForRepresentation(options, prefix) : "[]"
    var extras: [String] = []
    if (size == 0 && !isEmptyLine) || size > options.threshold {
      extras.append("shape=" + (layout.rank == 1 ? "(\(count),)" : "(" + shape.map(String.init).joined(separator: ", ") + ")"))
    }
    if size == 0 || !Element.elementType.isImpliedByText { extras.append("dtype=\(Element.elementType.name)") }
    if extras.isEmpty { return prefix + text + ")" }
    let start = prefix + text + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine = start.split(separator: "\n", omittingEmptySubsequences: false).last?.count ?? 0
    let spacer = lastLine + end.count + 1 > options.lineWidth ? "\n" + String(repeating: " ", count: prefix.count) : " "
    return start + spacer + end
  }

  private func elementsForRepresentation(_ options: PrintOptions, _ prefix: String) -> String {
    if layout.rank == 0 { return ArrayText.text(self, options, separator: ", ", prefix: prefix, suffix: ")").trimmingLeadingSpaces }
    return ArrayText.text(self, options, separator: ", ", prefix: prefix, suffix: ")")
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
    case .float64, .int64, .bool: true
    }
  }
}
