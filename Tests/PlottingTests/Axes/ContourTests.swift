import Testing

@testable import Plotting

@Suite("Contours by the facts of matplotlib")
struct ContourTests {
  @Test("chooses the levels and finds the lines of all 30 tables")
  func findsLines() throws {
    let records = GoldenFacts.plotFacts("contour")
    #expect(records.count == 30)
    for record in records {
      let shape = record.shape(of: "Z")
      let z = record.doubles("Z")
      let rows = (0..<shape[0]).map { Array(z[$0 * shape[1]..<($0 + 1) * shape[1]]) }
      let axes = Figure().subplots()
      let wanted = record["levels_arg"] is String || record.int("levels_arg") == 0 ? 7 : record.int("levels_arg")
      try axes.checked.contour(nil, nil, rows, count: wanted)
      try axes.checked.contourf(nil, nil, rows, count: wanted)
      let lines = try #require(axes.content.artists.first as? ContourArtist)
      let bands = try #require(axes.content.artists.last as? ContourArtist)
      #expect(lines.levels == record.doubles("levels"), "\(record.id)")
      #expect(bands.levels == record.doubles("levels_filled"), "\(record.id)")
      let chains = lines.levels.map { lines.tracer.lines(at: $0) }
      // A level without lines counts as one empty segment in the facts.
      #expect(chains.map { max($0.count, 1) } == record.doubles("segments_per_level").map { Int($0) }, "\(record.id)")
      #expect(
        chains.map { $0.reduce(0) { $0 + $1.vertexCount } } == record.doubles("n_vertices_per_level").map { Int($0) }, "\(record.id)")
    }
  }

  @Test("encloses the whole grid where all values lie above a level")
  func enclosesGrid() {
    let tracer = ContourTracer(x: [0, 1, 2, 0, 1, 2], y: [0, 0, 0, 1, 1, 1], z: [1, 2, 3, 4, 5, 6], rows: 2, columns: 3)
    let outline = tracer.regions(above: 0)
    #expect(outline.count == 1)
    #expect(Set(outline[0].x) == [0, 1, 2])
    #expect(tracer.regions(above: 7).isEmpty)
    #expect(tracer.lines(at: 0).isEmpty)
  }

  @Test("refuses tables and levels that cannot be drawn")
  func refusesTables() {
    let axes = Figure().subplots()
    #expect(throws: PlotError("Input z must be at least a (2, 2) shaped array, but has shape (1, 3)")) {
      try axes.checked.contour(nil, nil, [[1, 2, 3]])
    }
    #expect(throws: PlotError("Contour levels must be increasing")) {
      try axes.checked.contour(nil, nil, [[1, 2], [3, 4]], levels: [2, 1])
    }
    #expect(throws: PlotError("Filled contours require at least 2 levels.")) {
      try axes.checked.contourf(nil, nil, [[1, 2], [3, 4]], levels: [2])
    }
    #expect(throws: PlotError("Length of x (3) must match number of columns in z (2)")) {
      try axes.checked.contour([1, 2, 3], [1, 2], [[1, 2], [3, 4]])
    }
  }
}
