import Testing

@testable import Plotting

@Suite("Automatic limits by the facts of matplotlib")
struct AutoscaleTests {
  /// The calls of the facts that are drawn as the facts' script drew them.
  static let covered = [
    "plot", "scatter", "plot2", "plot_noX", "log", "loglog", "bar", "barh", "hist", "fill_between", "axh", "imshow",
  ]

  @Test("finds limits, ticks and labels after each covered call", arguments: covered)
  func findsLimits(call: String) throws {
    let records = GoldenFacts.plotFacts("autoscale").filter { $0.string("call") == call }
    #expect(records.count >= 3)
    for record in records {
      let figure = Figure()
      let axes = figure.subplots()
      try draw(record, call, on: axes)
      let geometry = axes.geometry
      #expect([geometry.xLimits.first, geometry.xLimits.last] == record.doubles("xlim"), "\(record.id) \(call)")
      #expect([geometry.yLimits.first, geometry.yLimits.last] == record.doubles("ylim"), "\(record.id) \(call)")
      #expect(geometry.xTicks.positions == record.doubles("xticks"), "\(record.id) \(call)")
      #expect(geometry.yTicks.positions == record.doubles("yticks"), "\(record.id) \(call)")
      #expect(geometry.xTicks.labels.map(Self.text) == record.strings("xlabels"), "\(record.id) \(call)")
      #expect(geometry.yTicks.labels.map(Self.text) == record.strings("ylabels"), "\(record.id) \(call)")
    }
  }

  /// A label as matplotlib's text: powers are TeX.
  private static func text(_ label: TickLabel) -> String {
    label.exponent.isEmpty ? label.plain : "$\\mathdefault{\(label.text)^{\(label.exponent.replacing("\u{2212}", with: "-"))}}$"
  }

  private func draw(_ record: GoldenFacts.Record, _ call: String, on axes: Axes) throws {
    let (x, y) = (record.doubles("x"), record.doubles("y"))
    switch call {
    case "plot": axes.plot(x, y)
    case "plot2":
      axes.plot(x, y)
      axes.plot(x, y.map { 2 * $0 + 1 })
    case "plot_noX": axes.plot(y)
    case "scatter": axes.scatter(x, y)
    case "log", "loglog":
      axes.plot(x, y)
      axes.yScale = .log
      if call == "loglog" { axes.xScale = .log }
    case "bar": axes.bar(y.indices, y.map { abs($0) })
    case "barh": axes.barh(y.indices, y.map { abs($0) })
    case "hist":
      axes.hist(y, bins: record.int("bins"))
      let histogram = try Histogram(y, bins: record.int("bins"))
      #expect(histogram.counts == record.doubles("counts"), "\(record.id)")
      #expect(histogram.edges == record.doubles("edges"), "\(record.id)")
    case "fill_between": axes.fillBetween(x, y, y.map { $0 + 1 })
    case "axh":
      axes.plot(x, y)
      axes.axhline((y.max() ?? 0) * 1.5)
    case "imshow":
      let shape = record.doubles("shape").map { Int($0) }
      axes.imshow(Array(repeating: Array(repeating: 0.0, count: shape[1]), count: shape[0]))
    default: Issue.record("\(call) is not covered")
    }
  }
}
