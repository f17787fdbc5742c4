/// An edge of a flowchart.
package struct FlowchartEdge: Sendable, Equatable {
  /// How the line is drawn.
  package enum Line: String, Sendable {
    /// `---`
    case solid
    /// `-.-`
    case dotted
    /// `===`
    case thick
    /// `~~~`, which only orders the nodes
    case invisible
  }

  /// What is at an end of the line.
  package enum Head: String, Sendable {
    /// Nothing.
    case none
    /// `>`
    case arrow
    /// `o`
    case circle
    /// `x`
    case cross
    /// The open triangle of inheritance.
    case triangle
    /// The filled diamond of composition.
    case diamond
    /// The open diamond of aggregation.
    case openDiamond
    /// An arrow of two lines.
    case openArrow
  }

  /// What an end of an edge is attached to.
  package enum End: Sendable, Hashable {
    /// The node at an index.
    case node(Int)
    /// The subgraph at an index.
    case subgraph(Int)
  }

  /// Where it starts.
  package var source: End
  /// Where it ends.
  package var target: End
  /// What stands on it.
  package var label: DiagramLabel?
  /// What stands beside its ends, such as `1..*`.
  package var sourceText: String?
  /// The same at the target.
  package var targetText: String?
  /// How it is drawn.
  package var line = Line.solid
  /// What is at its start.
  package var sourceHead = Head.none
  /// What is at its end.
  package var targetHead = Head.none
  /// How many ranks it spans at least.
  package var length = 1
  /// Its colours and lines.
  package var style = DiagramStyle()

  /// An edge.
  package init(source: End, target: End) {
    self.source = source
    self.target = target
  }
}
