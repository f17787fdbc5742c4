import Testing

@testable import Plotting

@Suite("Arguments of plotting calls")
struct PlotArgumentTests {
  @Test(
    "reads format strings as matplotlib does",
    arguments: [
      ("r--", "r", nil, LineStyle.Dash.dashed), ("ko", "k", .circle, LineStyle.Dash.none), ("C2.-", "C2", .point, .solid),
      ("-.", nil, nil, .dashDot), ("g", "g", nil, nil), ("^k:", "k", .triangleUp, .dotted), ("tab:red", "tab:red", nil, nil),
      ("x", nil, .cross, LineStyle.Dash.none), ("1", nil, .tripodDown, LineStyle.Dash.none),
    ] as [(String, String?, Marker?, LineStyle.Dash?)])
  func readsFormatStrings(text: String, color: String?, marker: Marker?, dash: LineStyle.Dash?) throws {
    let format = try FormatString(text)
    #expect(format.color == color)
    #expect(format.marker == marker)
    #expect(format.dash == dash)
  }

  @Test(
    "refuses wrong format strings in matplotlib's words",
    arguments: [
      ("r--q", "'r--q' is not a valid format string (unrecognized character 'q')"),
      ("rb-", "'rb-' is not a valid format string (two color symbols)"), ("o-s", "'o-s' is not a valid format string (two marker symbols)"),
      ("---", "'---' is not a valid format string (two linestyle symbols)"),
      ("C-", "'C-' is not a valid format string ('C' must be followed by a number)"),
    ])
  func refusesFormatStrings(text: String, message: String) {
    #expect(throws: PlotError(message)) { try FormatString(text) }
  }

  @Test("refuses x and y of different lengths")
  func refusesLengths() {
    let axes = Figure().subplots()
    #expect(throws: PlotError("x and y must have same first dimension, but have shapes (3,) and (4,)")) {
      try axes.checked.plot([1, 2, 3], [1, 2, 3, 4])
    }
    #expect(throws: PlotError("x and y must be the same size")) { try axes.checked.scatter([1, 2, 3], [1, 2]) }
    #expect(throws: PlotError("'c' argument has 2 elements, which is inconsistent with 'x' and 'y' with size 3.")) {
      try axes.checked.scatter([1, 2, 3], [1, 2, 3], c: [1, 2])
    }
    #expect(axes.content.artists.isEmpty)
  }

  @Test("refuses unknown names and numbers out of range")
  func refusesNames() {
    let axes = Figure().subplots()
    #expect(throws: PlotError("'rad' is not a valid value for color; did you mean 'red'?")) {
      try axes.checked.plot([1], [1], color: "rad")
    }
    #expect(throws: PlotError("Unrecognized marker style 'q'")) { try axes.checked.plot([1], [1], marker: "q") }
    #expect(throws: PlotError("alpha (2.0) is outside 0-1 range")) { try axes.checked.scatter([1], [1], alpha: 2) }
    #expect(throws: PlotError("'dahsed' is not a valid value for ls; did you mean 'dashed'?")) {
      try axes.checked.plot([1], [1], lineStyle: "dahsed")
    }
    #expect(throws: PlotError("Number of rows must be a positive integer, not 0")) { try Figure().checked.subplots(0, 2) }
  }

  @Test("walks through the colours of the cycle for lines and for points by themselves")
  func walksThroughCycle() {
    let axes = Figure().subplots()
    for _ in 0..<3 { axes.plot([1, 2]) }
    axes.scatter([1], [2])
    axes.plot([1, 2], color: "red")
    axes.plot([1, 2])
    let paints = axes.content.artists.map { artist -> Paint? in
      if let line = artist as? LineArtist { return line.style.paint }
      if let points = artist as? ScatterArtist, case .single(let paint) = points.coloring { return paint }
      return nil
    }
    #expect(paints == [.cycle(0), .cycle(1), .cycle(2), .cycle(0), .exact(Color(0xFF0000)), .cycle(3)])
  }
}
