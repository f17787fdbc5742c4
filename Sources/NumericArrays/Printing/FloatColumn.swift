/// A type of floats that can be printed with the fewest digits that tell its values apart.
protocol PrintedFloat: BinaryFloatingPoint, CustomStringConvertible where Magnitude == Self {
  /// The power of ten from which arrays are printed in scientific notation, at most 1e8: 10 to the digits that the type can hold.
  static var largestPositional: Double { get }
  /// The value of a number in double precision.
  init(_ value: Double)
  /// The number in double precision.
  var asDouble: Double { get }
}

extension Double: PrintedFloat {
  static var largestPositional: Double { 1e8 }
}

extension Float: PrintedFloat {
  static var largestPositional: Double { 1e6 }
}

extension Float16: PrintedFloat {
  static var largestPositional: Double { 1e3 }
  var asDouble: Double { Double(self) }
}

/// How the floats of one array are printed, chosen from all that are shown (NumPy's `FloatingFormat`).
struct FloatColumn {
  private let options: PrintOptions
  /// The shortest digits of a value in its own type.
  private let shortestDigits: (Double) -> ShortestDigits
  private var isScientific = false
  /// The digits after the point: the most allowed, or exactly as many as all get when `isExact`.
  private var places: Int?
  private var isExact = false
  private var exponentDigits = 0
  private var leftWidth = 0
  private var rightWidth = 0

  init<Value: PrintedFloat>(_ values: [Value], _ options: PrintOptions) {
    self.options = options
    shortestDigits = { ShortestDigits(Value($0)) }
    chooseNotation(values)
    measure(values.map(\.asDouble))
  }

  /// Scientific notation for large numbers and, unless suppressed, for small ones and for wide ranges, reckoned in the values' own type.
  private mutating func chooseNotation<Value: PrintedFloat>(_ values: [Value]) {
    let sizes = values.lazy.filter { $0.isFinite && $0 != 0 }.map(\.magnitude)
    guard let largest = sizes.max(), let smallest = sizes.min() else { return }
    isScientific =
      largest >= Value(Value.largestPositional) || (!options.suppress && (smallest < Value(0.0001) || largest / smallest > Value(1000)))
  }

  private mutating func measure(_ values: [Double]) {
    places = options.floatMode == .unique ? nil : options.precision
    let finite = values.filter(\.isFinite)
    if !finite.isEmpty {
      if isScientific { measureScientific(finite) } else { measurePositional(finite) }
    }
    if options.sign == " ", !finite.contains(where: { $0.sign == .minus }) { leftWidth += 1 }
    if finite.count != values.count {
      let hasSign = options.sign != "-" || values.contains(-.infinity)
      leftWidth = max(
        leftWidth, options.nanText.count - rightWidth - 1, options.infText.count + (hasSign ? 1 : 0) - rightWidth - 1)
    }
  }

  private mutating func measureScientific(_ finite: [Double]) {
    var mostPlaces = 0
    for value in finite {
      let parts = scientificParts(value)
      leftWidth = max(leftWidth, parts.whole.count)
      mostPlaces = max(mostPlaces, parts.fraction.count)
      exponentDigits = max(exponentDigits, parts.exponent.count - 1)
    }
    places = options.floatMode == .fixed ? options.precision : mostPlaces
    isExact = true
    rightWidth = exponentDigits + 2 + (places ?? 0)
  }

  private mutating func measurePositional(_ finite: [Double]) {
    isExact = options.floatMode == .fixed
    for value in finite {
      let parts = positionalParts(value)
      leftWidth = max(leftWidth, parts.whole.count)
      rightWidth = max(rightWidth, parts.fraction.count)
    }
    if options.floatMode == .fixed || options.floatMode == .maxprecEqual {
      places = rightWidth
      isExact = true
    }
  }

  // MARK: Text

  /// The text of one value, as wide as that of every other.
  func text(_ value: Double) -> String {
    guard value.isFinite else {
      let sign = value == -.infinity ? "-" : options.sign == "+" ? "+" : ""
      return padded(sign + (value.isNaN ? options.nanText : options.infText), to: leftWidth + rightWidth + 1)
    }
    if isScientific {
      let parts = scientificParts(value)
      let digits = parts.exponent.dropFirst()
      let zeros = String(repeating: "0", count: max(0, exponentDigits - digits.count))
      return padded(parts.whole, to: leftWidth) + "." + parts.fraction + "e" + parts.exponent.prefix(1) + zeros + digits
    }
    let parts = positionalParts(value)
    return padded(parts.whole, to: leftWidth) + "." + parts.fraction
      + String(repeating: " ", count: max(0, rightWidth - parts.fraction.count))
  }

  private func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func sign(_ isNegative: Bool) -> String {
    isNegative ? "-" : options.sign == "+" ? "+" : ""
  }

  private func positionalParts(_ value: Double) -> (whole: String, fraction: String) {
    if !isExact {
      let shortest = shortestDigits(value)
      let fraction = shortest.fraction
      if places.map({ fraction.count <= $0 }) ?? true { return (sign(shortest.isNegative) + shortest.whole, fraction) }
    }
    let (whole, fraction) = DecimalText.fixed(Swift.abs(value), places: places ?? 0).split(at: ".")
    return (sign(value.sign == .minus) + whole, isExact ? fraction : fraction.trimmingZeros)
  }

  private func scientificParts(_ value: Double) -> (whole: String, fraction: String, exponent: String) {
    if !isExact {
      let shortest = shortestDigits(value)
      if places.map({ shortest.digits.count - 1 <= $0 }) ?? true {
        let exponent = shortest.digits == [0] ? 0 : shortest.exponent
        return (
          sign(shortest.isNegative) + shortest.text(shortest.digits.prefix(1)), shortest.text(shortest.digits.dropFirst()),
          String(ScalarText.exponentText(exponent).dropFirst())
        )
      }
    }
    let (mantissa, exponent) = DecimalText.scientific(Swift.abs(value), places: places ?? 0).split(at: "e")
    let (whole, fraction) = mantissa.split(at: ".")
    return (sign(value.sign == .minus) + whole, isExact ? fraction : fraction.trimmingZeros, exponent)
  }
}

extension String {
  /// The text before and after the first occurrence of a character; all of it and nothing when there is none.
  fileprivate func split(at separator: Character) -> (String, String) {
    guard let place = firstIndex(of: separator) else { return (self, "") }
    return (String(self[..<place]), String(self[index(after: place)...]))
  }

  /// The text without the zeros at its end.
  fileprivate var trimmingZeros: String {
    var text = self
    while text.last == "0" { text.removeLast() }
    return text
  }
}
