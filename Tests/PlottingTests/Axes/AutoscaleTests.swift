import Testing

@testable import Plotting

@Suite("Automatic limits by the facts of matplotlib")
struct AutoscaleTests {
  /// The calls of the facts: all of them are covered.
  static let covered = [
    "plot", "scatter", "plot2", "plot_noX", "log", "loglog", "bar", "barh", "hist", "fill_between", "axh", "imshow", "errorbar", "stem",
    "step", "boxplot",
  ]

  @Test("covers all 60 facts")
  func coversAllFacts() {
    let records = GoldenFacts.plotFacts("autoscale")
    #expect(records.count == 60)
    #expect(records.allSatisfy { Self.covered.contains($0.string("call")) })
  }

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
      let yLimits = zip([geometry.yLimits.first, geometry.yLimits.last], record.doubles("ylim"))
      // matplotlib sends the value of axhline through pixels and back, which may change its last bit.
      #expect(yLimits.allSatisfy { call == "axh" ? abs($0 - $1) <= 2 * $1.ulp : $0 == $1 }, "\(record.id) \(call)")
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
    case "errorbar": axes.errorbar(x, y, yerr: 0.5)
    case "stem": axes.stem(x, y)
    case "step": axes.step(x, y)
    case "boxplot":
      axes.boxplot(y)
      let statistics = BoxStatistics(y)
      #expect(statistics.median == record.doubles("median")[0], "\(record.id)")
      #expect([statistics.whiskers.0, statistics.whiskers.1] == record.rows("whisk").map { $0[1] }, "\(record.id)")
      #expect(statistics.fliers == record.doubles("fliers"), "\(record.id)")
    default: Issue.record("\(call) is not covered")
    }
  }
}
