import SourceDiagnostics

/// Reads the statements of a Gantt chart, one a line.
///
/// Source: the documented syntax of Mermaid 11, "Gantt diagrams"; weekends and other excluded days are not left out.
struct GanttParser {
  var scanner: DiagramScanner
  var chart = GanttChart()
  private var dateFormat = "YYYY-MM-DD"
  private var spans: [String: (start: Int, end: Int)] = [:]

  private static let taskLimit = 300

  init(_ scanner: DiagramScanner, title: String?) {
    self.scanner = scanner
    chart.title = title
  }

  mutating func parse() {
    while true {
      scanner.skipBlank()
      if scanner.isAtEnd { break }
      let start = scanner.offset
      let range = scanner.scanWord()
      switch scanner.text(range) {
      case "title": chart.title = scanner.text(scanner.scanRestOfLine())
      case "section": chart.sections.append(scanner.text(scanner.scanRestOfLine()))
      case "dateFormat": dateFormat = scanner.text(scanner.scanRestOfLine())
      case "axisFormat": chart.axisFormat = scanner.text(scanner.scanRestOfLine())
      case "todayMarker", "tickInterval", "weekday", "weekend", "inclusiveEndDates", "topAxis", "displayMode": scanner.skipLine()
      case "excludes", "includes", "click":
        scanner.report(.warning, "UnsupportedGantt", range, "'\(scanner.text(range))' has no effect")
        scanner.skipLine()
      default:
        scanner.offset = start
        parseTask()
      }
    }
  }

  /// Reads `Name : done, id, 2025-01-01, 3d`.
  private mutating func parseTask() {
    let start = scanner.offset
    scanner.skipLine()
    let line = trimmed(start..<scanner.offset, in: scanner.bytes)
    guard let colon = scanner.bytes[line].firstIndex(of: UInt8(ascii: ":")), chart.tasks.count < Self.taskLimit else {
      return scanner.report(
        .error, "InvalidTask", line, "'\(shortened(scanner.text(line)))' is not a task",
        explanation: "A task is written 'Name : id, 2025-01-01, 3d'.")
    }
    let name = scanner.text(trimmed(line.lowerBound..<colon, in: scanner.bytes))
    var task = GanttChart.Task(label: name, section: chart.sections.isEmpty ? nil : chart.sections.count - 1, start: 0, end: 0)
    var fields: [Range<Int>] = []
    for field in split((colon + 1)..<line.upperBound) {
      switch scanner.text(field) {
      case "done": task.isDone = true
      case "active": task.isActive = true
      case "crit": task.isCritical = true
      case "milestone": task.isMilestone = true
      case "vert": break
      default: fields.append(field)
      }
    }
    place(&task, fields, line)
  }

  private func split(_ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where scanner.bytes[index] == UInt8(ascii: ",") {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts.map { trimmed($0, in: scanner.bytes) }.filter { !$0.isEmpty }
  }

  /// Finds out when a task starts and ends: the fields are an id, a start and an end, of which the first ones may be missing.
  private mutating func place(_ task: inout GanttChart.Task, _ fields: [Range<Int>], _ line: Range<Int>) {
    guard let endField = fields.last, fields.count <= 3 else {
      return scanner.report(.error, "InvalidTask", line, "The task has no length", explanation: "Write a length such as '3d' or a date.")
    }
    let previousEnd = chart.tasks.last?.end ?? 0
    var start = previousEnd
    if fields.count >= 2 {
      let field = fields[fields.count - 2]
      guard let value = startTime(scanner.text(field)) else { return reportTime(field) }
      start = value
    }
    guard let end = endTime(scanner.text(endField), start) else { return reportTime(endField) }
    (task.start, task.end) = (start, max(end, start))
    if fields.count == 3 { spans[scanner.text(fields[0])] = (task.start, task.end) }
    chart.tasks.append(task)
  }

  private mutating func reportTime(_ field: Range<Int>) {
    scanner.report(
      .error, "InvalidDate", field, "'\(shortened(scanner.text(field)))' is no date, length or task",
      explanation: "Dates are written \(dateFormat), lengths as '3d', other tasks as 'after id'.")
  }

  private func startTime(_ text: String) -> Int? {
    if text.hasPrefix("after ") {
      return text.dropFirst(6).split(separator: " ").compactMap { spans[String($0)]?.end }.max()
    }
    return CalendarDate(text, format: dateFormat)?.minutes
  }

  private func endTime(_ text: String, _ start: Int) -> Int? {
    if text.hasPrefix("until ") {
      return text.dropFirst(6).split(separator: " ").compactMap { spans[String($0)]?.start }.min()
    }
    if let date = CalendarDate(text, format: dateFormat) { return date.minutes }
    let units: [Character: Double] = ["m": 1, "h": 60, "d": 1440, "w": 10_080, "M": 43_200, "y": 525_600]
    guard let unit = text.last.flatMap({ units[$0] }), let value = Double(text.dropLast()), value >= 0, value * unit < 1e8 else {
      return nil
    }
    return start + Int((value * unit).rounded())
  }
}
