/// A node of a flowchart.
package struct FlowchartNode: Sendable, Equatable {
  /// The outline of a node.
  package enum Shape: String, Sendable, CaseIterable {
    /// `[text]`
    case rectangle
    /// `(text)`
    case rounded
    /// `([text])`
    case stadium
    /// `[[text]]`
    case subroutine
    /// `[(text)]`
    case cylinder
    /// `((text))`
    case circle
    /// `(((text)))`
    case doubleCircle
    /// `(-text-)`
    case ellipse
    /// `>text]`
    case flag
    /// `{text}`
    case rhombus
    /// `{{text}}`
    case hexagon
    /// `[/text/]`
    case parallelogram
    /// `[\text\]`
    case reverseParallelogram
    /// `[/text\]`
    case trapezoid
    /// `[\text/]`
    case reverseTrapezoid
    /// The point where a state diagram starts.
    case startPoint
    /// The point where a state diagram ends.
    case endPoint
    /// Where a state diagram forks or joins.
    case bar
    /// A class of a class diagram, with its members below its name.
    case classBox
  }

  /// The name that edges use.
  package var id: String
  /// What stands in the node.
  package var label: DiagramLabel
  /// Its outline.
  package var shape: Shape
  /// Its colours and lines, classes and `style` lines merged.
  package var style = DiagramStyle()
  /// The attributes and the methods of a class.
  package var compartments: [[String]] = []
  /// The index of the innermost subgraph that holds it.
  package var subgraph: Int?

  /// A node.
  package init(id: String, label: DiagramLabel? = nil, shape: Shape = .rectangle) {
    self.id = id
    self.label = label ?? DiagramLabel(id)
    self.shape = shape
  }
}
