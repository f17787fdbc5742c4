import SourceDiagnostics

/// A Gantt chart: tasks as bars over days.
package struct GanttChart: Sendable, Equatable {
  /// A task.
  package struct Task: Sendable, Equatable {
    /// What stands beside its bar.
    package var label: String
    /// The index of its section.
    package var section: Int?
    /// When it starts and ends, in minutes since 1970.
    package var start: Int
    package var end: Int
    package var isDone = false
    package var isActive = false
    package var isCritical = false
    package var isMilestone = false
  }

  /// The title above the chart.
  package var title: String?
  /// The names of the sections.
  package var sections: [String] = []
  /// The tasks in the order they are written.
  package var tasks: [Task] = []
  /// How the axis shows dates, in the notation of strftime.
  package var axisFormat: String?

  static func parse(_ scanner: DiagramScanner, _ header: DiagramHeader) -> (GanttChart, [Diagnostic]) {
    var parser = GanttParser(scanner, title: header.title)
    parser.parse()
    return (parser.chart, parser.scanner.diagnostics)
  }

  /// What a screen reader says: each task with its days.
  var description: String {
    tasks.map { task in
      "\(task.label) \(CalendarDate(minutes: task.start).text("%Y-%m-%d"))"
        + (task.isMilestone ? "" : " – \(CalendarDate(minutes: task.end).text("%Y-%m-%d"))")
    }.joined(separator: "; ")
  }
}

/// A date of the Gregorian calendar with hours and minutes, without time zones.
///
/// Source: Howard Hinnant, "chrono-compatible low-level date algorithms".
struct CalendarDate {
  var year: Int
  var month: Int
  var day: Int
  var hour = 0
  var minute = 0

  init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

  /// The date of a number of minutes since 1970.
  init(minutes: Int) {
    let days = minutes >= 0 ? minutes / 1440 : -((1439 - minutes) / 1440)
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    let rest = minutes - days * 1440
    (hour, minute) = (rest / 60, rest % 60)
  }

  /// The minutes since 1970.
  var minutes: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 1440 + hour * 60 + minute
  }

  /// Reads a date in Mermaid's `dateFormat`, such as `YYYY-MM-DD`.
  init?(_ text: String, format: String) {
    var (digits, pattern) = (text[...], format[...])
    var date = CalendarDate(year: 1970, month: 1, day: 1)
    while !pattern.isEmpty {
      let fields: [(String, Int, WritableKeyPath<CalendarDate, Int>)] = [
        ("YYYY", 4, \.year), ("MM", 2, \.month), ("DD", 2, \.day), ("HH", 2, \.hour), ("mm", 2, \.minute), ("ss", 2, \.minute),
      ]
      if let (name, count, path) = fields.first(where: { pattern.hasPrefix($0.0) }) {
        guard digits.count >= count, let value = Int(digits.prefix(count)), value >= 0 else { return nil }
        if name != "ss" { date[keyPath: path] = value }
        digits = digits.dropFirst(count)
        pattern = pattern.dropFirst(name.count)
      } else {
        guard digits.first == pattern.first else { return nil }
        (digits, pattern) = (digits.dropFirst(), pattern.dropFirst())
      }
    }
    guard digits.isEmpty, (1...12).contains(date.month), (1...31).contains(date.day), date.hour < 24, date.minute < 60 else { return nil }
    self = date
  }

  /// The date in a format such as `%m-%d`.
  func text(_ format: String) -> String {
    func padded(_ value: Int, _ count: Int = 2) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    var result = ""
    var isField = false
    for character in format {
      if !isField {
        if character == "%" { isField = true } else { result.append(character) }
        continue
      }
      isField = false
      switch character {
      case "Y": result += padded(year, 4)
      case "y": result += padded(year % 100)
      case "m": result += padded(month)
      case "b", "B": result += months[max(0, min(11, month - 1))]
      case "d": result += padded(day)
      case "e": result += String(day)
      case "H": result += padded(hour)
      case "M": result += padded(minute)
      default: result.append(character)
      }
    }
    return result
  }
}
