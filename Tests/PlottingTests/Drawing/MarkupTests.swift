import Testing
import WebMarkup

@_spi(Lessons) @testable import Plotting

@Suite("The markup of a figure")
struct MarkupTests {
  @Test("holds one SVG for each axes with size, role and description")
  func holdsOnePictureForEachAxes() {
    let svg = SeedFigureTests.figure().svg
    #expect(svg.split(separator: "<svg ").count == 3)
    #expect(
      svg.hasPrefix(
        "<div class=\"plot\"><div class=\"plot-row\"><svg class=\"plot-axes\" viewBox=\"0 0 340 247\" width=\"340\" height=\"247\""))
    #expect(svg.contains("role=\"img\" aria-label=\"“训练损失”: line (1000); x (Epoch) from 0 to 999; y (Loss) from 0.05898 to 0.5555\""))
    #expect(svg.contains("#3b4cc0") && svg.contains("#b40426") && svg.contains("fill-opacity=\"0.7\""))
    #expect(svg.split(separator: "<title>").count == 201)
    #expect(svg.utf8.count < 20_000)
  }

  @Test("holds no styles, names or scripts, so that any page may show it")
  func holdsNoStyles() {
    let svg = SeedFigureTests.figure().svg
    for forbidden in ["style=", "<style", " id=", "<script", "url("] { #expect(!svg.contains(forbidden)) }
  }

  @Test("describes itself in Chinese")
  func describesInChinese() {
    let figure = SeedFigureTests.figure()
    let text = MarkupSerializer.serialize(figure.markup(language: .chinese))
    #expect(text.contains("aria-label=\"“训练损失”：折线（1000）；x (Epoch) 从 0 到 999；y (Loss) 从 0.05898 到 0.5555\""))
  }

  @Test("is the same every time, and in a copy")
  func isDeterministic() {
    let figure = SeedFigureTests.figure()
    #expect(figure.svg == SeedFigureTests.figure().svg)
    let copy = figure.copy()
    #expect(copy.svg == figure.svg)
    copy.axes[0].plot([1, 2])
    #expect(copy.svg != figure.svg)
  }

  @Test("survives empty axes, no axes, single and non-finite values")
  func survivesOddData() {
    let figure = Figure()
    #expect(figure.svg == "<div class=\"plot\"></div>")
    let axes = figure.subplots(2, 2)
    axes[0].plot([] as [Double])
    axes[1].plot([5])
    axes[2].plot([.nan, 1, .infinity, 2])
    axes[3].scatter([1e300, -1e300], [1e-300, 0])
    figure.tightLayout()
    for text in ["nan", "inf"] { #expect(!figure.svg.contains(text)) }
  }
}

@Suite("Figures of very many values")
struct CrowdTests {
  /// A million points of a fixed pseudo-random stream.
  static let points: (x: [Double], y: [Double]) = {
    var state: UInt64 = 42
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) * 0x1p-53
    }
    return ((0..<1_000_000).map { _ in next() + next() }, (0..<1_000_000).map { _ in next() + next() })
  }()

  @Test("draws up to a million points in less than 300 KB", arguments: [2000, 20_000, 50_000, 1_000_000], [1, 0.3])
  func drawsPoints(count: Int, alpha: Double) {
    let axes = Figure()
    axes.subplots().scatter(Array(Self.points.x[0..<count]), Array(Self.points.y[0..<count]), s: 4, alpha: alpha)
    #expect(axes.svg.utf8.count < 300_000, "\(axes.svg.utf8.count)")
  }

  @Test("draws a line of a million values in less than 300 KB and keeps its extremes")
  func drawsLine() throws {
    var values = Self.points.y
    values[500_000] = 9
    let figure = Figure()
    figure.subplots().plot(values)
    #expect(figure.svg.utf8.count < 300_000)
    let reduced = Simplification.simplified(values.enumerated().map { Point(Double($0.offset) / 3000, $0.element) })
    #expect(reduced.contains { $0.y == 9 })
  }
}
