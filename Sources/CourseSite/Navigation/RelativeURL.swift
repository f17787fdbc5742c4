/// Addresses between the files of a site: always relative and naming the file, so that a site also works as a folder on disk.
enum RelativeURL {
  /// The address of a file for a page, both given by their paths in the site.
  static func from(_ page: String, to file: String, fragment: String? = nil) -> String {
    let anchor = fragment.map { "#" + encode($0) } ?? ""
    if page == file, fragment != nil { return anchor }
    let target = file.split(separator: "/", omittingEmptySubsequences: false)
    let folder = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var shared = 0
    while shared < folder.count, shared < target.count - 1, folder[shared] == target[shared] { shared += 1 }
    let up = Array(repeating: "..", count: folder.count - shared)
    let path = (up + target[shared...].map { encode(String($0)) }).joined(separator: "/")
    // A colon in the first step would read as the end of a scheme.
    return (up.isEmpty && target[shared].contains(":") ? "./" : "") + path + anchor
  }

  /// What leads from a page up to the site's folder: empty or ending in `/`.
  static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A step of a path or a fragment with the characters escaped that have a meaning in addresses or are not allowed there.
  ///
  /// Letters of every script stay as they are: browsers and the HTML standard accept them, and readers can read them.
  static func encode(_ text: String) -> String {
    var encoded = ""
    for scalar in text.unicodeScalars {
      if scalar.value <= 0x20 || scalar.value == 0x7F || "\"<>`#?%{}|\\^[]".unicodeScalars.contains(scalar) {
        for unit in String(scalar).utf8 { encoded += "%" + hex(unit >> 4) + hex(unit & 15) }
      } else {
        encoded.unicodeScalars.append(scalar)
      }
    }
    return encoded
  }

  /// A text with its percent escapes resolved; what is no escape, or no UTF-8, stays as it is.
  static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let units = Array(text.utf8)
    var decoded: [UInt8] = []
    var index = 0
    while index < units.count {
      if units[index] == UInt8(ascii: "%"), index + 2 < units.count, let high = value(units[index + 1]), let low = value(units[index + 2]) {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(units[index])
        index += 1
      }
    }
    return String(validating: decoded, as: UTF8.self) ?? text
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }

  private static func value(_ unit: UInt8) -> UInt8? {
    switch unit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): unit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): unit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): unit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
