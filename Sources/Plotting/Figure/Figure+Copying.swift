extension Figure {
  /// An independent copy; its axes stand in the same order.
  package func copy() -> Figure {
    let copy = Figure(size: size)
    copy.title = title
    copy.parameters = parameters
    for original in axes { copy.add(original.slot).content = original.content }
    for (original, new) in zip(axes, copy.axes) {
      new.sharesX = original.sharesX.flatMap { shared in axes.firstIndex { $0 === shared } }.map { copy.axes[$0] }
      new.sharesY = original.sharesY.flatMap { shared in axes.firstIndex { $0 === shared } }.map { copy.axes[$0] }
    }
    return copy
  }
}
