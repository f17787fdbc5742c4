/// A day, as `last_update` gives it: `2024-05-01`, `2024/5/1`, also with a time behind it, which is left out.
struct CalendarDate: Comparable, Sendable {
  /// The year.
  let year: Int
  /// The month, from 1.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// Reads a date; nil for what is none.
  init?(_ text: String) {
    let head = text.prefix { $0 != "T" && $0 != " " }
    let parts = head.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }.map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The date as ISO 8601 writes it.
  var text: String { Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2) }

  /// Whether one day is before another.
  static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool { (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day) }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
