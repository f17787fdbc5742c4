/// Numbers with units, as authors write limits and times.
enum Quantities {
  /// A whole number, also written `2e8` or `1_000_000`.
  static func count(_ text: String) -> Int? {
    let digits = text.filter { $0 != "_" }
    if let count = Int(digits) { return count >= 0 ? count : nil }
    guard let number = Double(digits), number >= 0, number < 9e18, number.rounded() == number else { return nil }
    return Int(number)
  }

  /// A number of bytes: `512MB`, `2GiB`, `1000`.
  static func bytes(_ text: String) -> Int? {
    let units: [(String, Double)] = [
      ("kib", 1024), ("mib", 1_048_576), ("gib", 1_073_741_824), ("kb", 1e3), ("mb", 1e6), ("gb", 1e9), ("k", 1e3), ("m", 1e6), ("g", 1e9),
      ("b", 1), ("", 1),
    ]
    guard let bytes = scaled(text, by: units), bytes < 9e18 else { return nil }
    return Int(bytes)
  }

  /// A number of seconds: `5s`, `500ms`, `2m`, `1.5`.
  static func seconds(_ text: String) -> Double? {
    scaled(text, by: [("ms", 1e-3), ("min", 60), ("s", 1), ("m", 60), ("h", 3600), ("", 1)])
  }

  /// A number of minutes: `30m`, `1h`, `45`.
  static func minutes(_ text: String) -> Int? {
    guard let minutes = scaled(text, by: [("min", 1), ("m", 1), ("h", 60), ("", 1)]), minutes < 1e6 else { return nil }
    return Int(minutes.rounded())
  }

  private static func scaled(_ text: String, by units: [(name: String, factor: Double)]) -> Double? {
    let lower = text.lowercased()
    for unit in units where lower.hasSuffix(unit.name) {
      let digits = lower.dropLast(unit.name.count).filter { $0 != "_" && $0 != " " }
      guard let number = Double(digits), number.isFinite, number >= 0 else { continue }
      return number * unit.factor
    }
    return nil
  }
}
