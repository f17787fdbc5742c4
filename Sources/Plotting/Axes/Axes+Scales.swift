extension Axes {
  /// How the horizontal axis is spaced.
  public var xScale: AxisScale {
    get { content.x.scale }
    set { content.x.scale = newValue }
  }

  /// How the vertical axis is spaced.
  public var yScale: AxisScale {
    get { content.y.scale }
    set { content.y.scale = newValue }
  }
}
