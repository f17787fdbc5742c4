import WebMarkup

/// Draws a Gantt chart: a row for each task, its name at the left, an axis of dates below.
struct GanttDrawing {
  private let chart: GanttChart
  private let first: Int
  private let last: Int
  private let nameWidth: Double

  private static let plotWidth = 460.0
  private static let rowHeight = 26.0

  init(_ chart: GanttChart) {
    self.chart = chart
    first = chart.tasks.map(\.start).min() ?? 0
    last = max(chart.tasks.map(\.end).max() ?? 1, first + 1)
    var width = 40.0
    for text in chart.tasks.map(\.label) + chart.sections { width = max(width, TextMetrics.width(text, fontSize: 13, isBold: true)) }
    nameWidth = min(width, 260) + 24
  }

  private func x(_ minutes: Int) -> Double {
    nameWidth + Double(minutes - first) / Double(last - first) * Self.plotWidth
  }

  /// All elements, back to front.
  func shapes() -> (shapes: [Markup], width: Double, height: Double) {
    var rows: [Markup] = []
    var y = 10.0
    var section: Int?
    for task in chart.tasks {
      if task.section != section, let index = task.section {
        section = index
        let title = LabelLayout(DiagramLabel(chart.sections[index]), fontSize: 13, maximumWidth: 1000)
        rows.append(DiagramText.draw(title, center: Point(x: 8, y: y + Self.rowHeight / 2), class: "st", anchor: "start"))
        y += Self.rowHeight
      }
      rows += row(task, y)
      y += Self.rowHeight
    }
    let ticks = axis(bottom: y + 4)
    return (ticks + rows, nameWidth + Self.plotWidth + 40, y + 34)
  }

  private func row(_ task: GanttChart.Task, _ y: Double) -> [Markup] {
    let name = LabelLayout(DiagramLabel(task.label), fontSize: 13, maximumWidth: 10_000)
    let label = DiagramText.draw(name, center: Point(x: 16, y: y + Self.rowHeight / 2), class: "lb", anchor: "start")
    let kind = task.isDone ? "dn" : task.isActive ? "ac" : "nd blue"
    let names = kind + (task.isCritical ? " cr" : "")
    if task.isMilestone {
      let center = Point(x: x(task.start), y: y + Self.rowHeight / 2)
      let corners = [Point(x: 0, y: -8), Point(x: 8, y: 0), Point(x: 0, y: 8), Point(x: -8, y: 0)].map { center + $0 }
      return [NodeShape.path(.polygon(corners), [.class(names)]), label]
    }
    let frame = Rectangle(x: x(task.start), y: y + 4, width: max(x(task.end) - x(task.start), 3), height: Self.rowHeight - 8)
    return [NodeShape.box(frame, radius: 3, [.class(names)]), label]
  }

  /// Lines and dates at whole days, weeks or months, or hours if the chart is short.
  private func axis(bottom: Double) -> [Markup] {
    let steps = [60, 180, 360, 720, 1440, 2880, 7 * 1440, 14 * 1440, 30 * 1440, 61 * 1440, 91 * 1440, 182 * 1440, 365 * 1440]
    let step = steps.first { (last - first) / $0 <= 7 } ?? (last - first) / 7 + 1
    let format = chart.axisFormat ?? (step < 1440 ? "%H:%M" : "%m-%d")
    var shapes: [Markup] = []
    var tick = (first + step - 1) / step * step
    if step >= 1440 { tick = first + (step == 1440 || first % 1440 == 0 ? 0 : 1440 - first % 1440) }
    while tick <= last {
      var line = SVGPath()
      line.move(to: Point(x: x(tick), y: 6))
      line.line(to: Point(x: x(tick), y: bottom))
      shapes.append(NodeShape.path(line, [.class("ln"), .named("stroke-dasharray", "2 3"), .named("opacity", "0.5")]))
      let label = LabelLayout(DiagramLabel(CalendarDate(minutes: tick).text(format)), fontSize: 11, maximumWidth: 200)
      shapes.append(DiagramText.draw(label, center: Point(x: x(tick), y: bottom + 12), class: "el"))
      tick += step
    }
    return shapes
  }
}
