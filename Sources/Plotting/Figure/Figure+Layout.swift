extension Figure {
  /// Moves and sizes the axes so that titles, labels and tick texts neither overlap nor leave the figure.
  ///
  /// As in matplotlib, it looks at what has been drawn so far, so it is called last.
  public func tightLayout() {
    let layout = TightLayout(width: size.0 * 100, height: size.1 * 100)
    let overhangs = axes.map { axes in (axes.slot, layout.overhang(axes.sharedContent, geometry(of: axes))) }
    let titleHeight = title.isEmpty ? 0 : TextExtent(title, points: 12).height
    if let tight = layout.parameters(overhangs, titleHeight: titleHeight) { parameters = tight }
  }

  /// Limits, ticks and box of one of the figure's axes.
  package func geometry(of axes: Axes) -> AxesGeometry {
    AxesGeometry(
      axes.sharedContent, bounds: axes.sharedBounds, box: parameters.box(of: axes.slot), width: size.0, height: size.1)
  }
}
