extension Axes {
  /// Draws a surface in space and makes this axes three-dimensional.
  ///
  /// - Parameters:
  ///   - x: the columns' positions, or one position for each value as `meshgrid` makes them.
  ///   - y: the rows' positions, or one for each value.
  ///   - z: the rows of heights.
  ///   - cmap: the colour map of the heights.
  ///   - alpha: opacity from 0 to 1.
  /// - Returns: how heights became colours, for a colour bar.
  @discardableResult
  public func plotSurface(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, cmap: ColorMap = .viridis, alpha: Double = 1
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.plotSurface(x.plotValues, y.plotValues, z.plotRows, cmap: cmap, alpha: alpha)
    }
  }

  /// Draws the grid lines of a surface in space and makes this axes three-dimensional.
  public func plotWireframe(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotGrid, color: String = "", lineWidth: Double = 1
  ) {
    unlessMistaken { () throws(PlotError) in
      try checked.plotWireframe(x.plotValues, y.plotValues, z.plotRows, color: color, lineWidth: lineWidth)
    }
  }

  /// Draws points in space and makes this axes three-dimensional.
  public func scatter3D(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, color: String = "", s: Double = 20) {
    unlessMistaken { () throws(PlotError) in
      try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, color: color, s: s)
    }
  }

  /// Draws points in space coloured by their values and makes this axes three-dimensional.
  @discardableResult
  public func scatter3D(
    _ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, c: some PlotValues, cmap: ColorMap = .viridis, s: Double = 20
  ) -> ColorScale {
    unlessMistaken { () throws(PlotError) in
      try checked.scatter3D(x.plotValues, y.plotValues, z.plotValues, c: c.plotValues, cmap: cmap, s: s)
    }
  }

  /// Draws a line in space and makes this axes three-dimensional.
  public func plot3D(_ x: some PlotValues, _ y: some PlotValues, _ z: some PlotValues, color: String = "", lineWidth: Double = 1.5) {
    unlessMistaken { () throws(PlotError) in
      try checked.plot3D(x.plotValues, y.plotValues, z.plotValues, color: color, lineWidth: lineWidth)
    }
  }

  /// The label of the vertical axis of a three-dimensional axes.
  public var zLabel: String {
    get { content.scene?.zLabel ?? "" }
    set { content.scene = (content.scene ?? SceneContent()).with { $0.zLabel = newValue } }
  }

  /// Chooses from where a three-dimensional axes is seen, in degrees above the ground and anticlockwise around it.
  public func viewInit(elev: Double = 30, azim: Double = -60) {
    content.scene = (content.scene ?? SceneContent()).with {
      $0.elevation = elev
      $0.azimuth = azim
    }
  }
}

extension SceneContent {
  fileprivate func with(_ change: (inout SceneContent) -> Void) -> SceneContent {
    var copy = self
    change(&copy)
    return copy
  }
}

extension CheckedAxes {
  /// Draws a surface in space.
  ///
  /// - Throws: `PlotError` for positions that do not fit the heights, rows of different lengths.
  @discardableResult
  package func plotSurface(
    _ x: [Double], _ y: [Double], _ z: [[Double]], cmap: ColorMap = .viridis, alpha: Double = 1
  ) throws(PlotError) -> ColorScale {
    try Self.check(alpha: alpha)
    let grid = try Self.grid(x, y, z)
    let scale = ColorScale(map: cmap, normalization: Normalization(low: nil, high: nil, values: grid.points.map(\.z)))
    add(.surface(grid, scale, .cycle(0), alpha: alpha))
    return scale
  }

  /// Draws the grid lines of a surface in space.
  ///
  /// - Throws: `PlotError` for positions that do not fit the heights, an unknown colour.
  package func plotWireframe(
    _ x: [Double], _ y: [Double], _ z: [[Double]], color: String = "", lineWidth: Double = 1
  ) throws(PlotError) {
    let grid = try Self.grid(x, y, z)
    add(.wireframe(grid, LineStyle(paint: try linePaint(color), width: lineWidth)))
  }

  /// Draws points in space.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour.
  package func scatter3D(_ x: [Double], _ y: [Double], _ z: [Double], color: String = "", s: Double = 20) throws(PlotError) {
    let points = try Self.points(x, y, z)
    let paint = try fillPaint(color)
    add(.points(points, [paint], Self.marker(paint, s)))
  }

  /// Draws points in space coloured by their values.
  ///
  /// - Throws: `PlotError` for lengths that differ.
  @discardableResult
  package func scatter3D(
    _ x: [Double], _ y: [Double], _ z: [Double], c: [Double], cmap: ColorMap = .viridis, s: Double = 20
  ) throws(PlotError) -> ColorScale {
    let points = try Self.points(x, y, z)
    guard c.count == points.count else {
      throw PlotError("'c' argument has \(c.count) elements, which is inconsistent with 'x' and 'y' with size \(x.count).")
    }
    let scale = ColorScale(map: cmap, normalization: Normalization(low: nil, high: nil, values: c))
    add(.points(points, c.map { .exact(scale.color(of: $0)) }, Self.marker(.ink, s)))
    return scale
  }

  /// Draws a line in space.
  ///
  /// - Throws: `PlotError` for lengths that differ, an unknown colour.
  package func plot3D(_ x: [Double], _ y: [Double], _ z: [Double], color: String = "", lineWidth: Double = 1.5) throws(PlotError) {
    let points = try Self.points(x, y, z)
    add(.line(points, LineStyle(paint: try linePaint(color), width: lineWidth)))
  }

  private func add(_ solid: SceneContent.Solid) {
    var scene = axes.content.scene ?? SceneContent()
    scene.solids.append(solid)
    axes.content.scene = scene
  }

  private static func marker(_ paint: Paint, _ area: Double) -> MarkerStyle {
    MarkerStyle(marker: .circle, size: max(area, 0).squareRoot(), paint: paint, edge: LineStyle(paint: paint, width: 1), alpha: 1)
  }

  private static func points(_ x: [Double], _ y: [Double], _ z: [Double]) throws(PlotError) -> [ScenePoint] {
    guard x.count == y.count, y.count == z.count else {
      throw PlotError("x, y and z must have the same length, but have shapes (\(x.count),), (\(y.count),) and (\(z.count),)")
    }
    return x.indices.map { ScenePoint(x: x[$0], y: y[$0], z: z[$0]) }
  }

  private static func grid(_ x: [Double], _ y: [Double], _ z: [[Double]]) throws(PlotError) -> SceneGrid {
    let columns = try width(of: z, for: "surface data")
    let xs = try positions(x, name: "x", rows: z.count, columns: columns, isColumn: true)
    let ys = try positions(y, name: "y", rows: z.count, columns: columns, isColumn: false)
    let heights = z.flatMap { $0 }
    return SceneGrid(
      rows: z.count, columns: columns, points: heights.indices.map { ScenePoint(x: xs[$0], y: ys[$0], z: heights[$0]) })
  }
}
