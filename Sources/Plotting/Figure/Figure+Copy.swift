extension Figure {
  /// An independent figure with the same axes and everything drawn in them.
  ///
  /// - Returns: the copy; its axes stand in the same order.
  package func copy() -> Figure {
    let copy = Figure(size: size)
    copy.title = title
    copy.parameters = parameters
    for original in axes {
      let new = copy.add(original.slot)
      new.content = original.content
      // An axes can only follow one that was made before it.
      new.sharesX = counterpart(of: original.sharesX, in: copy)
      new.sharesY = counterpart(of: original.sharesY, in: copy)
      new.base = counterpart(of: original.base, in: copy)
    }
    return copy
  }

  private func counterpart(of original: Axes?, in copy: Figure) -> Axes? {
    guard let index = axes.firstIndex(where: { $0 === original }), index < copy.axes.count else { return nil }
    return copy.axes[index]
  }
}
