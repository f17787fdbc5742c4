/// An array of any number of axes whose elements are texts, to be shown as NumPy shows labels.
///
/// Texts are not computed with: for masks and selections use positions, as `labels.texts[positions]`.
public struct TextArray: Sendable, Equatable {
  /// The elements in index order.
  public let texts: [String]
  private let positions: NDArray<Int>

  /// Texts along one axis (NumPy's `array`).
  public init(_ texts: [String]) {
    do { self = try TextArray(checking: texts, shape: [texts.count]) } catch { stop(error) }
  }

  /// Texts in index order of a shape (NumPy's `array` and `reshape`); their number must be the shape's.
  public init(_ texts: [String], shape: [Int]) {
    do { self = try TextArray(checking: texts, shape: shape) } catch { stop(error) }
  }

  /// Texts in index order of a shape; throws when their number is not the shape's.
  package init(checking texts: [String], shape: [Int]) throws(NumericError) {
    self.texts = texts
    positions = try Checked.array(Array(0..<texts.count), shape: Extents(checking: shape))
  }

  /// The number of elements along each axis (NumPy's `shape`).
  public var shape: [Int] { positions.shape }

  /// Whether both have the same shape and the same texts.
  public static func == (a: TextArray, b: TextArray) -> Bool { a.shape == b.shape && a.texts == b.texts }
}

extension TextArray: CustomStringConvertible, CustomDebugStringConvertible {
  /// The array as NumPy's `str` prints it.
  public var description: String { text(PrintOptions.current) }

  /// The array as NumPy's `repr` prints it.
  public var debugDescription: String { representation(PrintOptions.current) }

  /// The array as NumPy's `str` prints it under given options.
  package func text(_ options: PrintOptions) -> String { text(options, separator: " ", prefix: "") }

  /// The array as text with a separator of one's own (NumPy's `array2string`).
  package func text(_ options: PrintOptions, separator: String, prefix: String, suffix: String = "") -> String {
    if shape.isEmpty { return texts.first ?? "" }
    return ArrayText.text(positions, options, separator: separator, prefix: prefix, suffix: suffix) { texts[$0].pythonLiteral }
  }

  /// The array as NumPy's `repr` prints it under given options; the type says how long the longest text is.
  package func representation(_ options: PrintOptions) -> String {
    let longest = texts.map(\.unicodeScalars.count).max() ?? 0
    return positions.representation(options, typeName: "'<U\(Swift.max(longest, 1))'") { separator, prefix, suffix in
      if shape.isEmpty { return (texts.first ?? "").pythonLiteral }
      return text(options, separator: separator, prefix: prefix, suffix: suffix)
    }
  }
}

extension String {
  /// The text as Python's `repr` gives it: between quotes, with escapes.
  var pythonLiteral: String {
    let quote: Character = contains("'") && !contains("\"") ? "\"" : "'"
    var result = String(quote)
    for character in self {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case quote: result += "\\" + String(quote)
      default: result.append(character)
      }
    }
    return result + String(quote)
  }
}
