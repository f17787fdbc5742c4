/// The kinds of diagrams, with what a screen reader calls them.
enum DiagramKind: String, CaseIterable {
  case flowchart, sequence, state, pie, `class`, mindmap, gantt

  /// The name of the kind in a language given by its BCP 47 tag; English if the language is not known.
  func name(in language: String) -> String {
    let names = Self.names[self] ?? []
    let tag = language.lowercased()
    let column =
      if tag.hasPrefix("zh-hant") || tag.hasPrefix("zh-tw") || tag.hasPrefix("zh-hk") {
        2
      } else if tag.hasPrefix("zh") {
        1
      } else {
        ["ja": 3, "de": 4, "fr": 5, "es": 6][String(tag.prefix(2))] ?? 0
      }
    return column < names.count ? names[column] : rawValue
  }

  /// English, Simplified Chinese, Traditional Chinese, Japanese, German, French, Spanish.
  private static let names: [DiagramKind: [String]] = [
    .flowchart: ["Flowchart", "流程图", "流程圖", "フローチャート", "Flussdiagramm", "Organigramme", "Diagrama de flujo"],
    .sequence: ["Sequence diagram", "时序图", "時序圖", "シーケンス図", "Sequenzdiagramm", "Diagramme de séquence", "Diagrama de secuencia"],
    .state: ["State diagram", "状态图", "狀態圖", "状態遷移図", "Zustandsdiagramm", "Diagramme d’états", "Diagrama de estados"],
    .pie: ["Pie chart", "饼图", "圓餅圖", "円グラフ", "Kreisdiagramm", "Diagramme circulaire", "Gráfico circular"],
    .class: ["Class diagram", "类图", "類別圖", "クラス図", "Klassendiagramm", "Diagramme de classes", "Diagrama de clases"],
    .mindmap: ["Mind map", "思维导图", "心智圖", "マインドマップ", "Mindmap", "Carte mentale", "Mapa mental"],
    .gantt: ["Gantt chart", "甘特图", "甘特圖", "ガントチャート", "Gantt-Diagramm", "Diagramme de Gantt", "Diagrama de Gantt"],
  ]
}
