import Testing

@testable import Plotting

@Suite("Layout by the facts of matplotlib")
struct TightLayoutTests {
  @Test("places axes before and after tight_layout in all ten figures")
  func placesAxes() {
    let records = GoldenFacts.plotFacts("layout")
    #expect(records.count == 10)
    for record in records {
      let size = record.doubles("figsize")
      let figure = Figure(size: (size[0], size[1]))
      let axes = figure.subplots(record.int("rows"), record.int("cols"))
      for axes in axes {
        axes.plot([0.0, 1], [0.0, 1])
        axes.xLabel = "x"
        axes.yLabel = "y"
        axes.title = "title"
      }
      expect(axes, at: record.rows("default"), record.id)
      figure.tightLayout()
      expect(axes, at: record.rows("tight"), record.id)
    }
  }

  private func expect(_ axes: [Axes], at boxes: [[Double]], _ id: String) {
    for (axes, box) in zip(axes, boxes) {
      let ours = axes.geometry.box
      for (a, b) in zip([ours.x, ours.y, ours.width, ours.height], box) { #expect(abs(a - b) < 1e-9, "\(id)") }
    }
  }
}
