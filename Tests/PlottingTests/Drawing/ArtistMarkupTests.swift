import Foundation
import Testing

@testable import Plotting

@Suite("The markup of the artists")
struct ArtistMarkupTests {
  /// A figure with one of everything.
  static func everything() -> Figure {
    let figure = Figure(size: (12, 8))
    let axes = figure.subplots(2, 2)
    let x = [0.0, 1, 2, 3]
    figure.title = "all"
    axes[0].plot(x, x, "k--", label: "line")
    axes[0].plot(x, x, color: "navy")
    axes[0].scatter(x, x, s: [10, 20, 30, 40], color: "w", edgeColors: "k")
    axes[0].fillBetween(x, x, 1, label: "area", alpha: 0.5)
    axes[0].scatter(x, x, color: "navy")
    axes[0].text(1, 1, "text")
    axes[0].annotate("note", xy: (2, 2), xytext: (0.5, 2.5))
    axes[0].legend()
    axes[0].grid()
    axes[0].twinx().bar(x, x, edgeColor: "w")
    figure.colorbar(axes[1].imshow([[1, 2], [3, 4]], cmap: .gray), ax: axes[1], label: "bar")
    axes[2].plotSurface([0, 1], [0, 1], [[0, 1], [1, 2]])
    axes[3].imshow([[1, 2], [3, 4]])
    axes[3].axis(false)
    axes[3].title = "title"
    axes[3].xLabel = "hidden"
    axes[1].xLabel = "x"
    return figure
  }

  @Test("uses only classes that Classes.md names, and holds them all")
  func usesDocumentedClasses() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("../../../Sources/Plotting/Plotting.docc/Classes.md").standardizedFileURL
    let documented = try String(contentsOf: file, encoding: .utf8)
    var used: Set<String> = []
    for part in Self.everything().svg.components(separatedBy: "class=\"").dropFirst() {
      used.formUnion(part.prefix { $0 != "\"" }.split(separator: " ").map(String.init))
    }
    for name in used.sorted() where !(name.count == 2 && name.hasPrefix("s")) { #expect(documented.contains(name), "\(name)") }
    let names = documented.matches(of: /`(plot-[a-z-]+)`/).map { String($0.1) }
    for name in Set(names).sorted() { #expect(used.contains(name), "\(name)") }
  }

  @Test("gives bars, cells and points a text for the pointer")
  func givesTexts() {
    let svg = Self.everything().svg
    for text in ["(2, 2)", "(1, 0): 2"] { #expect(svg.contains("<title>\(text)</title>"), "\(text)") }
    let figure = Figure()
    figure.subplots().bar(["甲", "乙"], [1, 2.5])
    #expect(figure.svg.contains("<title>乙: 2.5</title>"))
  }

  @Test("keeps black and white exact on an image, and lets them follow the page elsewhere")
  func themesInk() {
    let figure = Figure()
    let axes = figure.subplots()
    axes.text(0, 0, "on paper")
    #expect(figure.svg.contains("plot-ink"))
    axes.imshow([[1, 2], [3, 4]])
    #expect(!figure.svg.contains("plot-ink"))
  }

  @Test("puts the legend where it hides least")
  func placesLegend() throws {
    let context = DrawingContext(
      left: 0, top: 0, width: 400, height: 300, xLimits: .init(0, 1), yLimits: .init(0, 1), xScale: .linear, yScale: .linear,
      themesInk: true)
    let legend = try #require(LegendPicture(LegendContent(), [Self.line([0, 1], [0, 1])], context))
    // A rising diagonal leaves the upper left free, a falling one the upper right.
    #expect(legend.best(avoiding: Self.line([0, 1], [0, 1]).obstacles(in: context)).left < 200)
    #expect(legend.best(avoiding: Self.line([0, 1], [1, 0]).obstacles(in: context)).left > 200)
  }

  private static func line(_ x: [Double], _ y: [Double]) -> LineArtist {
    LineArtist(x: x, y: y, style: LineStyle(paint: .cycle(0)), markers: nil, label: "line")
  }

  @Test("fills the ground with lines along a field")
  func tracesStreams() {
    var tracer = StreamTracer(u: [1, 1, 1, 1], v: [0, 0, 0, 0], rows: 2, columns: 2)
    let lines = tracer.lines()
    #expect(lines.count == 30)
    #expect(lines.allSatisfy { line in line.allSatisfy { $0.y == line[0].y } })
    var still = StreamTracer(u: [0, 0, 0, 0], v: [0, 0, 0, 0], rows: 2, columns: 2)
    #expect(still.lines().isEmpty)
  }
}
