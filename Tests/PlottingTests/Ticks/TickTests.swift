import Testing

@testable import Plotting

@Suite("Ticks by the facts of matplotlib")
struct TickTests {
  @Test("places the ticks of MaxNLocator, bit for bit, on all 420 intervals")
  func placesTicksOfMaxNLocator() {
    let records = GoldenFacts.plotFacts("ticks")
    #expect(records.count == 420)
    for record in records {
      let locator = MaxNLocator(intervals: record.int("nbins"))
      #expect(locator.ticks(from: record.double("vmin"), to: record.double("vmax")) == record.doubles("maxn_ticks"), "\(record.id)")
    }
  }

  @Test("places and labels the ticks of a default axes on all 420 intervals")
  func labelsTicksOfDefaultAxes() {
    for record in GoldenFacts.plotFacts("ticks") {
      let limits = AxisContent.Limits(record.double("vmin"), record.double("vmax"))
      let space = AxisTicks.space(.x, length: 6.4 * 0.775 * 72)
      let ticks = AxisTicks(axis: AxisContent(), limits: limits, space: space)
      #expect(ticks.positions == record.doubles("default_axis_ticks"), "\(record.id)")
      #expect(ticks.labels.map(\.plain) == record.strings("labels"), "\(record.id)")
      #expect(ticks.offsetText == record.string("offset"), "\(record.id)")
      #expect(ticks.positions.count(where: limits.contains) == record.int("n_visible"), "\(record.id)")
    }
  }
}
