extension LibraryModule {
  /// Dates in the Gregorian calendar and in time zones that are a fixed distance from Greenwich.
  ///
  /// The clock stands still: `Date()` is the reference date, 2001-01-01 00:00:00 UTC.
  static let dateInterface = """
    typealias TimeInterval = Double
    typealias CFAbsoluteTime = Double
    func CFAbsoluteTimeGetCurrent() -> Double { 0 }
    struct Date: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible {
      let timeIntervalSinceReferenceDate: Double
      init() { timeIntervalSinceReferenceDate = 0 }
      init(timeIntervalSinceReferenceDate interval: Double) { timeIntervalSinceReferenceDate = interval }
      init(timeIntervalSince1970 interval: Double) { timeIntervalSinceReferenceDate = interval - 978307200 }
      init(timeIntervalSinceNow interval: Double) { timeIntervalSinceReferenceDate = interval }
      init(timeInterval interval: Double, since date: Date) { timeIntervalSinceReferenceDate = date.timeIntervalSinceReferenceDate + interval }
      static var now: Date { Date() }
      static var distantPast: Date { Date(timeIntervalSinceReferenceDate: -63114076800) }
      static var distantFuture: Date { Date(timeIntervalSinceReferenceDate: 63113904000) }
      static var timeIntervalSinceReferenceDate: Double { 0 }
      static var timeIntervalBetween1970AndReferenceDate: Double { 978307200 }
      var timeIntervalSince1970: Double { timeIntervalSinceReferenceDate + 978307200 }
      var timeIntervalSinceNow: Double { timeIntervalSinceReferenceDate }
      func timeIntervalSince(_ date: Date) -> Double { timeIntervalSinceReferenceDate - date.timeIntervalSinceReferenceDate }
      func addingTimeInterval(_ interval: Double) -> Date { Date(timeIntervalSinceReferenceDate: timeIntervalSinceReferenceDate + interval) }
      mutating func addTimeInterval(_ interval: Double) { self = addingTimeInterval(interval) }
      func advanced(by interval: Double) -> Date { addingTimeInterval(interval) }
      func distance(to other: Date) -> Double { other.timeIntervalSince(self) }
      func compare(_ other: Date) -> ComparisonResult { self < other ? .orderedAscending : self == other ? .orderedSame : .orderedDescending }
      static func + (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(rhs) }
      static func - (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(-rhs) }
      static func += (lhs: inout Date, rhs: Double) { lhs = lhs + rhs }
      static func -= (lhs: inout Date, rhs: Double) { lhs = lhs - rhs }
      static func == (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate == rhs.timeIntervalSinceReferenceDate }
      static func < (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate < rhs.timeIntervalSinceReferenceDate }
      func hash(into hasher: inout Hasher) { hasher.combine(timeIntervalSinceReferenceDate) }
      var _seconds: Int { Int(timeIntervalSince1970.rounded(.down)) }
      var description: String {
        let parts = DateParts_(_seconds, 0)
        func two(_ n: Int) -> String { (n < 10 ? "0" : "") + String(n) }
        let year = String(parts.year)
        let zeros = String(repeating: "0", count: year.count < 4 ? 4 - year.count : 0)
        return zeros + year + "-" + two(parts.month) + "-" + two(parts.day) + " " + two(parts.hour) + ":" + two(parts.minute) + ":" + two(parts.second) + " +0000"
      }
      var debugDescription: String { description }
      func ISO8601Format() -> String { ISO8601DateFormatter().string(from: self) }
    }
    struct DateParts_ {
      let year: Int
      let month: Int
      let day: Int
      let hour: Int
      let minute: Int
      let second: Int
      let days: Int
      init(_ seconds: Int, _ offset: Int) {
        if seconds < -99_999_999_999_999 || seconds > 99_999_999_999_999 { preconditionFailed_("a date so far away is not supported in lessons") }
        let local = seconds + offset
        let day = (local >= 0 ? local : local - 86399) / 86400
        let rest = local - day * 86400
        hour = rest / 3600
        minute = rest % 3600 / 60
        second = rest % 60
        days = day
        let z = day + 719468
        let era = (z >= 0 ? z : z - 146096) / 146097
        let dayOfEra = z - era * 146097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let m = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * m + 2) / 5 + 1
        month = m < 10 ? m + 3 : m - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
      }
      var weekday: Int { (((days + 4) % 7) + 7) % 7 + 1 }
      var dayOfYear: Int { days - DateParts_.dayNumber(year, 1, 1) + 1 }
      static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let months = year * 12 + month - 1
        let y = (months >= 0 ? months : months - 11) / 12
        let m = months - y * 12 + 1
        let shifted = m <= 2 ? y - 1 : y
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + day - 1
        return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
      }
      static func daysInMonth(_ year: Int, _ month: Int) -> Int { dayNumber(year, month + 1, 1) - dayNumber(year, month, 1) }
    }
    struct Locale: Hashable, CustomStringConvertible {
      let identifier: String
      init(identifier: String) { self.identifier = identifier }
      static var current: Locale { Locale(identifier: "en_US") }
      static var autoupdatingCurrent: Locale { Locale(identifier: "en_US") }
      var description: String { identifier + " (fixed)" }
      static func == (lhs: Locale, rhs: Locale) -> Bool { lhs.identifier == rhs.identifier }
      func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
    }
    struct TimeZone: Hashable, CustomStringConvertible {
      let _offset: Int
      let identifier: String
      init?(identifier: String) {
        if !["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Z"].contains(identifier) {
          preconditionFailed_("the time zone '\\(identifier)' is not supported in lessons yet; zones are a fixed distance from Greenwich")
        }
        self.identifier = identifier == "UTC" ? "GMT" : identifier
        _offset = 0
      }
      init?(abbreviation: String) {
        if abbreviation != "UTC" && abbreviation != "GMT" { preconditionFailed_("the time zone '\\(abbreviation)' is not supported in lessons yet") }
        identifier = "GMT"
        _offset = 0
      }
      init?(secondsFromGMT seconds: Int) {
        if seconds < -64800 || seconds > 64800 { return nil }
        _offset = seconds
        let minutes = (seconds < 0 ? -seconds : seconds) / 60
        func two(_ n: Int) -> String { (n < 10 ? "0" : "") + String(n) }
        identifier = seconds == 0 ? "GMT" : "GMT" + (seconds < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
      }
      static var current: TimeZone { TimeZone(secondsFromGMT: 0)! }
      static var gmt: TimeZone { TimeZone(secondsFromGMT: 0)! }
      static var autoupdatingCurrent: TimeZone { TimeZone(secondsFromGMT: 0)! }
      func secondsFromGMT() -> Int { _offset }
      func secondsFromGMT(for date: Date) -> Int { _offset }
      func abbreviation() -> String? { identifier }
      var description: String { identifier + " (fixed)" }
      static func == (lhs: TimeZone, rhs: TimeZone) -> Bool { lhs._offset == rhs._offset && lhs.identifier == rhs.identifier }
      func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
    }
    """
}
