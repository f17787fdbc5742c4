/// Lays the elements of an array out in rows within brackets, wrapped to the line width (NumPy's `array2string`).
struct ArrayText<Element: ArrayElement> {
  private let array: NDArray<Element>
  private let options: PrintOptions
  private let separator: String
  private let isSummary: Bool
  private let elementText: (Element) -> String

  private init(_ array: NDArray<Element>, _ options: PrintOptions, separator: String, elementText custom: ((Element) -> String)?) {
    self.array = array
    self.options = options
    self.separator = separator
    isSummary = array.size > options.threshold
    if let custom {
      elementText = custom
    } else {
      let shown = ArrayText.shownElements(array, edgeItems: isSummary ? options.edgeItems : nil)
      elementText = ArrayText.elementText(shown, options)
    }
  }

  /// The text of an array that starts behind `prefix` and has `suffix` behind it, which count for the width of lines.
  ///
  /// - Parameter elementText: The text of each element where it is not the usual one.
  static func text(
    _ array: NDArray<Element>, _ options: PrintOptions, separator: String = " ", prefix: String = "", suffix: String = "",
    elementText: ((Element) -> String)? = nil
  ) -> String {
    if array.size == 0 { return "[]" }
    let text = ArrayText(array, options, separator: separator, elementText: elementText)
    let indent = " " + String(repeating: " ", count: prefix.count)
    return text.rows(axis: 0, offset: array.layout.offset, indent: indent, width: options.lineWidth - suffix.count)
  }

  // MARK: Elements

  private static func shownElements(_ array: NDArray<Element>, edgeItems: Int?) -> [Element] {
    var shown: [Element] = []
    func visit(axis: Int, offset: Int) {
      if axis == array.layout.rank {
        shown.append(element(array, offset))
        return
      }
      let extent = array.layout.shape[axis]
      for position in 0..<extent {
        if let edgeItems, extent > 2 * edgeItems, position >= edgeItems, position < extent - edgeItems { continue }
        visit(axis: axis + 1, offset: offset + position * array.layout.strides[axis])
      }
    }
    visit(axis: 0, offset: array.layout.offset)
    return shown
  }

  private static func element(_ array: NDArray<Element>, _ offset: Int) -> Element {
    withExtendedLifetime(array.storage) { array.memory[offset] }
  }

  private static func elementText(_ shown: [Element], _ options: PrintOptions) -> (Element) -> String {
    func floats<Value: PrintedFloat>(_ values: [Value]) -> (Element) -> String {
      let column = FloatColumn(values, options)
      return { ($0 as? Value).map { column.text($0.asDouble) } ?? "" }
    }
    func integers<Value: FixedWidthInteger>(_ values: [Value]) -> (Element) -> String {
      let column = IntegerColumn(values, options)
      return { ($0 as? Value).map(column.text) ?? "" }
    }
    switch shown {
    case let values as [Double]: return floats(values)
    case let values as [Float]: return floats(values)
    case let values as [Float16]: return floats(values)
    case let values as [Int]: return integers(values)
    case let values as [Int32]: return integers(values)
    case let values as [UInt8]: return integers(values)
    case let values as [Int8]: return integers(values)
    case let values as [Int16]: return integers(values)
    case let values as [UInt16]: return integers(values)
    case let values as [UInt32]: return integers(values)
    case let values as [UInt]: return integers(values)
    case let values as [Complex]:
      let column = ComplexColumn(values, options)
      return { ($0 as? Complex).map(column.text) ?? "" }
    default: return { $0 == Element.zero ? "False" : " True" }
    }
  }

  // MARK: Rows

  private func rows(axis: Int, offset: Int, indent: String, width: Int) -> String {
    let rest = array.layout.rank - axis
    if rest == 0 { return elementText(ArrayText.element(array, offset)) }
    let extent = array.layout.shape[axis]
    let isCut = isSummary && 2 * options.edgeItems < extent
    let leading = isCut ? 0..<options.edgeItems : 0..<0
    let trailing = isCut ? (extent - options.edgeItems)..<extent : 0..<extent
    func item(_ position: Int) -> String {
      rows(axis: axis + 1, offset: offset + position * array.layout.strides[axis], indent: indent + " ", width: width - 1)
    }
    var items = leading.map(item)
    if isCut { items.append("...") }
    items += trailing.map(item)
    let text = rest == 1 ? wrapped(items, indent: indent, width: width) : stacked(items, indent: indent, newlines: rest - 1)
    return "[" + text.dropFirst(indent.count) + "]"
  }

  private func wrapped(_ words: [String], indent: String, width: Int) -> String {
    let limit = width - max(separator.trimmingTrailingSpaces.count, 1)
    var lines = ""
    var line = indent
    var length = indent.count
    for (number, word) in words.enumerated() {
      let wordLength = word.count
      if length + wordLength > limit, length > indent.count {
        lines += line.trimmingTrailingSpaces + "\n"
        line = indent
        length = indent.count
      }
      line += word
      length += wordLength
      if number < words.count - 1 {
        line += separator
        length += separator.count
      }
    }
    return lines + line
  }

  private func stacked(_ rows: [String], indent: String, newlines: Int) -> String {
    let between = separator.trimmingTrailingSpaces + String(repeating: "\n", count: newlines)
    return rows.map { indent + $0 }.joined(separator: between)
  }
}

extension String {
  /// The text without the spaces at its end.
  var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
