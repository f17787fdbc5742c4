/// A colour as CSS writes it, known to be one: hexadecimal digits, a name, or `rgb()`, `rgba()`, `hsl()`, `hsla()` of numbers.
package struct DiagramColor: Sendable, Hashable {
  /// The colour in CSS, in lower case.
  package let css: String

  /// Reads a colour.
  ///
  /// - Returns: nil for anything else, such as `url(…)`.
  package init?(_ text: String) {
    let text = text.lowercased()
    guard Self.isHexadecimal(text) || Self.components(of: text) != nil || Self.names.contains(text) else { return nil }
    css = text
  }

  /// The parts of red, green and blue from 0 to 1, where they can be told without a table of names.
  var components: (red: Double, green: Double, blue: Double)? {
    if css.hasPrefix("#") { return hexadecimalComponents }
    switch css {
    case "black": return (0, 0, 0)
    case "white": return (1, 1, 1)
    default: break
    }
    guard css.hasPrefix("rgb"), let values = Self.components(of: css), values.count >= 3 else { return nil }
    return (values[0] / 255, values[1] / 255, values[2] / 255)
  }

  /// The relative luminance of WCAG 2, from 0 for black to 1 for white.
  var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    // The square approximates sRGB's transfer curve well enough to choose between dark and light text.
    return 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue
  }

  /// Whether red, green and blue are nearly equal.
  var isGray: Bool {
    guard let (red, green, blue) = components else { return css.contains("gray") || css.contains("grey") }
    return max(red, green, blue) - min(red, green, blue) < 0.08
  }

  private static func isHexadecimal(_ text: String) -> Bool {
    guard text.hasPrefix("#"), [4, 5, 7, 9].contains(text.utf8.count) else { return false }
    return text.utf8.dropFirst().allSatisfy { hexadecimalValue($0) != nil }
  }

  private static func hexadecimalValue(_ byte: UInt8) -> Double? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Double(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): Double(byte - UInt8(ascii: "a") + 10)
    default: nil
    }
  }

  private var hexadecimalComponents: (red: Double, green: Double, blue: Double)? {
    let digits = css.utf8.dropFirst().compactMap(Self.hexadecimalValue)
    if digits.count == 3 || digits.count == 4 { return (digits[0] / 15, digits[1] / 15, digits[2] / 15) }
    guard digits.count >= 6 else { return nil }
    return ((digits[0] * 16 + digits[1]) / 255, (digits[2] * 16 + digits[3]) / 255, (digits[4] * 16 + digits[5]) / 255)
  }

  /// The numbers of `rgb(…)` and the like.
  private static func components(of text: String) -> [Double]? {
    guard let open = text.firstIndex(of: "("), text.hasSuffix(")") else { return nil }
    guard ["rgb", "rgba", "hsl", "hsla"].contains(text[..<open]) else { return nil }
    let parts = text[text.index(after: open)...].dropLast().split { $0 == "," || $0 == " " || $0 == "/" }
    guard (3...4).contains(parts.count) else { return nil }
    var values: [Double] = []
    for part in parts {
      guard let value = Double(part.hasSuffix("%") ? part.dropLast() : part), value.isFinite else { return nil }
      values.append(value)
    }
    return values
  }

  /// The colour names of CSS Color 4, with `none`, `transparent` and `currentcolor`.
  static let names: Set<String> = Set(
    """
    aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
    chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey
    darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray
    darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue firebrick floralwhite forestgreen
    fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo ivory khaki lavender
    lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey
    lightpink lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen
    magenta maroon mediumaquamarine mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen
    mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange
    orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple
    rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray
    slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen
    none transparent currentcolor
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
