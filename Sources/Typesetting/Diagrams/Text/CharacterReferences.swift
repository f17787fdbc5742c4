/// Replaces Mermaid's `#name;` and `#35;` and HTML's `&name;`, `&#35;`, `&#x23;` by the characters they stand for.
///
/// What is no known reference stays as it is.
///
/// - Complexity: O(*n*): a reference is at most 10 characters long.
func decodingCharacterReferences(in text: String) -> String {
  guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "&") }) else { return text }
  let scalars = Array(text.unicodeScalars)
  var result = String.UnicodeScalarView()
  var index = 0
  while index < scalars.count {
    if scalars[index] == "#" || scalars[index] == "&", let (scalar, end) = reference(at: index, in: scalars) {
      result.append(scalar)
      index = end
    } else {
      result.append(scalars[index])
      index += 1
    }
  }
  return String(result)
}

/// The character that a reference at an index names, and the index behind its semicolon.
private func reference(at start: Int, in scalars: [Unicode.Scalar]) -> (Unicode.Scalar, Int)? {
  let limit = min(scalars.count, start + 12)
  guard let end = scalars[start..<limit].firstIndex(of: ";"), end > start + 1 else { return nil }
  var name = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
  if scalars[start] == "&", name.hasPrefix("#") {
    name.removeFirst()
  } else if let value = namedCharacters[name] {
    return Unicode.Scalar(value).map { ($0, end + 1) }
  } else if scalars[start] == "&" {
    return nil
  }
  let isHexadecimal = name.hasPrefix("x") || name.hasPrefix("X")
  guard let value = isHexadecimal ? UInt32(name.dropFirst(), radix: 16) : UInt32(name), value >= 0x20 else { return nil }
  return Unicode.Scalar(value).map { ($0, end + 1) }
}

/// The names of HTML's entities that texts about computing use.
private let namedCharacters: [String: UInt32] = [
  "quot": 0x22, "amp": 0x26, "apos": 0x27, "lt": 0x3C, "gt": 0x3E, "nbsp": 0xA0, "copy": 0xA9, "deg": 0xB0, "plusmn": 0xB1,
  "sup2": 0xB2, "sup3": 0xB3, "middot": 0xB7, "frac12": 0xBD, "times": 0xD7, "divide": 0xF7,
  "Alpha": 0x391, "Beta": 0x392, "Gamma": 0x393, "Delta": 0x394, "Theta": 0x398, "Lambda": 0x39B, "Pi": 0x3A0, "Sigma": 0x3A3,
  "Phi": 0x3A6, "Psi": 0x3A8, "Omega": 0x3A9, "alpha": 0x3B1, "beta": 0x3B2, "gamma": 0x3B3, "delta": 0x3B4, "epsilon": 0x3B5,
  "zeta": 0x3B6, "eta": 0x3B7, "theta": 0x3B8, "lambda": 0x3BB, "mu": 0x3BC, "nu": 0x3BD, "xi": 0x3BE, "pi": 0x3C0, "rho": 0x3C1,
  "sigma": 0x3C3, "tau": 0x3C4, "phi": 0x3C6, "chi": 0x3C7, "psi": 0x3C8, "omega": 0x3C9,
  "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bull": 0x2022,
  "hellip": 0x2026, "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "rArr": 0x21D2,
  "forall": 0x2200, "part": 0x2202, "exist": 0x2203, "nabla": 0x2207, "isin": 0x2208, "prod": 0x220F, "sum": 0x2211, "minus": 0x2212,
  "radic": 0x221A, "infin": 0x221E, "cap": 0x2229, "cup": 0x222A, "int": 0x222B, "asymp": 0x2248, "ne": 0x2260, "equiv": 0x2261,
  "le": 0x2264, "ge": 0x2265, "sdot": 0x22C5, "check": 0x2713, "hearts": 0x2665,
]
