/// A polynomial as NumPy prints it: exponents stand in a line above the terms.
package enum PolynomialText {
  /// The two lines of a polynomial's text, the coefficient of the highest power first.
  package static func text(_ coefficients: [Double]) -> String {
    var terms: [(text: String, exponent: Int)] = []
    let kept = Array(coefficients.drop { $0 == 0 })
    for (place, coefficient) in kept.enumerated() where coefficient != 0 {
      let power = kept.count - 1 - place
      let size = number(Swift.abs(coefficient))
      var text = power == 0 ? size : size + " x"
      if terms.isEmpty {
        if coefficient < 0 { text = "-" + text }
      } else {
        text = (coefficient < 0 ? "- " : "+ ") + text
      }
      terms.append((text, power > 1 ? power : 0))
    }
    if terms.isEmpty { return " \n0" }
    var (upper, lower) = ("", "")
    for (place, term) in terms.enumerated() {
      lower += (place == 0 ? "" : " ") + term.text
      if term.exponent > 0 {
        let exponent = String(term.exponent)
        upper += String(repeating: " ", count: lower.count - upper.count) + exponent
        lower += String(repeating: " ", count: exponent.count - 1)
      }
    }
    return upper + "\n" + lower
  }

  /// A coefficient with at most four significant digits.
  private static func number(_ value: Double) -> String {
    (try? Checked.format(value, ".4g")) ?? ScalarText.text(value)
  }
}
