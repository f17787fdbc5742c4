/// How a colour bar divides the box of its axes, by matplotlib's `make_axes_gridspec`: 15 % for the bar, 5 % between.
struct ColorBarBox {
  /// What remains for the axes.
  var axes: FractionBox
  /// The bar, twenty times as high as wide.
  var bar: FractionBox

  /// The division of a box on a paper of `figureAspect` = height ÷ width.
  init(dividing box: FractionBox, figureAspect: Double) {
    let (fraction, padding) = (0.15, 0.05)
    let cell = box.width / (2 + 2 * padding / (1 - padding)) * 2 / (1 - padding)
    let width = (1 - fraction - padding) * cell
    axes = FractionBox(x: box.x, y: box.y, width: width, height: box.height)
    let full = FractionBox(x: box.x + box.width - fraction * cell, y: box.y, width: fraction * cell, height: box.height)
    bar = full.shrunk(toAspect: 20, figureAspect: figureAspect)
    bar.x = full.x
  }
}
