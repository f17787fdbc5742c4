import Testing

@testable import Plotting

@Suite("The figure of the training lesson")
struct SeedFigureTests {
  /// The figure as the lesson makes it, from the data of NumPy's run.
  static func figure() -> Figure {
    let data = GoldenFacts.object("moons.json")
    let points = data.record("X").doubles("nd")
    let figure = Figure(size: (12, 4))
    let axes = figure.subplots(1, 2)
    axes[0].plot(data.doubles("losses"))
    axes[0].xLabel = "Epoch"
    axes[0].yLabel = "Loss"
    axes[0].title = "训练损失"
    axes[1].scatter(
      stride(from: 0, to: points.count, by: 2).map { points[$0] }, stride(from: 1, to: points.count, by: 2).map { points[$0] },
      c: data.record("preds").doubles("nd").map { Int($0) }, cmap: .coolwarm, s: 10, alpha: 0.7)
    axes[1].title = "分类结果（准确率 97.0%）"
    figure.tightLayout()
    return figure
  }

  @Test("has matplotlib's limits, ticks and labels", arguments: [0, 1])
  func hasLimitsTicksAndLabels(index: Int) {
    let facts = GoldenFacts.object("figure-facts.json").record("ax\(index)")
    let figure = Self.figure()
    let geometry = figure.axes[index].geometry
    #expect([geometry.xLimits.first, geometry.xLimits.last] == facts.doubles("xlim"))
    #expect([geometry.yLimits.first, geometry.yLimits.last] == facts.doubles("ylim"))
    #expect(geometry.xTicks.positions == facts.doubles("xticks"))
    #expect(geometry.yTicks.positions == facts.doubles("yticks"))
    #expect(geometry.xTicks.labels.map(\.plain) == facts.strings("xticklabels"))
    #expect(geometry.yTicks.labels.map(\.plain) == facts.strings("yticklabels"))
    #expect(figure.axes[index].title == facts.string("title"))
  }

  @Test("has matplotlib's boxes after tight_layout", arguments: [0, 1])
  func hasTightBoxes(index: Int) {
    let facts = GoldenFacts.object("figure-facts.json").record("ax\(index)").doubles("position(l,b,w,h)")
    let figure = Self.figure()
    let box = figure.axes[index].geometry.box
    for (ours, theirs) in zip([box.x, box.y, box.width, box.height], facts) { #expect(abs(ours - theirs) < 1e-6) }
  }

  @Test("has matplotlib's colours, opacity and sizes")
  func hasColorsAndSizes() throws {
    let facts = GoldenFacts.object("figure-facts.json")
    let artists = Self.figure().axes.flatMap(\.content.artists)
    let line = try #require(artists.first as? LineArtist)
    #expect(line.style.paint.color == Color(0x1F77B4))
    #expect(line.style.width == facts.record("line").double("lw"))
    #expect(line.x.count == facts.record("line").int("n"))
    let scatter = try #require(artists.last as? ScatterArtist)
    #expect(scatter.x.count == facts.record("scatter").int("n"))
    #expect(scatter.areas == facts.record("scatter").doubles("sizes"))
    #expect([scatter.edgeWidth] == facts.record("scatter").doubles("lw"))
    guard case .mapped(let values, let map, let normalization) = scatter.coloring else {
      Issue.record("the points have one colour")
      return
    }
    let colors = Set(values.map { map.color(at: normalization.position(of: $0)).hexadecimal }).sorted()
    // 0.7 · 255 = 178.5 is cut to b2 in the facts.
    #expect(colors.map { $0 + "b2" } == facts.record("scatter").strings("facecolors"))
    #expect(Int(scatter.alpha * 255) == 0xB2)
  }
}
