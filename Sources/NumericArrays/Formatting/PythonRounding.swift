extension Checked {
  /// A float rounded to decimal digits as Python's `round` does it: from its exact value, ties to even.
  package static func pythonRound(_ value: Double, _ digits: Int) -> Double {
    guard value.isFinite, value != 0 else { return value }
    if digits > 400 { return value }
    if digits >= 0 { return Double(DecimalText.fixed(value, places: digits)) ?? value }
    if digits < -400 { return value.sign == .minus ? -0.0 : 0 }
    let size = Swift.abs(value)
    let scientific = DecimalText.scientific(size, places: 17).split(separator: "e")
    var exponent = scientific.count == 2 ? Int(scientific[1]) ?? 0 : 0
    // 17 digits may have rounded up to the next power of ten.
    if let power = Double("1e\(exponent)"), size < power { exponent -= 1 }
    let kept = exponent + digits
    if kept < -1 { return value.sign == .minus ? -0.0 : 0 }
    var result: Double
    if kept == -1 {
      let half = Double("5e\(-digits - 1)") ?? 0
      result = size > half ? Double("1e\(-digits)") ?? size : 0
    } else {
      result = Double(DecimalText.scientific(size, places: kept)) ?? size
    }
    if value.sign == .minus { result = -result }
    return result
  }

  /// A float rounded to the nearest whole number, ties to even; throws for NaN, infinity and what no `Int` holds.
  package static func pythonRound(_ value: Double) throws(NumericError) -> Int {
    if value.isNaN { throw NumericError(.value, "cannot convert float NaN to integer") }
    if value.isInfinite { throw NumericError(.overflow, "cannot convert float infinity to integer") }
    guard let whole = Int(exactly: value.rounded(.toNearestOrEven)) else {
      throw NumericError(.overflow, "float \(ScalarText.text(value)) is too large for Int")
    }
    return whole
  }
}

/// A float rounded to decimal digits from its exact value, ties to even (Python's `round(x, digits)`).
public func pythonRound(_ value: Double, _ digits: Int) -> Double { Checked.pythonRound(value, digits) }

/// A float rounded to the nearest whole number, ties to even (Python's `round(x)`).
public func pythonRound(_ value: Double) -> Int {
  do { return try Checked.pythonRound(value) } catch { stop(error) }
}
