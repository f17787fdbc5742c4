/// The language in which a figure is described.
@_spi(Lessons)
public enum DescriptionLanguage: String, Sendable {
  /// English.
  case english
  /// Chinese.
  case chinese
}

/// Says what an axes shows, for readers who do not see it: kinds, titles, ranges, how many values.
struct FigureDescription {
  var language: DescriptionLanguage

  /// The description of one axes.
  func text(_ content: AxesContent, _ geometry: AxesGeometry) -> String {
    var parts: [String] = []
    let kinds = (content.artists.map(\.summary) + (content.scene?.summaries ?? [])).filter { $0.kind != .decoration }.map(kind)
    let title = content.title.split(separator: "\n").joined(separator: " ")
    parts.append(([title.isEmpty ? "" : quoted(title), kinds.joined(separator: comma)].filter { !$0.isEmpty }).joined(separator: colon))
    if content.showsAxes {
      let bounds = content.bounds
      let space = content.scene?.bounds
      if let space { parts += [axis("x", content.x.label, space.x), axis("y", content.y.label, space.y)] }
      if let space, let scene = content.scene { parts.append(axis("z", scene.zLabel, space.z)) }
      if space == nil { parts += [axis("x", content.x.label, bounds.x), axis("y", content.y.label, bounds.y)] }
    }
    return parts.filter { !$0.isEmpty }.joined(separator: semicolon)
  }

  private var isChinese: Bool { language == .chinese }
  private var comma: String { isChinese ? "、" : ", " }
  private var colon: String { isChinese ? "：" : ": " }
  private var semicolon: String { isChinese ? "；" : "; " }

  private func quoted(_ text: String) -> String { isChinese ? "“\(text)”" : "“\(text)”" }

  private func axis(_ name: String, _ label: String, _ interval: DataInterval) -> String {
    if interval.isEmpty { return "" }
    let named = label.isEmpty ? name : "\(name) (\(label))"
    let (low, high) = (PointText.number(interval.low), PointText.number(interval.high))
    return isChinese ? "\(named) 从 \(low) 到 \(high)" : "\(named) from \(low) to \(high)"
  }

  private func kind(_ summary: ArtistSummary) -> String {
    isChinese ? "\(summary.kind.chinese)（\(summary.count)）" : "\(summary.kind.english) (\(summary.count))"
  }
}

extension ArtistSummary.Kind {
  var english: String {
    switch self {
    case .line: "line"
    case .scatter: "points"
    case .bars: "bars"
    case .histogram: "histogram"
    case .image: "image"
    case .contours: "contours"
    case .area: "area"
    case .errorBars: "error bars"
    case .boxes: "box plot"
    case .pie: "pie"
    case .arrows: "arrows"
    case .surface: "surface"
    case .decoration: ""
    }
  }

  var chinese: String {
    switch self {
    case .line: "折线"
    case .scatter: "散点"
    case .bars: "柱形"
    case .histogram: "直方图"
    case .image: "图像"
    case .contours: "等高线"
    case .area: "面积"
    case .errorBars: "误差棒"
    case .boxes: "箱线图"
    case .pie: "饼图"
    case .arrows: "箭头"
    case .surface: "曲面"
    case .decoration: ""
    }
  }
}

extension SceneContent {
  /// What the scene shows, and how much of it.
  fileprivate var summaries: [ArtistSummary] {
    solids.map { solid in
      switch solid {
      case .surface(let grid, _, _, _), .wireframe(let grid, _): ArtistSummary(kind: .surface, count: grid.points.count)
      case .line(let points, _): ArtistSummary(kind: .line, count: points.count)
      case .points(let points, _, _): ArtistSummary(kind: .scatter, count: points.count)
      }
    }
  }
}
