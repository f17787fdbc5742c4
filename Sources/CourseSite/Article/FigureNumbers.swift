import CourseModel

/// The numbers of a lesson's figures, so that text can name a figure that comes after it.
struct FigureNumbers {
  /// The number of the first figure of each cell that shows one, by the cell's index.
  private(set) var firstOfCell: [Int: Int] = [:]

  /// The number of the figure with a label: the first that a cell shows, or a diagram.
  private(set) var ofLabel: [String: Int] = [:]

  /// The labels of cells that failed, which show no figure for a reason that is told already.
  private(set) var failed: Set<String> = []

  /// Counts the figures in the order of the text: those of cells, and the diagrams that have a label.
  init(_ lesson: Lesson, results: LessonResults) {
    var count = 0
    for block in lesson.allBlocks + lesson.footnotes.flatMap(\.blocks).flatMap(\.withAllChildren) {
      switch block.content {
      case .codeCell(let cell) where cell.showsOutputs:
        let shown = results[cell].count { if case .figure = $0 { true } else { false } }
        if results[cell].contains(where: { if case .error = $0 { true } else { false } }), let label = cell.label { failed.insert(label) }
        guard shown > 0 else { continue }
        firstOfCell[cell.index] = count + 1
        if let label = cell.label { ofLabel[label] = count + 1 }
        count += shown
      case .diagram(let diagram):
        guard let label = diagram.label else { continue }
        count += 1
        ofLabel[label] = count
      default: continue
      }
    }
  }
}

extension Block {
  /// The block and every block inside it, in the order of the text.
  fileprivate var withAllChildren: [Block] { [self] + children.flatMap(\.withAllChildren) }
}
