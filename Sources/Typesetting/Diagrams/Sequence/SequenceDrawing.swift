import WebMarkup

/// Draws a sequence diagram: columns for the participants, then every event below the one before.
struct SequenceDrawing {
  private let diagram: SequenceDiagram
  private let labels: [LabelLayout]
  private let boxHeight: Double
  /// The middle of each participant.
  private var columns: [Double] = []
  private var y = 0.0
  private var grounds: [Markup] = []
  private var lines: [Markup] = []
  private var bars: [Markup] = []
  private var front: [Markup] = []
  private var openBars: [[Double]]
  private var openFrames: [Frame] = []
  private(set) var width = 0.0
  private(set) var height = 0.0

  private struct Frame {
    var top: Double
    var keyword: String?
    var label: LabelLayout?
    var color: DiagramColor?
    var parts: [(y: Double, label: LabelLayout)] = []
    /// The participants it reaches over.
    var reach: (first: Int, last: Int)?
    var depth: Int
  }

  private static let textWidth = 220.0

  init(_ diagram: SequenceDiagram) {
    self.diagram = diagram
    labels = diagram.participants.map { LabelLayout($0.label, fontSize: 14, maximumWidth: 150) }
    boxHeight = (labels.map(\.height).max() ?? 20) + 20
    openBars = Array(repeating: [], count: diagram.participants.count)
    placeColumns()
  }

  /// All elements, back to front.
  mutating func shapes() -> [Markup] {
    y = 8 + boxHeight + 8
    for event in diagram.events { draw(event) }
    for index in openBars.indices {
      while let start = openBars[index].popLast() { addBar(index, start, openBars[index].count) }
    }
    while !openFrames.isEmpty { closeFrame() }
    y += 16
    height = y + boxHeight + 8
    let lifelines = columns.map { x in
      NodeShape.path(straight(Point(x: x, y: 8 + boxHeight), Point(x: x, y: y)), [.class("ln"), .named("stroke-dasharray", "4 4")])
    }
    let boxes = columns.indices.flatMap { participant($0, top: 8) + participant($0, top: y) }
    return grounds + lifelines + bars + lines + front + boxes
  }

  // MARK: - Columns

  private func boxWidth(_ index: Int) -> Double { max(labels[index].width + 28, 80) }

  /// Sets neighbours as far apart as their boxes, the messages between them and their notes need.
  private mutating func placeColumns() {
    let count = diagram.participants.count
    guard count > 0 else { return }
    var needs: [(first: Int, last: Int, width: Double)] = (1..<max(count, 1)).map {
      ($0 - 1, $0, (boxWidth($0 - 1) + boxWidth($0)) / 2 + 30)
    }
    var leftRoom = boxWidth(0) / 2
    var rightRoom = boxWidth(count - 1) / 2
    for event in diagram.events {
      switch event {
      case .message(let message):
        let width = layout(message).width
        let (first, last) = (min(message.source, message.target), max(message.source, message.target))
        if first == last {
          if first + 1 < count { needs.append((first, first + 1, width + 60)) } else { rightRoom = max(rightRoom, width + 54) }
        } else {
          needs.append((first, last, width + 36))
        }
      case .note(let place, let label):
        let width = noteLayout(label).width + 24
        switch place {
        case .left(let index): if index > 0 { needs.append((index - 1, index, width + 30)) } else { leftRoom = max(leftRoom, width + 16) }
        case .right(let index):
          if index + 1 < count { needs.append((index, index + 1, width + 30)) } else { rightRoom = max(rightRoom, width + 16) }
        case .over(let first, let last):
          if first == last {
            if first > 0 { needs.append((first - 1, first, width / 2 + 20)) } else { leftRoom = max(leftRoom, width / 2) }
            if last + 1 < count { needs.append((last, last + 1, width / 2 + 20)) } else { rightRoom = max(rightRoom, width / 2) }
          }
        }
      default: break
      }
    }
    columns = Array(repeating: leftRoom + 24, count: count)
    for index in 1..<max(count, 1) {
      for need in needs where need.last == index { columns[index] = max(columns[index], columns[need.first] + need.width) }
      columns[index] = max(columns[index].rounded(.up), columns[index - 1])
    }
    width = columns[count - 1] + rightRoom + 24
  }

  private func layout(_ message: SequenceDiagram.Message) -> LabelLayout {
    var label = message.label
    if let number = message.number { label.lines = [[.init("\(number). ")] + (label.lines.first ?? [])] + label.lines.dropFirst() }
    return LabelLayout(label, fontSize: 12, maximumWidth: Self.textWidth)
  }

  private func noteLayout(_ label: DiagramLabel) -> LabelLayout { LabelLayout(label, fontSize: 12, maximumWidth: 180) }

  private func straight(_ from: Point, _ to: Point) -> SVGPath {
    var path = SVGPath()
    path.move(to: from)
    path.line(to: to)
    return path
  }

  private func participant(_ index: Int, top: Double) -> [Markup] {
    let center = Point(x: columns[index], y: top + boxHeight / 2)
    let frame = Rectangle.around(center, width: boxWidth(index), height: boxHeight)
    let isActor = diagram.participants[index].isActor
    return [
      NodeShape.box(frame, radius: isActor ? boxHeight / 2 : 3, [.class("nd")]),
      DiagramText.draw(labels[index], center: center, class: "lb"),
    ]
  }

  // MARK: - Events

  private mutating func draw(_ event: SequenceDiagram.Event) {
    switch event {
    case .message(let message):
      touch(min(message.source, message.target), max(message.source, message.target))
      if message.source == message.target { drawLoop(message) } else { drawArrow(message) }
    case .note(let place, let label): drawNote(place, label)
    case .frame(let keyword, let label):
      y += 10
      openFrames.append(
        Frame(top: y, keyword: keyword, label: LabelLayout(label, fontSize: 12, maximumWidth: 260), depth: openFrames.count))
      y += 26
    case .part(let label):
      y += 10
      let layout = LabelLayout(label, fontSize: 12, maximumWidth: 260)
      if !openFrames.isEmpty { openFrames[openFrames.count - 1].parts.append((y, layout)) }
      y += layout.lines.isEmpty ? 8 : layout.height + 6
    case .ground(let color):
      y += 8
      openFrames.append(Frame(top: y, color: color, depth: openFrames.count))
      y += 4
    case .end: closeFrame()
    case .activate(let index): openBars[index].append(y)
    case .deactivate(let index):
      if let start = openBars[index].popLast() { addBar(index, start, openBars[index].count) }
    }
  }

  private mutating func addBar(_ index: Int, _ start: Double, _ level: Int) {
    let frame = Rectangle(x: columns[index] - 5 + 4 * Double(level), y: start, width: 10, height: max(y - start, 8))
    bars.append(NodeShape.box(frame, radius: 0, [.class("nd")]))
  }

  /// Widens the open frames to participants.
  private mutating func touch(_ first: Int, _ last: Int) {
    for index in openFrames.indices {
      let reach = openFrames[index].reach ?? (first, last)
      openFrames[index].reach = (min(reach.first, first), max(reach.last, last))
    }
  }

  private func edgeX(_ index: Int, towards other: Double) -> Double {
    guard !openBars[index].isEmpty else { return columns[index] }
    let level = Double(openBars[index].count - 1)
    return other > columns[index] ? columns[index] + 5 + 4 * level : columns[index] - 5
  }

  private mutating func drawArrow(_ message: SequenceDiagram.Message) {
    let label = layout(message)
    y += 12 + label.height + 4
    let (from, to) = (columns[message.source], columns[message.target])
    let (start, end) = (Point(x: edgeX(message.source, towards: to), y: y), Point(x: edgeX(message.target, towards: from), y: y))
    let direction = Point(x: to > from ? 1 : -1, y: 0)
    let inset = { (head: SequenceDiagram.Message.Head) in head == .filled ? 8.0 : 0 }
    lines.append(
      NodeShape.path(
        straight(start + direction * inset(message.sourceHead), end - direction * inset(message.targetHead)),
        [.class(message.isDotted ? "ed dot" : "ed")]))
    lines += head(message.targetHead, tip: end, direction) + head(message.sourceHead, tip: start, direction * -1)
    front.append(DiagramText.draw(label, center: Point(x: (from + to) / 2, y: y - 4 - label.height / 2), class: "el"))
    y += 6
  }

  private func head(_ head: SequenceDiagram.Message.Head, tip: Point, _ direction: Point) -> [Markup] {
    switch head {
    case .none: return []
    case .filled: return EdgeHeadShape.draw(.arrow, .solid, tip: tip, direction: direction, color: nil)
    case .cross: return EdgeHeadShape.draw(.cross, .solid, tip: tip, direction: direction, color: nil)
    case .open:
      var path = SVGPath()
      path.move(to: Point(x: tip.x - 8 * direction.x, y: tip.y - 5))
      path.line(to: tip)
      path.line(to: Point(x: tip.x - 8 * direction.x, y: tip.y + 5))
      return [NodeShape.path(path, [.class("ed")])]
    }
  }

  private mutating func drawLoop(_ message: SequenceDiagram.Message) {
    let label = layout(message)
    y += 12
    let x = edgeX(message.source, towards: .infinity)
    let (top, bottom) = (y, y + max(20, label.height))
    var path = SVGPath()
    path.move(to: Point(x: x, y: top))
    path.cubic(Point(x: x + 44, y: top), Point(x: x + 44, y: bottom), to: Point(x: x + 8, y: bottom))
    lines.append(NodeShape.path(path, [.class(message.isDotted ? "ed dot" : "ed")]))
    lines += head(message.targetHead, tip: Point(x: x, y: bottom), Point(x: -1, y: 0))
    front.append(
      DiagramText.draw(label, center: Point(x: x + 40, y: (top + bottom) / 2), class: "el", anchor: "start"))
    y = bottom + 6
  }

  private mutating func drawNote(_ place: SequenceDiagram.NotePlace, _ label: DiagramLabel) {
    let text = noteLayout(label)
    y += 10
    let size = (width: text.width + 20, height: max(text.height, 17) + 10)
    var frame: Rectangle
    switch place {
    case .left(let index):
      frame = Rectangle(x: columns[index] - 12 - size.width, y: y, width: size.width, height: size.height)
      touch(index, index)
    case .right(let index):
      frame = Rectangle(x: columns[index] + 12, y: y, width: size.width, height: size.height)
      touch(index, index)
    case .over(let first, let last):
      let span = max(size.width, columns[last] - columns[first] + (first == last ? 0 : 40))
      frame = Rectangle(x: (columns[first] + columns[last] - span) / 2, y: y, width: span, height: size.height)
      touch(first, last)
    }
    front.append(NodeShape.box(frame, radius: 2, [.class("nd yellow")]))
    front.append(DiagramText.draw(text, center: frame.center, class: "lb"))
    y += size.height + 4
  }

  // MARK: - Frames

  private mutating func closeFrame() {
    guard let frame = openFrames.popLast() else { return }
    y += 10
    let reach = frame.reach ?? (0, max(columns.count - 1, 0))
    guard !columns.isEmpty else { return }
    let margin = max(44 - 8 * Double(frame.depth), 14)
    var rectangle = Rectangle(x: max(columns[reach.first] - margin, 2), y: frame.top, width: 0, height: y - frame.top)
    rectangle.width = min(columns[reach.last] + margin, width - 2) - rectangle.x
    if let label = frame.label { rectangle.width = max(rectangle.width, label.width + 90) }
    width = max(width, rectangle.right + 4)
    if frame.keyword == nil {
      let style = frame.color.map { color -> DiagramStyle in
        var style = DiagramStyle()
        style.fill = color
        return style
      }
      let themed = ThemedStyle(box: style ?? DiagramStyle())
      grounds.insert(NodeShape.box(rectangle, radius: 4, [.class(themed.shapeClass)] + themed.shapeAttributes), at: 0)
      return
    }
    grounds.append(NodeShape.box(rectangle, radius: 4, [.class("sg")]))
    drawFrameTexts(frame, rectangle)
  }

  private mutating func drawFrameTexts(_ frame: Frame, _ rectangle: Rectangle) {
    let keyword = LabelLayout(DiagramLabel(frame.keyword ?? ""), fontSize: 12, maximumWidth: 200)
    let tab = Rectangle(x: rectangle.x, y: rectangle.y, width: keyword.width + 16, height: 20)
    front.append(NodeShape.box(tab, radius: 4, [.class("nd")]))
    front.append(DiagramText.draw(keyword, center: tab.center, class: "lb"))
    if let label = frame.label, !label.lines.isEmpty {
      front.append(
        DiagramText.draw(label, center: Point(x: tab.right + 8, y: rectangle.y + 3 + label.height / 2), class: "st", anchor: "start"))
    }
    for part in frame.parts {
      lines.append(
        NodeShape.path(
          straight(Point(x: rectangle.x, y: part.y), Point(x: rectangle.right, y: part.y)),
          [.class("ln"), .named("stroke-dasharray", "3 3")]))
      front.append(
        DiagramText.draw(part.label, center: Point(x: rectangle.x + 8, y: part.y + 4 + part.label.height / 2), class: "st", anchor: "start")
      )
    }
  }
}
