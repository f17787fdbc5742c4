extension LibraryModule {
  static let calendarInterface = """
    struct DateComponents: Hashable {
      var calendar: Calendar?
      var timeZone: TimeZone?
      var era: Int?
      var year: Int?
      var month: Int?
      var day: Int?
      var hour: Int?
      var minute: Int?
      var second: Int?
      var nanosecond: Int?
      var weekday: Int?
      var weekdayOrdinal: Int?
      var quarter: Int?
      var weekOfMonth: Int?
      var weekOfYear: Int?
      var yearForWeekOfYear: Int?
      init(
        calendar: Calendar? = nil, timeZone: TimeZone? = nil, era: Int? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil,
        hour: Int? = nil, minute: Int? = nil, second: Int? = nil, nanosecond: Int? = nil, weekday: Int? = nil, weekdayOrdinal: Int? = nil,
        quarter: Int? = nil, weekOfMonth: Int? = nil, weekOfYear: Int? = nil, yearForWeekOfYear: Int? = nil
      ) {
        self.calendar = calendar
        self.timeZone = timeZone
        self.era = era
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
        self.weekday = weekday
        self.weekdayOrdinal = weekdayOrdinal
        self.quarter = quarter
        self.weekOfMonth = weekOfMonth
        self.weekOfYear = weekOfYear
        self.yearForWeekOfYear = yearForWeekOfYear
      }
      var date: Date? { (calendar ?? Calendar.current).date(from: self) }
      var isValidDate: Bool {
        guard let m = month, let d = day else { return true }
        return m >= 1 && m <= 12 && d >= 1 && d <= DateParts_.daysInMonth(year ?? 2001, m)
      }
      var _values: [Int?] {
        [era, year, month, day, hour, minute, second, nanosecond, weekday, weekdayOrdinal, quarter, weekOfMonth, weekOfYear, yearForWeekOfYear]
      }
      static func == (lhs: DateComponents, rhs: DateComponents) -> Bool { lhs._values == rhs._values }
      func hash(into hasher: inout Hasher) { for value in _values { hasher.combine(value ?? 0) } }
      func value(for component: Calendar.Component) -> Int? {
        switch component {
        case .era: return era
        case .year: return year
        case .month: return month
        case .day: return day
        case .hour: return hour
        case .minute: return minute
        case .second: return second
        case .weekday: return weekday
        case .weekdayOrdinal: return weekdayOrdinal
        case .quarter: return quarter
        case .weekOfMonth: return weekOfMonth
        case .weekOfYear: return weekOfYear
        case .yearForWeekOfYear: return yearForWeekOfYear
        case .nanosecond: return nanosecond
        default: return nil
        }
      }
      mutating func setValue(_ value: Int?, for component: Calendar.Component) {
        switch component {
        case .era: era = value
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .hour: hour = value
        case .minute: minute = value
        case .second: second = value
        case .weekday: weekday = value
        case .weekdayOrdinal: weekdayOrdinal = value
        case .quarter: quarter = value
        case .weekOfMonth: weekOfMonth = value
        case .weekOfYear: weekOfYear = value
        case .yearForWeekOfYear: yearForWeekOfYear = value
        case .nanosecond: nanosecond = value
        default: return
        }
      }
    }
    struct Calendar: Hashable {
      enum Identifier {
        case gregorian
        case iso8601
      }
      enum Component {
        case era
        case year
        case month
        case day
        case hour
        case minute
        case second
        case nanosecond
        case weekday
        case weekdayOrdinal
        case quarter
        case weekOfMonth
        case weekOfYear
        case yearForWeekOfYear
        case dayOfYear
        case calendar
        case timeZone
      }
      let identifier: Calendar.Identifier
      var timeZone: TimeZone
      var locale: Locale?
      var firstWeekday: Int
      init(identifier: Calendar.Identifier) {
        self.identifier = identifier
        timeZone = TimeZone.gmt
        locale = nil
        firstWeekday = identifier == .iso8601 ? 2 : 1
      }
      static var current: Calendar { Calendar(identifier: .gregorian) }
      static var autoupdatingCurrent: Calendar { Calendar(identifier: .gregorian) }
      static func == (lhs: Calendar, rhs: Calendar) -> Bool { lhs.identifier == rhs.identifier && lhs.timeZone == rhs.timeZone }
      func hash(into hasher: inout Hasher) { hasher.combine(timeZone) }
      var monthSymbols: [String] { DateNames_.months }
      var shortMonthSymbols: [String] { DateNames_.months.map { String($0.prefix(3)) } }
      var weekdaySymbols: [String] { DateNames_.weekdays }
      var shortWeekdaySymbols: [String] { DateNames_.weekdays.map { String($0.prefix(3)) } }
      var amSymbol: String { "AM" }
      var pmSymbol: String { "PM" }
      func _parts(_ date: Date) -> DateParts_ { DateParts_(date._seconds, timeZone._offset) }
      func _week(_ ordinal: Int, _ weekday: Int, _ minimum: Int) -> Int {
        // The week of a day that is the ordinal-th of its month or year; weeks count when they have enough days.
        let firstDay = (weekday - firstWeekday - (ordinal - 1)) % 7
        let before = (firstDay + 7) % 7
        let week = (ordinal - 1 + before) / 7
        return 7 - before >= minimum ? week + 1 : week
      }
      func component(_ component: Calendar.Component, from date: Date) -> Int {
        let parts = _parts(date)
        let minimum = identifier == .iso8601 ? 4 : 1
        switch component {
        case .era: return parts.year > 0 ? 1 : 0
        case .year: return parts.year
        case .month: return parts.month
        case .day: return parts.day
        case .hour: return parts.hour
        case .minute: return parts.minute
        case .second: return parts.second
        case .nanosecond:
          let whole = date.timeIntervalSinceReferenceDate
          return Int((whole - whole.rounded(.down)) * 1_000_000_000)
        case .weekday: return parts.weekday
        case .weekdayOrdinal: return (parts.day - 1) / 7 + 1
        case .quarter: return (parts.month - 1) / 3 + 1
        case .weekOfMonth: return _week(parts.day, parts.weekday, minimum)
        case .weekOfYear: return _weekOfYear(parts, minimum).1
        case .yearForWeekOfYear: return _weekOfYear(parts, minimum).0
        case .dayOfYear: return parts.dayOfYear
        default: return 0
        }
      }
      func _weekOfYear(_ parts: DateParts_, _ minimum: Int) -> (Int, Int) {
        let week = _week(parts.dayOfYear, parts.weekday, minimum)
        if week == 0 {
          let length = DateParts_.dayNumber(parts.year, 1, 1) - DateParts_.dayNumber(parts.year - 1, 1, 1)
          return (parts.year - 1, _week(parts.dayOfYear + length, parts.weekday, minimum))
        }
        // The last days of a year may belong to the first week of the next.
        let next = DateParts_.dayNumber(parts.year + 1, 1, 1)
        let daysLeft = next - parts.days
        let weekdayOfNext = (parts.weekday - 1 + daysLeft) % 7 + 1
        let before = (weekdayOfNext - firstWeekday + 7) % 7
        if daysLeft <= before && 7 - before >= minimum { return (parts.year + 1, 1) }
        return (parts.year, week)
      }
      func dateComponents(_ components: Set<Calendar.Component>, from date: Date) -> DateComponents {
        var result = DateComponents()
        for unit in components { result.setValue(component(unit, from: date), for: unit) }
        if components.contains(.timeZone) { result.timeZone = timeZone }
        if components.contains(.calendar) { result.calendar = self }
        return result
      }
      func dateComponents(in zone: TimeZone, from date: Date) -> DateComponents {
        var calendar = self
        calendar.timeZone = zone
        return calendar.dateComponents([.era, .year, .month, .day, .hour, .minute, .second, .weekday, .quarter, .weekOfMonth, .weekOfYear], from: date)
      }
      func date(from components: DateComponents) -> Date? {
        let year = components.year ?? components.yearForWeekOfYear ?? 1
        var day = 0
        if let weekday = components.weekday, let ordinal = components.weekdayOrdinal, components.day == nil {
          let first = DateParts_.dayNumber(year, components.month ?? 1, 1)
          let firstWeekday = ((first + 4) % 7 + 7) % 7 + 1
          day = first + (weekday - firstWeekday + 7) % 7 + (ordinal - 1) * 7
        } else if let week = components.weekOfYear, components.month == nil, components.day == nil {
          let first = DateParts_.dayNumber(year, 1, 1)
          let minimum = identifier == .iso8601 ? 4 : 1
          let before = (((first + 4) % 7 + 7) % 7 + 1 - firstWeekday + 7) % 7
          let start = 7 - before >= minimum ? first - before : first - before + 7
          day = start + (week - 1) * 7 + ((components.weekday ?? firstWeekday) - firstWeekday + 7) % 7
        } else {
          day = DateParts_.dayNumber(year, components.month ?? 1, 1) + (components.day ?? 1) - 1
        }
        let offset = (components.timeZone ?? timeZone)._offset
        let seconds = day * 86400 + (components.hour ?? 0) * 3600 + (components.minute ?? 0) * 60 + (components.second ?? 0) - offset
        return Date(timeIntervalSince1970: Double(seconds) + Double(components.nanosecond ?? 0) / 1_000_000_000)
      }
      func date(byAdding component: Calendar.Component, value: Int, to date: Date, wrappingComponents: Bool = false) -> Date? {
        switch component {
        case .second: return date + Double(value)
        case .minute: return date + Double(value) * 60
        case .hour: return date + Double(value) * 3600
        case .nanosecond: return date + Double(value) / 1_000_000_000
        case .day, .weekday, .dayOfYear: return date + Double(value) * 86400
        case .weekOfYear, .weekOfMonth, .weekdayOrdinal: return date + Double(value) * 604800
        case .month: return _addMonths(value, date)
        case .quarter: return _addMonths(3 * value, date)
        case .year, .yearForWeekOfYear: return _addMonths(12 * value, date)
        default: return date
        }
      }
      func _addMonths(_ value: Int, _ date: Date) -> Date {
        let parts = _parts(date)
        let months = parts.year * 12 + parts.month - 1 + value
        let year = (months >= 0 ? months : months - 11) / 12
        let month = months - year * 12 + 1
        let limit = DateParts_.daysInMonth(year, month)
        let day = DateParts_.dayNumber(year, month, parts.day < limit ? parts.day : limit)
        return date + Double(day - parts.days) * 86400
      }
      func date(byAdding components: DateComponents, to date: Date, wrappingComponents: Bool = false) -> Date? {
        var result = _addMonths(12 * (components.year ?? 0) + (components.month ?? 0) + 3 * (components.quarter ?? 0), date)
        let days = (components.day ?? 0) + 7 * ((components.weekOfYear ?? 0) + (components.weekOfMonth ?? 0)) + (components.weekday ?? 0)
        result += Double(days) * 86400
        result += Double((components.hour ?? 0) * 3600 + (components.minute ?? 0) * 60 + (components.second ?? 0))
        return result
      }
      func dateComponents(_ components: Set<Calendar.Component>, from start: Date, to end: Date) -> DateComponents {
        var result = DateComponents()
        var current = start
        let sign = start <= end ? 1 : -1
        func count(_ unit: Calendar.Component, _ guess: Int) -> Int {
          // The largest number of units that does not pass the end.
          var n = guess
          while n > 0 {
            let reached = date(byAdding: unit, value: n * sign, to: current)!
            if sign > 0 ? reached <= end : reached >= end { break }
            n -= 1
          }
          current = date(byAdding: unit, value: n * sign, to: current)!
          return n * sign
        }
        func distance(_ seconds: Double) -> Int {
          let left = end.timeIntervalSince(current) / seconds
          return Int(left < 0 ? -left : left)
        }
        func months() -> Int {
          let a = _parts(current)
          let b = _parts(end)
          let n = (b.year - a.year) * 12 + b.month - a.month
          return n < 0 ? -n : n
        }
        if components.contains(.year) { result.year = count(.year, months() / 12 + 1) }
        if components.contains(.quarter) { result.quarter = count(.quarter, months() / 3 + 1) }
        if components.contains(.month) { result.month = count(.month, months() + 1) }
        if components.contains(.weekOfYear) { result.weekOfYear = count(.weekOfYear, distance(604800)) }
        if components.contains(.weekOfMonth) { result.weekOfMonth = count(.weekOfMonth, distance(604800)) }
        if components.contains(.day) { result.day = count(.day, distance(86400)) }
        if components.contains(.hour) { result.hour = count(.hour, distance(3600)) }
        if components.contains(.minute) { result.minute = count(.minute, distance(60)) }
        if components.contains(.second) { result.second = count(.second, distance(1)) }
        return result
      }
      func startOfDay(for date: Date) -> Date {
        let parts = _parts(date)
        return Date(timeIntervalSince1970: Double(parts.days * 86400 - timeZone._offset))
      }
      func isDate(_ date1: Date, inSameDayAs date2: Date) -> Bool { _parts(date1).days == _parts(date2).days }
      func isDate(_ date1: Date, equalTo date2: Date, toGranularity component: Calendar.Component) -> Bool {
        compare(date1, to: date2, toGranularity: component) == .orderedSame
      }
      func compare(_ date1: Date, to date2: Date, toGranularity component: Calendar.Component) -> ComparisonResult {
        let units: [Calendar.Component] = [.year, .month, .day, .hour, .minute, .second]
        for unit in units {
          let a = self.component(unit, from: date1)
          let b = self.component(unit, from: date2)
          if a != b { return a < b ? .orderedAscending : .orderedDescending }
          if unit == component { return .orderedSame }
        }
        return date1.compare(date2)
      }
      func isDateInToday(_ date: Date) -> Bool { isDate(date, inSameDayAs: Date()) }
      func isDateInTomorrow(_ date: Date) -> Bool { isDate(date, inSameDayAs: Date() + 86400) }
      func isDateInYesterday(_ date: Date) -> Bool { isDate(date, inSameDayAs: Date() - 86400) }
      func isDateInWeekend(_ date: Date) -> Bool {
        let weekday = _parts(date).weekday
        return weekday == 1 || weekday == 7
      }
      func date(bySettingHour hour: Int, minute: Int, second: Int, of date: Date) -> Date? {
        startOfDay(for: date) + Double(hour * 3600 + minute * 60 + second)
      }
      func date(bySetting component: Calendar.Component, value: Int, of date: Date) -> Date? {
        var components = dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
        components.setValue(value, for: component)
        return self.date(from: components)
      }
      func range(of smaller: Calendar.Component, in larger: Calendar.Component, for date: Date) -> Range<Int>? {
        let parts = _parts(date)
        switch (smaller, larger) {
        case (.day, .month): return 1..<DateParts_.daysInMonth(parts.year, parts.month) + 1
        case (.day, .year), (.dayOfYear, .year): return 1..<DateParts_.dayNumber(parts.year + 1, 1, 1) - DateParts_.dayNumber(parts.year, 1, 1) + 1
        case (.month, .year): return 1..<13
        case (.hour, .day): return 0..<24
        case (.minute, .hour): return 0..<60
        case (.second, .minute): return 0..<60
        case (.weekday, .weekOfYear), (.weekday, .weekOfMonth): return 1..<8
        default: preconditionFailed_("this range of calendar components is not supported in lessons yet")
        }
      }
      func ordinality(of smaller: Calendar.Component, in larger: Calendar.Component, for date: Date) -> Int? {
        let parts = _parts(date)
        switch (smaller, larger) {
        case (.day, .year): return parts.dayOfYear
        case (.day, .month): return parts.day
        case (.month, .year): return parts.month
        case (.weekOfMonth, .month): return component(.weekOfMonth, from: date)
        case (.weekOfYear, .year): return component(.weekOfYear, from: date)
        case (.weekday, .weekOfMonth), (.weekday, .weekOfYear): return (parts.weekday - firstWeekday + 7) % 7 + 1
        case (.weekday, .month), (.weekdayOrdinal, .month): return (parts.day - 1) / 7 + 1
        case (.hour, .day): return parts.hour + 1
        case (.minute, .hour): return parts.minute + 1
        default: preconditionFailed_("this ordinality of calendar components is not supported in lessons yet")
        }
      }
    }
    enum DateNames_ {
      static var months: [String] {
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
      }
      static var weekdays: [String] { ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] }
    }
    """
}
