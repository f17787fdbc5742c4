extension LibraryModule {
  static let dateFormatterInterface = """
    final class DateFormatter {
      enum Style {
        case none
        case short
        case medium
        case long
        case full
      }
      var dateFormat: String!
      var dateStyle: DateFormatter.Style
      var timeStyle: DateFormatter.Style
      var timeZone: TimeZone!
      var locale: Locale!
      var calendar: Calendar!
      var isLenient: Bool
      var doesRelativeDateFormatting: Bool
      init() {
        dateFormat = ""
        dateStyle = .none
        timeStyle = .none
        timeZone = TimeZone.gmt
        locale = Locale.current
        calendar = Calendar.current
        isLenient = false
        doesRelativeDateFormatting = false
      }
      var monthSymbols: [String]! { DateNames_.months }
      var weekdaySymbols: [String]! { DateNames_.weekdays }
      static func localizedString(from date: Date, dateStyle: DateFormatter.Style, timeStyle: DateFormatter.Style) -> String {
        let formatter = DateFormatter()
        formatter.dateStyle = dateStyle
        formatter.timeStyle = timeStyle
        return formatter.string(from: date)
      }
      func setLocalizedDateFormatFromTemplate(_ template: String) {
        preconditionFailed_("date formats from templates are not supported in lessons yet")
      }
      var _pattern: String {
        if !dateFormat.isEmpty { return dateFormat }
        var day = ""
        switch dateStyle {
        case .none: day = ""
        case .short: day = "M/d/yy"
        case .medium: day = "MMM d, y"
        case .long: day = "MMMM d, y"
        case .full: day = "EEEE, MMMM d, y"
        }
        var time = ""
        switch timeStyle {
        case .none: time = ""
        case .short: time = "h:mm\\u{202F}a"
        case .medium: time = "h:mm:ss\\u{202F}a"
        case .long, .full: time = "h:mm:ss\\u{202F}a z"
        }
        if day.isEmpty || time.isEmpty { return day + time }
        return day + (dateStyle == .long || dateStyle == .full ? " 'at' " : ", ") + time
      }
      func _pieces() -> [(letter: Character, count: Int, text: String)] {
        var result: [(letter: Character, count: Int, text: String)] = []
        let pattern = Array(_pattern)
        var i = 0
        while i < pattern.count {
          let c = pattern[i]
          if c == "'" {
            var text = ""
            i += 1
            if i < pattern.count && pattern[i] == "'" {
              text = "'"
              i += 1
            } else {
              while i < pattern.count && (pattern[i] != "'" || (i + 1 < pattern.count && pattern[i + 1] == "'")) {
                text.append(pattern[i])
                i += pattern[i] == "'" ? 2 : 1
              }
              i += 1
            }
            result.append((letter: "'", count: 0, text: text))
          } else if c.isASCII && c.isLetter {
            var n = 0
            while i < pattern.count && pattern[i] == c {
              n += 1
              i += 1
            }
            result.append((letter: c, count: n, text: ""))
          } else {
            result.append((letter: "'", count: 0, text: String(c)))
            i += 1
          }
        }
        return result
      }
      func string(from date: Date) -> String {
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = timeZone
        let parts = DateParts_(date._seconds, timeZone._offset)
        func padded(_ value: Int, _ width: Int) -> String {
          let digits = String(value < 0 ? -value : value)
          return (value < 0 ? "-" : "") + String(repeating: "0", count: digits.count < width ? width - digits.count : 0) + digits
        }
        var result = ""
        for piece in _pieces() {
          let n = piece.count
          switch piece.letter {
          case "'": result += piece.text
          case "y", "u", "Y":
            let year = piece.letter == "Y" ? gregorian.component(.yearForWeekOfYear, from: date) : parts.year
            result += n == 2 ? padded(year % 100, 2) : padded(year, n)
          case "M", "L":
            let name = DateNames_.months[parts.month - 1]
            result += n <= 2 ? padded(parts.month, n) : n == 3 ? String(name.prefix(3)) : n == 4 ? name : String(name.prefix(1))
          case "d": result += padded(parts.day, n)
          case "D": result += padded(parts.dayOfYear, n)
          case "E", "e", "c":
            let name = DateNames_.weekdays[parts.weekday - 1]
            if piece.letter != "E" && n <= 2 {
              result += padded(parts.weekday, n)
            } else {
              result += n <= 3 ? String(name.prefix(3)) : n == 4 ? name : n == 5 ? String(name.prefix(1)) : String(name.prefix(2))
            }
          case "a": result += parts.hour < 12 ? "AM" : "PM"
          case "H": result += padded(parts.hour, n)
          case "k": result += padded(parts.hour == 0 ? 24 : parts.hour, n)
          case "h": result += padded(parts.hour % 12 == 0 ? 12 : parts.hour % 12, n)
          case "K": result += padded(parts.hour % 12, n)
          case "m": result += padded(parts.minute, n)
          case "s": result += padded(parts.second, n)
          case "S":
            let fraction = date.timeIntervalSince1970 - date.timeIntervalSince1970.rounded(.down)
            var digits = padded(Int((fraction * 1_000_000).rounded(.down)), 6)
            while digits.count < n { digits += "0" }
            result += String(digits.prefix(n))
          case "Q", "q":
            let quarter = (parts.month - 1) / 3 + 1
            result += n <= 2 ? padded(quarter, n) : n == 3 ? "Q\\(quarter)" : ["1st", "2nd", "3rd", "4th"][quarter - 1] + " quarter"
          case "w": result += padded(gregorian.component(.weekOfYear, from: date), n)
          case "W": result += padded(gregorian.component(.weekOfMonth, from: date), n)
          case "F": result += padded((parts.day - 1) / 7 + 1, n)
          case "G": result += n <= 3 ? (parts.year > 0 ? "AD" : "BC") : n == 4 ? (parts.year > 0 ? "Anno Domini" : "Before Christ") : (parts.year > 0 ? "A" : "B")
          case "z", "Z", "x", "X", "O", "v", "V": result += _zone(piece.letter, n)
          default: preconditionFailed_("'\\(piece.letter)' in a date format is not supported in lessons yet")
          }
        }
        return result
      }
      func _zone(_ letter: Character, _ n: Int) -> String {
        let offset = timeZone._offset
        let minutes = (offset < 0 ? -offset : offset) / 60
        func two(_ n: Int) -> String { (n < 10 ? "0" : "") + String(n) }
        let sign = offset < 0 ? "-" : "+"
        let plain = sign + two(minutes / 60) + two(minutes % 60)
        let colon = sign + two(minutes / 60) + ":" + two(minutes % 60)
        switch letter {
        case "Z": return n <= 3 ? plain : n == 4 ? (offset == 0 ? "GMT" : "GMT" + colon) : offset == 0 ? "Z" : colon
        case "X", "x":
          if letter == "X" && offset == 0 { return "Z" }
          return n == 1 ? (minutes % 60 == 0 ? sign + two(minutes / 60) : plain) : n == 2 || n == 4 ? plain : colon
        default:
          if offset == 0 { return "GMT" }
          return n <= 3 ? "GMT" + sign + String(minutes / 60) + (minutes % 60 == 0 ? "" : ":" + two(minutes % 60)) : "GMT" + colon
        }
      }
      func date(from string: String) -> Date? {
        let text = Array(string)
        var i = 0
        var components = DateComponents()
        var isAfternoon: Bool? = nil
        var fraction = 0.0
        func number(_ width: Int) -> Int? {
          var digits = ""
          while i < text.count && digits.count < width && text[i].isASCII && text[i].isNumber {
            digits.append(text[i])
            i += 1
          }
          return Int(digits)
        }
        func word(_ names: [String]) -> Int? {
          let rest = String(text.slice_(i, text.count)).lowercased()
          for (index, name) in names.enumerated() {
            if rest.hasPrefix(name.lowercased()) {
              i += name.count
              return index
            }
          }
          return nil
        }
        let pieces = _pieces()
        for (position, piece) in pieces.enumerated() {
          let n = piece.count
          let isFollowedByDigits = position + 1 < pieces.count && pieces[position + 1].letter != "'"
          let width = isFollowedByDigits ? n : 10
          switch piece.letter {
          case "'":
            for c in piece.text {
              if i >= text.count || (text[i] != c && !(c.isWhitespace && text[i].isWhitespace)) { return nil }
              i += 1
            }
          case "y", "u", "Y":
            guard let year = number(n == 2 ? (isFollowedByDigits ? 2 : 4) : width) else { return nil }
            components.year = n == 2 && year < 100 ? (year < 51 ? 2000 + year : 1900 + year) : year
          case "M", "L":
            if n <= 2 {
              guard let month = number(isFollowedByDigits ? n : 2), month >= 1, month <= 12 else { return nil }
              components.month = month
            } else {
              guard let month = word(DateNames_.months) ?? word(DateNames_.months.map { String($0.prefix(3)) }) else { return nil }
              components.month = month + 1
            }
          case "d":
            guard let day = number(isFollowedByDigits ? n : 2), day >= 1, day <= 31 else { return nil }
            components.day = day
          case "E": if word(DateNames_.weekdays) == nil && word(DateNames_.weekdays.map { String($0.prefix(3)) }) == nil { return nil }
          case "a":
            guard let half = word(["AM", "PM"]) else { return nil }
            isAfternoon = half == 1
          case "H", "k":
            guard let hour = number(isFollowedByDigits ? n : 2), hour <= 24 else { return nil }
            components.hour = hour % 24
          case "h", "K":
            guard let hour = number(isFollowedByDigits ? n : 2), hour <= 12 else { return nil }
            components.hour = hour % 12
          case "m":
            guard let minute = number(isFollowedByDigits ? n : 2), minute < 60 else { return nil }
            components.minute = minute
          case "s":
            guard let second = number(isFollowedByDigits ? n : 2), second < 60 else { return nil }
            components.second = second
          case "S":
            let start = i
            guard let value = number(9) else { return nil }
            fraction = Double(value) / pow(10, Double(i - start))
          case "z", "Z", "x", "X", "O":
            guard let offset = _readZone(text, &i) else { return nil }
            components.timeZone = TimeZone(secondsFromGMT: offset)
          default: preconditionFailed_("'\\(piece.letter)' in a date format is not supported in lessons yet")
          }
        }
        if i != text.count { return nil }
        if let day = components.day, let month = components.month, day > DateParts_.daysInMonth(components.year ?? 2000, month) { return nil }
        if let isAfternoon = isAfternoon, isAfternoon { components.hour = (components.hour ?? 0) + 12 }
        if components.year == nil { components.year = 2000 }
        var gregorian = Calendar(identifier: .gregorian)
        gregorian.timeZone = timeZone
        return gregorian.date(from: components).map { $0 + fraction }
      }
      func _readZone(_ text: [Character], _ i: inout Int) -> Int? {
        let rest = String(text.slice_(i, text.count))
        if rest.hasPrefix("Z") {
          i += 1
          return 0
        }
        if rest.hasPrefix("GMT") || rest.hasPrefix("UTC") {
          i += 3
          if i >= text.count || (text[i] != "+" && text[i] != "-") { return 0 }
        }
        if i >= text.count || (text[i] != "+" && text[i] != "-") { return nil }
        let sign = text[i] == "-" ? -1 : 1
        i += 1
        var digits = ""
        while i < text.count && digits.count < 4 && (text[i].isNumber || text[i] == ":") {
          if text[i] != ":" { digits.append(text[i]) }
          i += 1
        }
        guard let value = Int(digits) else { return nil }
        return sign * (digits.count <= 2 ? value * 3600 : value / 100 * 3600 + value % 100 * 60)
      }
    }
    final class ISO8601DateFormatter {
      struct Options: OptionSet {
        typealias Element = ISO8601DateFormatter.Options
        typealias ArrayLiteralElement = ISO8601DateFormatter.Options
        typealias RawValue = Int
        let rawValue: Int
        init(rawValue: Int) { self.rawValue = rawValue }
        static var withYear: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 1) }
        static var withMonth: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 2) }
        static var withDay: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 16) }
        static var withTime: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 32) }
        static var withTimeZone: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 64) }
        static var withSpaceBetweenDateAndTime: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 128) }
        static var withDashSeparatorInDate: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 256) }
        static var withColonSeparatorInTime: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 512) }
        static var withColonSeparatorInTimeZone: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 1024) }
        static var withFractionalSeconds: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 2048) }
        static var withFullDate: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 275) }
        static var withFullTime: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 1632) }
        static var withInternetDateTime: ISO8601DateFormatter.Options { ISO8601DateFormatter.Options(rawValue: 1907) }
      }
      var formatOptions: ISO8601DateFormatter.Options
      var timeZone: TimeZone!
      init() {
        formatOptions = .withInternetDateTime
        timeZone = TimeZone.gmt
      }
      var _formatter: DateFormatter {
        let formatter = DateFormatter()
        formatter.timeZone = timeZone
        let o = formatOptions
        let dash = o.contains(.withDashSeparatorInDate) ? "-" : ""
        let colon = o.contains(.withColonSeparatorInTime) ? ":" : ""
        let date = [o.contains(.withYear) ? "yyyy" : "", o.contains(.withMonth) ? "MM" : "", o.contains(.withDay) ? "dd" : ""].filter { !$0.isEmpty }.joined(separator: dash)
        var time = o.contains(.withTime) ? "HH" + colon + "mm" + colon + "ss" + (o.contains(.withFractionalSeconds) ? ".SSS" : "") : ""
        if o.contains(.withTimeZone) { time += o.contains(.withColonSeparatorInTimeZone) ? "XXXXX" : "XX" }
        let between = date.isEmpty || time.isEmpty ? "" : o.contains(.withSpaceBetweenDateAndTime) ? " " : "'T'"
        formatter.dateFormat = date + between + time
        return formatter
      }
      func string(from date: Date) -> String { _formatter.string(from: date) }
      func date(from string: String) -> Date? { _formatter.date(from: string) }
    }
    """
}
