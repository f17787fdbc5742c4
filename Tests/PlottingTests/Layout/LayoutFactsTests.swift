import Testing

@testable import Plotting

@Suite("Boxes, limits and ticks of more figures by matplotlib")
struct LayoutFactsTests {
  static let x = (0..<50).map { Double($0) * (10.0 / 49) }
  static let grid = (0..<8).map { row in (1..<7).map { Double(row) * Double($0) } }

  @Test("has matplotlib's facts before tight_layout", arguments: GoldenFacts.layoutFacts.map(\.name))
  func hasDefaultFacts(name: String) throws {
    let record = try #require(GoldenFacts.layoutFacts.first { $0.name == name }).record
    let figure = Self.figure(record)
    try compare(figure, record, "default", name)
  }

  @Test("has matplotlib's facts after tight_layout", arguments: GoldenFacts.layoutFacts.map(\.name))
  func hasTightFacts(name: String) throws {
    let record = try #require(GoldenFacts.layoutFacts.first { $0.name == name }).record
    let figure = Self.figure(record)
    figure.tightLayout()
    try compare(figure, record, "tight", name)
  }

  private func compare(_ figure: Figure, _ record: GoldenFacts.Record, _ kind: String, _ name: String) throws {
    let all = (record[kind] as? [[String: Any]] ?? []).map(GoldenFacts.Record.init)
    // matplotlib counts the bars of colour maps as axes after the others.
    for (axes, facts) in zip(figure.axes, all) {
      let geometry = axes.geometry
      let box = [geometry.box.x, geometry.box.y, geometry.box.width, geometry.box.height]
      #expect(zip(box, facts.doubles("box")).allSatisfy { abs($0 - $1) < 1e-6 }, "\(name) \(box) \(facts.doubles("box"))")
      #expect(near([geometry.xLimits.first, geometry.xLimits.last], facts.doubles("xlim")), "\(name)")
      #expect(near([geometry.yLimits.first, geometry.yLimits.last], facts.doubles("ylim")), "\(name)")
      guard axes.content.showsAxes else { continue }
      if !axes.content.x.isHidden { #expect(near(geometry.xTicks.positions, facts.doubles("xticks")), "\(name)") }
      if !axes.content.y.isHidden { #expect(near(geometry.yTicks.positions, facts.doubles("yticks")), "\(name)") }
      if axes.content.y.showsTickLabels, axes.content.y.scale == .linear {
        #expect(geometry.yTicks.labels.map(\.plain) == facts.strings("ylabels"), "\(name)")
      }
    }
    for (index, axes) in figure.axes.filter({ $0.content.colorBar != nil }).enumerated() {
      let facts = all[figure.axes.count + index]
      let bar = try #require(axes.geometry.barBox)
      #expect(
        zip([bar.x, bar.y, bar.width, bar.height], facts.doubles("box")).allSatisfy { abs($0 - $1) < 1e-6 },
        "\(name) bar \(bar) \(facts.doubles("box"))")
      #expect(axes.geometry.barTicks?.labels.map(\.plain) == facts.strings("ylabels"), "\(name)")
    }
  }

  private func near(_ ours: [Double], _ theirs: [Double]) -> Bool {
    ours.count == theirs.count && zip(ours, theirs).allSatisfy { abs($0 - $1) <= 4 * max($1.ulp, 1e-17) }
  }

  // MARK: - The figures of make_layout_facts.py

  private static func figure(_ record: GoldenFacts.Record) -> Figure {
    let size = record.doubles("figsize")
    let figure = Figure(size: (size[0], size[1]))
    draw(record.string("name"), on: figure)
    return figure
  }

  private static func draw(_ name: String, on figure: Figure) {
    switch name {
    case "colorbar":
      let axes = figure.subplots()
      figure.colorbar(axes.imshow(grid), ax: axes)
    case "colorbar_auto":
      let axes = figure.subplots()
      figure.colorbar(axes.scatter(x, x.map { $0 * $0 }, c: x.map { $0 * 100 }), ax: axes, label: "value")
    case "colorbar_levels":
      let axes = figure.subplots()
      figure.colorbar(axes.contourf(grid, levels: 20), ax: axes)
    case "colorbar_pair":
      for axes in figure.subplots(1, 2) { figure.colorbar(axes.contourf(grid), ax: axes) }
    case "twin":
      let axes = figure.subplots()
      axes.plot(x, x.map { 1 / (1 + $0) })
      drawTwin(axes)
    case "shared":
      for (index, axes) in figure.subplots(2, 2, sharex: true, sharey: true).enumerated() {
        axes.plot(x.map { $0 * Double(index + 1) }, x)
      }
    case "titled":
      figure.title = "title"
      for axes in figure.subplots(2, 1).enumerated() { axes.element.plot(x, x.map { 1e7 * $0 }) }
    case "twiny":
      let axes = figure.subplots()
      axes.plot(x, x)
      axes.twiny().plot(x.map { $0 * 100 }, x)
    default: drawSingle(name, on: figure.subplots())
    }
  }

  private static func drawTwin(_ axes: Axes) {
    axes.yLabel = "loss"
    let other = axes.twinx()
    other.plot(x, x.map { 100 * $0 })
    other.yLabel = "accuracy"
  }

  private static func drawSingle(_ name: String, on axes: Axes) {
    switch name {
    case "limits":
      axes.plot(x, x)
      axes.xLim = (2, 3)
      axes.yLim = (5, -5)
    case "ticks":
      axes.plot(x, x)
      axes.setXTicks([0, 5, 20], labels: ["a", "b", "c"])
    case "categories": axes.bar(["a", "b", "c"], [3, -1, 2])
    case "pie": axes.pie([1, 2, 3], labels: ["a", "b", "c"])
    case "spans":
      axes.axvspan(2, 4)
      axes.axhspan(-1, 3)
    case "single": axes.plot([3], [5])
    case "constant": axes.plot(x, x.map { 0 * $0 + 7 })
    case "text_only": axes.text(5, 5, "far")
    case "stacked":
      axes.bar([0, 1, 2], [1, 2, 3])
      axes.bar([0, 1, 2], [3, 2, 1], bottom: [1, 2, 3])
    case "errors": axes.errorbar([1, 2, 3], [4, 5, 6], yerr: [0.5, 1, 0.25], xerr: [0.1, 0.2, 0.3], capSize: 4)
    case "boxes": axes.boxplot([x, x.map { $0 * 2 }, x + [40]], labels: ["a", "b", "c"])
    case "quiver": axes.quiver([0, 1, 2], [0, 1, 2], [1, 0, 1], [0, 1, 1])
    case "lower": axes.imshow(grid, origin: "lower", extent: [-1, 1, -2, 2])
    case "log_bars":
      axes.bar([1, 2, 3], [10, 100, 1000])
      axes.yScale = .log
    case "hlines": axes.hlines([1, 2, 3], 0, 5)
    default: drawMore(name, on: axes)
    }
  }

  private static func drawMore(_ name: String, on axes: Axes) {
    let squares = x.map { $0 * $0 }
    switch name {
    case "violins": axes.violinplot([x, squares.map { $0 / 5 }])
    case "counts": axes.hist2d(x, squares, bins: 5)
    case "mesh": axes.pcolormesh(0..<6, (0..<8).map { $0 * $0 }, grid)
    case "bubbles": axes.scatter([1, 2, 3], [3, 1, 2], s: [10, 400, 900])
    case "filled": axes.fill([0, 1, 0.5], [0, 0, 1])
    case "names": axes.barh(["a", "bb", "ccc"], [3, 1, 2])
    case "columns": axes.plotColumns(grid)
    case "density": axes.hist(squares, bins: [0, 1, 5, 20, 100], density: true)
    default: break
    }
  }
}
