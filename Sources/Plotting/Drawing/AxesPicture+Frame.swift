internal import WebMarkup

extension AxesPicture {
  /// Lines across the axes at the ticks of the axes that have a grid.
  var gridLines: [Markup] {
    var data = PathData()
    if content.x.showsGrid {
      for x in tickPlaces(.x) {
        data.move(to: Point(x, context.top))
        data.line(to: Point(x, context.bottom))
      }
    }
    if content.y.showsGrid {
      for y in tickPlaces(.y) {
        data.move(to: Point(context.left, y))
        data.line(to: Point(context.right, y))
      }
    }
    guard !data.isEmpty else { return [] }
    return [.element("path", [.class("plot-grid"), .named("fill", "none"), .named("stroke", "#b0b0b0"), .named("d", data.text)])]
  }

  /// The spines and the ticks.
  var frame: [Markup] {
    guard content.showsAxes else { return [] }
    var box = PathData()
    box.move(to: Point(context.left, context.top))
    for corner in [(context.right, context.top), (context.right, context.bottom), (context.left, context.bottom)] {
      box.line(to: Point(corner.0, corner.1))
    }
    box.close()
    var marks = PathData()
    let length = 3.5 * DrawingContext.pixelsPerPoint
    addTicks(.x, tickPlaces(.x), length, to: &marks)
    addTicks(.y, tickPlaces(.y), length, to: &marks)
    addTicks(.x, places(geometry.xTicks.minorPositions, .x), length * 2 / 3.5, to: &marks)
    addTicks(.y, places(geometry.yTicks.minorPositions, .y), length * 2 / 3.5, to: &marks)
    let stroke: [Markup.Attribute] = [.named("fill", "none"), .named("stroke", "currentColor")]
    let ticks: [Markup] = marks.isEmpty ? [] : [.element("path", [.class("plot-ticks")] + stroke + [.named("d", marks.text)])]
    return isOverlay ? ticks : [.element("path", [.class("plot-frame")] + stroke + [.named("d", box.text)])] + ticks
  }

  private func addTicks(_ direction: Direction, _ places: [Double], _ length: Double, to data: inout PathData) {
    for place in places {
      if direction == .x {
        let edge = content.x.isOpposite ? context.top : context.bottom
        data.move(to: Point(place, edge))
        data.line(to: Point(place, edge + (content.x.isOpposite ? -length : length)))
      } else {
        let edge = content.y.isOpposite ? context.right : context.left
        data.move(to: Point(edge, place))
        data.line(to: Point(edge + (content.y.isOpposite ? length : -length), place))
      }
    }
  }

  /// The places of the major ticks inside the limits.
  func tickPlaces(_ direction: Direction) -> [Double] { places(geometry.ticks(direction).positions, direction) }

  /// The bar that explains the colours.
  var colorBar: [Markup] {
    guard let bar = content.colorBar, let ticks = geometry.barTicks else { return [] }
    return ColorBarPicture(content: bar, ticks: ticks, context: context, left: context.right + ColorBarPicture.gap).markup()
  }

  private func places(_ positions: [Double], _ direction: Direction) -> [Double] {
    if content[direction].isHidden { return [] }
    return positions.filter(geometry.limits(direction).contains).map { direction == .x ? context.x($0) : context.y($0) }
  }
}
