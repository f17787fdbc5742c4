/// Values written as JavaScript and JSON at once, safe also inside a `<script>` element.
package enum ScriptLiteral {
  /// A text in quotes.
  package static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\t": literal += "\\t"
      // Line separators ended a string in older JavaScript, and `</script` or `<!--` would end the element.
      case "<", "\u{2028}", "\u{2029}": literal += escape(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: literal += escape(scalar)
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
